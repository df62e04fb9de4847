//! What an implementation of a public trait has to keep, as tests that anybody can run.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::base::FhirBase;
use crate::error::ErrorKind;
use crate::io::{Entropy, Flow, Input, Sent};
use crate::jws::{Algorithm, Jwk, Signer, Verifier};
use crate::replay::ReplayGuard;
use crate::scope::{ResourceMatcher, ScopeSet};
use crate::seal::Seal;
use crate::secret::Secret;
use crate::session::{SessionRecord, TokenStore};
use crate::token::{Answer, Grant};

/// The clause of a contract that an implementation does not keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    clause: &'static str,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the contract is broken: {}", self.clause)
    }
}

impl std::error::Error for Broken {}

fn keeps(kept: bool, clause: &'static str) -> Result<(), Broken> {
    if kept { Ok(()) } else { Err(Broken { clause }) }
}

/// Tries a source of randomness: it fills every byte, and never twice in the same way.
///
/// # Errors
/// The first clause that is not kept.
pub fn entropy_contract(entropy: &mut dyn Entropy) -> Result<(), Broken> {
    entropy.fill(&mut []);
    let (mut touched, mut before) = ([false; 64], [0; 64]);
    for _ in 0..64 {
        let mut bytes = [0; 64];
        entropy.fill(&mut bytes);
        keeps(bytes != before, "two fillings differ")?;
        for (touched, (new, old)) in touched.iter_mut().zip(bytes.iter().zip(before)) {
            *touched |= *new != old;
        }
        before = bytes;
    }
    keeps(touched.iter().all(|touched| *touched), "every byte is filled")
}

/// Tries a signer and a verifier on each other, with the public key of the signer.
///
/// # Errors
/// The first clause that is not kept.
pub fn signature_contract(
    signer: &dyn Signer,
    verifier: &dyn Verifier,
    key: &Jwk,
) -> Result<(), Broken> {
    let algorithm = signer.algorithm();
    keeps(!signer.key_id().is_empty(), "a signer has a key id")?;
    let message = b"header.payload";
    let signature =
        signer.sign(message).map_err(|_| Broken { clause: "a signer at hand signs" })?;
    let verify = |algorithm, bytes: &[u8], signature: &[u8]| {
        verifier.verify(algorithm, key, bytes, signature)
    };
    keeps(verify(algorithm, message, &signature), "what was signed is verified")?;
    keeps(!verify(algorithm, b"header.payloae", &signature), "other bytes are refused")?;
    keeps(!verify(algorithm, message, &[]), "no signature is refused")?;
    for index in 0..signature.len() {
        let mut changed = signature.clone();
        changed.iter_mut().skip(index).take(1).for_each(|byte| *byte ^= 1);
        keeps(!verify(algorithm, message, &changed), "a changed signature is refused")?;
        let cut = signature.get(..index).unwrap_or_default();
        keeps(!verify(algorithm, message, cut), "a short signature is refused")?;
    }
    for other in [Algorithm::Rs256, Algorithm::Rs384, Algorithm::Es256, Algorithm::Es384] {
        let refused = other == algorithm || !verify(other, message, &signature);
        keeps(refused, "another algorithm is refused")?;
    }
    Ok(())
}

/// Tries a new guard: an identifier is new once, to one caller, until it expires.
///
/// # Errors
/// The first clause that is not kept.
pub fn replay_guard_contract(guard: &dyn ReplayGuard) -> Result<(), Broken> {
    let now = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let until = now + Duration::from_secs(300);
    keeps(guard.first_use("contract-a", now, until), "a new identifier is new")?;
    keeps(!guard.first_use("contract-a", now, until), "a used identifier is not new")?;
    let late = until - Duration::from_secs(1);
    keeps(!guard.first_use("contract-a", late, until), "it is remembered until it expires")?;
    keeps(guard.first_use("contract-b", now, until), "another identifier is new")?;
    let firsts = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                firsts.fetch_add(
                    usize::from(guard.first_use("contract-c", now, until)),
                    Ordering::SeqCst,
                )
            });
        }
    });
    keeps(firsts.into_inner() == 1, "of callers at the same time one is the first")
}

