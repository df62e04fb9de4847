//! What a run needs from outside: the time, ids, and what to record.

use std::fmt;

use chrono::{DateTime, FixedOffset, TimeZone, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The context of one run: a clock, a source of ids, and options.
///
/// ```
/// use sanare_mapping::{Ctx, IdPolicy};
///
/// let received = chrono::DateTime::parse_from_rfc3339("2024-01-02T03:04:05Z")?;
/// let context = Ctx::new(&received).ids(IdPolicy::keyed([7; 32])).lineage(true);
/// # let _ = context;
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Ctx<'c> {
    pub(crate) clock: &'c dyn Clock,
    pub(crate) ids: Ids<'c>,
    pub(crate) lineage: bool,
    pub(crate) transformer: &'c str,
}

#[derive(Clone, Copy)]
pub(crate) enum Ids<'c> {
    Policy(IdPolicy),
    Source(&'c dyn IdSource),
}

/// Tells the time of the transformation. A `DateTime` is a clock that stands still.
pub trait Clock: Send + Sync {
    /// The time, with its zone.
    fn now(&self) -> DateTime<FixedOffset>;
}

impl<Z: TimeZone> Clock for DateTime<Z>
where
    Z::Offset: Send + Sync,
    Self: Send + Sync,
{
    fn now(&self) -> DateTime<FixedOffset> {
        self.fixed_offset()
    }
}

/// Gives resources their ids (PO-02). The same key must give the same id, and another key another.
pub trait IdSource: Send + Sync {
    /// A FHIR id: 1 to 64 characters of `A-Z a-z 0-9 - .`; for `urn:uuid` references a UUID in
    /// lower case.
    fn id(&self, key: &NaturalKey<'_>) -> String;
}

/// What a resource is, apart from where it came in: its type and its identifier, or the message
/// and its place in it.
#[derive(Clone, Copy)]
pub struct NaturalKey<'k> {
    pub(crate) resource: &'k str,
    pub(crate) text: &'k str,
}

impl<'k> NaturalKey<'k> {
    /// The resource type.
    pub fn resource(&self) -> &'k str {
        self.resource
    }

    /// The key itself. It may contain identifiers of a patient.
    pub fn expose(&self) -> &'k str {
        self.text
    }
}

impl fmt::Debug for NaturalKey<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NaturalKey({}, {} bytes)", self.resource, self.text.len())
    }
}

/// Ids that are made of the natural key alone (PO-02).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct IdPolicy(Making);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Making {
    Uuid5(Uuid),
    Keyed([u8; 32]),
}

/// The namespace of ids where the caller names none.
const NAMESPACE: Uuid = Uuid::from_u128(0x6d4c_3a9e_51f7_5b0a_9d2e_8f60_27b1_c4d3);

impl IdPolicy {
    /// UUIDs of version 5 in a namespace of the caller (16 bytes). Who knows the namespace can
    /// find an identifier by trial: keep it in one trust domain.
    pub fn uuid5(namespace: [u8; 16]) -> Self {
        Self(Making::Uuid5(Uuid::from_bytes(namespace)))
    }

    /// UUIDs of version 8 from SHA-256 over a secret key and the natural key: nobody without the
    /// key can find the identifier by trial.
    pub fn keyed(key: [u8; 32]) -> Self {
        Self(Making::Keyed(key))
    }
}

impl Default for IdPolicy {
    fn default() -> Self {
        Self(Making::Uuid5(NAMESPACE))
    }
}

impl fmt::Debug for IdPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Making::Uuid5(_) => "IdPolicy(uuid5)",
            Making::Keyed(_) => "IdPolicy(keyed)",
        })
    }
}

impl IdSource for IdPolicy {
    fn id(&self, key: &NaturalKey<'_>) -> String {
        let uuid = match self.0 {
            Making::Uuid5(namespace) => {
                let name = format!("{}|{}", key.resource, key.text);
                Uuid::new_v5(&namespace, name.as_bytes())
            }
            Making::Keyed(secret) => {
                let mut hash = Sha256::new();
                hash.update(secret);
                hash.update(key.resource.as_bytes());
                hash.update(b"|");
                hash.update(key.text.as_bytes());
                let mut bytes = [0; 16];
                for (byte, hashed) in bytes.iter_mut().zip(hash.finalize()) {
                    *byte = hashed;
                }
                Uuid::new_v8(bytes)
            }
        };
        uuid.hyphenated().to_string()
    }
}

impl<'c> Ctx<'c> {
    /// A context with this clock, ids by [`IdPolicy::default`], and no lineage.
    pub fn new(clock: &'c dyn Clock) -> Self {
        Self {
            clock,
            ids: Ids::Policy(IdPolicy::default()),
            lineage: false,
            transformer: concat!("sanare-mapping ", env!("CARGO_PKG_VERSION")),
        }
    }

    /// How ids are made.
    #[must_use]
    pub fn ids(mut self, policy: IdPolicy) -> Self {
        self.ids = Ids::Policy(policy);
        self
    }

    /// Ids from a source of the caller's.
    #[must_use]
    pub fn id_source(mut self, source: &'c dyn IdSource) -> Self {
        self.ids = Ids::Source(source);
        self
    }

    /// Whether each element of the output is to be traced to its source. Default: no.
    #[must_use]
    pub fn lineage(mut self, lineage: bool) -> Self {
        self.lineage = lineage;
        self
    }

    /// The name of the software that stands in the Provenance as the assembler. Default: this
    /// crate and its version.
    #[must_use]
    pub fn transformer(mut self, name: &'c str) -> Self {
        self.transformer = name;
        self
    }

    pub(crate) fn id(&self, resource: &str, text: &str) -> String {
        let key = NaturalKey { resource, text };
        match self.ids {
            Ids::Policy(policy) => policy.id(&key),
            Ids::Source(source) => source.id(&key),
        }
    }

    /// The time of the transformation as a FHIR instant.
    pub(crate) fn instant(&self) -> String {
        let now = self.clock.now();
        let utc = now.offset().local_minus_utc() == 0;
        if utc {
            now.with_timezone(&Utc).format("%Y-%m-%dT%H:%M:%S%.fZ").to_string()
        } else {
            now.format("%Y-%m-%dT%H:%M:%S%.f%:z").to_string()
        }
    }
}

impl fmt::Debug for Ctx<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ctx").field("lineage", &self.lineage).finish_non_exhaustive()
    }
}
