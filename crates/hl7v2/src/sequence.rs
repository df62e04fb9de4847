//! The sequence number protocol: each message on a link is processed once, in order.
//!
//! The sender numbers its messages in MSH-13; the receiver answers with the number that it expects
//! next in MSA-4. [`Receiver`] and [`Sender`] are the two ends, without sockets or clock; what was
//! accepted last is kept in a [`Store`] of the caller's. (HL7 v2 chapter 2, sequence number
//! protocol.)
//!
//! ```
//! use sanare_hl7v2::ack::Builder;
//! use sanare_hl7v2::sequence::{Arrival, MemoryStore, Receiver};
//! use sanare_hl7v2::{Parser, loc};
//!
//! let mut link = Receiver::new(MemoryStore::default());
//! let start = Parser::new().parse(b"MSH|^~\\&|||||||ADT|M0|P|2.5|0\r")?;
//! let Arrival::Started(expected) = link.arrive(&start) else { panic!("a start") };
//! assert_eq!(expected.number(), -1);
//!
//! let first = Parser::new().parse(b"MSH|^~\\&|||||||ADT|M1|P|2.5|1\r")?;
//! let Arrival::Process(pending) = link.arrive(&first) else { panic!("the next message") };
//! // Here the application takes the message; only then is its number stored.
//! let expected = link.accept(pending).expect("memory does not fail");
//! let reply = Builder::reply(&first).expect_next(expected).build(&"2026".parse()?, "R1")?;
//! assert_eq!(reply.expect("a reply").text(loc!("MSA-4")), "2");
//! # Ok::<(), sanare_hl7v2::Error>(())
//! ```

use std::convert::Infallible;

use crate::loc;
use crate::message::Message;

/// What MSH-13 says. A closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Number {
    /// Nothing: the message is not numbered.
    Unnumbered,
    /// 0: the link begins, or begins again.
    Restart,
    /// -1: the sender will go on with any number.
    Resync,
    /// The number of the message.
    Message(u64),
    /// No whole number of -1 or more.
    Invalid,
}

impl Number {
    /// The number of a message.
    pub fn of(message: &Message<'_>) -> Self {
        let field = message.at(loc!("MSH-13"));
        if !field.is_valued() {
            return Self::Unnumbered;
        }
        match field.text().trim() {
            "-1" => Self::Resync,
            digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                digits.parse().map_or(Self::Invalid, |number| match number {
                    0 => Self::Restart,
                    number => Self::Message(number),
                })
            }
            _ => Self::Invalid,
        }
    }
}

/// The number that a receiver expects next, as it stands in MSA-4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Expected(Option<u64>);

impl Expected {
    /// Any number: nothing was accepted yet, or the link is being brought in step.
    pub const ANY: Self = Self(None);

    /// This number.
    pub const fn next(number: u64) -> Self {
        Self(Some(number))
    }

    /// MSA-4: the number, or -1 for any.
    pub fn number(self) -> i128 {
        self.0.map_or(-1, i128::from)
    }

    /// What a reply expects; `None` if it does not say.
    pub fn of(reply: &Message<'_>) -> Option<Self> {
        let field = reply.at(loc!("MSA-4"));
        match field.text().trim() {
            "-1" => Some(Self::ANY),
            text => text.parse().ok().map(Self::next),
        }
    }
}

/// Where the receiver keeps the number that it accepted last.
///
/// [`put`](Self::put) returns when the number is safe: the acknowledgment goes out after it.
pub trait Store {
    /// Why a number could not be kept.
    type Error;

    /// The number that was accepted last; `None` before the first.
    ///
    /// # Errors
    /// The store's own.
    fn last(&self) -> Result<Option<u64>, Self::Error>;

    /// Keeps the number; `None` forgets it.
    ///
    /// # Errors
    /// The store's own.
    fn put(&mut self, last: Option<u64>) -> Result<(), Self::Error>;
}

