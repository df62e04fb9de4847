//! Runs a compiled rule set on a message.

mod apply;
mod concept;
mod convert;
mod emit;
mod facts;
mod finish;
mod message;
mod near;
mod prune;
mod shape;
mod source;
mod tree;
mod wanted;
mod write;

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use chrono::FixedOffset;
use sanare_hl7v2::{Location, Message, SegmentId, Value};

use crate::context::Ctx;
use crate::error::{Error, ErrorKind};
use crate::outcome::{Exception, ExceptionKind, Origin, Outcome};
use crate::plan::program::{MessagePlan, Program};
use crate::policy::{Unreadable, Zone};
use crate::structure::Placement;
use message::Fit;
use near::Near;
use source::Cursor;
use tree::Tree;

/// The state of one run.
struct Run<'p, 'm> {
    program: &'p Program,
    plan: &'p MessagePlan,
    message: &'m Message<'m>,
    context: &'p Ctx<'p>,
    placement: Placement,
    /// Of each segment: its id and which of its kind it is.
    segments: Vec<(SegmentId, u32)>,
    /// The segments of each name.
    named: HashMap<String, Named>,
    /// The map is one of the message's family.
    family: bool,
    tree: Tree<'m>,
    exceptions: Vec<Exception>,
    /// The bytes that some rule has carried over.
    reads: Vec<(u32, u32)>,
    /// The bytes of what was left out again, because it only qualified what is not there.
    dropped: HashSet<(u32, u32)>,
    /// What stands as text beside what was left out: it stays read.
    kept: Vec<(u32, u32)>,
    /// The places whose control characters were told.
    marked: HashSet<(u32, u32)>,
    /// The zone of times that name none.
    zone: Option<FixedOffset>,
    /// Some time was put into it.
    zone_assumed: bool,
    instances: message::Instances,
    /// The segment's rule at work.
    outer: Option<u32>,
}

pub(crate) fn run<'m>(
    program: &Arc<Program>,
    message: &'m Message<'m>,
    context: &Ctx<'_>,
) -> Result<Outcome, Error> {
    if let Some(doubt) = message.doubt() {
        return Err(Error::doubtful(doubt));
    }
    if wanted::is_header_cut(message) {
        let place = message.segment_at(0).map(|header| Location::of(header.id()));
        return Err(Error::new(ErrorKind::CutOff).at(place));
    }
    let (plan, fit) = message::plan(program, message)?;
    let ids: Vec<SegmentId> = message.segments().map(|segment| segment.id()).collect();
    let placement = plan.structure.place(ids.iter().map(SegmentId::as_str));
    let mut run = Run {
        program,
        plan,
        message,
        context,
        placement,
        segments: occurrences(&ids),
        named: by_name(&ids),
        family: fit != Fit::Own,
        tree: Tree::new(program.policies.limits),
        exceptions: Vec::new(),
        reads: Vec::new(),
        dropped: HashSet::new(),
        kept: Vec::new(),
        marked: HashSet::new(),
        zone: zone(program, message),
        zone_assumed: false,
        instances: message::Instances::default(),
        outer: None,
    };
    if fit != Fit::Own {
        let origin = place(message, MESSAGE_TYPE);
        run.except(ExceptionKind::FamilyMap, None, Some(origin), "");
    }
    run.undecoded();
    run.message()?;
    run.unfulfilled(fit);
    if run.zone_assumed {
        let origin = place(message, MESSAGE_TIME);
        run.except(ExceptionKind::ZoneAssumed, None, Some(origin), "");
    }
    if program.policies.unreadable == Unreadable::Error {
        let unreadable = |one: &&Exception| {
            matches!(one.kind, ExceptionKind::Undecoded | ExceptionKind::ControlCharacter)
        };
        if let Some(found) = run.exceptions.iter().find(unreadable) {
            let place = found.origin.map(|origin| origin.location);
            return Err(Error::new(ErrorKind::Unreadable).at(place));
        }
    }
    run.finish(Arc::clone(program))
}

/// A place of the message and its bytes.
fn place(message: &Message<'_>, location: Location) -> Origin {
    let span = message.at(location).span();
    Origin { location, start: short(span.start), len: short(span.len()) }
}

const MESSAGE_TYPE: Location = Location::literal("MSH-9");
const MESSAGE_TIME: Location = Location::literal("MSH-7");

/// The zone of MSH-7 holds for the whole message; else the policy's.
fn zone(program: &Program, message: &Message<'_>) -> Option<FixedOffset> {
    let stated = convert::zone_of(&message.text(MESSAGE_TIME));
    stated.or(match program.policies.zone {
        Zone::Facility(offset) => Some(offset),
        Zone::CutToDate => None,
    })
}

fn occurrences(ids: &[SegmentId]) -> Vec<(SegmentId, u32)> {
    let mut counts = HashMap::new();
    ids.iter()
        .map(|id| {
            let count = counts.entry(*id).or_insert(0_u32);
            *count += 1;
            (*id, *count)
        })
        .collect()
}

