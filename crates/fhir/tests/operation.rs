//! Operations: their parameters built, checked and read by the rows of each release.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

/// Operations are the same for every release; their parameters are not.
macro_rules! operations {
    ($module:ident) => {
        mod $module {
            use sanare_fhir::operation::{
                Arguments, Direction, Everything, Expand, Lookup, LookupAnswer, Match,
                ParametersResource, Subsumes, SubsumesAnswer, Translate, TranslateAnswer, Validate,
                ValidateCode, ValidateCodeAnswer, ValueSetValidateCode,
            };
            use sanare_fhir::view::RecordNode;
            use sanare_fhir::$module::{
                self, Bundle, CodeSystem, CodeableConcept, Coding, ConceptMap, Observation,
                Parameters, Patient, ValueSet, operations::OPERATIONS,
            };
            use sanare_fhir::{IssueKind, Release};

            fn read(parameters: &str) -> Parameters {
                let json = format!(r#"{{"resourceType":"Parameters","parameter":[{parameters}]}}"#);
                $module::json::read(json.as_bytes()).unwrap()
            }

            /// The findings of an operation over what goes in or comes out.
            fn found(id: &str, way: Direction, parameters: &str) -> Vec<(String, IssueKind)> {
                let parameters = read(parameters);
                let operation = OPERATIONS.named(id).unwrap();
                let report = operation.check(RecordNode::new(&parameters), way);
                let place = |issue: &sanare_fhir::Issue| {
                    (issue.location().path().to_owned(), issue.kind())
                };
                report.iter().map(place).collect()
            }

            #[test]
            fn opn_03_types_and_names() {
                let lookup = |parameters: &str| found("CodeSystem-lookup", Direction::In, parameters);
                let code = r#"{"name":"code","valueCode":"a"}"#;
                assert_eq!(lookup(code), []);
                assert_eq!(lookup(&format!(r#"{code},{{"name":"system","valueUri":"a:b"}}"#)), []);
                for (parameter, place, kind) in [
                    (r#"{"name":"code","valueString":"a"}"#, "[0].value", IssueKind::TypeNotAllowed),
                    (r#"{"name":"cod","valueCode":"a"}"#, "[0]", IssueKind::UnknownElement),
                    (r#"{"name":"name","valueString":"a"}"#, "[0]", IssueKind::UnknownElement),
                    (r#"{"valueCode":"a"}"#, "[0]", IssueKind::ElementMissing),
                    (r#"{"name":"code","valueCode":" a"}"#, "[0].value", IssueKind::Lexical),
                    (r#"{"name":"code"}"#, "[0]", IssueKind::ElementEmpty),
                    (
                        r#"{"name":"code","part":[{"name":"a","valueCode":"a"}]}"#,
                        "[0]",
                        IssueKind::TypeNotAllowed,
                    ),
                    (
                        r#"{"name":"code","resource":{"resourceType":"Patient"}}"#,
                        "[0].resource",
                        IssueKind::TypeNotAllowed,
                    ),
                ] {
                    let place = format!("Parameters.parameter{place}");
                    assert_eq!(lookup(parameter), [(place, kind)], "{parameter}");
                }
                let kept = r#"{"name":"code","_valueCode":{"extension":[{"url":"a:b","valueString":"x"}]}}"#;
                assert_eq!(lookup(kept), [], "an extension in place of a value");
            }

            #[test]
            fn opn_03_how_often() {
                let code = r#"{"name":"code","valueCode":"a"}"#;
                let twice = found("CodeSystem-lookup", Direction::In, &format!("{code},{code}"));
                assert_eq!(twice, [("Parameters".to_owned(), IssueKind::TooMany)]);
                let none = found("CodeSystem-validate-code", Direction::Out, "");
                assert_eq!(none, [("Parameters".to_owned(), IssueKind::ElementMissing)]);
                let property = r#"{"name":"property","valueCode":"a"}"#;
                let many = [property; 5].join(",");
                assert_eq!(found("CodeSystem-lookup", Direction::In, &many), []);
            }

            #[test]
            fn opn_03_parts() {
                let out = |property: &str| {
                    let parameters = format!(
                        r#"{{"name":"name","valueString":"A"}},{{"name":"display","valueString":"B"}},
                           {{"name":"property","part":[{property}]}}"#
                    );
                    found("CodeSystem-lookup", Direction::Out, &parameters)
                };
                let code = r#"{"name":"code","valueCode":"a"}"#;
                assert_eq!(out(code), []);
                let at = |path: &str| format!("Parameters.parameter[2]{path}");
                assert_eq!(out(""), [(at(""), IssueKind::ElementMissing)]);
                let open = |value: &str| out(&format!(r#"{code},{{"name":"value",{value}}}"#));
                assert_eq!(open(r#""valueInteger":3"#), []);
                assert_eq!(open(r#""valueCoding":{"code":"a"}"#), []);
                let period = r#""valuePeriod":{"start":"2020"}"#;
                assert_eq!(open(period), [(at(".part[1].value"), IssueKind::TypeNotAllowed)]);
                let deep = format!(r#"{code},{{"name":"subproperty","part":[{code}]}}"#);
                assert_eq!(out(&deep), [(at(".part[1]"), IssueKind::ElementMissing)]);
            }

            #[test]
            fn opn_03_resources_codes_and_targets() {
                let validate = |parameters: &str| found("Resource-validate", Direction::In, parameters);
                let resource = r#"{"name":"resource","resource":{"resourceType":"Patient"}}"#;
                assert_eq!(validate(resource), []);
                let mode = |code: &str| format!(r#"{resource},{{"name":"mode","valueCode":"{code}"}}"#);
                assert_eq!(validate(&mode("create")), []);
                let strange = found("Patient-match", Direction::Out, resource);
                assert_eq!(strange[0].1, IssueKind::UnknownElement);
                let outcome = |code: &str| {
                    let parameter = format!(r#"{{"name":"outcome","valueCode":"{code}"}}"#);
                    found("CodeSystem-subsumes", Direction::Out, &parameter)
                };
                assert_eq!(outcome("subsumes"), []);
                let expansion = r#"{"name":"valueSet","resource":{"resourceType":"CodeSystem"}}"#;
                let place = "Parameters.parameter[0].resource".to_owned();
                assert_eq!(
                    found("ValueSet-expand", Direction::In, expansion),
                    [(place, IssueKind::TypeNotAllowed)]
                );
            }

            #[test]
            fn opn_03_every_operation_takes_what_its_rows_say() {
                for operation in OPERATIONS.iter() {
                    for way in [Direction::In, Direction::Out] {
                        // What must be there, and nothing else, is missing in nothing.
                        let missing = operation.check(RecordNode::new(&Parameters::default()), way);
                        let due = operation.parameters(way).filter(|it| it.min() > 0).count();
                        assert_eq!(missing.len(), due, "{operation:?}");
                    }
                }
            }

            #[test]
            fn opn_04_typed_calls() {
                let patient = Patient::default();
                let coding = Coding::loinc("8867-4");
                let lookup: Parameters =
                    Lookup::new().coding(&coding).property("a").property("b").build().unwrap();
                let arguments = OPERATIONS.named("CodeSystem-lookup").unwrap();
                let arguments = arguments.read_input(&lookup).unwrap();
                assert_eq!(arguments.value::<Coding>("coding"), Some(&coding));
                assert_eq!(arguments.texts("property").collect::<Vec<_>>(), ["a", "b"]);

                let everything: Parameters = Everything::new()
                    .start("2020")
                    .end("2021-02")
                    .since("2020-01-01T00:00:00Z")
                    .of_type("Observation")
                    .count(50)
                    .build()
                    .unwrap();
                assert_eq!(Arguments::of(&everything).integer("_count"), Some(50));
                let validate: Parameters =
                    Validate::new().resource(&patient).mode("create").build().unwrap();
                let in_it = Arguments::of(&validate);
                assert!(in_it.resource::<Patient>("resource").is_some());
                assert!(in_it.resource::<Observation>("resource").is_none());
                let matching: Parameters =
                    Match::new().resource(&patient).only_certain_matches(true).build().unwrap();
                assert_eq!(Arguments::of(&matching).boolean("onlyCertainMatches"), Some(true));
                let _: Parameters = Expand::new()
                    .url("http://a.org")
                    .value_set(&ValueSet::default())
                    .offset(0)
                    .count(10)
                    .active_only(true)
                    .system_version("http://loinc.org|2.7")
                    .build()
                    .unwrap();
                let _: Parameters = ValidateCode::new()
                    .code_system(&CodeSystem::default())
                    .codeable_concept(&CodeableConcept::coded(coding.clone()))
                    .abstract_allowed(false)
                    .build()
                    .unwrap();
                let _: Parameters = ValueSetValidateCode::new()
                    .value_set(&ValueSet::default())
                    .code("1")
                    .system("a:b")
                    .system_version("2")
                    .build()
                    .unwrap();
                let _: Parameters =
                    Subsumes::new().code_a("1").code_b("2").system("a:b").build().unwrap();
            }

            #[test]
            fn opn_04_translate_speaks_the_names_of_its_release() {
                let map = ConceptMap::default();
                let input: Parameters = Translate::new()
                    .concept_map(&map)
                    .code("1")
                    .system("http://a.org")
                    .target_system("http://b.org")
                    .build()
                    .unwrap();
                let text = $module::json::to_string(&input);
                let later = Parameters::operations().release() == Release::R5;
                assert_eq!(text.contains(r#""name":"sourceCode""#), later);
                assert_eq!(text.contains(r#""name":"targetSystem""#), later);
                let (relation, origin) =
                    if later { ("relationship", "originMap") } else { ("equivalence", "source") };
                let answer = read(&format!(
                    r#"{{"name":"result","valueBoolean":true}},{{"name":"match","part":[
                        {{"name":"{relation}","valueCode":"equivalent"}},
                        {{"name":"concept","valueCoding":{{"code":"2"}}}},
                        {{"name":"{origin}","valueUri":"http://map.org"}}]}}"#
                ));
                let answer = TranslateAnswer::read(&answer).unwrap();
                let found = answer.matches().next().unwrap();
                assert!(answer.result);
                assert_eq!(found.relationship, Some("equivalent"));
                assert_eq!(found.map, Some("http://map.org"));
                assert_eq!(found.concept::<Coding>().unwrap().code, "2");
            }

            #[test]
            fn opn_04_typed_answers() {
                let valid = read(r#"{"name":"result","valueBoolean":false},{"name":"message","valueString":"m"}"#);
                let valid = ValidateCodeAnswer::read(&valid).unwrap();
                assert_eq!((valid.result, valid.message, valid.display), (false, Some("m"), None));
                let outcome = read(r#"{"name":"outcome","valueCode":"equivalent"}"#);
                assert_eq!(SubsumesAnswer::read(&outcome).unwrap().outcome, "equivalent");
                let error = LookupAnswer::read(&outcome).unwrap_err();
                assert_eq!(error.issue().kind(), IssueKind::UnknownElement);
            }

            #[test]
            fn opn_04_both_validations_of_codes_answer_alike() {
                let rows = |id: &str| {
                    let operation = OPERATIONS.named(id).unwrap();
                    let row = |it: sanare_fhir::operation::Parameter| {
                        (it.name(), it.type_name(), it.min(), it.max())
                    };
                    operation.parameters(Direction::Out).map(row).collect::<Vec<_>>()
                };
                assert_eq!(rows("CodeSystem-validate-code"), rows("ValueSet-validate-code"));
            }

            #[test]
            fn opn_05_any_operation_is_built_by_its_rows() {
                let lookup = OPERATIONS.named("CodeSystem-lookup").unwrap();
                let output: Parameters = lookup
                    .output_of()
                    .text("name", "LOINC")
                    .text("display", "Heart rate")
                    .parts("property", |property| {
                        property.text("code", "parent").text_of("value", "code", "LP30605-7").parts(
                            "subproperty",
                            |part| part.text("code", "a").value("value", &Coding::loinc("1-8")),
                        )
                    })
                    .build()
                    .unwrap();
                let answer = LookupAnswer::read(&output).unwrap();
                let property = answer.properties().next().unwrap();
                assert_eq!(property.first("value").unwrap().type_name(), Some("code"));
                let inner = property.first("subproperty").unwrap().parts();
                assert!(inner.value::<Coding>("value").unwrap().is("http://loinc.org", "1-8"));

                let refused = |built: Result<Parameters, sanare_fhir::operation::OperationError>| {
                    let error = built.unwrap_err();
                    (error.issue().location().path().to_owned(), error.issue().kind())
                };
                let name = || lookup.output_of::<Parameters>().text("name", "LOINC");
                assert_eq!(
                    refused(name().text("nosuch", "x").build()),
                    ("Parameters.parameter[1]".to_owned(), IssueKind::UnknownElement)
                );
                assert_eq!(
                    refused(name().value("display", &Coding::loinc("x")).build()),
                    ("Parameters.parameter[1].value".to_owned(), IssueKind::TypeNotAllowed)
                );
                let part = name().parts("property", |part| part.resource("code", &Bundle::default()));
                assert_eq!(
                    refused(part.build()),
                    (
                        "Parameters.parameter[1].part[0].resource".to_owned(),
                        IssueKind::TypeNotAllowed
                    )
                );
                assert_eq!(
                    refused(name().build()),
                    ("Parameters".to_owned(), IssueKind::ElementMissing)
                );
            }

            #[test]
            fn err_03_operations_show_no_value() {
                const CANARY: &str = "Quetzal-4711";
                let lookup = OPERATIONS.named("CodeSystem-lookup").unwrap();
                let builder = lookup.input_of::<Parameters>().text("code", CANARY);
                let before = format!("{builder:?}");
                let shown = format!("{before} {:?}", builder.build());
                assert!(!shown.contains(CANARY));
                let text = format!(
                    r#"{{"name":"{CANARY}","valueString":"{CANARY}"}},{{"name":"code","valueCode":" {CANARY}"}}"#
                );
                let parameters = read(&text);
                let arguments = Arguments::of(&parameters);
                let report = lookup.check(RecordNode::new(&parameters), Direction::In);
                let error = lookup.read_input(&parameters).unwrap_err();
                let first = arguments.iter().next().unwrap();
                let shown = format!("{report:?} {error} {error:?} {arguments:?} {first:?} {lookup:?}");
                assert!(!shown.contains("4711"), "{shown}");
                let answer = read(r#"{"name":"outcome","valueCode":"Quetzal-4711"}"#);
                let shown = format!("{:?}", SubsumesAnswer::read(&answer));
                assert!(!shown.contains("4711"), "{shown}");
            }
        }
    };
}

/// The other half of `operation_unused.rs`: the rows are found where they are used.
#[cfg(feature = "r4")]
#[test]
fn opn_02_who_calls_one_holds_the_rows() {
    use sanare_fhir::r4::operations::OPERATIONS;
    let url = OPERATIONS.named("CodeSystem-lookup").unwrap().url().as_bytes();
    let program = std::fs::read(std::env::current_exe().unwrap()).unwrap();
    assert!(program.windows(url.len()).any(|found| found == url));
}

#[cfg(feature = "r4")]
operations!(r4);
#[cfg(feature = "r4b")]
operations!(r4b);
#[cfg(feature = "r5")]
operations!(r5);
