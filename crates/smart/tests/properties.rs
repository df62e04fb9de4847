//! The laws of the scope algebra, against a model that knows nothing of canonical forms.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use proptest::prelude::*;
use sanare_smart::scope::{
    AccessRequest, Authority, Constraint, Decision, Dialect, Interaction, Permissions,
    ResourceMatcher, Scope, ScopeSet, is_scope,
};

const TYPES: [&str; 4] = ["Patient", "Observation", "Condition", "Encounter"];
const VALUES: [&str; 3] = ["http://x|lab", "vital", "survey"];
const PATIENT: &str = "p1";
const INTERACTIONS: [(Interaction<'static>, &str); 12] = [
    (Interaction::Create, "c"),
    (Interaction::ConditionalCreate, "cs"),
    (Interaction::Read, "r"),
    (Interaction::Vread, "r"),
    (Interaction::HistoryInstance, "r"),
    (Interaction::Update, "u"),
    (Interaction::ConditionalUpdate { may_create: true }, "cus"),
    (Interaction::Patch, "u"),
    (Interaction::Delete, "d"),
    (Interaction::ConditionalDelete, "ds"),
    (Interaction::SearchType, "s"),
    (Interaction::HistoryType, "s"),
];

/// A scope as the model sees it: plain parts, no canonical form.
#[derive(Clone, Debug, PartialEq)]
struct Plain {
    context: &'static str,
    resource_type: Option<&'static str>,
    letters: String,
    /// Any of these values of `category`; empty is no constraint.
    values: Vec<&'static str>,
}

impl Plain {
    fn text(&self) -> String {
        let name = self.resource_type.unwrap_or("*");
        let mut text = format!("{}/{name}.{}", self.context, self.letters);
        if !self.values.is_empty() {
            text.push_str("?category=");
            text.push_str(&self.values.join(","));
        }
        text
    }
}

/// A resource as the model sees it.
#[derive(Clone, Debug)]
struct Record {
    in_compartment: bool,
    values: Vec<&'static str>,
}

impl ResourceMatcher for Record {
    fn in_compartment(&self, patient: &str) -> bool {
        self.in_compartment && patient == PATIENT
    }

    fn matches(&self, constraint: &Constraint) -> bool {
        assert_eq!(constraint.name(), "category");
        constraint.values().any(|value| self.values.contains(&value))
    }
}

#[derive(Clone, Debug)]
struct Ask {
    patient: bool,
    user: bool,
    system: bool,
    resource_type: &'static str,
    interaction: usize,
}

impl Ask {
    fn request(&self) -> AccessRequest<'static> {
        let authority = match (self.user, self.system, self.patient) {
            (true, _, true) => Authority::user().with_patient(PATIENT),
            (true, _, false) => Authority::user(),
            (false, true, true) => Authority::system().with_patient(PATIENT),
            (false, true, false) => Authority::system(),
            (false, false, _) => Authority::patient(PATIENT),
        };
        AccessRequest::new(authority, INTERACTIONS[self.interaction].0, self.resource_type)
    }

    fn counts(&self, context: &str) -> bool {
        match context {
            "user" => self.user,
            "system" => self.system && !self.user,
            _ => self.patient || !(self.user || self.system),
        }
    }

    fn letters(&self) -> &'static str {
        INTERACTIONS[self.interaction].1
    }
}

/// The model: for each needed letter some scope of a context that counts reaches the resource.
fn model(scopes: &[Plain], ask: &Ask, record: &Record) -> bool {
    ask.letters().chars().all(|letter| {
        scopes.iter().any(|scope| {
            ask.counts(scope.context)
                && scope.resource_type.is_none_or(|name| name == ask.resource_type)
                && scope.letters.contains(letter)
                && (scope.context != "patient" || record.in_compartment)
                && (scope.values.is_empty()
                    || scope.values.iter().any(|value| record.values.contains(value)))
        })
    })
}

fn admits(set: &ScopeSet, ask: &Ask, record: &Record) -> bool {
    match set.decide(&ask.request()) {
        Decision::Allow => true,
        Decision::AllowFiltered(filters) => filters.admit(Permissions::ALL, record),
        Decision::Deny(_) => false,
    }
}

fn set(scopes: &[Plain]) -> ScopeSet {
    scopes.iter().map(|scope| Scope::parse(&scope.text())).collect()
}

fn letters() -> impl Strategy<Value = String> {
    (1_usize..32).prop_map(|bits| {
        "cruds".chars().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, c)| c).collect()
    })
}

