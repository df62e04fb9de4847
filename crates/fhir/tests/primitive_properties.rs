//! Properties of the lexical scalars, references and canonicals.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::cmp::Ordering;

use chrono::{FixedOffset, NaiveDate, NaiveTime, TimeZone};
use proptest::prelude::*;
use proptest::string::string_regex;
use sanare_fhir::primitive::{
    Base64Binary, Date, DateTime, Decimal, Instant, LexicalErrorKind, PrimitiveKind, Time,
};
use sanare_fhir::{Canonical, Release};

const RELEASES: [Release; 3] = [Release::R4, Release::R4B, Release::R5];

/// Any text, and text that is nearly a value.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), string_regex("[-+0-9TZ:.eE= \n/aurnidoF#|]{0,40}").unwrap()]
}

/// The expression that the definitions give for a primitive type, as corrected.
fn expression(kind: PrimitiveKind) -> &'static str {
    match kind {
        PrimitiveKind::Boolean => "true|false",
        PrimitiveKind::Code => r"[^ \t\r\n]{1,5}([ \t\r\n][^ \t\r\n]{1,5}){0,3}",
        PrimitiveKind::Date => {
            "([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1]))?)?"
        }
        PrimitiveKind::DateTime => {
            r"([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1])(T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]{1,9})?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?"
        }
        PrimitiveKind::Instant => {
            r"([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]{1,9})?(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))"
        }
        PrimitiveKind::Time => r"([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]{1,9})?",
        PrimitiveKind::Decimal => r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,30})?",
        PrimitiveKind::Id => r"[A-Za-z0-9\-\.]{1,64}",
        PrimitiveKind::Oid => r"urn:oid:[0-2](\.(0|[1-9][0-9]{0,9})){1,9}",
        PrimitiveKind::Uuid => {
            "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
        }
        PrimitiveKind::Uri | PrimitiveKind::Url => r"[^ \t\r\n]{1,30}",
        PrimitiveKind::Canonical => r"[^ \t\r\n#|]{1,30}(\|[^ \t\r\n#|]{1,9})?",
        PrimitiveKind::Base64Binary => {
            "([A-Za-z0-9+/]{4}){1,9}([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"
        }
        PrimitiveKind::Integer => "0|-?[1-9][0-9]{0,8}",
        PrimitiveKind::Integer64 => "0|-?[1-9][0-9]{0,17}",
        PrimitiveKind::PositiveInt => "[1-9][0-9]{0,8}",
        PrimitiveKind::UnsignedInt => "0|[1-9][0-9]{0,8}",
        _ => r"[ \r\n\t!-~]{1,30}",
    }
}

