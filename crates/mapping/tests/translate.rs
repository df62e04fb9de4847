//! `$translate`, clause by clause, with maps of R4 and R5.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_fhir::terminology::{CodeRef, Terminology};
use sanare_fhir::view::JsonNode;
use sanare_fhir::{Answer as Told, Release, r4, r5};
use sanare_mapping::translate::{
    Concept, ConceptMap, ConceptMaps, Dependency, HintKind, Relation, Request, TranslateErrorKind,
    ValueSets,
};
use serde_json::{Value, json};

fn r4(value: &Value) -> JsonNode<'_> {
    JsonNode::resource(&r4::schema::SCHEMA, value)
}

fn r5(value: &Value) -> JsonNode<'_> {
    JsonNode::resource(&r5::schema::SCHEMA, value)
}

fn maps(of_r4: &[Value], of_r5: &[Value]) -> ConceptMaps {
    let mut maps = ConceptMaps::new();
    for map in of_r4 {
        maps.add(r4(map)).unwrap();
    }
    for map in of_r5 {
        maps.add(r5(map)).unwrap();
    }
    maps
}

/// A map of R4 with groups.
fn map(url: &str, groups: &Value) -> Value {
    json!({"resourceType": "ConceptMap", "url": url, "version": "1", "status": "active", "group": groups})
}

fn codes(maps: &ConceptMaps, request: &Request) -> Vec<String> {
    let answer = maps.translate(request).unwrap();
    answer.matches().iter().map(|found| found.concept.code().to_owned()).collect()
}

fn two_targets() -> Value {
    map(
        "urn:m",
        &json!([
            {"source": "urn:a", "target": "urn:b", "element": [
                {"code": "1", "display": "One", "target": [
                    {"code": "x", "display": "X", "equivalence": "wider"},
                    {"code": "y", "equivalence": "equal"},
                    {"equivalence": "unmatched"}]},
                {"code": "2", "target": [{"code": "x", "equivalence": "disjoint"}]}]},
            {"source": "urn:a", "target": "urn:c", "element": [
                {"code": "1", "target": [{"code": "z", "equivalence": "narrower"}]}]},
        ]),
    )
}

#[test]
fn cm_01_every_match_of_every_group_is_given() {
    let maps = maps(&[two_targets()], &[]);
    let answer = maps.translate(&Request::code("urn:a", "1")).unwrap();
    let found: Vec<(&str, Relation)> =
        answer.matches().iter().map(|found| (found.concept.code(), found.relation)).collect();
    assert_eq!(
        found,
        [
            ("x", Relation::Wider),
            ("y", Relation::Equal),
            ("", Relation::Unmatched),
            ("z", Relation::Narrower)
        ]
    );
    assert!(answer.result() && answer.hints().is_empty());
    assert_eq!(codes(&maps, &Request::code("urn:a", "1").target_system("urn:c")), ["z"]);
    assert!(codes(&maps, &Request::code("urn:b", "1")).is_empty());
    // Only what it is not: told, and no success.
    let no = maps.translate(&Request::code("urn:a", "2")).unwrap();
    assert_eq!((no.matches().len(), no.result()), (1, false));
    assert_eq!(no.message().unwrap(), "no translation found");
}

#[test]
fn cm_01_reverse_swaps_the_relations() {
    let maps = maps(&[two_targets()], &[]);
    let answer = maps.translate(&Request::code("urn:b", "x").reverse()).unwrap();
    let found: Vec<(&str, Relation)> =
        answer.matches().iter().map(|found| (found.concept.code(), found.relation)).collect();
    assert_eq!(found, [("1", Relation::Narrower), ("2", Relation::Disjoint)]);
    assert_eq!(answer.matches()[0].of.code(), "x");
    assert_eq!(codes(&maps, &Request::code("urn:c", "z").reverse()), ["1"]);
    assert!(codes(&maps, &Request::code("urn:c", "z").reverse().source_system("urn:q")).is_empty());
}

