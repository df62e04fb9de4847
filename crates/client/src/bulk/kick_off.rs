//! What to export, and the request that asks for it.

use std::fmt;

use http::header::ACCEPT;
use http::{HeaderName, HeaderValue, Method};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use url::form_urlencoded;

use crate::call::Plan;
use crate::client::FhirClient;
use crate::error::{Error, ErrorKind};
use crate::label::{Interaction, Label};
use crate::retry::Class;
use crate::vendor::{ParamStyle, VendorProfile};

use super::job::ExportJob;
use super::manifest::{is_instant, is_type};
use super::submit::{self, Submission};

/// The edition of the Bulk Data standard that a server speaks.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[non_exhaustive]
pub enum Edition {
    /// 1.0: kick-off by GET.
    Stu1,
    /// 2.0: also by POST; `patient`, `_elements`, `includeAssociatedData`.
    #[default]
    Stu2,
    /// 3.0: `_until`, `organizeOutputBy`, `allowPartialManifests`.
    Stu3,
    /// 4.0 as in ballot: kick-off by POST alone, parameters repeat, status apart from HTTP's.
    Stu4,
}

/// What to export: the builder of a kick-off
/// ([request flow](https://hl7.org/fhir/uv/bulkdata/STU2/export.html#bulk-data-kick-off-request)).
///
/// ```
/// use sanare_client::FhirClient;
/// use sanare_client::bulk::{BulkExport, Edition};
///
/// let fhir = FhirClient::builder("https://ehr.example/fhir")?.build();
/// let export = BulkExport::group("42")
///     .types(["Patient", "Observation"])
///     .since("2026-01-01T00:00:00Z")
///     .type_filter("Observation?category=laboratory");
/// let request = export.plan(&fhir)?.request()?;
/// assert_eq!(request.uri().path(), "/fhir/Group/42/$export");
/// assert_eq!(request.headers()["prefer"], "respond-async");
///
/// // The ballot of STU4 knows kick-off by POST only.
/// let request = export.edition(Edition::Stu4).plan(&fhir)?.request()?;
/// assert_eq!(request.method(), "POST");
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
#[allow(clippy::struct_excessive_bools, reason = "independent options")]
pub struct BulkExport {
    level: Level,
    edition: Edition,
    post: bool,
    lenient: bool,
    separate_status: bool,
    drop_refused: bool,
    types: Vec<String>,
    type_filters: Vec<String>,
    elements: Vec<String>,
    patients: Vec<String>,
    associated: Vec<String>,
    since: Option<String>,
    until: Option<String>,
    organize_by: Option<String>,
    output_format: Option<String>,
    partial: bool,
    minimum_size: Option<u64>,
    maximum_size: Option<u64>,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
enum Level {
    System,
    Patient,
    Group(String),
    /// Not an export: the status of a submission, which has the same form.
    Submission {
        system: String,
        value: String,
        id: String,
    },
}

/// A parameter of the kick-off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ExportParameter {
    /// `_type`
    Type,
    /// `_typeFilter`
    TypeFilter,
    /// `_elements`
    Elements,
    /// `patient`
    Patient,
    /// `includeAssociatedData`
    AssociatedData,
    /// `_since`
    Since,
    /// `_until`
    Until,
    /// `organizeOutputBy`
    OrganizeBy,
    /// `_outputFormat`
    OutputFormat,
    /// `allowPartialManifests`
    Partial,
    /// `_minimumFileSize`
    MinimumSize,
    /// `_maximumFileSize`
    MaximumSize,
}

impl BulkExport {
    /// All that the server has.
    pub fn system() -> Self {
        Self::of(Level::System)
    }

    /// All patients, and what belongs to them.
    pub fn patients() -> Self {
        Self::of(Level::Patient)
    }

    /// The patients of a group, and what belongs to them.
    pub fn group(id: impl Into<String>) -> Self {
        Self::of(Level::Group(id.into()))
    }

