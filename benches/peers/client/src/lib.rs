//! A server on this machine for both sides, and what both sides do with it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

/// A server that is never the slow one: it has all answers in memory and knows four addresses.
pub struct Server {
    /// `http://127.0.0.1:port/fhir`
    pub base: String,
    /// The bytes of one file.
    pub bytes: u64,
}

/// Serves a patient, and an export of `files` files of so many pages of about a mebibyte.
pub fn serve(files: usize, pages: u64) -> std::io::Result<Server> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let base = format!("http://{}/fhir", listener.local_addr()?);
    let page = Arc::new(page_of_lines());
    let bytes = pages * page.len() as u64 + first_line("000").len() as u64;
    let lines = pages * page.iter().filter(|byte| **byte == b'\n').count() as u64 + 1;
    let output: Vec<String> = (0..files)
        .map(|file| {
            format!(r#"{{"type":"Observation","url":"{base}/file/{file:03}","count":{lines}}}"#)
        })
        .collect();
    let manifest = format!(
        r#"{{"transactionTime":"2026-01-01T00:00:00Z","requiresAccessToken":false,"output":[{}]}}"#,
        output.join(",")
    );
    let manifest = Arc::new(manifest);
    let own = base.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (page, manifest, base) = (Arc::clone(&page), Arc::clone(&manifest), own.clone());
            std::thread::spawn(move || {
                // A client that goes away is its own affair.
                let _ended = converse(&stream, &page, pages, &manifest, &base);
            });
        }
    });
    Ok(Server { base, bytes })
}

fn converse(
    mut stream: &TcpStream,
    page: &[u8],
    pages: u64,
    manifest: &str,
    base: &str,
) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let target = line.split(' ').nth(1).unwrap_or_default().to_owned();
        loop {
            line.clear();
            if reader.read_line(&mut line)? <= 2 {
                break;
            }
        }
        let whole = |status: &str, headers: &str, body: &str| {
            let length = body.len();
            format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\n\r\n{body}")
        };
        let answer = if target.contains("/file/") {
            let first = first_line(target.rsplit('/').next().unwrap_or_default());
            let length = pages * page.len() as u64 + first.len() as u64;
            write!(
                stream,
                "HTTP/1.1 200 OK\r\netag: \"{target}\"\r\ncontent-length: {length}\r\n\r\n"
            )?;
            stream.write_all(first.as_bytes())?;
            for _ in 0..pages {
                stream.write_all(page)?;
            }
            continue;
        } else if target.contains("$export") {
            whole("202 Accepted", &format!("content-location: {base}/poll\r\n"), "")
        } else if target.ends_with("/poll") {
            whole("200 OK", "", manifest)
        } else {
            whole("200 OK", "etag: W/\"1\"\r\ncontent-type: application/fhir+json\r\n", PATIENT)
        };
        stream.write_all(answer.as_bytes())?;
    }
}

/// Files with the same content are a finding of an export: each begins with a line of its own.
fn first_line(file: &str) -> String {
    format!("{{\"resourceType\":\"Observation\",\"id\":\"first-{file}\"}}\n")
}

/// About a mebibyte of lines.
pub fn page_of_lines() -> Vec<u8> {
    let mut page = Vec::new();
    let mut n = 0_u64;
    loop {
        let line = format!(
            r#"{{"resourceType":"Observation","id":"{n}","status":"final","code":{{"coding":[{{"system":"http://loinc.org","code":"8867-4","display":"Heart rate"}}]}},"subject":{{"reference":"Patient/{n}"}},"effectiveDateTime":"2026-01-01T00:00:00Z","valueQuantity":{{"value":{},"unit":"/min","system":"http://unitsofmeasure.org","code":"/min"}}}}"#,
            50 + n % 60
        );
        if page.len() + line.len() > 1 << 20 {
            return page;
        }
        page.extend_from_slice(line.as_bytes());
        page.push(b'\n');
        n += 1;
    }
}

/// What a read answers.
pub const PATIENT: &str = r#"{"resourceType":"Patient","id":"1","meta":{"versionId":"1"},"active":true,"name":[{"family":"Chalmers","given":["Peter","James"]}],"gender":"male","birthDate":"1974-12-25"}"#;