/// A store that forgets when the process ends; for tests, and for links that begin anew with
/// each connection.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore(Option<u64>);

impl Store for MemoryStore {
    type Error = Infallible;

    fn last(&self) -> Result<Option<u64>, Infallible> {
        Ok(self.0)
    }

    fn put(&mut self, last: Option<u64>) -> Result<(), Infallible> {
        self.0 = last;
        Ok(())
    }
}

/// The receiving end of a link.
#[derive(Debug, Clone)]
pub struct Receiver<S> {
    store: S,
    /// Whether the next number is adopted, whatever it is.
    adopt: bool,
}

impl<S: Store> Receiver<S> {
    /// A receiver that goes on where the store stopped.
    pub fn new(store: S) -> Self {
        Self { store, adopt: false }
    }

    /// What to do with a message that came in.
    pub fn arrive(&mut self, message: &Message<'_>) -> Arrival<S::Error> {
        let last = match self.store.last() {
            Ok(last) => last,
            Err(error) => return Arrival::StoreFailed(error),
        };
        let expected = Expected(last.map(|last| last.saturating_add(1)));
        let number = match Number::of(message) {
            Number::Unnumbered => return Arrival::Unnumbered,
            Number::Invalid => return Arrival::Invalid(expected),
            Number::Restart => {
                self.adopt = last.is_none();
                return Arrival::Started(expected);
            }
            Number::Resync => {
                self.adopt = true;
                return Arrival::Resynchronized(Expected::ANY);
            }
            Number::Message(number) => number,
        };
        let adopted = self.adopt || last.is_none();
        match last.unwrap_or(0) {
            _ if adopted => Arrival::Process(Pending { number }),
            last if number <= last => Arrival::Duplicate(expected),
            last if number - last > 1 => Arrival::Gap(expected),
            _ => Arrival::Process(Pending { number }),
        }
    }

    /// Stores the number of a message that the application has taken, and gives what the
    /// acknowledgment says in MSA-4.
    ///
    /// # Errors
    /// The store's own. The message must not be acknowledged then: the sender will send it again.
    pub fn accept(&mut self, Pending { number }: Pending) -> Result<Expected, S::Error> {
        self.store.put(Some(number))?;
        self.adopt = false;
        Ok(Expected::next(number.saturating_add(1)))
    }

    /// The store, such as for closing it.
    pub fn into_store(self) -> S {
        self.store
    }
}

/// A message that is next in order. Dropping it is refusing the message: its number is not
/// stored, and the sender may send it again.
#[derive(Debug, PartialEq, Eq)]
#[must_use = "the message counts as taken only when its number is accepted"]
pub struct Pending {
    number: u64,
}

impl Pending {
    /// MSH-13.
    pub fn number(&self) -> u64 {
        self.number
    }
}

/// What a receiver does with a message.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Arrival<E> {
    /// It is the next one: process it, then [`Receiver::accept`] it.
    Process(Pending),
    /// It was processed already: do not process it again; acknowledge it with this number.
    Duplicate(Expected),
    /// Messages before it are missing: refuse it with this number.
    Gap(Expected),
    /// The sender begins: answer with this number. Nothing is to be processed.
    Started(Expected),
    /// The sender will go on with any number: answer with this. Nothing is to be processed.
    Resynchronized(Expected),
    /// The sender does not use the protocol.
    Unnumbered,
    /// MSH-13 is no sequence number: refuse it with this number.
    Invalid(Expected),
    /// The store could not say what was accepted last: refuse it, and try again later.
    StoreFailed(E),
}

