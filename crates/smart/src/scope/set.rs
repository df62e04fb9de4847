//! A set of scopes in canonical form, and its algebra.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use super::permission::Permissions;
use super::resource::ResourceScope;
use super::{Scope, ScopeContext};
use crate::error::{Error, ErrorKind};

/// Scopes in canonical form: letters of equal targets merged, what a wider scope covers absorbed, sorted.
///
/// Two sets that grant the same by the rules of this module are equal. `Display` is the space-separated v2 text.
///
/// ```
/// use sanare_smart::scope::ScopeSet;
///
/// let asked = ScopeSet::parse("openid patient/AllergyIntolerance.cruds");
/// let granted = ScopeSet::parse("patient/*.rs");
/// let difference = asked.compared_to(&granted);
/// assert_eq!(difference.missing().to_string(), "patient/AllergyIntolerance.cud openid");
/// assert_eq!(difference.extra().to_string(), "patient/*.rs");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct ScopeSet {
    /// Sorted by context, type, constraints; `*` first.
    resources: Vec<ResourceScope>,
    /// Sorted; no clinical scope among them.
    others: Vec<Scope>,
}

impl ScopeSet {
    /// Reads a space-separated scope text in any form; what has no meaning is kept as [`Scope::Unknown`].
    pub fn parse(text: &str) -> Self {
        text.split_ascii_whitespace().map(Scope::parse).collect()
    }

    /// Whether no scope is here.
    pub fn is_empty(&self) -> bool {
        self.resources.is_empty() && self.others.is_empty()
    }

