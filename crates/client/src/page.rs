//! Searches and histories page by page, with a guard against what servers do wrong.

use std::collections::HashSet;
use std::fmt;
use std::time::SystemTime;

use http::{Method, StatusCode};
use sanare_fhir::resource::ResourceType;
use serde::{Deserialize, Serialize};
use url::{Url, form_urlencoded};

use crate::base::resolve;
use crate::body::{self, Expected};
use crate::bundle::{RawBundle, RawEntry};
use crate::call::{Answer, Call, Plan};
use crate::client::FhirClient;
use crate::error::{Error, ErrorKind};
use crate::etag::ETag;
use crate::io::{Checkpoint, Flow, Input, Step, out_of_order};
use crate::issues::Issues;
use crate::label::{Interaction, Label};
use crate::payload::{Header, Payload};
use crate::rest::{PREFER, checked_id, fhir, header_value, known_type, safe_answer};
use crate::retry::Class;
use crate::search::Query;

/// A search that has not begun.
pub struct Search {
    client: FhirClient,
    label: Label,
    segments: Result<Vec<String>, Error>,
    query: Query,
    dropped: Vec<String>,
    via: SearchVia,
    strict: bool,
}

/// How the parameters of a search travel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchVia {
    /// In the URL.
    Get,
    /// In the body of a POST to `_search`: nothing of them stands in logs of proxies and servers.
    Post,
    /// In the URL, if it does not get longer than 2000 bytes.
    #[default]
    Auto,
}

/// Where to stop at the latest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    pages: u64,
    resources: u64,
    empty_pages: u32,
    offset: Option<&'static str>,
}

impl Default for Limits {
    /// 100,000 pages, 100 million resources, three empty pages in a row.
    fn default() -> Self {
        Self { pages: 100_000, resources: 100_000_000, empty_pages: 3, offset: None }
    }
}

impl Limits {
    /// At most so many pages.
    #[must_use]
    pub const fn pages(self, pages: u64) -> Self {
        Self { pages, ..self }
    }

    /// No further page once there are so many resources.
    #[must_use]
    pub const fn resources(self, resources: u64) -> Self {
        Self { resources, ..self }
    }

    /// So many empty pages in a row are a loop.
    #[must_use]
    pub const fn empty_pages(self, empty_pages: u32) -> Self {
        Self { empty_pages, ..self }
    }

    /// Where the server gives no `next` although its total says more, asks for what is missing by this parameter, such as `_offset`.
    #[must_use]
    pub const fn offset_parameter(self, name: &'static str) -> Self {
        Self { offset: Some(name), ..self }
    }
}

/// Why there are no more pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageStop {
    /// The last page, and nothing speaks against it.
    End,
    /// The server leads in a circle.
    Loop,
    /// A limit of ours.
    Limit,
    /// There is no `next`, although the server's total says more.
    ServerDroppedNext {
        /// Different matches so far.
        got: u64,
        /// What the server says.
        total: u64,
    },
    /// `next` leads to another origin, which gets neither the credential nor the request.
    CrossOriginNext,
    /// The server no longer knows the page.
    ExpiredCursor,
}

impl PageStop {
    /// Whether everything was seen.
    pub fn is_end(self) -> bool {
        self == Self::End
    }
}

/// A page.
#[derive(Clone)]
#[non_exhaustive]
pub struct Page {
    /// Which one, from 1.
    pub number: u64,
    /// `Bundle.total`.
    pub total: Option<u64>,
    /// Parameters that the server did not take up, as its `self` link tells; `None` if it does not tell.
    pub ignored_params: Option<Vec<String>>,
    entries: Vec<Entry>,
}

/// An entry of a page.
#[derive(Clone)]
pub struct Entry {
    raw: RawEntry,
    resource_type: Option<String>,
    id: Option<String>,
}

