//! Whether a set of scopes covers a request.

use super::constraint::{Constraint, Constraints};
use super::operation::OperationPolicy;
use super::permission::Permissions;
use super::resource::ResourceScope;
use super::{Scope, ScopeContext, ScopeSet, is_type};

/// On whose behalf a token acts: decides which of its scopes count.
///
/// `Debug` hides the patient's id.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Authority<'a> {
    patient: Option<&'a str>,
    user: bool,
    system: bool,
}

impl<'a> Authority<'a> {
    /// A token with this patient in context: `patient/` scopes count.
    pub const fn patient(id: &'a str) -> Self {
        Self { patient: Some(id), user: false, system: false }
    }

    /// A token of a user: `user/` scopes count.
    pub const fn user() -> Self {
        Self { patient: None, user: true, system: false }
    }

    /// A token of a backend service: `system/` scopes count.
    pub const fn system() -> Self {
        Self { patient: None, user: false, system: true }
    }

    /// The same, with this patient in context.
    #[must_use]
    pub const fn with_patient(self, id: &'a str) -> Self {
        Self { patient: Some(id), ..self }
    }

    /// The contexts that count, the widest first.
    fn contexts(self) -> impl Iterator<Item = ScopeContext> {
        [
            self.user.then_some(ScopeContext::User),
            self.system.then_some(ScopeContext::System),
            self.patient.map(|_| ScopeContext::Patient),
        ]
        .into_iter()
        .flatten()
    }
}

impl std::fmt::Debug for Authority<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Authority")
            .field("patient", &self.patient.map(|_| "[redacted]"))
            .field("user", &self.user)
            .field("system", &self.system)
            .finish()
    }
}

/// What a FHIR request does ([FHIR REST interactions](https://hl7.org/fhir/R4/http.html)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Interaction<'a> {
    /// `POST /Type`
    Create,
    /// `POST /Type` with `If-None-Exist`: needs the search right too.
    ConditionalCreate,
    /// `GET /Type/id`
    Read,
    /// `GET /Type/id/_history/version`
    Vread,
    /// `GET /Type/id/_history`
    HistoryInstance,
    /// `PUT /Type/id`, also where it creates.
    Update,
    /// `PUT /Type?search`: needs the search right, and the create right where it would create.
    ConditionalUpdate {
        /// Whether the update would create a resource when the search finds none.
        may_create: bool,
    },
    /// `PATCH /Type/id`
    Patch,
    /// `PATCH /Type?search`: needs the search right too.
    ConditionalPatch,
    /// `DELETE /Type/id`
    Delete,
    /// `DELETE /Type?search`: needs the search right too.
    ConditionalDelete,
    /// `GET /Type?search` or `POST /Type/_search`
    SearchType,
    /// `GET /Type/_history`
    HistoryType,
    /// `GET /?search`: covered by `*` only; judge each type of `_type` where it is given.
    SearchSystem,
    /// `GET /_history`: covered by `*` only.
    HistorySystem,
    /// `$name`: denied unless an [`OperationPolicy`] has a row for it.
    Operation(&'a str),
}

impl Interaction<'_> {
    /// The letters that the interaction needs; none for an operation, whose policy says it.
    pub const fn required(self) -> Permissions {
        use Permissions as P;
        match self {
            Self::Create => P::CREATE,
            Self::ConditionalCreate => P::CREATE.union(P::SEARCH),
            Self::Read | Self::Vread | Self::HistoryInstance => P::READ,
            Self::Update | Self::Patch => P::UPDATE,
            Self::ConditionalUpdate { may_create: false } | Self::ConditionalPatch => {
                P::UPDATE.union(P::SEARCH)
            }
            Self::ConditionalUpdate { may_create: true } => {
                P::CREATE.union(P::UPDATE).union(P::SEARCH)
            }
            Self::Delete => P::DELETE,
            Self::ConditionalDelete => P::DELETE.union(P::SEARCH),
            Self::SearchType | Self::HistoryType | Self::SearchSystem | Self::HistorySystem => {
                P::SEARCH
            }
            Self::Operation(_) => P::NONE,
        }
    }
}

/// One request to a FHIR server, as far as scopes can judge it. An entry of a batch or transaction is a request of its own.
///
/// `Debug` hides the patient's id and the query.
#[derive(Clone, Copy)]
pub struct AccessRequest<'a> {
    authority: Authority<'a>,
    interaction: Interaction<'a>,
    resource_type: Option<&'a str>,
    compartment: Option<&'a str>,
    query: &'a str,
    policy: Option<&'a OperationPolicy>,
}

