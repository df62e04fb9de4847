//! What an evaluation gets from its caller: the time, variables, and the host's services.

use sanare_fhir::Answer;
use sanare_fhir::resolver::Resolver;
use sanare_fhir::terminology::Terminology;
use sanare_fhir::view::Node;

use crate::item::Item;
use crate::value::Temporal;

/// Knows profiles: whether a resource keeps to one, and what one says of an element.
pub trait Profiles<'a, N> {
    /// Whether an element keeps to the profile of a canonical URL.
    fn conforms_to(&self, element: N, profile: &str) -> Answer<bool>;

    /// The identifier of a CDA template that a profile of a canonical URL stands for:
    /// `urn:hl7ii:ROOT:EXTENSION` or `urn:oid:ROOT`.
    fn template(&self, _profile: &str) -> Answer<Box<str>> {
        Answer::NotFound
    }

    /// The `ElementDefinition` of an element, for `elementDefinition`.
    fn element_definition(&self, _element: N) -> Answer<N> {
        Answer::NotFound
    }

    /// Whether an element is in a slice that the profile of a canonical URL names, for `slice`.
    fn is_in_slice(&self, _element: N, _profile: &str, _slice: &str) -> Answer<bool> {
        Answer::NotFound
    }
}

/// The operations of a terminology server, for `%terminologies`.
pub trait Terminologies<'a, N> {
    /// What an operation gives: `expand` a value set; `lookup`, `validateVS`, `validateCS`,
    /// `subsumes` and `translate` parameters. The arguments are those of the call, in order.
    fn call(&self, operation: &str, arguments: &[Vec<Item<'a, N>>]) -> Answer<N>;
}

/// Takes what `trace` logs. The items are data of the resource: they may tell about a person.
pub trait Trace<'a, N> {
    /// Takes the items that passed the `trace` of a name.
    fn trace(&self, name: &str, items: &[Item<'a, N>]);
}

/// Functions of the caller, declared with [`Compiler::function`](crate::Compiler::function).
pub trait Functions<'a, N> {
    /// Calls the function of a name; none if it fails.
    fn call(
        &self,
        name: &str,
        input: &[Item<'a, N>],
        arguments: &[Vec<Item<'a, N>>],
    ) -> Option<Vec<Item<'a, N>>>;
}

/// What an evaluation gets from its caller.
///
/// ```
/// use sanare_fhir::{r4, view::JsonNode};
/// use sanare_fhirpath::value::{Temporal, TemporalKind, Value};
/// use sanare_fhirpath::{Compiler, Env, Item, Scratch};
///
/// let compiler = Compiler::new(&r4::schema::SCHEMA).variable("limit");
/// let plan = compiler.compile("birthDate < today() and name.count() < %limit", "Patient")?;
///
/// let json = serde_json::json!({"resourceType": "Patient", "birthDate": "1974-12-25"});
/// let patient = JsonNode::resource(&r4::schema::SCHEMA, &json);
/// let now = Temporal::parse("2024-02-29T10:00:00.000+01:00", TemporalKind::DateTime).unwrap();
/// let env = Env::new().now(now).variable("limit", vec![Item::Value(Value::Integer(3))]);
/// assert_eq!(plan.eval(patient, &env, &mut Scratch::new())?.as_bool(), Some(true));
/// # Ok::<(), sanare_fhirpath::Error>(())
/// ```
pub struct Env<'e, 'a, N> {
    pub(crate) now: Option<Temporal>,
    pub(crate) offset: Option<i16>,
    pub(crate) resource: Option<N>,
    pub(crate) root_resource: Option<N>,
    pub(crate) variables: Vec<(Box<str>, Vec<Item<'a, N>>)>,
    pub(crate) resolver: Option<&'e dyn Resolver<N>>,
    pub(crate) terminology: Option<&'e dyn Terminology>,
    pub(crate) terminologies: Option<&'e dyn Terminologies<'a, N>>,
    pub(crate) profiles: Option<&'e dyn Profiles<'a, N>>,
    pub(crate) trace: Option<&'e dyn Trace<'a, N>>,
    pub(crate) functions: Option<&'e dyn Functions<'a, N>>,
}

impl<'e, 'a, N: Node<'a>> Env<'e, 'a, N> {
    /// Nothing: no time, no variables, no services.
    pub const fn new() -> Self {
        Self {
            now: None,
            offset: None,
            resource: None,
            root_resource: None,
            variables: Vec::new(),
            resolver: None,
            terminology: None,
            terminologies: None,
            profiles: None,
            trace: None,
            functions: None,
        }
    }

    /// The instant that `now()`, `today()` and `timeOfDay()` are taken from: a `DateTime`.
    #[must_use]
    pub const fn now(mut self, now: Temporal) -> Self {
        self.now = Some(now);
        self
    }

    /// The offset, in minutes east of UTC, that a `DateTime` without one is taken to have when it is
    /// compared; without it, it cannot be compared with one that has an offset.
    #[must_use]
    pub const fn offset(mut self, minutes: i16) -> Self {
        self.offset = Some(minutes);
        self
    }

    /// `%resource`, if it is not the nearest resource to what the expression is evaluated on.
    #[must_use]
    pub fn resource(mut self, resource: N) -> Self {
        self.resource = Some(resource);
        self
    }

    /// `%rootResource`: the container, if the expression is evaluated on something inside one.
    /// `%resource` is looked for in it, and so are references to `#id` and into the bundle.
    #[must_use]
    pub fn root_resource(mut self, resource: N) -> Self {
        self.root_resource = Some(resource);
        self
    }

    /// A variable, without the `%`. No items are a variable that is empty.
    #[must_use]
    pub fn variable(mut self, name: &str, items: Vec<Item<'a, N>>) -> Self {
        self.variables.push((name.into(), items));
        self
    }

    /// Who resolves references.
    #[must_use]
    pub const fn resolver(mut self, resolver: &'e dyn Resolver<N>) -> Self {
        self.resolver = Some(resolver);
        self
    }

    /// Who knows codes.
    #[must_use]
    pub const fn terminology(mut self, terminology: &'e dyn Terminology) -> Self {
        self.terminology = Some(terminology);
        self
    }

    /// Who has the operations of `%terminologies`.
    #[must_use]
    pub const fn terminologies(mut self, operations: &'e dyn Terminologies<'a, N>) -> Self {
        self.terminologies = Some(operations);
        self
    }

    /// Who knows profiles.
    #[must_use]
    pub const fn profiles(mut self, profiles: &'e dyn Profiles<'a, N>) -> Self {
        self.profiles = Some(profiles);
        self
    }

    /// Who takes what `trace` logs; nobody by default.
    #[must_use]
    pub const fn trace(mut self, trace: &'e dyn Trace<'a, N>) -> Self {
        self.trace = Some(trace);
        self
    }

    /// Who has the functions that the compiler was told of.
    #[must_use]
    pub const fn functions(mut self, functions: &'e dyn Functions<'a, N>) -> Self {
        self.functions = Some(functions);
        self
    }
}

impl<'a, N: Node<'a>> Default for Env<'_, 'a, N> {
    fn default() -> Self {
        Self::new()
    }
}

/// Shows the names of variables, never a value.
impl<N> std::fmt::Debug for Env<'_, '_, N> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.variables.iter().map(|(name, _)| &**name).collect();
        out.debug_struct("Env").field("variables", &names).finish_non_exhaustive()
    }
}
