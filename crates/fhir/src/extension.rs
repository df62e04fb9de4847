//! Extensions by URL, in any list of them: of an element, of a primitive, nested, modifier ones.

use crate::sealed::Sealed;

/// An extension of any release. Sealed.
pub trait AnyExtension: Sealed {
    /// What the extension means.
    fn url(&self) -> Option<&str>;
}

/// A list of extensions, looked up by URL. Sealed.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::extension::{Extensions, ExtensionsMut};
/// use sanare_fhir::primitive::DateTime;
/// use sanare_fhir::r4::{Extension, ExtensionValue, Patient};
///
/// const BIRTH_TIME: &str = "http://hl7.org/fhir/StructureDefinition/patient-birthTime";
///
/// let mut patient = Patient::default();
/// let time = DateTime::parse("1974-12-25T14:35:45-05:00").unwrap();
/// patient.birth_date.extension_mut().set(Extension::new(BIRTH_TIME, time));
/// let found = patient.birth_date.extension().by_url(BIRTH_TIME).next().unwrap();
/// assert!(matches!(found.value, Some(ExtensionValue::DateTime(_))));
/// assert!(patient.extension.by_url(BIRTH_TIME).next().is_none());
/// # }
/// ```
pub trait Extensions: Sealed {
    /// The extension type of the release.
    type Extension: AnyExtension;

    /// The extensions of a URL, in their order.
    fn by_url<'a>(&'a self, url: &str) -> impl Iterator<Item = &'a Self::Extension>;
}

/// A list of extensions, edited by URL. Sealed.
pub trait ExtensionsMut: Extensions {
    /// Puts an extension in the place of the first of its URL and removes the others; adds it if
    /// there is none.
    fn set(&mut self, extension: Self::Extension);

    /// Removes the extensions of a URL, and says how many there were.
    fn remove_url(&mut self, url: &str) -> usize;
}

impl<X: AnyExtension> Extensions for [X] {
    type Extension = X;

    fn by_url<'a>(&'a self, url: &str) -> impl Iterator<Item = &'a X> {
        self.iter().filter(move |extension| extension.url() == Some(url))
    }
}

impl<X: AnyExtension> Extensions for Vec<X> {
    type Extension = X;

    fn by_url<'a>(&'a self, url: &str) -> impl Iterator<Item = &'a X> {
        self.as_slice().by_url(url)
    }
}

impl<X: AnyExtension> ExtensionsMut for Vec<X> {
    fn set(&mut self, extension: X) {
        let same = |other: &X| other.url() == extension.url();
        let Some(first) = self.iter().position(same) else {
            self.push(extension);
            return;
        };
        let mut at = 0;
        self.retain(|other| {
            at += 1;
            at - 1 <= first || !same(other)
        });
        if let Some(place) = self.get_mut(first) {
            *place = extension;
        }
    }

    fn remove_url(&mut self, url: &str) -> usize {
        let before = self.len();
        self.retain(|extension| extension.url() != Some(url));
        before - self.len()
    }
}
