//! What the tests share: examples as processes, a browser, and the rule about tools that are missing.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "tests"
)]
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant, SystemTime};

use sanare_smart::transport::Transport;
use serde_json::{Value, json};

pub fn transport() -> Transport {
    Transport::builder(SystemTime::now).build().unwrap()
}

pub fn fill(bytes: &mut [u8]) {
    getrandom::fill(bytes).unwrap();
}

/// Whether a test can run: in CI a missing tool is a failure, elsewhere it is said.
pub fn has(tools: &[&str]) -> bool {
    let missing: Vec<_> = tools.iter().filter(|tool| !is_there(tool)).collect();
    if missing.is_empty() {
        return true;
    }
    assert!(std::env::var_os("CI").is_none(), "missing in CI: {missing:?}");
    eprintln!("not run (missing: {missing:?})");
    false
}

fn is_there(tool: &str) -> bool {
    if tool.contains('/') {
        return root().join(tool).exists();
    }
    Command::new(tool)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The workspace.
pub fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// A process that ends with the test, and the lines that it prints.
pub struct Process {
    child: Child,
    lines: Receiver<String>,
}

impl Process {
    pub fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                let _gone = sender.send(line);
            }
        });
        Self { child, lines }
    }

    /// What follows this text in the first line that has it.
    pub fn line_with(&self, text: &str) -> String {
        let end = Instant::now() + Duration::from_secs(60);
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let line = self.lines.recv_timeout(left).expect("the line in time");
            if let Some((_, rest)) = line.split_once(text) {
                return rest.trim().to_owned();
            }
        }
    }
}

impl Process {
    /// What it still prints until it ends.
    pub fn rest(&self) -> Vec<String> {
        let end = Instant::now() + Duration::from_secs(60);
        let left = || end.saturating_duration_since(Instant::now());
        std::iter::from_fn(|| self.lines.recv_timeout(left()).ok()).collect()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ended = self.child.kill();
        let _ended = self.child.wait();
    }
}

/// `cargo test` builds the examples beside the tests.
pub fn example(name: &str) -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    tests.parent().unwrap().parent().unwrap().join("examples").join(name)
}

/// A headless Chromium behind chromedriver (`WebDriver` of the W3C).
pub struct Browser {
    transport: Transport,
    session: String,
    _driver: Process,
}

impl Browser {
    pub async fn start(name: &str) -> Self {
        let profile = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("chromium-{name}"));
        let _none = std::fs::remove_dir_all(&profile);
        let driver = Process::start(Command::new("chromedriver").args(["--port=0"]));
        let port = driver.line_with("started successfully on port");
        let origin = format!("http://127.0.0.1:{}", port.trim_end_matches('.'));
        let transport = transport();
        let flags = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--no-proxy-server",
            &format!("--user-data-dir={}", profile.display()),
        ];
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": {"args": flags}
        }}});
        let url = format!("{origin}/session");
        let answer = Self::call(&transport, "POST", &url, Some(&wanted)).await.unwrap();
        let session = format!("{url}/{}", answer["sessionId"].as_str().unwrap());
        Self { transport, session, _driver: driver }
    }

    pub async fn open(&self, url: &str) {
        self.ask("POST", "/url", Some(&json!({ "url": url }))).await.unwrap();
    }

    pub async fn url(&self) -> String {
        self.ask("GET", "/url", None).await.unwrap().as_str().unwrap().to_owned()
    }

    pub async fn source(&self) -> String {
        self.ask("GET", "/source", None).await.unwrap().as_str().unwrap().to_owned()
    }

    /// The text of the element, as soon as there is one.
    pub async fn text(&self, selector: &str) -> String {
        let element = self.element(selector).await;
        let text = self.ask("GET", &format!("/element/{element}/text"), None).await.unwrap();
        text.as_str().unwrap().to_owned()
    }

    pub async fn click(&self, selector: &str) {
        let element = self.element(selector).await;
        let path = format!("/element/{element}/click");
        self.ask("POST", &path, Some(&json!({}))).await.unwrap();
    }

    async fn element(&self, selector: &str) -> String {
        let wanted = json!({"using": "css selector", "value": selector});
        let end = Instant::now() + Duration::from_secs(20);
        loop {
            match self.ask("POST", "/element", Some(&wanted)).await {
                Ok(found) => {
                    let (_, id) = found.as_object().unwrap().iter().next().unwrap();
                    return id.as_str().unwrap().to_owned();
                }
                Err(_) if Instant::now() < end => {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
                Err(error) => panic!(
                    "no {selector} at {}: {error}\n{}",
                    self.url().await,
                    self.source().await
                ),
            }
        }
    }

    async fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
        Self::call(&self.transport, method, &format!("{}{path}", self.session), body).await
    }

    async fn call(
        transport: &Transport,
        method: &str,
        url: &str,
        body: Option<&Value>,
    ) -> Result<Value, String> {
        let body = body.map(|body| body.to_string().into_bytes()).unwrap_or_default();
        let request = http::Request::builder()
            .method(method)
            .uri(url)
            .header("content-type", "application/json")
            .body(body)
            .unwrap();
        let answer = transport.send(request).await.map_err(|_| "no answer".to_owned())?;
        let read: Value = serde_json::from_slice(answer.body()).map_err(|e| e.to_string())?;
        if answer.status().is_success() {
            return Ok(read["value"].clone());
        }
        Err(read["value"]["message"].as_str().unwrap_or("?").to_owned())
    }

    pub async fn end(self) {
        let _ended = self.ask("DELETE", "", None).await;
    }
}