/// The segments of one name, in order.
#[derive(Default)]
struct Named {
    segments: Vec<usize>,
    /// The same by the groups that they stand in, once somebody has asked.
    near: OnceCell<Near>,
}

fn by_name(ids: &[SegmentId]) -> HashMap<String, Named> {
    let mut named: HashMap<String, Named> = HashMap::new();
    for (at, id) in ids.iter().enumerate() {
        named.entry(id.as_str().to_owned()).or_default().segments.push(at);
    }
    named
}

/// Whether a field says how the message is to be read, and no more: delimiters, type, version,
/// character set, the number of a segment among its like, the type of a value.
fn steers(segment: &str, field: u16) -> bool {
    match segment {
        "MSH" => matches!(field, 1 | 2 | 9 | 12 | 18),
        "FHS" | "BHS" => field <= 2,
        "OBX" => matches!(field, 1 | 2),
        // The event of MSH-9, as earlier versions tell it.
        "EVN" => field == 1,
        segment => field == 1 && SET_IDS.contains(&segment),
    }
}

/// The segments whose first field is their number among their like.
const SET_IDS: &[&str] = &[
    "ACC", "AIG", "AIL", "AIP", "AIS", "AL1", "ARV", "CTI", "DB1", "DG1", "FT1", "GT1", "IAM",
    "IN1", "IN3", "NK1", "NTE", "OBR", "OH1", "OH2", "OH3", "OH4", "PID", "PR1", "PRT", "PV1",
    "REL", "RGS", "SFT", "SPM", "TQ1", "TXA", "UB1", "UB2",
];

/// Offsets in a message fit into 32 bits: the reader refuses longer ones.
fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl<'m> Run<'_, 'm> {
    fn except(
        &mut self,
        kind: ExceptionKind,
        rule: Option<u32>,
        origin: Option<Origin>,
        target: &str,
    ) {
        self.exceptions.push(Exception {
            kind,
            rule: rule.map_or("", |rule| self.rule_id(rule)).into(),
            origin,
            target: target.into(),
            table: "".into(),
            code: "".into(),
        });
    }

    fn rule_id(&self, rule: u32) -> &str {
        self.program.rules.get(rule as usize).map_or("", |rule| &rule.id)
    }

    fn error(&self, kind: ErrorKind, rule: u32, origin: Option<Origin>) -> Error {
        Error::new(kind).at(origin.map(|origin| origin.location)).by(self.rule_id(rule))
    }

    fn origin(&self, cursor: &Cursor<'m>) -> Origin {
        cursor.origin(&self.segments)
    }

    /// Notes that a value is carried over.
    fn read(&mut self, cursor: &Cursor<'m>) {
        let span = cursor.element.span();
        self.reads.push((short(span.start), short(span.end)));
    }

    /// One exception for each delete indicator, whether a rule reads it or not.
    fn settle_nulls(&mut self) {
        let mut told = HashSet::new();
        self.exceptions.retain(|exception| {
            let null = exception.kind == ExceptionKind::Null;
            !null || exception.origin.is_none_or(|origin| told.insert(origin.bytes()))
        });
        for (index, segment) in self.message.segments().enumerate() {
            for (number, field) in source::numbered(segment.fields()) {
                if !field.is_delete() && !field.is_valued() {
                    continue;
                }
                for cursor in Cursor::field(index, number, field).leaves() {
                    let origin = self.origin(&cursor);
                    if cursor.element.is_delete() && told.insert(origin.bytes()) {
                        self.except(ExceptionKind::Null, None, Some(origin), "");
                    }
                }
            }
        }
    }

    /// The valued parts of the message that nobody has read.
    fn unread(&mut self) -> Vec<Location> {
        let dropped = std::mem::take(&mut self.dropped);
        self.reads.retain(|read| !dropped.contains(read));
        self.reads.append(&mut self.kept);
        self.reads.sort_unstable();
        let mut merged: Vec<(u32, u32)> = Vec::new();
        for (start, end) in self.reads.drain(..) {
            match merged.last_mut() {
                Some(last) if start <= last.1 => last.1 = last.1.max(end),
                _ => merged.push((start, end)),
            }
        }
        let covered = |start: u32, end: u32| {
            let at = merged.partition_point(|(_, until)| *until < end);
            merged.get(at).is_some_and(|(from, until)| *from <= start && end <= *until)
        };
        let mut unread = Vec::new();
        for (index, segment) in self.message.segments().enumerate() {
            for (number, field) in source::numbered(segment.fields()) {
                if !field.is_valued() || steers(segment.id().as_str(), number) {
                    continue;
                }
                for cursor in Cursor::field(index, number, field).leaves() {
                    let span = cursor.element.span();
                    let valued = matches!(cursor.element.value(), Value::Text(_));
                    if valued && !covered(short(span.start), short(span.end)) {
                        unread.push(self.origin(&cursor).location);
                    }
                }
            }
        }
        unread
    }
}
