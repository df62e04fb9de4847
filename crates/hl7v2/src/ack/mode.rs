//! Which acknowledgments a message asks for.

use super::Verdict;
use crate::loc;
use crate::message::Message;
use crate::value::Element;

/// The acknowledgment mode of a message. A closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// MSH-15 and MSH-16 are both empty: one application acknowledgment, in the reply slot.
    Original,
    /// One of them is valued: an accept acknowledgment in the reply slot, and later an
    /// application acknowledgment as a message of its own, each under its condition.
    Enhanced {
        /// MSH-15.
        accept: Condition,
        /// MSH-16.
        application: Condition,
    },
}

impl Mode {
    /// The mode that a message asks for. If only one field is valued, the other is `NE`; a code
    /// that table 0155 does not have is read as `AL`, so that the sender gets an answer.
    pub fn of(message: &Message<'_>) -> Self {
        let (accept, application) = fields(message);
        if !accept.is_valued() && !application.is_valued() {
            return Self::Original;
        }
        Self::Enhanced {
            accept: Condition::read(accept),
            application: Condition::read(application),
        }
    }

    /// Whether the fields that tell the mode do so by the book: both empty, or both with a code of
    /// table 0155.
    pub(crate) fn is_plain(message: &Message<'_>) -> bool {
        let (accept, application) = fields(message);
        let known = |field: Element<'_>| matches!(field.bytes(), b"AL" | b"NE" | b"ER" | b"SU");
        (!accept.is_valued() && !application.is_valued()) || (known(accept) && known(application))
    }
}

fn fields<'m>(message: &'m Message<'_>) -> (Element<'m>, Element<'m>) {
    (message.at(loc!("MSH-15")), message.at(loc!("MSH-16")))
}

/// When an acknowledgment is wanted, HL7 table 0155. A closed set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Condition {
    /// `AL`
    Always,
    /// `NE`
    Never,
    /// `ER`
    Error,
    /// `SU`
    Success,
}

impl Condition {
    /// Whether a message with this condition wants an acknowledgment of this verdict.
    pub fn wants(self, verdict: Verdict) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Error => verdict != Verdict::Accept,
            Self::Success => verdict == Verdict::Accept,
        }
    }

    fn read(field: Element<'_>) -> Self {
        match field.bytes() {
            b"ER" => Self::Error,
            b"SU" => Self::Success,
            b"NE" | b"" | b"\"\"" => Self::Never,
            _ => Self::Always,
        }
    }
}
