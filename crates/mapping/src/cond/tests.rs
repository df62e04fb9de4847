use super::*;

fn canonical(text: &str) -> String {
    let (condition, _) = Condition::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let printed = condition.to_string();
    assert_eq!(Condition::parse_strict(&printed).unwrap(), condition, "{printed}");
    printed
}

#[test]
fn cd_01_lenient_spellings_fold() {
    for (text, wanted) in [
        (
            "IF ROL-3.3 EQUALS \"HL70443\" AND ROL-3.1 IS NOT \"PP\"",
            "IF ROL-3.3 EQUAL \"HL70443\" AND ROL-3.1 NOT EQUAL \"PP\"",
        ),
        (
            "IF OBX-5 LST.count LESS THAN OR EQUALS 1 OR OBX-2 IS \"NA\"",
            "IF OBX-5 COUNT <= 1 OR OBX-2 EQUAL \"NA\"",
        ),
        ("IF PV1-20 VALUE", "IF PV1-20 VALUED"),
        ("IF PRT-9 VALUED OR IF PRT-14 VALUED", "IF PRT-9 VALUED OR PRT-14 VALUED"),
        ("IF TQ1-7 AND TQ1-8 NOT VALUED", "IF TQ1-7 NOT VALUED AND TQ1-8 NOT VALUED"),
        ("IF OBX-33 COUNT>1", "IF OBX-33 COUNT > 1"),
        ("IF OBX-2=\"ED\"", "IF OBX-2 EQUAL \"ED\""),
        ("IF HD-3 = \"ISO\"", "IF HD.3 EQUAL \"ISO\""),
        ("IF ORC.1 IS \"NW\"", "IF ORC-1 EQUAL \"NW\""),
        (
            "IF NOT VALUED OR NOT IN (\"ISO\", \"UUID\")",
            "IF SELF NOT VALUED OR SELF NOT IN (\"ISO\", \"UUID\")",
        ),
        ("IF IN1-17 IS NOT 'patient'", "IF IN1-17 NOT EQUAL \"patient\""),
        (
            "IF XCN.19 DOES NOT EXIST AND IF XCN.20 DOES NOT EXIST",
            "IF XCN.19 NOT VALUED AND XCN.20 NOT VALUED",
        ),
        ("IF TQ1-3.9 IS EMPTY", "IF TQ1-3.9 NOT VALUED"),
        ("IF OBR-25 NOT VALUED ERROR", "IF OBR-25 NOT VALUED ERROR"),
        ("If XON.1 IS VALUED AND XON.10 NOT VALUED", "IF XON.1 VALUED AND XON.10 NOT VALUED"),
        ("IF CX.4 IN @identifier-system-registry", "IF CX.4 IN @identifier-system-registry"),
        ("IF NOT (PID-1 VALUED OR PID-2 VALUED)", "IF NOT (PID-1 VALUED OR PID-2 VALUED)"),
    ] {
        assert_eq!(canonical(text), wanted);
    }
}

#[test]
fn cd_01_strict_names_each_deviation() {
    let kinds = |text: &str| -> Vec<DeviationKind> {
        Condition::parse(text).unwrap().1.into_iter().map(|deviation| deviation.kind).collect()
    };
    assert_eq!(kinds("IF OBX-2 EQUALS \"NM\""), [DeviationKind::Equals]);
    assert_eq!(kinds("IF TXA-8 IS VALUED"), [DeviationKind::ValuedSpelling]);
    assert_eq!(kinds("IF PRT-4 IS IN (\"AD\")"), [DeviationKind::IsIn]);
    assert_eq!(
        kinds("IF SCH-26 or SCH-27 VALUED"),
        [DeviationKind::KeywordCase, DeviationKind::SharedPredicate]
    );
    assert_eq!(
        kinds("IF PID-1 VALUED AND PID-2 VALUED OR PID-3 VALUED"),
        [DeviationKind::MixedPrecedence]
    );
    let error = Condition::parse_strict("IF HD-3 EQUAL \"ISO\"").unwrap_err();
    assert_eq!(error.kind(), ConditionErrorKind::NotCanonical(DeviationKind::Separator));
    assert_eq!(error.offset(), 3);
    assert!(Condition::parse_strict("IF HD.3 EQUAL \"ISO\"").is_ok());
}

