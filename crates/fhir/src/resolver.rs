//! What the crates ask of whoever can find the resource that a reference means.

use crate::Answer;

/// Finds resources by reference, beyond what is contained in a resource or Bundle. Implemented by
/// the caller over a store or a cache.
///
/// It is synchronous: a caller that must wait answers [`Answer::Unavailable`], loads what was
/// asked for and asks again.
///
/// ```
/// use sanare_fhir::Answer;
/// use sanare_fhir::resolver::Resolver;
///
/// struct Store(Vec<(String, u32)>);
///
/// impl Resolver<u32> for Store {
///     fn resolve(&self, reference: &str) -> Answer<u32> {
///         match self.0.iter().find(|(url, _)| url == reference) {
///             Some((_, resource)) => Answer::Found(*resource),
///             None => Answer::NotFound,
///         }
///     }
/// }
///
/// let store = Store(vec![("Patient/1".to_owned(), 7)]);
/// assert_eq!(store.resolve("Patient/1"), Answer::Found(7));
/// assert_eq!(store.resolve("Patient/2"), Answer::NotFound);
/// ```
pub trait Resolver<N> {
    /// The resource that a reference means: its text, absolute or relative to the caller's base.
    fn resolve(&self, reference: &str) -> Answer<N>;
}
