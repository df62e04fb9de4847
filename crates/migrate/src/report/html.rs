//! The page: tables and bars drawn with SVG, nothing that is loaded.

use std::fmt::Write as _;

use super::{Report, decided};
use crate::totals::Side;

const STYLE: &str = "body{font:16px/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}\
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{text-align:left;padding:.3rem .6rem;\
border-bottom:1px solid #ccc;vertical-align:top}td.n{text-align:right;font-variant-numeric:tabular-nums}\
.bad{color:#a40000}.good{color:#1b6e1b}svg{display:block;max-width:100%}\
@media print{body{margin:0}}";

/// The colours of the bars; the names beside them say the same.
const COLOURS: [(Side, &str); 5] = [
    (Side::Mapped, "#2a6fb0"),
    (Side::Rejected, "#b03a2a"),
    (Side::Filtered, "#8a8a8a"),
    (Side::Merged, "#7a4fa3"),
    (Side::Pending, "#c98a1b"),
];

pub(super) fn page(report: &Report) -> String {
    let mut page = String::new();
    let title = escaped(&report.title);
    let _ = writeln!(
        page,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>"
    );
    let (class, words) = if report.balance.is_balanced() {
        ("good", "The run balances.")
    } else {
        ("bad", "The run does not balance.")
    };
    let _ = writeln!(
        page,
        "<p class=\"{class}\"><strong>{words}</strong> {} exceptions, {} of them open.</p>",
        report.exceptions.list().len(),
        report.exceptions.open()
    );
    match &report.signed {
        Some(signed) => {
            let parts = [&signed.by, &signed.role, &signed.at].map(|part| escaped(part));
            let [by, role, at] = parts;
            let _ = writeln!(page, "<p>Signed by {by} ({role}), {at}.</p>");
        }
        None => page.push_str("<p>Not signed.</p>\n"),
    }
    chart(&mut page, report);
    totals(&mut page, report);
    exceptions(&mut page, report);
    page.push_str("</body>\n</html>\n");
    page
}

/// What became of the records of each object: one bar for each.
fn chart(page: &mut String, report: &Report) {
    let mut objects: Vec<(&str, u64, [u64; COLOURS.len()])> = Vec::new();
    for (line, sides) in report.totals.lines() {
        let of = |side: &Side| sides.get(side).map_or(0, |total| total.count);
        let counts = COLOURS.map(|(side, _)| of(&side));
        match objects.last_mut().filter(|(object, ..)| *object == &*line.object) {
            Some((_, source, sums)) => {
                *source = source.saturating_add(of(&Side::Source));
                for (sum, count) in sums.iter_mut().zip(counts) {
                    *sum = sum.saturating_add(count);
                }
            }
            None => objects.push((&line.object, of(&Side::Source), counts)),
        }
    }
    let most = objects
        .iter()
        .map(|(_, source, counts)| {
            counts.iter().fold(0, |a: u64, b| a.saturating_add(*b)).max(*source)
        })
        .max();
    let most = most.unwrap_or(0).max(1);
    page.push_str("<h2>What became of the records</h2>\n<p>");
    for (side, colour) in COLOURS {
        let _ = write!(page, "<span style=\"color:{colour}\">&#9632;</span> {side} ");
    }
    page.push_str("</p>\n");
    let height = objects.len() * 34 + 4;
    let _ = writeln!(
        page,
        "<svg viewBox=\"0 0 900 {height}\" width=\"900\" height=\"{height}\" role=\"img\" aria-label=\"Records by object and outcome\">"
    );
    for (row, (object, source, counts)) in objects.iter().enumerate() {
        let top = row * 34 + 4;
        let name: String = object.chars().take(22).collect();
        let _ = writeln!(
            page,
            "<text x=\"0\" y=\"{}\" font-size=\"14\">{}</text>",
            top + 17,
            escaped(&name)
        );
        let width = |count: u64| u128::from(count) * 600 / u128::from(most);
        let mut left = 180;
        for ((side, colour), count) in COLOURS.iter().zip(counts) {
            if *count > 0 {
                let _ = writeln!(
                    page,
                    "<rect x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"24\" fill=\"{colour}\"><title>{side}: {count}</title></rect>",
                    width(*count).max(1)
                );
                left += width(*count).max(1);
            }
        }
        // Where the bar should end.
        let end = 180 + width(*source);
        let _ = writeln!(
            page,
            "<line x1=\"{end}\" x2=\"{end}\" y1=\"{}\" y2=\"{}\" stroke=\"#000\" stroke-width=\"2\"/>",
            top.saturating_sub(3),
            top + 27
        );
        let _ = writeln!(
            page,
            "<text x=\"{}\" y=\"{}\" font-size=\"14\">{source}</text>",
            end.max(left) + 8,
            top + 17
        );
    }
    page.push_str("</svg>\n");
}

fn totals(page: &mut String, report: &Report) {
    page.push_str(
        "<h2>Control totals</h2>\n<table>\n<tr><th>object</th><th>class</th><th>day</th>",
    );
    let seen = |side: &Side| report.totals.lines().any(|(_, sides)| sides.contains_key(side));
    let sides: Vec<Side> = Side::ALL.into_iter().filter(seen).collect();
    for side in &sides {
        let _ = write!(page, "<th>{side}</th>");
    }
    page.push_str("<th>result</th></tr>\n");
    for ((line, totals), balance) in report.totals.lines().zip(report.balance.lines()) {
        page.push_str("<tr>");
        for part in [&line.object, &line.class, &line.day] {
            let _ = write!(page, "<td>{}</td>", escaped(part));
        }
        for side in &sides {
            let _ = write!(page, "<td class=\"n\">");
            if let Some(total) = totals.get(side) {
                let _ = write!(page, "{}", total.count);
                for (name, sum) in &total.sums {
                    let _ = write!(page, "<br>{} {sum}", escaped(name));
                }
            }
            page.push_str("</td>");
        }
        if balance.differences.is_empty() {
            page.push_str("<td class=\"good\">balances</td></tr>\n");
        } else {
            let off: Vec<String> =
                balance.differences.iter().map(|off| escaped(&off.to_string())).collect();
            let _ = writeln!(page, "<td class=\"bad\">{}</td></tr>", off.join("<br>"));
        }
    }
    page.push_str("</table>\n");
}

fn exceptions(page: &mut String, report: &Report) {
    page.push_str("<h2>Exceptions</h2>\n<table>\n<tr>");
    for name in [
        "number",
        "kind",
        "severity",
        "rule",
        "place",
        "records",
        "first",
        "last",
        "owner",
        "disposition",
    ] {
        let _ = write!(page, "<th>{name}</th>");
    }
    page.push_str("</tr>\n");
    for (number, one) in report.exceptions.list().iter().enumerate() {
        let _ = write!(page, "<tr><td class=\"n\">{number}</td>");
        for part in [&*one.kind, one.severity.name(), &one.rule, &one.location] {
            let _ = write!(page, "<td>{}</td>", escaped(part));
        }
        let _ = write!(page, "<td class=\"n\">{}</td>", one.count);
        for part in [&one.first, &one.last, &one.owner] {
            let _ = write!(page, "<td>{}</td>", escaped(part));
        }
        let (by, at, why) = decided(one.decided.as_ref());
        let reason = if by.is_empty() { String::new() } else { format!(": {by}, {at}: {why}") };
        let _ = writeln!(page, "<td>{}{}</td></tr>", one.disposition.name(), escaped(&reason));
    }
    page.push_str("</table>\n");
}

/// Text between tags and in attributes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
