//! What an answer says about the message that was sent.

use super::AckCode;
use crate::loc;
use crate::message::Message;

/// What a reply says about the message that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Answer {
    /// The receiver took it. A response that carries an MSA segment (`RSP_K11`) counts.
    Accepted(AckCode),
    /// The receiver did not take it.
    Refused(AckCode),
    /// MSA-1 is no code of table 0008.
    CodeUnknown,
    /// It answers another message: MSA-2 is not the control id that was sent.
    OtherMessage,
    /// It has no MSA segment, so it is no answer.
    NotAnAnswer,
}

/// Tells what `reply` says about `sent`.
///
/// ```
/// use sanare_hl7v2::Parser;
/// use sanare_hl7v2::ack::{AckCode, Answer, match_reply};
///
/// let sent = Parser::new().parse(b"MSH|^~\\&|A||||||ADT^A01|M7|P|2.5\r")?;
/// let reply = Parser::new().parse(b"MSH|^~\\&|B||||||ACK|R1|P|2.5\rMSA|AE|M7\r")?;
/// assert_eq!(match_reply(&sent, &reply), Answer::Refused(AckCode::Ae));
/// # Ok::<(), sanare_hl7v2::Error>(())
/// ```
pub fn match_reply(sent: &Message<'_>, reply: &Message<'_>) -> Answer {
    let Some(msa) = reply.segment("MSA") else { return Answer::NotAnAnswer };
    if msa.field(2).text() != sent.text(loc!("MSH-10")) {
        return Answer::OtherMessage;
    }
    match AckCode::of_text(&msa.field(1).text()) {
        Some(code) if code.is_accept() => Answer::Accepted(code),
        Some(code) => Answer::Refused(code),
        None => Answer::CodeUnknown,
    }
}
