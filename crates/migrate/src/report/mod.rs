//! What a run came to: as data, CSV, JSON, and one page for people.

mod html;

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::digest::Digest;
use crate::error::{Error, ErrorKind, Location, Result};
use crate::exception::{Decided, Exceptions};
use crate::totals::{Balance, Side, Tolerances, Totals};

/// Totals, what differs, exceptions, and who signed.
///
/// ```
/// use sanare_migrate::{Exceptions, Line, Report, Side, SignOff, Tolerances, Totals};
///
/// let mut totals = Totals::new();
/// let line = Line::new("ORU", "R01", "2026-11-22");
/// totals.record(&line, Side::Source, "m1", [])?;
/// totals.record(&line, Side::Mapped, "m1", [])?;
/// let mut report = Report::new("Laboratory, first wave", totals, &Tolerances::zero(), Exceptions::new());
/// report.sign(SignOff::new("E. Berg", "laboratory", "2026-11-22T10:00:00Z"))?;
/// assert!(report.to_html().contains("<svg") && report.to_csv().starts_with("object,class,day,"));
/// # Ok::<(), sanare_migrate::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    title: Box<str>,
    totals: Totals,
    balance: Balance,
    exceptions: Exceptions,
    signed: Option<SignOff>,
}

/// Who stands for a report, with the digest of what was signed.
#[derive(Clone, PartialEq, Eq)]
pub struct SignOff {
    by: Box<str>,
    role: Box<str>,
    at: Box<str>,
    digest: Option<Digest>,
}

impl SignOff {
    /// Somebody, in a role, at a time.
    pub fn new(
        by: impl Into<Box<str>>,
        role: impl Into<Box<str>>,
        at: impl Into<Box<str>>,
    ) -> Self {
        Self { by: by.into(), role: role.into(), at: at.into(), digest: None }
    }

    /// The digest of the data that was signed; none before it is.
    pub fn digest(&self) -> Option<Digest> {
        self.digest
    }
}

/// Shows that somebody signed, never who.
impl std::fmt::Debug for SignOff {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("SignOff").field("digest", &self.digest).finish_non_exhaustive()
    }
}

impl Report {
    /// A report of totals and exceptions.
    pub fn new(
        title: impl Into<Box<str>>,
        totals: Totals,
        tolerances: &Tolerances,
        exceptions: Exceptions,
    ) -> Self {
        let balance = totals.balance(tolerances);
        Self { title: title.into(), totals, balance, exceptions, signed: None }
    }

    /// The totals.
    pub fn totals(&self) -> &Totals {
        &self.totals
    }

    /// What differs, line by line.
    pub fn balance(&self) -> &Balance {
        &self.balance
    }

    /// The exceptions.
    pub fn exceptions(&self) -> &Exceptions {
        &self.exceptions
    }

    /// Who signed, if somebody did.
    pub fn signed(&self) -> Option<&SignOff> {
        self.signed.as_ref()
    }

    /// Signs the report: from here on, whoever has it can show that it is the one that was signed.
    ///
    /// # Errors
    /// The totals do not balance, an exception is open, somebody signed already, or no name is given.
    pub fn sign(&mut self, sign_off: SignOff) -> Result<()> {
        let ready =
            self.balance.is_balanced() && self.exceptions.open() == 0 && self.signed.is_none();
        if !ready || sign_off.by.trim().is_empty() {
            return Err(Error::new(ErrorKind::NotReady, Location::Argument));
        }
        self.signed = Some(SignOff { digest: Some(self.digest()), ..sign_off });
        Ok(())
    }

    /// Whether the data are still those that were signed.
    pub fn is_as_signed(&self) -> bool {
        self.signed.as_ref().is_some_and(|signed| signed.digest == Some(self.digest()))
    }

    fn digest(&self) -> Digest {
        let text = format!(
            "{}
{}
{}",
            self.title,
            self.to_csv(),
            self.exceptions_csv()
        );
        Digest::of(text.as_bytes())
    }

