//! Points in time as arguments, and `Retry-After`.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::RETRY_AFTER;

/// The time after a duration, or as late as the platform can say.
pub(crate) fn after(time: SystemTime, duration: Duration) -> SystemTime {
    time.checked_add(duration).or_else(|| time.checked_add(FAR)).unwrap_or(time)
}

/// How long ago; zero for times to come.
pub(crate) fn since(now: SystemTime, then: SystemTime) -> Duration {
    now.duration_since(then).unwrap_or_default()
}

/// What `Retry-After` asks for: seconds, or an HTTP date in any of its three forms
/// ([RFC 9110, 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)). Zero for a time that is past and for a negative number;
/// the longest if there are several; `None` if there is none that can be read.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
///
/// let mut headers = http::HeaderMap::new();
/// headers.insert("retry-after", "Thu, 01 Jan 1970 00:02:00 GMT".parse().unwrap());
/// let asked = sanare_client::retry_after(&headers, UNIX_EPOCH + Duration::from_secs(60));
/// assert_eq!(asked, Some(Duration::from_secs(60)));
/// ```
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    headers.get_all(RETRY_AFTER).iter().filter_map(|value| asked(value.to_str().ok()?, now)).max()
}

fn asked(text: &str, now: SystemTime) -> Option<Duration> {
    let text = text.trim();
    if let Ok(at) = httpdate::parse_http_date(text) {
        return Some(at.duration_since(now).unwrap_or_default());
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.strip_prefix('-').is_some_and(|rest| !rest.is_empty() && digits(rest)) {
        return digits(fraction).then_some(Duration::ZERO);
    }
    if whole.is_empty() || !digits(whole) || !digits(fraction) {
        return None;
    }
    // More than a hundred years is a hundred years.
    let seconds = whole.parse::<u64>().unwrap_or(u64::MAX).min(FAR.as_secs());
    let up = u64::from(fraction.bytes().any(|byte| byte != b'0'));
    Some(Duration::from_secs(seconds.saturating_add(up)))
}

/// A hundred years.
const FAR: Duration = Duration::from_secs(100 * 366 * 86_400);

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    fn of(text: &'static str) -> Option<Duration> {
        let now = UNIX_EPOCH + Duration::from_secs(784_111_777 - 5);
        let value = http::HeaderValue::from_static(text);
        retry_after(&std::iter::once((RETRY_AFTER, value)).collect(), now)
    }

    #[test]
    fn y02_retry_after_as_seconds_and_in_all_three_date_forms() {
        let seconds = |n| Some(Duration::from_secs(n));
        assert_eq!(of("120"), seconds(120));
        assert_eq!(of("Sun, 06 Nov 1994 08:49:37 GMT"), seconds(5));
        assert_eq!(of("Sunday, 06-Nov-94 08:49:37 GMT"), seconds(5));
        assert_eq!(of("Sun Nov  6 08:49:37 1994"), seconds(5));
        assert_eq!(of("Sun, 06 Nov 1983 08:49:37 GMT"), seconds(0));
        assert_eq!(of("-7"), seconds(0));
        assert_eq!(of("1.5"), seconds(2));
        assert_eq!(of("99999999999999999999999"), Some(FAR));
        for text in ["soon", "", "-", "1e3", "1.x", "Sun, 99 Nov 1994 08:49:37 GMT"] {
            assert_eq!(of(text), None, "{text}");
        }
    }

    #[test]
    fn y02_the_longest_of_several() {
        let values = ["3", "x", "9", "5"].map(|text| (RETRY_AFTER, text.parse().unwrap()));
        let mut headers = HeaderMap::new();
        for (name, value) in values {
            headers.append(name, value);
        }
        assert_eq!(retry_after(&headers, UNIX_EPOCH), Some(Duration::from_secs(9)));
    }
}
