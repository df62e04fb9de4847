//! Laws of `sanare-fhir`.

use sanare_fhir::json::{self, Reader, UnknownKeys, Writer};
use sanare_fhir::r4::Resource;
use serde_json::value::RawValue;

/// JSON: no input panics; what Strict accepts Lax reads alike; what is written reads back and
/// writes the same again; a text that is no JSON is never read; every form of the writer is JSON.
pub fn json(data: &[u8]) {
    let strict = Reader::new().unknown(UnknownKeys::Strict).read::<Resource>(data);
    let lax = Reader::new().read::<Resource>(data);
    let reading = Reader::new().read_all::<Resource>(data);
    if let Ok(strict) = &strict {
        assert!(lax.as_ref().is_ok_and(|lax| lax == strict), "Strict and Lax differ");
    }
    if let Ok(lax) = &lax {
        assert!(!reading.report().has_errors(), "the first error was missed");
        assert!(reading.value() == Some(lax), "collecting reads otherwise");
        let body = data.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(data);
        assert!(serde_json::from_slice::<&RawValue>(body).is_ok(), "no JSON, but read");
    }
    let Some(resource) = reading.into_value() else { return };
    let written = json::to_string(&resource);
    let again = Reader::new().read_all::<Resource>(written.as_bytes()).into_value();
    let again = again.expect("what was written is read");
    assert_eq!(json::to_string(&again), written, "writing is no fixed point");
    assert!(resource.clone() == resource, "a clone differs");
    for form in [Writer::new().pretty(), Writer::new().canonical()] {
        let text = form.write(&again);
        assert!(serde_json::from_str::<&RawValue>(&text).is_ok(), "the writer wrote no JSON");
    }
}

/// The serde bridge: what `serde_json` gives us is what the own reader reads, and both write alike.
pub fn bridge(data: &[u8]) {
    let own = Reader::new().read::<Resource>(data);
    let bridged = serde_json::from_slice::<Resource>(data);
    if let (Ok(own), Ok(bridged)) = (&own, &bridged) {
        assert!(own == bridged, "the bridge reads otherwise");
        let written = serde_json::to_string(bridged).expect("a resource can be written");
        assert_eq!(written, json::to_string(own), "the bridge writes otherwise");
    }
    if bridged.is_ok() {
        assert!(own.is_ok(), "the bridge reads what the reader refuses");
    }
}