impl<'a> AccessRequest<'a> {
    /// An interaction with a resource type.
    pub const fn new(
        authority: Authority<'a>,
        interaction: Interaction<'a>,
        resource_type: &'a str,
    ) -> Self {
        Self {
            authority,
            interaction,
            resource_type: Some(resource_type),
            compartment: None,
            query: "",
            policy: None,
        }
    }

    /// An interaction with the whole system.
    pub const fn system(authority: Authority<'a>, interaction: Interaction<'a>) -> Self {
        Self {
            authority,
            interaction,
            resource_type: None,
            compartment: None,
            query: "",
            policy: None,
        }
    }

    /// A read of one resource.
    pub const fn read(authority: Authority<'a>, resource_type: &'a str) -> Self {
        Self::new(authority, Interaction::Read, resource_type)
    }

    /// A search of a type; the query is the part after the `?`, percent-encoded as it came.
    pub const fn search(authority: Authority<'a>, resource_type: &'a str, query: &'a str) -> Self {
        let request = Self::new(authority, Interaction::SearchType, resource_type);
        Self { query, ..request }
    }

    /// A create.
    pub const fn create(authority: Authority<'a>, resource_type: &'a str) -> Self {
        Self::new(authority, Interaction::Create, resource_type)
    }

    /// States that the target is known to lie in the compartment of this patient, and nowhere else.
    #[must_use]
    pub const fn in_compartment(self, patient: &'a str) -> Self {
        Self { compartment: Some(patient), ..self }
    }

    /// With a search, the part after the `?`, percent-encoded as it came.
    #[must_use]
    pub const fn with_query(self, query: &'a str) -> Self {
        Self { query, ..self }
    }

    /// Judges operations by this policy.
    #[must_use]
    pub const fn with_policy(self, policy: &'a OperationPolicy) -> Self {
        Self { policy: Some(policy), ..self }
    }
}

impl std::fmt::Debug for AccessRequest<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AccessRequest")
            .field("authority", &self.authority)
            .field("interaction", &self.interaction)
            .field("resource_type", &self.resource_type)
            .finish_non_exhaustive()
    }
}

/// The answer of [`ScopeSet::decide`]. There is no fourth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The scopes cover the request.
    Allow,
    /// The scopes cover the request for the resources that pass the filters.
    AllowFiltered(Filters),
    /// The scopes do not cover the request.
    Deny(Denied),
}

impl Decision {
    /// Whether the request may go on, filtered or not.
    pub const fn is_allowed(&self) -> bool {
        !matches!(self, Self::Deny(_))
    }

    /// Both must hold.
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Deny(one), Self::Deny(two)) => {
                let hopeless = one.missing.is_empty() || two.missing.is_empty();
                let missing =
                    if hopeless { ScopeSet::default() } else { one.missing.union(&two.missing) };
                Self::Deny(Denied { missing })
            }
            (Self::Deny(denied), _) | (_, Self::Deny(denied)) => Self::Deny(denied),
            (Self::AllowFiltered(mut one), Self::AllowFiltered(two)) => {
                one.groups.extend(two.groups);
                Self::AllowFiltered(one)
            }
            (Self::AllowFiltered(filters), _) | (_, Self::AllowFiltered(filters)) => {
                Self::AllowFiltered(filters)
            }
            (Self::Allow, Self::Allow) => Self::Allow,
        }
    }
}

/// Why a request was denied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denied {
    missing: ScopeSet,
}

impl Denied {
    /// No scope would help.
    pub(crate) fn hopeless() -> Self {
        Self { missing: ScopeSet::default() }
    }

    /// Scopes that, added to the set, would cover the request; empty if no scope would help (an operation without a row in the policy, another
    /// patient's compartment, a type that is none).
    pub fn missing(&self) -> &ScopeSet {
        &self.missing
    }

    /// The value of a `WWW-Authenticate` header for a 403 ([RFC 6750, section 3](https://www.rfc-editor.org/rfc/rfc6750#section-3)).
    pub fn www_authenticate(&self) -> String {
        if self.missing.is_empty() {
            return "Bearer error=\"insufficient_scope\"".to_owned();
        }
        format!("Bearer error=\"insufficient_scope\", scope=\"{}\"", self.missing)
    }
}