/// The sending end of a link.
///
/// ```
/// use sanare_hl7v2::sequence::{Expected, Sender, Step};
///
/// let mut link = Sender::new();
/// assert_eq!(link.begin(), 0);
/// assert_eq!(link.answered(Some(Expected::next(7))), Step::Next(7));
/// // Message 7 goes out; its acknowledgment is lost, and after a restart the receiver says 8.
/// link.begin();
/// assert_eq!(link.answered(Some(Expected::next(8))), Step::Next(8));
/// ```
#[derive(Debug, Clone)]
pub struct Sender {
    /// The number of the message that is out or was out last.
    current: Option<u64>,
    phase: Phase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Nothing was agreed on.
    Idle,
    /// 0 or -1 is out.
    Beginning,
    /// The message with the current number is out.
    Sending,
    Frozen,
}

impl Default for Sender {
    fn default() -> Self {
        Self::new()
    }
}

impl Sender {
    /// A sender that has sent nothing.
    pub fn new() -> Self {
        Self { current: None, phase: Phase::Idle }
    }

    /// A sender that goes on after a stop; `last` is the number that it sent last.
    pub fn after(last: u64) -> Self {
        Self { current: Some(last), phase: Phase::Idle }
    }

    /// Begins the link, also again: MSH-13 of a message that may be its header alone. Thaws it.
    pub fn begin(&mut self) -> i8 {
        self.phase = Phase::Beginning;
        0
    }

    /// Brings the link in step by force: MSH-13 of a message that may be its header alone. What
    /// was sent and not acknowledged is given up.
    pub fn resync(&mut self) -> i8 {
        self.phase = Phase::Beginning;
        self.current = None;
        -1
    }

    /// What to do after a reply; `expected` is what it says in MSA-4.
    pub fn answered(&mut self, expected: Option<Expected>) -> Step {
        let step = self.step(expected);
        match step {
            Step::Next(number) => {
                self.current = Some(number);
                self.phase = Phase::Sending;
            }
            Step::Restart(_) => self.phase = Phase::Idle,
            Step::Freeze => self.phase = Phase::Frozen,
        }
        step
    }

    fn step(&self, expected: Option<Expected>) -> Step {
        let next = self.current.map_or(1, |current| current.saturating_add(1));
        match (self.phase, expected) {
            (Phase::Frozen | Phase::Idle, _) => Step::Freeze,
            // A receiver that does not say has taken the message.
            (_, None) => Step::Next(next),
            (Phase::Beginning, Some(Expected(None))) => Step::Next(self.current.unwrap_or(1)),
            (Phase::Sending, Some(Expected(None))) => Step::Restart(None),
            (phase, Some(Expected(Some(number)))) => match self.current {
                None => Step::Next(number),
                Some(current) if number == current.saturating_add(1) => Step::Next(number),
                // The receiver did not get what is out: after a begin, it is sent again.
                Some(current) if number == current && phase == Phase::Beginning => {
                    Step::Next(number)
                }
                Some(current) if number <= current => Step::Restart(Some(number)),
                Some(_) => Step::Freeze,
            },
        }
    }
}