    /// The totals as CSV: a row for each line and side, with the differences in the last column.
    /// Cells that a spreadsheet would take for a formula begin with an apostrophe.
    pub fn to_csv(&self) -> String {
        let mut names: Vec<&str> = Vec::new();
        for (_, sides) in self.totals.lines() {
            names.extend(sides.values().flat_map(|total| total.sums.keys().map(|name| &**name)));
        }
        names.sort_unstable();
        names.dedup();
        let mut text = "object,class,day,side,count,keys".to_owned();
        for name in &names {
            let _ = write!(text, ",{}", cell(&format!("sum of {name}")));
        }
        text.push_str(",differences\n");
        for ((line, sides), balance) in self.totals.lines().zip(self.balance.lines()) {
            let known = |side: &Side| {
                sides.contains_key(side) || balance.differences.iter().any(|off| off.side == *side)
            };
            for side in Side::ALL.iter().filter(|side| known(side)) {
                let total = sides.get(side).cloned().unwrap_or_default();
                let place = [&line.object, &line.class, &line.day].map(|part| cell(part)).join(",");
                let _ = write!(text, "{place},{side},{},{}", total.count, total.keys);
                for name in &names {
                    let sum = total.sums.get(*name).map(ToString::to_string).unwrap_or_default();
                    let _ = write!(text, ",{sum}");
                }
                let off = balance.differences.iter().filter(|off| off.side == *side);
                let off: Vec<String> = off.map(ToString::to_string).collect();
                let _ = writeln!(text, ",{}", cell(&off.join("; ")));
            }
        }
        text
    }

    /// The exceptions as CSV.
    pub fn exceptions_csv(&self) -> String {
        let mut text =
            "number,kind,severity,rule,location,count,first,last,owner,disposition,by,at,why\n"
                .to_owned();
        for (number, one) in self.exceptions.list().iter().enumerate() {
            let (by, at, why) = decided(one.decided.as_ref());
            let cells = [
                &*one.kind,
                one.severity.name(),
                &one.rule,
                &one.location,
                &one.count.to_string(),
                &one.first,
                &one.last,
                &one.owner,
                one.disposition.name(),
                by,
                at,
                why,
            ];
            let _ = writeln!(text, "{number},{}", cells.map(cell).join(","));
        }
        text
    }

    /// The report as JSON.
    pub fn to_json(&self) -> Value {
        let signed = self.signed.as_ref().map(|signed| {
            let digest = signed.digest.map(|digest| digest.to_string());
            json!({"by": signed.by, "role": signed.role, "at": signed.at, "digest": digest})
        });
        json!({"title": self.title, "balanced": self.balance.is_balanced(), "lines": self.lines_json(),
            "exceptions": self.exceptions_json(), "signed": signed})
    }

    /// The report as one page of HTML with charts, which loads nothing: no script, no font, no image
    /// from elsewhere.
    pub fn to_html(&self) -> String {
        html::page(self)
    }

    fn lines_json(&self) -> Vec<Value> {
        self.totals
            .lines()
            .zip(self.balance.lines())
            .map(|((line, sides), balance)| {
                let sides: serde_json::Map<String, Value> = sides
                    .iter()
                    .map(|(side, total)| {
                        let sums: serde_json::Map<String, Value> =
                            total.sums.iter().map(|(name, sum)| (name.to_string(), json!(sum.to_string()))).collect();
                        let total = json!({"count": total.count, "keys": total.keys.to_string(), "sums": sums});
                        (side.name().to_owned(), total)
                    })
                    .collect();
                let off: Vec<String> = balance.differences.iter().map(ToString::to_string).collect();
                json!({"object": line.object, "class": line.class, "day": line.day, "totals": sides, "differences": off})
            })
            .collect()
    }

