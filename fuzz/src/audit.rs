//! The laws of sanare-audit.

use std::io::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};

use sanare_audit::dicom::{Dialect, Reader};
use sanare_audit::journal::{Directory, Entries, verify};
use sanare_audit::syslog::{Deframer, Message};
use sanare_audit::{Event, Timestamp};
use sanare_fhir::{json, r4};

/// Any bytes as the first segment: verification ends, and what it calls sound can be read to its end.
pub fn journal(data: &[u8]) {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let name = format!("sanare-fuzz-journal-{}-{number}", std::process::id());
    let folder = std::env::temp_dir().join(name);
    std::fs::create_dir_all(&folder).expect("a folder");
    let mut file = std::fs::File::create(folder.join("0000000000000000.saj")).expect("a file");
    file.write_all(data).expect("room");
    drop(file);
    let store = Directory::existing(&folder).expect("the folder");
    let report = verify(&store, None);
    let read: Vec<_> = Entries::of(&store).expect("the folder").collect();
    if report.is_ok_and(|report| report.is_sound() && report.frames() > 0) {
        assert!(read.iter().all(Result::is_ok));
    }
    std::fs::remove_dir_all(&folder).expect("the folder");
}

/// What is read is the same after it was written; what is accepted strictly is accepted.
pub fn dicom(data: &[u8]) {
    let strict = Reader::new().strict().read(data, "1");
    let read = Reader::new().read(data, "1");
    assert!(strict.is_err() || read.is_ok());
    let Ok(read) = read else { return };
    for dialect in [Dialect::Dicom2017c, Dialect::Dicom2014c] {
        let first = read.event.to_dicom(dialect).expect("an outcome and an agent");
        let once = Reader::new().read(first.as_bytes(), "1").expect("what was written").event;
        let second = once.to_dicom(dialect).expect("an outcome and an agent");
        let twice = Reader::new().read(second.as_bytes(), "1").expect("what was written").event;
        assert_eq!(once, twice);
        assert!(read.event.dicom_losses(dialect).is_ok());
    }
}

/// A stream gives the same messages however it is cut.
pub fn syslog(data: &[u8]) {
    let _ = Message::read(data);
    let take = |parts: &mut dyn Iterator<Item = &[u8]>| {
        let mut deframer = Deframer::new();
        let mut found = Vec::new();
        for part in parts {
            deframer.push(part);
            loop {
                match deframer.next() {
                    Ok(Some(message)) => found.push(message),
                    Ok(None) => break,
                    Err(_) => return (found, true),
                }
            }
        }
        (found, false)
    };
    let whole = take(&mut std::iter::once(data));
    assert_eq!(take(&mut data.chunks(1)), whole);
    assert_eq!(take(&mut data.chunks(7)), whole);
}

/// An event out of an AuditEvent is the same after it was rendered; canonical JSON reads back.
pub fn event(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data)
        && let Ok(time) = text.parse::<Timestamp>()
    {
        assert_eq!(time.to_string().parse::<Timestamp>(), Ok(time));
    }
    if let Ok(event) = Event::from_json(data) {
        assert_eq!(Event::from_json(event.to_json().as_bytes()), Ok(event));
    }
    let (resource, _) = json::Reader::new().read_all::<r4::AuditEvent>(data).into_parts();
    let Some(restored) = resource.and_then(|resource| Event::from_r4(&resource).ok()) else {
        return;
    };
    let once = Event::from_r4(&restored.event.to_r4().resource).expect("what was rendered");
    let twice = Event::from_r4(&once.event.to_r4().resource).expect("what was rendered");
    assert_eq!(once.event, twice.event);
    assert!(twice.losses.is_empty());
}
