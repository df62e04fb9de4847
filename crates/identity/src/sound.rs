//! How a name sounds.

use rphonetic::{DoubleMetaphone, Encoder};

/// The double metaphone of the Latin letters of a comparable name; none if it has none.
pub(crate) fn sound(name: &str) -> Option<String> {
    let letters: String = name.chars().filter(char::is_ascii_lowercase).take(32).collect();
    if letters.is_empty() {
        return None;
    }
    Some(DoubleMetaphone::default().encode(&letters)).filter(|sound| !sound.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::plain;

    #[test]
    fn id_01_names_that_sound_alike() {
        for (a, b) in [
            ("Meyer", "Meier"),
            ("Schmidt", "Schmitt"),
            ("Catherine", "Kathrin"),
            ("Müller", "Muller"),
        ] {
            assert!(sound(&plain(a)).is_some());
            assert_eq!(sound(&plain(a)), sound(&plain(b)), "{a} {b}");
        }
        assert_ne!(sound("berg"), sound("tal"));
        assert_eq!(sound("王"), None);
    }
}
