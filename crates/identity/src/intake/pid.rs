//! Persons out of PID segments, and what messages assert about two records.

use sanare_hl7v2::{Element, Message, Segment};

use super::Intake;
use crate::{Birth, Field, Person};

impl Intake {
    /// A person out of a PID segment. Delete indicators and empty parts are missing values. The
    /// system of an identifier is its assigning authority: `urn:oid:` for an ISO identifier, else
    /// the universal id, else the name.
    ///
    /// ```
    /// use sanare_hl7v2::Parser;
    /// use sanare_identity::{Field, intake::Intake};
    ///
    /// let message = Parser::new().parse(
    ///     b"MSH|^~\\&|ADT|HOSP|||20240102030405||ADT^A01|17|P|2.5.1\r\
    ///     PID|1||4711^^^HOSP^MR~88^^^NAT^NI||Berg^Eva^Maria||19700203|F\r",
    /// )?;
    /// let person = Intake::new().pid("HOSP/4711", message.segment("PID").unwrap());
    /// assert_eq!(person.count(Field::NationalId), 1);
    /// assert_eq!(person.count(Field::Given), 2);
    /// # Ok::<(), sanare_hl7v2::Error>(())
    /// ```
    pub fn pid(&self, key: impl Into<Box<str>>, pid: Segment<'_>) -> Person {
        let mut person = Person::new(key);
        let text = |element: Element<'_>| {
            if element.is_delete() { String::new() } else { element.text().into_owned() }
        };
        for id in pid.field(3).repetitions() {
            if let Some((system, value)) = identifier(id) {
                person = self.identify(person, &system, &value, &[&text(id.component(5))]);
            }
        }
        person = self.add(
            person,
            Field::NationalId,
            "http://hl7.org/fhir/sid/us-ssn",
            &text(pid.field(19)),
        );
        for name in pid.field(5).repetitions().chain(pid.field(9).repetitions()) {
            person = self.add(person, Field::Family, "", &text(name.component(1).subcomponent(1)));
            for given in [2, 3] {
                person = self.add(person, Field::Given, "", &text(name.component(given)));
            }
        }
        person = self.add(person, Field::BirthDate, "", &text(pid.field(7).component(1)));
        person = self.add(person, Field::Sex, "", &text(pid.field(8).component(1)));
        for address in pid.field(11).repetitions() {
            let street =
                [address.component(1).subcomponent(1), address.component(2)].map(text).join(" ");
            person = self.add(person, Field::Street, "", &street);
            person = self.add(person, Field::City, "", &text(address.component(3)));
            person = self.add(person, Field::PostalCode, "", &text(address.component(5)));
        }
        for point in pid.field(13).repetitions().chain(pid.field(14).repetitions()) {
            let parts = [point.component(6), point.component(7)].map(text).concat();
            let number = [text(point.component(12)), parts, text(point.component(1))];
            let number = number.into_iter().find(|number| !number.is_empty()).unwrap_or_default();
            person = self.add(person, Field::Phone, "", &number);
            person = self.add(person, Field::Email, "", &text(point.component(4)));
        }
        let place = pid.field(25).text().trim().parse().ok();
        match (&*pid.field(24).text(), place) {
            ("Y", place) => person.birth(Birth::Multiple(place)),
            ("N", _) => person.birth(Birth::Single),
            (_, Some(place)) => person.birth(Birth::Multiple(Some(place))),
            _ => person,
        }
    }
}

/// System and value of a CX.
fn identifier(id: Element<'_>) -> Option<(String, String)> {
    let value = id.component(1);
    if !value.is_valued() || value.is_delete() {
        return None;
    }
    let authority = id.component(4);
    let [name, universal, kind] =
        [1, 2, 3].map(|part| authority.subcomponent(part).text().into_owned());
    let system = match (universal.as_str(), kind.as_str()) {
        ("", _) => name,
        (oid, "ISO") => format!("urn:oid:{oid}"),
        (universal, _) => universal.to_owned(),
    };
    Some((system, value.text().into_owned()))
}

/// What a message asserts about two records. It is somebody's word, not a score: whoever takes it
/// records it in [`Decisions`](crate::Decisions), under the keys of those records.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Assertion {
    /// What is asserted.
    pub kind: Asserted,
    /// System and value of the identifiers of the record that stays, or of the first one.
    pub kept: Vec<(String, String)>,
    /// The same of the record that goes, or of the second one.
    pub other: Vec<(String, String)>,
}

/// What a message asserts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Asserted {
    /// The second is replaced by the first: a `Patient.link` of type `replaced-by` (A18, A34, A40).
    Merged,
    /// They are one person: a `Patient.link` of type `seealso` (A24).
    Linked,
    /// They are not, whatever was linked before (A37).
    Unlinked,
}