#[test]
fn cm_01_unmapped_modes_of_r4_and_r5() {
    let group = |unmapped: Value| {
        json!([{"source": "urn:a", "target": "urn:b", "unmapped": unmapped,
            "element": [{"code": "1", "target": [{"code": "x", "equivalence": "equal", "relationship": "equivalent"}]}]}])
    };
    for (unmapped, in_r5, code, relation) in [
        (json!({"mode": "provided"}), false, "9", Relation::Equivalent),
        (json!({"mode": "fixed", "code": "other"}), false, "other", Relation::RelatedTo),
        (json!({"mode": "use-source-code"}), true, "9", Relation::Equivalent),
        (
            json!({"mode": "fixed", "code": "other", "relationship": "source-is-narrower-than-target"}),
            true,
            "other",
            Relation::Wider,
        ),
    ] {
        let map = map("urn:m", &group(unmapped));
        let maps = if in_r5 { maps(&[], &[map]) } else { maps(&[map], &[]) };
        let answer = maps.translate(&Request::code("urn:a", "9")).unwrap();
        let found = &answer.matches()[0];
        assert_eq!(
            (found.concept.code(), found.concept.system(), found.relation),
            (code, Some("urn:b"), relation)
        );
        assert!(found.unmapped);
        // Only where no element has the code, and never the other way.
        assert_eq!(codes(&maps, &Request::code("urn:a", "1")), ["x"]);
        assert!(codes(&maps, &Request::code("urn:b", code).reverse()).is_empty());
    }
}

#[test]
fn cm_01_unmapped_does_not_stand_in_for_a_dependency() {
    let map = map(
        "urn:m",
        &json!([{"source": "urn:a", "target": "urn:b",
        "unmapped": {"mode": "fixed", "code": "other"},
        "element": [{"code": "1", "target": [{"code": "x", "equivalence": "equal",
            "dependsOn": [{"property": "p", "value": "v"}]}]}]}]),
    );
    let answer = maps(&[map], &[]).translate(&Request::code("urn:a", "1")).unwrap();
    assert!(answer.matches().is_empty());
    assert_eq!(answer.hints()[0].kind, HintKind::Dependency);
    assert_eq!(&*answer.hints()[0].location, "ConceptMap.group[0].element[0].target[0].dependsOn");
}

#[test]
fn cm_01_other_maps() {
    let hand_over = |url: &str, to: &str| {
        map(
            url,
            &json!([{"source": "urn:a", "target": "urn:b", "unmapped": {"mode": "other-map", "url": to}}]),
        )
    };
    let last = map(
        "urn:last",
        &json!([{"source": "urn:a", "target": "urn:b",
        "element": [{"code": "1", "target": [{"code": "x", "equivalence": "equal"}]}]}]),
    );
    let chain = maps(&[hand_over("urn:first", "urn:last|1"), last], &[]);
    let answer = chain.translate(&Request::code("urn:a", "1").map("urn:first")).unwrap();
    assert_eq!(
        (answer.matches()[0].concept.code(), &*answer.matches()[0].origin),
        ("x", "urn:last|1")
    );
    let kind = |maps: &ConceptMaps, request: Request| maps.translate(&request).unwrap_err().kind();
    let lost = maps(&[hand_over("urn:first", "urn:nowhere")], &[]);
    assert_eq!(kind(&lost, Request::code("urn:a", "1")), TranslateErrorKind::NoOtherMap);
    assert_eq!(
        kind(&chain, Request::code("urn:a", "1").map("urn:q")),
        TranslateErrorKind::NoSuchMap
    );
    assert_eq!(
        kind(&chain, Request::code("urn:a", "1").map("urn:last|2")),
        TranslateErrorKind::NoSuchMap
    );
    assert_eq!(kind(&chain, Request::concepts([])), TranslateErrorKind::Source);
}

#[test]
fn bd_08_maps_that_hand_over_in_a_circle() {
    let hand_over = |url: &str, to: &str| {
        map(url, &json!([{"source": "urn:a", "unmapped": {"mode": "other-map", "url": to}}]))
    };
    let circle = maps(&[hand_over("urn:1", "urn:2"), hand_over("urn:2", "urn:1")], &[]);
    let error = circle.translate(&Request::code("urn:a", "1")).unwrap_err();
    assert_eq!(error.kind(), TranslateErrorKind::Cycle);
}

