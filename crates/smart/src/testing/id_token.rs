//! Identity tokens, good and bad.

use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::ehr::Ehr;
use super::fault::{IdTokenFault as F, Quirk};
use super::token::GrantRecord;
use crate::jws;
use crate::time;

/// The identity token of a login; `None` where the server forgets it, or cannot sign.
pub(super) fn make(ehr: &mut Ehr, grant: &GrantRecord, now: SystemTime) -> Option<String> {
    let fault = ehr.id_token_fault();
    let key = match fault {
        Some(F::UnpublishedKey) => ehr.new_key()?,
        _ => ehr.keys.last()?.clone(),
    };
    let user = grant.user.as_deref()?;
    let issued = time::unix(now);
    let fhir_user = if ehr.has(Quirk::AbsoluteFhirUser) {
        ehr.base.endpoint(user).to_string()
    } else {
        user.to_owned()
    };
    let mut header = json!({
        "alg": key.signer.algorithm().as_str(), "kid": key.signer.key_id(), "typ": "JWT"
    });
    let mut claims = json!({
        "iss": ehr.origin, "sub": user, "aud": grant.client_id, "iat": issued,
        "exp": issued.saturating_add(300), "nonce": grant.nonce, "fhirUser": fhir_user
    });
    let mut set = |name: &str, value: Value| {
        if let Some(slot) = claims.get_mut(name) {
            *slot = value;
        } else if let Some(members) = claims.as_object_mut() {
            members.insert(name.to_owned(), value);
        }
    };
    match fault {
        Some(F::Absent) => return None,
        Some(F::Malformed) => return Some("not a token".to_owned()),
        Some(F::AlgorithmNone) => header = json!({"alg": "none"}),
        Some(F::AlgorithmShared) => header = json!({"alg": "HS256", "kid": key.signer.key_id()}),
        Some(F::Critical) => {
            header = json!({"alg": "ES384", "kid": key.signer.key_id(), "crit": ["b64"]});
        }
        Some(F::Issuer) => set("iss", "https://evil.example".into()),
        Some(F::NoIssuer) => set("iss", Value::Null),
        Some(F::Audience) => set("aud", "somebody".into()),
        Some(F::NoAudience) => set("aud", json!([])),
        Some(F::SeveralAudiences) => set("aud", json!([grant.client_id, "somebody"])),
        Some(F::AuthorizedParty) => set("azp", "somebody".into()),
        Some(F::Expired) => set("exp", issued.saturating_sub(120).into()),
        Some(F::NoExpiry) => set("exp", Value::Null),
        Some(F::TextExpiry) => set("exp", "soon".into()),
        Some(F::FutureIssue) => set("iat", issued.saturating_add(3_600).into()),
        Some(F::OldIssue) => set("iat", issued.saturating_sub(172_800).into()),
        Some(F::NoIssue) => set("iat", Value::Null),
        Some(F::NotBefore) => set("nbf", issued.saturating_add(3_600).into()),
        Some(F::Nonce) => set("nonce", "another".into()),
        Some(F::NoNonce) => set("nonce", Value::Null),
        Some(F::NoSubject) => set("sub", "".into()),
        _ => {}
    }
    let input = jws::signing_input(&header.to_string(), &claims.to_string());
    let mut signature = match fault {
        Some(F::AlgorithmNone) => Vec::new(),
        _ => key.signer.sign(input.as_bytes()).ok()?,
    };
    if fault == Some(F::Signature)
        && let Some(last) = signature.last_mut()
    {
        *last ^= 1;
    }
    if fault == Some(F::Claims) {
        let header = input.split('.').next()?;
        let forged = claims.to_string().replace(user, "Practitioner/other");
        let input = format!("{header}.{}", URL_SAFE_NO_PAD.encode(forged));
        return Some(jws::compact(&input, &signature));
    }
    Some(jws::compact(&input, &signature))
}
