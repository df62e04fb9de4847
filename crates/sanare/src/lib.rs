//! Healthcare interoperability for Rust: FHIR, HL7 v2, the mapping between them and audit evidence behind one dependency.
//!
//! ```
//! use sanare::hl7v2::Parser;
//! use sanare::mapping::{Ctx, Plan, RuleSet};
//!
//! let bytes = b"MSH|^~\\&|ADT|HOSP|||20240102030405+0100||ADT^A01^ADT_A01|17|P|2.5.1\r\
//!               PID|1||4711^^^HOSP^MR||Muster^Eva||19700203|F\r";
//! let message = Parser::new().parse(bytes)?;
//! let plan = Plan::compile(&RuleSet::builtin_v2_to_fhir_r4())?;
//! let received = chrono::DateTime::parse_from_rfc3339("2024-01-02T03:04:06+01:00")?;
//! let outcome = plan.run(&message, &Ctx::new(&received).lineage(true))?;
//! assert!(outcome.explain("Patient.gender").to_string().contains("PID-8"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Which crate do I need?
//! Each library is a module here, under a feature of the same name; `fhir`, `hl7v2`, `mapping` and `audit` are on by
//! default. Each is also a crate of its own.
//!
//! | module | what you get |
//! |---|---|
#![cfg_attr(
    feature = "fhir",
    doc = "| [`fhir`] | FHIR R4 resources and data types: JSON, schema tables, the element view; R4B and R5 with the features `fhir-r4b` and `fhir-r5` |"
)]
#![cfg_attr(
    feature = "hl7v2",
    doc = "| [`hl7v2`] | HL7 v2 messages and batches: syntax, escapes, paths, edits |"
)]
#![cfg_attr(
    feature = "mapping",
    doc = "| [`mapping`] | rules from HL7 v2 to FHIR: lineage, exceptions, unread sources |"
)]
#![cfg_attr(
    feature = "audit",
    doc = "| [`audit`] | audit events, their FHIR, BALP and DICOM forms, the tamper-evident journal, sinks, policies, reports |"
)]
#![cfg_attr(
    feature = "smart",
    doc = "| [`smart`] | SMART App Launch: discovery, launch, scopes, tokens; `smart-app` adds a transport, `smart-server` a tower layer |"
)]
#![cfg_attr(
    feature = "client",
    doc = "| [`client`] | FHIR REST as values: typed interactions, paging, retries that never write twice; `client-reqwest` and `client-ureq` add transports |"
)]
#![cfg_attr(
    feature = "http",
    doc = "| [`http`] | the deviations of vendors' servers as data, each with its source |"
)]
#![cfg_attr(
    feature = "privacy",
    doc = "| [`privacy`] | what of a record may leave: de-identification of FHIR and HL7 v2, minimum necessary |"
)]
#![cfg_attr(
    feature = "identity",
    doc = "| [`identity`] | whether two patient records are one person: scores that say why, training, duplicate reports |"
)]
#![cfg_attr(
    feature = "migrate",
    doc = "| [`migrate`] | a migration run: dry run, approval, resumable writes, roll-back, control totals, report |"
)]
//!
//! # What all of it keeps
//! * Time, ids, randomness and transport are arguments; no library reads the clock or opens a socket; a
//!   transport is a feature that you switch on. The audit journal alone writes files, because durability is its job.
//! * Errors, `Debug` and reports show places, codes and element names, never a value of a record.
//! * No input makes it panic; limits are errors with a place.
//! * What cannot be carried over is reported, not dropped.
//!
//! # For authors of adapters
//! The traits that you implement have contract tests, behind the feature `testing`:
//! `audit::testing::store_contract`, `clock_contract`, `sink_contract`, `transport_contract` and
//! `connect_contract`, `fhir::testing::node_contract`,
//! `terminology_contract` and `resolver_contract`,
//! `mapping::testing::id_source_contract` and `clock_contract`,
//! `migrate::testing::journal_contract` and `target_contract`. `smart::testing::FakeEhr` is an EHR and
//! `client::testing::FakeServer` a FHIR server for your own tests.

#[cfg(feature = "audit")]
pub use sanare_audit as audit;
#[cfg(feature = "client")]
pub use sanare_client as client;
#[cfg(feature = "fhir")]
pub use sanare_fhir as fhir;
#[cfg(feature = "fhirpath")]
pub use sanare_fhirpath as fhirpath;
#[cfg(feature = "hl7v2")]
pub use sanare_hl7v2 as hl7v2;
#[cfg(feature = "http")]
pub use sanare_http as http;
#[cfg(feature = "identity")]
pub use sanare_identity as identity;
#[cfg(feature = "mapping")]
pub use sanare_mapping as mapping;
#[cfg(feature = "migrate")]
pub use sanare_migrate as migrate;
#[cfg(feature = "privacy")]
pub use sanare_privacy as privacy;
#[cfg(feature = "smart")]
pub use sanare_smart as smart;

/// The code of the README, which runs as a test.
#[cfg(all(doctest, feature = "mapping"))]
#[doc = include_str!("../README.md")]
pub struct Readme;
