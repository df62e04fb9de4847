//! Signed checkpoints: [C2SP signed notes](https://c2sp.org/signed-note) with Ed25519.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

use super::checkpoint::{Checkpoint, is_origin};
use crate::error::{Error, ErrorKind, Result};
use crate::hash::Hash;

/// Signs checkpoints under a name.
///
/// ```
/// # use sanare_audit::Timestamp;
/// use sanare_audit::journal::{Journal, Options, Signer, Verifier};
/// # use sanare_audit::testing::Disk;
///
/// # let options = Options::new("hospital.example/audit")?;
/// # let journal = Journal::open(Disk::new(1), || Timestamp::from_micros(0), options)?;
/// # let secret = [7; 32];
/// let signer = Signer::new("hospital.example/audit", secret)?; // 32 random bytes
/// let note = signer.sign(&journal.checkpoint()?);
/// let given_away = signer.verifier().to_string();
///
/// // Somewhere else:
/// let verifier: Verifier = given_away.parse()?;
/// assert_eq!(verifier.verify(&note)?, journal.checkpoint()?);
/// assert!(verifier.verify(&note.replacen('\n', "\n1", 1)).is_err());
/// # Ok::<(), sanare_audit::Error>(())
/// ```
pub struct Signer {
    name: String,
    key: SigningKey,
}

/// Checks the signatures of one signer; it is public. Its text is a C2SP verifier key:
/// `name+key id+key`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verifier {
    name: String,
    key: VerifyingKey,
}

/// The algorithm: Ed25519.
const ED25519: u8 = 1;
/// What a line with a signature begins with: an em dash and a space.
const LINE: &str = "\u{2014} ";

impl Signer {
    /// A signer with a secret key of 32 random bytes.
    ///
    /// # Errors
    /// [`WrongOrigin`](ErrorKind::WrongOrigin) for a name that a journal could not have either.
    pub fn new(name: impl Into<String>, secret: [u8; 32]) -> Result<Self> {
        let name = name.into();
        if !is_origin(&name) {
            return Err(Error::new(ErrorKind::WrongOrigin));
        }
        Ok(Self { name, key: SigningKey::from_bytes(&secret) })
    }

    /// Who can check its signatures.
    pub fn verifier(&self) -> Verifier {
        Verifier { name: self.name.clone(), key: self.key.verifying_key() }
    }

    /// A checkpoint as a signed note.
    pub fn sign(&self, checkpoint: &Checkpoint) -> String {
        let body = checkpoint.to_string();
        let line = self.line(&body);
        format!("{body}\n{line}")
    }

    /// Adds a signature to a signed note, as a witness does that has checked it.
    ///
    /// # Errors
    /// [`NotACheckpoint`](ErrorKind::NotACheckpoint).
    pub fn countersign(&self, note: &str) -> Result<String> {
        let (body, _) = parts(note)?;
        body.parse::<Checkpoint>()?;
        Ok(format!("{note}{}", self.line(body)))
    }

    fn line(&self, body: &str) -> String {
        let mut signed = self.verifier().id().to_vec();
        signed.extend_from_slice(&self.key.sign(body.as_bytes()).to_bytes());
        format!("{LINE}{} {}\n", self.name, STANDARD.encode(signed))
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Verifier {
    /// The name that it checks signatures of.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The checkpoint of a note that this signer has signed; signatures of others are passed over.
    ///
    /// # Errors
    /// [`NotSigned`](ErrorKind::NotSigned) without a signature of this key that holds;
    /// [`NotACheckpoint`](ErrorKind::NotACheckpoint).
    pub fn verify(&self, note: &str) -> Result<Checkpoint> {
        self.body(note)?.parse()
    }

    /// The text of a note that this signer has signed.
    fn body<'a>(&self, note: &'a str) -> Result<&'a str> {
        let (body, lines) = parts(note)?;
        let holds = |line: &str| {
            let (name, signed) = line.strip_prefix(LINE)?.split_once(' ')?;
            let signed = STANDARD.decode(signed).ok().filter(|_| name == self.name)?;
            let signature = signed.strip_prefix(&self.id())?;
            let signature = Signature::from_slice(signature).ok()?;
            self.key.verify_strict(body.as_bytes(), &signature).ok()
        };
        if lines.lines().any(|line| holds(line).is_some()) {
            Ok(body)
        } else {
            Err(Error::new(ErrorKind::NotSigned))
        }
    }

