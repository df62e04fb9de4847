//! How large an expression and its evaluation may be.

/// Bounds that keep any expression, on any data, from using up stack, memory or time.
///
/// ```
/// use sanare_fhirpath::{ErrorKind, Limits, parse_within};
///
/// let limits = Limits::new().depth(3);
/// let error = parse_within("((((1))))", limits).unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::TooDeep);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    pub(crate) length: usize,
    pub(crate) depth: usize,
    pub(crate) nodes: usize,
    pub(crate) steps: u64,
    pub(crate) items: usize,
    pub(crate) text: usize,
    pub(crate) pattern: usize,
}

/// Levels that a stack of 2 MiB has room for in an unoptimised build.
const DEPTH: usize = 100;

impl Limits {
    /// Limits that every expression of the FHIR definitions stays far below.
    pub const fn new() -> Self {
        Self {
            length: 64 * 1024,
            depth: DEPTH,
            nodes: 10_000,
            steps: 50_000_000,
            items: 1_000_000,
            text: 64 * 1024 * 1024,
            pattern: 1 << 20,
        }
    }

    /// Bytes of the expression; 64 KiB by default.
    #[must_use]
    pub const fn length(mut self, bytes: usize) -> Self {
        self.length = bytes;
        self
    }

    /// Levels of the syntax tree, where every call in a chain is a level; 100 by default and at most,
    /// which any thread's stack has room for.
    #[must_use]
    pub const fn depth(mut self, levels: usize) -> Self {
        self.depth = if levels > DEPTH { DEPTH } else { levels };
        self
    }

    /// Nodes of the syntax tree; 10,000 by default.
    #[must_use]
    pub const fn nodes(mut self, nodes: usize) -> Self {
        self.nodes = nodes;
        self
    }

    /// Steps of one evaluation: operations, and items that they look at; 50 million by default.
    #[must_use]
    pub const fn steps(mut self, steps: u64) -> Self {
        self.steps = steps;
        self
    }

    /// Items of one collection; one million by default.
    #[must_use]
    pub const fn items(mut self, items: usize) -> Self {
        self.items = items;
        self
    }

    /// Bytes of one text that is made in an evaluation; 64 MiB by default.
    #[must_use]
    pub const fn text(mut self, bytes: usize) -> Self {
        self.text = bytes;
        self
    }

    /// Bytes of a compiled regular expression; 1 MiB by default.
    #[must_use]
    pub const fn pattern(mut self, bytes: usize) -> Self {
        self.pattern = bytes;
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::new()
    }
}
