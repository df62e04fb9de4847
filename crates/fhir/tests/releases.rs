//! What holds for every release alike, by requirement.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

/// The same tests for one release: its module, its name, how many resources, data types and
/// primitives it has, the types that an extension can hold, and the bound on an Observation.
macro_rules! release {
    ($module:ident, $release:ident, $feature:literal, $resources:literal, $data_types:literal,
     $primitives:literal, $extension:literal, $observation:literal) => {
        #[cfg(feature = $feature)]
        mod $module {
            use sanare_fhir::json::Reader;
            use sanare_fhir::path::ElementPath;
            use sanare_fhir::primitive::{PrimitiveKind, Text};
            use sanare_fhir::record::{TypeKind, Typed};
            use sanare_fhir::resource::{Model, ResourceType};
            use sanare_fhir::view::RecordNode;
            use sanare_fhir::$module::schema::SCHEMA;
            use sanare_fhir::$module::{
                CodeableConcept, Coding, Extension, HumanName, MODEL, Observation,
                ObservationStatus, OperationOutcome, Patient, Primitive, Quantity, Reference,
                Resource, compartments, json, search,
            };
            use sanare_fhir::{Release, schema};

            const RELEASE: Release = Release::$release;

            #[test]
            fn prm_01_every_primitive_is_read_and_written() {
                let of_release = PrimitiveKind::ALL.iter().filter(|kind| kind.exists_in(RELEASE));
                let mut count = 0;
                // `xhtml` stands in narratives only.
                for kind in of_release.filter(|kind| **kind != PrimitiveKind::Xhtml) {
                    let name = kind.name();
                    let member = format!("value{}{}", name[..1].to_uppercase(), &name[1..]);
                    let value = match name {
                        "boolean" => "true",
                        "decimal" => "1.00",
                        "integer" | "positiveInt" | "unsignedInt" => "7",
                        "integer64" => "\"9007199254740993\"",
                        "date" => "\"1974-12\"",
                        "dateTime" | "instant" => "\"2015-02-07T13:28:17.239+02:00\"",
                        "time" => "\"13:28:17\"",
                        "base64Binary" => "\"RkhJUg==\"",
                        "oid" => "\"urn:oid:1.2.3\"",
                        "uuid" => "\"urn:uuid:c757873d-ec9a-4326-a141-556f43239520\"",
                        _ => "\"a\"",
                    };
                    let document = format!(r#"{{"url":"u","{member}":{value}}}"#);
                    let reading = Reader::new().read_all::<Extension>(document.as_bytes());
                    assert!(reading.report().is_empty(), "{name}: {:?}", reading.report());
                    let extension = reading.into_value().unwrap();
                    assert_eq!(json::to_string(&extension), document);
                    assert!(schema::check(RecordNode::new(&extension)).is_empty(), "{name}");
                    count += 1;
                }
                assert_eq!(count + 1, $primitives);
            }

            #[test]
            fn mod_01_every_resource_and_data_type() {
                let count = |kind| MODEL.types.iter().filter(|info| info.kind == kind).count();
                assert_eq!(
                    (count(TypeKind::Resource), count(TypeKind::DataType)),
                    ($resources, $data_types)
                );
                assert!(MODEL.types.iter().all(|info| info.release == RELEASE));
                for info in MODEL.types.iter().filter(|info| info.kind == TypeKind::Resource) {
                    let resource = Resource::of_type(info.name).unwrap();
                    assert!(resource == resource.clone());
                    let text = json::to_string(&resource);
                    assert_eq!(text, format!("{{\"resourceType\":\"{}\"}}", info.name));
                    assert!(json::read::<Resource>(text.as_bytes()).unwrap() == resource);
                }
                assert!(Model::of(RELEASE).unwrap().type_named("HumanName").is_some());
            }

            #[test]
            fn mod_01_model_and_schema_tables_agree() {
                for info in MODEL.types {
                    let of_type = SCHEMA.type_named(info.name).unwrap();
                    for row in info.rows {
                        let element = of_type.element(row.element()).unwrap();
                        assert_eq!(element.repeats(), row.repeats(), "{}", element.path());
                        assert_eq!(element.min() > 0, row.is_required(), "{}", element.path());
                        let member = of_type.member(row.name).unwrap();
                        assert_eq!(member.of_type().name(), row.type_name(), "{}", element.path());
                    }
                    let there = of_type.elements().filter(|element| element.max() != Some(0));
                    assert_eq!(there.count(), info.elements().count(), "{}", info.name);
                }
            }

            #[test]
            fn mod_04_types_of_an_extension() {
                assert_eq!(Extension::INFO.element("value").len(), $extension);
            }

            #[test]
            fn mod_09_everyday_types() {
                let observation = Observation {
                    status: ObservationStatus::Final.into(),
                    code: CodeableConcept::coded(Coding::loinc("8867-4")).into(),
                    subject: Reference::to::<Patient>("123").into(),
                    value: Some(Quantity::ucum("72.0".parse().unwrap(), "/min").into()),
                    ..Default::default()
                };
                let text = json::to_string(&observation);
                assert!(text.contains(r#""value":72.0,"#));
                assert_eq!(json::read::<Observation>(text.as_bytes()).unwrap(), observation);
                assert!(schema::check(RecordNode::new(&observation)).is_empty());
                assert_eq!(HumanName::new("Chalmers", &["Peter"]).full(), "Peter Chalmers");
                assert_eq!(<Patient as Typed>::RELEASE, RELEASE);
                assert_eq!(<Patient as ResourceType>::NAME, "Patient");
            }

            #[test]
            fn err_04_findings_as_operation_outcome() {
                let document = br#"{"resourceType":"Patient","active":"canary"}"#;
                let outcome =
                    OperationOutcome::from(Reader::new().read_all::<Patient>(document).report());
                assert_eq!(outcome.issue[0].expression[0], "Patient.active");
                assert!(schema::check(RecordNode::new(&outcome)).is_empty());
            }

            #[test]
            fn pth_03_values_are_written_by_path() {
                let path = ElementPath::compile(RELEASE, "Patient", "name.family").unwrap();
                let mut patient = Resource::of_type("Patient").unwrap();
                path.set(patient.as_record_mut().unwrap(), &[], "C").unwrap();
                assert_eq!(
                    json::to_string(&patient),
                    r#"{"resourceType":"Patient","name":[{"family":"C"}]}"#
                );
            }

            #[test]
            fn sch_04_sch_05_search_and_compartments_know_the_types() {
                let parameters = &search::SEARCH_PARAMETERS;
                for parameter in parameters.iter() {
                    for base in parameter.bases() {
                        assert!(SCHEMA.type_named(base).is_some(), "{base}");
                    }
                }
                let patient = compartments::COMPARTMENTS.compartment("Patient").unwrap();
                for of_type in patient.members() {
                    assert!(SCHEMA.type_named(of_type).is_some(), "{of_type}");
                }
            }

            #[test]
            fn sizes_stay_small() {
                assert!(size_of::<Patient>() <= 512, "{}", size_of::<Patient>());
                assert!(size_of::<Observation>() <= $observation, "{}", size_of::<Observation>());
                assert_eq!(size_of::<Resource>(), 24);
                assert_eq!(size_of::<Primitive<Text>>(), 24);
            }
        }
    };
}

release!(r4, R4, "r4", 146, 39, 20, 50, 640);
release!(r4b, R4B, "r4b", 141, 40, 20, 51, 640);
release!(r5, R5, "r5", 158, 42, 21, 54, 704);

#[cfg(feature = "r5")]
mod r5_only {
    use sanare_fhir::IssueKind;
    use sanare_fhir::json::Reader;
    use sanare_fhir::r5::{Attachment, json};

    #[test]
    fn prm_08_integer64_is_a_string() {
        for size in ["0", "-1", "9223372036854775807", "-9223372036854775808"] {
            let document = format!(r#"{{"size":"{size}"}}"#);
            let attachment: Attachment = json::read(document.as_bytes()).unwrap();
            assert_eq!(attachment.size.value().copied(), size.parse().ok());
            assert_eq!(json::to_string(&attachment), document);
        }
        for (size, kind) in [
            ("1", IssueKind::ExpectedString),
            ("\"01\"", IssueKind::Lexical),
            ("\"9223372036854775808\"", IssueKind::OutOfRange),
        ] {
            let document = format!(r#"{{"size":{size}}}"#);
            let reading = Reader::new().read_all::<Attachment>(document.as_bytes());
            let found: Vec<_> = reading.report().iter().map(sanare_fhir::Issue::kind).collect();
            assert_eq!(found, [kind], "{size}");
            assert_eq!(json::to_string(&reading.into_value().unwrap()), document);
        }
    }
}