/// Pages one by one: a [`Flow`] that is run again for each, and ends with `None` after the last.
///
/// An error loses nothing: run it again for the same page. [`cursor`](Self::cursor) survives the process.
pub struct Pages {
    client: FhirClient,
    label: Label,
    limits: Limits,
    /// The first request; `None` after a resume.
    first: Option<Result<Plan, Error>>,
    asked: Vec<String>,
    dropped: Vec<String>,
    progress: Progress,
    call: Option<(Box<Call>, bool)>,
    stop: Option<PageStop>,
}

/// What is known after some pages.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Progress {
    /// The form of this value.
    v: u32,
    interaction: String,
    resource_type: Option<String>,
    next: Option<String>,
    /// Where a GET began, for the fallback without `next`.
    first: Option<String>,
    pages: u64,
    resources: u64,
    duplicates: u64,
    empty_in_a_row: u32,
    total: Option<u64>,
    /// The total is an estimate, or no entries were asked for.
    #[serde(default)]
    uncontrolled: bool,
    stop: Option<String>,
    /// Hashes of the URLs that were asked.
    visited: HashSet<u64>,
    /// Hashes of the contents of pages.
    contents: HashSet<u64>,
    /// Hashes of the matches.
    matches: HashSet<u64>,
}

impl FhirClient {
    /// A search in a type.
    ///
    /// ```
    /// use sanare_client::search::{self, Query};
    /// use sanare_client::{FhirClient, Limits};
    /// use sanare_fhir::r4::Observation;
    ///
    /// let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
    /// let query = Query::new().by("patient", search::reference("Patient", "123")).count(100);
    /// let search = fhir.search::<Observation>(query);
    /// assert_eq!(
    ///     search.request()?.uri(),
    ///     "https://ehr.example/fhir/Observation?patient=Patient%2F123&_count=100"
    /// );
    /// let mut pages = search.pages(Limits::default());
    /// // while let Some(page) = run(&transport, &mut pages).await? { ... }
    /// // pages.require_end()?;
    /// # Ok::<(), sanare_client::Error>(())
    /// ```
    pub fn search<T: ResourceType>(&self, query: Query) -> Search {
        self.searching(Ok(vec![T::NAME.to_owned()]), Some(T::NAME), query)
    }

    /// A search in a type that is known only when the program runs.
    pub fn search_type(&self, resource_type: &str, query: Query) -> Search {
        match known_type(resource_type) {
            Ok(name) => self.searching(Ok(vec![name.to_owned()]), Some(name), query),
            Err(error) => self.searching(Err(error), None, query),
        }
    }

    /// A search in all types.
    pub fn search_system(&self, query: Query) -> Search {
        self.searching(Ok(Vec::new()), None, query)
    }

    /// A search in a compartment: the Observations of a Patient.
    pub fn search_compartment<T: ResourceType>(
        &self,
        compartment: &str,
        id: &str,
        query: Query,
    ) -> Search {
        let segments = || {
            let compartment = known_type(compartment)?.to_owned();
            Ok(vec![compartment, checked_id(id)?.to_owned(), T::NAME.to_owned()])
        };
        self.searching(segments(), Some(T::NAME), query)
    }

    /// The versions of a resource. The query may have `_since`, `_at` and `_count`.
    pub fn history<T: ResourceType>(&self, id: &str, query: &Query, limits: Limits) -> Pages {
        let label = Label::of(Interaction::HistoryInstance, T::NAME);
        let segments = checked_id(id).map(|id| vec![T::NAME, id, "_history"]);
        self.history_of(label, segments, query, limits)
    }

    /// The versions of the resources of a type.
    pub fn history_type<T: ResourceType>(&self, query: &Query, limits: Limits) -> Pages {
        let label = Label::of(Interaction::HistoryType, T::NAME);
        self.history_of(label, Ok(vec![T::NAME, "_history"]), query, limits)
    }

    /// The versions of all resources.
    pub fn history_system(&self, query: &Query, limits: Limits) -> Pages {
        let label = Label::system(Interaction::HistorySystem);
        self.history_of(label, Ok(vec!["_history"]), query, limits)
    }