    fn exceptions_json(&self) -> Vec<Value> {
        self.exceptions
            .list()
            .iter()
            .map(|one| {
                let (by, at, why) = decided(one.decided.as_ref());
                json!({"kind": one.kind, "severity": one.severity.name(), "rule": one.rule, "location": one.location,
                    "count": one.count, "first": one.first, "last": one.last, "owner": one.owner,
                    "disposition": one.disposition.name(), "by": by, "at": at, "why": why})
            })
            .collect()
    }
}

fn decided(decided: Option<&Decided>) -> (&str, &str, &str) {
    decided.map_or(("", "", ""), |decided| (&*decided.by, &*decided.at, &*decided.why))
}

/// A cell of CSV that no spreadsheet takes for a formula.
fn cell(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    if guard.is_empty() && !text.contains(['"', ',', '\n', '\r', '\'']) {
        return text.to_owned();
    }
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exception::{Disposition, Severity};
    use crate::totals::Line;

    fn report(mapped: &[&str]) -> Report {
        let mut totals = Totals::new();
        let line = Line::new("=1+1", "<b>&", "2026-11-22");
        for key in ["a", "b"] {
            totals.record(&line, Side::Source, key, [("price", "1.5".parse().unwrap())]).unwrap();
        }
        for key in mapped {
            totals.record(&line, Side::Mapped, key, [("price", "1.5".parse().unwrap())]).unwrap();
        }
        let mut exceptions = Exceptions::new();
        exceptions.raise("unmapped-code", Severity::Error, "r\"1", "PID-8", "a,b");
        Report::new("Wave <1>", totals, &Tolerances::zero(), exceptions)
    }

    #[test]
    fn rc_01_csv_is_safe_and_complete() {
        let csv = report(&["a"]).to_csv();
        let lines: Vec<&str> = csv.lines().collect();
        assert_eq!(lines[0], "object,class,day,side,count,keys,sum of price,differences");
        assert!(lines[1].starts_with("\"'=1+1\",<b>&,2026-11-22,source,2,"), "{}", lines[1]);
        assert!(
            lines[2].contains(",mapped,1,")
                && lines[2].ends_with(
                    "mapped: 1 fewer than expected; mapped: the sum of price is off by -1.5"
                )
        );
        let none = report(&[]).to_csv();
        assert!(none.contains(",mapped,0,"), "a side that is missing is told: {none}");
        assert!(
            report(&[])
                .exceptions_csv()
                .contains("0,unmapped-code,error,\"r\"\"1\",PID-8,1,\"a,b\",\"a,b\",,open,,,")
        );
    }

    #[test]
    fn rc_01_the_page_needs_no_network_and_escapes() {
        let page = report(&["a"]).to_html();
        assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"));
        for wrong in [
            "<b>", "Wave <1>", "http://", "https://", "<script", "<link", "src=", "@import", "url(",
        ] {
            assert!(!page.contains(wrong), "{wrong}");
        }
        for part in
            ["Wave &lt;1&gt;", "<svg", "1 fewer than expected", "unmapped-code", "does not balance"]
        {
            assert!(page.contains(part), "{part}");
        }
    }

    #[test]
    fn rc_01_only_what_balances_is_signed_and_changes_show() {
        let sign = || SignOff::new("E. Berg", "laboratory", "t");
        assert_eq!(report(&["a"]).sign(sign()).unwrap_err().kind(), ErrorKind::NotReady);
        let mut fine = report(&["a", "b"]);
        assert!(fine.sign(sign()).is_err(), "an exception is open");
        let decided = Decided { by: "e".into(), at: "t".into(), why: "w".into() };
        fine.exceptions.close(0, Disposition::Waived, decided).unwrap();
        assert!(fine.sign(SignOff::new(" ", "", "")).is_err());
        fine.sign(sign()).unwrap();
        assert!(fine.is_as_signed() && fine.sign(sign()).is_err());
        assert!(fine.to_json()["signed"]["digest"].is_string());
        fine.exceptions.assign(0, "somebody else").unwrap();
        assert!(!fine.is_as_signed());
    }
}