    /// What the receiver says to a submission: outcomes for each manifest, and perhaps files
    /// ([status](https://build.fhir.org/ig/HL7/bulk-data/submit.html), STU4 ballot). Its report names the
    /// [manifest](super::FileReport::manifest_url) of each file of outcomes.
    pub fn submission_status(submission: &Submission) -> Self {
        let (system, value) = submission.submitter();
        let level = Level::Submission {
            system: system.to_owned(),
            value: value.to_owned(),
            id: submission.id().to_owned(),
        };
        Self::of(level).edition(Edition::Stu4)
    }

    fn of(level: Level) -> Self {
        Self {
            level,
            edition: Edition::default(),
            post: false,
            lenient: false,
            separate_status: false,
            drop_refused: false,
            types: Vec::new(),
            type_filters: Vec::new(),
            elements: Vec::new(),
            patients: Vec::new(),
            associated: Vec::new(),
            since: None,
            until: None,
            organize_by: None,
            output_format: None,
            partial: false,
            minimum_size: None,
            maximum_size: None,
        }
    }

    /// The edition that the server speaks; STU2 if not given.
    pub fn edition(self, edition: Edition) -> Self {
        Self { edition, ..self }
    }

    /// Asks by POST, also where GET would do: for filters that must not stand in a URL.
    pub fn by_post(self) -> Self {
        Self { post: true, ..self }
    }

    /// Lets the server pass over parameters that it does not know (`handling=lenient`).
    pub fn lenient(self) -> Self {
        Self { lenient: true, ..self }
    }

    /// Asks for the status of the export in a header of its own, apart from that of the poll (STU4).
    pub fn separate_status(self) -> Self {
        Self { separate_status: true, ..self }
    }

    /// Asks a second time without the optional parameter that a server has refused by name. What was left out stands in the report.
    pub fn drop_refused_parameters(self) -> Self {
        Self { drop_refused: true, ..self }
    }

    /// Only these resource types (`_type`).
    pub fn types<T: Into<String>>(mut self, types: impl IntoIterator<Item = T>) -> Self {
        self.types.extend(types.into_iter().map(Into::into));
        self
    }

    /// Only resources of a type that match a query, such as `Observation?category=laboratory` (`_typeFilter`).
    pub fn type_filter(mut self, query: impl Into<String>) -> Self {
        self.type_filters.push(query.into());
        self
    }

    /// Only these elements, as `Patient.name` or `name` (`_elements`). What comes is marked as incomplete and must not overwrite what is
    /// complete.
    pub fn elements<T: Into<String>>(mut self, elements: impl IntoIterator<Item = T>) -> Self {
        self.elements.extend(elements.into_iter().map(Into::into));
        self
    }

    /// Only these patients, as ids or as `Patient/id` (`patient`, by POST).
    pub fn patient_ids<T: Into<String>>(mut self, ids: impl IntoIterator<Item = T>) -> Self {
        self.patients.extend(ids.into_iter().map(|id| {
            let id: String = id.into();
            id.strip_prefix("Patient/").map(str::to_owned).unwrap_or(id)
        }));
        self
    }

    /// Also associated data, such as `LatestProvenanceResources` (`includeAssociatedData`).
    pub fn associated_data(mut self, code: impl Into<String>) -> Self {
        self.associated.push(code.into());
        self
    }

    /// Only what changed since this instant: the [`transaction_time`](super::Report::transaction_time) of the last export (`_since`).
    pub fn since(self, instant: impl Into<String>) -> Self {
        Self { since: Some(instant.into()), ..self }
    }

    /// Only what changed before this instant (`_until`, STU3).
    pub fn until(self, instant: impl Into<String>) -> Self {
        Self { until: Some(instant.into()), ..self }
    }

    /// Output in blocks, one for each resource of this type (`organizeOutputBy`, STU3).
    pub fn organize_by(self, resource_type: impl Into<String>) -> Self {
        Self { organize_by: Some(resource_type.into()), ..self }
    }

    /// The media type of the files (`_outputFormat`); NDJSON if not given.
    pub fn output_format(self, media_type: impl Into<String>) -> Self {
        Self { output_format: Some(media_type.into()), ..self }
    }

    /// Takes files while the export is running, and manifests of several pages (`allowPartialManifests`, STU3).
    pub fn partial_manifests(self) -> Self {
        Self { partial: true, ..self }
    }