    /// The first bytes of a hash over name and key.
    fn id(&self) -> [u8; 4] {
        let hash = Hash::of(&[self.name.as_bytes(), b"\n", &[ED25519], self.key.as_bytes()]);
        let mut id = [0; 4];
        id.iter_mut().zip(hash.as_bytes()).for_each(|(own, byte)| *own = *byte);
        id
    }
}

/// The text of a note, which ends with a line feed, and the lines with its signatures.
fn parts(note: &str) -> Result<(&str, &str)> {
    let fault = || Error::new(ErrorKind::NotACheckpoint);
    let at = note.rfind("\n\n").ok_or_else(fault)?;
    let (body, rest) = note.split_at_checked(at + 1).ok_or_else(fault)?;
    let lines = rest.strip_prefix('\n').filter(|lines| lines.ends_with('\n')).ok_or_else(fault)?;
    if lines.lines().all(|line| line.starts_with(LINE)) { Ok((body, lines)) } else { Err(fault()) }
}

impl fmt::Display for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut key = vec![ED25519];
        key.extend_from_slice(self.key.as_bytes());
        let id = u32::from_be_bytes(self.id());
        write!(f, "{}+{id:08x}+{}", self.name, STANDARD.encode(key))
    }
}

impl FromStr for Verifier {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let read = || {
            let (name, rest) = text.split_once('+')?;
            let (id, key) = rest.split_once('+')?;
            let key = STANDARD.decode(key).ok()?;
            let key: [u8; 32] = key.strip_prefix(&[ED25519])?.try_into().ok()?;
            let key = VerifyingKey::from_bytes(&key).ok()?;
            let own = Self { name: name.to_owned(), key };
            let told = format!("{:08x}", u32::from_be_bytes(own.id()));
            (told == id && is_origin(name)).then_some(own)
        };
        read().ok_or(Error::new(ErrorKind::NotAKey))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkpoint() -> Checkpoint {
        Checkpoint::new("a.example/b".to_owned(), 7, Hash::of(&[b"x"]))
    }

    #[test]
    fn jrn_checkpoint_signed() {
        let signer = Signer::new("a.example/b", [1; 32]).unwrap();
        let note = signer.sign(&checkpoint());
        let verifier: Verifier = signer.verifier().to_string().parse().unwrap();
        assert_eq!(verifier, signer.verifier());
        assert_eq!(verifier.verify(&note).unwrap(), checkpoint());
        let other = Signer::new("a.example/b", [2; 32]).unwrap();
        let error = other.verifier().verify(&note).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotSigned);
        let both = other.countersign(&note).unwrap();
        assert!(both.starts_with(&note));
        for verifier in [signer.verifier(), other.verifier()] {
            assert_eq!(verifier.verify(&both).unwrap(), checkpoint());
        }
        for (at, _) in note.char_indices() {
            let mut bytes = note.clone().into_bytes();
            bytes[at] ^= 1;
            if let Ok(changed) = String::from_utf8(bytes) {
                assert!(verifier.verify(&changed).is_err(), "{at}");
            }
        }
        assert!(!format!("{signer:?}").contains('1'));
    }

    /// The note and the key of the documentation of Go's `golang.org/x/mod/sumdb/note`.
    #[test]
    fn notes_of_others_are_verified() {
        let key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        let note = "If you think cryptography is the answer to your problem,\n\
            then you don't know what your problem is.\n\n\
            \u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
        let verifier: Verifier = key.parse().unwrap();
        assert_eq!(verifier.to_string(), key);
        assert!(verifier.body(note).is_ok());
        assert_eq!(verifier.verify(note).unwrap_err().kind(), ErrorKind::NotACheckpoint);
        assert!(verifier.body(&note.replace("answer", "Answer")).is_err());
    }

    #[test]
    fn what_is_no_key_is_refused() {
        let key = Signer::new("a", [1; 32]).unwrap().verifier().to_string();
        for wrong in [&key[1..], &key.replace('+', "-"), &format!("b{key}"), "", "++", "a+b+c"] {
            assert_eq!(wrong.parse::<Verifier>().unwrap_err().kind(), ErrorKind::NotAKey);
        }
        assert_eq!(Signer::new("a b", [1; 32]).unwrap_err().kind(), ErrorKind::WrongOrigin);
    }
}
