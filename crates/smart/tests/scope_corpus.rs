//! Number M4 of the reference: scope texts, judged as the standard says.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_smart::scope::Scope;

/// A text and its v2 form.
const CLINICAL: &[(&str, &str)] = &[
    ("patient/Observation.c", "patient/Observation.c"),
    ("patient/Observation.r", "patient/Observation.r"),
    ("patient/Observation.u", "patient/Observation.u"),
    ("patient/Observation.d", "patient/Observation.d"),
    ("patient/Observation.s", "patient/Observation.s"),
    ("patient/Observation.rs", "patient/Observation.rs"),
    ("patient/Observation.cud", "patient/Observation.cud"),
    ("patient/Observation.cruds", "patient/Observation.cruds"),
    ("patient/Patient.r", "patient/Patient.r"),
    ("patient/*.rs", "patient/*.rs"),
    ("patient/*.cruds", "patient/*.cruds"),
    ("user/Appointment.cruds", "user/Appointment.cruds"),
    ("user/*.cruds", "user/*.cruds"),
    ("user/Patient.rs", "user/Patient.rs"),
    ("system/Encounter.cud", "system/Encounter.cud"),
    ("system/*.rs", "system/*.rs"),
    ("patient/Observation.read", "patient/Observation.rs"),
    ("patient/Observation.write", "patient/Observation.cud"),
    ("patient/Observation.*", "patient/Observation.cruds"),
    ("patient/*.read", "patient/*.rs"),
    ("patient/*.write", "patient/*.cud"),
    ("patient/*.*", "patient/*.cruds"),
    ("user/*.read", "user/*.rs"),
    ("user/Medication.write", "user/Medication.cud"),
    ("system/*.*", "system/*.cruds"),
    ("system/Group.read", "system/Group.rs"),
    (
        "patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|laboratory",
        "patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|laboratory",
    ),
    (
        "patient/Observation.rs?category=http%3A%2F%2Fterminology.hl7.org%2FCodeSystem%2Fobservation-category%7Claboratory",
        "patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|laboratory",
    ),
    ("patient/Observation.rs?b=2&a=1", "patient/Observation.rs?a=1&b=2"),
    ("patient/Observation.rs?code=b,a", "patient/Observation.rs?code=a,b"),
    ("patient/Observation.rs?code=a,a", "patient/Observation.rs?code=a"),
    ("patient/Observation.rs?code:in=http://x/vs", "patient/Observation.rs?code:in=http://x/vs"),
    (
        "patient/Observation.rs?patient.birthdate=1990",
        "patient/Observation.rs?patient.birthdate=1990",
    ),
    ("user/Observation.s?_filter=a%20eq%20b", "user/Observation.s?_filter=a%20eq%20b"),
    ("user/Observation.s?_security=R", "user/Observation.s?_security=R"),
    ("user/Observation.s?date=ge2024-01-01", "user/Observation.s?date=ge2024-01-01"),
    ("user/Observation.s?name=%C3%A9", "user/Observation.s?name=%C3%A9"),
    ("user/Observation.s?name=a%2Bb", "user/Observation.s?name=a%2Bb"),
    ("http://smarthealthit.org/fhir/scopes/patient/*.r", "patient/*.r"),
    ("http://smarthealthit.org/fhir/scopes/user/Patient.read", "user/Patient.rs"),
    ("user/ImmunizationRecommendation.rs", "user/ImmunizationRecommendation.rs"),
    ("user/NewTypeOfTomorrow.rs", "user/NewTypeOfTomorrow.rs"),
];

/// Other scopes with a meaning.
const OTHERS: &[&str] = &[
    "launch",
    "launch/patient",
    "launch/encounter",
    "launch/imagingstudy",
    "launch/diagnosticreport",
    "launch/questionnaire?role=http://example.org/role",
    "openid",
    "fhirUser",
    "profile",
    "online_access",
    "offline_access",
    "__profilePhoto.manage",
    "__x",
    "https://ehr.example.org/scopes/profilePhoto.manage",
    "http://example.com/scope-name",
    "urn:example:scope",
    "http://openid.net/specs/openid-connect-core-1_0#openid",
    "http://smarthealthit.org/fhir/scopes/launch/patient",
];

