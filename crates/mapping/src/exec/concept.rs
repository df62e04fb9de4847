//! Codings of a CWE, CNE, CE, CF or a single code: the guide's translator.

use std::borrow::Cow;
use std::collections::BTreeMap;

use sanare_fhir::schema::CodeSet;

use super::apply::Frame;
use super::source::Cursor;
use super::tree::{Key, SINGLE};
use super::write::TRIPLETS;
use super::{Run, short};
use crate::error::{Error, ErrorKind};
use crate::outcome::{ExceptionKind, Origin, Transform};
use crate::plan::program::{Op, TableRef};
use crate::policy::Unmapped;
use crate::vocab::{CodeRow, Translation};

const ORIGINAL_TEXT: u16 = 9;

/// One code of a concept: where it goes and where it stands.
struct Triplet<'m> {
    node: usize,
    number: u16,
    coding_only: bool,
    value: Cursor<'m>,
    /// The components of the code, its text, its system and its version.
    parts: (u16, u16, u16, u16),
    codes: Option<CodeSet>,
}

impl<'m> Triplet<'m> {
    fn code(&self) -> Cursor<'m> {
        self.value.part(self.parts.0).single()
    }

    fn system(&self) -> Cow<'m, str> {
        let part = self.value.part(self.parts.2);
        if part.is_valued() { part.single().text() } else { Cow::Borrowed("") }
    }
}

/// What a concept is made for: the operation, and the rules of the data type's map.
struct Order<'o, 'm> {
    op: &'o Op,
    frame: &'o Frame<'m>,
    rules: &'o BTreeMap<u16, u32>,
}

impl Order<'_, '_> {
    fn rule(&self, component: u16) -> u32 {
        self.rules.get(&component).copied().unwrap_or(self.op.rule)
    }

    fn conditioned(&self) -> bool {
        self.op.condition.is_some()
    }
}