/// The condition of an [`AllowFiltered`](Decision::AllowFiltered): every group must hold; a group holds when any of its filters does.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Filters {
    groups: Vec<FilterGroup>,
}

impl Filters {
    /// One group for each letter (and type, for an operation) that is covered only under filters.
    pub fn groups(&self) -> impl ExactSizeIterator<Item = &FilterGroup> {
        self.groups.iter()
    }

    /// Whether a resource may be handed out or written: re-check of each result of a read or search, and of the content of a write.
    ///
    /// Only the groups of these letters are asked.
    pub fn admit(&self, permissions: Permissions, resource: &impl ResourceMatcher) -> bool {
        let mut asked =
            self.groups.iter().filter(|group| permissions.contains(group.permissions()));
        asked.all(|group| group.filters().any(|filter| filter.admits(resource)))
    }
}

/// Filters of which one must hold, for one letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterGroup {
    resource_type: Option<Box<str>>,
    permissions: Permissions,
    any_of: Vec<Filter>,
}

impl FilterGroup {
    /// The type that the group speaks about; `None` for the whole system.
    pub fn resource_type(&self) -> Option<&str> {
        self.resource_type.as_deref()
    }

    /// The letter that the group restricts.
    pub fn permissions(&self) -> Permissions {
        self.permissions
    }

    /// The filters; one must hold.
    pub fn filters(&self) -> impl ExactSizeIterator<Item = &Filter> {
        self.any_of.iter()
    }
}

/// A patient's compartment, constraints, or both. `Debug` hides the patient's id.
#[derive(Clone, PartialEq, Eq)]
pub struct Filter {
    compartment: Option<Box<str>>,
    constraints: Constraints,
}

impl Filter {
    /// The id of the patient in whose compartment the resource must lie.
    pub fn compartment(&self) -> Option<&str> {
        self.compartment.as_deref()
    }

    /// Search parameters that the resource must match; their `Display` can be added to a search.
    pub fn constraints(&self) -> &Constraints {
        &self.constraints
    }

    fn admits(&self, resource: &impl ResourceMatcher) -> bool {
        self.compartment().is_none_or(|patient| resource.in_compartment(patient))
            && self.constraints.iter().all(|constraint| resource.matches(constraint))
    }
}

impl std::fmt::Debug for Filter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Filter")
            .field("compartment", &self.compartment.as_ref().map(|_| "[redacted]"))
            .field("constraints", &self.constraints)
            .finish()
    }
}

/// What a server knows of one resource: lets [`Filters::admit`] judge it.
pub trait ResourceMatcher {
    /// Whether the resource lies in the compartment of the patient with this id.
    fn in_compartment(&self, patient: &str) -> bool;
    /// Whether the resource matches the search parameter; `false` if the parameter is not supported.
    fn matches(&self, constraint: &Constraint) -> bool;
}

impl ScopeSet {
    /// Whether these scopes cover the request.
    pub fn decide(&self, request: &AccessRequest<'_>) -> Decision {
        let mut verdict = Verdict::default();
        if let Interaction::Operation(name) = request.interaction {
            let Some(targets) = request.policy.and_then(|p| p.targets(name, request.resource_type))
            else {
                return Decision::Deny(Denied { missing: Self::default() });
            };
            for (resource_type, letters) in targets {
                self.judge(request, resource_type, letters, &mut verdict);
            }
        } else {
            let letters = request.interaction.required();
            self.judge(request, request.resource_type, letters, &mut verdict);
        }
        verdict.into_decision()
    }