impl Asserted {
    /// The code of `Patient.link.type` on the record that goes; none if the link is to be removed.
    pub const fn link_type(self) -> Option<&'static str> {
        match self {
            Self::Merged => Some("replaced-by"),
            Self::Linked => Some("seealso"),
            Self::Unlinked => None,
        }
    }
}

impl Assertion {
    /// What a message asserts: a merge for each MRG with the PID before it, a link or its end for
    /// the first two PIDs of A24 and A37. Records without identifiers assert nothing.
    pub fn read(message: &Message<'_>) -> Vec<Self> {
        let event = message.segment("MSH").map(|msh| msh.field(9).component(2).text().into_owned());
        let mut found = Vec::new();
        match event.as_deref() {
            Some("A18" | "A34" | "A40") => {
                let mut pid = None;
                for segment in message.segments() {
                    match segment.id().as_str() {
                        "PID" => pid = Some(segment),
                        "MRG" => {
                            if let Some(pid) = pid {
                                found.push((Asserted::Merged, pid.field(3), segment.field(1)));
                            }
                        }
                        _ => {}
                    }
                }
            }
            Some(event @ ("A24" | "A37")) => {
                let mut pids = message.segments_named("PID");
                if let (Some(first), Some(second)) = (pids.next(), pids.next()) {
                    let kind = if event == "A24" { Asserted::Linked } else { Asserted::Unlinked };
                    found.push((kind, first.field(3), second.field(3)));
                }
            }
            _ => {}
        }
        let all = |field: Element<'_>| field.repetitions().filter_map(identifier).collect();
        let assertions = found.into_iter().map(|(kind, kept, other)| Self {
            kind,
            kept: all(kept),
            other: all(other),
        });
        assertions.filter(|a| !a.kept.is_empty() && !a.other.is_empty()).collect()
    }
}

/// Shows what is asserted and how many identifiers there are, never one.
impl std::fmt::Debug for Assertion {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = out.debug_struct("Assertion");
        shown.field("kind", &self.kind);
        shown.field("kept", &self.kept.len()).field("other", &self.other.len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use sanare_hl7v2::Parser;

    use super::*;

    fn message(event: &str, rest: &str) -> Message<'static> {
        let text = format!("MSH|^~\\&|A|B|||20240101||ADT^{event}|1|P|2.5.1\r{rest}");
        Parser::new().parse(text.as_bytes()).unwrap().into_owned()
    }

    #[test]
    fn id_01_a_pid_is_a_person() {
        let message = message(
            "A01",
            "PID|1||77^^^HOSP&1.2.3&ISO^MR~88^^^NAT^NI||Berg&van^Eva^M~Tal^Eva^^^^^M||19700203|F||\
             |Weg 1^Hof^Ulm^^89073||030 1234567^^^e@a.org~^^PH^^49^30^7654321|||||||||||Y|2\r",
        );
        let person = Intake::new().pid("k", message.segment("PID").unwrap());
        let counts = Field::ALL.map(|field| person.count(field));
        assert_eq!(counts, [1, 1, 2, 2, 1, 1, 2, 1, 1, 1, 1]);
        assert_eq!(person.systems(Field::Identifier).next(), Some(("urn:oid:1.2.3", "77")));
        assert_eq!(person.multiple_birth(), Some(Birth::Multiple(Some(2))));
    }

    #[test]
    fn id_01_delete_indicators_are_no_values() {
        let message = message("A01", "PID|1||\"\"||\"\"^\"\"||\"\"|\"\"|||\"\"^^\"\"||\"\"\r");
        let person = Intake::new().pid("k", message.segment("PID").unwrap());
        assert!(Field::ALL.iter().all(|field| person.count(*field) == 0), "{person:?}");
    }

    #[test]
    fn id_01_merges_and_links_are_asserted() {
        let merge = message("A40", "PID|1||1^^^H\rMRG|2^^^H\rPID|2||3^^^H\rMRG|4^^^H\r");
        let found = Assertion::read(&merge);
        let pair = |kept: &str, other: &str| Assertion {
            kind: Asserted::Merged,
            kept: vec![("H".into(), kept.into())],
            other: vec![("H".into(), other.into())],
        };
        assert_eq!(found, [pair("1", "2"), pair("3", "4")]);
        for (event, kind) in [("A24", Asserted::Linked), ("A37", Asserted::Unlinked)] {
            let found = Assertion::read(&message(event, "PID|1||1^^^H\rPID|2||2^^^H\r"));
            assert_eq!(found, [Assertion { kind, ..pair("1", "2") }]);
        }
        assert!(Assertion::read(&message("A01", "PID|1||1^^^H\rMRG|2^^^H\r")).is_empty());
        assert!(Assertion::read(&message("A40", "MRG|2^^^H\rPID|1||1^^^H\r")).is_empty());
    }
}
