//! Laws that hold for any input.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use proptest::prelude::*;
use sanare_fhir::r4;
use sanare_fhir::view::JsonNode;
use sanare_fhirpath::ast::{
    Argument, BinaryOperator, Expr, ExprKind, Literal, Span, TypeName, TypeOperator, UnaryOperator,
};
use sanare_fhirpath::value::{Decimal, Temporal, TemporalKind, Unit};
use sanare_fhirpath::{Compiler, Env, Limits, Scratch, Stage, parse};

const NOWHERE: Span = Span { start: 0, end: 0 };

fn expr(kind: ExprKind) -> Expr {
    Expr { kind, span: NOWHERE }
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,4}",
        Just("div".to_owned()),
        Just("is".to_owned()),
        Just("true".to_owned()),
        Just("contains".to_owned()),
        Just("day".to_owned()),
        "[ -~]{1,5}",
    ]
}

fn literal() -> impl Strategy<Value = Literal> {
    prop_oneof![
        any::<bool>().prop_map(Literal::Boolean),
        (0..i32::MAX).prop_map(Literal::Integer),
        (0..i64::MAX).prop_map(Literal::Long),
        (0..1_000_000_i128, 1..6_u8)
            .prop_map(|(digits, scale)| Literal::Decimal(Decimal::new(digits, scale).unwrap())),
        ".{0,6}".prop_map(Literal::String),
        (1..9999_i32, 1..13_u8, 1..29_u8).prop_map(|(year, month, day)| {
            let text = format!("{year:04}-{month:02}-{day:02}");
            Literal::Temporal(Temporal::parse(&text, TemporalKind::Date).unwrap())
        }),
        (0..24_u8, 0..60_u8).prop_map(|(hour, minute)| {
            let text = format!("{hour:02}:{minute:02}");
            Literal::Temporal(Temporal::parse(&text, TemporalKind::Time).unwrap())
        }),
        (1..9999_i32).prop_map(|year| {
            let text = format!("{year:04}");
            Literal::Temporal(Temporal::parse(&text, TemporalKind::DateTime).unwrap())
        }),
        (0..1000_i64, "[a-z/]{1,4}")
            .prop_map(|(number, unit)| Literal::Quantity(number.into(), Unit::ucum(&unit))),
        (0..1000_i64).prop_map(|number| Literal::Quantity(number.into(), Unit::calendar("days"))),
    ]
}

fn operator() -> impl Strategy<Value = BinaryOperator> {
    use BinaryOperator as Is;
    proptest::sample::select(vec![
        Is::Multiply,
        Is::Divide,
        Is::Div,
        Is::Mod,
        Is::Add,
        Is::Subtract,
        Is::Concatenate,
        Is::Union,
        Is::Less,
        Is::LessOrEqual,
        Is::Greater,
        Is::GreaterOrEqual,
        Is::Equal,
        Is::NotEqual,
        Is::Equivalent,
        Is::NotEquivalent,
        Is::In,
        Is::Contains,
        Is::And,
        Is::Or,
        Is::Xor,
        Is::Implies,
    ])
}

fn tree() -> impl Strategy<Value = Expr> {
    let leaf = prop_oneof![
        literal().prop_map(|literal| expr(ExprKind::Literal(literal))),
        name().prop_map(|name| expr(ExprKind::Member { input: None, name })),
        name().prop_map(|name| expr(ExprKind::External(name))),
        Just(expr(ExprKind::Empty)),
        Just(expr(ExprKind::This)),
        Just(expr(ExprKind::Index)),
        Just(expr(ExprKind::Total)),
    ];
    leaf.prop_recursive(5, 40, 3, |inner| {
        let input = proptest::option::of(inner.clone().prop_map(Box::new));
        let arguments = proptest::collection::vec(
            inner.clone().prop_map(|value| Argument { value, order: None }),
            0..3,
        );
        prop_oneof![
            (inner.clone(), name()).prop_map(|(input, name)| {
                expr(ExprKind::Member { input: Some(Box::new(input)), name })
            }),
            (input, name(), arguments).prop_map(|(input, name, arguments)| {
                expr(ExprKind::Function { input, name, arguments })
            }),
            (inner.clone(), inner.clone()).prop_map(|(input, index)| {
                expr(ExprKind::Indexer { input: Box::new(input), index: Box::new(index) })
            }),
            (any::<bool>(), inner.clone()).prop_map(|(minus, operand)| {
                let operator = if minus { UnaryOperator::Minus } else { UnaryOperator::Plus };
                expr(ExprKind::Unary { operator, operand: Box::new(operand) })
            }),
            (operator(), inner.clone(), inner.clone()).prop_map(|(operator, left, right)| {
                expr(ExprKind::Binary { operator, left: Box::new(left), right: Box::new(right) })
            }),
            (any::<bool>(), inner, proptest::option::of(name()), name()).prop_map(
                |(is, operand, namespace, name)| {
                    let operator = if is { TypeOperator::Is } else { TypeOperator::As };
                    let of_type = TypeName { namespace, name };
                    expr(ExprKind::Type { operator, operand: Box::new(operand), of_type })
                }
            ),
        ]
    })
}

fn patient() -> serde_json::Value {
    serde_json::json!({
        "resourceType": "Patient",
        "name": [{"family": "Chalmers", "given": ["Peter", "James"]}, {"use": "usual"}],
        "birthDate": "1974-12-25",
        "multipleBirthInteger": 2,
        "active": true
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn print_roundtrip(tree in tree()) {
        let text = tree.to_string();
        let again = parse(&text);
        prop_assert!(again.is_ok(), "{text}");
        prop_assert!(again.unwrap() == tree, "{text}");
    }

    #[test]
    fn parse_limits_any_text_ends(text in "\\PC{0,80}") {
        if let Err(error) = parse(&text) {
            prop_assert_eq!(error.stage(), Stage::Syntax);
            let span = error.location();
            prop_assert!(span.start <= text.len() && text.is_char_boundary(span.start));
            error.render(&text);
        }
    }

    #[test]
    fn host_limits_any_tree_evaluates_or_fails(tree in tree()) {
        let limits = Limits::new().steps(20_000).items(2_000);
        let compiler = Compiler::new(&r4::schema::SCHEMA).lenient().limits(limits);
        let json = patient();
        let node = JsonNode::resource(&r4::schema::SCHEMA, &json);
        if let Ok(plan) = compiler.compile(&tree.to_string(), "Patient") {
            let _ = plan.eval(node, &Env::new(), &mut Scratch::new());
        }
    }

    #[test]
    fn val_decimal_laws(a in -1_000_000_i128..1_000_000, b in -1_000_000_i128..1_000_000, s in 0..6_u8, t in 0..6_u8) {
        let (a, b) = (Decimal::new(a, s).unwrap(), Decimal::new(b, t).unwrap());
        prop_assert_eq!(a.checked_add(b), b.checked_add(a));
        prop_assert_eq!(a.checked_add(b).unwrap().checked_sub(b).unwrap(), a);
        prop_assert_eq!(a.checked_mul(b), b.checked_mul(a));
        prop_assert_eq!(Decimal::parse(&a.to_string()).unwrap(), a);
        if !b.is_zero() {
            let whole = a.divide_whole(b).unwrap();
            let rest = a.remainder(b).unwrap();
            prop_assert_eq!(whole.checked_mul(b).unwrap().checked_add(rest).unwrap(), a);
        }
    }
}