/// Tries a seal: it opens what it sealed, hides it, and notices every change.
///
/// # Errors
/// The first clause that is not kept.
pub fn seal_contract(seal: &impl Seal) -> Result<(), Broken> {
    let works = |_| Broken { clause: "a seal that is at hand seals" };
    for plain in [&b""[..], b"x", &[b'p'; 5000]] {
        let sealed = seal.seal(plain).map_err(works)?;
        keeps(seal.open(&sealed).as_deref() == Ok(plain), "what was sealed is opened")?;
    }
    let plain = b"a text that nobody shall read";
    let sealed = seal.seal(plain).map_err(works)?;
    let hidden = !sealed.windows(8).any(|part| plain.windows(8).any(|shown| shown == part));
    keeps(hidden, "sealed bytes do not show the text")?;
    keeps(seal.seal(plain).map_err(works)? != sealed, "two seals of one text differ")?;
    for index in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed.iter_mut().skip(index).take(1).for_each(|byte| *byte ^= 1);
        keeps(seal.open(&changed).is_err(), "a changed byte breaks the seal")?;
        let cut = sealed.get(..index).unwrap_or_default();
        keeps(seal.open(cut).is_err(), "a missing byte breaks the seal")?;
    }
    Ok(())
}

/// Tries a new store: records come back, and of writers at the same time one wins.
///
/// # Errors
/// The first clause that is not kept.
pub fn token_store_contract(store: &dyn TokenStore) -> Result<(), Broken> {
    let reached = |_| Broken { clause: "a store at hand can be reached" };
    let load = |key: &str| store.load(key).map_err(reached);
    let swap = |key: &str, expected, record| {
        store.compare_and_swap(key, expected, record).map_err(reached)
    };
    let record = |token: &str| record(token).ok_or(Broken { clause: "a record" });
    let token = |record: &SessionRecord| record.grant().access_token().clone();

    keeps(load("contract")?.is_none(), "what was never put is not there")?;
    keeps(swap("contract", None, Some(record("one")?))?, "a new record is put")?;
    let (first, found) = load("contract")?.ok_or(Broken { clause: "what was put is there" })?;
    keeps(token(&found) == Secret::from("one"), "a record comes back as it was")?;
    keeps(!swap("contract", None, Some(record("two")?))?, "a record that is there is not new")?;
    keeps(
        swap("contract", Some(first), Some(record("two")?))?,
        "the version that is there is replaced",
    )?;
    keeps(!swap("contract", Some(first), Some(record("three")?))?, "an older version is refused")?;
    keeps(!swap("contract", Some(first), None)?, "an older version does not remove")?;
    let (second, found) = load("contract")?.ok_or(Broken { clause: "what was put is there" })?;
    keeps(token(&found) == Secret::from("two"), "the record is the one put last")?;
    keeps(load("contract-other")?.is_none(), "keys are apart")?;
    keeps(swap("contract", Some(second), None)?, "the version that is there is removed")?;
    keeps(load("contract")?.is_none(), "what was removed is not there")?;
    keeps(swap("contract", None, Some(record("four")?))?, "a removed record can be put again")?;
    let (third, _) = load("contract")?.ok_or(Broken { clause: "what was put is there" })?;
    keeps(third != first && third != second, "a new record has a version that its key never had")?;

    let winners = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let won = record("five")
                    .ok()
                    .and_then(|new| swap("contract", Some(third), Some(new)).ok());
                winners.fetch_add(usize::from(won == Some(true)), Ordering::SeqCst)
            });
        }
    });
    keeps(winners.into_inner() == 1, "of writers at the same time one wins")?;
    let last = load("contract")?.map(|(version, _)| version);
    keeps(swap("contract", last, None)?, "the version that is there is removed")
}

