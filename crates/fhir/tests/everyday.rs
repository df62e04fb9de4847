//! The everyday helpers of every release, by requirement.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

/// The same tests for one release.
macro_rules! release {
    ($module:ident, $feature:literal) => {
        #[cfg(feature = $feature)]
        mod $module {
            use std::cmp::Ordering;

            use chrono::FixedOffset;
            use sanare_fhir::bundle::{BundleErrorKind, Hit, Request};
            use sanare_fhir::primitive::{Date, DateTime};
            use sanare_fhir::schema;
            use sanare_fhir::view::RecordNode;
            use sanare_fhir::$module::{
                Address, Attachment, Basic, Bundle, BundleEntry, CodeableConcept, Coding,
                Composition, Extension, HumanName, Identifier, MessageHeader, Meta, Narrative,
                Observation, OperationOutcome, Parameters, Patient, Period, Quantity,
                QuantityComparator, Reference, Resource, json,
            };

            const UUID: &str = "urn:uuid:c757873d-ec9a-4326-a141-556f43239520";
            const OTHER: &str = "urn:uuid:88f151c0-a954-468a-88bd-5ae15c08e059";

            fn patient(id: Option<&str>) -> Patient {
                Patient { id: id.map(Into::into), ..Patient::default() }
            }

            fn requests(bundle: &Bundle) -> Vec<String> {
                let of_entry = |entry: &BundleEntry| {
                    let request = entry.request.as_ref().unwrap();
                    let (method, url) = (request.method.as_str(), request.url.as_str());
                    format!("{} {}", method.unwrap(), url.unwrap())
                };
                bundle.entry.iter().map(of_entry).collect()
            }

            #[test]
            fn bun_04_transaction_is_built() {
                let observation = Observation {
                    subject: Reference::conditional::<Patient>("identifier=a|1").into(),
                    ..Observation::default()
                };
                let requests_in = || {
                    [
                        Request::read("Patient?name=a"),
                        Request::head("Patient/3"),
                        Request::update(patient(Some("1"))).if_match("3"),
                        Request::create(patient(None)).full_url(UUID).if_none_exist("identifier=a|1"),
                        Request::patch("Patient/2", Parameters::default()),
                        Request::update_where("identifier=a|2", patient(None)),
                        Request::create(observation.clone()).full_url(OTHER),
                        Request::operation("Patient/1/$everything", Parameters::default()),
                        Request::delete("Patient/9"),
                        Request::delete("Basic?code=x"),
                    ]
                };
                let bundle = Bundle::transaction(requests_in()).unwrap();
                assert_eq!(bundle.r#type.as_str(), Some("transaction"));
                assert_eq!(
                    requests(&bundle),
                    [
                        "DELETE Patient/9",
                        "DELETE Basic?code=x",
                        "POST Patient",
                        "POST Observation",
                        "POST Patient/1/$everything",
                        "PUT Patient/1",
                        "PATCH Patient/2",
                        "PUT Patient?identifier=a|2",
                        "GET Patient?name=a",
                        "HEAD Patient/3",
                    ]
                );
                assert_eq!(bundle.entry[2].full_url, UUID);
                let request = bundle.entry[2].request.as_ref().unwrap();
                assert_eq!(request.if_none_exist, "identifier=a|1");
                let request = bundle.entry[5].request.as_ref().unwrap();
                assert_eq!(request.if_match, "W/\"3\"");
                let subject = &bundle.resources_of::<Observation>().next().unwrap().subject;
                assert_eq!(subject.as_ref().unwrap().reference, "Patient?identifier=a|1");
                let batch = Bundle::batch(requests_in()).unwrap();
                assert_eq!(requests(&batch)[0], "GET Patient?name=a");
                assert_eq!(batch.r#type.as_str(), Some("batch"));
                let again: Bundle = json::read(json::to_string(&bundle).as_bytes()).unwrap();
                assert_eq!(again, bundle);
            }

            #[test]
            fn bun_04_wrong_requests_are_refused() {
                use BundleErrorKind::*;
                let fine = || Request::create(patient(None)).full_url(UUID);
                for (request, kind) in [
                    (Request::update(patient(None)), IdMissing),
                    (Request::delete("Patient"), Address),
                    (Request::delete("Patient/1/_history/2"), Address),
                    (Request::delete("Patient?"), Condition),
                    (Request::update_where("", patient(None)), Condition),
                    (Request::read(""), Address),
                    (Request::operation("Patient/1", patient(None)), Address),
                    (Request::create(patient(None)).if_none_exist(""), Condition),
                    (Request::create(patient(None)).full_url("Patient/1"), FullUrl),
                    (Request::create(patient(None)).full_url("http://a/P/1/_history/1"), FullUrl),
                    (fine(), FullUrlTwice),
                ] {
                    let error = Bundle::transaction([fine(), request]).unwrap_err();
                    assert_eq!((error.kind(), error.location()), (kind, 1));
                }
            }

            #[test]
            fn bun_05_answers_are_paired_and_references_rewritten() {
                let transaction = Bundle::transaction([
                    Request::create(patient(None)).full_url(UUID),
                    Request::update(patient(Some("5"))).full_url(OTHER),
                    Request::create(Basic::default()).full_url("urn:uuid:failed"),
                    Request::delete("Patient/9"),
                ])
                .unwrap();
                let answer = r#"{"resourceType":"Bundle","type":"transaction-response","entry":[
                    {"response":{"status":"204"}},
                    {"response":{"status":"201 Created","location":"http://a.org/fhir/Patient/7/_history/1"}},
                    {"response":{"status":"422"}},
                    {"response":{"status":"200 OK"}}]}"#;
                let answer: Bundle = json::read(answer.as_bytes()).unwrap();
                let pairs: Vec<_> = transaction.exchanges(&answer).unwrap().collect();
                assert_eq!(pairs[1].0.full_url, UUID);
                assert_eq!(pairs[1].1.response.as_ref().unwrap().status, "201 Created");

                let assigned = transaction.assigned(&answer).unwrap();
                assert_eq!(assigned.len(), 2);
                assert_eq!(assigned.address(UUID), Some("Patient/7"));
                assert_eq!(assigned.address(OTHER), Some("Patient/5"));
                let mut basic = Basic {
                    subject: Reference::literal(UUID).into(),
                    text: Narrative {
                        div: Some(format!("<div><a class='x' href='{UUID}'>{UUID}</a></div>").into()),
                        ..Narrative::default()
                    }
                    .into(),
                    extension: vec![
                        Extension::new(
                            "a",
                            Attachment { url: OTHER.into(), ..Attachment::default() },
                        ),
                        Extension::nested("b", vec![Extension::new("c", Reference::literal(OTHER))]),
                    ],
                    contained: vec![
                        Observation { subject: Reference::literal(UUID).into(), ..Observation::default() }.into(),
                    ],
                    ..Basic::default()
                };
                basic.meta.get_or_insert_default().profile.push(UUID.into());
                basic.identifier.push(Identifier::new("urn:ietf:rfc:3986", UUID));
                assert_eq!(assigned.rewrite(&mut basic), 6);
                assert_eq!(basic.subject.as_ref().unwrap().reference, "Patient/7");
                assert_eq!(basic.identifier[0].value, UUID, "a value is no link");
                let div = basic.text.as_ref().unwrap().div.as_deref().unwrap();
                assert_eq!(div, format!("<div><a class='x' href='Patient/7'>{UUID}</a></div>"));
                assert_eq!(basic.meta.as_ref().unwrap().profile[0], "Patient/7");
                assert_eq!(assigned.rewrite(&mut basic), 0);

                let mut short = answer.clone();
                short.entry.pop();
                let error = transaction.assigned(&short).unwrap_err();
                assert_eq!((error.kind(), error.location()), (BundleErrorKind::Unpaired, 3));
                let error = transaction.assigned(&transaction).unwrap_err();
                assert_eq!(error.kind(), BundleErrorKind::OtherType);
                assert!(!format!("{assigned:?}").contains("Patient"));
            }

            #[test]
            fn bun_06_document_message_searchset_and_collection() {
                let subject = || (OTHER.to_owned(), Resource::from(patient(None)));
                let document = Bundle::document(
                    Identifier::new("urn:ietf:rfc:3986", UUID),
                    "2015-02-07T13:28:17Z".parse().unwrap(),
                    (UUID.to_owned(), Composition::default()),
                    [subject()],
                )
                .unwrap();
                assert_eq!(document.r#type.as_str(), Some("document"));
                assert_eq!(document.entry[0].resource.as_ref().unwrap().type_name(), "Composition");
                assert!(document.identifier.is_some() && document.timestamp.value().is_some());

                let header = (UUID.to_owned(), MessageHeader::default());
                let message = Bundle::message(header, [subject()]).unwrap();
                assert_eq!(message.r#type.as_str(), Some("message"));
                assert_eq!(message.entry[0].resource.as_ref().unwrap().type_name(), "MessageHeader");
                assert_eq!(message.entry[1].full_url, OTHER);

                let page = Bundle::searchset(
                    Some(12),
                    [
                        Hit::matching("http://a.org/Patient/1", patient(Some("1")))
                            .score("0.9".parse().unwrap()),
                        Hit::included("http://a.org/Patient/2", patient(Some("2"))),
                        Hit::outcome(OperationOutcome::default()),
                    ],
                )
                .unwrap()
                .with_link("self", "http://a.org/Patient?name=a")
                .with_link("next", "http://a.org/Patient?page=2");
                let modes = page.entry.iter().map(|entry| entry.search.as_ref().unwrap());
                let modes: Vec<_> = modes.filter_map(|search| search.mode.as_str()).collect();
                assert_eq!(modes, ["match", "include", "outcome"]);
                assert_eq!(page.link_url("next"), Some("http://a.org/Patient?page=2"));
                assert_eq!(page.link_url("previous"), None);
                assert_eq!(page.total.value(), Some(&12));
                assert!(json::to_string(&page).contains(r#""score":0.9"#));

                let collection = Bundle::collection([subject()]).unwrap();
                assert_eq!(collection.r#type.as_str(), Some("collection"));
                assert!(schema::check(RecordNode::new(&collection)).is_empty());
                let error = Bundle::collection([subject(), subject()]).unwrap_err();
                assert_eq!(error.kind(), BundleErrorKind::FullUrlTwice);
            }

            #[test]
            fn evd_01_names_and_addresses_for_people() {
                let mut name = HumanName::new("Chalmers", &["Peter", "James"]);
                name.prefix = vec!["Dr".into()];
                assert_eq!(name.full(), "Dr Peter James Chalmers");
                let mut address = Address {
                    line: vec!["534 Erewhon St".into()],
                    city: "PleasantVille".into(),
                    state: "Vic".into(),
                    postal_code: "3999".into(),
                    country: "AU".into(),
                    ..Address::default()
                };
                assert_eq!(address.full(), "534 Erewhon St, PleasantVille, Vic 3999, AU");
                assert_eq!(address.lines().len(), 3);
                address.text = "one\ntwo".into();
                assert_eq!(address.lines(), ["one", "two"]);
                assert_eq!(Address::default().full(), "");
            }

            #[test]
            fn evd_02_concepts_and_identifiers() {
                for (concept, system) in [
                    (CodeableConcept::loinc("1", "one"), "http://loinc.org"),
                    (CodeableConcept::snomed("1", "one"), "http://snomed.info/sct"),
                    (
                        CodeableConcept::rxnorm("1", "one"),
                        "http://www.nlm.nih.gov/research/umls/rxnorm",
                    ),
                    (CodeableConcept::icd10("1", "one"), "http://hl7.org/fhir/sid/icd-10"),
                    (CodeableConcept::icd10cm("1", "one"), "http://hl7.org/fhir/sid/icd-10-cm"),
                    (CodeableConcept::ucum("1", "one"), "http://unitsofmeasure.org"),
                ] {
                    assert!(concept.has(system, "1"));
                    assert_eq!(concept.label(), Some("one"));
                }
                assert_eq!(CodeableConcept::coded(Coding::loinc("1")).label(), Some("1"));
                assert_eq!(CodeableConcept::of_text("t").label(), Some("t"));
                let list = [
                    Identifier::new("a", "1").with_type(CodeableConcept::of_text("MRN")),
                    Identifier::new("b", "2"),
                ];
                assert_eq!(Identifier::value_of(&list, "b"), Some("2"));
                assert_eq!(Identifier::value_of(&list, "c"), None);
                assert!(list[0].is("a", "1") && !list[0].is("b", "1"));
                assert_eq!(list[0].r#type.as_ref().unwrap().label(), Some("MRN"));
            }

            #[test]
            fn evd_03_dates_compared_as_far_as_they_are_known() {
                use Ordering::*;
                let date = |text: &str| Date::from_text(text);
                for (left, right, order) in [
                    ("2015", "2016-01", Some(Less)),
                    ("2015-02", "2015-01-31", Some(Greater)),
                    ("2015-02", "2015-02", Some(Equal)),
                    ("2015", "2015-02", None),
                    ("2015-02-30", "2016", None),
                ] {
                    assert_eq!(date(left).compare(&date(right)), order, "{left} {right}");
                }
                let time = |text: &str| DateTime::from_text(text);
                let utc = FixedOffset::east_opt(0).unwrap();
                for (left, right, order) in [
                    ("2015-02-07T13:00:00+01:00", "2015-02-07T12:00:00Z", Some(Equal)),
                    ("2015-02-07T13:00:00+01:00", "2015-02-07T12:30:00Z", Some(Less)),
                    ("2015-02-07", "2015-02-07T12:30:00Z", None),
                    ("2015-02-08", "2015-02-07T12:30:00Z", Some(Greater)),
                ] {
                    assert_eq!(time(left).compare_in(&time(right), utc), order, "{left} {right}");
                }
                let period = |start: Option<&str>, end: Option<&str>| {
                    Period::new(start.map(time), end.map(time))
                };
                let day = period(Some("2015-02-07"), Some("2015-02-07"));
                let at = |text: &str| time(text).instant().unwrap();
                assert!(day.contains(at("2015-02-07T23:59:59Z")).unwrap());
                assert!(!day.contains(at("2015-02-08T00:00:00Z")).unwrap());
                assert!(period(None, None).contains(at("2015-02-08T00:00:00Z")).unwrap());
                assert!(period(Some("x"), None).contains(at("2015-02-08T00:00:00Z")).is_err());
                assert!(day.overlaps(&period(Some("2015"), None), utc).unwrap());
                assert!(!day.overlaps(&period(Some("2016"), None), utc).unwrap());
                assert!(!day.overlaps(&period(None, Some("2014")), utc).unwrap());
            }

            #[test]
            fn evd_04_quantities() {
                use Ordering::*;
                let of = |value: &str, code: &str| Quantity::ucum(value.parse().unwrap(), code);
                let less = |value| of(value, "g").with_comparator(QuantityComparator::LessThan);
                let most = |value| of(value, "g").with_comparator(QuantityComparator::LessOrEqual);
                for (left, right, order) in [
                    (of("1.0", "g"), of("1.00", "g"), Some(Equal)),
                    (of("1", "g"), of("2", "g"), Some(Less)),
                    (of("1", "g"), of("2", "mg"), None),
                    (less("5"), of("7", "g"), Some(Less)),
                    (less("5"), of("5", "g"), Some(Less)),
                    (less("5"), of("3", "g"), None),
                    (most("5"), of("5", "g"), None),
                    (of("7", "g"), less("5"), Some(Greater)),
                    (less("5"), less("7"), None),
                    (Quantity::default(), Quantity::default(), None),
                ] {
                    assert_eq!(left.compare(&right), order);
                }
                let quantity = of("72.0", "/min").with_unit("beats/minute");
                assert_eq!((quantity.ucum_code(), quantity.unit.as_str()), (Some("/min"), Some("beats/minute")));
                assert_eq!(Quantity { code: "x".into(), ..Quantity::default() }.ucum_code(), None);
            }

            #[test]
            fn evd_05_profiles_tags_and_labels() {
                let mut meta = Meta::default();
                assert!(meta.add_profile("http://a.org/p|1.0"));
                assert!(!meta.add_profile("http://a.org/p|1.0"));
                assert!(meta.has_profile("http://a.org/p") && !meta.has_profile("http://a.org/"));
                assert!(meta.add_tag(Coding::new("s", "t")) && !meta.add_tag(Coding::new("s", "t")));
                assert!(meta.has_tag("s", "t") && !meta.has_security("s", "t"));
                assert!(meta.add_security(Coding::new("s", "R")));
                assert!(meta.has_security("s", "R") && !meta.has_tag("s", "R"));
                assert_eq!((meta.remove_tag("s", "t"), meta.remove_tag("s", "t")), (1, 0));
                assert_eq!(meta.remove_security("s", "R"), 1);
                assert_eq!(meta.remove_profile("http://a.org/p"), 1);
                assert_eq!(meta, Meta::default());
            }

            #[test]
            fn evd_06_narratives() {
                let narrative = Narrative::generated("a < b");
                assert_eq!(narrative.status.as_str(), Some("generated"));
                assert_eq!(narrative.plain_text(), "a < b");
                let div = Some("<div>a<script>b</script></div>".into());
                let hostile = Narrative { div, ..Narrative::default() };
                assert_eq!(hostile.safe_div(), "<div xmlns=\"http://www.w3.org/1999/xhtml\">a</div>");
            }
        }
    };
}

release!(r4, "r4");
release!(r4b, "r4b");
release!(r5, "r5");