fn values() -> impl Strategy<Value = Vec<&'static str>> {
    prop_oneof![
        2 => Just(Vec::new()),
        1 => proptest::sample::subsequence(VALUES.to_vec(), 0..=3),
    ]
}

fn plain() -> impl Strategy<Value = Plain> {
    (
        proptest::sample::select(vec!["patient", "user", "system"]),
        proptest::option::weighted(0.7, proptest::sample::select(TYPES.to_vec())),
        letters(),
        values(),
    )
        .prop_map(|(context, resource_type, letters, values)| Plain {
            context,
            resource_type,
            letters,
            values,
        })
}

fn plains() -> impl Strategy<Value = Vec<Plain>> {
    proptest::collection::vec(plain(), 0..6)
}

fn ask() -> impl Strategy<Value = Ask> {
    (
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        proptest::sample::select(TYPES.to_vec()),
        0..INTERACTIONS.len(),
    )
        .prop_map(|(patient, user, system, resource_type, interaction)| Ask {
            patient,
            user,
            system,
            resource_type,
            interaction,
        })
}

fn record() -> impl Strategy<Value = Record> {
    (any::<bool>(), proptest::sample::subsequence(VALUES.to_vec(), 0..=3))
        .prop_map(|(in_compartment, values)| Record { in_compartment, values })
}