    /// All scopes, clinical ones first.
    pub fn iter(&self) -> impl Iterator<Item = Scope> + '_ {
        self.resources.iter().cloned().map(Scope::Resource).chain(self.others.iter().cloned())
    }

    /// The clinical scopes.
    pub fn resources(&self) -> impl ExactSizeIterator<Item = &ResourceScope> {
        self.resources.iter()
    }

    /// The scopes that are not clinical: launch, identity, refresh, extensions, unknown.
    pub fn others(&self) -> impl ExactSizeIterator<Item = &Scope> {
        self.others.iter()
    }

    /// Whether the scope is covered: for a clinical scope every letter, for any other the scope itself.
    pub fn covers(&self, scope: &Scope) -> bool {
        match scope {
            Scope::Resource(scope) => self.uncovered(scope).is_empty(),
            other => self.others.binary_search(other).is_ok(),
        }
    }

    /// Whether every scope of this set is covered by the other.
    pub fn is_subset(&self, other: &Self) -> bool {
        self.resources.iter().all(|scope| other.uncovered(scope).is_empty())
            && self.others.iter().all(|scope| other.covers(scope))
    }

    /// The scopes of either set.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        self.iter().chain(other.iter()).collect()
    }

    /// What both sets cover.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Self {
        let pairs =
            self.resources.iter().flat_map(|ours| other.resources.iter().map(move |t| (ours, t)));
        let resources = pairs.filter_map(|(ours, theirs)| ours.meet(theirs)).map(Scope::Resource);
        let others = self.others.iter().filter(|scope| other.covers(scope)).cloned();
        resources.chain(others).collect()
    }

    /// What of this set the other does not cover.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Self {
        let resources = self.resources.iter().filter_map(|scope| {
            let letters = other.uncovered(scope);
            (!letters.is_empty()).then(|| Scope::Resource(scope.with_permissions(letters)))
        });
        let others = self.others.iter().filter(|scope| !other.covers(scope)).cloned();
        resources.chain(others).collect()
    }

    /// Compares what was asked (this set) with what was granted.
    pub fn compared_to(&self, granted: &Self) -> ScopeDifference {
        ScopeDifference { missing: self.difference(granted), extra: granted.difference(self) }
    }

    /// Demands that all scopes of the text are covered.
    ///
    /// # Errors
    /// `ScopeNotGranted`, with the missing scopes in [`Error::missing_scopes`].
    pub fn require(&self, scopes: &str) -> Result<(), Error> {
        let missing = Self::parse(scopes).difference(self);
        if missing.is_empty() {
            return Ok(());
        }
        Err(Error::new(ErrorKind::ScopeNotGranted).at("granted scopes").with_missing(missing))
    }

    /// Whether there is a clinical scope of this context.
    pub fn has_context(&self, context: ScopeContext) -> bool {
        self.resources.iter().any(|scope| scope.context() == context)
    }

    /// The v1 text; `None` if a clinical scope has no exact v1 form.
    pub fn to_v1(&self) -> Option<String> {
        let parts: Option<Vec<String>> = self.iter().map(|scope| scope.to_v1()).collect();
        Some(parts?.join(" "))
    }

    /// The smallest set that v1 can express and that covers this one: for asking a server that knows only v1.
    ///
    /// It grants more than this set wherever v1 has no exact form.
    #[must_use]
    pub fn widened_to_v1(&self) -> Self {
        let resources = self.resources.iter().map(|scope| {
            let wide = scope.permissions().widened_to_v1();
            Scope::Resource(scope.without_constraints().with_permissions(wide))
        });
        let mut wide: Self = resources.chain(self.others.iter().cloned()).collect();
        // `*.read` may have absorbed a part of `Observation.*`; what is left has no v1 suffix of its own.
        for scope in &mut wide.resources {
            *scope = scope.with_permissions(scope.permissions().widened_to_v1());
        }
        wide
    }

    /// The clinical scopes of one context for one type, then those for `*`.
    pub(super) fn of_type(
        &self,
        context: ScopeContext,
        resource_type: Option<&str>,
    ) -> impl Iterator<Item = &ResourceScope> {
        let own = if resource_type.is_some() { self.range(context, resource_type) } else { &[] };
        own.iter().chain(self.range(context, None))
    }

    fn range(&self, context: ScopeContext, resource_type: Option<&str>) -> &[ResourceScope] {
        let key = (context, resource_type);
        let key_of = |scope: &ResourceScope| (scope.context(), scope.resource_type()).cmp(&key);
        let start = self.resources.partition_point(|scope| key_of(scope).is_lt());
        let rest = self.resources.get(start..).unwrap_or_default();
        let length = rest.iter().take_while(|scope| key_of(scope).is_eq()).count();
        rest.get(..length).unwrap_or_default()
    }

    /// The letters of the scope that this set does not cover.
    fn uncovered(&self, scope: &ResourceScope) -> Permissions {
        let candidates = self.of_type(scope.context(), scope.resource_type());
        candidates
            .filter(|candidate| candidate.reaches(scope))
            .fold(scope.permissions(), |left, candidate| left.difference(candidate.permissions()))
    }

    fn canonical(mut resources: Vec<ResourceScope>, mut others: Vec<Scope>) -> Self {
        others.sort_unstable();
        others.dedup();
        resources.sort_unstable();
        let mut merged: Vec<ResourceScope> = Vec::with_capacity(resources.len());
        for scope in resources {
            match merged.last_mut() {
                Some(last) if last.same_target(&scope) => {
                    *last = last.with_permissions(last.permissions().union(scope.permissions()));
                }
                _ => merged.push(scope),
            }
        }
        let set = Self { resources: merged, others: Vec::new() };
        let kept = set.resources.iter().filter_map(|scope| {
            let wider = set
                .of_type(scope.context(), scope.resource_type())
                .filter(|other| !other.same_target(scope) && other.reaches(scope));
            let left =
                wider.fold(scope.permissions(), |left, other| left.difference(other.permissions()));
            if left == scope.permissions() {
                Some(scope.clone())
            } else {
                (!left.is_empty()).then(|| scope.with_permissions(left))
            }
        });
        Self { resources: kept.collect(), others }
    }
}

