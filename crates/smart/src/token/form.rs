//! The form that goes to an endpoint of the authorization server, as oauth2 writes it.

use std::cell::RefCell;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use http::header::AUTHORIZATION;
use oauth2::basic::BasicClient;
use oauth2::{
    AccessToken, AuthType, AuthorizationCode, ClientId, ClientSecret, IntrospectionUrl,
    PkceCodeVerifier, RefreshToken, TokenUrl,
};
use url::{Url, form_urlencoded};

use crate::auth::{BasicEncoding, Method};
use crate::error::{Error, ErrorKind};
use crate::io::Request;
use crate::secret::Secret;
use crate::vendor::VendorProfile;

/// What is asked of the endpoint.
pub(crate) enum Form {
    Code {
        code: Secret,
        verifier: Secret,
        redirect_uri: String,
    },
    Refresh {
        token: Secret,
        scope: Option<String>,
    },
    ClientCredentials {
        scope: String,
    },
    /// Introspection and revocation: RFC 7662 and RFC 7009 have the same form.
    Token {
        token: Secret,
        hint: Option<&'static str>,
    },
}

/// How the request is authenticated, ready to be written.
pub(crate) enum Proof<'a> {
    Client(&'a Method),
    Assertion(&'a str),
    Bearer(&'a Secret),
}

/// Builds the request.
pub(crate) fn request(
    endpoint: &Url,
    client_id: &str,
    form: &Form,
    proof: &Proof<'_>,
    vendor: &VendorProfile,
) -> Result<Request, Error> {
    let mut extra: Vec<(&str, &str)> = Vec::new();
    let mut secret = None;
    let mut auth_type = AuthType::RequestBody;
    let mut drop_client_id = false;
    let mut authorization = None;
    match proof {
        Proof::Client(Method::Basic { secret: value, encoding }) => {
            match encoding.unwrap_or(vendor.basic_encoding) {
                BasicEncoding::Rfc6749 => {
                    secret = Some(ClientSecret::new(value.expose().clone()));
                    auth_type = AuthType::BasicAuth;
                }
                BasicEncoding::Raw => {
                    let pair = STANDARD.encode(format!("{client_id}:{}", value.expose()));
                    authorization = Some(format!("Basic {pair}"));
                }
            }
            drop_client_id = true;
        }
        Proof::Client(Method::Post { secret: value }) => {
            secret = Some(ClientSecret::new(value.expose().clone()));
        }
        Proof::Client(_) => {}
        Proof::Assertion(assertion) => {
            extra.push(("client_assertion_type", crate::assertion::ASSERTION_TYPE));
            extra.push(("client_assertion", assertion));
            drop_client_id = true;
        }
        Proof::Bearer(token) => {
            authorization = Some(format!("Bearer {}", token.expose()));
            drop_client_id = true;
        }
    }
    if vendor.client_id_in_body && !matches!(proof, Proof::Bearer(_)) {
        if matches!(auth_type, AuthType::BasicAuth) {
            extra.push(("client_id", client_id));
        }
        drop_client_id = false;
    }
    let mut request = capture(endpoint, client_id, form, secret, auth_type, &extra)?;
    if drop_client_id {
        let pairs = form_urlencoded::parse(request.body()).filter(|(name, _)| name != "client_id");
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        *request.body_mut() = body.into_bytes();
    }
    if let Some(text) = authorization {
        let mut value = HeaderValue::from_str(&text).map_err(|_| unusable("Authorization"))?;
        value.set_sensitive(true);
        request.headers_mut().insert(AUTHORIZATION, value);
    }
    if let Some(value) = request.headers_mut().get_mut(AUTHORIZATION) {
        value.set_sensitive(true);
    }
    Ok(request)
}

/// Lets oauth2 write the request, and takes it instead of sending it.
fn capture(
    endpoint: &Url,
    client_id: &str,
    form: &Form,
    secret: Option<ClientSecret>,
    auth_type: AuthType,
    extra: &[(&str, &str)],
) -> Result<Request, Error> {
    let mut client = BasicClient::new(ClientId::new(client_id.to_owned()))
        .set_token_uri(TokenUrl::from_url(endpoint.clone()))
        .set_introspection_url(IntrospectionUrl::from_url(endpoint.clone()))
        .set_auth_type(auth_type);
    if let Some(secret) = secret {
        client = client.set_client_secret(secret);
    }
    let captured = RefCell::new(None);
    let keep = |request: oauth2::HttpRequest| -> Result<oauth2::HttpResponse, Captured> {
        captured.replace(Some(request));
        Err(Captured)
    };
    // Each of these ends in the error `Captured`, or earlier if the request cannot be written; the outcome is in `captured`.
    match form {
        Form::Code { code, verifier, redirect_uri } => {
            let mut exchange = client
                .exchange_code(AuthorizationCode::new(code.expose().clone()))
                .set_pkce_verifier(PkceCodeVerifier::new(verifier.expose().clone()))
                .add_extra_param("redirect_uri", redirect_uri.as_str());
            for (name, value) in extra {
                exchange = exchange.add_extra_param(*name, *value);
            }
            let _captured = exchange.request(&keep);
        }
        Form::Refresh { token, scope } => {
            let token = RefreshToken::new(token.expose().clone());
            let mut exchange = client.exchange_refresh_token(&token);
            if let Some(scope) = scope {
                exchange = exchange.add_extra_param("scope", scope.as_str());
            }
            for (name, value) in extra {
                exchange = exchange.add_extra_param(*name, *value);
            }
            let _captured = exchange.request(&keep);
        }
        Form::ClientCredentials { scope } => {
            let mut exchange =
                client.exchange_client_credentials().add_extra_param("scope", scope.as_str());
            for (name, value) in extra {
                exchange = exchange.add_extra_param(*name, *value);
            }
            let _captured = exchange.request(&keep);
        }
        Form::Token { token, hint } => {
            let token = AccessToken::new(token.expose().clone());
            let mut exchange = client.introspect(&token);
            if let Some(hint) = hint {
                exchange = exchange.set_token_type_hint(*hint);
            }
            for (name, value) in extra {
                exchange = exchange.add_extra_param(*name, *value);
            }
            let _captured = exchange.request(&keep);
        }
    }
    captured.into_inner().ok_or_else(|| unusable("url"))
}

/// The error by which oauth2 hands its request over.
#[derive(Debug, thiserror::Error)]
#[error("captured")]
struct Captured;

fn unusable(member: &'static str) -> Error {
    Error::new(ErrorKind::InvalidUrl).at("token request").member(member)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::ClientAuth;

    fn build(auth: &ClientAuth, vendor: &VendorProfile, id: &str) -> (Option<String>, String) {
        let endpoint = Url::parse("https://ehr.example/token").unwrap();
        let form = Form::Code {
            code: "c0de".into(),
            verifier: "verifier".into(),
            redirect_uri: "https://app.example/cb".to_owned(),
        };
        let request = request(&endpoint, id, &form, &Proof::Client(&auth.0), vendor).unwrap();
        assert_eq!(request.method(), "POST");
        assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
        let header = request.headers().get("authorization");
        assert!(header.is_none_or(HeaderValue::is_sensitive));
        let basic = header.map(|value| {
            let text = value.to_str().unwrap().strip_prefix("Basic ").unwrap();
            String::from_utf8(STANDARD.decode(text).unwrap()).unwrap()
        });
        (basic, String::from_utf8(request.into_body()).unwrap())
    }

    #[test]
    fn t01_code_exchange_of_a_public_app() {
        let (basic, body) = build(&ClientAuth::public(), &VendorProfile::STANDARD, "app");
        assert_eq!(basic, None);
        let mut pairs: Vec<_> = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
        pairs.sort();
        let wanted = [
            ("client_id", "app"),
            ("code", "c0de"),
            ("code_verifier", "verifier"),
            ("grant_type", "authorization_code"),
            ("redirect_uri", "https://app.example/cb"),
        ];
        assert_eq!(pairs, wanted.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[test]
    fn k01_basic_encoded_and_raw() {
        let secret = "p@ss word%";
        let standard = VendorProfile::STANDARD;
        let (basic, body) = build(&ClientAuth::secret(secret), &standard, "id:1");
        assert_eq!(basic.as_deref(), Some("id%3A1:p%40ss+word%25"));
        assert!(!body.contains("client_id") && !body.contains("client_secret"));
        for (auth, vendor) in [
            (ClientAuth::basic(secret, BasicEncoding::Raw), &standard),
            (ClientAuth::secret(secret), &VendorProfile::named("Epic").unwrap()),
        ] {
            let (basic, body) = build(&auth, vendor, "id:1");
            assert_eq!(basic.as_deref(), Some("id:1:p@ss word%"));
            assert!(!body.contains("client_id"));
        }
        let safe = "aZ09._*-";
        let encoded = build(&ClientAuth::basic(safe, BasicEncoding::Rfc6749), &standard, safe);
        let raw = build(&ClientAuth::basic(safe, BasicEncoding::Raw), &standard, safe);
        assert_eq!(encoded.0, raw.0);
    }

    #[test]
    fn k02_secret_in_the_body() {
        let (basic, body) = build(&ClientAuth::post("s3cret"), &VendorProfile::STANDARD, "app");
        assert_eq!(basic, None);
        assert!(body.contains("client_id=app") && body.contains("client_secret=s3cret"));
    }

    #[test]
    fn t01_client_id_only_for_public_apps_unless_the_vendor_wants_it() {
        let vendor = VendorProfile { client_id_in_body: true, ..VendorProfile::STANDARD };
        for encoding in [BasicEncoding::Raw, BasicEncoding::Rfc6749] {
            let (basic, body) = build(&ClientAuth::basic("s", encoding), &vendor, "app");
            assert_eq!(basic.as_deref(), Some("app:s"));
            assert_eq!(body.matches("client_id=app").count(), 1);
        }
    }
}
