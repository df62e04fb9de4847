//! What a message asks for beyond the state that it tells, and what it says without doubt.

use std::collections::HashSet;

use sanare_hl7v2::{Code, Index, Location, Message, SegmentId, Value};

use super::message::Fit;
use super::source::Cursor;
use super::{MESSAGE_TYPE, Run, place, short};
use crate::error::Error;
use crate::outcome::{ExceptionKind, Origin};

/// The events that join, move, split or delete records (HL7 v2, chapter 3): what they ask for is
/// no state of one patient, and to map them as one would be a false statement.
const REFUSED_EVENTS: &[(&str, &str)] = &[
    ("A18", "merge patient information"),
    ("A20", "the state of a bed"),
    ("A23", "delete a patient record"),
    ("A24", "link patient information"),
    ("A29", "delete person information"),
    ("A30", "merge person information"),
    ("A34", "merge patient information, patient id only"),
    ("A35", "merge patient information, account number only"),
    ("A36", "merge patient information, patient id and account number"),
    ("A37", "unlink patient information"),
    ("A39", "merge person, patient id"),
    ("A40", "merge patient, patient identifier list"),
    ("A41", "merge account, patient account number"),
    ("A42", "merge visit, visit number"),
    ("A43", "move patient information, patient identifier list"),
    ("A44", "move account information, patient account number"),
    ("A45", "move visit information, visit number"),
    ("A46", "change patient id"),
    ("A47", "change patient identifier list"),
    ("A48", "change alternate patient id"),
    ("A49", "change patient account number"),
    ("A50", "change visit number"),
    ("A51", "change alternate visit id"),
];

/// The structures that only such events have (HL7 table 0354).
const REFUSED_STRUCTURES: &[&str] = &[
    "ADT_A18", "ADT_A20", "ADT_A24", "ADT_A30", "ADT_A37", "ADT_A39", "ADT_A43", "ADT_A45",
    "ADT_A50",
];

/// The families that tell of a patient.
const OF_PATIENTS: &[&str] = &["ADT", "MDM", "ORU", "VXU"];

/// The order controls (HL7 table 0119) that ask the receiver for what the status of a
/// `ServiceRequest` does not say: cancel, hold, replace, unlink.
const UNTOLD_CONTROLS: &[&str] = &["CA", "HD", "LI", "RP", "UN"];

/// The segments that speak of the message itself.
const HEADERS: &[&str] = &["EVN", "MSH", "SFT", "UAC"];

const MRG: SegmentId = SegmentId::literal(b"MRG");
const ORC: SegmentId = SegmentId::literal(b"ORC");
const EVENT: Location = Location::literal("MSH-9.2");
const STRUCTURE: Location = Location::literal("MSH-9.3");
const EVENT_TYPE: Location = Location::literal("EVN-1");
const ORDER_CONTROL: u16 = 1;

/// Why a message is refused that is one of the events that no map carries out.
pub(super) fn refused(message: &Message<'_>, code: &str, structure: &str) -> Option<Error> {
    if !code.eq_ignore_ascii_case("ADT") {
        return None;
    }
    // Earlier versions say the event in EVN-1 alone.
    let stated = [EVENT, EVENT_TYPE].into_iter().find(|place| !message.text(*place).is_empty());
    if let Some(place) = stated {
        let event = message.text(place);
        let known = |name: &str| name.eq_ignore_ascii_case(event.trim());
        let (_, what) = REFUSED_EVENTS.iter().find(|(name, _)| known(name))?;
        return Some(Error::unsupported(what).at(Some(place)));
    }
    let refused = REFUSED_STRUCTURES.contains(&structure);
    refused.then(|| Error::unsupported(structure_event(structure)).at(Some(STRUCTURE)))
}

/// Whether nothing came but a header, and that without its end.
pub(super) fn is_header_cut(message: &Message<'_>) -> bool {
    message.segments().len() == 1 && !is_ended(message)
}

/// Whether the last segment has an end: a line end, or that of a frame.
fn is_ended(message: &Message<'_>) -> bool {
    message.as_bytes().last().is_none_or(|byte| matches!(byte, b'\r' | b'\n' | 0x1c))
}

/// Whether some version of the standard, from 2.1 to 2.8.2, has a segment of that name.
pub(super) fn is_standard(id: SegmentId) -> bool {
    STANDARD.split(' ').any(|known| known == id.as_str())
}

/// The segments of all versions.
const STANDARD: &str = "\
    ABS ACC ADD ADJ AFF AIG AIL AIP AIS AL1 APR ARQ ARV AUT BHS BLC BLG BPO BPX BTS BTX BUI CDM \
    CDO CER CM0 CM1 CM2 CNS CON CSP CSR CSS CTD CTI DB1 DG1 DMI DON DPS DRG DSC DSP ECD ECR EDU \
    EQL EQP EQU ERQ ERR EVN FAC FHS FT1 FTS GOL GP1 GP2 GT1 IAM IAR IIM ILT IN1 IN2 IN3 INV IPC \
    IPR ISD ITM IVC IVT LAN LCC LCH LDP LOC LRL MCP MFA MFE MFI MRG MSA MSH NCK NDS NK1 NPU NSC \
    NST NTE OBR OBX ODS ODT OM1 OM2 OM3 OM4 OM5 OM6 OM7 OMC ORC ORG ORO OVR PAC PCE PCR PD1 PDA \
    PDC PEO PES PID PKG PM1 PMT PR1 PRA PRB PRC PRD PRT PSG PSH PSL PSS PTH PV1 PV2 PYE QAK QCK \
    QID QPD QRD QRF QRI RCP RDF RDT REL RF1 RFI RGS RMI ROL RQ1 RQD RX1 RXA RXC RXD RXE RXG RXO \
    RXR RXV SAC SCD SCH SCP SDD SFT SGH SGT SHP SID SLT SPM SPR STF STZ TCC TCD TQ1 TQ2 TXA UAC \
    UB1 UB2 URD URS VAR VND VTQ";