    /// The smallest and the largest size of a file that the server should write, in bytes (STU4).
    pub fn file_sizes(self, minimum: Option<u64>, maximum: Option<u64>) -> Self {
        Self { minimum_size: minimum, maximum_size: maximum, ..self }
    }

    /// The export as a job that can be carried out, kept and resumed.
    ///
    /// # Errors
    /// As [`plan`](Self::plan).
    pub fn job(&self, fhir: &FhirClient) -> Result<ExportJob, Error> {
        self.plan(fhir)?;
        Ok(ExportJob::new(fhir.base().clone(), self.clone()))
    }

    /// The kick-off.
    ///
    /// # Errors
    /// `InvalidId`, `InvalidType`, or `InvalidParameter` with the parameter that this level or edition does not have; `NotSupported` for a time
    /// where the server does not know when something changed, see [`VendorProfile::no_last_updated`].
    pub fn plan(&self, fhir: &FhirClient) -> Result<Plan, Error> {
        self.check()?;
        let by_time = [ExportParameter::Since, ExportParameter::Until];
        let by_time = self.asked().into_iter().find(|asked| by_time.contains(asked));
        if let Some(parameter) = by_time.filter(|_| fhir.profile().no_last_updated) {
            // The export would succeed and hold nothing.
            let silent = Error::new(ErrorKind::NotSupported).at("export");
            return Err(silent.member(parameter.name()));
        }
        let base = fhir.base();
        let mut url = match &self.level {
            Level::System => base.below(["$export"]),
            Level::Patient => base.below(["Patient", "$export"]),
            Level::Group(id) => base.below(["Group", id, "$export"]),
            Level::Submission { system, value, id } => {
                let mut parameters = submit::identity(system, value, id);
                if let Some(format) = &self.output_format {
                    parameters.push(json!({"name": "_outputFormat", "valueString": format}));
                }
                let plan =
                    submit::plan(fhir, "$bulk-submit-status", &parameters, Class::Repeatable);
                return Ok(plan.header(PREFER, HeaderValue::from_static(self.preferences())));
            }
        };
        let post = self.post || self.edition >= Edition::Stu4 || !self.patients.is_empty();
        let method = if post { Method::POST } else { Method::GET };
        let values = self.sent(fhir.profile(), post);
        if !post {
            let mut query = form_urlencoded::Serializer::new(String::new());
            for (parameter, value) in &values {
                query.append_pair(parameter.name(), value);
            }
            let query = query.finish();
            url.set_query((!query.is_empty()).then_some(&query));
        }
        let plan = Plan::new(method, url, Class::Once, Label::system(Interaction::Kickoff))
            .header(ACCEPT, HeaderValue::from_static(FHIR_JSON))
            .header(PREFER, HeaderValue::from_static(self.preferences()));
        Ok(if post {
            plan.body(FHIR_JSON, self.parameters(values).to_string().into_bytes())
        } else {
            plan
        })
    }

