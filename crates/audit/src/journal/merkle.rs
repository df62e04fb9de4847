//! The Merkle tree over the frames' hashes, after RFC 6962, section 2.1.

use crate::hash::Hash;

/// A tree that grows leaf by leaf; it keeps only the roots of its full subtrees, largest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tree {
    size: u64,
    peaks: Vec<Hash>,
}

impl Tree {
    /// The tree with these full subtrees; one for every bit that is set in `size`.
    pub(crate) fn from_peaks(size: u64, peaks: Vec<Hash>) -> Option<Self> {
        (u32::try_from(peaks.len()) == Ok(size.count_ones())).then_some(Self { size, peaks })
    }

    /// The tree of a journal of which nothing is known but its length.
    pub(crate) fn of_zeros(size: u64) -> Self {
        let mut peaks = Vec::new();
        let mut hash = leaf(&Hash::ZERO);
        for level in 0..u64::BITS {
            if size >> level & 1 == 1 {
                peaks.push(hash);
            }
            hash = node(&hash, &hash);
        }
        peaks.reverse();
        Self { size, peaks }
    }

    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    pub(crate) fn peaks(&self) -> &[Hash] {
        &self.peaks
    }

    /// Adds the leaf of a frame with this hash.
    pub(crate) fn push(&mut self, frame: &Hash) {
        let mut hash = leaf(frame);
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                hash = node(&left, &hash);
            }
        }
        self.peaks.push(hash);
        self.size = self.size.saturating_add(1);
    }

    /// The hash of the whole tree.
    pub(crate) fn root(&self) -> Hash {
        let mut peaks = self.peaks.iter().rev();
        match peaks.next() {
            Some(last) => peaks.fold(*last, |right, left| node(left, &right)),
            None => Hash::of(&[]),
        }
    }
}

pub(crate) fn leaf(frame: &Hash) -> Hash {
    Hash::of(&[&[0], frame.as_bytes()])
}

pub(crate) fn node(left: &Hash, right: &Hash) -> Hash {
    Hash::of(&[&[1], left.as_bytes(), right.as_bytes()])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The definition of the standard, word by word.
    fn defined(leaves: &[Hash]) -> Hash {
        match leaves {
            [] => Hash::of(&[]),
            [one] => leaf(one),
            _ => {
                let split = leaves.len().next_power_of_two() / 2;
                node(&defined(&leaves[..split]), &defined(&leaves[split..]))
            }
        }
    }

    #[test]
    fn the_root_is_the_one_of_the_definition() {
        let leaves: Vec<Hash> = (0..100_u8).map(|n| Hash::of(&[&[n]])).collect();
        let mut tree = Tree::default();
        for size in 0..leaves.len() {
            assert_eq!(tree.root(), defined(&leaves[..size]), "{size}");
            assert_eq!(Tree::from_peaks(tree.size(), tree.peaks().to_vec()).as_ref(), Some(&tree));
            tree.push(&leaves[size]);
        }
        assert_eq!(Tree::from_peaks(3, vec![Hash::ZERO]), None);
    }

    #[test]
    fn a_tree_of_zeros_is_the_one_that_zeros_build() {
        let mut tree = Tree::default();
        for size in 0..50 {
            assert_eq!(Tree::of_zeros(size), tree);
            tree.push(&Hash::ZERO);
        }
    }
}
