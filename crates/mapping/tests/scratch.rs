#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests"
)]
use sanare_mapping::*;
#[test]
fn scratch() {
    let t = std::time::Instant::now();
    let set = RuleSet::builtin_v2_to_fhir_r4();
    println!("parse {:?}", t.elapsed());
    let t = std::time::Instant::now();
    let plan = match Plan::compile(&set) {
        Ok(p) => p,
        Err(r) => {
            for e in r.errors() {
                println!("{e}");
            }
            panic!("{} errors", r.errors().count());
        }
    };
    println!("compile {:?} warnings {}", t.elapsed(), plan.report().issues().len());
    if std::env::var("WARN").is_ok() {
        for i in plan.report().issues() {
            println!("{i}");
        }
    }
    let Ok(file) = std::env::var("MSG") else { return };
    let bytes = std::fs::read(file).unwrap();
    let message = sanare_hl7v2::Parser::new().parse(&bytes).unwrap();
    let now = chrono::DateTime::parse_from_rfc3339("2024-01-02T03:04:05Z").unwrap();
    let out = plan.run(&message, &Ctx::new(&now).lineage(true)).unwrap();
    println!("{}", sanare_fhir::r4::json::to_string_pretty(&out.bundle));
    for e in out.exceptions() {
        println!("EXC {e}");
    }
    println!("UNREAD {:?}", out.unread());
    println!("{}", out.explain("Patient"));
}
