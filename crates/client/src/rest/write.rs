//! Creates, updates and patches, with and without conditions.

use std::fmt;
use std::marker::PhantomData;

use http::Method;
use http::header::IF_MATCH;
use sanare_fhir::Release;
use sanare_fhir::resource::ResourceType;

use super::patch::PatchBody;
use super::reconcile::{Question, UnknownOutcome};
use super::{FHIR_JSON, IF_NONE_EXIST, PREFER, Return, checked_id, fhir, header_value};
use crate::body::{self, Expected, Versioned};
use crate::call::{Answer, Plan, Reply};
use crate::client::FhirClient;
use crate::error::{Error, ErrorKind};
use crate::etag::ETag;
use crate::exchange::{Exchange, Kind, Next};
use crate::issues::Issues;
use crate::label::{Interaction, Label};
use crate::payload::{Payload, id_of};
use crate::retry::Class;
use crate::search::Query;

/// How a write ended.
#[derive(Clone)]
#[non_exhaustive]
pub enum Write<T> {
    /// A new resource.
    Created(Written<T>),
    /// A new version of a resource.
    Updated(Written<T>),
    /// Nothing was done: the condition of the create found this one.
    Existing(Written<T>),
    /// It is unknown whether the server carried it out: ask by [`UnknownOutcome::reconcile`], never send it blindly again.
    Unknown(UnknownOutcome<T>),
}

/// What a server said about a write; the resource is there if it was sent back or could be read.
pub type Written<T> = Versioned<Option<T>>;

impl<T> Write<T> {
    /// What the server said; `None` if the outcome is unknown.
    pub fn known(self) -> Option<Written<T>> {
        match self {
            Self::Created(written) | Self::Updated(written) | Self::Existing(written) => {
                Some(written)
            }
            Self::Unknown(_) => None,
        }
    }
}

impl<T> fmt::Debug for Write<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Created(written) => write!(f, "Created({written:?})"),
            Self::Updated(written) => write!(f, "Updated({written:?})"),
            Self::Existing(written) => write!(f, "Existing({written:?})"),
            Self::Unknown(unknown) => write!(f, "{unknown:?}"),
        }
    }
}

/// A write that ends with a [`Write`].
#[derive(Debug)]
pub struct Writing<T> {
    label: Label,
    release: Release,
    /// The resource is wanted back.
    representation: bool,
    /// It is created only if a search finds nothing.
    if_none_exist: bool,
    question: Question,
    /// Where the resource is when the server does not say it.
    home: Option<url::Url>,
    state: State<T>,
    written: PhantomData<fn() -> T>,
}

#[derive(Debug)]
enum State<T> {
    Sent,
    /// Carried out; the resource is being read.
    Following(bool, Versioned<()>),
    Over(PhantomData<fn() -> T>),
}

impl FhirClient {
    /// A new resource.
    ///
    /// ```
    /// use sanare_client::{FhirClient, retry::Class};
    /// use sanare_fhir::r4::Patient;
    ///
    /// let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
    /// let create = fhir.create(&Patient::default());
    /// assert_eq!(create.plan()?.class(), Class::Once); // a lost answer is never met by a second POST
    /// let create = create.if_none_exist("identifier=urn:mrn|42");
    /// assert_eq!(create.plan()?.class(), Class::Repeatable);
    /// # Ok::<(), sanare_client::Error>(())
    /// ```
    pub fn create<T: ResourceType + Send>(&self, resource: &T) -> Exchange<Writing<T>> {
        let label = Label::of(Interaction::Create, T::NAME);
        let document = resource.write();
        let question = Question::created(&document);
        let plan = fhir(Method::POST, self.base().below([T::NAME]), Class::Once, label)
            .body(FHIR_JSON, document);
        Exchange::new(self, Ok(plan), Writing::new::<T>(label, question, None))
    }

    /// A new version of a resource at its own id, or the first. Give [`if_match`](Exchange::if_match), so that nobody's change is lost and
    /// a lost answer can be met by another attempt; [`update_versioned`](Self::update_versioned) does.
    pub fn update<T: ResourceType + Send>(&self, resource: &T) -> Exchange<Writing<T>> {
        let label = Label::of(Interaction::Update, T::NAME);
        let id = id_of(resource).unwrap_or_default();
        let document = resource.write();
        let url = self.base().below([T::NAME, id]);
        let question = Question::updated(url.clone(), &document);
        let plan = checked_id(id)
            .map(|_| fhir(Method::PUT, url.clone(), Class::Once, label).body(FHIR_JSON, document));
        Exchange::new(self, plan, Writing::new::<T>(label, question, Some(url)))
    }

