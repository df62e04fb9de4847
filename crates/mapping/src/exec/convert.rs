//! Text of a message as the text of a FHIR primitive.

use std::borrow::Cow;

use chrono::FixedOffset;

use crate::vocab::is_oid;

/// What became of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Converted<'t> {
    /// The primitive's text.
    Value(Cow<'t, str>),
    /// The primitive's text, without the part of a time that FHIR does not take.
    Cut(Cow<'t, str>),
    /// The primitive's text in the zone that was given, because it names none.
    Zoned(Cow<'t, str>),
    /// The primitive's text, with U+FFFD for each control character that FHIR does not take.
    Marked(Cow<'t, str>),
    /// Not a value of that type.
    Rejected,
}

/// Converts a text for a primitive type. A time without a zone is in `zone`, or is cut.
pub(super) fn primitive<'t>(
    kind: &str,
    text: Cow<'t, str>,
    zone: Option<FixedOffset>,
) -> Converted<'t> {
    match kind {
        "date" | "dateTime" | "instant" => {
            let read = DateTime::read(text.trim()).map(|read| read.write(kind, zone));
            match read {
                Some(written) => written,
                None if is_fhir_date(kind, &text) => Converted::Value(text),
                None => Converted::Rejected,
            }
        }
        "time" => time(text.trim()).unwrap_or(Converted::Rejected),
        "decimal" => {
            decimal(text.trim()).map_or(Converted::Rejected, |text| Converted::Value(text.into()))
        }
        "integer" | "unsignedInt" | "positiveInt" => {
            let floor = match kind {
                "positiveInt" => 1,
                "unsignedInt" => 0,
                _ => i64::from(i32::MIN),
            };
            match integer(text.trim()) {
                Some(number) if number >= floor && number <= i64::from(i32::MAX) => {
                    Converted::Value(number.to_string().into())
                }
                _ => Converted::Rejected,
            }
        }
        "boolean" => match text.trim() {
            "Y" | "true" => Converted::Value("true".into()),
            "N" | "false" => Converted::Value("false".into()),
            _ => Converted::Rejected,
        },
        "code" => token(text, is_code),
        "uri" | "url" | "canonical" | "oid" | "uuid" if is_false_urn(text.trim()) => {
            Converted::Rejected
        }
        "uri" | "url" | "canonical" | "oid" | "uuid" => match address(text.trim()) {
            Some(address) => Converted::Value(address.into()),
            None => token(text, is_uri),
        },
        "id" => token(text, is_id),
        "xhtml" => xhtml(&text),
        "base64Binary" => token(text, |text| !text.is_empty() && text.bytes().all(is_base64)),
        _ => string(text),
    }
}

/// The address of a universal id (HD.2, EI.3) of a type (HD.3, EI.4); nothing if it is none.
pub(super) fn universal_address(id: &str, kind: &str) -> Option<String> {
    let id = id.trim();
    let oid = id.strip_prefix("urn:oid:").unwrap_or(id);
    let uuid = id.strip_prefix("urn:uuid:").unwrap_or(id);
    match kind.trim().to_ascii_uppercase().as_str() {
        "ISO" if is_oid(oid) => Some(format!("urn:oid:{oid}")),
        "UUID" | "GUID" if is_uuid(uuid) => Some(format!("urn:uuid:{}", uuid.to_ascii_lowercase())),
        "URI" if id.contains(':') && is_uri(id) => Some(id.to_owned()),
        _ => None,
    }
}

/// A bare OID or UUID as the address that it means.
pub(super) fn address(text: &str) -> Option<String> {
    if is_oid(text) {
        return Some(format!("urn:oid:{text}"));
    }
    is_uuid(text).then(|| format!("urn:uuid:{}", text.to_ascii_lowercase()))
}

/// An address that says to be an OID or a UUID, and is none.
fn is_false_urn(text: &str) -> bool {
    text.strip_prefix("urn:oid:").is_some_and(|oid| !is_oid(oid))
        || text.strip_prefix("urn:uuid:").is_some_and(|uuid| !is_uuid(uuid))
}

/// The media type of a type and subtype of data (HL7 tables 0191, 0834, 0291), by their own
/// names or by those of RFC 2046.
pub(super) fn media_type(kind: &str, subtype: &str) -> Option<String> {
    let (kind, subtype) = (kind.trim().to_ascii_lowercase(), subtype.trim().to_ascii_lowercase());
    let token = |text: &str| {
        let mark = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte);
        !text.is_empty() && text.len() < 128 && text.bytes().all(mark)
    };
    if subtype.split_once('/').is_some_and(|(kind, subtype)| token(kind) && token(subtype)) {
        return Some(subtype);
    }
    // What the subtype alone settles, whatever the type says.
    let known = match subtype.as_str() {
        "pdf" | "postscript" | "dicom" | "octet-stream" | "json" | "msword" | "zip" => {
            Some("application")
        }
        "jpeg" | "jpg" | "png" | "gif" | "tiff" | "tif" | "bmp" | "pict" => Some("image"),
        "html" | "xml" | "rtf" | "plain" | "sgml" | "richtext" | "csv" => Some("text"),
        "basic" => Some("audio"),
        "x-hl7-cda-level-one" => Some("multipart"),
        _ => None,
    };
    let named = match kind.as_str() {
        "application" | "audio" | "image" | "model" | "text" | "video" | "multipart" => {
            Some(kind.as_str())
        }
        "ap" => Some("application"),
        "au" => Some("audio"),
        "im" | "si" | "sd" => Some("image"),
        "ft" | "tx" => Some("text"),
        _ => None,
    };
    let subtype = match subtype.as_str() {
        "jpg" => "jpeg",
        "tif" => "tiff",
        other => other,
    };
    match (named, known) {
        // XML is of both kinds.
        (Some("application"), Some("text")) if matches!(subtype, "xml" | "rtf") => {
            Some(format!("application/{subtype}"))
        }
        (_, Some(known)) => Some(format!("{known}/{subtype}")),
        (Some(named), None) if token(subtype) => Some(format!("{named}/{subtype}")),
        (Some("text"), None) if subtype.is_empty() => Some("text/plain".to_owned()),
        _ => None,
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36 && uuid::Uuid::try_parse(text).is_ok()
}

/// A number behind a sign of comparison, or alone: the sign (or nothing) and the number.
pub(super) fn compared(text: &str) -> Option<(&str, &str)> {
    let signs = ["<=", ">=", "<", ">"];
    let sign = signs.into_iter().find(|sign| text.starts_with(sign)).unwrap_or_default();
    let number = text.get(sign.len()..)?.trim();
    decimal(number)?;
    Some((text.get(..sign.len())?, number))
}

fn token(text: Cow<'_, str>, accepts: fn(&str) -> bool) -> Converted<'_> {
    let trimmed = text.trim();
    if !accepts(trimmed) {
        return Converted::Rejected;
    }
    if trimmed.len() == text.len() {
        return Converted::Value(text);
    }
    Converted::Value(trimmed.to_owned().into())
}

/// No leading, trailing or double blanks, and no other white space.
fn is_code(text: &str) -> bool {
    !text.is_empty()
        && !text.contains("  ")
        && text.chars().all(|c| c == ' ' || !c.is_whitespace() && !c.is_control())
}

fn is_uri(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| !c.is_whitespace() && !c.is_control())
}

fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=')
}

