//! Laws of the totals.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use proptest::prelude::*;
use sanare_migrate::testing::MemoryJournal;
use sanare_migrate::{Amount, Exceptions, Line, Report, Run, Severity, Side, Tolerances, Totals};

fn fate() -> impl Strategy<Value = Side> {
    prop::sample::select(vec![
        Side::Mapped,
        Side::Rejected,
        Side::Filtered,
        Side::Merged,
        Side::Pending,
    ])
}

type Item = (u8, u16, i64, Side);

fn count(items: &[Item]) -> Totals {
    let mut totals = Totals::new();
    for (object, key, price, fate) in items {
        let line = Line::new(format!("o{}", object % 3), format!("c{}", object % 2), "d");
        let amount: Amount = format!("{}.{:02}", price / 100, (price % 100).abs()).parse().unwrap();
        for side in [Side::Source, *fate] {
            totals.record(&line, side, &key.to_string(), [("price", amount)]).unwrap();
        }
    }
    totals
}

proptest! {
    /// Whatever becomes of records, the totals balance, in any order and in any parts.
    #[test]
    fn rc_01_totals_balance_in_any_order_and_parts(
        items in prop::collection::vec((any::<u8>(), any::<u16>(), 0..1_000_000_i64, fate()), 0..60),
        cut in 0..60_usize,
    ) {
        let whole = count(&items);
        prop_assert!(whole.balance(&Tolerances::zero()).is_balanced());
        let mut other = items.clone();
        other.reverse();
        prop_assert_eq!(&count(&other), &whole);
        let (left, right) = items.split_at(cut.min(items.len()));
        let mut merged = count(right);
        merged.merge(&count(left)).unwrap();
        prop_assert_eq!(merged, whole);
    }

    /// A record that is lost, or written twice, is found.
    #[test]
    fn rc_01_what_is_lost_or_doubled_is_found(
        items in prop::collection::vec((any::<u8>(), any::<u16>(), 0..1_000_000_i64, fate()), 1..30),
        at in any::<prop::sample::Index>(),
    ) {
        let (object, key, ..) = items[at.index(items.len())];
        let line = Line::new(format!("o{}", object % 3), format!("c{}", object % 2), "d");
        for side in [Side::Source, Side::Mapped, Side::Rejected] {
            let mut totals = count(&items);
            totals.record(&line, side, &key.to_string(), []).unwrap();
            prop_assert!(!totals.balance(&Tolerances::zero()).is_balanced());
        }
    }

    #[test]
    fn rc_01_reports_of_any_text(texts in prop::collection::vec("\\PC{0,20}", 5)) {
        let mut totals = Totals::new();
        let line = Line::new(&*texts[0], &*texts[1], &*texts[2]);
        totals.record(&line, Side::Source, &texts[3], [(&*texts[4], Amount::default())]).unwrap();
        let mut exceptions = Exceptions::new();
        exceptions.raise(&texts[0], Severity::Note, &texts[1], &texts[2], &texts[3]);
        let report = Report::new(&*texts[4], totals, &Tolerances::zero(), exceptions);
        let page = report.to_html();
        let tags = |name: &str| (page.matches(&format!("<{name}")).count(), page.matches(&format!("</{name}>")).count());
        for name in ["table", "tr", "td", "svg", "html", "body"] {
            let (open, close) = tags(name);
            prop_assert_eq!(open, close, "{}", name);
        }
        prop_assert!(!report.to_csv().is_empty() && report.to_json().is_object());
    }

    #[test]
    fn mg_01_no_journal_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Run::open(MemoryJournal::of(bytes));
    }

    #[test]
    fn rc_01_amounts_print_as_read(value in any::<i64>()) {
        let text = format!("{value}");
        prop_assert_eq!(text.parse::<Amount>().unwrap().to_string(), text);
    }
}
