//! Runs a compiled rule set on a message.

mod apply;
mod concept;
mod convert;
mod emit;
mod facts;
mod finish;
mod message;
mod shape;
mod source;
mod tree;
mod write;

use std::sync::Arc;

use chrono::FixedOffset;
use sanare_hl7v2::{Location, Message, SegmentId, Value};

use crate::context::Ctx;
use crate::error::{Error, ErrorKind};
use crate::outcome::{Exception, ExceptionKind, Origin, Outcome};
use crate::plan::program::{MessagePlan, Program};
use crate::policy::Zone;
use crate::structure::Placement;
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
    tree: Tree<'m>,
    exceptions: Vec<Exception>,
    /// The bytes that some rule has carried over.
    reads: Vec<(u32, u32)>,
    /// The zone of times that name none.
    zone: Option<FixedOffset>,
    instances: message::Instances,
    /// The segment's rule at work.
    outer: Option<u32>,
}

pub(crate) fn run<'m>(
    program: &Arc<Program>,
    message: &'m Message<'m>,
    context: &Ctx<'_>,
) -> Result<Outcome, Error> {
    let (plan, family) = message::plan(program, message)?;
    let ids: Vec<SegmentId> = message.segments().map(|segment| segment.id()).collect();
    let placement = plan.structure.place(ids.iter().map(SegmentId::as_str));
    let mut run = Run {
        program,
        plan,
        message,
        context,
        placement,
        segments: occurrences(&ids),
        tree: Tree::new(program.policies.limits),
        exceptions: Vec::new(),
        reads: Vec::new(),
        zone: zone(program, message),
        instances: message::Instances::default(),
        outer: None,
    };
    if family {
        let at = message.at(MESSAGE_TYPE);
        let origin = Origin {
            location: MESSAGE_TYPE,
            start: short(at.span().start),
            len: short(at.span().len()),
        };
        run.except(ExceptionKind::FamilyMap, None, Some(origin), "");
    }
    run.message()?;
    run.finish(Arc::clone(program))
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
    let mut counts = std::collections::HashMap::new();
    ids.iter()
        .map(|id| {
            let count = counts.entry(*id).or_insert(0_u32);
            *count += 1;
            (*id, *count)
        })
        .collect()
}

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

    /// The valued parts of the message that nobody has read.
    fn unread(&mut self) -> Vec<Location> {
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
            for (number, field) in (1_u16..).zip(segment.fields()) {
                let syntax = segment.id().is_header() && number <= 2;
                if syntax || !field.is_valued() {
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
