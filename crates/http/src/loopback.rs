//! A handler behind a socket of this machine.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use http::{Request, Response, StatusCode};

/// What comes back for a request.
#[derive(Debug)]
#[non_exhaustive]
pub struct Answer {
    /// How long it takes.
    pub delay: Duration,
    /// The answer; the connection closes without one if there is none.
    pub response: Option<Response<Vec<u8>>>,
    /// Where the connection breaks, as a number of bytes of the body.
    pub cut: Option<usize>,
}

impl Answer {
    /// An answer, or none.
    pub fn new(response: Option<Response<Vec<u8>>>) -> Self {
        Self { delay: Duration::ZERO, response, cut: None }
    }
}

/// A free port of 127.0.0.1 that nobody answers yet: the base URL of a server is known before it is built.
///
/// ```
/// use std::io::{Read as _, Write as _};
///
/// use sanare_http::loopback::{Answer, Loopback};
///
/// let socket = Loopback::bind()?;
/// let address = socket.origin().replace("http://", "");
/// let serving = socket.serve(|request| {
///     assert!(request.uri().path() == "/fhir/metadata");
///     Answer::new(Some(http::Response::new(b"{}".to_vec())))
/// });
/// let mut stream = std::net::TcpStream::connect(address)?;
/// stream.write_all(b"GET /fhir/metadata HTTP/1.1\r\nconnection: close\r\n\r\n")?;
/// stream.shutdown(std::net::Shutdown::Write)?;
/// let mut text = String::new();
/// stream.read_to_string(&mut text)?;
/// assert!(text.starts_with("HTTP/1.1 200 OK") && text.ends_with("{}"));
/// drop(serving);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Loopback {
    listener: TcpListener,
    address: SocketAddr,
}

impl Loopback {
    /// Takes a free port.
    ///
    /// # Errors
    /// As the operating system.
    pub fn bind() -> io::Result<Self> {
        Self::bind_to(0)
    }

    /// Takes this port.
    ///
    /// # Errors
    /// As the operating system.
    pub fn bind_to(port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        Ok(Self { listener, address })
    }

    /// `http://127.0.0.1:port`
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Answers requests until the result is dropped. Connections are kept open from request to request.
    pub fn serve<A: Into<Answer>>(
        self,
        handler: impl Fn(&Request<Vec<u8>>) -> A + Send + Sync + 'static,
    ) -> Serving {
        let over = Arc::new(AtomicBool::new(false));
        let handler = Arc::new(handler);
        let origin = self.origin();
        let Self { listener, address } = self;
        let stopped = Arc::clone(&over);
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stopped.load(Ordering::SeqCst) {
                    break;
                }
                let Ok(stream) = stream else { continue };
                let (handler, origin) = (Arc::clone(&handler), origin.clone());
                std::thread::spawn(move || {
                    // A client that goes away is its own affair.
                    let _ended = converse(&stream, &origin, handler.as_ref());
                    let _closed = stream.shutdown(Shutdown::Both);
                });
            }
        });
        Serving { address, over, thread: Some(thread) }
    }
}

/// A handler that answers at a socket, until this is dropped.
#[derive(Debug)]
pub struct Serving {
    address: SocketAddr,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Serving {
    /// Answers as long as the process lives.
    pub fn forever(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ended = thread.join();
        }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.over.store(true, Ordering::SeqCst);
        if let Some(thread) = self.thread.take() {
            // One more connection wakes the listener, which then sees that it is over.
            let _woken = TcpStream::connect(self.address);
            let _ended = thread.join();
        }
    }
}

fn converse<A: Into<Answer>>(
    stream: &TcpStream,
    origin: &str,
    handler: &(impl Fn(&Request<Vec<u8>>) -> A + ?Sized),
) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    while let Some(request) = read(&mut reader, origin)? {
        let Answer { delay, response, cut } = handler(&request).into();
        std::thread::sleep(delay);
        let Some(response) = response else { return Ok(()) };
        write(stream, &response, cut.unwrap_or(usize::MAX))?;
        if cut.is_some() {
            return Ok(());
        }
    }
    Ok(())
}

/// Reads a request; `None` at the end, and for one that is not understood.
fn read(reader: &mut BufReader<TcpStream>, origin: &str) -> io::Result<Option<Request<Vec<u8>>>> {
    let mut head = reader.by_ref().take(HEAD);
    let mut line = String::new();
    head.read_line(&mut line)?;
    let mut words = line.split_ascii_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(None) };
    let mut builder = http::Request::builder().method(method).uri(format!("{origin}{target}"));
    let mut length = 0;
    loop {
        let mut line = String::new();
        if head.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        let Some((name, value)) = line.split_once(':') else { return Ok(None) };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().unwrap_or(u64::MAX);
        }
        builder = builder.header(name, value.trim());
    }
    if length > BODY {
        return Ok(None);
    }
    let mut body = Vec::new();
    reader.take(length).read_to_end(&mut body)?;
    Ok(builder.body(body).ok())
}

/// Writes an answer, or its first bytes.
fn write(mut stream: &TcpStream, response: &Response<Vec<u8>>, cut: usize) -> io::Result<()> {
    let status = response.status();
    let reason = status.canonical_reason().unwrap_or_default();
    let mut head = format!("HTTP/1.1 {} {reason}\r\n", status.as_u16()).into_bytes();
    for (name, value) in response.headers() {
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    if status != StatusCode::NO_CONTENT && status != StatusCode::NOT_MODIFIED {
        write!(head, "content-length: {}\r\n", response.body().len())?;
    }
    head.extend_from_slice(b"\r\n");
    head.extend_from_slice(response.body().get(..cut).unwrap_or(response.body()));
    stream.write_all(&head)?;
    stream.flush()
}

const HEAD: u64 = 64 * 1024;
const BODY: u64 = 16 * 1024 * 1024;
