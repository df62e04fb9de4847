//! What the answer to a poll means.

use http::HeaderMap;

/// What a poll has found out about the export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// The server is at work.
    Running,
    /// The export is complete.
    Complete,
    /// The export has failed.
    Failed,
    /// The server does not know the export any more.
    Gone,
    /// The poll has failed, and the next may succeed.
    Again,
    /// The poll was refused; the export lives.
    Refused,
}

/// An answer, as far as it matters here.
#[derive(Clone, Copy, Debug)]
pub(super) struct PollAnswer {
    pub status: u16,
    /// `X-Export-Status`.
    pub export_status: Option<u16>,
    /// The server has agreed to tell the status of the export apart.
    pub separate: bool,
    /// The `OperationOutcome` says that the same may succeed later.
    pub transient: bool,
    /// An earlier poll was answered: the server has known the export.
    pub alive: bool,
}

/// The table of poll answers.
pub(super) const fn found(answer: PollAnswer) -> Found {
    let PollAnswer { status, export_status, separate, transient, alive } = answer;
    let apart = separate || export_status.is_some();
    match (status, export_status) {
        (200..=299, Some(export)) => match export {
            100..=199 | 202 => Found::Running,
            200..=299 => Found::Complete,
            _ => Found::Failed,
        },
        (202, None) => Found::Running,
        (200..=299, None) => Found::Complete,
        (300..=399 | 401 | 403, _) => Found::Refused,
        (408 | 425 | 429 | 502 | 503 | 504, _) => Found::Again,
        _ if transient => Found::Again,
        _ if apart => match status {
            500..=599 => Found::Again,
            _ => Found::Refused,
        },
        // A server may need a moment until it knows its own export.
        (404 | 410, _) => {
            if alive {
                Found::Gone
            } else {
                Found::Again
            }
        }
        _ => Found::Failed,
    }
}

/// `X-Export-Status`: a status, perhaps with its reason phrase.
pub(super) fn export_status(headers: &HeaderMap) -> Option<u16> {
    let text = headers.get("x-export-status")?.to_str().ok()?;
    text.split_ascii_whitespace().next()?.parse().ok()
}

/// Whether `Preference-Applied` has a preference, in a list or in a header of its own.
pub(super) fn preference_applied(headers: &HeaderMap, preference: &str) -> bool {
    headers
        .get_all("preference-applied")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|text| text.split([',', ';']))
        .any(|applied| applied.trim().eq_ignore_ascii_case(preference))
}

/// `X-Progress`: at most 100 characters, none of them a control character.
pub(super) fn progress(headers: &HeaderMap) -> Option<String> {
    let text = String::from_utf8_lossy(headers.get("x-progress")?.as_bytes()).into_owned();
    let text: String = text.chars().filter(|c| !c.is_control()).take(100).collect();
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(status: u16) -> PollAnswer {
        PollAnswer { status, export_status: None, separate: false, transient: false, alive: true }
    }

    #[test]
    fn x05_the_table_of_poll_answers() {
        use Found::{Again, Complete, Failed, Gone, Refused, Running};
        for (status, expected) in [
            (202, Running),
            (200, Complete),
            (400, Failed),
            (404, Gone),
            (410, Gone),
            (422, Failed),
            (500, Failed),
            (501, Failed),
            (401, Refused),
            (403, Refused),
            (302, Refused),
            (408, Again),
            (429, Again),
            (502, Again),
            (503, Again),
            (504, Again),
        ] {
            assert_eq!(found(plain(status)), expected, "{status}");
        }
        assert_eq!(found(PollAnswer { alive: false, ..plain(404) }), Again);
        assert_eq!(found(PollAnswer { transient: true, ..plain(500) }), Again);
    }

    #[test]
    fn x05_the_status_of_the_export_apart_from_that_of_the_poll() {
        use Found::{Again, Complete, Failed, Refused, Running};
        let apart = |status, export_status| {
            found(PollAnswer { export_status, separate: true, ..plain(status) })
        };
        assert_eq!(apart(200, Some(202)), Running);
        assert_eq!(apart(200, Some(200)), Complete);
        assert_eq!(apart(200, Some(500)), Failed);
        assert_eq!(apart(200, Some(404)), Failed);
        // The poll has failed and says nothing about the export.
        assert_eq!(apart(500, None), Again);
        assert_eq!(apart(404, None), Refused);
        assert_eq!(apart(400, Some(202)), Refused);
    }

    #[test]
    fn x03_preferences_in_a_list_or_repeated() {
        let mut headers = HeaderMap::new();
        assert!(!preference_applied(&headers, "separate-export-status"));
        headers.append("preference-applied", "respond-async".parse().unwrap());
        headers.append(
            "preference-applied",
            "handling=lenient, Separate-Export-Status".parse().unwrap(),
        );
        assert!(preference_applied(&headers, "separate-export-status"));
    }

    #[test]
    fn x05_progress_is_short_and_free_of_control_characters() {
        let mut headers = HeaderMap::new();
        headers.insert("x-progress", format!("50%\t{}", "x".repeat(200)).parse().unwrap());
        let text = progress(&headers).unwrap();
        assert!(text.starts_with("50%x") && text.chars().count() == 100);
    }
}