    /// One decision for each entry of a batch or transaction, which has no scope of its own.
    pub fn decide_each<'a>(
        &self,
        entries: impl IntoIterator<Item = &'a AccessRequest<'a>>,
    ) -> Vec<Decision> {
        entries.into_iter().map(|entry| self.decide(entry)).collect()
    }

    fn judge(
        &self,
        request: &AccessRequest<'_>,
        resource_type: Option<&str>,
        letters: Permissions,
        verdict: &mut Verdict,
    ) {
        if resource_type.is_some_and(|name| !is_type(name)) {
            verdict.hopeless = true;
            return;
        }
        let mut searched = None;
        for letter in letters.iter() {
            let mut filters = Vec::new();
            let mut free = false;
            for context in request.authority.contexts() {
                let Some(compartment) = compartment(request, context) else { continue };
                let scopes = self.of_type(context, resource_type);
                for scope in scopes.filter(|scope| scope.permissions().contains(letter)) {
                    let narrow = narrow(scope, request, letter, &mut searched);
                    if compartment.is_none() && narrow.is_empty() {
                        free = true;
                    }
                    let compartment = compartment.map(Box::from);
                    filters.push(Filter { compartment, constraints: narrow });
                }
            }
            if free {
                continue;
            }
            if filters.is_empty() {
                verdict.deny(request, resource_type, letter);
            } else {
                let resource_type = resource_type.map(Box::from);
                verdict.groups.push(FilterGroup {
                    resource_type,
                    permissions: letter,
                    any_of: filters,
                });
            }
        }
    }
}

/// The compartment that scopes of a context are confined to; `None` if they do not reach the target at all.
#[expect(clippy::option_option, reason = "no reach, no confinement and a patient are three cases")]
fn compartment<'a>(request: &AccessRequest<'a>, context: ScopeContext) -> Option<Option<&'a str>> {
    match (context, request.authority.patient, request.compartment) {
        (ScopeContext::Patient, None, _) => None,
        (ScopeContext::Patient, Some(patient), Some(known)) => (patient == known).then_some(None),
        (ScopeContext::Patient, Some(patient), None) => Some(Some(patient)),
        _ => Some(None),
    }
}

/// The constraints of the scope that the request's own search does not already imply.
fn narrow(
    scope: &ResourceScope,
    request: &AccessRequest<'_>,
    letter: Permissions,
    searched: &mut Option<Constraints>,
) -> Constraints {
    let constraints = scope.constraints();
    // In a history, or over all types, a server may pass over the parameter: there it implies nothing.
    let heeded = letter == Permissions::SEARCH
        && !matches!(
            request.interaction,
            Interaction::HistoryType | Interaction::HistorySystem | Interaction::SearchSystem
        );
    if constraints.is_empty() || request.query.is_empty() || !heeded {
        return constraints.clone();
    }
    let searched = searched.get_or_insert_with(|| Constraints::of_search(request.query));
    if searched.implies(constraints) { Constraints::default() } else { constraints.clone() }
}

#[derive(Default)]
struct Verdict {
    groups: Vec<FilterGroup>,
    missing: Vec<Scope>,
    denied: bool,
    hopeless: bool,
}

impl Verdict {
    fn deny(
        &mut self,
        request: &AccessRequest<'_>,
        resource_type: Option<&str>,
        letter: Permissions,
    ) {
        self.denied = true;
        let helpful =
            request.authority.contexts().find(|context| compartment(request, *context).is_some());
        match helpful {
            Some(context) => {
                let scope = ResourceScope::of(context, resource_type, letter);
                self.missing.push(Scope::Resource(scope));
            }
            None => self.hopeless = true,
        }
    }

