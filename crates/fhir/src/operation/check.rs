//! A Parameters held against the rows of an operation.

use std::fmt::Write as _;

use super::tables::{Direction, Operation, Parameter};
use crate::primitive::PrimitiveKind;
use crate::schema::{BindingStrength, CodeSet, Type, TypeKind, referenced};
use crate::view::{Node, Scalar};
use crate::{Issue, IssueKind, Location, Report, Severity};

impl Operation {
    /// Checks the parameters of a call, or of its answer: known names, how often each comes, the
    /// types of values and resources, parts, codes of required bindings, what references point at
    /// and the form of values. The report is empty if nothing is wrong.
    ///
    /// The resources in it are not looked into: a resource to be validated may be wrong.
    ///
    /// ```
    /// # #[cfg(all(feature = "r4", feature = "serde_json"))] {
    /// use sanare_fhir::operation::Direction;
    /// use sanare_fhir::r4::{operations::OPERATIONS, schema::SCHEMA};
    /// use sanare_fhir::{IssueKind, view::JsonNode};
    ///
    /// let json = serde_json::json!({"resourceType": "Parameters", "parameter": [
    ///     {"name": "codeA", "valueString": "3738000"},
    ///     {"name": "depth", "valueInteger": 1},
    /// ]});
    /// let subsumes = OPERATIONS.named("CodeSystem-subsumes").unwrap();
    /// let report = subsumes.check(JsonNode::resource(&SCHEMA, &json), Direction::In);
    /// let found: Vec<_> = report.iter().map(|issue| (issue.location().path(), issue.kind())).collect();
    /// assert_eq!(
    ///     found,
    ///     [
    ///         ("Parameters.parameter[0].value", IssueKind::TypeNotAllowed),
    ///         ("Parameters.parameter[1]", IssueKind::UnknownElement),
    ///     ]
    /// );
    /// # }
    /// ```
    pub fn check<'a, N: Node<'a>>(self, parameters: N, direction: Direction) -> Report {
        let mut check = Check { report: Report::new(), path: String::from("Parameters") };
        let of_type = parameters.of_type();
        let fits = |of: Type| of.name() == "Parameters" && of.schema().release() == self.release();
        if of_type.is_some_and(fits) {
            check.level(parameters, "parameter", self.parameters(direction));
        } else {
            check.path.clear();
            check.issue(IssueKind::ResourceTypeOther, Some("Parameters"));
        }
        check.report
    }
}

const ISSUE_LIMIT: usize = 1000;

struct Check {
    report: Report,
    path: String,
}

impl Check {
    fn issue(&mut self, kind: IssueKind, about: Option<&'static str>) {
        if self.report.len() > ISSUE_LIMIT {
            return;
        }
        let kind = if self.report.len() == ISSUE_LIMIT { IssueKind::TooManyIssues } else { kind };
        let issue = Issue::new(kind, Severity::Error, Location::of_path(self.path.as_str()));
        self.report.push(match about {
            Some(name) => issue.about(name),
            None => issue,
        });
    }

    /// Checks the parameters below a node, or the parts of one. Rows of parts end, so this does.
    fn level<'a, N: Node<'a>>(
        &mut self,
        node: N,
        element: &str,
        declared: impl Iterator<Item = Parameter> + Clone,
    ) {
        let length = self.path.len();
        let mut counts = vec![0_u32; declared.clone().count()];
        for (index, item) in node.child(element).enumerate() {
            // Writing to a string cannot fail.
            let _ = write!(self.path, ".{element}[{index}]");
            let name = item.text("name");
            let known = declared.clone().enumerate().find(|(_, row)| Some(row.name()) == name);
            match known {
                Some((at, row)) => {
                    if let Some(count) = counts.get_mut(at) {
                        *count = count.saturating_add(1);
                    }
                    self.parameter(item, row);
                }
                None if name.is_none() => self.issue(IssueKind::ElementMissing, Some("name")),
                None => self.issue(IssueKind::UnknownElement, None),
            }
            self.path.truncate(length);
        }
        for (row, count) in declared.zip(counts) {
            if count < row.min() {
                self.issue(IssueKind::ElementMissing, Some(row.name()));
            }
            if row.max().is_some_and(|max| count > max) {
                self.issue(IssueKind::TooMany, Some(row.name()));
            }
        }
    }

    /// Checks what one parameter holds: a value, a resource or parts.
    fn parameter<'a, N: Node<'a>>(&mut self, node: N, row: Parameter) {
        let has_parts = row.type_name().is_none();
        let length = self.path.len();
        let mut holds = false;
        for (element, is_right) in [("value", !has_parts), ("resource", !has_parts)] {
            let Some(content) = node.child(element).next() else { continue };
            holds = true;
            self.path.push('.');
            self.path.push_str(element);
            if is_right && content.of_type().is_some_and(|of| row.allows(of)) {
                self.content(content, row);
            } else {
                self.issue(IssueKind::TypeNotAllowed, row.type_name());
            }
            self.path.truncate(length);
        }
        if has_parts {
            self.level(node, "part", row.parts());
        } else if node.child("part").next().is_some() {
            self.issue(IssueKind::TypeNotAllowed, row.type_name());
        } else if !holds && node.child("extension").next().is_none() {
            self.issue(IssueKind::ElementEmpty, Some(row.name()));
        }
    }

    /// Checks a value of a type that fits.
    fn content<'a, N: Node<'a>>(&mut self, node: N, row: Parameter) {
        let Some(of) = node.of_type() else { return };
        let schema = of.schema();
        if let (Some(kind), Some(Scalar::Text(text) | Scalar::Decimal(text))) =
            (PrimitiveKind::of_name(of.name()), node.scalar())
            && kind.check(text, schema.release()).is_err()
        {
            self.issue(IssueKind::Lexical, Some(kind.name()));
        }
        if let Some((BindingStrength::Required, url)) = row.binding()
            && let Some(set) = CodeSet::of_url(schema, url.split('|').next().unwrap_or_default())
            && node.scalar().and_then(Scalar::as_str).is_some_and(|code| !set.contains(code))
        {
            self.issue(IssueKind::CodeNotInValueSet, Some(set.url()));
        }
        let targets = || {
            row.target_profiles()
                .filter_map(|url| schema.type_named(url.rsplit('/').next()?))
                .filter(|target| target.kind() == TypeKind::Resource)
        };
        if of.name() == "Reference"
            && targets().next().is_some()
            && let Some(found) = referenced(node, schema, None)
            && !targets().any(|target| found.is_a(target.name()))
        {
            self.issue(IssueKind::TargetNotAllowed, Some(found.name()));
        }
    }
}
