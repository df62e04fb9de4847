//! The laws of sanare-hl7v2 about views, character sets and messages in parts.

use sanare_hl7v2::continuation::{Assembler, Part, Progress, split};
use sanare_hl7v2::views::{ErrSegment, Mfa, Mfe, Obx, Pid, Pv1, Varies, View, Xpn, Xtn};
use sanare_hl7v2::{Charset, Delimiters, Element, ErrorKind, Index, Location, Parser, Value};

/// Every view of every segment can be asked; a value of a type is empty exactly if its element
/// is; the index finds what the message finds; nothing of it panics.
pub fn view(data: &[u8]) {
    let Ok(message) = Parser::new().parse(data) else { return };
    for obx in message.views::<Obx<'_>>() {
        obx.fact(5);
        for (value, element) in obx.values().zip(obx.segment().field(5).repetitions()) {
            match value {
                Ok(Varies::Empty) => assert!(matches!(element.value(), Value::Empty)),
                Ok(Varies::Delete) => assert!(element.is_delete()),
                Ok(Varies::Encapsulated(ed)) => drop(ed.decode(&mut Vec::new())),
                Ok(_) => assert!(element.is_valued()),
                Err(error) => assert!(error.location().is_some()),
            }
        }
    }
    message.views::<Mfe<'_>>().flat_map(Mfe::primary_keys).for_each(drop);
    message.views::<Mfa<'_>>().flat_map(Mfa::primary_keys).for_each(drop);
    message.views::<ErrSegment<'_>>().flat_map(ErrSegment::faults).for_each(drop);
    message.rows().for_each(drop);
    for pid in message.views::<Pid<'_>>() {
        pid.phone_number_home().map(Xtn::number).for_each(drop);
        pid.identifiers().map(|cx| cx.assigning_authority().universal_id().text()).for_each(drop);
        pid.patient_name().map(Xpn::family_name).map(|name| name.surname().text()).for_each(drop);
    }
    message
        .views::<Pv1<'_>>()
        .map(|pv1| pv1.assigned_patient_location().bed().namespace_id().text())
        .for_each(drop);
    let hidden = message.pretty().hide_values().to_string();
    assert_eq!(hidden.lines().count(), message.pretty().to_string().lines().count());
    let index = message.index();
    for segment in message.segments().take(50) {
        for field in 0..20 {
            for (repetition, component) in
                [(Index::Unstated, 0), (Index::Nth(2), 0), (Index::Nth(1), 2)]
            {
                let at = segment.location().with_field(field).with_repetition(repetition);
                let at = at.with_component(component);
                assert_eq!(message.at(at).span(), index.at(at).span());
            }
        }
    }
}

/// Whatever the character set and the delimiters: elements lie inside the message, a text that is
/// set is read back, other delimiters keep the number of elements, the input stays as it was.
pub fn charset(data: &[u8]) {
    let Some((choice, rest)) = data.split_first() else { return };
    let labels = [
        "",
        "8859/1",
        "8859/9",
        "BIG-5",
        "GB 18030-2000",
        "SJIS",
        "KS X 1001",
        "~ISO IR87",
        "ISO IR159",
        "UNICODE UTF-8",
        "ASCII",
    ];
    let label = labels[usize::from(*choice) % labels.len()];
    let head = format!("MSH|^~\\&|A||||||||P|2.5||||||{label}||ISO 2022-1994\rNTE|1||");
    let bytes = if *choice > 250 { rest.to_vec() } else { [head.as_bytes(), rest].concat() };
    let Ok(message) = Parser::new().parse(&bytes) else { return };
    assert_eq!(message.original(), bytes);
    let leaves = |field: Element<'_>| -> Vec<usize> {
        field.repetitions().map(|part| part.components().count()).collect()
    };
    for field in message.segments().flat_map(|segment| segment.fields()) {
        leaves(field);
        field.text();
    }
    message.check();
    let place = Location::literal("NTE-4");
    for text in ["A", "表", "é|^\\", "山田"] {
        match message.edit().set(place, text).finish() {
            Ok(changed) => assert_eq!(changed.text(place), text),
            Err(error) => assert!(matches!(
                error.kind(),
                ErrorKind::Unrepresentable
                    | ErrorKind::ReadDifferently
                    | ErrorKind::SegmentAbsent
                    | ErrorKind::EscapeOff
                    | ErrorKind::LocationTooDeep
            )),
        }
    }
    let other = Delimiters::new(b'!', b"$%@*").expect("these are delimiters");
    if let Ok(changed) = message.with_delimiters(&other) {
        for (a, b) in message.segments().zip(changed.segments()) {
            assert_eq!(a.fields().count(), b.fields().count());
            for (a, b) in a.fields().zip(b.fields()).skip(2) {
                assert_eq!(leaves(a), leaves(b));
            }
        }
    }
    for known in [Charset::Big5, Charset::Iso2022Jp, Charset::ShiftJis, Charset::Gb18030] {
        if let Ok(message) = Parser::new().charset(known).parse(&bytes) {
            message.segments().flat_map(|segment| segment.fields()).for_each(|f| drop(f.text()));
        }
    }
}

/// The parts of a message become the message again; parts in any order and of any kind leave
/// nothing behind but what the limits allow.
pub fn continuation(data: &[u8]) {
    let Some((size, bytes)) = data.split_first() else { return };
    let Ok(message) = Parser::new().parse(bytes) else { return };
    let limit = 200 + usize::from(*size);
    let name = |nth| Part { control_id: format!("C{nth}"), pointer: format!("p{nth}") };
    let mut assembler = Assembler::new().max_bytes(1 << 20).max_parts(1000);
    if let Ok(parts) = split(&message, limit, name) {
        assert!(parts.len() == 1 || parts.iter().all(|part| part.as_bytes().len() <= limit));
        for part in &parts {
            assembler.push(part).ok();
        }
    }
    sanare_hl7v2::continuation::join_segments(&message).ok();
    let mut loose = Assembler::new().max_bytes(4096).max_parts(8);
    for _ in 0..20 {
        if let Ok(Progress::Whole(whole)) = loose.push(&message) {
            assert!(whole.segments().len() > 0);
        }
        assert!(loose.waiting() + loose.early() <= 8);
    }
    loose.finish().ok();
}