/// A location without the numbers that go without saying.
fn short_form(mut location: Location) -> Location {
    if location.occurrence() == Index::Nth(1) {
        location = location.with_occurrence(Index::Unstated);
    }
    if location.repetition() == Index::Nth(1) {
        let (component, part) = (location.component(), location.subcomponent());
        location = location.with_repetition(Index::Unstated);
        location = location.with_component(component.unwrap_or(0));
        location = location.with_subcomponent(part.unwrap_or(0));
    }
    location
}

/// What the event of a structure asks for, which is named for it.
fn structure_event(structure: &str) -> &'static str {
    let found = REFUSED_EVENTS.iter().find(|(event, _)| structure.ends_with(event));
    found.map_or("", |(_, what)| what)
}

impl Run<'_, '_> {
    /// Text that was not decoded as the sender wrote it: the character set once, each field once.
    pub(super) fn undecoded(&mut self) {
        let bytes = self.message.as_bytes();
        let escape = self.message.delimiters().escape();
        let plain = |byte: &u8| byte.is_ascii() && *byte != 0x1b;
        let header = self.message.segment_at(0).map_or(0, |header| header.span().end);
        let body = bytes.get(header..).unwrap_or_default();
        let escaped = escape.is_some_and(|escape| body.contains(&escape));
        let named = self.message.at(CHARSET).is_valued();
        if bytes.iter().all(plain) && !escaped && !named {
            return;
        }
        let mut told = HashSet::new();
        for found in self.message.check() {
            let kind = match found.code() {
                Code::CharsetUnknown | Code::CharsetAssumed | Code::CharsetUnsupported => {
                    ExceptionKind::CharsetAssumed
                }
                Code::CharsetInvalidBytes | Code::HexNotInCharset => ExceptionKind::Undecoded,
                _ => continue,
            };
            let span = found.span();
            let location = short_form(found.location().unwrap_or(CHARSET));
            let field = location.with_repetition(Index::Unstated);
            let field = field.with_component(0).with_subcomponent(0);
            let once = match kind {
                ExceptionKind::CharsetAssumed => CHARSET,
                _ => field,
            };
            if told.insert((kind, once)) {
                let origin = Origin { location, start: short(span.start), len: short(span.len()) };
                self.except(kind, None, Some(origin), "");
            }
        }
    }

    /// The last segment, if the message ends inside it.
    pub(super) fn unterminated(&self) -> Option<Origin> {
        let last = self.segments.len().checked_sub(1)?;
        (!is_ended(self.message)).then(|| self.segment_origin(last))
    }

    /// Whether anything but the header made a resource: a Bundle that says no more than that there
    /// was a message is no success.
    fn has_content(&self) -> bool {
        self.tree.resources.iter().any(|resource| {
            let segment = self.segments.get(resource.segment as usize);
            segment.is_some_and(|(id, _)| !HEADERS.contains(&id.as_str()))
                && self.tree.has_content(resource.root)
        })
    }

    /// What the message asks for or tells of, and the Bundle does not have.
    pub(super) fn unfulfilled(&mut self, fit: Fit) {
        let code = self.message.text(Location::literal("MSH-9.1"));
        let patient = self.tree.resources.iter().any(|resource| {
            resource.of.name() == "Patient" && self.tree.has_content(resource.root)
        });
        let header = place(self.message, MESSAGE_TYPE);
        if OF_PATIENTS.contains(&&*code) && !patient {
            self.except(ExceptionKind::NoPatient, None, Some(header), "Patient");
        }
        if !self.has_content() {
            self.except(ExceptionKind::NoContent, None, Some(header), "");
        }
        if fit == Fit::Patient {
            self.except(ExceptionKind::NotCarriedOut, None, Some(header), "");
        }
        for (at, segment) in self.message.segments().enumerate() {
            let (field, asks) = match segment.id() {
                id if id == MRG => (1, true),
                id if id == ORC => {
                    let control = segment.field(ORDER_CONTROL);
                    (ORDER_CONTROL, UNTOLD_CONTROLS.contains(&&*control.text()))
                }
                _ => continue,
            };
            let cursor = Cursor::field(at, field, segment.field(field));
            if asks && matches!(cursor.element.value(), Value::Text(_)) {
                let origin = self.origin(&cursor);
                self.except(ExceptionKind::NotCarriedOut, None, Some(origin), "");
            }
        }
    }
}

const CHARSET: Location = Location::literal("MSH-18");

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use sanare_hl7v2::schema::Schema;

    use super::*;

    #[test]
    fn ex_02_the_segments_of_all_versions_are_known() {
        let versions = [
            Schema::V2_1,
            Schema::V2_2,
            Schema::V2_3,
            Schema::V2_3_1,
            Schema::V2_4,
            Schema::V2_5,
            Schema::V2_5_1,
            Schema::V2_6,
            Schema::V2_7,
            Schema::V2_7_1,
            Schema::V2_8,
            Schema::V2_8_1,
            Schema::V2_8_2,
        ];
        let all = versions.into_iter().flat_map(Schema::segments);
        let all: BTreeSet<String> = all.map(|(id, _)| id.as_str().to_owned()).collect();
        let known: BTreeSet<String> = STANDARD.split(' ').map(str::to_owned).collect();
        assert_eq!(known, all);
        assert!(is_standard(MRG) && !is_standard(SegmentId::OPAQUE));
    }
}