/// Any scope of any kind, as text.
fn scope_text() -> impl Strategy<Value = String> {
    prop_oneof![
        plain().prop_map(|scope| scope.text()),
        "(patient|user|system)/([A-Z][a-zA-Z]{0,9}|\\*)\\.(c?r?u?d?s?|read|write|\\*)",
        "user/A\\.rs\\?[a-z_]{1,5}(:in|\\.b|)=[ -~]{0,12}(&[a-z]{1,3}=\\PC{0,6})?",
        "launch(/[a-z]{1,8}(\\?role=[!-~]{1,9})?)?",
        proptest::sample::select(vec![
            "openid",
            "fhirUser",
            "profile",
            "online_access",
            "offline_access",
            "__x",
            "https://example.org/s"
        ])
        .prop_map(str::to_owned),
        "[!-~]{0,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn w1_parse_of_render(text in scope_text()) {
        let scope = Scope::parse(&text);
        prop_assert_eq!(&Scope::parse(&scope.to_string()), &scope);
        if let Some(v1) = scope.to_v1() {
            prop_assert_eq!(&Scope::parse(&v1), &scope);
        }
        if let Some(uri) = scope.to_uri() {
            prop_assert_eq!(&Scope::parse(&uri), &scope);
        }
    }

    #[test]
    fn w1_what_the_compiler_accepts_has_a_meaning(text in scope_text()) {
        if is_scope(&text) {
            prop_assert!(!matches!(Scope::parse(&text), Scope::Unknown(_)));
        }
    }

    #[test]
    fn w2_canonical_form_is_stable_and_keeps_decisions(
        scopes in plains(), ask in ask(), record in record(),
    ) {
        let set = set(&scopes);
        let again: ScopeSet = set.iter().collect();
        prop_assert_eq!(&again, &set);
        prop_assert_eq!(&ScopeSet::parse(&set.to_string()), &set);
        prop_assert_eq!(admits(&set, &ask, &record), model(&scopes, &ask, &record));
    }

    #[test]
    fn w3_union(a in plains(), b in plains(), c in plains(), ask in ask(), record in record()) {
        let (sa, sb, sc) = (set(&a), set(&b), set(&c));
        let ab = sa.union(&sb);
        prop_assert_eq!(&ab, &sb.union(&sa));
        prop_assert_eq!(ab.union(&sc), sa.union(&sb.union(&sc)));
        prop_assert_eq!(&sa.union(&sa), &sa);
        prop_assert!(sa.is_subset(&ab) && sb.is_subset(&ab));
        if sa.decide(&ask.request()) == Decision::Allow {
            prop_assert_eq!(ab.decide(&ask.request()), Decision::Allow);
        }
        prop_assert!(!sa.decide(&ask.request()).is_allowed() || ab.decide(&ask.request()).is_allowed());
        prop_assert_eq!(
            admits(&ab, &ask, &record),
            model(&[a, b].concat(), &ask, &record)
        );
    }

    #[test]
    fn w4_subset_is_an_order_that_decisions_follow(
        a in plains(), b in plains(), c in plains(), ask in ask(), record in record(),
    ) {
        let (sa, sb, sc) = (set(&a), set(&b), set(&c));
        prop_assert!(sa.is_subset(&sa));
        for (x, y, plain_x, plain_y) in [
            (&sa, &sb, &a, &b),
            // Random sets are seldom ordered; these always are.
            (&sa, &sa.union(&sb), &a, &[a.clone(), b.clone()].concat()),
        ] {
            if x.is_subset(y) {
                prop_assert!(!model(plain_x, &ask, &record) || model(plain_y, &ask, &record));
                prop_assert!(!y.is_subset(x) || x == y);
                if y.is_subset(&sc) {
                    prop_assert!(x.is_subset(&sc));
                }
            }
        }
    }

    #[test]
    fn w4_intersection_is_below_both(
        a in plains(), b in plains(), ask in ask(), record in record(),
    ) {
        let (sa, sb) = (set(&a), set(&b));
        let both = sa.intersection(&sb);
        prop_assert!(both.is_subset(&sa) && both.is_subset(&sb));
        if admits(&both, &ask, &record) {
            prop_assert!(model(&a, &ask, &record) && model(&b, &ask, &record));
        }
        if sa.is_subset(&sb) {
            prop_assert_eq!(both, sa);
        }
    }

    #[test]
    fn w5_v1_identity(
        context in "(patient|user|system)", name in "([A-Z][a-z]{1,5}|\\*)",
        suffix in "(read|write|\\*)",
    ) {
        let v1 = format!("{context}/{name}.{suffix}");
        let v2 = Scope::parse(&v1).to_string();
        prop_assert_eq!(Dialect::asked_in(&v1), Dialect::V1);
        prop_assert_eq!(Scope::parse(&v2).to_v1(), Some(v1));
    }

    #[test]
    fn w7_missing_scopes_help(scopes in plains(), ask in ask()) {
        let set = set(&scopes);
        if let Decision::Deny(denied) = set.decide(&ask.request()) {
            prop_assert!(!denied.missing().is_empty());
            let helped = set.union(denied.missing());
            prop_assert!(helped.decide(&ask.request()).is_allowed());
            let known = ask.request().in_compartment(PATIENT);
            if let Decision::Deny(denied) = set.decide(&known) {
                prop_assert!(set.union(denied.missing()).decide(&known).is_allowed());
            }
        }
    }

    #[test]
    fn w8_difference_is_minimal(asked in plains(), granted in plains()) {
        let (asked, granted) = (set(&asked), set(&granted));
        let difference = asked.compared_to(&granted);
        prop_assert!(asked.is_subset(&granted.union(difference.missing())));
        prop_assert!(granted.is_subset(&asked.union(difference.extra())));
        for (part, other) in [(difference.missing(), &granted), (difference.extra(), &asked)] {
            for scope in part.resources() {
                for letter in scope.permissions().iter() {
                    let one: ScopeSet = part
                        .resources()
                        .filter(|other| *other == scope)
                        .map(|scope| {
                            let text = scope.to_string();
                            let suffix = format!(".{}", scope.permissions());
                            Scope::parse(&text.replacen(&suffix, &format!(".{letter}"), 1))
                        })
                        .collect();
                    prop_assert!(!one.is_subset(other), "{:?} is covered already", one);
                }
            }
        }
    }

    #[test]
    fn w9_filters_only_narrow(
        scopes in plains(), ask in ask(), record in record(), query in values(),
    ) {
        let constrained = set(&scopes);
        let free: Vec<Plain> =
            scopes.iter().map(|scope| Plain { values: Vec::new(), ..scope.clone() }).collect();
        if admits(&constrained, &ask, &record) {
            prop_assert!(model(&free, &ask, &record));
        }
        // A search that already says what the scope demands: the same resources, with or without a filter.
        if query.is_empty() || query.iter().any(|value| record.values.contains(value)) {
            let text = if query.is_empty() { String::new() } else { format!("category={}", query.join(",")) };
            let request = match (ask.user, ask.system) {
                (true, _) => Authority::user(),
                (_, true) => Authority::system(),
                _ => Authority::patient(PATIENT),
            };
            let search = AccessRequest::search(request, ask.resource_type, &text);
            let ask = Ask { patient: !(ask.user || ask.system), interaction: 10, ..ask };
            let admitted = match constrained.decide(&search) {
                Decision::Allow => true,
                Decision::AllowFiltered(filters) => filters.admit(Permissions::ALL, &record),
                Decision::Deny(_) => false,
            };
            prop_assert_eq!(admitted, model(&scopes, &ask, &record));
        }
    }
}
