//! A canary in every value of a message and of a rule file is in no text that the crate shows.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::error::Error as _;

use common::{plan, plan_with, run_on};
use sanare_mapping::policy::{Missing, Null, Overflow, Policies, Unmapped};
use sanare_mapping::{Ctx, IdPolicy, IdSource, NaturalKey, RuleSet};

const CANARY: &str = "Kanarienvogel";

/// Every field of every segment is the canary, in three shapes.
fn messages() -> Vec<String> {
    let mut messages = Vec::new();
    for shape in [
        "Kanarienvogel",
        "Kanarienvogel^Kanarienvogel^Kanarienvogel",
        "Kanarienvogel&Kanarienvogel~Kanarienvogel",
        "\"\"",
    ] {
        let fields = vec![shape; 60].join("|");
        for (code, segments) in [
            (
                "ADT^A01^ADT_A01",
                [
                    "EVN", "PID", "PD1", "NK1", "PV1", "PV2", "OBX", "AL1", "DG1", "PR1", "IN1",
                    "IN3", "ZZZ",
                ]
                .as_slice(),
            ),
            (
                "ORU^R01^ORU_R01",
                ["SFT", "PID", "PV1", "ORC", "OBR", "PRT", "NTE", "OBX", "SPM", "OBX"].as_slice(),
            ),
            ("SIU^S12^SIU_S12", ["SCH", "PID", "RGS", "AIS", "AIG", "AIL", "AIP"].as_slice()),
        ] {
            let mut message = format!(
                "MSH|^~\\&|{CANARY}|{CANARY}|{CANARY}|{CANARY}|{CANARY}||{code}|{CANARY}|{CANARY}|2.5.1|||||||{CANARY}\r"
            );
            for segment in segments {
                message.push_str(&format!("{segment}|{fields}\r"));
            }
            messages.push(message);
        }
    }
    messages
}

fn clean(text: &str) {
    assert!(!text.contains(CANARY), "{}", text.replace(CANARY, "<canary>"));
}

#[test]
fn messages_leave_no_value_behind() {
    let refusing = [
        Policies::default().overflow(Overflow::Error),
        Policies::default().null(Null::Error),
        Policies::default().missing(Missing::Reject),
        Policies::default().unmapped(Unmapped::Reject),
    ];
    let refusing: Vec<_> = refusing.into_iter().map(plan_with).collect();
    let mut mapped = 0;
    for message in messages() {
        for plan in std::iter::once(plan()).chain(&refusing) {
            match run_on(plan, message.as_bytes()) {
                Ok(outcome) => {
                    mapped += 1;
                    clean(&format!("{outcome:?}"));
                    for exception in outcome.exceptions() {
                        clean(&format!("{exception} {exception:?}"));
                    }
                    for path in ["Patient", "Bundle", "Observation"] {
                        clean(&format!("{} {:?}", outcome.explain(path), outcome.explain(path)));
                    }
                    clean(&format!("{:?} {:?}", outcome.lineage(), outcome.unread()));
                }
                Err(error) => {
                    clean(&format!("{error} {error:?}"));
                    assert!(error.source().is_none());
                }
            }
        }
    }
    assert!(mapped > 10);
}

#[test]
fn contexts_and_keys_leave_no_value_behind() {
    struct Watch;
    impl IdSource for Watch {
        fn id(&self, key: &NaturalKey<'_>) -> String {
            clean(&format!("{key:?}"));
            IdPolicy::default().id(key)
        }
    }
    let now = chrono::DateTime::parse_from_rfc3339("2024-03-01T12:34:56Z").unwrap();
    for message in messages() {
        let parsed = sanare_hl7v2::Parser::new().parse(message.as_bytes()).unwrap();
        let context = Ctx::new(&now).id_source(&Watch).transformer(CANARY);
        let _ = plan().run(&parsed, &context);
        clean(&format!("{context:?}"));
    }
    let key = *b"KanarienvogelKanarienvogelKanari";
    clean(&format!("{:?}", IdPolicy::keyed(key)));
}

#[test]
fn rule_files_name_places() {
    for text in [
        format!("id,source,condition,target\nPID[Patient]/x,PID-3,IF {CANARY},gender\n"),
        format!("id,source,target\nPID[Patient]/x,PID-3,{CANARY}[\n"),
        format!("id,source,target,assign\nPID[Patient]/x,PID-3,gender,{CANARY}\n"),
        format!("id,source,target\nPID[Patient]/x,{CANARY},gender\n"),
    ] {
        let report = RuleSet::from_csv("own.csv", &text).unwrap_err();
        clean(&format!("{report} {report:?}"));
    }
}
