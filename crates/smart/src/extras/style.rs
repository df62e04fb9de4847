//! The style of an EHR's screen.

use serde_json::{Map, Value};

use crate::error::Error;
use crate::json;

/// The document at `smart_style_url` (experimental). Its URL is the version: a new URL means a new style.
///
/// The values are text from outside; check them before they go into a style sheet.
///
/// ```
/// use sanare_smart::extras::SmartStyle;
///
/// let style = SmartStyle::parse(br##"{"color_text":"#303030","dim_font_size":"13px"}"##)?;
/// assert_eq!(style.color_text.as_deref(), Some("#303030"));
/// # Ok::<(), sanare_smart::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct SmartStyle {
    /// The background of the app.
    pub color_background: Option<String>,
    /// What reports or warns of an error.
    pub color_error: Option<String>,
    /// What is in focus.
    pub color_highlight: Option<String>,
    /// Behind a modal dialog.
    pub color_modal_backdrop: Option<String>,
    /// What reports success.
    pub color_success: Option<String>,
    /// Body text.
    pub color_text: Option<String>,
    /// The radius of corners.
    pub dim_border_radius: Option<String>,
    /// The size of body text.
    pub dim_font_size: Option<String>,
    /// The space between elements.
    pub dim_spacing_size: Option<String>,
    /// The typefaces of body text.
    pub font_family_body: Option<String>,
    /// The typefaces of headings.
    pub font_family_heading: Option<String>,
}

impl SmartStyle {
    /// Reads the document; properties of other types are passed over.
    ///
    /// # Errors
    /// `NotJson`, `DuplicateMember`, `TooLarge`.
    pub fn parse(document: &[u8]) -> Result<Self, Error> {
        let members: Map<String, Value> = json::object(document, 64 * 1024, "style")?;
        let property = |name: &str| members.get(name).and_then(Value::as_str).map(str::to_owned);
        Ok(Self {
            color_background: property("color_background"),
            color_error: property("color_error"),
            color_highlight: property("color_highlight"),
            color_modal_backdrop: property("color_modal_backdrop"),
            color_success: property("color_success"),
            color_text: property("color_text"),
            dim_border_radius: property("dim_border_radius"),
            dim_font_size: property("dim_font_size"),
            dim_spacing_size: property("dim_spacing_size"),
            font_family_body: property("font_family_body"),
            font_family_heading: property("font_family_heading"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c01_the_eleven_properties_of_a_style() {
        let names = [
            "color_background",
            "color_error",
            "color_highlight",
            "color_modal_backdrop",
            "color_success",
            "color_text",
            "dim_border_radius",
            "dim_font_size",
            "dim_spacing_size",
            "font_family_body",
            "font_family_heading",
        ];
        let document: Map<String, Value> =
            names.iter().map(|name| ((*name).to_owned(), Value::from(*name))).collect();
        let style = SmartStyle::parse(Value::Object(document).to_string().as_bytes()).unwrap();
        let text = format!("{style:?}");
        assert!(names.iter().all(|name| text.contains(&format!("{name}: Some(\"{name}\")"))));
        let odd = SmartStyle::parse(br#"{"color_text":7,"other":"x"}"#).unwrap();
        assert_eq!(odd, SmartStyle::default());
    }
}
