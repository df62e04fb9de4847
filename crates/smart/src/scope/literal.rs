//! Scopes that are checked when the program is compiled.

use super::permission::Permissions;
use super::resource::is_type_bytes;

/// Whether a text is a scope of SMART App Launch or an extension; usable in constants, see [`scopes!`](crate::scopes).
///
/// Stricter than [`Scope::parse`](super::Scope::parse) in one point: the values of constraints must be written without backslashes.
pub const fn is_scope(text: &str) -> bool {
    let bytes = text.as_bytes();
    is_name(bytes) || is_clinical(bytes) || is_context(bytes) || is_extension(bytes)
}

/// A [`ScopeSet`](crate::scope::ScopeSet) from scopes that are checked when the program is compiled.
///
/// ```
/// use sanare_smart::scopes;
///
/// let wanted = scopes![launch, openid, fhirUser, "patient/Observation.rs"];
/// assert_eq!(wanted.to_string(), "patient/Observation.rs launch openid fhirUser");
/// ```
///
/// ```compile_fail
/// let wrong = sanare_smart::scopes!["patient/Observation.dus"];
/// ```
#[macro_export]
macro_rules! scopes {
    ($($scope:tt),* $(,)?) => {{
        $(const _: () = assert!($crate::scope::is_scope($crate::scopes!(@text $scope)), "not a SMART scope");)*
        $crate::scope::ScopeSet::parse(concat!($($crate::scopes!(@text $scope), " "),*))
    }};
    (@text $scope:ident) => { stringify!($scope) };
    (@text $scope:literal) => { $scope };
}

const fn is_name(text: &[u8]) -> bool {
    matches!(
        text,
        b"launch" | b"openid" | b"fhirUser" | b"profile" | b"online_access" | b"offline_access"
    )
}

const fn is_clinical(text: &[u8]) -> bool {
    let ((Some(rest), ..) | (_, Some(rest), _) | (.., Some(rest))) =
        (strip(text, b"patient/"), strip(text, b"user/"), strip(text, b"system/"))
    else {
        return false;
    };
    let Some((name, rest)) = split(rest, b'.') else { return false };
    if !matches!(name, b"*") && !is_type_bytes(name) {
        return false;
    }
    match split(rest, b'?') {
        None => is_suffix(rest, true),
        Some((suffix, query)) => is_suffix(suffix, false) && is_query(query),
    }
}

const fn is_suffix(text: &[u8], or_v1: bool) -> bool {
    let Ok(text) = std::str::from_utf8(text) else { return false };
    Permissions::parse(text).is_some() || (or_v1 && Permissions::parse_v1(text).is_some())
}

const fn is_query(mut query: &[u8]) -> bool {
    loop {
        let (item, rest) = match split(query, b'&') {
            Some((item, rest)) => (item, Some(rest)),
            None => (query, None),
        };
        let Some((name, value)) = split(item, b'=') else { return false };
        if !is_parameter(name) || !is_value(value) {
            return false;
        }
        match rest {
            Some(rest) => query = rest,
            None => return true,
        }
    }
}

const fn is_parameter(name: &[u8]) -> bool {
    let [first, rest @ ..] = name else { return false };
    let mut rest = rest;
    if !first.is_ascii_alphabetic() && *first != b'_' {
        return false;
    }
    while let [byte, tail @ ..] = rest {
        if !byte.is_ascii_alphanumeric() && !matches!(byte, b'_' | b'-' | b':' | b'.') {
            return false;
        }
        rest = tail;
    }
    true
}