/// What no FHIR string holds: characters below U+0020 but tab and line ends.
fn is_forbidden(c: char) -> bool {
    c < ' ' && !matches!(c, '\t' | '\n' | '\r')
}

/// A string has content. A character that it must not hold is not left out, which would join
/// what it parts: U+FFFD stands in its place.
fn string(text: Cow<'_, str>) -> Converted<'_> {
    if text.trim().is_empty() {
        return Converted::Rejected;
    }
    if text.contains(is_forbidden) {
        return Converted::Marked(text.replace(is_forbidden, "\u{fffd}").into());
    }
    Converted::Value(text)
}

fn xhtml(text: &str) -> Converted<'static> {
    let mut div = String::from("<div xmlns=\"http://www.w3.org/1999/xhtml\">");
    for c in text.chars() {
        match c {
            '<' => div.push_str("&lt;"),
            '>' => div.push_str("&gt;"),
            '&' => div.push_str("&amp;"),
            c if is_forbidden(c) => div.push('\u{fffd}'),
            c => div.push(c),
        }
    }
    div.push_str("</div>");
    let marked = text.contains(is_forbidden);
    if marked { Converted::Marked(div.into()) } else { Converted::Value(div.into()) }
}

/// A v2 number: a sign, digits, a point, digits.
pub(super) fn decimal(text: &str) -> Option<String> {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = match rest.split_once('.') {
        Some((whole, fraction)) => (whole, fraction),
        None => (rest, ""),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() && fraction.is_empty()
        || !digits(whole)
        || !digits(fraction)
        || rest.len() > 64
    {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    Some(if fraction.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{fraction}")
    })
}

fn integer(text: &str) -> Option<i64> {
    let number = decimal(text)?;
    let whole = match number.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|byte| byte == b'0') => whole,
        Some(_) => return None,
        None => &number,
    };
    whole.parse().ok()
}