proptest! {
    #[test]
    fn prm_12_any_text_stays_and_no_view_panics(text in text()) {
        macro_rules! keeps {
            ($($scalar:ident $kind:ident),*) => {$(
                let value = $scalar::from_text(text.as_str());
                prop_assert_eq!(value.as_str(), &text);
                prop_assert_eq!(value.to_string(), text.clone());
                prop_assert_eq!($scalar::parse(&text).is_ok(), value.check().is_ok());
                prop_assert_eq!(
                    PrimitiveKind::$kind.check(&text, Release::R4).is_ok(),
                    value.check().is_ok()
                );
                if let Err(error) = value.check() {
                    prop_assert!(error.location() <= text.len());
                }
                let shown = format!("{value:?}");
                prop_assert_eq!(shown, format!("{}({} chars)", stringify!($scalar), text.chars().count()));
            )*};
        }
        keeps!(Decimal Decimal, Date Date, DateTime DateTime, Instant Instant, Time Time,
            Base64Binary Base64Binary);
        let _ = Base64Binary::from_text(text.as_str()).decode();
        for kind in PrimitiveKind::ALL {
            for release in RELEASES {
                let _ = kind.check(&text, release);
            }
        }
    }

    #[test]
    fn prm_11_what_the_official_expressions_allow_is_accepted(
        (kind, text) in proptest::sample::select(PrimitiveKind::ALL)
            .prop_flat_map(|kind| (Just(kind), string_regex(expression(kind)).unwrap()))
    ) {
        if kind == PrimitiveKind::Xhtml {
            return Ok(());
        }
        for release in RELEASES {
            match kind.check(&text, release) {
                Ok(()) => {}
                // The expressions do not know the calendar.
                Err(error) => prop_assert_eq!(error.kind(), LexicalErrorKind::Day, "{}", text),
            }
        }
    }

    #[test]
    fn prm_06_value_cmp_is_that_of_the_numbers(
        a in -9999_i64..9999, b in -9999_i64..9999, zeros in 0_usize..4, places in 0_u32..4
    ) {
        // a / 10^places in two spellings, and b / 10^places.
        let number = |value: i64| {
            let scale = 10_i64.pow(places);
            let sign = if value < 0 { "-" } else { "" };
            let (whole, rest) = (value.abs() / scale, value.abs() % scale);
            let width = places as usize;
            if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest:0width$}") }
        };
        let plain: Decimal = number(a).parse().unwrap();
        let spelled: Decimal = format!("{a}{}E-{}", "0".repeat(zeros), places as usize + zeros)
            .parse()
            .unwrap_or_else(|_| plain.clone());
        let other: Decimal = number(b).parse().unwrap();
        prop_assert_eq!(plain.value_cmp(&spelled), Some(Ordering::Equal));
        prop_assert_eq!(plain.value_cmp(&other), Some(a.cmp(&b)));
        prop_assert_eq!(spelled.value_cmp(&other), Some(a.cmp(&b)));
        prop_assert_eq!(other.value_cmp(&spelled), Some(b.cmp(&a)));
        let whole = (a % 10_i64.pow(places) == 0).then(|| a / 10_i64.pow(places));
        prop_assert_eq!(plain.to_i64(), whole);
        prop_assert_eq!(spelled.to_i64(), whole);
        prop_assert_eq!(plain.scale(), Some(i64::from(places)));
    }

    #[test]
    fn prm_06_views_of_a_decimal_agree(text in string_regex(expression(PrimitiveKind::Decimal)).unwrap()) {
        let value: Decimal = text.parse().unwrap();
        prop_assert!(value.sign().is_some() && value.digits().is_some());
        prop_assert_eq!(value.to_f64(), text.parse().ok().filter(|number: &f64| number.is_finite()));
        if let (Some(exponent), Some(digits)) = (value.exponent(), value.digits()) {
            let sign = if text.starts_with('-') { "-" } else { "" };
            let digits = digits.trim_start_matches('0');
            let digits = if digits.is_empty() { "0" } else { digits };
            let again: Decimal = format!("{sign}{digits}E{exponent}").parse().unwrap();
            prop_assert!(value.value_eq(&again));
        }
    }

    #[test]
    fn prm_09_dates_come_back_from_chrono(
        year in 1_i32..=9999, day in 1_u32..=366, second in 0_u32..86_400, nano in 0_u32..1_000_000_000,
        minutes in -14 * 60..=14 * 60
    ) {
        let Some(day) = NaiveDate::from_yo_opt(year, day) else { return Ok(()) };
        let date = Date::try_from(day).unwrap();
        prop_assert_eq!(date.bounds().unwrap(), (day, day));
        prop_assert_eq!(date.day(), Some(day));
        let time = NaiveTime::from_num_seconds_from_midnight_opt(second, nano).unwrap();
        prop_assert_eq!(Time::from(time).time(), Some(time));
        let offset = FixedOffset::east_opt(minutes * 60).unwrap();
        let moment = offset.from_local_datetime(&day.and_time(time)).unwrap();
        prop_assert_eq!(DateTime::try_from(moment).unwrap().instant(), Some(moment));
        prop_assert_eq!(Instant::try_from(moment).unwrap().instant(), Some(moment));
        let value = DateTime::try_from(moment).unwrap();
        prop_assert_eq!(value.offset(), Some(offset));
        let (first, last) = value.bounds_in(FixedOffset::east_opt(0).unwrap()).unwrap();
        prop_assert!(first <= moment && moment <= last);
    }

    #[test]
    fn prm_11_base64_comes_back(bytes in proptest::collection::vec(any::<u8>(), 1..200)) {
        let text = Base64Binary::encode(&bytes);
        prop_assert!(text.check_for(Release::R5).is_ok());
        prop_assert_eq!(text.decode().unwrap(), bytes);
    }

    #[test]
    fn ref_03_any_canonical_prints_as_it_came(text in text()) {
        prop_assert_eq!(Canonical::parse(&text).to_string(), text);
    }
}

#[cfg(feature = "r4")]
proptest! {
    #[test]
    fn ref_06_any_reference_prints_as_it_came(
        text in prop_oneof![
            text(),
            string_regex("(https?://[a-z.]{0,9}/)?(Patient|Group|Nosuch|#|urn:uuid:)/?[a-z0-9.]{0,5}(/_history/?[0-9]{0,2})?[?/]?")
                .unwrap()
        ]
    ) {
        let url = sanare_fhir::ReferenceUrl::parse(&sanare_fhir::r4::schema::SCHEMA, &text);
        prop_assert_eq!(url.to_string(), text);
    }
}
