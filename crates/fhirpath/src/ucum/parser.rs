//! The grammar of UCUM codes.

use super::table::{self, Row};
use super::{DIMENSIONS, Measure};
use crate::value::Decimal;

/// How deep parentheses may be nested, and definitions may refer to others.
const DEPTH: usize = 48;

/// What a code measures.
pub(super) fn parse(code: &str) -> Option<Measure> {
    if code.is_empty() || !code.is_ascii() {
        return None;
    }
    let mut parser = Parser { rest: code };
    let found = parser.term(DEPTH)?;
    parser.rest.is_empty().then_some(found)
}

struct Parser<'c> {
    rest: &'c str,
}

impl<'c> Parser<'c> {
    fn eat(&mut self, byte: char) -> bool {
        match self.rest.strip_prefix(byte) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Components between `.` and `/`, from left to right.
    fn term(&mut self, depth: usize) -> Option<Measure> {
        let depth = depth.checked_sub(1)?;
        let mut found =
            if self.eat('/') { self.component(depth)?.inverse()? } else { self.component(depth)? };
        loop {
            if self.eat('.') {
                found = found.times(&self.component(depth)?)?;
            } else if self.eat('/') {
                found = found.times(&self.component(depth)?.inverse()?)?;
            } else {
                return Some(found);
            }
        }
    }

    fn component(&mut self, depth: usize) -> Option<Measure> {
        if self.eat('(') {
            let inner = self.term(depth)?;
            return self.eat(')').then_some(inner);
        }
        if self.annotation()? {
            return Some(Measure::ONE);
        }
        let symbol = self.symbol()?;
        if symbol.bytes().all(|byte| byte.is_ascii_digit()) {
            let numerator = Decimal::parse(symbol).filter(|number| !number.is_zero())?;
            self.annotation()?;
            return Some(Measure { numerator, ..Measure::ONE });
        }
        let (atom, exponent) = split_exponent(symbol)?;
        let found = atom_measure(atom, depth)?.power(exponent)?;
        self.annotation()?;
        Some(found)
    }

    /// Takes `{...}`, and says whether it was there; none if it does not end.
    fn annotation(&mut self) -> Option<bool> {
        if !self.eat('{') {
            return Some(false);
        }
        let (_, rest) = self.rest.split_once('}')?;
        self.rest = rest;
        Some(true)
    }

    /// An atom with its exponent; brackets may hold any character.
    fn symbol(&mut self) -> Option<&'c str> {
        let mut bracketed = false;
        let end = self.rest.find(|character| {
            match character {
                '[' => bracketed = true,
                ']' => bracketed = false,
                _ => {}
            }
            !bracketed && matches!(character, '.' | '/' | '(' | ')' | '{' | '}')
        });
        let (symbol, rest) = self.rest.split_at_checked(end.unwrap_or(self.rest.len()))?;
        self.rest = rest;
        (!symbol.is_empty() && !bracketed).then_some(symbol)
    }
}

/// `m2` to `m` and 2, `10*-3` to `10*` and -3.
fn split_exponent(symbol: &str) -> Option<(&str, i8)> {
    let digits = symbol.bytes().rev().take_while(u8::is_ascii_digit).count();
    let at = symbol.len() - digits;
    if digits == 0 || at == 0 {
        return Some((symbol, 1));
    }
    let atom = symbol.get(..at)?;
    let (atom, negative) = match atom.strip_suffix('-') {
        Some(rest) => (rest, true),
        None => (atom.strip_suffix('+').unwrap_or(atom), false),
    };
    let exponent = symbol.get(at..)?.parse::<i8>().ok()?;
    Some((atom, if negative { -exponent } else { exponent }))
}

/// A unit as it is in the table, or one that takes prefixes after its prefix.
fn atom_measure(atom: &str, depth: usize) -> Option<Measure> {
    if let Some(row) = table::row(atom) {
        return row_measure(row, depth);
    }
    table::PREFIXES.iter().find_map(|(prefix, power)| {
        let row = table::row(atom.strip_prefix(prefix)?).filter(|row| row.metric)?;
        let found = row_measure(row, depth)?;
        let shift = Decimal::parse(&format!("1e{}", power.unsigned_abs()))?;
        let factor = Measure { numerator: shift, ..Measure::ONE };
        found.times(&if *power < 0 { factor.inverse()? } else { factor })
    })
}

fn row_measure(row: &Row, depth: usize) -> Option<Measure> {
    if let Some(dimension) = row.base {
        let mut exponents = [0; DIMENSIONS];
        *exponents.get_mut(dimension)? = 1;
        return Some(Measure { exponents, ..Measure::ONE });
    }
    if row.arbitrary {
        let arbitrary = table::position(row.code);
        return Some(Measure { arbitrary, ..Measure::ONE });
    }
    let mut parser = Parser { rest: row.unit };
    let mut found = parser.term(depth.checked_sub(1)?)?;
    let factor = Measure { numerator: Decimal::parse(row.factor)?, ..Measure::ONE };
    let divisor = Measure { numerator: Decimal::parse(row.divisor)?, ..Measure::ONE };
    found = found.times(&factor)?.times(&divisor.inverse()?)?;
    if !row.offset.is_empty() {
        found.offset = Some(Decimal::parse(row.offset)?);
    }
    Some(found)
}
