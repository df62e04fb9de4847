//! The forms of a patch.

use sanare_fhir::patch::Patch;

use super::FHIR_JSON;
use crate::call::Plan;
use crate::payload::Payload;

/// A patch in one of its forms ([patch](https://hl7.org/fhir/R4/http.html#patch)). `Debug` shows the form.
#[derive(Clone)]
pub struct PatchBody {
    content_type: &'static str,
    body: Vec<u8>,
}

impl PatchBody {
    /// JSON Patch ([RFC 6902](https://www.rfc-editor.org/rfc/rfc6902)).
    pub fn json(patch: &Patch) -> Self {
        Self { content_type: "application/json-patch+json", body: patch.to_json().into_bytes() }
    }

    /// FHIRPath Patch: a `Parameters` resource.
    pub fn fhirpath(parameters: &impl Payload) -> Self {
        Self { content_type: FHIR_JSON, body: parameters.write() }
    }

    /// XML Patch ([RFC 5261](https://www.rfc-editor.org/rfc/rfc5261)), sent as it is.
    pub fn xml(document: &[u8]) -> Self {
        Self { content_type: "application/xml-patch+xml", body: document.to_vec() }
    }

    pub(super) fn into_plan(self, plan: Plan) -> Plan {
        plan.body(self.content_type, self.body)
    }
}

impl std::fmt::Debug for PatchBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PatchBody({})", self.content_type)
    }
}