    fn into_decision(self) -> Decision {
        if self.hopeless {
            Decision::Deny(Denied { missing: ScopeSet::default() })
        } else if self.denied {
            Decision::Deny(Denied { missing: self.missing.into_iter().collect() })
        } else if self.groups.is_empty() {
            Decision::Allow
        } else {
            Decision::AllowFiltered(Filters { groups: self.groups })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(text: &str) -> ScopeSet {
        ScopeSet::parse(text)
    }

    fn user(interaction: Interaction<'_>) -> AccessRequest<'_> {
        AccessRequest::new(Authority::user(), interaction, "Observation")
    }

    #[test]
    fn s03_letter_of_each_interaction() {
        for (interaction, letters) in [
            (Interaction::Create, "c"),
            (Interaction::ConditionalCreate, "cs"),
            (Interaction::Read, "r"),
            (Interaction::Vread, "r"),
            (Interaction::HistoryInstance, "r"),
            (Interaction::Update, "u"),
            (Interaction::ConditionalUpdate { may_create: false }, "us"),
            (Interaction::ConditionalUpdate { may_create: true }, "cus"),
            (Interaction::Patch, "u"),
            (Interaction::ConditionalPatch, "us"),
            (Interaction::Delete, "d"),
            (Interaction::ConditionalDelete, "ds"),
            (Interaction::SearchType, "s"),
            (Interaction::HistoryType, "s"),
        ] {
            let exact = set(&format!("user/Observation.{letters}"));
            assert_eq!(exact.decide(&user(interaction)), Decision::Allow, "{interaction:?}");
            for letter in Permissions::parse(letters).unwrap().iter() {
                let rest = Permissions::ALL.difference(letter);
                let without = set(&format!("user/Observation.{rest}"));
                assert!(!without.decide(&user(interaction)).is_allowed(), "{interaction:?}");
            }
        }
    }

    #[test]
    fn s03_system_level_needs_the_wildcard() {
        for interaction in [Interaction::SearchSystem, Interaction::HistorySystem] {
            let request = AccessRequest::system(Authority::system(), interaction);
            assert_eq!(set("system/*.s").decide(&request), Decision::Allow);
            assert!(!set("system/Patient.s").decide(&request).is_allowed());
        }
    }

    #[test]
    fn s03_batch_entries_are_judged_each() {
        let entries = [user(Interaction::Read), user(Interaction::Delete)];
        let decisions = set("user/*.r").decide_each(&entries);
        assert_eq!(decisions[0], Decision::Allow);
        assert!(!decisions[1].is_allowed());
    }

    #[test]
    fn s04_write_does_not_imply_read() {
        assert!(!set("user/Observation.cud").decide(&user(Interaction::Read)).is_allowed());
    }

    #[test]
    fn s08_patient_scope_counts_only_with_a_patient() {
        let scopes = set("patient/*.cruds");
        assert!(!scopes.decide(&user(Interaction::Read)).is_allowed());
        let request = AccessRequest::read(Authority::user().with_patient("p1"), "Observation");
        let Decision::AllowFiltered(filters) = scopes.decide(&request) else { panic!("filtered") };
        let filter = filters.groups().next().unwrap().filters().next().unwrap();
        assert_eq!(filter.compartment(), Some("p1"));
        assert_eq!(scopes.decide(&request.in_compartment("p1")), Decision::Allow);
        let Decision::Deny(denied) =
            scopes.decide(&AccessRequest::read(Authority::patient("p1"), "A").in_compartment("p2"))
        else {
            panic!("denied")
        };
        assert!(denied.missing().is_empty());
    }

    #[test]
    fn s05_constraint_is_implied_by_the_query_or_becomes_a_filter() {
        let scopes = set("user/Observation.rs?category=http://x|lab");
        let search = |query| AccessRequest::search(Authority::user(), "Observation", query);
        assert_eq!(scopes.decide(&search("category=http://x%7Clab&code=1")), Decision::Allow);
        let Decision::AllowFiltered(filters) = scopes.decide(&search("code=1")) else {
            panic!("filtered")
        };
        let filter = filters.groups().next().unwrap().filters().next().unwrap();
        assert_eq!(filter.constraints().to_string(), "category=http://x|lab");
    }

    #[test]
    fn denied_names_the_challenge() {
        let Decision::Deny(denied) = set("").decide(&user(Interaction::Create)) else {
            panic!("denied")
        };
        assert_eq!(
            denied.www_authenticate(),
            "Bearer error=\"insufficient_scope\", scope=\"user/Observation.c\""
        );
    }

    #[test]
    fn a_type_that_is_none_is_denied() {
        let request = AccessRequest::read(Authority::user(), "Observation\" x=\"");
        let Decision::Deny(denied) = set("user/*.cruds").decide(&request) else { panic!("denied") };
        assert!(denied.missing().is_empty());
    }

    struct Labelled(&'static str);

    impl ResourceMatcher for Labelled {
        fn in_compartment(&self, patient: &str) -> bool {
            patient == "p1"
        }

        fn matches(&self, constraint: &Constraint) -> bool {
            constraint.name() == "category" && constraint.values().any(|value| value == self.0)
        }
    }

    #[test]
    fn filters_admit_by_resource() {
        let scopes = set("patient/Observation.r?category=lab patient/Observation.r?category=vital");
        let request = AccessRequest::read(Authority::patient("p1"), "Observation");
        let Decision::AllowFiltered(filters) = scopes.decide(&request) else { panic!("filtered") };
        assert!(filters.admit(Permissions::READ, &Labelled("lab")));
        assert!(filters.admit(Permissions::READ, &Labelled("vital")));
        assert!(!filters.admit(Permissions::READ, &Labelled("survey")));
    }
}
