//! The rows of the escape table in `tests/data/escape_rows.tsv`, one test a row.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use sanare_hl7v2::{Charset, Element, Markup, Message, MissingDelimiters, Parser, escape, loc};

/// Runs each case of one row.
fn row(number: u32) {
    let mut cases = 0;
    for line in include_str!("data/escape_rows.tsv").lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [row, encoding, charset, operation, raw, expected] = cells[..] else {
            panic!("a line without six cells");
        };
        if row.parse() == Ok(number) {
            cases += 1;
            // Rows 13 and 29 are switches of the character set.
            let switched = cfg!(feature = "charset") && matches!(number, 13 | 29);
            let expected = match expected {
                "=" if switched => "x",
                "=" => raw,
                expected => expected,
            };
            let found = answer(operation, encoding, charset, raw);
            assert_eq!(found, bytes(expected), "row {number}, {operation}");
        }
    }
    assert!(cases > 0, "row {number} has no case");
}

fn answer(operation: &str, encoding: &str, charset: &str, raw: &str) -> Vec<u8> {
    let mut input = format!("MSH|{encoding}||||||||||||||||{charset}\rNTE|1||").into_bytes();
    input.extend(bytes(raw));
    let parser = Parser::new().hex_utf16(operation == "utf16");
    let parser = match operation {
        "off" => parser.missing_delimiters(MissingDelimiters::Off),
        _ => parser,
    };
    let message = parser.parse(&input).unwrap();
    assert_eq!(message.as_bytes(), input);
    let note = message.at(loc!("NTE-3"));
    match operation {
        "text" | "utf16" | "off" => note.text().into_owned().into_bytes(),
        "bytes" => note.unescaped().into_owned(),
        "plain" => note.render(Markup::Plain).into_bytes(),
        "html" => note.render(Markup::Html).into_bytes(),
        "hook" => note.render_with(Markup::Plain, |body| Some(format!("[{body}]"))).into_bytes(),
        "truncated" => note.is_truncated().to_string().into_bytes(),
        "segments" => message.segments().len().to_string().into_bytes(),
        "fields" => message.segment("NTE").unwrap().fields().count().to_string().into_bytes(),
        "components" => {
            let parts: Vec<_> = note.components().map(Element::text).collect();
            parts.join("/").into_bytes()
        }
        "code" => codes(&message).into_bytes(),
        "encode" => escape::encode(raw, message.delimiters(), Charset::Utf8).unwrap().into_owned(),
        _ => panic!("no such operation"),
    }
}

fn codes(message: &Message<'_>) -> String {
    let names: Vec<_> = message.check().iter().map(|found| found.code().name()).collect();
    names.join(" ")
}

/// Reads `{0D}` as the byte 0D.
fn bytes(cell: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = cell;
    while let Some((before, behind)) = rest.split_once('{') {
        out.extend_from_slice(before.as_bytes());
        let (hex, behind) = behind.split_once('}').unwrap();
        out.push(u8::from_str_radix(hex, 16).unwrap());
        rest = behind;
    }
    out.extend_from_slice(rest.as_bytes());
    out
}

macro_rules! rows {
    ($($name:ident: $number:literal,)*) => {
        $(#[test] fn $name() { row($number); })*
    };
}

rows! {
    esc_row_1: 1,
    esc_row_2: 2,
    esc_row_3: 3,
    esc_row_4: 4,
    esc_row_5: 5,
    esc_row_6: 6,
    esc_row_7: 7,
    esc_row_8: 8,
    esc_row_9: 9,
    esc_row_10: 10,
    esc_row_11: 11,
    esc_row_12: 12,
    esc_row_13: 13,
    esc_row_14: 14,
    esc_row_15: 15,
    esc_row_16: 16,
    esc_row_17: 17,
    esc_row_18: 18,
    esc_row_19: 19,
    esc_row_20: 20,
    esc_row_21: 21,
    esc_row_22: 22,
    esc_row_23: 23,
    esc_row_24: 24,
    esc_row_25: 25,
    esc_row_26: 26,
    esc_row_27: 27,
    esc_row_28: 28,
    esc_row_29: 29,
    esc_row_30: 30,
    esc_row_31: 31,
    esc_row_32: 32,
    esc_row_33: 33,
    esc_row_34: 34,
}

#[test]
fn esc_once() {
    let message = Parser::new().parse(br"MSH|^~\&|\E\T\E\").unwrap();
    assert_eq!(message.text(loc!("MSH-3")), r"\T\");
}

#[test]
fn esc_raw_stable() {
    let raw = br"MSH|^~\&|4\5 \X0d\ \.br\ \Zx\ \q\ a\";
    let message = Parser::new().parse(raw).unwrap();
    let copied = message.edit().set_raw(loc!("MSH-3"), message.at(loc!("MSH-3")).bytes());
    assert_eq!(copied.finish().unwrap().as_bytes(), raw);
}

#[test]
fn esc_z_hook() {
    let message = Parser::new().parse(br"MSH|^~\&|a\Zred\b\Zblue\").unwrap();
    let field = message.at(loc!("MSH-3"));
    let hook = |body: &str| (body == "Zred").then(|| "!".to_owned());
    assert_eq!(field.render_with(Markup::Plain, hook), r"a!b\Zblue\");
    assert_eq!(field.text(), r"a\Zred\b\Zblue\");
}

#[test]
fn esc_render_plain() {
    let message = Parser::new()
        .parse(br"MSH|^~\&|\.in+2\one\.br\two\.sp2\\.sk3\three\T\four\.ti-9\ five")
        .unwrap();
    assert_eq!(
        message.at(loc!("MSH-3")).render(Markup::Plain),
        "  one\n  two\n\n     three&four five"
    );
}

#[test]
fn esc_render_html() {
    let message = Parser::new().parse(br"MSH|^~\&|<a>\T\\H\b\.br\c'\X0D0A\d\.sk1\e\q").unwrap();
    assert_eq!(
        message.at(loc!("MSH-3")).render(Markup::Html),
        r"&lt;a&gt;&amp;<b>b<br>c&#39;<br>d&nbsp;e\q</b>"
    );
}

#[test]
fn esc_render_markdown() {
    let message = Parser::new().parse(br"MSH|^~\&|*a*\.br\\H\b\N\").unwrap();
    assert_eq!(message.at(loc!("MSH-3")).render(Markup::Markdown), "\\*a\\*\\\n**b**");
}
