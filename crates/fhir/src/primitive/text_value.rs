//! Text as the model keeps it: short texts without an allocation.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::ops::Deref;

use lean_string::LeanStr;

use super::repeated::repeated;

/// Text of an element: 16 bytes, and no allocation for texts of up to 16 bytes and for those
/// that documents repeat most: URLs of systems, profiles and extensions.
///
/// It is read as a `&str`; to change it, put another in its place.
///
/// ```
/// use sanare_fhir::primitive::Text;
///
/// let text = Text::from("Chalmers");
/// assert_eq!(text, "Chalmers");
/// assert!(text.starts_with("Ch"));
/// assert_eq!(size_of::<Option<Text>>(), 16);
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(LeanStr);

impl Text {
    /// A text that lives as long as the program: nothing is copied.
    pub fn from_static(text: &'static str) -> Self {
        Self(LeanStr::from_static_str(text))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self)
    }
}

/// Shows the length only: values do not belong in logs.
impl fmt::Debug for Text {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Text({} chars)", self.chars().count())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        match repeated(text) {
            Some(known) => Self::from_static(known),
            None => Self(LeanStr::from(text)),
        }
    }
}

impl From<&String> for Text {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<Box<str>> for Text {
    fn from(text: Box<str>) -> Self {
        (&*text).into()
    }
}

impl From<Cow<'_, str>> for Text {
    fn from(text: Cow<'_, str>) -> Self {
        (&*text).into()
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.as_str().to_owned()
    }
}

impl From<Text> for Box<str> {
    fn from(text: Text) -> Self {
        text.as_str().into()
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<String> for Text {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<Text> for str {
    fn eq(&self, other: &Text) -> bool {
        self == other.as_str()
    }
}

impl PartialEq<Text> for &str {
    fn eq(&self, other: &Text) -> bool {
        *self == other.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mod_11_texts_are_small_and_any_length_comes_back() {
        assert_eq!(size_of::<Text>(), 16);
        assert_eq!(size_of::<Option<Text>>(), 16);
        for length in [0, 1, 15, 16, 17, 100] {
            for character in ['a', 'é'] {
                let kept: String = std::iter::repeat_n(character, length).collect();
                let text = Text::from(kept.as_str());
                assert_eq!(text, kept);
                assert_eq!(String::from(text.clone()), kept);
                assert_eq!(Text::from(kept.clone()), text);
                assert_eq!(Text::from(kept.into_boxed_str()), text);
            }
        }
        assert_eq!(
            Text::from_static("a text that is longer than the place"),
            "a text that is longer than the place"
        );
    }

    #[test]
    fn err_03_debug_shows_the_length_only() {
        assert_eq!(format!("{:?}", Text::from("canary")), "Text(6 chars)");
    }
}