/// `HHMM[SS[.S]][+/-ZZZZ]` as `hh:mm:ss.s`; FHIR wants the seconds and takes no zone.
fn time(text: &str) -> Option<Converted<'static>> {
    let (stamp, zone) = match text.find(['+', '-']) {
        Some(at) => (text.get(..at)?, Some(zone_offset(text.get(at..)?)?)),
        None => (text, None),
    };
    let (clock, fraction) = match stamp.split_once('.') {
        Some((clock, fraction)) => (clock, Some(fraction)),
        None => (stamp, None),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let two = |at: usize| -> Option<u32> { clock.get(at..at + 2)?.parse().ok() };
    if !digits(clock) || !matches!(clock.len(), 4 | 6) {
        return None;
    }
    let (hour, minute) = (two(0)?, two(2)?);
    let second = if clock.len() == 6 { two(4)? } else { 0 };
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let mut text = format!("{hour:02}:{minute:02}:{second:02}");
    if let Some(fraction) = fraction {
        if clock.len() != 6 || fraction.is_empty() || fraction.len() > 9 || !digits(fraction) {
            return None;
        }
        text.push('.');
        text.push_str(fraction);
    }
    Some(match zone {
        Some(_) => Converted::Cut(text.into()),
        None => Converted::Value(text.into()),
    })
}