    /// Goes on from a cursor.
    ///
    /// # Errors
    /// `State` if it is none of this crate.
    pub fn resume_pages(&self, cursor: &Checkpoint, limits: Limits) -> Result<Pages, Error> {
        let not_ours = || Error::new(ErrorKind::State).at("cursor");
        let progress: Progress =
            serde_json::from_slice(cursor.as_bytes()).map_err(|_| not_ours())?;
        let interaction = [
            Interaction::SearchType,
            Interaction::SearchSystem,
            Interaction::HistoryInstance,
            Interaction::HistoryType,
            Interaction::HistorySystem,
        ]
        .into_iter()
        .find(|interaction| interaction.code() == progress.interaction);
        let resource_type = progress.resource_type.as_deref().map(known_type).transpose()?;
        let (Some(interaction), CURSOR) = (interaction, progress.v) else {
            return Err(not_ours());
        };
        let is_over = progress.next.is_none();
        Ok(Pages {
            client: self.clone(),
            label: Label { interaction, resource_type },
            limits,
            first: None,
            asked: Vec::new(),
            dropped: Vec::new(),
            stop: is_over.then_some(match progress.stop.as_deref() {
                Some("end") => PageStop::End,
                _ => PageStop::ExpiredCursor,
            }),
            progress,
            call: None,
        })
    }

    fn searching(
        &self,
        mut segments: Result<Vec<String>, Error>,
        resource_type: Option<&'static str>,
        mut query: Query,
    ) -> Search {
        let interaction = match resource_type {
            Some(_) => Interaction::SearchType,
            None => Interaction::SearchSystem,
        };
        let mut dropped = Vec::new();
        if let Some(name) = resource_type {
            query.retain(|parameter, value| {
                if self.refuses(name, parameter, value) {
                    let refused = Error::new(ErrorKind::NotSupported).at("search");
                    segments = Err(refused.with_label(Label { interaction, resource_type }));
                }
                let keep = !self.degrades(name, parameter, value);
                if !keep {
                    dropped.push(parameter.to_owned());
                }
                keep
            });
        }
        Search {
            client: self.clone(),
            label: Label { interaction, resource_type },
            segments,
            query,
            dropped,
            via: SearchVia::default(),
            strict: false,
        }
    }

    fn history_of(
        &self,
        label: Label,
        segments: Result<Vec<&str>, Error>,
        query: &Query,
        limits: Limits,
    ) -> Pages {
        let plan = segments.map(|segments| {
            let mut url = self.base().below(segments);
            query.write_to(&mut url);
            fhir(Method::GET, url, Class::Safe, label)
        });
        Pages::new(self, label, plan, query, Vec::new(), limits)
    }
}

impl Search {
    /// How the parameters travel.
    #[must_use]
    pub fn via(self, via: SearchVia) -> Self {
        Self { via, ..self }
    }

    /// Asks the server to refuse parameters that it does not know (`Prefer: handling=strict`).
    #[must_use]
    pub fn strict(self) -> Self {
        Self { strict: true, ..self }
    }

    /// The first request as a value, without credential.
    ///
    /// # Errors
    /// What was wrong with its description.
    pub fn request(&self) -> Result<crate::io::Request, Error> {
        self.plan()?.request()
    }

    /// The pages.
    pub fn pages(self, limits: Limits) -> Pages {
        let plan = self.plan();
        Pages::new(&self.client, self.label, plan, &self.query, self.dropped, limits)
    }