    fn preferences(&self) -> &'static str {
        match (self.lenient, self.separate_status) {
            (false, false) => "respond-async",
            (true, false) => "respond-async, handling=lenient",
            (false, true) => "respond-async, separate-export-status",
            (true, true) => "respond-async, handling=lenient, separate-export-status",
        }
    }

    fn check(&self) -> Result<(), Error> {
        let error = |kind| Error::new(kind).at("export");
        if let Level::Group(id) = &self.level
            && !is_id(id)
        {
            return Err(error(ErrorKind::InvalidId).member("group"));
        }
        let wrong = |parameter: ExportParameter, kind| Err(error(kind).member(parameter.name()));
        if self.submission_id().is_some()
            && let Some(other) =
                self.asked().into_iter().find(|it| *it != ExportParameter::OutputFormat)
        {
            return wrong(other, ErrorKind::InvalidParameter);
        }
        for parameter in self.asked() {
            if self.edition < parameter.edition() {
                return wrong(parameter, ErrorKind::InvalidParameter);
            }
        }
        if !self.types.iter().chain(&self.organize_by).all(|name| is_type(name)) {
            return wrong(ExportParameter::Type, ErrorKind::InvalidType);
        }
        if !self.patients.iter().all(|id| is_id(id)) {
            return wrong(ExportParameter::Patient, ErrorKind::InvalidId);
        }
        if !self.patients.is_empty() && self.level == Level::System {
            return wrong(ExportParameter::Patient, ErrorKind::InvalidParameter);
        }
        for (instant, parameter) in
            [(&self.since, ExportParameter::Since), (&self.until, ExportParameter::Until)]
        {
            if instant.as_deref().is_some_and(|text| !is_instant(text)) {
                return wrong(parameter, ErrorKind::InvalidParameter);
            }
        }
        if !self.type_filters.iter().all(|query| is_filter(query)) {
            return wrong(ExportParameter::TypeFilter, ErrorKind::InvalidParameter);
        }
        if !self.elements.iter().all(|name| is_element(name)) {
            return wrong(ExportParameter::Elements, ErrorKind::InvalidParameter);
        }
        if let (Some(minimum), Some(maximum)) = (self.minimum_size, self.maximum_size)
            && maximum <= minimum
        {
            return wrong(ExportParameter::MaximumSize, ErrorKind::InvalidParameter);
        }
        if self.separate_status && self.edition < Edition::Stu4 {
            return Err(error(ErrorKind::InvalidParameter).member("separate-export-status"));
        }
        Ok(())
    }

    /// The values of each parameter, in a fixed order.
    fn values(&self) -> Vec<(ExportParameter, Vec<String>)> {
        let one = |value: &Option<String>| value.iter().cloned().collect::<Vec<_>>();
        let number = |value: Option<u64>| value.iter().map(u64::to_string).collect::<Vec<_>>();
        let partial = if self.partial { vec!["true".to_owned()] } else { Vec::new() };
        [
            (ExportParameter::OutputFormat, one(&self.output_format)),
            (ExportParameter::Since, one(&self.since)),
            (ExportParameter::Until, one(&self.until)),
            (ExportParameter::Type, self.types.clone()),
            (ExportParameter::TypeFilter, self.type_filters.clone()),
            (ExportParameter::Elements, self.elements.clone()),
            (ExportParameter::Patient, self.patients.clone()),
            (ExportParameter::AssociatedData, self.associated.clone()),
            (ExportParameter::OrganizeBy, one(&self.organize_by)),
            (ExportParameter::Partial, partial),
            (ExportParameter::MinimumSize, number(self.minimum_size)),
            (ExportParameter::MaximumSize, number(self.maximum_size)),
        ]
        .into_iter()
        .filter(|(_, values)| !values.is_empty())
        .collect()
    }

    /// The submission whose status it is.
    pub(super) fn submission_id(&self) -> Option<&str> {
        match &self.level {
            Level::Submission { id, .. } => Some(id),
            _ => None,
        }
    }

    /// Whether it may be asked for a second time without harm.
    pub(super) fn is_repeatable(&self) -> bool {
        self.submission_id().is_some()
    }

    /// Whether it is of a group, of all its patients and all time.
    pub(super) fn is_whole_group(&self) -> bool {
        matches!(self.level, Level::Group(_)) && self.since.is_none() && self.patients.is_empty()
    }

    /// The same, of the ids of patients alone.
    pub(super) fn members(&self) -> Self {
        let plain = Self { types: Vec::new(), ..Self::of(self.level.clone()) };
        let members =
            Self { edition: self.edition, post: self.post, lenient: self.lenient, ..plain };
        members.types(["Patient"]).elements(["id"])
    }

    /// The parameters that are asked for.
    pub fn asked(&self) -> Vec<ExportParameter> {
        self.values().into_iter().map(|(parameter, _)| parameter).collect()
    }

    /// The values as they are sent: repeated, or joined with commas.
    fn sent(&self, profile: &VendorProfile, post: bool) -> Vec<(ExportParameter, String)> {
        let repeat = match profile.param_style {
            ParamStyle::Repeat => true,
            ParamStyle::Comma => false,
            ParamStyle::Standard => self.edition >= Edition::Stu4,
        };
        let mut sent = Vec::new();
        for (parameter, mut values) in self.values() {
            if parameter == ExportParameter::TypeFilter {
                // Where filters are joined, a comma of their own would split them.
                let joined = !repeat && values.len() > 1;
                if joined || (profile.encode_commas_twice && !post) {
                    for filter in &mut values {
                        *filter = filter.replace(',', "%2C");
                    }
                }
            }
            if repeat || parameter == ExportParameter::Patient {
                sent.extend(values.into_iter().map(|value| (parameter, value)));
            } else {
                sent.push((parameter, values.join(",")));
            }
        }
        sent
    }

    fn parameters(&self, values: Vec<(ExportParameter, String)>) -> Value {
        let parameter: Vec<Value> = values
            .into_iter()
            .map(|(parameter, value)| {
                let name = parameter.name();
                match parameter {
                    ExportParameter::Since | ExportParameter::Until => {
                        json!({"name": name, "valueInstant": value})
                    }
                    ExportParameter::Partial => json!({"name": name, "valueBoolean": true}),
                    ExportParameter::Patient => {
                        json!({"name": name, "valueReference": {"reference": format!("Patient/{value}")}})
                    }
                    ExportParameter::MinimumSize | ExportParameter::MaximumSize => {
                        json!({"name": name, "valueInteger": value.parse::<u64>().unwrap_or(u64::MAX)})
                    }
                    ExportParameter::AssociatedData if self.edition >= Edition::Stu4 => {
                        json!({"name": name, "valueCoding": {"code": value}})
                    }
                    ExportParameter::AssociatedData => json!({"name": name, "valueCode": value}),
                    _ => json!({"name": name, "valueString": value}),
                }
            })
            .collect();
        json!({"resourceType": "Parameters", "parameter": parameter})
    }

    /// What can be left out without getting less than was asked for.
    fn optional(&self) -> Vec<ExportParameter> {
        use ExportParameter::{
            Elements, MaximumSize, MinimumSize, OrganizeBy, OutputFormat, Partial, Type, TypeFilter,
        };
        let optional = [
            OutputFormat,
            Type,
            TypeFilter,
            Elements,
            OrganizeBy,
            Partial,
            MinimumSize,
            MaximumSize,
        ];
        self.asked().into_iter().filter(|parameter| optional.contains(parameter)).collect()
    }

    /// Whether the export may go on without a parameter that the server has refused.
    pub(super) fn is_droppable(&self, named: ExportParameter) -> bool {
        self.drop_refused && self.optional().contains(&named)
    }

    pub(super) fn is_partial(&self) -> bool {
        self.partial
    }

    pub(super) fn without(&self, parameter: ExportParameter) -> Self {
        let mut less = self.clone();
        match parameter {
            ExportParameter::Type => less.types.clear(),
            ExportParameter::TypeFilter => less.type_filters.clear(),
            ExportParameter::Elements => less.elements.clear(),
            ExportParameter::Patient => less.patients.clear(),
            ExportParameter::AssociatedData => less.associated.clear(),
            ExportParameter::Since => less.since = None,
            ExportParameter::Until => less.until = None,
            ExportParameter::OrganizeBy => less.organize_by = None,
            ExportParameter::OutputFormat => less.output_format = None,
            ExportParameter::Partial => less.partial = false,
            ExportParameter::MinimumSize => less.minimum_size = None,
            ExportParameter::MaximumSize => less.maximum_size = None,
        }
        less
    }
}