/// A value that some rule made in FHIR's own form.
fn is_fhir_date(kind: &str, text: &str) -> bool {
    let long = text.len() > 10;
    let digits = |range: std::ops::Range<usize>| {
        text.get(range).is_some_and(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let day = text.get(4..5) == Some("-")
        && text.get(7..8) == Some("-")
        && digits(0..4)
        && digits(5..7)
        && digits(8..10);
    day && (kind == "date" && !long
        || kind != "date"
            && text.get(10..11) == Some("T")
            && long
            && (text.ends_with('Z') || text.get(text.len() - 3..text.len() - 2) == Some(":")))
}

/// A v2 time stamp, `YYYY[MM[DD[HH[MM[SS[.S[S[S[S]]]]]]]]][+/-ZZZZ]`.
#[derive(Debug)]
struct DateTime<'t> {
    year: &'t str,
    month: Option<&'t str>,
    day: Option<&'t str>,
    hour: Option<&'t str>,
    minute: Option<&'t str>,
    second: Option<&'t str>,
    fraction: Option<&'t str>,
    zone: Option<FixedOffset>,
}

impl<'t> DateTime<'t> {
    fn read(text: &'t str) -> Option<Self> {
        let (stamp, zone) = match text.find(['+', '-']) {
            Some(at) => (text.get(..at)?, Some(zone_offset(text.get(at..)?)?)),
            None => (text, None),
        };
        let (stamp, fraction) = match stamp.split_once('.') {
            Some((stamp, fraction)) => (stamp, Some(fraction)),
            None => (stamp, None),
        };
        if !stamp.bytes().all(|byte| byte.is_ascii_digit())
            || !matches!(stamp.len(), 4 | 6 | 8 | 10 | 12 | 14)
            || fraction.is_some_and(|fraction| {
                stamp.len() != 14
                    || fraction.is_empty()
                    || fraction.len() > 9
                    || !fraction.bytes().all(|byte| byte.is_ascii_digit())
            })
        {
            return None;
        }
        let read = Self {
            year: stamp.get(..4)?,
            month: stamp.get(4..6),
            day: stamp.get(6..8),
            hour: stamp.get(8..10),
            minute: stamp.get(10..12),
            second: stamp.get(12..14),
            fraction,
            zone,
        };
        read.is_possible().then_some(read)
    }

    fn is_possible(&self) -> bool {
        let number = |part: Option<&str>| part.and_then(|part| part.parse::<u32>().ok());
        let Some(year) = self.year.parse::<i32>().ok().filter(|year| *year > 0) else {
            return false;
        };
        let Some(month) = number(self.month) else { return true };
        let day = number(self.day).unwrap_or(1);
        chrono::NaiveDate::from_ymd_opt(year, month, day).is_some()
            && number(self.hour).is_none_or(|hour| hour < 24)
            && number(self.minute).is_none_or(|minute| minute < 60)
            && number(self.second).is_none_or(|second| second < 61)
    }

    fn date(&self) -> String {
        let mut text = self.year.to_owned();
        for part in [self.month, self.day].into_iter().flatten() {
            text.push('-');
            text.push_str(part);
        }
        text
    }

    fn write(&self, kind: &str, zone: Option<FixedOffset>) -> Converted<'static> {
        let date = self.date();
        if kind == "date" {
            return Converted::Value(date.into());
        }
        // An hour alone is no time in FHIR; seconds are demanded and then zero.
        let assumed = self.zone.is_none();
        let zone = self.zone.or(zone);
        let (Some(hour), Some(minute), Some(zone)) = (self.hour, self.minute, zone) else {
            return match (kind, self.hour) {
                ("instant", _) => Converted::Rejected,
                (_, None) => Converted::Value(date.into()),
                (_, Some(_)) => Converted::Cut(date.into()),
            };
        };
        let second = self.second.unwrap_or("00");
        let fraction = self.fraction.map(|fraction| format!(".{fraction}")).unwrap_or_default();
        let text = format!("{date}T{hour}:{minute}:{second}{fraction}{zone}").into();
        if assumed { Converted::Zoned(text) } else { Converted::Value(text) }
    }
}

/// `+0100`, `-0500`.
fn zone_offset(text: &str) -> Option<FixedOffset> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+')?),
    };
    if digits.len() != 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let hours: i32 = digits.get(..2)?.parse().ok()?;
    let minutes: i32 = digits.get(2..)?.parse().ok()?;
    if hours > 14 || minutes > 59 {
        return None;
    }
    FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60))
}

