//! The error answers of OAuth 2.0 and OpenID Connect.

use std::fmt;

use crate::secret::Untrusted;

/// An error that an authorization server gave: its code, and what else it said, kept apart because nobody checked it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OAuthError {
    code: OAuthErrorCode,
    description: Option<Untrusted>,
    uri: Option<Untrusted>,
}

impl OAuthError {
    pub(crate) fn new(code: &str, description: Option<&str>, uri: Option<&str>) -> Self {
        Self {
            code: OAuthErrorCode::parse(code),
            description: description.map(Untrusted::new),
            uri: uri.map(Untrusted::new),
        }
    }

    /// The code.
    pub fn code(&self) -> &OAuthErrorCode {
        &self.code
    }

    /// `error_description`: untrusted, possibly with secrets in it; never part of a message of this crate.
    pub fn description(&self) -> Option<&Untrusted> {
        self.description.as_ref()
    }

    /// `error_uri`: untrusted; not a target to redirect to.
    pub fn uri(&self) -> Option<&Untrusted> {
        self.uri.as_ref()
    }
}

macro_rules! codes {
    ($($variant:ident $text:literal)*) => {
        /// The code of an [`OAuthError`].
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum OAuthErrorCode {
            $(#[doc = concat!("`", $text, "`")] $variant,)*
            /// A code that is not listed here; `Display` shows `other error`.
            Other(Untrusted),
        }

        impl OAuthErrorCode {
            fn parse(code: &str) -> Self {
                match code {
                    $($text => Self::$variant,)*
                    other => Self::Other(Untrusted::new(other)),
                }
            }
        }

        impl fmt::Display for OAuthErrorCode {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    $(Self::$variant => $text,)*
                    Self::Other(_) => "other error",
                })
            }
        }

        #[cfg(test)]
        const LISTED: &[&str] = &[$($text),*];
    };
}

codes! {
    AccessDenied "access_denied"
    InvalidRequest "invalid_request"
    InvalidScope "invalid_scope"
    UnauthorizedClient "unauthorized_client"
    UnsupportedResponseType "unsupported_response_type"
    ServerError "server_error"
    TemporarilyUnavailable "temporarily_unavailable"
    LoginRequired "login_required"
    ConsentRequired "consent_required"
    InteractionRequired "interaction_required"
    AccountSelectionRequired "account_selection_required"
    InvalidClient "invalid_client"
    InvalidGrant "invalid_grant"
    UnsupportedGrantType "unsupported_grant_type"
    UnsupportedTokenType "unsupported_token_type"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a05_codes_are_typed_and_others_kept_as_text() {
        for text in LISTED {
            assert_eq!(OAuthErrorCode::parse(text).to_string(), *text);
        }
        let OAuthErrorCode::Other(text) = OAuthErrorCode::parse("odd_code") else {
            panic!("another code")
        };
        assert_eq!(text.expose(), "odd_code");
    }

    #[test]
    fn z08_description_is_not_displayed() {
        let error = OAuthError::new("CANARY", Some("CANARY"), Some("CANARY"));
        assert!(!format!("{error:?} {}", error.code()).contains("CANARY"));
        assert_eq!(error.description().map(Untrusted::expose), Some("CANARY"));
    }
}