#[test]
fn cd_01_keywords_are_no_prefixes_of_references() {
    assert_eq!(canonical("IF ORC VALUED OR IN1-2 VALUED"), "IF ORC VALUED OR IN1-2 VALUED");
}

#[test]
fn cd_01_not_over_and_over_or() {
    let (condition, _) =
        Condition::parse("IF PID-1 VALUED OR PID-2 VALUED AND NOT PID-3 VALUED").unwrap();
    assert_eq!(condition.to_string(), "IF PID-1 VALUED OR (PID-2 VALUED AND NOT (PID-3 VALUED))");
}

#[test]
fn cd_02_what_cannot_be_read_is_an_error() {
    for (text, kind) in [
        ("c", ConditionErrorKind::Unexpected),
        ("IF (PID-1 VALUED", ConditionErrorKind::Unclosed),
        ("IF PRT-2 IN (\"A\", X\")", ConditionErrorKind::Unclosed),
        ("IF PID-1 AND PID-2", ConditionErrorKind::BareOperand),
        ("IF PID-1 EQUAL", ConditionErrorKind::UnexpectedEnd),
        ("IF PID-0 VALUED", ConditionErrorKind::Unexpected),
    ] {
        assert_eq!(Condition::parse(text).unwrap_err().kind(), kind, "{text}");
    }
}

#[test]
fn ex_05_limits_are_errors() {
    let deep = format!("IF {}PID-1 VALUED{}", "(".repeat(100), ")".repeat(100));
    assert_eq!(Condition::parse(&deep).unwrap_err().kind(), ConditionErrorKind::TooDeep);
    let not = format!("IF {}PID-1 VALUED", "NOT ".repeat(100));
    assert_eq!(Condition::parse(&not).unwrap_err().kind(), ConditionErrorKind::TooDeep);
    let long = format!("IF PID-1 EQUAL \"{}\"", "x".repeat(MAX_LENGTH));
    assert_eq!(Condition::parse(&long).unwrap_err().kind(), ConditionErrorKind::TooLong);
}

struct Table(Vec<(&'static str, Vec<&'static str>)>);

impl Facts for Table {
    fn any(&self, operand: &Operand, each: &mut dyn FnMut(&str) -> bool) -> bool {
        let name = operand.to_string();
        self.0
            .iter()
            .filter(|(known, _)| *known == name)
            .flat_map(|(_, texts)| texts)
            .any(|text| each(text))
    }

    fn count(&self, operand: &Operand) -> usize {
        let mut count = 0;
        self.any(operand, &mut |_| {
            count += 1;
            false
        });
        count
    }

    fn in_set(&self, _: &Operand, set: &str) -> bool {
        set == "known"
    }
}

#[test]
fn cd_01_evaluates() {
    let facts = Table(vec![("PID-3", vec!["1", "22"]), ("PID-8", vec!["F"]), ("PID-9", vec!["F"])]);
    for (text, wanted) in [
        ("IF PID-3 VALUED", true),
        ("IF PID-4 VALUED", false),
        ("IF PID-4 NOT VALUED", true),
        ("IF PID-3 EQUAL \"22\"", true),
        ("IF PID-3 NOT EQUAL \"22\"", false),
        ("IF PID-4 NOT EQUAL \"22\"", true),
        ("IF PID-3 EQUAL 22", true),
        ("IF PID-8 IN (\"M\", \"F\")", true),
        ("IF PID-8 NOT IN (\"M\", \"F\")", false),
        ("IF PID-8 EQUAL PID-9", true),
        ("IF PID-3 COUNT = 2 AND PID-3 LENGTH > 1", true),
        ("IF PID-3 COUNT <> 2 OR PID-3 LENGTH >= 3", false),
        ("IF PID-3 IN @known AND NOT (PID-3 IN @other)", true),
    ] {
        assert_eq!(Condition::parse(text).unwrap().0.holds(&facts), wanted, "{text}");
    }
}