impl<'m> Run<'_, 'm> {
    /// A CWE, CNE, CE or a single code as a `CodeableConcept` or Coding: every triplet with a code
    /// gives a coding for each row of the table, or itself.
    #[allow(clippy::too_many_arguments, reason = "one concept, its place and its rules")]
    pub(super) fn concept(
        &mut self,
        node: usize,
        op: &Op,
        frame: &Frame<'m>,
        value: Cursor<'m>,
        coding_only: bool,
        rules: &BTreeMap<u16, u32>,
        codes: Option<CodeSet>,
    ) -> Result<bool, Error> {
        let order = Order { op, frame, rules };
        let mut wrote = false;
        let mut coded = false;
        for (number, parts) in (1_u16..).zip(TRIPLETS) {
            let place = Triplet { node, number, coding_only, value, parts: *parts, codes };
            if !place.code().is_valued() {
                continue;
            }
            coded = true;
            if coding_only && wrote {
                self.left_out(&place, &order, ExceptionKind::Overflow);
                continue;
            }
            wrote |= self.triplet(&place, &order)?;
        }
        if coding_only {
            return Ok(wrote);
        }
        let original = value.part(ORIGINAL_TEXT);
        let omitted = coded && self.unmapped_policy(op, frame) == Unmapped::Omit;
        let text = if original.is_valued() {
            Some((original, ORIGINAL_TEXT))
        } else if wrote || omitted {
            None
        } else {
            [2, 5].into_iter().map(|at| (value.part(at), at)).find(|(part, _)| part.is_valued())
        };
        if let Some((part, component)) = text {
            wrote |= self.text(node, "text", part.single(), component, &order)?;
        }
        Ok(wrote)
    }

    /// One code: through the table if there is one, else as it was sent.
    fn triplet(&mut self, place: &Triplet<'m>, order: &Order<'_, 'm>) -> Result<bool, Error> {
        let op = order.op;
        let code = place.code();
        let origin = self.origin(&code);
        self.read(&code);
        let inherited = if op.nav.is_empty() { order.frame.table } else { None };
        let Some(TableRef::Table(index)) = op.table.or(inherited) else {
            return self.as_sent(place, order, Transform::Copied);
        };
        let program = self.program;
        let Some((name, rows)) = program.tables.get(index as usize) else { return Ok(false) };
        let text = code.text();
        match rows.translate(&text, &place.system()) {
            Translation::Codes(found) => self.translated(place, order, index, &found, origin),
            Translation::Reject(_) => {
                Err(self.error(ErrorKind::RefusedCode, op.rule, Some(origin)))
            }
            Translation::NoTarget(_) | Translation::Unknown => {
                self.unmapped(op, origin, name, &text, place.node);
                self.untranslated(place, order, &text, origin)
            }
        }
    }

    /// PO-01 for a concept.
    fn untranslated(
        &mut self,
        place: &Triplet<'m>,
        order: &Order<'_, 'm>,
        text: &str,
        origin: Origin,
    ) -> Result<bool, Error> {
        match self.unmapped_policy(order.op, order.frame) {
            Unmapped::Reject => {
                return Err(self.error(ErrorKind::UnmappedCode, order.op.rule, Some(origin)));
            }
            Unmapped::Omit => return Ok(false),
            Unmapped::DataAbsentReason => self.absent(place.node, order.op.rule),
            Unmapped::AlternateCodes => {
                let known = self.program.policies.systems.resolve(&place.system());
                self.alternate(place.node, order.op, origin, text, known)?;
            }
            Unmapped::Default(default) => {
                let coding = self.coding(place, order.frame, 0)?;
                let node = self.member(coding, "code", SINGLE)?;
                let text = Cow::Owned(default.to_string());
                let rule = order.op.rule;
                self.by(node, text, rule, false, Some(origin), Transform::Defaulted, None);
            }
            Unmapped::KeepSource => return self.as_sent(place, order, Transform::KeptSource),
        }
        Ok(true)
    }

    /// A coding for each row of the table.
    fn translated(
        &mut self,
        place: &Triplet<'m>,
        order: &Order<'_, 'm>,
        table: u32,
        found: &[(usize, &CodeRow)],
        origin: Origin,
    ) -> Result<bool, Error> {
        self.read(&place.value.part(place.parts.2));
        let mut wrote = false;
        for (ordinal, (row, found)) in (0_u32..).zip(found) {
            let system = &*found.target_system;
            if !place.codes.is_none_or(|codes| codes.contains_coding(system, &found.target)) {
                self.left_out(place, order, ExceptionKind::RejectedValue);
                continue;
            }
            if place.coding_only && wrote {
                self.left_out(place, order, ExceptionKind::Overflow);
                continue;
            }
            let coding = self.coding(place, order.frame, ordinal)?;
            let hit = Some((table, short(*row)));
            let members =
                [("system", system), ("code", &*found.target), ("display", &*found.display)];
            for (member, text) in members.into_iter().filter(|(_, text)| !text.is_empty()) {
                let node = self.member(coding, member, SINGLE)?;
                let text = Cow::Owned(text.to_owned());
                let (rule, conditioned) = (order.op.rule, order.conditioned());
                self.by(node, text, rule, conditioned, Some(origin), Transform::Translated, hit);
            }
            wrote = true;
        }
        Ok(wrote)
    }

    /// The coding as it was sent, its system by its address.
    fn as_sent(
        &mut self,
        place: &Triplet<'m>,
        order: &Order<'_, 'm>,
        kept: Transform,
    ) -> Result<bool, Error> {
        let code = place.code();
        let origin = self.origin(&code);
        let (code_at, text_at, system_at, version_at) = place.parts;
        let rule = order.rule(code_at);
        let Some((text, kept)) =
            self.convert("code", code.text(), place.node, rule, Some(origin), kept)
        else {
            self.left_out(place, order, ExceptionKind::RejectedValue);
            return Ok(false);
        };
        let system_part = place.value.part(system_at);
        let system = place.system();
        let system_origin = self.origin(&system_part);
        let uri = if system.is_empty() {
            None
        } else {
            self.read(&system_part);
            self.system(order.op, &system, system_origin)
        };
        let allowed = place
            .codes
            .is_none_or(|codes| uri.as_ref().is_some_and(|uri| codes.contains_coding(uri, &text)));
        if !allowed {
            self.left_out(place, order, ExceptionKind::RejectedValue);
            return Ok(false);
        }
        let coding = self.coding(place, order.frame, 0)?;
        let conditioned = order.conditioned();
        let node = self.member(coding, "code", SINGLE)?;
        self.by(node, text, order.rule(code_at), conditioned, Some(origin), kept, None);
        if let Some(uri) = uri {
            let node = self.member(coding, "system", SINGLE)?;
            let rule = order.rule(system_at);
            let origin = Some(system_origin);
            self.by(node, uri.into(), rule, conditioned, origin, Transform::Translated, None);
        }
        for (at, member) in [(text_at, "display"), (version_at, "version")] {
            let part = place.value.part(at);
            if part.is_valued() {
                self.text(coding, member, part.single(), at, order)?;
            }
        }
        Ok(true)
    }

    /// A text beside a code.
    fn text(
        &mut self,
        node: usize,
        member: &str,
        single: Cursor<'m>,
        component: u16,
        order: &Order<'_, 'm>,
    ) -> Result<bool, Error> {
        let origin = Some(self.origin(&single));
        let (rule, conditioned) = (order.rule(component), order.conditioned());
        let converted =
            self.convert("string", single.text(), node, rule, origin, Transform::Copied);
        let Some((text, copied)) = converted else { return Ok(false) };
        self.read(&single);
        let node = self.member(node, member, SINGLE)?;
        self.by(node, text, rule, conditioned, origin, copied, None);
        Ok(true)
    }

    fn left_out(&mut self, place: &Triplet<'m>, order: &Order<'_, 'm>, kind: ExceptionKind) {
        let origin = self.origin(&place.code());
        let target = self.tree.path(place.node);
        self.except(kind, Some(order.op.rule), Some(origin), &target);
    }

    /// The Coding for a triplet: the element itself, or an item of its codings.
    fn coding(
        &mut self,
        place: &Triplet<'m>,
        frame: &Frame<'m>,
        ordinal: u32,
    ) -> Result<usize, Error> {
        if place.coding_only {
            return Ok(place.node);
        }
        let key = Key {
            segment: short(frame.segment),
            map: 0,
            index: place.number,
            repetition: ordinal,
            lead: 1,
            extension: 0,
        };
        self.member(place.node, "coding", key)
    }
}
