//! The names of the tables, all in one text, in alphabetical order.

use std::ops::Range;

use super::generated::text::{ENDS, TEXT};

/// The name of this number.
pub(super) fn text(id: u16) -> &'static str {
    TEXT.get(span(id)).unwrap_or_default()
}

/// Its bytes.
pub(super) fn text_bytes(id: u16) -> &'static [u8] {
    TEXT.as_bytes().get(span(id)).unwrap_or_default()
}

fn span(id: u16) -> Range<usize> {
    let id = usize::from(id);
    let start =
        id.checked_sub(1).and_then(|before| ENDS.get(before)).map_or(0, |end| *end as usize);
    start..ENDS.get(id).map_or(start, |end| *end as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_order_so_that_lists_of_them_can_be_searched() {
        for number in 1..u16::try_from(ENDS.len()).unwrap() {
            assert!(text(number - 1) < text(number));
            assert_eq!(text(number).as_bytes(), text_bytes(number));
        }
        assert_eq!(text(u16::MAX), "");
    }
}
