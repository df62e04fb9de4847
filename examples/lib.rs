//! One file per story a user would copy; README.md indexes them. Here is the little that they share.

use std::fmt;
use std::io::{self, Write as _};
use std::path::Path;

/// Writes a line to standard error. That nobody listens is no reason to stop the work.
pub fn tell(line: impl fmt::Display) {
    let _ = io::stderr().lock().write_all(format!("{line}\n").as_bytes());
}

/// A path as one line for a terminal: what could move the cursor or hide text is escaped.
///
/// ```
/// assert_eq!(examples::shown("in/a.hl7"), "in/a.hl7");
/// assert_eq!(examples::shown("a\n\u{1b}[2Jb"), "a\\n\\u{1b}[2Jb");
/// ```
pub fn shown(path: impl AsRef<Path>) -> String {
    let mut text = String::new();
    for character in path.as_ref().to_string_lossy().chars() {
        if matches!(character, '\'' | '"') {
            text.push(character);
        } else {
            text.extend(character.escape_debug());
        }
    }
    text
}
