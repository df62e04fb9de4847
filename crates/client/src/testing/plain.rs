//! HTTP without TLS, to servers on this machine.

use std::io::{self, BufRead as _, BufReader, Read, Write as _};
use std::net::TcpStream;
use std::time::{Duration, SystemTime};

use crate::io::{Failure, Request};
use crate::transport::BlockingTransport;

/// Sends requests over plain HTTP/1.1 to loopback addresses, one connection each: for tests and examples without a network library.
///
/// It waits a thousandth of what it is asked to, so that tests are short; see [`PlainHttp::patient`].
#[derive(Clone, Copy, Debug)]
pub struct PlainHttp {
    clock: fn() -> SystemTime,
    haste: u32,
}

impl PlainHttp {
    /// With the clock to use: `SystemTime::now`.
    pub fn new(clock: fn() -> SystemTime) -> Self {
        Self { clock, haste: 1000 }
    }

    /// Waits as long as it is asked to.
    #[must_use]
    pub fn patient(self) -> Self {
        Self { haste: 1, ..self }
    }
}

impl BlockingTransport for PlainHttp {
    type Body = PlainBody;

    fn open(&self, request: Request) -> Result<http::Response<PlainBody>, Failure> {
        let authority = request.uri().authority().map(http::uri::Authority::as_str);
        let local = authority.filter(|it| it.starts_with("127.0.0.1:") || it.starts_with("[::1]:"));
        let stream = local.and_then(|it| TcpStream::connect(it).ok()).ok_or(Failure::NotSent)?;
        exchange(stream, &request).map_err(|_| Failure::NoAnswer)
    }

    fn sleep(&self, duration: Duration) {
        std::thread::sleep(duration / self.haste);
    }

    fn now(&self) -> SystemTime {
        (self.clock)()
    }
}

/// A body that arrives. Its end is an error where `Content-Length` has promised more.
#[derive(Debug)]
pub struct PlainBody {
    stream: BufReader<TcpStream>,
    left: Option<u64>,
}

impl Read for PlainBody {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let Some(left) = &mut self.left else { return self.stream.read(into) };
        let most = usize::try_from(*left).unwrap_or(usize::MAX).min(into.len());
        let Some(into) = into.get_mut(..most).filter(|into| !into.is_empty()) else { return Ok(0) };
        match self.stream.read(into)? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            read => {
                *left = left.saturating_sub(read as u64);
                Ok(read)
            }
        }
    }
}

fn exchange(mut stream: TcpStream, request: &Request) -> io::Result<http::Response<PlainBody>> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let target = request.uri().path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
    let mut head = format!("{} {target} HTTP/1.1\r\n", request.method()).into_bytes();
    for (name, value) in request.headers() {
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    write!(head, "content-length: {}\r\nconnection: close\r\n\r\n", request.body().len())?;
    stream.write_all(&head)?;
    stream.write_all(request.body())?;
    let mut stream = BufReader::with_capacity(BUFFER, stream);
    let mut lines = (&mut stream).take(HEAD);
    let bad = || io::Error::from(io::ErrorKind::InvalidData);
    let mut line = String::new();
    lines.read_line(&mut line)?;
    let status = line.split_ascii_whitespace().nth(1).ok_or_else(bad)?;
    let mut response = http::Response::builder().status(status);
    let mut left = None;
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            return Err(bad());
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').ok_or_else(bad)?;
        if name.eq_ignore_ascii_case("content-length") {
            left = value.trim().parse().ok();
        }
        response = response.header(name, value.trim());
    }
    response.body(PlainBody { stream, left }).map_err(|_| bad())
}

const PATIENCE: Duration = Duration::from_secs(20);
const HEAD: u64 = 64 * 1024;
const BUFFER: usize = 64 * 1024;
