//! Bulk data that is handed over: we have the files, and another server fetches them.

use std::fmt;

use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use url::Url;

use crate::base::is_secure;
use crate::body::{Versioned, envelope, refusal};
use crate::call::{Plan, Reply};
use crate::client::FhirClient;
use crate::error::{Error, ErrorKind};
use crate::exchange::{Exchange, Kind, Next};
use crate::issues::Issues;
use crate::label::{Interaction, Label};
use crate::rest::{FHIR_JSON, fhir, safe_answer};
use crate::retry::Class;

/// A submission of bulk data: manifests that belong together, until it is completed or stopped
/// ([submit](https://build.fhir.org/ig/HL7/bulk-data/submit.html), STU4 ballot).
///
/// It is a value that can be kept, and it knows what may follow: nothing after its end, no manifest twice. What became of it tells
/// [`BulkExport::submission_status`](super::BulkExport::submission_status).
///
/// ```
/// use sanare_client::FhirClient;
/// use sanare_client::bulk::{Submission, SubmittedManifest};
///
/// let fhir = FhirClient::builder("https://consumer.example/fhir")?.build();
/// let mut submission = Submission::new("https://registry.example/ids", "hospital-1", "2026-11")?;
/// let manifest =
///     SubmittedManifest::new("https://files.hospital.example/manifest.json", "https://hospital.example/fhir");
/// let first = submission.submit(&fhir, &manifest)?; // an exchange to run
/// let last = submission.complete(&fhir)?;
/// assert!(submission.submit(&fhir, &manifest).is_err()); // nothing may follow
/// # let _ = (first, last);
/// # Ok::<(), sanare_client::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    system: String,
    value: String,
    id: String,
    manifests: Vec<String>,
    end: Option<SubmissionEnd>,
}

/// How a submission ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SubmissionEnd {
    /// All manifests were submitted.
    Completed,
    /// It was given up.
    Stopped,
}

/// A manifest to submit, and how its files are fetched.
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct SubmittedManifest {
    url: String,
    fhir_base: String,
    replaces: Option<String>,
    output_format: Option<String>,
    headers: Vec<(String, String)>,
    oauth_metadata: Vec<String>,
    encryption_key: Option<String>,
    metadata: Vec<(String, String)>,
}

/// The scope that an access token needs to submit and to ask for the status.
pub const SUBMIT_SCOPE: &str = "system/bulk-submit";

/// A submission that is being sent: ends with what the server says to it.
#[derive(Debug)]
pub struct Submitting {
    label: Label,
}

impl Submission {
    /// A new submission: the identifier of who submits, by system and value, as agreed with the receiver, and an id that is new for it.
    ///
    /// # Errors
    /// `InvalidParameter` if one of them is empty.
    pub fn new(
        system: impl Into<String>,
        value: impl Into<String>,
        id: impl Into<String>,
    ) -> Result<Self, Error> {
        let (system, value, id) = (system.into(), value.into(), id.into());
        for (text, member) in [(&system, "submitter"), (&value, "submitter"), (&id, "submissionId")]
        {
            if text.trim().is_empty() {
                return Err(wrong(member));
            }
        }
        Ok(Self { system, value, id, manifests: Vec::new(), end: None })
    }

    /// Submits a manifest; more may follow.
    ///
    /// # Errors
    /// `OutOfOrder` after the end, and for a manifest that was submitted before; `InvalidUrl`, `Insecure`, `InvalidParameter`.
    pub fn submit(
        &mut self,
        fhir: &FhirClient,
        manifest: &SubmittedManifest,
    ) -> Result<Exchange<Submitting>, Error> {
        self.ask(fhir, Some(manifest), None)
    }

    /// Submits the last manifest and completes the submission.
    ///
    /// # Errors
    /// As [`submit`](Self::submit).
    pub fn submit_last(
        &mut self,
        fhir: &FhirClient,
        manifest: &SubmittedManifest,
    ) -> Result<Exchange<Submitting>, Error> {
        self.ask(fhir, Some(manifest), Some(SubmissionEnd::Completed))
    }

    /// Says that all was submitted.
    ///
    /// # Errors
    /// `OutOfOrder` after the end.
    pub fn complete(&mut self, fhir: &FhirClient) -> Result<Exchange<Submitting>, Error> {
        self.ask(fhir, None, Some(SubmissionEnd::Completed))
    }

