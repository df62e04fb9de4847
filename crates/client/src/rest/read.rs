//! Reads: the current version, a given version, only if changed; the CapabilityStatement.

use std::marker::PhantomData;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::header::{IF_MODIFIED_SINCE, IF_NONE_MATCH};
use http::{Method, StatusCode};
use sanare_fhir::Release;
use sanare_fhir::resource::ResourceType;

use super::{checked_id, fhir, header_value, known_type};
use crate::body::{self, Expected, Versioned};
use crate::call::{Answer, Plan, Reply};
use crate::capabilities::Capabilities;
use crate::client::FhirClient;
use crate::error::{Error, ErrorKind};
use crate::etag::ETag;
use crate::exchange::{Exchange, Kind, Next};
use crate::label::{Interaction, Label};
use crate::payload::{Json, Payload};
use crate::retry::Class;

/// A read that ends with a [`Versioned`] resource.
#[derive(Debug)]
pub struct Reading<T> {
    label: Label,
    id: Option<String>,
    release: Option<Release>,
    read: PhantomData<fn() -> T>,
}

/// A read that ends with [`Fresh`].
#[derive(Debug)]
pub struct IfChanged<K>(K);

/// What a conditional read found.
#[derive(Debug)]
pub enum Fresh<T> {
    /// The version that is known already.
    NotModified,
    /// Another version, or the same from a server that does not know the condition.
    Changed(T),
}

impl FhirClient {
    /// The current version of a resource.
    ///
    /// ```
    /// use sanare_client::FhirClient;
    /// use sanare_fhir::r4::Patient;
    ///
    /// let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
    /// let read = fhir.read::<Patient>("123");
    /// assert_eq!(read.request()?.uri(), "https://ehr.example/fhir/Patient/123");
    /// assert!(fhir.read::<Patient>("../secret").request().is_err());
    /// # Ok::<(), sanare_client::Error>(())
    /// ```
    pub fn read<T: ResourceType + Send>(&self, id: &str) -> Exchange<Reading<T>> {
        self.reading(Label::of(Interaction::Read, T::NAME), id, None, Some(T::RELEASE))
    }

    /// A given version of a resource.
    pub fn vread<T: ResourceType + Send>(&self, id: &str, version: &ETag) -> Exchange<Reading<T>> {
        let label = Label::of(Interaction::Vread, T::NAME);
        self.reading(label, id, Some(version.version_id()), Some(T::RELEASE))
    }

    /// The current version of a resource of any type, as JSON.
    pub fn read_json(&self, resource_type: &str, id: &str) -> Exchange<Reading<Json>> {
        match known_type(resource_type) {
            Ok(name) => self.reading(Label::of(Interaction::Read, name), id, None, None),
            Err(error) => {
                let label = Label::system(Interaction::Read);
                let kind = Reading { label, id: None, release: None, read: PhantomData };
                Exchange::new(self, Err(error), kind)
            }
        }
    }

    /// What the server says that it can do.
    pub fn capabilities(&self) -> Exchange<CapabilitiesReading> {
        let label = Label::system(Interaction::Capabilities);
        let plan = fhir(Method::GET, self.base().below(["metadata"]), Class::Safe, label);
        Exchange::new(self, Ok(plan), CapabilitiesReading)
    }

    fn reading<T>(
        &self,
        label: Label,
        id: &str,
        version: Option<&str>,
        release: Option<Release>,
    ) -> Exchange<Reading<T>> {
        let plan = || -> Result<Plan, Error> {
            let mut segments = vec![label.resource_type.unwrap_or_default(), checked_id(id)?];
            if let Some(version) = version {
                segments.extend(["_history", checked_id(version)?]);
            }
            Ok(fhir(Method::GET, self.base().below(segments), Class::Safe, label))
        };
        let kind = Reading { label, id: Some(id.to_owned()), release, read: PhantomData };
        Exchange::new(self, plan(), kind)
    }
}

impl<K> Exchange<K> {
    /// Only if the version is another one; ends with [`Fresh`].
    fn if_none_match_any(self, version: &ETag) -> Exchange<IfChanged<K>> {
        self.with_header(IF_NONE_MATCH, version.header()).wrapped()
    }

    fn wrapped(self) -> Exchange<IfChanged<K>> {
        let Self { client, plan, kind, .. } = self;
        Exchange::new(&client, plan, IfChanged(kind))
    }
}

