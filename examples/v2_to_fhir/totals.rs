//! The control totals: every message that was read is mapped or rejected.

use std::path::Path;

use examples::{shown, tell};

use crate::files::Kept;

#[derive(Default)]
pub struct Totals {
    pub read: u64,
    /// Bundles that were handed out.
    pub mapped: u64,
    pub rejected: u64,
    /// Events in the journal.
    pub recorded: u64,
    pub exceptions: u64,
    pub unread: u64,
    /// Bundles that lack or miss what their message meant.
    pub incomplete: u64,
    /// Trailers that state another number than what came.
    pub mismatches: u64,
    /// Flaws of an envelope: a trailer that is missing, text that belongs to no message.
    pub flaws: u64,
    /// Inputs that hold no message.
    pub empty: u64,
    /// Inputs that could not be opened, or not read to their end.
    pub unreadable: u64,
}

impl Totals {
    /// True if everything was mapped and nothing is missing, and every count agrees.
    pub fn is_clean(&self) -> bool {
        let faults = self.rejected
            + self.incomplete
            + self.mismatches
            + self.flaws
            + self.empty
            + self.unreadable;
        faults == 0 && self.read > 0
    }

    pub fn print(&self, kept: &Kept, journal: &Path) {
        let Self { read, mapped, rejected, recorded, exceptions, unread, .. } = self;
        let open = match read - mapped - rejected {
            0 => String::new(),
            open => format!(" + not finished {open}"),
        };
        tell(format_args!("messages read {read} = mapped {mapped} + rejected {rejected}{open}"));
        tell(format_args!("exceptions {exceptions}, fields that no rule read {unread}"));
        let lost = rejected - kept.count();
        let faults = [
            ("Bundles that lack what their message meant", self.incomplete),
            ("flaws of an envelope", self.flaws),
            ("trailers that state another number", self.mismatches),
            ("inputs without a message", self.empty),
            ("inputs that could not be read", self.unreadable),
            ("rejected messages that could not be kept", lost),
            ("audit events of Bundles that were not handed out", recorded - mapped),
        ];
        for (what, count) in faults.into_iter().filter(|(_, count)| *count > 0) {
            tell(format_args!("{what} {count}"));
        }
        if kept.count() > 0 {
            tell(format_args!("rejected messages are kept in {}", shown(kept.path())));
        }
        tell(format_args!("audit events {recorded}, in {}", shown(journal)));
    }
}