    /// Gives the submission up.
    ///
    /// # Errors
    /// `OutOfOrder` after the end.
    pub fn stop(&mut self, fhir: &FhirClient) -> Result<Exchange<Submitting>, Error> {
        self.ask(fhir, None, Some(SubmissionEnd::Stopped))
    }

    /// The id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The system and value of who submits.
    pub fn submitter(&self) -> (&str, &str) {
        (&self.system, &self.value)
    }

    /// How it ended, if it did. To send its end again, after it was certainly not sent, use a clone of before.
    pub fn end(&self) -> Option<SubmissionEnd> {
        self.end
    }

    fn ask(
        &mut self,
        fhir: &FhirClient,
        manifest: Option<&SubmittedManifest>,
        end: Option<SubmissionEnd>,
    ) -> Result<Exchange<Submitting>, Error> {
        let late = |member| Error::new(ErrorKind::OutOfOrder).at("submission").member(member);
        if self.end.is_some() {
            return Err(late("submissionStatus"));
        }
        let mut parameters = self.identity();
        if let Some(manifest) = manifest {
            if self.manifests.contains(&manifest.url) {
                return Err(late("manifestUrl"));
            }
            parameters.extend(manifest.parameters(&self.manifests)?);
        }
        let code = match end {
            None => "in-progress",
            Some(SubmissionEnd::Completed) => "completed",
            Some(SubmissionEnd::Stopped) => "stopped",
        };
        parameters.push(json!({"name": "submissionStatus",
            "valueCoding": {"system": "http://hl7.org/fhir/event-status", "code": code}}));
        let plan = plan(fhir, "$bulk-submit", &parameters, Class::Once);
        self.manifests.extend(manifest.map(|manifest| manifest.url.clone()));
        self.end = end;
        Ok(Exchange::new(fhir, Ok(plan), Submitting { label: LABEL }))
    }

    /// The parameters that name it.
    fn identity(&self) -> Vec<Value> {
        identity(&self.system, &self.value, &self.id)
    }
}

/// The parameters that name a submission.
pub(super) fn identity(system: &str, value: &str, id: &str) -> Vec<Value> {
    vec![
        json!({"name": "submitter", "valueIdentifier": {"system": system, "value": value}}),
        json!({"name": "submissionId", "valueString": id}),
    ]
}

/// A call of an operation of the system.
pub(super) fn plan(
    client: &FhirClient,
    operation: &'static str,
    parameters: &[Value],
    class: Class,
) -> Plan {
    let document = json!({"resourceType": "Parameters", "parameter": parameters});
    fhir(Method::POST, client.base().below([operation]), class, LABEL)
        .body(FHIR_JSON, document.to_string().into_bytes())
}

impl Kind for Submitting {
    type Output = Versioned<Issues>;

    fn finish(&mut self, _: &FhirClient, reply: Reply) -> Result<Next<Versioned<Issues>>, Error> {
        let answer = safe_answer(reply, self.label)?;
        if !answer.status().is_success() {
            return Err(refusal(&answer, self.label));
        }
        let issues = Issues::read(answer.response.body()).unwrap_or_default();
        Ok(Next::Done(envelope(&answer, issues)))
    }
}