/// What a sender does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Step {
    /// Send the message with this number.
    Next(u64),
    /// The receiver is behind, and expects this number: [`begin`](Sender::begin) again and send
    /// from there if the messages are still at hand; else stop and call for help.
    Restart(Option<u64>),
    /// The ends do not fit together: stop and call for help.
    Freeze,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Parser;

    fn message(number: &str) -> Message<'static> {
        let text = format!("MSH|^~\\&|||||||ADT|M|P|2.5|{number}\r");
        Parser::new().parse(text.into_bytes()).unwrap()
    }

    fn taken(link: &mut Receiver<MemoryStore>, number: &str) -> i128 {
        match link.arrive(&message(number)) {
            Arrival::Process(pending) => link.accept(pending).unwrap().number(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn seq_start() {
        let mut link = Receiver::new(MemoryStore::default());
        assert_eq!(link.arrive(&message("0")), Arrival::Started(Expected::ANY));
        assert_eq!(taken(&mut link, "41"), 42);
        assert_eq!(link.arrive(&message("0")), Arrival::Started(Expected::next(42)));
        assert_eq!(taken(&mut link, "42"), 43);
        assert_eq!(link.arrive(&message("")), Arrival::Unnumbered);
        for wrong in ["-2", "x", "1.5", "99999999999999999999999"] {
            assert_eq!(link.arrive(&message(wrong)), Arrival::Invalid(Expected::next(43)));
        }
        let mut sender = Sender::new();
        assert_eq!(sender.begin(), 0);
        assert_eq!(sender.answered(Some(Expected::ANY)), Step::Next(1));
        assert_eq!(sender.answered(Some(Expected::next(2))), Step::Next(2));
        assert_eq!(sender.answered(None), Step::Next(3));
        assert_eq!(Sender::new().answered(Some(Expected::next(1))), Step::Freeze);
    }

    #[test]
    fn seq_resync() {
        let mut link = Receiver::new(MemoryStore(Some(7)));
        assert_eq!(link.arrive(&message("-1")), Arrival::Resynchronized(Expected::ANY));
        assert_eq!(taken(&mut link, "3"), 4);
        assert_eq!(link.arrive(&message("9")), Arrival::Gap(Expected::next(4)));
        let mut sender = Sender::after(90);
        assert_eq!(sender.resync(), -1);
        assert_eq!(sender.answered(Some(Expected::ANY)), Step::Next(1));
    }

    #[test]
    fn seq_duplicate() {
        let mut link = Receiver::new(MemoryStore(Some(7)));
        assert_eq!(link.arrive(&message("7")), Arrival::Duplicate(Expected::next(8)));
        assert_eq!(link.arrive(&message("2")), Arrival::Duplicate(Expected::next(8)));
        assert_eq!(taken(&mut link, "8"), 9);
    }

    #[test]
    fn seq_gap() {
        let mut link = Receiver::new(MemoryStore(Some(7)));
        assert_eq!(link.arrive(&message("9")), Arrival::Gap(Expected::next(8)));
        assert_eq!(taken(&mut link, "8"), 9);
        let mut sender = Sender::after(9);
        sender.begin();
        assert_eq!(sender.answered(Some(Expected::next(12))), Step::Freeze);
        assert_eq!(sender.answered(Some(Expected::next(10))), Step::Freeze);
        sender.begin();
        assert_eq!(sender.answered(Some(Expected::next(5))), Step::Restart(Some(5)));
    }

    #[test]
    fn seq_lost_ack() {
        let mut sender = Sender::after(8);
        sender.begin();
        assert_eq!(sender.answered(Some(Expected::next(9))), Step::Next(9));
        sender.begin();
        // The receiver took 9: its acknowledgment was lost.
        assert_eq!(sender.answered(Some(Expected::next(10))), Step::Next(10));
        sender.begin();
        // The receiver did not take 10.
        assert_eq!(sender.answered(Some(Expected::next(10))), Step::Next(10));
    }

    /// A store that loses what it is given.
    struct Broken;

    impl Store for Broken {
        type Error = &'static str;

        fn last(&self) -> Result<Option<u64>, &'static str> {
            Ok(Some(7))
        }

        fn put(&mut self, _: Option<u64>) -> Result<(), &'static str> {
            Err("full")
        }
    }

    #[test]
    fn seq_store_first() {
        let mut link = Receiver::new(Broken);
        for _ in 0..2 {
            // What could not be stored is not acknowledged, and is the next one again.
            let Arrival::Process(pending) = link.arrive(&message("8")) else { panic!() };
            assert_eq!(pending.number(), 8);
            assert_eq!(link.accept(pending), Err("full"));
        }
        let mut link = Receiver::new(MemoryStore(Some(7)));
        let Arrival::Process(pending) = link.arrive(&message("8")) else { panic!() };
        drop(pending);
        assert_eq!(link.arrive(&message("0")), Arrival::Started(Expected::next(8)));
        assert_eq!(link.into_store().last(), Ok(Some(7)));
    }
}