    fn plan(&self) -> Result<Plan, Error> {
        let segments = self.segments.as_ref().map_err(Clone::clone)?;
        let mut below: Vec<&str> = segments.iter().map(String::as_str).collect();
        let mut url = self.client.base().below(below.iter().copied());
        if below.is_empty() {
            let path = url.path().trim_end_matches('/').to_owned();
            url.set_path(&path);
        }
        self.query.write_to(&mut url);
        let by_post = match self.via {
            SearchVia::Get => false,
            SearchVia::Post => true,
            SearchVia::Auto => url.as_str().len() > URL_LIMIT,
        };
        let plan = if by_post {
            below.push("_search");
            let url = self.client.base().below(below);
            fhir(Method::POST, url, Class::Safe, self.label)
                .body("application/x-www-form-urlencoded", self.query.to_string().into_bytes())
        } else {
            fhir(Method::GET, url, Class::Safe, self.label)
        };
        if self.strict {
            return Ok(plan.header(PREFER, header_value("handling=strict", "Prefer")?));
        }
        Ok(plan)
    }
}

impl fmt::Debug for Search {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Search({}, {:?})", self.label, self.query)
    }
}

impl Pages {
    fn new(
        client: &FhirClient,
        label: Label,
        plan: Result<Plan, Error>,
        query: &Query,
        dropped: Vec<String>,
        limits: Limits,
    ) -> Self {
        let mut progress = Progress {
            v: CURSOR,
            interaction: label.interaction.code().to_owned(),
            resource_type: label.resource_type.map(str::to_owned),
            uncontrolled: query.first("_total") == Some("estimate")
                || query.first("_summary") == Some("count")
                || query.first("_count") == Some("0"),
            ..Progress::default()
        };
        if let Ok(plan) = &plan
            && plan.request().is_ok_and(|request| request.method() == Method::GET)
        {
            progress.visited.insert(hash(plan.url().as_str().as_bytes()));
            progress.first = Some(plan.url().to_string());
        }
        Self {
            client: client.clone(),
            label,
            limits,
            first: Some(plan),
            asked: query.names().map(str::to_owned).collect(),
            dropped,
            progress,
            call: None,
            stop: None,
        }
    }

    /// Why there are no more pages; `None` while there may be.
    pub fn stop(&self) -> Option<PageStop> {
        self.stop
    }

    /// That everything was seen.
    ///
    /// # Errors
    /// `Incomplete`; `RedirectLoop` for a circle, `OtherOrigin`, `Expired`.
    pub fn require_end(&self) -> Result<(), Error> {
        let kind = match self.stop {
            Some(PageStop::End) => return Ok(()),
            Some(PageStop::Loop) => ErrorKind::RedirectLoop,
            Some(PageStop::CrossOriginNext) => ErrorKind::OtherOrigin,
            Some(PageStop::ExpiredCursor) => ErrorKind::Expired,
            _ => ErrorKind::Incomplete,
        };
        Err(Error::new(kind).at("Bundle").member("link").with_label(self.label))
    }

    /// Entries so far.
    pub fn resources(&self) -> u64 {
        self.progress.resources
    }

    /// Matches that came more than once.
    pub fn duplicates(&self) -> u64 {
        self.progress.duplicates
    }

    /// Different matches so far.
    pub fn matches(&self) -> u64 {
        u64::try_from(self.progress.matches.len()).unwrap_or(u64::MAX)
    }

    /// What the server says that there are.
    pub fn total(&self) -> Option<u64> {
        self.progress.total
    }

    /// Where to go on later, see [`FhirClient::resume_pages`]. It holds the URL of the next page, which can hold values of records, and no
    /// credential. `None` before the first page.
    pub fn cursor(&self) -> Option<Checkpoint> {
        if self.progress.pages == 0 {
            return None;
        }
        serde_json::to_vec(&self.progress).ok().map(Checkpoint::new)
    }