fn record(token: &str) -> Option<SessionRecord> {
    let answer = Answer {
        access_token: Secret::from(token),
        lifetime: None,
        scopes: None,
        refresh_token: None,
        id_token: None,
        context: serde_json::Map::new(),
        deviations: Vec::new(),
    };
    let base = "https://ehr.example/fhir".parse::<FhirBase>().ok()?;
    Some(SessionRecord::new(Grant::new(base, answer, &ScopeSet::default(), UNIX_EPOCH)))
}

/// Asks about a resource that is in the compartment of one patient and not in that of another.
///
/// # Errors
/// The first clause that is not kept.
pub fn resource_matcher_contract(
    resource: &impl ResourceMatcher,
    patient: &str,
    stranger: &str,
) -> Result<(), Broken> {
    keeps(resource.in_compartment(patient), "the resource is in its patient's compartment")?;
    keeps(!resource.in_compartment(stranger), "it is not in another patient's")?;
    keeps(!resource.in_compartment(""), "nobody's compartment is empty")
}

/// Tries flows, each time a new one: an answer, a failure, a wait or a signature that nobody asked for is out of order, and the start begins one.
///
/// # Errors
/// The first clause that is not kept.
pub fn flow_contract<F: Flow>(mut new: impl FnMut() -> F, now: SystemTime) -> Result<(), Broken> {
    let clause = "an input that answers no step is out of order";
    let answer = Input::Response(http::Response::new(b"{}".to_vec()));
    let failed = Input::Failed { sent: Sent::Maybe };
    for input in [Input::Elapsed, Input::Signature(Vec::new()), answer, failed] {
        let refused = new().advance(now, input).err().map(|error| error.kind());
        keeps(refused == Some(ErrorKind::OutOfOrder), clause)?;
    }
    keeps(new().advance(now, Input::Start).is_ok(), "a flow begins with the start")
}

/// Asks a token check about a token that is good and about one that nobody issued, twice each.
///
/// # Errors
/// The first clause that is not kept.
#[cfg(feature = "tower")]
pub async fn token_check_contract(
    check: &impl crate::server::TokenCheck,
    good: &Secret,
) -> Result<(), Broken> {
    use crate::server::TokenRefused;
    for _ in 0..2 {
        let access = check.check(good.clone()).await;
        keeps(access.is_ok(), "a good token is known each time")?;
        for bad in ["", "nobody-issued-this"] {
            let refused = check.check(Secret::from(bad)).await.err();
            let invalid = refused == Some(TokenRefused::Invalid);
            keeps(invalid, "a token that nobody issued is not valid")?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{MemoryReplayGuard, MemoryTokenStore, SealBroken};

    #[test]
    fn ours_keep_the_contracts() {
        replay_guard_contract(&MemoryReplayGuard::default()).unwrap();
        token_store_contract(&MemoryTokenStore::default()).unwrap();
        let base = "https://ehr.example/fhir".parse::<FhirBase>().unwrap();
        flow_contract(|| crate::discovery::Discover::new(base.clone(), None), UNIX_EPOCH).unwrap();
    }

    struct Open;

    impl Seal for Open {
        fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, SealBroken> {
            Ok(plain.to_vec())
        }

        fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, SealBroken> {
            Ok(sealed.to_vec())
        }
    }

    struct Forgetful;

    impl ReplayGuard for Forgetful {
        fn first_use(&self, _: &str, _: SystemTime, _: SystemTime) -> bool {
            true
        }
    }

    #[test]
    fn what_keeps_nothing_is_found() {
        assert!(seal_contract(&Open).is_err());
        assert!(replay_guard_contract(&Forgetful).is_err());
        assert!(entropy_contract(&mut |bytes: &mut [u8]| bytes.fill(7)).is_err());
    }
}
