//! Persons out of records: FHIR Patients of any release, PID segments of HL7 v2.

#[cfg(feature = "hl7v2")]
mod pid;

#[cfg(feature = "hl7v2")]
pub use pid::{Asserted, Assertion};

use crate::{Field, Person};

/// How records are read: which systems are national, and which values say nothing.
///
/// National are identifiers of the types `NI`, `SS` and `NN...` of HL7 table 0203 and of the systems
/// that you name. Names such as `unknown` and `baby`, and the first days of 1900 and 1901, are placeholders; add
/// your own, because a placeholder that many share looks like agreement.
///
/// ```
/// # #[cfg(feature = "fhir")] {
/// use sanare_fhir::r4::{HumanName, Patient};
/// use sanare_fhir::view::RecordNode;
/// use sanare_identity::{Field, intake::Intake};
///
/// let patient = Patient {
///     id: Some("7".into()),
///     name: vec![HumanName::new("Unknown", &["Eva"])],
///     ..Default::default()
/// };
/// let person = Intake::new().patient(RecordNode::new(&patient));
/// assert_eq!(person.key(), "Patient/7");
/// assert_eq!((person.count(Field::Family), person.count(Field::Given)), (0, 1));
/// # }
/// ```
#[derive(Clone)]
pub struct Intake {
    national: Vec<Box<str>>,
    placeholders: Vec<(Field, String)>,
}

const NAMES: [&str; 18] = [
    "anonymous",
    "baby",
    "baby boy",
    "baby girl",
    "boy",
    "girl",
    "infant",
    "na",
    "newborn",
    "nn",
    "no name",
    "none",
    "patient",
    "test",
    "unbekannt",
    "unk",
    "unknown",
    "x",
];

const DATES: [&str; 3] = ["1900-01-01", "1901-01-01", "1800-01-01"];

impl Intake {
    /// The usual placeholders, no national system beyond the types.
    pub fn new() -> Self {
        let names = [Field::Family, Field::Given]
            .into_iter()
            .flat_map(|field| NAMES.map(|name| (field, name)));
        let dates = DATES.into_iter().map(|date| (Field::BirthDate, date));
        names.chain(dates).fold(
            Self { national: Vec::new(), placeholders: Vec::new() },
            |intake, (field, value)| intake.placeholder(field, value),
        )
    }

    /// The same with a system whose identifiers a person has once in a country.
    #[must_use]
    pub fn national(mut self, system: impl Into<Box<str>>) -> Self {
        self.national.push(system.into());
        self
    }

    /// The same with a value that says nothing.
    #[must_use]
    pub fn placeholder(mut self, field: Field, value: &str) -> Self {
        if let Some(value) = put(Person::new(""), field, "", value).values(field).next() {
            self.placeholders.push((field, value.to_owned()));
        }
        self
    }

    /// Adds a value, unless it is a placeholder.
    fn add(&self, person: Person, field: Field, system: &str, value: &str) -> Person {
        let plain = put(Person::new(""), field, "", value);
        let says_nothing = plain.values(field).any(|value| {
            self.placeholders.iter().any(|(other, text)| *other == field && text == value)
        });
        if says_nothing { person } else { put(person, field, system, value) }
    }

    /// Adds an identifier by its system and the code of its type.
    fn identify(&self, person: Person, system: &str, value: &str, kinds: &[&str]) -> Person {
        let by_type = kinds
            .iter()
            .any(|kind| matches!(*kind, "NI" | "SS") || kind.starts_with("NN") && kind.len() > 2);
        let national = by_type || self.national.iter().any(|known| **known == *system);
        let field = if national { Field::NationalId } else { Field::Identifier };
        self.add(person, field, system, value)
    }
}

fn put(person: Person, field: Field, system: &str, value: &str) -> Person {
    match field {
        Field::NationalId => person.national_id(system, value),
        Field::Identifier => person.identifier(system, value),
        Field::Family => person.family(value),
        Field::Given => person.given(value),
        Field::BirthDate => person.birth_date(value),
        Field::Sex => person.sex(value),
        Field::Phone => person.phone(value),
        Field::Email => person.email(value),
        Field::Street => person.street(value),
        Field::City => person.city(value),
        Field::PostalCode => person.postal_code(value),
    }
}

impl Default for Intake {
    fn default() -> Self {
        Self::new()
    }
}

/// Shows how many there are of each, never a value.
impl std::fmt::Debug for Intake {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = out.debug_struct("Intake");
        shown.field("national", &self.national.len());
        shown.field("placeholders", &self.placeholders.len()).finish()
    }
}

#[cfg(feature = "fhir")]
mod patient {
    use sanare_fhir::primitive::Scalar;
    use sanare_fhir::view::Node;

    use super::Intake;
    use crate::{Birth, Field, Person};

