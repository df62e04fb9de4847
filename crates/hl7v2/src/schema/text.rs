//! The names of the tables, all in one text, in alphabetical order.

use super::generated::text::{ENDS, TEXT};

/// The name of this number.
pub(super) fn text(id: u16) -> &'static str {
    let id = usize::from(id);
    let start =
        id.checked_sub(1).and_then(|before| ENDS.get(before)).map_or(0, |end| *end as usize);
    let end = ENDS.get(id).map_or(start, |end| *end as usize);
    TEXT.get(start..end).unwrap_or_default()
}

/// The number of a name, if it is one.
pub(super) fn id(name: &str) -> Option<u16> {
    let (mut low, mut high) = (0, u16::try_from(ENDS.len()).unwrap_or(u16::MAX));
    while low < high {
        let middle = low + (high - low) / 2;
        match text(middle).cmp(name) {
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Equal => return Some(middle),
            std::cmp::Ordering::Greater => high = middle,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_by_its_number_and_back() {
        for number in 0..u16::try_from(ENDS.len()).unwrap() {
            assert_eq!(id(text(number)), Some(number));
        }
        assert_eq!(id("no such name"), None);
        assert_eq!(text(u16::MAX), "");
    }
}