#[test]
fn bd_11_a_map_without_groups_translates_nothing() {
    let empty = json!({"resourceType": "ConceptMap", "status": "draft"});
    let answer = maps(&[empty], &[]).translate(&Request::code("urn:a", "1")).unwrap();
    assert_eq!(
        (answer.result(), answer.message().as_deref()),
        (false, Some("no translation found"))
    );
}

#[test]
fn cm_01_dependencies_must_hold_and_products_come_back() {
    let of_r4 = map(
        "urn:4",
        &json!([{"source": "urn:a", "target": "urn:b", "element": [{"code": "1", "target": [
        {"code": "x", "equivalence": "equal",
            "dependsOn": [{"property": "site", "system": "urn:s", "value": "left"}],
            "product": [{"property": "side", "system": "urn:t", "value": "L"}]},
        {"code": "y", "equivalence": "equal", "dependsOn": [{"property": "site", "value": "right"}]}]}]}]),
    );
    let of_r5 = map(
        "urn:5",
        &json!([{"source": "urn:a", "target": "urn:b", "element": [{"code": "1", "target": [
        {"code": "z", "relationship": "equivalent",
            "dependsOn": [{"attribute": "site", "valueCoding": {"system": "urn:s", "code": "left"}}],
            "product": [{"attribute": "done", "valueBoolean": true}]}]}]}]),
    );
    let maps = maps(&[of_r4], &[of_r5]);
    let ask = |dependency: Dependency| Request::code("urn:a", "1").depends_on(dependency);
    let left = ask(Dependency::coding("site", Concept::new("urn:s", "left")));
    let answer = maps.translate(&left).unwrap();
    let found: Vec<&str> = answer.matches().iter().map(|found| found.concept.code()).collect();
    assert_eq!(found, ["x", "z"]);
    let parts = answer.parameters(Release::R5).to_string();
    assert!(parts.contains(r#"{"name":"value","valueBoolean":true}"#), "{parts}");
    let parts = answer.parameters(Release::R4).to_string();
    assert!(
        parts.contains(r#""valueCoding":{"code":"L","system":"urn:t"}"#)
            || parts.contains(r#""valueCoding":{"system":"urn:t","code":"L"}"#),
        "{parts}"
    );
    assert_eq!(codes(&maps, &ask(Dependency::text("site", "right"))), ["y"]);
    for other in [
        Dependency::text("site", "up"),
        Dependency::text("other", "right"),
        Dependency::coding("site", Concept::new("urn:q", "left")),
    ] {
        assert!(codes(&maps, &ask(other)).is_empty());
    }
    let without = maps.translate(&Request::code("urn:a", "1")).unwrap();
    assert_eq!((without.matches().len(), without.hints().len()), (0, 3));
}

#[test]
fn cm_01_versions_are_checked_when_stated() {
    let of_r4 = map(
        "urn:m",
        &json!([{"source": "urn:a", "sourceVersion": "2", "target": "urn:b", "targetVersion": "7",
        "element": [{"code": "1", "target": [{"code": "x", "equivalence": "equal"}]}]}]),
    );
    let of_r5 = map(
        "urn:m",
        &json!([{"source": "urn:a|2", "target": "urn:b|7",
        "element": [{"code": "1", "target": [{"code": "x", "relationship": "equivalent"}]}]}]),
    );
    for maps in [maps(&[of_r4], &[]), maps(&[], &[of_r5])] {
        let ask = |version: &str| {
            maps.translate(&Request::concept(Concept::new("urn:a", "1").in_version(version)))
                .unwrap()
        };
        let found = ask("2");
        assert_eq!(found.matches()[0].concept.version(), Some("7"));
        let other = ask("3");
        assert_eq!((other.matches().len(), other.hints()[0].kind), (0, HintKind::Version));
        assert_eq!(codes(&maps, &Request::code("urn:a", "1")), ["x"]);
    }
}

#[test]
fn cm_01_no_map_is_no_error() {
    let map = map(
        "urn:m",
        &json!([{"source": "urn:a", "target": "urn:b", "element": [{"code": "1", "noMap": true}],
        "unmapped": {"mode": "fixed", "code": "other"}}]),
    );
    let answer = maps(&[], &[map]).translate(&Request::code("urn:a", "1")).unwrap();
    assert!(!answer.result() && answer.matches().is_empty());
    assert!(answer.message().unwrap().contains("no target"));
}

#[test]
fn cm_01_a_code_without_system_fits_one_group_or_none() {
    let element =
        |code: &str| json!([{"code": code, "target": [{"code": "x", "equivalence": "equal"}]}]);
    let map = map(
        "urn:m",
        &json!([
        {"source": "urn:a", "target": "urn:b", "element": element("1"), "unmapped": {"mode": "provided"}},
        {"source": "urn:c", "target": "urn:b", "element": element("2")},
        {"source": "urn:d", "target": "urn:b", "element": element("2")}]),
    );
    let maps = maps(&[map], &[]);
    let ask = |code: &str| maps.translate(&Request::concept(Concept::without_system(code)));
    let one = ask("1").unwrap();
    assert_eq!((one.matches().len(), one.matches()[0].of.system()), (1, Some("urn:a")));
    assert_eq!(ask("2").unwrap_err().kind(), TranslateErrorKind::AmbiguousSystem);
    assert!(ask("3").unwrap().matches().is_empty());
}

#[test]
fn cm_01_scopes_are_value_sets() {
    let mut scoped = two_targets();
    scoped["targetUri"] = json!("urn:scope");
    let set = json!({"resourceType": "ValueSet", "url": "urn:only-y", "status": "active",
        "compose": {"include": [{"system": "urn:b", "concept": [{"code": "y"}]}]}});
    let maps = maps(&[scoped, set], &[]);
    let ask = |scope: &str| Request::code("urn:a", "1").target_scope(scope);
    assert_eq!(codes(&maps, &ask("urn:only-y")), ["y", ""]);
    assert_eq!(codes(&maps, &ask("urn:scope")), ["x", "y", "", "z"]);
    let unknown = maps.translate(&ask("urn:unknown")).unwrap();
    assert!(
        unknown.hints().iter().all(|hint| hint.kind == HintKind::Scope)
            && unknown.hints().len() == 3
    );
    let of_source =
        maps.translate(&Request::code("urn:a", "1").source_scope("urn:only-y")).unwrap();
    assert!(of_source.matches().is_empty());
}

#[test]
fn cm_01_value_sets_stand_for_codes() {
    let map = map(
        "urn:m",
        &json!([{"source": "urn:a", "target": "urn:b",
        "element": [{"valueSet": "urn:many", "target": [{"code": "x", "relationship": "related-to"}]}],
        "unmapped": {"mode": "fixed", "valueSet": "urn:many"}}]),
    );
    let many = json!({"resourceType": "ValueSet", "url": "urn:many", "status": "active",
        "compose": {"include": [{"system": "urn:a", "concept": [{"code": "1"}, {"code": "2"}]}]}});
    let known = maps(&[], &[map.clone(), many]);
    assert_eq!(codes(&known, &Request::code("urn:a", "2")), ["x"]);
    assert_eq!(codes(&known, &Request::code("urn:a", "9")), ["1", "2"]);
    let answer = maps(&[], &[map]).translate(&Request::code("urn:a", "2")).unwrap();
    assert!(
        answer.matches().is_empty()
            && answer.hints().iter().all(|hint| hint.kind == HintKind::ValueSet)
    );
}

#[test]
fn cm_01_requests_of_r4_and_r5_are_read() {
    let maps = maps(&[two_targets()], &[]);
    let ask = |parameters: Value, in_r5: bool| {
        let parameters = json!({"resourceType": "Parameters", "parameter": parameters});
        Request::read(if in_r5 { r5(&parameters) } else { r4(&parameters) })
    };
    let coding = json!({"system": "urn:b", "code": "x"});
    for (parameters, in_r5, expected) in [
        (
            json!([{"name": "code", "valueCode": "2"}, {"name": "system", "valueUri": "urn:a"}]),
            false,
            vec!["x"],
        ),
        (
            json!([{"name": "coding", "valueCoding": coding}, {"name": "reverse", "valueBoolean": true}]),
            false,
            vec!["1", "2"],
        ),
        (
            json!([{"name": "codeableConcept", "valueCodeableConcept": {"coding": [
            {"system": "urn:q", "code": "1"}, {"system": "urn:a", "code": "1"}]}},
            {"name": "targetsystem", "valueUri": "urn:c"}]),
            false,
            vec!["z"],
        ),
        (json!([{"name": "targetCoding", "valueCoding": coding}]), true, vec!["1", "2"]),
        (
            json!([{"name": "sourceCode", "valueCode": "1"}, {"name": "system", "valueUri": "urn:a"},
            {"name": "targetSystem", "valueUri": "urn:c"}, {"name": "url", "valueUri": "urn:m"},
            {"name": "conceptMapVersion", "valueString": "1"}]),
            true,
            vec!["z"],
        ),
    ] {
        assert_eq!(codes(&maps, &ask(parameters, in_r5).unwrap()), expected);
    }
    for (wrong, kind) in [
        (json!([{"name": "system", "valueUri": "urn:a"}]), TranslateErrorKind::Source),
        (
            json!([{"name": "code", "valueCode": "1"}, {"name": "coding", "valueCoding": coding}]),
            TranslateErrorKind::Source,
        ),
        (
            json!([{"name": "code", "valueCode": "1"}, {"name": "nonsense", "valueString": "c4n4ry"}]),
            TranslateErrorKind::Parameter,
        ),
        (json!([{"name": "coding", "valueCode": "1"}]), TranslateErrorKind::Parameter),
    ] {
        let error = ask(wrong, false).unwrap_err();
        assert_eq!(error.kind(), kind);
        assert!(!format!("{error} {error:?}").contains("c4n4ry"));
    }
}

#[test]
fn cm_01_answers_are_what_the_operation_declares() {
    let maps = maps(&[two_targets()], &[]);
    for request in [
        Request::code("urn:a", "1"),
        Request::code("urn:a", "9"),
        Request::code("urn:c", "z").reverse(),
    ] {
        let answer = maps.translate(&request).unwrap();
        let parameters = answer.parameters(Release::R4);
        let translate = r4::operations::OPERATIONS.named("ConceptMap-translate").unwrap();
        let report = translate.check(r4(&parameters), sanare_fhir::operation::Direction::Out);
        assert!(report.is_empty(), "{parameters} {report:?}");
    }
    let answer = maps.translate(&Request::code("urn:a", "1")).unwrap().parameters(Release::R5);
    let translate = r5::operations::OPERATIONS.named("ConceptMap-translate").unwrap();
    assert!(
        translate.check(r5(&answer), sanare_fhir::operation::Direction::Out).is_empty(),
        "{answer}"
    );
    assert!(answer.to_string().contains("source-is-narrower-than-target"));
}

#[test]
fn cm_01_maps_with_mistakes_are_refused_with_their_place() {
    let read = |groups: Value| ConceptMap::read(r4(&map("urn:m", &groups))).unwrap_err();
    let error = read(
        json!([{"element": [{"code": "1", "target": [{"code": "x", "equivalence": "c4n4ry"}]}]}]),
    );
    assert_eq!(
        (error.kind(), error.location()),
        (TranslateErrorKind::UnknownCode, "ConceptMap.group[0].element[0].target[0].equivalence")
    );
    assert!(!format!("{error} {error:?}").contains("c4n4ry"));
    for (groups, place) in [
        (json!([{"element": [{"display": "one"}]}]), "ConceptMap.group[0].element[0].code"),
        (
            json!([{"element": [{"code": "1", "target": [{"code": "x"}]}]}]),
            "ConceptMap.group[0].element[0].target[0].relationship",
        ),
        (
            json!([{"element": [{"code": "1", "target": [{"equivalence": "equal"}]}]}]),
            "ConceptMap.group[0].element[0].target[0].code",
        ),
        (json!([{"unmapped": {"mode": "fixed"}}]), "ConceptMap.group[0].unmapped.code"),
        (json!([{"unmapped": {"mode": "other-map"}}]), "ConceptMap.group[0].unmapped.otherMap"),
    ] {
        let error = read(groups);
        assert_eq!((error.kind(), error.location()), (TranslateErrorKind::Missing, place));
    }
    let patient = json!({"resourceType": "Patient"});
    assert_eq!(ConceptMap::read(r4(&patient)).unwrap_err().kind(), TranslateErrorKind::WrongType);
}

#[test]
fn cm_01_membership_subsumption_and_definition() {
    let system = json!({"resourceType": "CodeSystem", "url": "urn:a", "version": "1", "status": "active",
        "content": "complete", "caseSensitive": false,
        "concept": [{"code": "A", "concept": [{"code": "B", "concept": [{"code": "C"}]}]}, {"code": "D"}]});
    let set = json!({"resourceType": "ValueSet", "url": "urn:v", "version": "1", "status": "active", "compose": {
        "include": [{"system": "urn:a"}, {"system": "urn:other", "concept": [{"code": "q"}]}, {"valueSet": ["urn:listed"]}],
        "exclude": [{"system": "urn:a", "concept": [{"code": "D"}]}]}});
    let listed = json!({"resourceType": "ValueSet", "url": "urn:listed", "status": "active", "expansion": {"timestamp": "2026-01-01",
        "contains": [{"system": "urn:l", "code": "top", "abstract": true, "contains": [{"system": "urn:l", "code": "leaf"}]}]}});
    let filtered = json!({"resourceType": "ValueSet", "url": "urn:f", "status": "active", "compose": {"include": [
        {"system": "urn:a", "filter": [{"property": "concept", "op": "is-a", "value": "A"}]}]}});
    let circle = json!({"resourceType": "ValueSet", "url": "urn:o", "status": "active",
        "compose": {"include": [{"valueSet": ["urn:o"]}]}});
    let mut sets = ValueSets::new();
    for resource in [&system, &set, &listed, &filtered, &circle] {
        sets.add(r4(resource)).unwrap();
    }
    let ask = |system: &'static str, code: &'static str, set: &str| {
        sets.is_member(CodeRef::new(system, code), set)
    };
    for (system, code, expected) in [
        ("urn:a", "B", true),
        ("urn:a", "c", true),
        ("urn:a", "D", false),
        ("urn:a", "Z", false),
        ("urn:other", "q", true),
        ("urn:other", "r", false),
        ("urn:l", "leaf", true),
        ("urn:l", "top", false),
    ] {
        assert_eq!(ask(system, code, "urn:v|1"), Told::Found(expected), "{system} {code}");
    }
    assert_eq!(ask("urn:a", "B", "urn:v|2"), Told::NotFound);
    assert_eq!(ask("urn:a", "B", "urn:f"), Told::Unavailable);
    assert_eq!(ask("urn:a", "Z", "urn:f"), Told::Found(false));
    assert_eq!(ask("urn:a", "B", "urn:o"), Told::Unavailable);
    let subsumes = |a: &'static str, b: &'static str| {
        sets.subsumes(CodeRef::new("urn:a", a), CodeRef::new("urn:a", b))
    };
    assert_eq!(
        (subsumes("A", "C"), subsumes("C", "A"), subsumes("A", "A")),
        (Told::Found(true), Told::Found(false), Told::Found(true))
    );
    assert_eq!(subsumes("A", "Z"), Told::NotFound);
    assert_eq!(sets.is_defined(CodeRef::new("urn:a", "D")), Told::Found(true));
    assert_eq!(sets.is_defined(CodeRef::new("urn:a", "Z")), Told::Found(false));
    assert_eq!(sets.is_defined(CodeRef::new("urn:q", "Z")), Told::NotFound);
    assert!(!format!("{sets:?}").contains("urn"));
}