    fn begin(&mut self, now: SystemTime) -> Result<Step<Option<Page>>, Error> {
        if self.stop.is_some() {
            return Ok(Step::Done(None));
        }
        let is_first = self.progress.pages == 0;
        let has_room = self.progress.pages < self.limits.pages
            && (is_first || self.progress.resources < self.limits.resources);
        if !has_room {
            self.stop = Some(PageStop::Limit);
            return Ok(Step::Done(None));
        }
        let plan = match (&self.first, &self.progress.next) {
            (Some(plan), _) if is_first => {
                self.client.permits(self.label)?;
                plan.as_ref().map_err(Clone::clone)?.clone()
            }
            (_, Some(next)) => {
                let label = Label { interaction: Interaction::Page, ..self.label };
                let url = self.client.base().resolve(next)?;
                if !self.client.trusts(&url) {
                    self.stop = Some(PageStop::CrossOriginNext);
                    return Ok(Step::Done(None));
                }
                fhir(Method::GET, url, Class::Safe, label)
            }
            _ => return Err(out_of_order()),
        };
        let mut call = Call::new(&self.client, plan);
        let step = call.advance(now, Input::Start)?;
        self.call = Some((Box::new(call), is_first));
        step.then(|_| Err(out_of_order()))
    }

    fn answered(&mut self, answer: &Answer, is_first: bool) -> Result<Option<Page>, Error> {
        if !is_first && matches!(answer.status(), StatusCode::NOT_FOUND | StatusCode::GONE) {
            return Ok(self.end(PageStop::ExpiredCursor));
        }
        let expected = Expected { label: self.label, resource_type: None, id: None, release: None };
        let document = body::document(answer, expected)?;
        let of_answer = |error| body::described(error, answer, self.label);
        let bundle = RawBundle::read(document).map_err(|error| {
            of_answer(error.with_issues(Issues::read(document).unwrap_or_default()))
        })?;
        let is_history = self.is_history();
        let of_type = if is_history { "history" } else { "searchset" };
        if bundle.of_type.as_deref() != Some(of_type) {
            return Err(of_answer(Error::new(ErrorKind::WrongBundle).at("Bundle").member("type")));
        }
        let entries: Vec<Entry> = bundle.entry.iter().cloned().map(Entry::of).collect();
        let keys: Vec<u64> = entries.iter().map(|entry| entry.key(is_history)).collect();
        if self.repeats(&keys) {
            return Ok(self.end(PageStop::Loop));
        }
        self.take(&entries, &keys);
        self.progress.total = bundle.total().or(self.progress.total);
        let ignored_params =
            if is_first { ignored(&self.asked, &self.dropped, bundle.link("self")) } else { None };
        let page =
            Page { number: self.progress.pages, total: bundle.total(), ignored_params, entries };
        self.plan_next(bundle.link("next"), &answer.url);
        Ok(Some(page))
    }

    /// Whether the page has the contents of an earlier one, or there are too many without any.
    fn repeats(&mut self, keys: &[u64]) -> bool {
        let (Some(first), Some(last)) = (keys.first(), keys.last()) else {
            self.progress.empty_in_a_row = self.progress.empty_in_a_row.saturating_add(1);
            return self.progress.empty_in_a_row >= self.limits.empty_pages;
        };
        self.progress.empty_in_a_row = 0;
        let mut sorted = keys.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        let bytes =
            |keys: &[u64]| keys.iter().flat_map(|key| key.to_le_bytes()).collect::<Vec<_>>();
        let same_set = !self.progress.contents.insert(hash(&bytes(&sorted)));
        let ends = [0, *first, *last];
        let same_ends = !self.progress.contents.insert(hash(&bytes(&ends)));
        same_set || same_ends
    }

    fn take(&mut self, entries: &[Entry], keys: &[u64]) {
        self.progress.pages = self.progress.pages.saturating_add(1);
        for (entry, key) in entries.iter().zip(keys) {
            self.progress.resources = self.progress.resources.saturating_add(1);
            if entry.is_match() && !self.progress.matches.insert(*key) {
                self.progress.duplicates = self.progress.duplicates.saturating_add(1);
            }
        }
    }