/// Shows which parameters are asked for, not their values.
impl fmt::Debug for BulkExport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BulkExport")
            .field("edition", &self.edition)
            .field("parameters", &self.asked())
            .finish_non_exhaustive()
    }
}

impl ExportParameter {
    /// The name in the standard.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Type => "_type",
            Self::TypeFilter => "_typeFilter",
            Self::Elements => "_elements",
            Self::Patient => "patient",
            Self::AssociatedData => "includeAssociatedData",
            Self::Since => "_since",
            Self::Until => "_until",
            Self::OrganizeBy => "organizeOutputBy",
            Self::OutputFormat => "_outputFormat",
            Self::Partial => "allowPartialManifests",
            Self::MinimumSize => "_minimumFileSize",
            Self::MaximumSize => "_maximumFileSize",
        }
    }

    /// The first edition that has it.
    pub const fn edition(self) -> Edition {
        match self {
            Self::Type | Self::TypeFilter | Self::Since | Self::OutputFormat => Edition::Stu1,
            Self::Elements | Self::Patient | Self::AssociatedData => Edition::Stu2,
            Self::Until | Self::OrganizeBy | Self::Partial => Edition::Stu3,
            Self::MinimumSize | Self::MaximumSize => Edition::Stu4,
        }
    }
}

const FHIR_JSON: &str = "application/fhir+json";
const PREFER: HeaderName = HeaderName::from_static("prefer");

