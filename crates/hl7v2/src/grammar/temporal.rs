//! Dates and times: runs of two or four digits, a fraction and an offset.

use nom::Parser as _;
use nom::combinator::{map_opt, opt};
use nom::sequence::preceded;

use super::{Parsed, mismatch, one};

/// The digits of a date and time, not yet checked against the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Digits {
    pub(crate) year: u16,
    pub(crate) month: Option<u8>,
    pub(crate) day: Option<u8>,
    pub(crate) time: Option<Clock>,
}

/// The digits of a time of day, from the hour on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Clock {
    pub(crate) hour: u8,
    pub(crate) minute: Option<u8>,
    pub(crate) second: Option<u8>,
    /// The fraction's digits as a number, and how many they are.
    pub(crate) fraction: Option<(u16, u8)>,
}

/// The sign, hours and minutes of an offset from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Zone {
    pub(crate) negative: bool,
    pub(crate) hours: u8,
    pub(crate) minutes: u8,
}

/// `YYYY[MM[DD]]`.
pub(crate) fn date(input: &[u8]) -> Parsed<'_, Digits> {
    let (rest, year) = four(input)?;
    let (rest, month) = opt(two).parse(rest)?;
    let (rest, day) = if month.is_some() { opt(two).parse(rest)? } else { (rest, None) };
    Ok((rest, Digits { year, month, day, time: None }))
}

/// `YYYY[MM[DD[HH[MM[SS[.S[S[S[S]]]]]]]]][+/-ZZZZ]`.
pub(crate) fn date_time(input: &[u8]) -> Parsed<'_, (Digits, Option<Zone>)> {
    let (rest, mut digits) = date(input)?;
    let (rest, time) = if digits.day.is_some() { opt(clock).parse(rest)? } else { (rest, None) };
    digits.time = time;
    let (rest, zone) = opt(zone).parse(rest)?;
    Ok((rest, (digits, zone)))
}

/// `HH[MM[SS[.S[S[S[S]]]]]][+/-ZZZZ]`.
pub(crate) fn time(input: &[u8]) -> Parsed<'_, (Clock, Option<Zone>)> {
    (clock, opt(zone)).parse(input)
}

fn clock(input: &[u8]) -> Parsed<'_, Clock> {
    let (rest, hour) = two(input)?;
    let (rest, minute) = opt(two).parse(rest)?;
    let (rest, second) = if minute.is_some() { opt(two).parse(rest)? } else { (rest, None) };
    let (rest, fraction) = if second.is_some() {
        opt(preceded(one(b'.'), fraction)).parse(rest)?
    } else {
        (rest, None)
    };
    Ok((rest, Clock { hour, minute, second, fraction }))
}

/// One to four digits.
fn fraction(input: &[u8]) -> Parsed<'_, (u16, u8)> {
    let mut rest = input;
    let (mut value, mut count) = (0, 0);
    while let Some((digit @ b'0'..=b'9', behind)) = rest.split_first() {
        if count == 4 {
            break;
        }
        (value, count, rest) = (value * 10 + u16::from(digit - b'0'), count + 1, behind);
    }
    if count == 0 { mismatch(input) } else { Ok((rest, (value, count))) }
}

fn zone(input: &[u8]) -> Parsed<'_, Zone> {
    let (rest, negative) = match input.split_first() {
        Some((b'+', rest)) => (rest, false),
        Some((b'-', rest)) => (rest, true),
        _ => return mismatch(input),
    };
    let (rest, (hours, minutes)) = (two, two).parse(rest)?;
    Ok((rest, Zone { negative, hours, minutes }))
}

fn two(input: &[u8]) -> Parsed<'_, u8> {
    match input {
        [a @ b'0'..=b'9', b @ b'0'..=b'9', rest @ ..] => Ok((rest, (*a - b'0') * 10 + (*b - b'0'))),
        _ => mismatch(input),
    }
}

fn four(input: &[u8]) -> Parsed<'_, u16> {
    map_opt((two, two), |(high, low)| u16::from(high).checked_mul(100)?.checked_add(u16::from(low)))
        .parse(input)
}