    impl Intake {
        /// A person out of a Patient of any release, typed or as JSON. The key is `Patient/` and
        /// the id, or empty. Names that are anonymous or temporary are not read, nor numbers for
        /// text messages alone, nor what the record marks as used by mistake (use `old` of an
        /// identifier is still one).
        pub fn patient<'n>(&self, patient: impl Node<'n>) -> Person {
            let key = patient.text("id").map(|id| format!("Patient/{id}")).unwrap_or_default();
            let mut person = Person::new(key);
            for identifier in patient.child("identifier") {
                let Some(value) = identifier.text("value") else { continue };
                let kinds: Vec<&str> = identifier
                    .child("type")
                    .flat_map(|concept| concept.child("coding"))
                    .filter_map(|coding| coding.text("code"))
                    .collect();
                let system = identifier.text("system").unwrap_or_default();
                person = self.identify(person, system, value, &kinds);
            }
            for name in patient.child("name") {
                if matches!(name.text("use"), Some("anonymous" | "temp")) {
                    continue;
                }
                if let Some(family) = name.text("family") {
                    person = self.add(person, Field::Family, "", family);
                }
                for given in name.child("given").filter_map(|given| given.scalar()?.as_str()) {
                    person = self.add(person, Field::Given, "", given);
                }
            }
            for point in patient.child("telecom") {
                let field = match point.text("system") {
                    Some("phone" | "sms") => Field::Phone,
                    Some("email") => Field::Email,
                    _ => continue,
                };
                person = self.add(person, field, "", point.text("value").unwrap_or_default());
            }
            for (element, field) in [("gender", Field::Sex), ("birthDate", Field::BirthDate)] {
                person = self.add(person, field, "", patient.text(element).unwrap_or_default());
            }
            for address in patient.child("address") {
                let lines: Vec<&str> =
                    address.child("line").filter_map(|line| line.scalar()?.as_str()).collect();
                person = self.add(person, Field::Street, "", &lines.join(" "));
                person =
                    self.add(person, Field::City, "", address.text("city").unwrap_or_default());
                let code = address.text("postalCode").unwrap_or_default();
                person = self.add(person, Field::PostalCode, "", code);
            }
            let birth = match patient.child("multipleBirth").find_map(Node::scalar) {
                Some(Scalar::Boolean(false)) => Some(Birth::Single),
                Some(Scalar::Boolean(true)) => Some(Birth::Multiple(None)),
                Some(Scalar::Integer(place)) => Some(Birth::Multiple(u8::try_from(place).ok())),
                Some(Scalar::Decimal(text)) => Some(Birth::Multiple(text.parse().ok())),
                _ => None,
            };
            match birth {
                Some(birth) => person.birth(birth),
                None => person,
            }
        }
    }
}

#[cfg(all(test, feature = "fhir"))]
mod tests {
    use sanare_fhir::r4;
    use sanare_fhir::view::{JsonNode, RecordNode};

    use super::*;
    use crate::{Agreement, Birth, Level};

    const EVA: &str = r#"{"resourceType": "Patient", "id": "7",
        "identifier": [{"system": "urn:oid:1.2", "value": "4711", "type": {"coding": [{"code": "MR"}]}},
            {"system": "urn:ssn", "value": "123-45-6789", "type": {"coding": [{"code": "SS"}]}},
            {"system": "urn:card", "value": "C9"}],
        "name": [{"family": "Berg", "given": ["Eva", "Maria"]}, {"use": "maiden", "family": "Tal"},
            {"use": "anonymous", "family": "Nobody"}],
        "telecom": [{"system": "phone", "value": "030 1234567"}, {"system": "email", "value": "e@a.org"},
            {"system": "fax", "value": "030 7654321"}],
        "gender": "female", "birthDate": "1970-02-03", "multipleBirthInteger": 2,
        "address": [{"line": ["Weg 1", "Hof"], "city": "Ulm", "postalCode": "89073"}]}"#;

    #[test]
    fn id_01_patients_typed_and_as_json_are_one() {
        let typed: r4::Patient = r4::json::read(EVA.as_bytes()).unwrap();
        let json: serde_json::Value = serde_json::from_str(EVA).unwrap();
        let intake = Intake::new().national("urn:card");
        let person = intake.patient(RecordNode::new(&typed));
        assert_eq!(person, intake.patient(JsonNode::resource(&r4::schema::SCHEMA, &json)));
        let counts = Field::ALL.map(|field| person.count(field));
        assert_eq!(counts, [2, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1]);
        assert_eq!(person.multiple_birth(), Some(Birth::Multiple(Some(2))));
        assert_eq!(person.values(Field::Street).next(), Some("weg 1 hof"));
    }

    #[test]
    fn id_01_placeholders_say_nothing() {
        let intake = Intake::new().placeholder(Field::Phone, "030 1111222");
        let record = |field, value| intake.add(Person::new(""), field, "", value).count(field);
        assert_eq!(record(Field::Family, "UNKNOWN"), 0);
        assert_eq!(record(Field::Given, "Baby Girl"), 0);
        assert_eq!(record(Field::BirthDate, "1900-01-01"), 0);
        assert_eq!(record(Field::Phone, "+49 30 1111222"), 0);
        assert_eq!(record(Field::Family, "Unger"), 1);
    }

    #[test]
    fn an_empty_patient_agrees_in_nothing() {
        let empty = Intake::new().patient(RecordNode::new(&r4::Patient::default()));
        assert_eq!(empty.key(), "");
        assert!(Agreement::of(&empty, &empty).levels().all(|(_, level)| level == Level::Missing));
    }
}