    fn plan_next(&mut self, next: Option<&str>, at: &Url) {
        let got = self.matches();
        let next = match next {
            // A query alone stands for the page that has it; other relative URLs are below the base, as references are.
            Some(next) if next.trim_start().starts_with('?') => resolve(at, next),
            Some(next) => self.client.base().resolve(next),
            None => match (self.missing(got), self.fallback(got)) {
                (None, _) => {
                    self.end(PageStop::End);
                    return;
                }
                (Some(total), None) => {
                    self.end(PageStop::ServerDroppedNext { got, total });
                    return;
                }
                (Some(_), Some(next)) => Ok(next),
            },
        };
        // An address that cannot be followed at all is one of somebody else.
        let Some(next) = next.ok().filter(|next| self.client.trusts(next)) else {
            self.end(PageStop::CrossOriginNext);
            return;
        };
        if !self.progress.visited.insert(hash(next.as_str().as_bytes())) {
            self.end(PageStop::Loop);
            return;
        }
        self.progress.next = Some(next.to_string());
    }

    /// The total, if it says that there is more.
    fn missing(&self, got: u64) -> Option<u64> {
        self.progress.total.filter(|total| *total > got && !self.progress.uncontrolled)
    }

    /// The first request with an offset, where that is wanted.
    fn fallback(&self, got: u64) -> Option<Url> {
        let (name, first) = (self.limits.offset?, self.progress.first.as_deref()?);
        let mut url = Url::parse(first).ok()?;
        url.query_pairs_mut().append_pair(name, &got.to_string());
        Some(url)
    }

    fn end(&mut self, stop: PageStop) -> Option<Page> {
        self.stop = Some(stop);
        self.progress.next = None;
        self.progress.stop = Some(if stop.is_end() { "end" } else { "stopped" }.to_owned());
        None
    }

    fn is_history(&self) -> bool {
        matches!(
            self.label.interaction,
            Interaction::HistoryInstance | Interaction::HistoryType | Interaction::HistorySystem
        )
    }
}

impl Flow for Pages {
    type Output = Option<Page>;

    fn advance(&mut self, now: SystemTime, input: Input) -> Result<Step<Option<Page>>, Error> {
        let Some((mut call, is_first)) = self.call.take() else {
            return match input {
                Input::Start => self.begin(now),
                _ => Err(out_of_order()),
            };
        };
        // A page that was given up is asked again.
        if matches!(input, Input::Start) {
            return self.begin(now);
        }
        match call.advance(now, input)? {
            Step::Done(reply) => {
                let answer = safe_answer(reply, self.label)?;
                self.answered(&answer, is_first).map(Step::Done)
            }
            step => {
                self.call = Some((call, is_first));
                step.then(|_| Err(out_of_order()))
            }
        }
    }
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("label", &self.label)
            .field("pages", &self.progress.pages)
            .field("resources", &self.progress.resources)
            .field("duplicates", &self.progress.duplicates)
            .field("total", &self.progress.total)
            .field("stop", &self.stop)
            .finish_non_exhaustive()
    }
}

impl Page {
    /// Every entry, whatever it is.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The matches of a type, read one by one.
    pub fn matches<T: ResourceType + Send>(&self) -> impl Iterator<Item = Result<T, Error>> {
        self.of_type(Entry::is_match)
    }

    /// The included resources of a type, read one by one.
    pub fn included<T: ResourceType + Send>(&self) -> impl Iterator<Item = Result<T, Error>> {
        self.of_type(|entry| entry.raw.mode() == Some("include"))
    }

    /// What the server says about the search.
    pub fn outcomes(&self) -> Vec<Issues> {
        let outcomes = self.entries.iter().filter(|entry| entry.is_outcome());
        outcomes.filter_map(|entry| Issues::read(entry.raw.document()?)).collect()
    }

    fn of_type<T: ResourceType + Send>(
        &self,
        wanted: impl Fn(&Entry) -> bool,
    ) -> impl Iterator<Item = Result<T, Error>> {
        self.entries.iter().enumerate().filter_map(move |(index, entry)| {
            if entry.resource_type() != Some(T::NAME) || !wanted(entry) {
                return None;
            }
            let read = entry.read::<T>().map_err(|error| error.member("entry").index(index));
            read.transpose()
        })
    }
}

impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("number", &self.number)
            .field("total", &self.total)
            .field("entries", &self.entries.len())
            .finish_non_exhaustive()
    }
}

impl Entry {
    fn of(raw: RawEntry) -> Self {
        let header = raw.document().and_then(|document| Header::read(document).ok());
        let header = header.unwrap_or_default();
        Self { raw, resource_type: header.resource_type, id: header.id }
    }

    /// `fullUrl`
    pub fn full_url(&self) -> Option<&str> {
        self.raw.full_url.as_deref()
    }

    /// The type of the resource.
    pub fn resource_type(&self) -> Option<&str> {
        self.resource_type.as_deref()
    }

    /// The id of the resource.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Whether it is a match: `search.mode` says so or is missing, and it is no `OperationOutcome`.
    pub fn is_match(&self) -> bool {
        self.raw.is_match() && !self.is_outcome()
    }

    /// Whether it is about the search itself.
    pub fn is_outcome(&self) -> bool {
        self.raw.mode() == Some("outcome")
            || (self.raw.mode().is_none() && self.resource_type() == Some("OperationOutcome"))
    }

    /// The method of a history entry: `DELETE` has no resource.
    pub fn method(&self) -> Option<&str> {
        self.raw.request.as_ref().map(|request| request.method.as_str())
    }

    /// The version of a history entry.
    pub fn etag(&self) -> Option<ETag> {
        self.raw.response.as_ref()?.etag.as_deref().and_then(ETag::read)
    }

    /// The resource, if there is one.
    ///
    /// # Errors
    /// `Resource` or `NotJson`.
    pub fn read<T: Payload>(&self) -> Result<Option<T>, Error> {
        self.raw.document().map(T::read).transpose()
    }

    /// What makes it the same as another entry.
    fn key(&self, is_history: bool) -> u64 {
        if !is_history {
            if let (Some(name), Some(id)) = (self.resource_type(), self.id()) {
                return hash(format!("{name}/{id}").as_bytes());
            }
            if let Some(url) = self.full_url() {
                return hash(url.as_bytes());
            }
        }
        let response = self.raw.response.as_ref();
        let text = |text: Option<&String>| text.map(String::as_str).unwrap_or_default().to_owned();
        let mut bytes = text(self.raw.full_url.as_ref());
        bytes.push_str(&text(response.and_then(|it| it.etag.as_ref())));
        bytes.push_str(&text(response.and_then(|it| it.last_modified.as_ref())));
        bytes.push_str(self.method().unwrap_or_default());
        let mut bytes = bytes.into_bytes();
        bytes.extend_from_slice(self.raw.document().unwrap_or_default());
        hash(&bytes)
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Entry(..)")
    }
}

/// Parameters that were asked and do not stand in the `self` link.
fn ignored(asked: &[String], dropped: &[String], link: Option<&str>) -> Option<Vec<String>> {
    let mut ignored = dropped.to_vec();
    let Some(link) = link else { return (!ignored.is_empty()).then_some(ignored) };
    let query = link.split_once('?').map_or("", |(_, query)| query);
    let told: HashSet<String> =
        form_urlencoded::parse(query.as_bytes()).map(|(name, _)| name.into_owned()).collect();
    let wanted = asked.iter().filter(|name| !matches!(name.as_str(), "_format" | "_pretty"));
    let missing: Vec<&String> = wanted.clone().filter(|name| !told.contains(*name)).collect();
    // A link that has none of them, and others, is an opaque one.
    let is_opaque = !told.is_empty() && missing.len() == wanted.count() && !missing.is_empty();
    if is_opaque && ignored.is_empty() {
        return None;
    }
    if !is_opaque {
        ignored.extend(missing.into_iter().cloned());
    }
    Some(ignored)
}

/// FNV-1a: the same in each process, because cursors hold it.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |state, byte| {
        (state ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

const CURSOR: u32 = 1;

const URL_LIMIT: usize = 2000;
