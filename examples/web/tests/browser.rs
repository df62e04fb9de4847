//! A person's way through the app, in headless Chromium; and npm's `fhirclient` at our EHR.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "tests"
)]

mod support;

use std::process::Command;
use std::time::SystemTime;

use sanare_smart::testing::{Endpoint, FakeEhr, Loopback, RegisteredApp, Reply};
use support::{Browser, Process, example, has, root};

const BROWSER: [&str; 2] = ["chromium", "chromedriver"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn smart_launch_standalone_and_from_the_ehr() {
    if !has(&BROWSER) {
        return;
    }
    let process = Process::start(Command::new(example("smart_launch")).args(["--port", "0"]));
    let ehr = process.line_with("ehr: ");
    let app = process.line_with("app: ");
    let browser = Browser::start("launch").await;

    // Standalone: begin at the app, pick the second patient at the EHR.
    browser.open(&app).await;
    browser.click("#login").await;
    browser.click("button[name=patient][value=p2]").await;
    assert_eq!(browser.text("#patient").await, "Jon Sample, born 1985-11-30");
    let source = browser.source().await;
    assert!(source.contains("You are Practitioner dr1."), "{source}");
    assert!(source.contains("Heart rate: 58") && source.contains("Hay fever"), "{source}");
    assert!(!source.contains("Asthma"), "another patient's record: {source}");
    browser.click("#logout").await;
    browser.click("#login").await;

    // The user says no.
    browser.click("button[name=refuse]").await;
    let problem = browser.text("#problem").await;
    assert_eq!(problem, "authorization was refused at callback, access_denied");

    // From the EHR, with the first patient open.
    browser.open(&ehr).await;
    browser.click("a[href*='patient=p1']").await;
    browser.click("button[name=agree]").await;
    assert_eq!(browser.text("#patient").await, "Eva Muster, born 1970-02-03");

    // A callback that nobody began.
    browser.open(&format!("{app}callback?code=made-up&state=made-up")).await;
    assert_eq!(browser.text("#problem").await, "please log in");
    browser.end().await;
}

/// client-js, which we did not write, logs in at our EHR: standalone and from the EHR, refreshes, and reads.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fhirclient_logs_in_at_the_fake_ehr() {
    let script = "e2e/smart/node_modules/fhirclient/build/fhir-client.js";
    if !has(&[BROWSER[0], BROWSER[1], script]) {
        return;
    }
    let script = std::fs::read(root().join(script)).unwrap();
    let pages = Loopback::bind().unwrap();
    let origin = pages.origin();
    let socket = Loopback::bind().unwrap();
    let base = format!("{}/fhir", socket.origin());
    let registered = RegisteredApp::public("foreign", &format!("{origin}/app.html"))
        .launch_url(&format!("{origin}/launch.html"));
    let ehr = FakeEhr::builder(&base).unwrap().app(registered).build();
    let start = format!("{}/ehr", socket.origin());
    let answers = ehr.clone();
    let _ehr = socket.serve(move |request| answers.handle(request, SystemTime::now()));
    let iss = base.clone();
    let _pages = pages.serve(move |request| {
        let launch = |more: &str| {
            format!(
                "FHIR.oauth2.authorize({{client_id:'foreign',redirect_uri:'app.html',\
                 scope:'openid fhirUser offline_access patient/*.rs {more}'}})"
            )
        };
        let body = match request.uri().path() {
            "/fhir-client.js" => script.clone(),
            "/launch.html" => page(&launch("launch")),
            "/standalone.html" => page(
                &launch("launch/patient").replace("client_id", &format!("iss:'{iss}',client_id")),
            ),
            "/app.html" => page(APP),
            _ => Vec::new(),
        };
        let kind =
            if request.uri().path() == "/fhir-client.js" { "text/javascript" } else { "text/html" };
        let response = http::Response::builder().header("content-type", kind).body(body).unwrap();
        Reply::answer(response)
    });
    let browser = Browser::start("fhirclient").await;
    browser.open(&format!("{origin}/standalone.html")).await;
    browser.click("button[name=patient][value=p2]").await;
    let expected = "p2 Sample Practitioner/dr1, 1 observations, refreshed: Sample";
    assert_eq!(browser.text("#done").await, expected);
    assert_eq!(ehr.asked(Endpoint::Token), 2, "the code and one refresh");

    browser.open(&start).await;
    browser.click("a[href*='patient=p1']").await;
    browser.click("button[name=agree]").await;
    let expected = "p1 Muster Practitioner/dr1, 2 observations, refreshed: Muster";
    assert_eq!(browser.text("#done").await, expected);
    browser.end().await;
}

/// Reads the patient and the observations, refreshes, and reads again.
const APP: &str = "(async () => { try {\
    const client = await FHIR.oauth2.ready();\
    const family = async () => (await client.patient.read()).name[0].family;\
    const first = await family();\
    const found = await client.request('Observation?patient=' + client.patient.id);\
    const user = client.getFhirUser();\
    await client.refresh();\
    const again = await family();\
    show(client.patient.id + ' ' + first + ' ' + user + ', ' + found.entry.length +\
        ' observations, refreshed: ' + again);\
    } catch (error) { show(String(error)); } })()";

fn page(script: &str) -> Vec<u8> {
    format!(
        "<!DOCTYPE html><meta charset=\"utf-8\"><title>App</title>\
         <script src=\"fhir-client.js\"></script><body><script>\
         function show(text) {{ const p = document.createElement('p'); p.id = 'done';\
         p.textContent = text; document.body.append(p); }}\n{script}</script></body>"
    )
    .into_bytes()
}