    /// A new version of a resource that was read, only if nobody changed it meanwhile.
    pub fn update_versioned<T: ResourceType + Send>(
        &self,
        read: &Versioned<T>,
    ) -> Exchange<Writing<T>> {
        let update = self.update(&read.resource);
        match &read.etag {
            Some(version) => update.if_match(version),
            None => update.change(|_| {
                Err(Error::new(ErrorKind::InvalidParameter).at("request").member("ETag"))
            }),
        }
    }

    /// Writes a resource where a search finds one, or creates it where it finds none.
    pub fn update_where<T: ResourceType + Send>(
        &self,
        criteria: &Query,
        resource: &T,
    ) -> Exchange<Writing<T>> {
        let label = Label::of(Interaction::Update, T::NAME);
        let document = resource.write();
        let question = Question::matching(self, T::NAME, criteria);
        let plan = self.conditional(Method::PUT, T::NAME, criteria, label);
        let plan = plan.map(|plan| plan.body(FHIR_JSON, document));
        Exchange::new(self, plan, Writing::new::<T>(label, question, None))
    }

    /// A change of a resource.
    pub fn patch<T: ResourceType + Send>(
        &self,
        id: &str,
        patch: PatchBody,
    ) -> Exchange<Writing<T>> {
        let label = Label::of(Interaction::Patch, T::NAME);
        let url = self.base().below([T::NAME, id]);
        let plan = checked_id(id)
            .map(|_| patch.into_plan(fhir(Method::PATCH, url.clone(), Class::Once, label)));
        let question = Question::changed(url.clone());
        Exchange::new(self, plan, Writing::new::<T>(label, question, Some(url)))
    }

    /// A change of the resource that a search finds.
    pub fn patch_where<T: ResourceType + Send>(
        &self,
        criteria: &Query,
        patch: PatchBody,
    ) -> Exchange<Writing<T>> {
        let label = Label::of(Interaction::Patch, T::NAME);
        let plan = self.conditional(Method::PATCH, T::NAME, criteria, label).map(|mut plan| {
            // Repeating a change is another thing than repeating a state.
            plan.set_class(Class::Once);
            patch.into_plan(plan)
        });
        let question = Question::matching(self, T::NAME, criteria);
        Exchange::new(self, plan, Writing::new::<T>(label, question, None))
    }

    /// A request to `Type?criteria`; repeatable if an identifier is among the criteria.
    pub(super) fn conditional(
        &self,
        method: Method,
        name: &'static str,
        criteria: &Query,
        label: Label,
    ) -> Result<Plan, Error> {
        if criteria.is_empty() {
            let empty = Error::new(ErrorKind::InvalidParameter).at("request");
            return Err(empty.member("criteria").with_label(label));
        }
        let mut url = self.base().below([name]);
        criteria.write_to(&mut url);
        let class = if criteria.contains("identifier") || criteria.contains("_id") {
            Class::Repeatable
        } else {
            Class::Once
        };
        Ok(fhir(method, url, class, label))
    }
}

impl<T> Exchange<Writing<T>> {
    /// Only if the resource still has this version.
    #[must_use]
    pub fn if_match(self, version: &ETag) -> Self {
        self.change(|mut plan| {
            let value = version.header()?;
            plan.set_class(Class::Repeatable);
            Ok(plan.header(IF_MATCH, value))
        })
    }

    /// Creates only if a search finds nothing: `identifier=urn:mrn|42`, escaped as in a query. One that it finds is
    /// [`Write::Existing`]; several are an error.
    #[must_use]
    pub fn if_none_exist(mut self, criteria: &str) -> Self {
        let Ok(plan) = &self.plan else { return self };
        self.kind.if_none_exist = true;
        let label = plan.label();
        let known = self.client.lacks_conditional_create(label.resource_type);
        if let Some(name) = label.resource_type {
            self.kind.question = Question::matching(&self.client, name, &Query::parse(criteria));
        }
        let criteria = criteria.to_owned();
        self.change(|mut plan| {
            if label.interaction != Interaction::Create || criteria.is_empty() {
                let wrong = Error::new(ErrorKind::InvalidParameter).at("request");
                return Err(wrong.member("If-None-Exist").with_label(label));
            }
            // A server that says not to know the condition would create twice.
            if !known {
                plan.set_class(Class::Repeatable);
            }
            Ok(plan.header(IF_NONE_EXIST, header_value(&criteria, "If-None-Exist")?))
        })
    }

