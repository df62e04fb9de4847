//! Where the browser goes to log in.

use std::fmt::{self, Write as _};

use url::Url;

/// The authorization request for the visitor's browser.
///
/// `Debug` hides the parameters.
#[derive(Clone, PartialEq, Eq)]
pub enum AuthorizationTarget {
    /// Redirect to this URL (302 or 303).
    Get(Url),
    /// Let the browser post a form, because the URL would be too long or the app prefers it.
    PostForm(PostForm),
}

/// A form to be posted by the browser. `Debug` hides the values.
#[derive(Clone, PartialEq, Eq)]
pub struct PostForm {
    pub(super) url: Url,
    pub(super) fields: Vec<(&'static str, String)>,
}

impl AuthorizationTarget {
    /// The request's parameters.
    pub fn parameters(&self) -> Vec<(String, String)> {
        match self {
            Self::Get(url) => url.query_pairs().into_owned().collect(),
            Self::PostForm(form) => {
                form.fields().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
            }
        }
    }
}

impl PostForm {
    /// Where to post.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Names and values of the hidden fields.
    pub fn fields(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.fields.iter().map(|(name, value)| (*name, value.as_str()))
    }

    /// An HTML page that posts the form when it is loaded, and has a button for browsers that run no scripts. The nonce allows the one line
    /// of script under a content security policy.
    pub fn to_html(&self, script_nonce: &str) -> String {
        let mut html = format!(
            "<!doctype html><meta charset=\"utf-8\"><title>Log in</title><form method=\"post\" action=\"{}\">",
            escape(self.url.as_str())
        );
        for (name, value) in self.fields() {
            // Writing to a `String` cannot fail.
            let _ = write!(
                html,
                "<input type=\"hidden\" name=\"{}\" value=\"{}\">",
                escape(name),
                escape(value)
            );
        }
        let _ = write!(
            html,
            "<button>Continue</button></form><script nonce=\"{}\">document.forms[0].submit()</script>",
            escape(script_nonce)
        );
        html
    }
}

impl fmt::Debug for AuthorizationTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Get(_) => "Get(..)",
            Self::PostForm(_) => "PostForm(..)",
        })
    }
}

impl fmt::Debug for PostForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PostForm(..)")
    }
}

/// Text as it may stand in markup and in attributes.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
