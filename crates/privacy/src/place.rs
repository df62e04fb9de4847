//! Places that a rule can name.

use sanare_fhir::Release;
use sanare_fhir::path::ElementPath;
use sanare_fhir::resource::Model;

use crate::error::{Error, ErrorKind, Result};

const RELEASES: [Release; 3] = [Release::R4, Release::R4B, Release::R5];

/// Whether a release has the place: a type, an element, or a field of HL7 v2.
pub(crate) fn check(place: &str) -> Result<()> {
    let models = || RELEASES.into_iter().filter_map(Model::of);
    let primitive = || sanare_fhir::primitive::PrimitiveKind::of_name(place).is_some();
    let known = match place.split_once('.') {
        // Of the abstract type above all resources.
        Some(("Resource", path)) => path == "id",
        None => {
            models().any(|model| model.type_named(place).is_some())
                || primitive()
                || is_field(place)
        }
        Some((root, path)) => RELEASES.into_iter().any(|release| is_element(release, root, path)),
    };
    if known { Ok(()) } else { Err(Error::new(ErrorKind::UnknownPlace)) }
}

/// Whether a path of element names, without the types of choices, leads somewhere.
pub(crate) fn is_element(release: Release, root: &str, path: &str) -> bool {
    let Some(model) = Model::of(release) else { return false };
    if ElementPath::compile(release, root, path).is_ok() {
        return true;
    }
    let Some(mut info) = model.type_named(root) else { return false };
    let mut names = path.split('.').peekable();
    while let Some(name) = names.next() {
        let rows = info.element(name);
        if rows.is_empty() {
            return false;
        }
        if names.peek().is_none() {
            return true;
        }
        let below = rows.iter().find_map(|row| match row.kind {
            sanare_fhir::record::Kind::Record(below) => Some(below),
            _ => None,
        });
        let Some(below) = below else { return false };
        info = below;
    }
    false
}

#[cfg(feature = "hl7v2")]
fn is_field(place: &str) -> bool {
    place.parse::<sanare_hl7v2::Location>().is_ok_and(|location| {
        let id = location.segment();
        location.field().is_some()
            && location.component().is_none()
            && (id.is_local()
                || sanare_hl7v2::schema::Version::V2_8.schema().segment_by_id(id).is_some())
    })
}

#[cfg(not(feature = "hl7v2"))]
fn is_field(_: &str) -> bool {
    false
}