    /// What the server should answer with; if not given, the resource as it is now, which is read if the server does not send it.
    #[must_use]
    pub fn returning(mut self, wanted: Return) -> Self {
        self.kind.representation = wanted == Return::Representation;
        self.with_header(PREFER, header_value(wanted.preference(), "Prefer"))
    }
}

impl<T> Writing<T> {
    fn new<R: ResourceType>(label: Label, question: Question, home: Option<url::Url>) -> Self {
        Self {
            label,
            release: R::RELEASE,
            representation: true,
            if_none_exist: false,
            question,
            home,
            state: State::Sent,
            written: PhantomData,
        }
    }

    fn write(&self, created: bool, written: Written<T>) -> Write<T> {
        match self.label.interaction {
            _ if created => Write::Created(written),
            Interaction::Create if self.if_none_exist => Write::Existing(written),
            // Some servers answer 200 to a plain create.
            Interaction::Create => Write::Created(written),
            _ => Write::Updated(written),
        }
    }

    fn expected(&self) -> Expected<'_> {
        Expected {
            label: self.label,
            resource_type: self.label.resource_type,
            id: None,
            release: Some(self.release),
        }
    }
}

impl<T: Payload> Writing<T> {
    /// The server has carried it out.
    fn carried_out(
        &mut self,
        client: &FhirClient,
        answer: &Answer,
    ) -> Result<Next<Write<T>>, Error> {
        let created = answer.status() == http::StatusCode::CREATED;
        let mut envelope = body::envelope(answer, ());
        match body::document(answer, self.expected()) {
            Ok(document) => {
                if let Ok(read) = body::resource::<T>(answer, self.expected()) {
                    return Ok(Next::Done(self.write(created, read.map(Some))));
                }
                envelope.warnings = Issues::read(document).unwrap_or_default();
            }
            // A page of a proxy says nothing about the write.
            Err(error) if error.kind() == ErrorKind::HtmlPage => return Err(error),
            Err(_) => {}
        }
        let at = envelope.location.clone().or_else(|| self.home.clone());
        match at.filter(|at| self.representation && client.trusts(at)) {
            Some(at) => {
                let label = Label { interaction: Interaction::Read, ..self.label };
                self.state = State::Following(created, envelope);
                Ok(Next::Then(Box::new(fhir(Method::GET, at, Class::Safe, label))))
            }
            None => Ok(Next::Done(self.write(created, envelope.map(|()| None)))),
        }
    }

    /// What was carried out, with the resource if it could be read.
    fn followed(&self, created: bool, envelope: Versioned<()>, read: Option<T>) -> Write<T> {
        self.write(created, envelope.map(|()| read))
    }
}

impl<T: Payload> Kind for Writing<T> {
    type Output = Write<T>;

    fn finish(&mut self, client: &FhirClient, reply: Reply) -> Result<Next<Write<T>>, Error> {
        match std::mem::replace(&mut self.state, State::Over(PhantomData)) {
            State::Following(created, mut envelope) => {
                let read = match reply {
                    Reply::Answer(answer) => body::resource::<T>(&answer, self.expected()).ok(),
                    _ => None,
                };
                let read = read.map(|read| {
                    envelope.etag = envelope.etag.take().or(read.etag);
                    read.resource
                });
                Ok(Next::Done(self.followed(created, envelope, read)))
            }
            State::Sent => match reply {
                Reply::Answer(answer) if answer.status().is_success() => {
                    self.carried_out(client, &answer)
                }
                Reply::Answer(answer) if answer.maybe_applied => {
                    let outcome =
                        UnknownOutcome::after(client, self.label, &self.question, &answer);
                    Ok(Next::Done(Write::Unknown(outcome)))
                }
                Reply::Answer(answer) => Err(body::refusal(&answer, self.label)),
                Reply::Lost(answer) => self.carried_out(client, &answer),
                Reply::Unknown(unknown) => {
                    let question = self.question.clone();
                    let outcome = UnknownOutcome::new(client, self.label, question, unknown);
                    Ok(Next::Done(Write::Unknown(outcome)))
                }
                Reply::Streaming(_) => Err(crate::io::out_of_order()),
            },
            State::Over(_) => Err(crate::io::out_of_order()),
        }
    }

    fn failed(&mut self, error: Error) -> Result<Write<T>, Error> {
        match std::mem::replace(&mut self.state, State::Over(PhantomData)) {
            // What was carried out does not fail because it cannot be read back.
            State::Following(created, envelope) => Ok(self.followed(created, envelope, None)),
            _ => Err(error),
        }
    }
}