impl SubmittedManifest {
    /// The URL of a manifest, and the base URL that relative references in its resources are of.
    pub fn new(url: impl Into<String>, fhir_base: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            fhir_base: fhir_base.into(),
            replaces: None,
            output_format: None,
            headers: Vec::new(),
            oauth_metadata: Vec::new(),
            encryption_key: None,
            metadata: Vec::new(),
        }
    }

    /// It takes the place of one that was submitted before.
    pub fn replaces(self, url: impl Into<String>) -> Self {
        Self { replaces: Some(url.into()), ..self }
    }

    /// The media type of the files; NDJSON if not given.
    pub fn output_format(self, media_type: impl Into<String>) -> Self {
        Self { output_format: Some(media_type.into()), ..self }
    }

    /// A header with which files are to be requested. Its value goes to the receiver.
    pub fn file_request_header(
        mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Where the receiver finds out how to get a token for the files.
    pub fn oauth_metadata_url(mut self, url: impl Into<String>) -> Self {
        self.oauth_metadata.push(url.into());
        self
    }

    /// The key that files are encrypted with, as a JSON Web Encryption.
    pub fn file_encryption_key(self, jwe: impl Into<String>) -> Self {
        Self { encryption_key: Some(jwe.into()), ..self }
    }

    /// Something that was agreed with the receiver: a name that is an absolute URL, and its value.
    pub fn metadata(mut self, url: impl Into<String>, value: impl Into<String>) -> Self {
        self.metadata.push((url.into(), value.into()));
        self
    }

    fn parameters(&self, before: &[String]) -> Result<Vec<Value>, Error> {
        address(&self.url, "manifestUrl")?;
        address(&self.fhir_base, "fhirBaseUrl")?;
        let mut parameters = vec![
            json!({"name": "manifestUrl", "valueUrl": self.url}),
            json!({"name": "fhirBaseUrl", "valueUrl": self.fhir_base}),
        ];
        if let Some(url) = &self.replaces {
            if !before.contains(url) {
                return Err(wrong("replacesManifestUrl"));
            }
            parameters.push(json!({"name": "replacesManifestUrl", "valueUrl": url}));
        }
        if let Some(format) = &self.output_format {
            parameters.push(json!({"name": "outputFormat", "valueString": format}));
        }
        for (name, value) in &self.headers {
            let fits = http::HeaderName::try_from(name.as_str()).is_ok()
                && http::HeaderValue::try_from(value.as_str()).is_ok();
            if !fits {
                return Err(wrong("fileRequestHeader"));
            }
            parameters.push(json!({"name": "fileRequestHeader", "part": [
                {"name": "headerName", "valueString": name},
                {"name": "headerValue", "valueString": value}]}));
        }
        for url in &self.oauth_metadata {
            address(url, "oauthMetadataUrl")?;
            parameters.push(json!({"name": "oauthMetadataUrl", "valueUrl": url}));
        }
        if let Some(key) = &self.encryption_key {
            parameters.push(json!({"name": "fileEncryptionKey", "part": [
                {"name": "coding", "valueCoding": {"system": ENCRYPTION, "code": "jwe"}},
                {"name": "value", "valueString": key}]}));
        }
        for (url, value) in &self.metadata {
            if Url::parse(url).is_err() {
                return Err(wrong("metadata"));
            }
            parameters.push(json!({"name": "metadata", "part": [
                {"name": "parameterUrl", "valueUri": url},
                {"name": "parameterValue", "valueString": value}]}));
        }
        Ok(parameters)
    }
}

fn wrong(member: &'static str) -> Error {
    Error::new(ErrorKind::InvalidParameter).at("submission").member(member)
}

fn address(text: &str, member: &'static str) -> Result<(), Error> {
    let error = |kind| Error::new(kind).at("submission").member(member);
    let url = Url::parse(text).map_err(|_| error(ErrorKind::InvalidUrl))?;
    if is_secure(&url) { Ok(()) } else { Err(error(ErrorKind::Insecure)) }
}

/// Shows how many manifests there are, and how it ended.
impl fmt::Debug for Submission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Submission")
            .field("manifests", &self.manifests.len())
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}

/// Shows nothing: addresses, headers and keys open files.
impl fmt::Debug for SubmittedManifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SubmittedManifest(..)")
    }
}

const LABEL: Label = Label::system(Interaction::Operation);
const ENCRYPTION: &str = "http://hl7.org/fhir/uv/bulkdata/ValueSet/file-encryption-type";

#[cfg(test)]
mod tests {
    use super::*;

    fn fhir() -> FhirClient {
        FhirClient::builder("https://c.example/fhir").unwrap().build()
    }

    fn submission() -> Submission {
        Submission::new("urn:ids", "h1", "s1").unwrap()
    }

    fn sent(exchange: &Exchange<Submitting>) -> Value {
        let request = exchange.request().unwrap();
        assert_eq!(request.uri(), "https://c.example/fhir/$bulk-submit");
        serde_json::from_slice(request.body()).unwrap()
    }

