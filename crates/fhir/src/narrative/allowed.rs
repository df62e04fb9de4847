//! What a narrative may have: the elements and attributes of the rules `txt-1` and `txt-2`
//! ([xhtml](https://hl7.org/fhir/R4/narrative.html#xhtml)).

/// Whether a narrative may have the element.
pub(super) fn element(name: &str) -> bool {
    ELEMENTS.binary_search(&name).is_ok()
}

/// Whether the element has no content.
pub(super) fn is_void(name: &str) -> bool {
    matches!(name, "area" | "br" | "col" | "hr" | "img")
}

/// Whether the content of an element that is not allowed is no text for people either.
pub(super) fn is_raw(name: &str) -> bool {
    RAW.binary_search(&name).is_ok()
}

/// Whether the element may have the attribute.
pub(super) fn attribute(element: &str, name: &str) -> bool {
    ATTRIBUTES.binary_search(&name).is_ok() || OWN.contains(&(element, name))
}

/// Whether the value of the attribute is a URL.
pub(super) fn is_url(name: &str) -> bool {
    matches!(name, "href" | "src" | "cite" | "longdesc" | "usemap" | "background")
}

/// Sorted.
#[rustfmt::skip]
const ELEMENTS: &[&str] = &[
    "a", "abbr", "acronym", "address", "area", "b", "bdo", "big", "blockquote", "br", "caption",
    "cite", "code", "col", "colgroup", "dd", "dfn", "div", "dl", "dt", "em", "h1", "h2", "h3",
    "h4", "h5", "h6", "hr", "i", "img", "kbd", "li", "map", "ol", "p", "pre", "q", "samp",
    "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "tt", "ul", "var",
];

/// Sorted.
#[rustfmt::skip]
const RAW: &[&str] = &[
    "applet", "embed", "frame", "frameset", "head", "iframe", "math", "noembed", "noframes",
    "noscript", "object", "plaintext", "script", "select", "style", "svg", "template", "textarea",
    "title", "xmp",
];

/// Attributes of all elements, sorted.
#[rustfmt::skip]
const ATTRIBUTES: &[&str] = &[
    "abbr", "accesskey", "align", "axis", "char", "charoff", "class", "colspan", "dir", "headers",
    "id", "lang", "rowspan", "scope", "span", "style", "tabindex", "title", "valign", "width",
    "xml:lang",
];

/// Attributes of one element.
#[rustfmt::skip]
const OWN: &[(&str, &str)] = &[
    ("a", "charset"), ("a", "coords"), ("a", "href"), ("a", "hreflang"), ("a", "name"),
    ("a", "rel"), ("a", "rev"), ("a", "shape"), ("a", "type"), ("area", "alt"),
    ("area", "coords"), ("area", "href"), ("area", "nohref"), ("area", "shape"),
    ("blockquote", "cite"), ("div", "xmlns"), ("img", "alt"), ("img", "border"),
    ("img", "height"), ("img", "ismap"), ("img", "longdesc"), ("img", "src"), ("img", "usemap"),
    ("map", "name"), ("pre", "xml:space"), ("q", "cite"), ("table", "border"),
    ("table", "cellpadding"), ("table", "cellspacing"), ("table", "frame"), ("table", "rules"),
    ("table", "summary"), ("td", "nowrap"), ("th", "nowrap"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nar_02_lists_are_sorted() {
        for list in [ELEMENTS, RAW, ATTRIBUTES] {
            assert!(list.is_sorted());
        }
        assert!(OWN.is_sorted());
        assert!(RAW.iter().all(|name| !element(name)));
    }
}