/// The zone that a time stamp names.
pub(super) fn zone_of(text: &str) -> Option<FixedOffset> {
    DateTime::read(text.trim())?.zone
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(kind: &str, text: &str) -> Option<String> {
        with(kind, text, None)
    }

    fn with(kind: &str, text: &str, zone: Option<i32>) -> Option<String> {
        let zone = zone.map(|hours| FixedOffset::east_opt(hours * 3600).unwrap());
        match primitive(kind, Cow::Borrowed(text), zone) {
            Converted::Value(text) => Some(text.into_owned()),
            Converted::Cut(text) => Some(format!("cut {text}")),
            Converted::Zoned(text) => Some(format!("zoned {text}")),
            Converted::Marked(text) => Some(format!("marked {text}")),
            Converted::Rejected => None,
        }
    }

    #[test]
    fn po_10_precision_is_kept() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(value("dateTime", "1970"), some("1970"));
        assert_eq!(value("dateTime", "197002"), some("1970-02"));
        assert_eq!(value("date", "19700203"), some("1970-02-03"));
        assert_eq!(value("date", "19700203040506"), some("1970-02-03"));
        assert_eq!(
            value("dateTime", "20240102030405.123+0100"),
            some("2024-01-02T03:04:05.123+01:00")
        );
        assert_eq!(value("instant", "20240102030405-0500"), some("2024-01-02T03:04:05-05:00"));
        assert_eq!(value("dateTime", "202401020304+0000"), some("2024-01-02T03:04:00+00:00"));
        assert_eq!(value("time", "0304"), some("03:04:00"));
        assert_eq!(value("time", "101530.25"), some("10:15:30.25"));
        assert_eq!(value("time", "101530.25+0100"), some("cut 10:15:30.25"));
        assert_eq!(value("time", "1015+01"), None);
        assert_eq!(value("time", "101530.x"), None);
    }

    #[test]
    fn po_10_time_without_zone() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(value("dateTime", "20240102030405"), some("cut 2024-01-02"));
        assert_eq!(
            with("dateTime", "20240102030405", Some(-5)),
            some("zoned 2024-01-02T03:04:05-05:00")
        );
        assert_eq!(value("instant", "20240102030405"), None);
        assert_eq!(with("dateTime", "2024010203", Some(1)), some("cut 2024-01-02"));
    }

    #[test]
    fn bd_05_impossible_dates() {
        for text in
            ["00000000", "20240230", "2024-01", "20241301", "202401022500", "x", "20240102+9900"]
        {
            assert_eq!(value("dateTime", text), None, "{text}");
        }
    }

    #[test]
    fn ex_04_media_types_of_data() {
        let named = |kind, subtype| media_type(kind, subtype);
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(named("application", "pdf"), some("application/pdf"));
        assert_eq!(named("", "PDF"), some("application/pdf"));
        assert_eq!(named("AP", "application/pdf"), some("application/pdf"));
        assert_eq!(named("TEXT", ""), some("text/plain"));
        assert_eq!(named("TEXT", "plain"), some("text/plain"));
        assert_eq!(named("IM", "JPG"), some("image/jpeg"));
        assert_eq!(named("application", "XML"), some("application/xml"));
        assert_eq!(named("", "xml"), some("text/xml"));
        assert_eq!(named("", "strange"), None);
        assert_eq!(named("image", "a b"), None);
        assert_eq!(named("", ""), None);
    }

    #[test]
    fn ex_04_false_urns_are_no_addresses() {
        assert_eq!(value("uri", "urn:oid:LA-ELR"), None);
        assert_eq!(value("uri", "urn:oid:222.1111"), None);
        assert_eq!(value("uri", "urn:uuid:1.2.3"), None);
        assert_eq!(value("uri", "urn:oid:2.16.840.1"), Some("urn:oid:2.16.840.1".to_owned()));
    }

    #[test]
    fn ex_04_control_characters_join_nothing() {
        assert_eq!(value("decimal", "1\u{0} 2"), None);
        assert_eq!(value("string", "12\u{0}50"), Some("marked 12\u{fffd}50".to_owned()));
        assert!(value("xhtml", "a\u{1}b").unwrap().starts_with("marked "));
        assert_eq!(value("string", "a\tb\r\nc"), Some("a\tb\r\nc".to_owned()));
    }

    #[test]
    fn ex_04_numbers_and_tokens() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(value("decimal", "+007.50"), some("7.50"));
        assert_eq!(value("decimal", "-.5"), some("-0.5"));
        assert_eq!(value("decimal", "5."), some("5"));
        assert_eq!(value("decimal", "1e3"), None);
        assert_eq!(value("decimal", "<5"), None);
        assert_eq!(value("positiveInt", "0"), None);
        assert_eq!(value("integer", "2.0"), some("2"));
        assert_eq!(value("integer", "99999999999"), None);
        assert_eq!(value("boolean", "Y"), some("true"));
        assert_eq!(value("code", "a  b"), None);
        assert_eq!(value("uri", "a b"), None);
        assert_eq!(value("string", "a\u{1}b"), some("marked a\u{fffd}b"));
        assert_eq!(value("string", "  "), None);
        assert_eq!(
            value("xhtml", "a<b"),
            some("<div xmlns=\"http://www.w3.org/1999/xhtml\">a&lt;b</div>")
        );
    }
}
