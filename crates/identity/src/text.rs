//! Texts in the form in which they are compared.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// No value is compared beyond this many bytes: the comparison of names takes the square of it.
const LONGEST: usize = 128;

/// Letters without marks and case, digits, single blanks: `Müller-Lüdenscheidt` is `muller ludenscheidt`,
/// `O'Brien` is `obrien`.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len().min(LONGEST));
    let mut gap = false;
    // What is cut anyway needs no normal form; one character makes at most 18 bytes of marks.
    for character in text.chars().take(LONGEST * 4).nfkd().filter(|c| !is_combining_mark(*c)) {
        if matches!(character, '\'' | '\u{2019}' | '`' | '.') {
            continue;
        }
        if !character.is_alphanumeric() {
            gap = true;
            continue;
        }
        if plain.len() >= LONGEST {
            break;
        }
        if gap && !plain.is_empty() {
            plain.push(' ');
        }
        gap = false;
        for lower in character.to_lowercase() {
            match lower {
                'ß' => plain.push_str("ss"),
                'æ' => plain.push_str("ae"),
                'œ' => plain.push_str("oe"),
                'ø' => plain.push('o'),
                'ł' => plain.push('l'),
                'đ' | 'ð' => plain.push('d'),
                'þ' => plain.push_str("th"),
                'ı' => plain.push('i'),
                other if is_combining_mark(other) => {}
                other => plain.push(other),
            }
        }
    }
    plain
}

/// The ASCII digits.
pub(crate) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).take(LONGEST).collect()
}

/// Letters and digits without gaps: identifiers and postal codes.
pub(crate) fn token(text: &str) -> String {
    plain(text).replace(' ', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_marks_case_and_punctuation() {
        for (text, expected) in [
            ("Müller-Lüdenscheidt", "muller ludenscheidt"),
            ("O'Brien", "obrien"),
            ("  de   la Cruz ", "de la cruz"),
            ("Straße", "strasse"),
            ("Søren Łódź", "soren lodz"),
            ("Nguyễn", "nguyen"),
            ("İstanbul", "istanbul"),
            ("...", ""),
        ] {
            assert_eq!(plain(text), expected);
            assert_eq!(plain(&plain(text)), expected);
        }
        assert!(plain(&"a".repeat(10_000)).len() <= LONGEST);
        assert_eq!(token("sw1a 1aa"), "sw1a1aa");
        assert_eq!(digits("+49 (0)30-1234"), "490301234");
    }
}
