//! A value that nobody sees by accident.

use std::fmt;

/// Protected health information: it comes out by [`reveal`](Self::reveal) or
/// [`into_inner`](Self::into_inner), and by no other way.
///
/// `Debug` and `Display` print `[PHI]`, there is no `Deref`, and no serialisation.
///
/// ```
/// use sanare_privacy::Phi;
///
/// let name = Phi::new(String::from("Eve Muster"));
/// assert_eq!(format!("{name} {name:?}"), "[PHI] [PHI]");
/// assert_eq!(name.reveal(), "Eve Muster");
/// assert_eq!(name.map(|name| name.len()).into_inner(), 10);
/// ```
///
/// It cannot be written by serde:
///
/// ```compile_fail,E0277
/// let _ = serde_json::to_string(&sanare_privacy::Phi::new(7));
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phi<T>(T);

impl<T> Phi<T> {
    /// Hides a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value. Whoever calls this has a reason to see it.
    pub const fn reveal(&self) -> &T {
        &self.0
    }

    /// The value, to change it.
    pub const fn reveal_mut(&mut self) -> &mut T {
        &mut self.0
    }

    /// The value without its cover.
    pub fn into_inner(self) -> T {
        self.0
    }

    /// A hidden reference to the value.
    pub const fn as_ref(&self) -> Phi<&T> {
        Phi(&self.0)
    }

    /// What a function makes of the value, hidden again.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Phi<U> {
        Phi(change(self.0))
    }
}

impl<T> From<T> for Phi<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> fmt::Debug for Phi<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("[PHI]")
    }
}

impl<T> fmt::Display for Phi<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("[PHI]")
    }
}
