//! Operations of the system, of types and of instances.

use std::marker::PhantomData;

use http::Method;

use super::asynchronous::Asynchronous;
use super::read::safe_answer;
use super::{FHIR_JSON, checked_id, fhir, known_type};
use crate::body::{self, Expected, Versioned};
use crate::call::{Plan, Reply};
use crate::client::FhirClient;
use crate::error::{Error, ErrorKind};
use crate::exchange::{Exchange, Kind, Next};
use crate::label::{Interaction, Label};
use crate::payload::Payload;
use crate::retry::Class;
use crate::search::Query;

/// What an operation is called on. `Debug` does not show the id.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Level<'a> {
    /// `[base]/$name`
    System,
    /// `[base]/Type/$name`
    Type(&'a str),
    /// `[base]/Type/id/$name`
    Instance(&'a str, &'a str),
}

impl std::fmt::Debug for Level<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::System => "System",
            Self::Type(_) => "Type",
            Self::Instance(..) => "Instance",
        })
    }
}

/// An operation that ends with what it answers.
#[derive(Debug)]
pub struct Operating<T> {
    pub(super) label: Label,
    answer: PhantomData<fn() -> T>,
}

impl FhirClient {
    /// An operation, called by POST until [`by_get`](Exchange::by_get) says otherwise. What the server answers is read as `T`.
    ///
    /// ```
    /// use sanare_client::search::Query;
    /// use sanare_client::{FhirClient, Level};
    /// use sanare_fhir::r4::Bundle;
    ///
    /// let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
    /// let everything = fhir.operation::<Bundle>(Level::Instance("Patient", "1"), "everything");
    /// let everything = everything.by_get(&Query::new().count(50));
    /// assert_eq!(everything.request()?.uri(), "https://ehr.example/fhir/Patient/1/$everything?_count=50");
    /// # Ok::<(), sanare_client::Error>(())
    /// ```
    pub fn operation<T: Payload>(&self, on: Level<'_>, name: &str) -> Exchange<Operating<T>> {
        let mut label = Label::system(Interaction::Operation);
        let plan = || -> Result<Plan, Error> {
            let name = name.strip_prefix('$').unwrap_or(name);
            let allowed =
                |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
            if name.is_empty() || !name.bytes().all(allowed) {
                return Err(Error::new(ErrorKind::InvalidType).at("request").member("operation"));
            }
            let name = format!("${name}");
            let segments = match on {
                Level::System => vec![name.as_str()],
                Level::Type(of) => vec![known_type(of)?, name.as_str()],
                Level::Instance(of, id) => {
                    vec![known_type(of)?, checked_id(id)?, name.as_str()]
                }
            };
            let url = self.base().below(segments);
            Ok(fhir(Method::POST, url, Class::Once, label))
        };
        let plan = plan();
        if let Level::Type(of) | Level::Instance(of, _) = on {
            label.resource_type = known_type(of).ok();
        }
        Exchange::new(self, plan, Operating { label, answer: PhantomData })
    }
}

impl<T: Payload> Exchange<Operating<T>> {
    /// The `Parameters`, or a resource where the operation takes one.
    #[must_use]
    pub fn parameters(self, parameters: &impl Payload) -> Self {
        let document = parameters.write();
        self.change(|plan| Ok(plan.body(FHIR_JSON, document)))
    }

    /// Calls by GET with simple parameters: for operations that do not affect state.
    #[must_use]
    pub fn by_get(self, parameters: &Query) -> Self {
        self.change(|plan| {
            let mut url = plan.url().clone();
            parameters.write_to(&mut url);
            Ok(fhir(Method::GET, url, Class::Safe, plan.label()))
        })
    }

    /// Says that the operation does not affect state, so that it may be repeated.
    #[must_use]
    pub fn affecting_nothing(self) -> Self {
        self.change(|mut plan| {
            plan.set_class(Class::Safe);
            Ok(plan)
        })
    }

    /// Asks the server to answer later; ends with the same, after polling.
    #[must_use]
    pub fn respond_async(self) -> Asynchronous<T> {
        Asynchronous::begin(&self.client, self.plan, self.kind.label)
    }
}

impl<T: Payload> Kind for Operating<T> {
    type Output = Versioned<T>;

    fn finish(&mut self, _: &FhirClient, reply: Reply) -> Result<Next<Versioned<T>>, Error> {
        let answer = safe_answer(reply, self.label)?;
        let expected = Expected { label: self.label, resource_type: None, id: None, release: None };
        body::resource(&answer, expected).map(Next::Done)
    }
}
