//! Whose record a resource is.

use sanare_fhir::record::Record;
use sanare_fhir::reference::ReferenceUrl;
use sanare_fhir::schema::Schema;
use sanare_fhir::view::{Node, RecordNode};

/// The elements that name the patient of a resource.
const ELEMENTS: [&str; 6] = ["subject", "patient", "beneficiary", "individual", "for", "candidate"];

/// Where a resource stands.
#[derive(Clone, Copy)]
pub(crate) enum Stand<'a> {
    /// Alone, or in an entry that has no URN.
    Alone,
    /// In an entry of a Bundle, by the URN of the entry.
    Entry(&'a str),
    /// In the resource of this name, which is empty if it has no id.
    Contained(&'a str),
}

/// The name of the patient of a resource, the same in all resources that belong to the patient.
pub(crate) fn patient(
    schema: &'static Schema,
    record: &dyn Record,
    stand: Stand<'_>,
) -> Option<String> {
    let node = RecordNode::of_record(record);
    if record.info().name == "Patient" {
        let id = node.text("id");
        return match stand {
            Stand::Entry(urn) => Some(urn.into()),
            Stand::Alone => id.map(|id| format!("Patient/{id}")),
            Stand::Contained("") => None,
            Stand::Contained(owner) => id.map(|id| format!("{owner}#{id}")),
        };
    }
    ELEMENTS.iter().find_map(|element| {
        let reference = node.child(element).find_map(|reference| reference.text("reference"))?;
        match ReferenceUrl::parse(schema, reference) {
            ReferenceUrl::Relative(instance) | ReferenceUrl::Absolute { instance, .. } => {
                let is_patient = instance.of_type.name() == "Patient";
                is_patient.then(|| format!("Patient/{}", instance.id))
            }
            ReferenceUrl::Uuid(_) | ReferenceUrl::Oid(_) => Some(reference.into()),
            ReferenceUrl::Contained(id) => Some(format!("{}#{id}", name(record)?)),
            _ => None,
        }
    })
}

/// The name of a resource, if it has an id.
pub(crate) fn name(record: &dyn Record) -> Option<String> {
    let id = RecordNode::of_record(record).text("id")?;
    Some(format!("{}/{id}", record.info().name))
}
