//! What did not go through: counted, owned, closed by somebody with a reason.

use std::fmt;

use crate::error::{Error, ErrorKind, Location, Result};

/// How grave an exception is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::exhaustive_enums, reason = "told, doubtful, lost")]
pub enum Severity {
    /// Somebody may want to know.
    Note,
    /// Something stands otherwise than in the source.
    Warning,
    /// A record, or a part of one, is missing.
    Error,
}

impl Severity {
    /// The name, as reports write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What became of an exception.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "all that can become of an exception")]
pub enum Disposition {
    /// Nobody decided yet.
    Open,
    /// The records are sent again.
    Retried,
    /// The cause was mended.
    Fixed,
    /// It is right so.
    Accepted,
    /// It is wrong, and stays so for now.
    Waived,
}

impl Disposition {
    /// The name, as reports write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Retried => "retried",
            Self::Fixed => "fixed",
            Self::Accepted => "accepted",
            Self::Waived => "waived",
        }
    }
}

/// Who closed an exception, when and why.
#[derive(Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "who, when and why")]
pub struct Decided {
    /// The person.
    pub by: Box<str>,
    /// The time, as the caller writes it.
    pub at: Box<str>,
    /// The reason.
    pub why: Box<str>,
}

/// Records that did not go through for one cause at one place.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Exception {
    /// The cause: `unmapped-code`, `conflict`.
    pub kind: Box<str>,
    /// How grave it is.
    pub severity: Severity,
    /// The rule, if one was at work.
    pub rule: Box<str>,
    /// The place in the source.
    pub location: Box<str>,
    /// How many records.
    pub count: u64,
    /// The key of the first record.
    pub first: Box<str>,
    /// The key of the last one.
    pub last: Box<str>,
    /// Who takes care of it.
    pub owner: Box<str>,
    /// What became of it.
    pub disposition: Disposition,
    /// By whom, when and why.
    pub decided: Option<Decided>,
}

/// All exceptions of a run, by their number.
///
/// ```
/// use sanare_migrate::{Decided, Disposition, Exceptions, Severity};
///
/// let mut exceptions = Exceptions::new();
/// let first = exceptions.raise("unmapped-code", Severity::Error, "PID-8#1", "PID-8", "m1");
/// assert_eq!(exceptions.raise("unmapped-code", Severity::Error, "PID-8#1", "PID-8", "m7"), first);
/// exceptions.assign(first, "registration")?;
/// let decided = Decided { by: "E. Berg".into(), at: "2026-11-22T10:00:00Z".into(), why: "table mended".into() };
/// exceptions.close(first, Disposition::Fixed, decided)?;
/// assert_eq!((exceptions.list()[0].count, exceptions.open()), (2, 0));
/// # Ok::<(), sanare_migrate::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Exceptions(Vec<Exception>);

impl Exceptions {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Counts a record that did not go through, and gives the number of its exception: one for
    /// each cause, severity, rule and place. One that was closed is open again, because it came back.
    pub fn raise(
        &mut self,
        kind: &str,
        severity: Severity,
        rule: &str,
        location: &str,
        key: &str,
    ) -> usize {
        let same = |known: &Exception| {
            *known.kind == *kind
                && known.severity == severity
                && *known.rule == *rule
                && *known.location == *location
        };
        if let Some(at) = self.0.iter().position(same)
            && let Some(known) = self.0.get_mut(at)
        {
            known.count = known.count.saturating_add(1);
            known.last = key.into();
            (known.disposition, known.decided) = (Disposition::Open, None);
            return at;
        }
        self.0.push(Exception {
            kind: kind.into(),
            severity,
            rule: rule.into(),
            location: location.into(),
            count: 1,
            first: key.into(),
            last: key.into(),
            owner: "".into(),
            disposition: Disposition::Open,
            decided: None,
        });
        self.0.len() - 1
    }

    /// Says who takes care of an exception.
    ///
    /// # Errors
    /// There is no such exception.
    pub fn assign(&mut self, number: usize, owner: impl Into<Box<str>>) -> Result<()> {
        self.at(number)?.owner = owner.into();
        Ok(())
    }

    /// Closes an exception.
    ///
    /// # Errors
    /// There is no such exception, it is closed already, the disposition is `Open`, or nobody's
    /// name or no reason is given.
    pub fn close(
        &mut self,
        number: usize,
        disposition: Disposition,
        decided: Decided,
    ) -> Result<()> {
        let exception = self.at(number)?;
        let said = !decided.by.trim().is_empty() && !decided.why.trim().is_empty();
        if exception.disposition != Disposition::Open || disposition == Disposition::Open || !said {
            return Err(Error::new(ErrorKind::Disposition, Location::Exception(number)));
        }
        (exception.disposition, exception.decided) = (disposition, Some(decided));
        Ok(())
    }

    /// All exceptions, in the order in which they came first.
    pub fn list(&self) -> &[Exception] {
        &self.0
    }

    /// How many are open.
    pub fn open(&self) -> usize {
        self.0.iter().filter(|exception| exception.disposition == Disposition::Open).count()
    }

    fn at(&mut self, number: usize) -> Result<&mut Exception> {
        self.0
            .get_mut(number)
            .ok_or_else(|| Error::new(ErrorKind::NoSuchException, Location::Exception(number)))
    }
}

/// Shows what it is about and how many records, never a key or a name.
impl fmt::Debug for Exception {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("Exception");
        shown.field("kind", &self.kind).field("severity", &self.severity).field("rule", &self.rule);
        shown.field("location", &self.location).field("count", &self.count);
        shown.field("disposition", &self.disposition).finish_non_exhaustive()
    }
}

/// Shows that somebody decided.
impl fmt::Debug for Decided {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Decided")
    }
}

/// Shows the exceptions without keys.
impl fmt::Debug for Exceptions {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rc_01_exceptions_are_closed_by_somebody_for_a_reason() {
        let mut exceptions = Exceptions::new();
        let number = exceptions.raise("k", Severity::Error, "r", "PID-8", "m1");
        let other = exceptions.raise("k", Severity::Error, "r", "PID-9", "m1");
        assert_ne!(number, other);
        let decided =
            |by: &str, why: &str| Decided { by: by.into(), at: "t".into(), why: why.into() };
        for (number, disposition, decided, kind) in [
            (number, Disposition::Open, decided("e", "w"), ErrorKind::Disposition),
            (number, Disposition::Waived, decided(" ", "w"), ErrorKind::Disposition),
            (number, Disposition::Waived, decided("e", ""), ErrorKind::Disposition),
            (9, Disposition::Waived, decided("e", "w"), ErrorKind::NoSuchException),
        ] {
            assert_eq!(exceptions.close(number, disposition, decided).unwrap_err().kind(), kind);
        }
        exceptions.close(number, Disposition::Accepted, decided("e", "w")).unwrap();
        assert!(exceptions.close(number, Disposition::Fixed, decided("e", "w")).is_err());
        assert_eq!(exceptions.open(), 1);
        exceptions.raise("k", Severity::Error, "r", "PID-8", "m2");
        assert_eq!((exceptions.open(), exceptions.list()[number].decided.is_none()), (2, true));
        assert!(exceptions.assign(9, "x").is_err());
    }
}
