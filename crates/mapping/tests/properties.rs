//! Laws that hold for whatever comes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

mod common;

use common::{plan, rules, run_on};
use proptest::prelude::*;
use sanare_fhir::r4;
use sanare_mapping::cond::{Comparison, Condition, Expression, Operand, Predicate, Value};
use sanare_mapping::path::Target;
use sanare_mapping::structure::Structure;
use sanare_mapping::{Plan, RuleSet};

fn operand() -> impl Strategy<Value = Operand> {
    prop_oneof![
        Just(Operand::Own),
        ("PID|OBX|ORC|IN1|ZPI", prop::collection::vec(1_u16..99, 0..4))
            .prop_map(|(segment, path)| Operand::Segment { segment: segment.into(), path }),
        ("CX|XPN|CWE|HD", prop::collection::vec(1_u16..30, 1..3))
            .prop_map(|(data_type, path)| Operand::Component { data_type: data_type.into(), path }),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        "[^\"]{0,8}".prop_map(|text| Value::Text(text.into())),
        any::<u32>().prop_map(Value::Number),
        operand().prop_map(Value::Operand),
    ]
}

fn predicate() -> impl Strategy<Value = Predicate> {
    let comparison = prop_oneof![
        Just(Comparison::Equal),
        Just(Comparison::NotEqual),
        Just(Comparison::Less),
        Just(Comparison::LessOrEqual),
        Just(Comparison::Greater),
        Just(Comparison::GreaterOrEqual),
    ];
    prop_oneof![
        any::<bool>().prop_map(Predicate::Valued),
        (any::<bool>(), value()).prop_map(|(negated, value)| Predicate::Equal { negated, value }),
        (any::<bool>(), prop::collection::vec(value(), 1..4))
            .prop_map(|(negated, values)| Predicate::In { negated, values }),
        (any::<bool>(), "[a-z][a-z-]{0,9}")
            .prop_map(|(negated, name)| Predicate::InSet { negated, name: name.into() }),
        (comparison.clone(), any::<u32>())
            .prop_map(|(comparison, number)| Predicate::Count(comparison, number)),
        (comparison, any::<u32>())
            .prop_map(|(comparison, number)| Predicate::Length(comparison, number)),
    ]
}

fn expression() -> impl Strategy<Value = Expression> {
    let test = (operand(), predicate())
        .prop_map(|(operand, predicate)| Expression::Test(operand, predicate));
    test.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 2..4).prop_map(Expression::And),
            prop::collection::vec(inner.clone(), 2..4).prop_map(Expression::Or),
            inner.prop_map(|inner| Expression::Not(Box::new(inner))),
        ]
    })
}

/// A message of known segments with arbitrary fields.
fn message() -> impl Strategy<Value = Vec<u8>> {
    let segment = (
        prop::sample::select(vec![
            "PID", "PV1", "ORC", "OBR", "OBX", "NTE", "SPM", "NK1", "AL1", "DG1", "IN1", "ROL",
            "PRT", "ZZZ", "EVN", "PD1", "PV2", "SFT",
        ]),
        prop::collection::vec("[A-Z0-9a-z\"&~^. +-]{0,12}", 0..30),
    );
    let head = prop::sample::select(vec![
        "ADT^A01^ADT_A01",
        "ORU^R01^ORU_R01",
        "ADT^A08",
        "ORM^O01",
        "VXU^V04",
        "SIU^S12",
        "MDM^T02",
        "OML^O21",
        "ZZZ",
    ]);
    (head, prop::collection::vec(segment, 0..12)).prop_map(|(head, segments)| {
        let mut text = format!("MSH|^~\\&|A|B|C|D|20240101||{head}|1|P|2.5.1\r");
        for (name, fields) in segments {
            text.push_str(name);
            for field in fields {
                text.push('|');
                text.push_str(&field);
            }
            text.push('\r');
        }
        text.into_bytes()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn cd_01_print_then_parse(expression in expression()) {
        let condition = Condition::new(expression);
        let printed = condition.to_string();
        prop_assume!(printed.len() <= sanare_mapping::cond::MAX_LENGTH);
        let (again, deviations) = Condition::parse(&printed).map_err(|error| TestCaseError::fail(format!("{printed}: {error}")))?;
        prop_assert_eq!(&again, &condition);
        prop_assert!(deviations.is_empty(), "{}", printed);
        prop_assert_eq!(again.to_string(), printed);
    }

    #[test]
    fn ex_05_no_text_panics(text in "\\PC{0,120}") {
        let _ = Condition::parse(&text);
        let _ = text.parse::<Target>();
        let _ = Structure::parse(&text);
        let _ = RuleSet::from_csv("a.csv", &text);
        let _ = RuleSet::from_json("a.json", &text);
    }

    #[test]
    fn ex_05_no_condition_panics(text in "(IF|NOT|AND|OR|VALUED|EQUAL|IN|PID-3|CX.1|\\(|\\)|\"a\"|,|COUNT|>|1| ){0,30}") {
        if let Ok((condition, _)) = Condition::parse(&text) {
            prop_assert_eq!(Condition::parse_strict(&condition.to_string()), Ok(condition));
        }
    }

    #[test]
    fn ex_03_same_bytes_twice_and_readable(message in message()) {
        if let Ok(outcome) = run_on(plan(), &message) {
            let text = r4::json::to_string(&outcome.bundle);
            let again = run_on(plan(), &message).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(&text, &r4::json::to_string(&again.bundle));
            let read: r4::Bundle = r4::json::read(text.as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(r4::json::to_string(&read), text);
            prop_assert!(outcome.resources().len() > 0);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn ex_03_rule_order_does_not_matter(seed in any::<u64>(), messages in prop::collection::vec(message(), 8)) {
        // The same rows in another order, by a sort on hashed ids.
        let csv = rules().to_csv();
        let mut lines: Vec<&str> = csv.lines().collect();
        let header = lines.remove(0);
        lines.sort_by_key(|line| {
            line.bytes().fold(seed, |hash, byte| hash.wrapping_mul(0x100_0000_01b3) ^ u64::from(byte))
        });
        let shuffled = format!("{header}\n{}\n", lines.join("\n"));
        let shuffled = plan_like(&shuffled);
        for message in messages {
            let one = run_on(plan(), &message).map(|outcome| r4::json::to_string(&outcome.bundle));
            let two = run_on(&shuffled, &message).map(|outcome| r4::json::to_string(&outcome.bundle));
            prop_assert_eq!(one.ok(), two.ok());
        }
    }
}

/// The guide's tables and structures with these rules.
fn plan_like(csv: &str) -> Plan {
    let rules = rules().clone().with_rules(RuleSet::from_csv("shuffled.csv", csv).unwrap());
    Plan::compile(&rules).unwrap_or_else(|report| panic!("{report}"))
}