/// Whether text is an id.
pub(super) fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.')
}

/// `Type?query`, without parameters of a result.
pub(super) fn is_filter(text: &str) -> bool {
    let Some((name, query)) = text.split_once('?') else { return false };
    let results = ["_include", "_revinclude", "_sort", "_count", "_summary", "_elements", "_total"];
    is_type(name)
        && form_urlencoded::parse(query.as_bytes())
            .all(|(name, _)| !results.contains(&name.split(':').next().unwrap_or_default()))
}

/// `Type.name` or `name`, at the root.
fn is_element(text: &str) -> bool {
    let name = match text.split_once('.') {
        Some((of, name)) if is_type(of) => name,
        Some(_) => return false,
        None => text,
    };
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use crate::io::Request;

    use super::*;

    fn request(export: &BulkExport) -> Request {
        of_vendor(export, VendorProfile::STANDARD)
    }

    fn of_vendor(export: &BulkExport, profile: VendorProfile) -> Request {
        let fhir = FhirClient::builder("https://ehr.example/fhir").unwrap().profile(profile);
        export.plan(&fhir.build()).unwrap().request().unwrap()
    }

    fn kind(export: &BulkExport) -> (ErrorKind, Option<&'static str>) {
        let fhir = FhirClient::builder("https://ehr.example/fhir").unwrap().build();
        let error = export.plan(&fhir).unwrap_err();
        (error.kind(), error.location().member())
    }

    #[test]
    fn x01_levels_by_get_and_post() {
        for (export, path) in [
            (BulkExport::system(), "/fhir/$export"),
            (BulkExport::patients(), "/fhir/Patient/$export"),
            (BulkExport::group("42"), "/fhir/Group/42/$export"),
        ] {
            let get = request(&export);
            assert_eq!((get.method(), get.uri().path()), (&Method::GET, path));
            assert_eq!(get.headers()["accept"], "application/fhir+json");
            assert_eq!(get.headers()["prefer"], "respond-async");
            let post = request(&export.by_post());
            assert_eq!((post.method(), post.uri().path()), (&Method::POST, path));
            assert_eq!(post.headers()["content-type"], "application/fhir+json");
        }
        let ballot = BulkExport::system().edition(Edition::Stu4).separate_status().lenient();
        let ballot = request(&ballot);
        assert_eq!(ballot.method(), Method::POST);
        assert_eq!(
            ballot.headers()["prefer"],
            "respond-async, handling=lenient, separate-export-status"
        );
    }

    #[test]
    fn x02_values_are_joined_up_to_stu3_and_repeated_in_stu4() {
        let export = BulkExport::system().types(["Patient", "Observation"]);
        let joined = request(&export);
        assert_eq!(joined.uri().query(), Some("_type=Patient%2CObservation"));
        let repeat = VendorProfile { param_style: ParamStyle::Repeat, ..VendorProfile::STANDARD };
        let repeated = of_vendor(&export, repeat);
        assert_eq!(repeated.uri().query(), Some("_type=Patient&_type=Observation"));
        let ballot = export.associated_data("LatestProvenanceResources").edition(Edition::Stu4);
        let body: Value = serde_json::from_slice(request(&ballot).body()).unwrap();
        assert_eq!(
            body["parameter"],
            json!([
                {"name": "_type", "valueString": "Patient"},
                {"name": "_type", "valueString": "Observation"},
                {"name": "includeAssociatedData", "valueCoding": {"code": "LatestProvenanceResources"}},
            ])
        );
    }

    #[test]
    fn x02_every_parameter_in_a_body() {
        let export = BulkExport::group("g")
            .edition(Edition::Stu4)
            .output_format("application/fhir+ndjson")
            .since("2026-01-01T00:00:00Z")
            .until("2026-02-01T00:00:00Z")
            .type_filter("Observation?code=a,b")
            .elements(["Patient.name", "id"])
            .patient_ids(["Patient/p1", "p2"])
            .organize_by("Patient")
            .partial_manifests()
            .file_sizes(Some(1), Some(2));
        let body: Value = serde_json::from_slice(request(&export).body()).unwrap();
        assert_eq!(
            body["parameter"],
            json!([
                {"name": "_outputFormat", "valueString": "application/fhir+ndjson"},
                {"name": "_since", "valueInstant": "2026-01-01T00:00:00Z"},
                {"name": "_until", "valueInstant": "2026-02-01T00:00:00Z"},
                {"name": "_typeFilter", "valueString": "Observation?code=a,b"},
                {"name": "_elements", "valueString": "Patient.name"},
                {"name": "_elements", "valueString": "id"},
                {"name": "patient", "valueReference": {"reference": "Patient/p1"}},
                {"name": "patient", "valueReference": {"reference": "Patient/p2"}},
                {"name": "organizeOutputBy", "valueString": "Patient"},
                {"name": "allowPartialManifests", "valueBoolean": true},
                {"name": "_minimumFileSize", "valueInteger": 1},
                {"name": "_maximumFileSize", "valueInteger": 2},
            ])
        );
    }

    #[test]
    fn x02_what_a_level_or_edition_does_not_have_is_not_sent() {
        let refused = ErrorKind::InvalidParameter;
        for (export, member) in [
            (BulkExport::system().patient_ids(["p1"]), "patient"),
            (BulkExport::system().until("2026-01-01T00:00:00Z"), "_until"),
            (BulkExport::system().edition(Edition::Stu1).elements(["id"]), "_elements"),
            (BulkExport::system().partial_manifests(), "allowPartialManifests"),
            (BulkExport::system().since("yesterday"), "_since"),
            (BulkExport::system().type_filter("category=x"), "_typeFilter"),
            (BulkExport::system().type_filter("Patient?_sort=x"), "_typeFilter"),
            (BulkExport::system().elements(["Patient.name.family"]), "_elements"),
            (BulkExport::system().separate_status(), "separate-export-status"),
        ] {
            assert_eq!(kind(&export), (refused, Some(member)));
        }
        let sizes = BulkExport::system().edition(Edition::Stu4).file_sizes(Some(2), Some(2));
        assert_eq!(kind(&sizes), (refused, Some("_maximumFileSize")));
        assert_eq!(kind(&BulkExport::group("a/b")).0, ErrorKind::InvalidId);
        assert_eq!(kind(&BulkExport::system().types(["../x"])).0, ErrorKind::InvalidType);
        let post = request(&BulkExport::patients().patient_ids(["p1"]));
        assert_eq!(post.method(), Method::POST);
    }

    /// Epic, HAPI and Kodjin split the parameter at its commas, after decoding the URL.
    #[test]
    fn x02_defect_commas_in_a_type_filter_are_encoded_twice() {
        let export = BulkExport::system().type_filter("Observation?code=a,b");
        let plain = request(&export);
        assert_eq!(plain.uri().query(), Some("_typeFilter=Observation%3Fcode%3Da%2Cb"));
        let twice = of_vendor(&export, VendorProfile::named("Epic").unwrap());
        assert_eq!(twice.uri().query(), Some("_typeFilter=Observation%3Fcode%3Da%252Cb"));
        // Joined filters need it anyway.
        let joined = request(&export.type_filter("Patient?active=true"));
        assert_eq!(
            joined.uri().query(),
            Some("_typeFilter=Observation%3Fcode%3Da%252Cb%2CPatient%3Factive%3Dtrue")
        );
    }
}
