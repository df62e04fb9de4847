//! The laws of sanare-client.

use std::time::{Duration, UNIX_EPOCH};

use sanare_client::io::{Flow, Input, Step};
use sanare_client::search::Query;
use sanare_client::{
    Capabilities, FhirClient, Interaction, Json, Label, Limits, Payload, retry_after,
};
use sanare_fhir::r4::Patient;

/// Whatever a page says, the next request goes to the server's own origin, and a cursor goes on with the same request.
pub fn pages(data: &[u8]) {
    let fhir = FhirClient::builder("https://ehr.example/fhir").expect("a base").build();
    let mut pages = fhir.search::<Patient>(Query::new()).pages(Limits::default());
    let Ok(Step::Send(_)) = pages.advance(UNIX_EPOCH, Input::Start) else { panic!("a request") };
    let answer = Input::Response(http::Response::new(data.to_vec()));
    let Ok(Step::Done(Some(page))) = pages.advance(UNIX_EPOCH, answer) else { return };
    for read in page.matches::<Patient>() {
        let _ = read.is_ok();
    }
    let cursor = pages.cursor().expect("a cursor after a page");
    let mut resumed = fhir.resume_pages(&cursor, Limits::default()).expect("our own cursor");
    let next = |step| match step {
        Ok(Step::Send(request)) => Some(http::Request::uri(&request).to_string()),
        _ => None,
    };
    let ours = next(pages.advance(UNIX_EPOCH, Input::Start));
    assert_eq!(ours, next(resumed.advance(UNIX_EPOCH, Input::Start)));
    assert!(ours.is_none_or(|url| url.starts_with("https://ehr.example/")));
}

/// What `Retry-After` asks for is never in the past, and seconds are seconds.
pub fn retry(data: &[u8]) {
    let Ok(value) = http::HeaderValue::from_bytes(data) else { return };
    let now = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let headers = std::iter::once((http::header::RETRY_AFTER, value)).collect();
    let asked = retry_after(&headers, now);
    let text = std::str::from_utf8(data.trim_ascii()).unwrap_or_default();
    if let Ok(seconds) = text.parse::<u32>()
        && !text.starts_with('+')
    {
        assert_eq!(asked, Some(Duration::from_secs(seconds.into())));
    }
}

/// Reading a statement never fails, and what it lists it does not deny.
pub fn capabilities(data: &[u8]) {
    let Ok(statement) = Json::read(data) else { return };
    let said = Capabilities::read(&statement);
    for (name, resource) in said.resources() {
        for parameter in resource.search_params() {
            // Modifiers and chains are cut off what is asked.
            if !parameter.contains([':', '.']) {
                assert!(!said.denies_search(name, parameter));
            }
        }
    }
    if said.resource("Patient").is_some_and(|patient| patient.has(Interaction::Read)) {
        assert!(!said.denies(Label::of(Interaction::Read, "Patient")));
    }
}
