//! Typed views, by the requirements' names.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_hl7v2::schema::Usage;
use sanare_hl7v2::types::{Comparator, Precision};
use sanare_hl7v2::views::{
    Cwe, Cx, DataType, Dg1, ErrSegment, Mfa, Mfe, Msh, Obx, Orc, Pid, Pv1, Qpd, Repetitions, Spm,
    Varies, View, Xon, Xpn,
};
use sanare_hl7v2::{Element, ErrorKind, Message, Parser, loc, segment_view};

fn parse(text: &str) -> Message<'static> {
    Parser::new().parse(text.replace('/', "\r").into_bytes()).unwrap()
}

#[test]
fn vw_common() {
    let message = parse(
        "MSH|^~\\&|LAB^1.2^ISO|||||||7|P^A|2.5.1|||||DEU|8859/1~UNICODE UTF-8/\
         PID|1||77^^^HOSP&1.2.3&ISO^MR~~88||van Beethoven&van&Beethoven^Ludwig^^^^^L||19800401/\
         PV1||I|WARD^101^A^HOSP&9&L/\
         ORC|RE|P1^LAB|F1/\
         OBX|1|ST|a||x|mg|||0.5~1/\
         OBX|2|ST|b||y/\
         SPM|1|S1&LAB^S2|",
    );
    let header = message.view::<Msh<'_>>().unwrap();
    assert_eq!(header.sending_application().universal_id().text(), "1.2");
    assert_eq!(header.processing_id().processing_mode().text(), "A");
    assert_eq!(header.version_id().version_id().text(), "2.5.1");
    assert_eq!(header.character_set().map(Element::text).collect::<Vec<_>>().len(), 2);
    assert_eq!(header.field_separator().bytes(), b"|");
    let patient: Pid<'_> = message.view().unwrap();
    let identifiers: Vec<_> = patient.patient_identifier_list().collect();
    assert_eq!(identifiers.len(), 2);
    assert_eq!(identifiers[0].assigning_authority().universal_id_type().text(), "ISO");
    assert_eq!(identifiers[1].element().location().to_string(), "PID[1]-3[3]");
    let name: Xpn<'_> = patient.patient_name().next().unwrap();
    assert_eq!(name.family_name().own_surname_prefix().text(), "van");
    assert_eq!(name.given_name().text(), "Ludwig");
    assert_eq!(patient.date_time_of_birth().as_dtm().unwrap().precision(), Precision::Day);
    // What was not sent is absent, all the way down.
    assert!(patient.patient_address().next().is_none());
    assert!(patient.primary_language().identifier().is_absent());
    let place = message.view::<Pv1<'_>>().unwrap().assigned_patient_location();
    assert_eq!(place.facility().universal_id().text(), "9");
    let order = message.view::<Orc<'_>>().unwrap();
    assert_eq!(order.placer_order_number().next().unwrap().namespace_id().text(), "LAB");
    assert_eq!(message.views::<Obx<'_>>().count(), 2);
    assert_eq!(message.views::<Obx<'_>>().next().unwrap().probability().count(), 2);
    let specimen = message.view::<Spm<'_>>().unwrap().specimen_id();
    assert_eq!(specimen.placer_assigned_identifier().namespace_id().text(), "LAB");
    assert!(message.view::<Dg1<'_>>().is_none());
    assert_eq!(format!("{patient:?}"), format!("{:?}", patient.segment()));
    assert_eq!(<Cwe<'_> as DataType<'_>>::NAME, "CWE");
}

#[test]
fn vw_version_aware() {
    // Sex is an ID in 2.2, an IS in 2.5 and a CWE in 2.7.
    for (version, sex, data_type) in
        [("2.2", "F", "ID"), ("2.5", "F", "IS"), ("2.7", "F^female", "CWE")]
    {
        let message = parse(&format!("MSH|^~\\&|||||||ADT|1|P|{version}/PID|1|E1|I1|A1||||{sex}"));
        let patient = message.view::<Pid<'_>>().unwrap();
        assert_eq!(patient.administrative_sex().identifier().text(), "F");
        assert_eq!(patient.fact(8).unwrap().data_type(), data_type);
        let identifiers: Vec<_> = patient.identifiers().map(|cx| cx.id_number().text()).collect();
        assert_eq!(identifiers, ["I1", "E1", "A1"]);
    }
    let newest = parse("MSH|^~\\&|||||||ADT|1|P|2.8/PID|1");
    assert_eq!(newest.view::<Pid<'_>>().unwrap().fact(2).unwrap().usage(), Usage::Withdrawn);
    assert!(newest.view::<Pid<'_>>().unwrap().fact(99).is_none());
    let oldest = parse("MSH|^~\\&|||||||ADT|1|P|2.1/PID|1");
    assert!(oldest.view::<Pid<'_>>().unwrap().fact(30).is_none());
    // Telephone numbers: one text, parts, or unformatted.
    for (sent, number) in [
        ("(555)1234", "(555)1234"),
        ("^PRN^PH^^41^22^1234^9", "+41 22 1234 x9"),
        ("^PRN^PH^^^^1234", "1234"),
        ("^PRN^PH^^1^2^3^^^^^0041 22", "0041 22"),
        ("", ""),
    ] {
        let message = parse(&format!("MSH|^~\\&|A/PID|||||||||||||{sent}"));
        let phone = message.view::<Pid<'_>>().unwrap().phone_number_home().next();
        assert_eq!(phone.map_or_else(Default::default, sanare_hl7v2::views::Xtn::number), number);
    }
    let message = parse(
        "MSH|^~\\&|A/ZZZ|Org^L^77|Org^L^77^^^^^^^88/DG1|1|I9|I21|Infarct/DG1|1||I21^Infarct^I10",
    );
    let organization = |at| Xon::of(message.at(at)).identifier().text();
    assert_eq!(
        (organization(loc!("ZZZ-1")), organization(loc!("ZZZ-2"))),
        ("77".into(), "88".into())
    );
    assert_eq!(message.views::<Dg1<'_>>().map(Dg1::text).collect::<Vec<_>>(), ["Infarct"; 2]);
    // Both forms of ERR.
    let message =
        parse("MSH|^~\\&|A/ERR|PID^1^5^101~NK1^2^^100/ERR||PID^2^3^1^4|102^^HL70357|W/ERR|||207|E");
    let faults: Vec<_> = message.views::<ErrSegment<'_>>().flat_map(ErrSegment::faults).collect();
    let told: Vec<_> = faults
        .iter()
        .map(|fault| {
            let place = fault.location().map_or_else(String::new, |place| place.to_string());
            (place, fault.code().identifier().text(), fault.severity().map(Element::text))
        })
        .collect();
    let told: Vec<(&str, &str, Option<&str>)> =
        told.iter().map(|(place, code, s)| (&**place, &**code, s.as_deref())).collect();
    assert_eq!(
        told,
        [
            ("PID[1]-5", "101", None),
            ("NK1[2]", "100", None),
            ("PID[2]-3[1].4", "102", Some("W")),
            ("", "207", Some("E"))
        ]
    );
}

segment_view! {
    /// A segment of a hospital's own.
    struct Zin = b"ZIN" {
        1 member: Cx,
        2 notes: [Element],
    }
}

#[test]
fn vw_custom() {
    let message = parse("MSH|^~\\&|A/ZIN|7^^^INS|a~b/ZIN|8");
    let all: Vec<Zin<'_>> = message.views().collect();
    assert_eq!(all[0].member().assigning_authority().namespace_id().text(), "INS");
    assert_eq!(all[0].notes().map(Element::text).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(all[1].segment().occurrence(), 2);
    assert_eq!(Zin::ID.as_str(), "ZIN");
}

/// The name of the variant that OBX-2 and OBX-5 give.
fn variant(data_type: &str, value: &str) -> String {
    let message = parse(&format!("MSH|^~\\&|A/OBX|1|{data_type}|c||{value}|"));
    let obx = message.view::<Obx<'_>>().unwrap();
    match obx.value() {
        Ok(value) => format!("{value:?}").split(['(', ' ']).next().unwrap().to_owned(),
        Err(error) => format!("{:?} {}", error.kind(), error.location().unwrap()),
    }
}

#[test]
fn dt_obx5_by_obx2() {
    for (data_type, value, expected) in [
        ("ST", "x", "Text"),
        ("TX", "x", "Text"),
        ("ID", "x", "Text"),
        ("IS", "x", "Text"),
        ("FT", "a\\.br\\b", "Formatted"),
        ("NM", "1.50", "Number"),
        ("SI", "7", "SequenceId"),
        ("SN", ">^5", "Structured"),
        ("DT", "20260401", "Date"),
        ("DTM", "202604011200", "DateTime"),
        ("TS", "20260401^D", "DateTime"),
        ("TM", "1200", "Time"),
        ("CE", "a^b^c", "Coded"),
        ("CWE", "a^b^c", "Coded"),
        ("CNE", "a", "Coded"),
        ("CF", "a", "Coded"),
        ("ED", "^a^b^Base64^Zg==", "Encapsulated"),
        ("RP", "p^a", "Pointer"),
        ("CX", "7", "Identifier"),
        ("CK", "7", "Identifier"),
        ("EI", "7", "Entity"),
        ("HD", "7", "Authority"),
        ("XPN", "a^b", "Name"),
        ("PN", "a^b", "Name"),
        ("XCN", "7^a", "Person"),
        ("CN", "7^a", "Person"),
        ("PPN", "7^a", "Person"),
        ("XON", "a", "Organization"),
        ("XAD", "a", "Address"),
        ("AD", "a", "Address"),
        ("XTN", "1", "Telecom"),
        ("TN", "1", "Telecom"),
        ("PL", "a", "Place"),
        ("CQ", "1^mg", "Quantity"),
        ("CP", "1", "Price"),
        ("MO", "1^EUR", "Money"),
        ("DR", "2025^2026", "DateRange"),
        ("NR", "1^2", "NumberRange"),
        ("NA", "1^2^^3", "Numbers"),
        ("MA", "1^2", "Numbers"),
        ("ZZ", "x", "Unknown"),
        ("", "x", "Unknown"),
        ("NM", "", "Empty"),
        ("NM", "\"\"", "Delete"),
        ("NM", "1e5", "NumberSyntax OBX[1]-5[1]"),
        ("DT", "2026-04-01", "DateTimeSyntax OBX[1]-5[1]"),
        ("NA", "1^x", "NumberSyntax OBX[1]-5[1].2"),
    ] {
        assert_eq!(variant(data_type, value), expected, "{data_type} {value}");
    }
    let message = parse("MSH|^~\\&|A/OBX|1|SN|c||<^1~>^9^:^2");
    let values: Vec<_> = message.view::<Obx<'_>>().unwrap().values().map(Result::unwrap).collect();
    let [Varies::Structured(a), Varies::Structured(b)] = &values[..] else { panic!() };
    assert_eq!((a.comparator(), b.comparator()), (Comparator::Less, Comparator::Greater));
    let message = parse("MSH|^~\\&|A/OBX|1|NA|c||1^2^^3");
    let Varies::Numbers(numbers) = message.view::<Obx<'_>>().unwrap().value().unwrap() else {
        panic!()
    };
    assert_eq!(numbers.len(), 3);
    // Encapsulated data comes out as a stream, in each of its encodings.
    for (encoding, data, expected) in [
        ("Base64", "Zm9v\\.br\\YmFy", Ok(&b"foobar"[..])),
        ("HEX", "66 6F6f", Ok(b"foo")),
        ("A", "f\\T\\o", Ok(b"f&o")),
        ("Base64", "Zm9v!", Err(ErrorKind::Base64)),
        ("Hex", "6", Err(ErrorKind::NumberSyntax)),
        ("Hex", "6x", Err(ErrorKind::NumberSyntax)),
    ] {
        let message = parse(&format!("MSH|^~\\&|A/OBX|1|ED|c||^a^b^{encoding}^{data}"));
        let Varies::Encapsulated(ed) = message.view::<Obx<'_>>().unwrap().value().unwrap() else {
            panic!()
        };
        let mut out = Vec::new();
        let len = ed.decode(&mut out);
        assert_eq!(len.as_ref().map_err(sanare_hl7v2::Error::kind).map(|_| &out[..]), expected);
    }
}

#[test]
fn dt_varies() {
    let message = parse(
        "MSH|^~\\&|A/MFE|MAD|1|2026|7^a~x~5|CWE~ST~NM/MFA|MAD|1|2026|S|5~6|NM/\
         QPD|Q22^Find^HL7|T1|@PID.5^x|20260401/\
         RDF|3|ID^ST^10~BORN^DT^8~WEIGHT^NM/RDT|7|19800401|x|extra/RDT|8",
    );
    let kinds = |values: &mut dyn Iterator<Item = sanare_hl7v2::Result<Varies<'_>>>| {
        values
            .map(|value| match value {
                Ok(Varies::Text(_)) => "text",
                Ok(Varies::Number(_)) => "number",
                Ok(Varies::Coded(_)) => "coded",
                Ok(Varies::Date(_)) => "date",
                Ok(Varies::Unknown(_)) => "unknown",
                Err(_) => "error",
                _ => "other",
            })
            .collect::<Vec<_>>()
    };
    let mfe = message.view::<Mfe<'_>>().unwrap();
    assert_eq!(kinds(&mut mfe.primary_keys()), ["coded", "text", "number"]);
    let mfa = message.view::<Mfa<'_>>().unwrap();
    assert_eq!(kinds(&mut mfa.primary_keys()), ["number", "number"]);
    let query = message.view::<Qpd<'_>>().unwrap();
    assert!(matches!(query.parameter(2, "DT"), Ok(Varies::Date(_))));
    assert!(matches!(query.parameter(9, "DT"), Ok(Varies::Empty)));
    let rows: Vec<_> = message.rows().map(|row| kinds(&mut row.into_iter())).collect();
    assert_eq!(rows, [vec!["text", "date", "error", "unknown"], vec!["text"]]);
    assert_eq!(Repetitions::<Element<'_>>::of(message.at(loc!("RDF-2"))).count(), 3);
}