/// Texts that grant nothing.
const UNKNOWN: &[&str] = &[
    "",
    ".",
    "/",
    "patient",
    "patient/",
    "patient/Observation",
    "patient/Observation.",
    "patient/.rs",
    "patient/.",
    "patient/*",
    "patient/*.",
    "patient/*.sr",
    "patient/*.rr",
    "patient/*.dus",
    "patient/*.srr",
    "patient/*.uds.",
    "patient/*.crudss",
    "patient/*.CRUDS",
    "patient/*.Rs",
    "patient/*.x",
    "patient/*.rsx",
    "patient/*.reads",
    "patient/*.Read",
    "patient/*.readwrite",
    "patient/*.read.write",
    "patient/*.**",
    "patient/*.*s",
    "patient/**.rs",
    "patient/Obs*.rs",
    "patient/observation.rs",
    "patient/ Observation.rs",
    "patient/Observation .rs",
    "patient/Observation. rs",
    "patient/Observation.r s",
    "patient//Observation.rs",
    "patient/Observation/1.rs",
    "patient/Observation.component.rs",
    "patient/Obs-ervation.rs",
    "patient/Obs_ervation.rs",
    "patient/1Observation.rs",
    "patient/Observation.rs?",
    "patient/Observation.rs?category",
    "patient/Observation.rs?category=",
    "patient/Observation.rs?=lab",
    "patient/Observation.rs?category=lab&",
    "patient/Observation.rs?&category=lab",
    "patient/Observation.rs?category=lab&&code=1",
    "patient/Observation.rs?category=lab&code=",
    "patient/Observation.rs?category=,",
    "patient/Observation.rs?category=a,",
    "patient/Observation.rs?category=,a",
    "patient/Observation.rs?category=a,,b",
    "patient/Observation.rs?category=%",
    "patient/Observation.rs?category=%7",
    "patient/Observation.rs?category=%zz",
    "patient/Observation.rs?category=%ff",
    "patient/Observation.rs?cat egory=lab",
    "patient/Observation.rs?cat%65gory=lab",
    "patient/Observation?category=lab",
    "patient/Observation.?category=lab",
    "patient/Observation.read?category=lab",
    "patient/Observation.*?category=lab",
    "patient/Observation.sr?category=lab",
    "Patient/Observation.rs",
    "PATIENT/Observation.rs",
    "patients/Observation.rs",
    "patient.Observation.rs",
    "users/Observation.rs",
    "system",
    "systems/*.rs",
    "admin/*.rs",
    "Launch",
    "launch/",
    "launch/Patient",
    "launch/patient/1",
    "launch/patient?",
    "launch/patient?role",
    "launch/patient?role=",
    "launch/patient?role=a&role=b",
    "launch/patient?other=a",
    "OpenID",
    "OPENID",
    "fhiruser",
    "FhirUser",
    "offline",
    "offline-access",
    "__",
    "_x",
    "http:",
    "1http://x",
    "http://smarthealthit.org/fhir/scopes/",
    "http://smarthealthit.org/fhir/scopes/patient/*.sr",
    "http://smarthealthit.org/fhir/scopes/Launch",
];

#[test]
fn m04_the_corpus_is_judged_as_the_text_says() {
    let total = CLINICAL.len() + OTHERS.len() + UNKNOWN.len();
    assert!(total >= 120, "{total}");
    for (text, form) in CLINICAL {
        let scope = Scope::parse(text);
        assert!(matches!(scope, Scope::Resource(_)), "{text}");
        assert_eq!(scope.to_string(), *form);
    }
    for text in OTHERS {
        let scope = Scope::parse(text);
        assert!(!matches!(scope, Scope::Resource(_) | Scope::Unknown(_)), "{text}");
    }
    for text in UNKNOWN {
        assert!(matches!(Scope::parse(text), Scope::Unknown(_)), "{text}");
    }
}