impl FromIterator<Scope> for ScopeSet {
    fn from_iter<I: IntoIterator<Item = Scope>>(scopes: I) -> Self {
        let mut resources = Vec::new();
        let mut others = Vec::new();
        for scope in scopes {
            match scope {
                Scope::Resource(scope) => resources.push(scope),
                other => others.push(other),
            }
        }
        Self::canonical(resources, others)
    }
}

impl Extend<Scope> for ScopeSet {
    fn extend<I: IntoIterator<Item = Scope>>(&mut self, scopes: I) {
        let added: Self = scopes.into_iter().collect();
        *self = self.union(&added);
    }
}

impl From<&str> for ScopeSet {
    fn from(text: &str) -> Self {
        Self::parse(text)
    }
}

impl FromStr for ScopeSet {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::parse(text))
    }
}

impl fmt::Display for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, scope) in self.iter().enumerate() {
            if index > 0 {
                f.write_str(" ")?;
            }
            write!(f, "{scope}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// What was asked and not granted, and what was granted and not asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopeDifference {
    missing: ScopeSet,
    extra: ScopeSet,
}

impl ScopeDifference {
    /// Asked, not granted.
    pub fn missing(&self) -> &ScopeSet {
        &self.missing
    }

    /// Granted, not asked.
    pub fn extra(&self) -> &ScopeSet {
        &self.extra
    }

    /// Whether all that was asked was granted, and nothing more.
    pub fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.extra.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(text: &str) -> ScopeSet {
        ScopeSet::parse(text)
    }

    /// The eight answers that the text lists for a request of `patient/AllergyIntolerance.cruds`.
    #[test]
    fn s04_grant_may_differ_from_request() {
        let asked = set("patient/AllergyIntolerance.cruds");
        for (granted, missing, extra) in [
            ("patient/AllergyIntolerance.cruds", "", ""),
            ("patient/AllergyIntolerance.rs patient/AllergyIntolerance.cud", "", ""),
            ("patient/AllergyIntolerance.rs", "patient/AllergyIntolerance.cud", ""),
            ("patient/AllergyIntolerance.cud", "patient/AllergyIntolerance.rs", ""),
            ("patient/*.rs", "patient/AllergyIntolerance.cud", "patient/*.rs"),
            ("patient/*.cruds", "", "patient/*.cruds"),
            (
                "patient/Observation.rs",
                "patient/AllergyIntolerance.cruds",
                "patient/Observation.rs",
            ),
            ("", "patient/AllergyIntolerance.cruds", ""),
        ] {
            let difference = asked.compared_to(&set(granted));
            assert_eq!(difference.missing().to_string(), missing, "{granted}");
            assert_eq!(difference.extra().to_string(), extra, "{granted}");
        }
    }

    #[test]
    fn s04_shortest_form() {
        assert_eq!(set("user/A.r user/A.s"), set("user/A.rs"));
        assert_eq!(set("user/A.rs user/*.r").to_string(), "user/*.r user/A.s");
        assert_eq!(set("user/A.rs?x=1 user/A.cr").to_string(), "user/A.cr user/A.s?x=1");
        assert_ne!(set("user/A.rs"), set("patient/A.rs"));
        assert!(!set("user/A.cud").covers(&Scope::parse("user/A.r")));
    }

    #[test]
    fn require_names_the_missing_scopes() {
        let granted = set("patient/Observation.rs openid");
        granted.require("patient/Observation.r openid").unwrap();
        let error = granted.require("patient/Observation.rs fhirUser").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ScopeNotGranted);
        assert_eq!(error.missing_scopes().unwrap().to_string(), "fhirUser");
    }

    #[test]
    fn b02_widening_to_v1() {
        let wide = set("system/A.r system/B.cs?x=1 openid").widened_to_v1();
        assert_eq!(wide.to_v1().unwrap(), "system/A.read system/B.* openid");
        let mixed = set("system/A.cruds system/*.rs").widened_to_v1();
        assert_eq!(mixed.to_v1().unwrap(), "system/*.read system/A.write");
        assert!(set("system/A.r").is_subset(&set("system/A.r").widened_to_v1()));
    }
}