/// Graphic ASCII with whole percent escapes of graphic ASCII, and no empty alternative.
const fn is_value(mut value: &[u8]) -> bool {
    let mut after_comma = true;
    while let [byte, tail @ ..] = value {
        match byte {
            b',' if after_comma => return false,
            b'%' => {
                let [high, low, tail @ ..] = tail else { return false };
                let escape = matches!(high, b'2'..=b'7') && low.is_ascii_hexdigit();
                let control = *high == b'7' && matches!(low, b'F' | b'f');
                let backslash = *high == b'5' && matches!(low, b'C' | b'c');
                let comma = *high == b'2' && matches!(low, b'C' | b'c');
                if !escape || control || backslash || (comma && after_comma) {
                    return false;
                }
                after_comma = comma;
                value = tail;
                continue;
            }
            b'\\' => return false,
            _ if !byte.is_ascii_graphic() => return false,
            _ => {}
        }
        after_comma = *byte == b',';
        value = tail;
    }
    !after_comma
}

const fn is_context(text: &[u8]) -> bool {
    let Some(rest) = strip(text, b"launch/") else { return false };
    let (name, role) = match split(rest, b'?') {
        Some((name, query)) => match strip(query, b"role=") {
            Some(role) => (name, Some(role)),
            None => return false,
        },
        None => (rest, None),
    };
    let mut left = name;
    while let [byte, tail @ ..] = left {
        if !byte.is_ascii_lowercase() {
            return false;
        }
        left = tail;
    }
    let role_ok = match role {
        None => true,
        Some(role) => is_value(role) && split(role, b'&').is_none(),
    };
    !name.is_empty() && role_ok
}

const fn is_extension(text: &[u8]) -> bool {
    let graphic = is_graphic(text);
    if let Some(name) = strip(text, b"__") {
        return graphic && !name.is_empty();
    }
    let Some((scheme, rest)) = split(text, b':') else { return false };
    if strip(text, b"http://smarthealthit.org/fhir/scopes/").is_some() {
        return false;
    }
    let [first, left @ ..] = scheme else { return false };
    let mut left = left;
    while let [byte, tail @ ..] = left {
        if !byte.is_ascii_alphanumeric() && !matches!(byte, b'+' | b'-' | b'.') {
            return false;
        }
        left = tail;
    }
    graphic && first.is_ascii_alphabetic() && !rest.is_empty()
}

const fn is_graphic(mut text: &[u8]) -> bool {
    while let [byte, tail @ ..] = text {
        if !byte.is_ascii_graphic() {
            return false;
        }
        text = tail;
    }
    true
}

const fn strip<'a>(mut text: &'a [u8], mut prefix: &[u8]) -> Option<&'a [u8]> {
    while let [wanted, rest @ ..] = prefix {
        let [byte, tail @ ..] = text else { return None };
        if *byte != *wanted {
            return None;
        }
        text = tail;
        prefix = rest;
    }
    Some(text)
}

/// The text before and after the first such byte.
const fn split(text: &[u8], at: u8) -> Option<(&[u8], &[u8])> {
    let mut length = 0;
    let mut rest = text;
    while let [byte, tail @ ..] = rest {
        if *byte == at {
            let (before, _) = text.split_at(length);
            return Some((before, tail));
        }
        length += 1;
        rest = tail;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scope::Scope;

    #[test]
    fn accepts_only_what_parses() {
        for text in [
            "launch",
            "launch/patient",
            "launch/imagingstudy?role=http://example.org/r",
            "patient/*.rs",
            "user/Patient.read",
            "system/*.*",
            "patient/Observation.rs?category=http://x%7Clab,http://x|vital&status=final",
            "__x",
            "https://example.org/scope",
        ] {
            assert!(is_scope(text), "{text}");
            assert!(!matches!(Scope::parse(text), Scope::Unknown(_)), "{text}");
        }
        for text in [
            "",
            "launch/",
            "launch/Patient",
            "patient/*.sr",
            "patient/*.read?x=1",
            "patient/*.rs?x=",
            "patient/*.rs?x=a,,b",
            "patient/*.rs?x=%zz",
            "patient/x.rs",
            "openID",
            "http://smarthealthit.org/fhir/scopes/patient/*.sr",
            "__",
            "a b",
        ] {
            assert!(!is_scope(text), "{text}");
        }
    }
}
