//! Periods as intervals.

/// Implements it for one release.
macro_rules! implement {
    ($module:ident, $feature:literal) => {
        #[cfg(feature = $feature)]
        mod $module {
            use chrono::{DateTime, FixedOffset};

            use crate::primitive::{self, LexicalError};
            use crate::$module::Period;

            impl Period {
                /// From a point in time to another; `None` is open.
                pub fn new(
                    start: Option<primitive::DateTime>,
                    end: Option<primitive::DateTime>,
                ) -> Self {
                    let mut period = Self::default();
                    *period.start.value_mut() = start;
                    *period.end.value_mut() = end;
                    period
                }

                /// The first and the last instant of the period, both inside of it; `None` is
                /// open. An end that is a day means all of that day. `offset` is used where a bound
                /// has none of its own.
                ///
                /// # Errors
                /// A bound is no `dateTime`.
                #[allow(clippy::type_complexity, reason = "two bounds, each open or not")]
                pub fn interval(
                    &self,
                    offset: FixedOffset,
                ) -> Result<
                    (Option<DateTime<FixedOffset>>, Option<DateTime<FixedOffset>>),
                    LexicalError,
                > {
                    let start =
                        self.start.value().map(|start| start.bounds_in(offset)).transpose()?;
                    let end = self.end.value().map(|end| end.bounds_in(offset)).transpose()?;
                    Ok((start.map(|(first, _)| first), end.map(|(_, last)| last)))
                }

                /// True if the instant is in the period, bounds included.
                ///
                /// # Errors
                /// A bound is no `dateTime`.
                pub fn contains(
                    &self,
                    instant: DateTime<FixedOffset>,
                ) -> Result<bool, LexicalError> {
                    let (start, end) = self.interval(*instant.offset())?;
                    Ok(start.is_none_or(|start| start <= instant)
                        && end.is_none_or(|end| instant <= end))
                }

                /// True if the two periods have an instant in common.
                ///
                /// # Errors
                /// A bound is no `dateTime`.
                pub fn overlaps(
                    &self,
                    other: &Self,
                    offset: FixedOffset,
                ) -> Result<bool, LexicalError> {
                    let (start, end) = self.interval(offset)?;
                    let (other_start, other_end) = other.interval(offset)?;
                    let begins = |start: Option<DateTime<_>>, end: Option<DateTime<_>>| {
                        start.is_none() || end.is_none() || start <= end
                    };
                    Ok(begins(start, other_end) && begins(other_start, end))
                }
            }
        }
    };
}

implement!(r4, "r4");
implement!(r4b, "r4b");
implement!(r5, "r5");
