//! What the crates ask of whoever can find the resource that a reference means.

/// Finds resources by reference, beyond what is contained in a resource or Bundle. Implemented by
/// the caller over a store or a cache.
///
/// It is synchronous: a caller that must wait answers [`Resolved::Unavailable`], loads what was
/// asked for and asks again.
///
/// ```
/// use sanare_fhir::resolver::{Resolved, Resolver};
///
/// struct Store(Vec<(String, u32)>);
///
/// impl Resolver<u32> for Store {
///     fn resolve(&self, reference: &str) -> Resolved<u32> {
///         match self.0.iter().find(|(url, _)| url == reference) {
///             Some((_, resource)) => Resolved::Found(*resource),
///             None => Resolved::Absent,
///         }
///     }
/// }
///
/// let store = Store(vec![("Patient/1".to_owned(), 7)]);
/// assert_eq!(store.resolve("Patient/1"), Resolved::Found(7));
/// assert_eq!(store.resolve("Patient/2"), Resolved::Absent);
/// ```
pub trait Resolver<N> {
    /// The resource that a reference means: its text, absolute or relative to the caller's base.
    fn resolve(&self, reference: &str) -> Resolved<N>;
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "it is there, it is not, or nobody knows")]
pub enum Resolved<N> {
    /// The resource.
    Found(N),
    /// There is none.
    Absent,
    /// It could not be looked up now.
    Unavailable,
}
