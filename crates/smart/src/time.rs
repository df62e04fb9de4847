//! Points in time as arguments: seconds since 1970, `Retry-After`, `max-age`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Whole seconds since 1970; zero for earlier times.
pub(crate) fn unix(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// The time after a duration, or as late as the platform can say.
pub(crate) fn after(time: SystemTime, duration: Duration) -> SystemTime {
    time.checked_add(duration).or_else(|| time.checked_add(FAR)).unwrap_or(time)
}

/// How long ago; zero for times to come.
pub(crate) fn since(now: SystemTime, then: SystemTime) -> Duration {
    now.duration_since(then).unwrap_or_default()
}

/// `Retry-After`: seconds, or an HTTP date in its preferred form
/// ([RFC 9110, 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)).
pub(crate) fn retry_after(headers: &http::HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(http::header::RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<u32>() {
        return Some(Duration::from_secs(seconds.into()));
    }
    http_date(text).map(|at| Duration::from_secs(at.saturating_sub(unix(now))))
}

/// `max-age` of `Cache-Control`; zero for `no-store` and `no-cache`.
pub(crate) fn max_age(headers: &http::HeaderMap) -> Option<Duration> {
    let text = headers.get(http::header::CACHE_CONTROL)?.to_str().ok()?;
    let mut age = None;
    for directive in text.split(',').map(str::trim) {
        if directive.eq_ignore_ascii_case("no-store") || directive.eq_ignore_ascii_case("no-cache")
        {
            return Some(Duration::ZERO);
        }
        let Some((name, value)) = directive.split_once('=') else { continue };
        if name.eq_ignore_ascii_case("max-age") {
            let seconds = value.trim_matches('"').parse::<u32>().ok()?;
            age = Some(Duration::from_secs(seconds.into()));
        }
    }
    age
}

/// `Sun, 06 Nov 1994 08:49:37 GMT` in seconds since 1970.
fn http_date(text: &str) -> Option<u64> {
    let (_, rest) = text.split_once(", ")?;
    let mut words = rest.split(' ');
    let day: u64 = words.next()?.parse().ok()?;
    let name = words.next()?;
    let month = (1_u64..).zip(MONTHS).find(|(_, month)| *month == name)?.0;
    let year: u64 = words.next()?.parse().ok()?;
    let mut clock = words.next()?.split(':').map(|part| part.parse::<u64>().ok());
    let (hour, minute, second) = (clock.next()??, clock.next()??, clock.next()??);
    let sane = (1970..10_000).contains(&year)
        && (1..=31).contains(&day)
        && hour < 24
        && minute < 60
        && second <= 60;
    if !sane || words.next() != Some("GMT") {
        return None;
    }
    // Days since 1970 by counting years that begin in March.
    let (shifted, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = shifted / 4 - shifted / 100 + shifted / 400;
    let days = shifted * 365 + leap_days + (153 * month + 2) / 5 + day - 1 - DAYS_TO_1970;
    Some(days * 86_400 + hour * 3_600 + minute * 60 + second)
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// From the first of March of the year 0 to the first of January 1970.
const DAYS_TO_1970: u64 = 719_468;

/// A hundred years.
const FAR: Duration = Duration::from_secs(100 * 366 * 86_400);

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: http::HeaderName, value: &'static str) -> http::HeaderMap {
        std::iter::once((name, http::HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn z05_retry_after_in_both_forms() {
        let now = UNIX_EPOCH + Duration::from_secs(784_111_777 - 5);
        let of = |value| retry_after(&headers(http::header::RETRY_AFTER, value), now);
        assert_eq!(of("120"), Some(Duration::from_secs(120)));
        assert_eq!(of("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::from_secs(5)));
        assert_eq!(of("Sun, 06 Nov 1983 08:49:37 GMT"), Some(Duration::ZERO));
        assert_eq!(of("soon"), None);
        assert_eq!(of("Sun, 99 Nov 1994 08:49:37 GMT"), None);
        assert_eq!(of("Thu, 01 Jan 1970 00:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!(http_date("Thu, 29 Feb 2024 00:00:00 GMT"), Some(1_709_164_800));
    }

    #[test]
    fn d09_max_age() {
        let of = |value| max_age(&headers(http::header::CACHE_CONTROL, value));
        assert_eq!(of("public, max-age=60"), Some(Duration::from_secs(60)));
        assert_eq!(of("max-age=60, no-store"), Some(Duration::ZERO));
        assert_eq!(of("public"), None);
    }
}