    #[test]
    fn u02_every_parameter() {
        let mut submission = submission();
        let first = SubmittedManifest::new("https://h.example/m1", "https://h.example/fhir");
        let body = sent(&submission.submit(&fhir(), &first).unwrap());
        assert_eq!(
            body["parameter"],
            json!([
                {"name": "submitter", "valueIdentifier": {"system": "urn:ids", "value": "h1"}},
                {"name": "submissionId", "valueString": "s1"},
                {"name": "manifestUrl", "valueUrl": "https://h.example/m1"},
                {"name": "fhirBaseUrl", "valueUrl": "https://h.example/fhir"},
                {"name": "submissionStatus",
                 "valueCoding": {"system": "http://hl7.org/fhir/event-status", "code": "in-progress"}}
            ])
        );
        let second = SubmittedManifest::new("https://h.example/m2", "https://h.example/fhir")
            .replaces("https://h.example/m1")
            .output_format("application/fhir+ndjson")
            .file_request_header("x-key", "k")
            .oauth_metadata_url("https://h.example/.well-known/smart-configuration")
            .file_encryption_key("{}")
            .metadata("https://h.example/purpose", "quality");
        let exchange = submission.submit_last(&fhir(), &second).unwrap();
        // A lost answer is not met by a second submission.
        assert_eq!(exchange.plan().unwrap().class(), Class::Once);
        let body = sent(&exchange);
        let names: Vec<&str> = body["parameter"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["name"].as_str().unwrap())
            .collect();
        assert_eq!(
            names,
            [
                "submitter",
                "submissionId",
                "manifestUrl",
                "fhirBaseUrl",
                "replacesManifestUrl",
                "outputFormat",
                "fileRequestHeader",
                "oauthMetadataUrl",
                "fileEncryptionKey",
                "metadata",
                "submissionStatus"
            ]
        );
        assert_eq!(body["parameter"][10]["valueCoding"]["code"], "completed");
        assert_eq!(submission.end(), Some(SubmissionEnd::Completed));
    }

    #[test]
    fn u02_nothing_follows_the_end() {
        let manifest = SubmittedManifest::new("https://h.example/m1", "https://h.example/fhir");
        for stop in [false, true] {
            let mut submission = submission();
            submission.submit(&fhir(), &manifest).unwrap();
            // Kept and taken up again: it still knows.
            let kept = serde_json::to_string(&submission).unwrap();
            let mut submission: Submission = serde_json::from_str(&kept).unwrap();
            let twice = submission.submit(&fhir(), &manifest).unwrap_err();
            assert_eq!(
                (twice.kind(), twice.location().member()),
                (ErrorKind::OutOfOrder, Some("manifestUrl"))
            );
            let ended =
                if stop { submission.stop(&fhir()) } else { submission.complete(&fhir()) }.unwrap();
            let code = if stop { "stopped" } else { "completed" };
            assert_eq!(sent(&ended)["parameter"][2]["valueCoding"]["code"], code);
            let next = SubmittedManifest::new("https://h.example/m2", "https://h.example/fhir");
            for late in [
                submission.submit(&fhir(), &next),
                submission.complete(&fhir()),
                submission.stop(&fhir()),
            ] {
                assert_eq!(late.unwrap_err().kind(), ErrorKind::OutOfOrder);
            }
        }
    }

    #[test]
    fn u02_what_cannot_be_submitted() {
        let member = |manifest: SubmittedManifest| {
            let error = submission().submit(&fhir(), &manifest).unwrap_err();
            (error.kind(), error.location().member())
        };
        let of = |url: &str, base: &str| SubmittedManifest::new(url, base);
        let good = || of("https://h.example/m", "https://h.example/fhir");
        assert_eq!(
            member(of("m", "https://h.example")),
            (ErrorKind::InvalidUrl, Some("manifestUrl"))
        );
        assert_eq!(
            member(of("https://h.example/m", "")),
            (ErrorKind::InvalidUrl, Some("fhirBaseUrl"))
        );
        assert_eq!(
            member(of("http://h.example/m", "https://h.example")),
            (ErrorKind::Insecure, Some("manifestUrl"))
        );
        let wrong = |member| (ErrorKind::InvalidParameter, Some(member));
        assert_eq!(member(good().replaces("https://h.example/0")), wrong("replacesManifestUrl"));
        assert_eq!(member(good().file_request_header("a b", "c")), wrong("fileRequestHeader"));
        assert_eq!(member(good().metadata("purpose", "x")), wrong("metadata"));
        assert_eq!(
            Submission::new("", "a", "b").unwrap_err().location().member(),
            Some("submitter")
        );
        assert_eq!(
            Submission::new("a", "b", " ").unwrap_err().location().member(),
            Some("submissionId")
        );
    }
}
