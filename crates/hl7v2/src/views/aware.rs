//! Accessors that look where the version of the message has something.

use std::borrow::Cow;
use std::io;

use super::{Cwe, DataType, Dg1, Ed, ErrSegment, Pid, Pr1, Repetitions, View, Xon, Xtn};
use super::{Cx, Eld, Erl};
use crate::error::Result;
use crate::location::Location;
use crate::value::Element;

impl<'m> Pid<'m> {
    /// Every identifier of the patient: PID-3, and the external and alternate ones of PID-2 and
    /// PID-4 that versions up to 2.6 have.
    pub fn identifiers(self) -> impl Iterator<Item = Cx<'m>> + use<'m> {
        let outside = Repetitions::of(self.segment().field(2));
        let alternate = Repetitions::of(self.segment().field(4));
        self.patient_identifier_list().chain(outside).chain(alternate)
    }
}

impl<'m> Xtn<'m> {
    /// The number: the unformatted one (2.5 and later), or put together from its parts, or as one
    /// text as versions up to 2.5.1 have it.
    pub fn number(self) -> Cow<'m, str> {
        let whole = self.unformatted_telephone_number();
        if whole.is_valued() {
            return whole.text();
        }
        if !self.local_number().is_valued() {
            return self.telephone_number().text();
        }
        let mut number = String::new();
        for (mark, part) in [
            ("+", self.country_code()),
            (" ", self.area_city_code()),
            (" ", self.local_number()),
            (" x", self.extension()),
        ] {
            if part.is_valued() {
                number.push_str(if number.is_empty() { mark.trim() } else { mark });
                number.push_str(&part.text());
            }
        }
        Cow::Owned(number)
    }
}

impl<'m> Xon<'m> {
    /// The identifier: XON.10 (2.5 and later), or the number of XON.3 that it replaced.
    pub fn identifier(self) -> Element<'m> {
        let new = self.organization_identifier();
        if new.is_valued() { new } else { self.element().child(3) }
    }
}

impl<'m> Dg1<'m> {
    /// The text of the diagnosis: that of DG1-3, or DG1-4 that it replaced.
    pub fn text(self) -> Cow<'m, str> {
        coded_text(self.segment().field(3), self.segment().field(4))
    }
}

impl<'m> Pr1<'m> {
    /// The text of the procedure: that of PR1-3, or PR1-4 that it replaced.
    pub fn text(self) -> Cow<'m, str> {
        coded_text(self.segment().field(3), self.segment().field(4))
    }
}

fn coded_text<'m>(coded: Element<'m>, description: Element<'m>) -> Cow<'m, str> {
    let coded = Cwe::of(coded).text();
    if coded.is_valued() { coded.text() } else { description.text() }
}

impl Ed<'_> {
    /// Decodes the data into a writer, a piece at a time, and returns the number of bytes: base64
    /// or hexadecimal as ED.4 says, else the text as it is in UTF-8.
    ///
    /// # Errors
    /// [`ErrorKind::Base64`](crate::ErrorKind::Base64) or
    /// [`ErrorKind::NumberSyntax`](crate::ErrorKind::NumberSyntax) where the data is not of the
    /// encoding, [`ErrorKind::Io`](crate::ErrorKind::Io) if the writer fails.
    pub fn decode(self, into: &mut dyn io::Write) -> Result<u64> {
        let data = self.element().child(5);
        match &*self.element().child(4).text().to_ascii_uppercase() {
            "BASE64" => data.decode_base64(into),
            "HEX" => data.decode_hex(into),
            _ => data.copy_text(into),
        }
    }
}

/// One fault that an ERR segment tells of.
#[derive(Debug, Clone, Copy)]
pub struct Fault<'m> {
    location: Option<Location>,
    code: Cwe<'m>,
    severity: Option<Element<'m>>,
}

impl<'m> Fault<'m> {
    /// Where the fault is in the message that was sent, if that can be read.
    pub fn location(&self) -> Option<Location> {
        self.location
    }

    /// The code of HL7 table 0357.
    pub fn code(&self) -> Cwe<'m> {
        self.code
    }

    /// ERR-4, HL7 table 0516; versions up to 2.4 do not tell.
    pub fn severity(&self) -> Option<Element<'m>> {
        self.severity
    }
}

/// The faults of an ERR segment.
pub type Faults<'m> = std::vec::IntoIter<Fault<'m>>;

impl<'m> ErrSegment<'m> {
    /// What the segment tells, in the form of 2.5 and later (ERR-2 to ERR-4, one fault a segment)
    /// or in that before (ERR-1, each repetition a fault). Both are read, whatever the version
    /// says, since senders mix them.
    pub fn faults(self) -> Faults<'m> {
        let segment = self.segment();
        let code = segment.field(3);
        let mut faults = Vec::new();
        if code.is_valued() {
            let severity = Some(segment.field(4)).filter(|severity| severity.is_valued());
            let places = Repetitions::<Erl<'_>>::of(segment.field(2));
            let fault = |location| Fault { location, code: Cwe::of(code), severity };
            faults.extend(places.map(|place| fault(erl(place.element(), 6))));
            if faults.is_empty() {
                faults.push(fault(None));
            }
        }
        for place in Repetitions::<Eld<'_>>::of(segment.field(1)) {
            let location = erl(place.element(), 3);
            let code = Cwe::of(place.element().child(4));
            faults.push(Fault { location, code, severity: None });
        }
        faults.into_iter()
    }
}

/// The location that the first components write.
fn erl(place: Element<'_>, parts: usize) -> Option<Location> {
    let parts: Vec<_> = place.components().take(parts).map(Element::text).collect();
    Location::from_erl(&parts).ok()
}