impl<T> Exchange<Reading<T>> {
    /// Only if the version is another one; ends with [`Fresh`].
    #[must_use]
    pub fn if_none_match(self, version: &ETag) -> Exchange<IfChanged<Reading<T>>> {
        self.if_none_match_any(version)
    }

    /// Only if it changed since; ends with [`Fresh`]. Times before 1970 are 1970.
    #[must_use]
    pub fn if_modified_since(self, time: SystemTime) -> Exchange<IfChanged<Reading<T>>> {
        let latest = UNIX_EPOCH + Duration::from_secs(253_402_300_799);
        let date = httpdate::fmt_http_date(time.clamp(UNIX_EPOCH, latest));
        self.with_header(IF_MODIFIED_SINCE, header_value(&date, "If-Modified-Since")).wrapped()
    }

    /// These elements only. The answer is incomplete: never write it back.
    #[must_use]
    pub fn elements<'a>(self, names: impl IntoIterator<Item = &'a str>) -> Self {
        let names: Vec<&str> = names.into_iter().collect();
        self.query("_elements", &names.join(","))
    }

    /// A summary: `true`, `text`, `data`. The answer is incomplete: never write it back.
    #[must_use]
    pub fn summary(self, mode: &str) -> Self {
        self.query("_summary", mode)
    }

    fn query(self, name: &str, value: &str) -> Self {
        self.change(|mut plan| {
            let mut url = plan.url().clone();
            url.query_pairs_mut().append_pair(name, value);
            plan.set_url(url);
            Ok(plan)
        })
    }
}

impl Exchange<CapabilitiesReading> {
    /// Only if the statement is another one; ends with [`Fresh`].
    #[must_use]
    pub fn if_none_match(self, version: &ETag) -> Exchange<IfChanged<CapabilitiesReading>> {
        self.if_none_match_any(version)
    }
}

/// The answer to a request that changes nothing.
pub(crate) fn safe_answer(reply: Reply, label: Label) -> Result<Answer, Error> {
    match reply {
        Reply::Answer(answer) => Ok(answer),
        Reply::Lost(answer) => {
            Err(body::described(Error::new(ErrorKind::BodyLost).at("body"), &answer, label))
        }
        Reply::Unknown(unknown) => Err(Error::new(ErrorKind::UnknownOutcome)
            .with_label(label)
            .with_attempts(unknown.attempts)
            .with_correlation(unknown.correlation_id.as_deref())),
        Reply::Streaming(_) => Err(crate::io::out_of_order()),
    }
}

impl<T: Payload> Kind for Reading<T> {
    type Output = Versioned<T>;

    fn finish(&mut self, _: &FhirClient, reply: Reply) -> Result<Next<Versioned<T>>, Error> {
        let answer = safe_answer(reply, self.label)?;
        if answer.status() == StatusCode::NOT_MODIFIED {
            return Err(body::refusal(&answer, self.label));
        }
        let expected = Expected {
            label: self.label,
            resource_type: self.label.resource_type,
            id: self.id.as_deref(),
            release: self.release,
        };
        body::resource(&answer, expected).map(Next::Done)
    }
}

impl<K: Kind> Kind for IfChanged<K> {
    type Output = Fresh<K::Output>;

    fn finish(&mut self, client: &FhirClient, reply: Reply) -> Result<Next<Self::Output>, Error> {
        if let Reply::Answer(answer) = &reply
            && answer.status() == StatusCode::NOT_MODIFIED
        {
            return Ok(Next::Done(Fresh::NotModified));
        }
        Ok(match self.0.finish(client, reply)? {
            Next::Done(output) => Next::Done(Fresh::Changed(output)),
            Next::Then(plan) => Next::Then(plan),
        })
    }
}

/// A read of the CapabilityStatement.
#[derive(Debug)]
pub struct CapabilitiesReading;

impl Kind for CapabilitiesReading {
    type Output = Capabilities;

    fn finish(&mut self, _: &FhirClient, reply: Reply) -> Result<Next<Capabilities>, Error> {
        let label = Label::system(Interaction::Capabilities);
        let answer = safe_answer(reply, label)?;
        let resource_type = Some("CapabilityStatement");
        let expected = Expected { label, resource_type, id: None, release: None };
        let statement: Versioned<Json> = body::resource(&answer, expected)?;
        Ok(Next::Done(Capabilities::of(&statement.resource.0, statement.etag)))
    }
}
