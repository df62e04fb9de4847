//! What the standard says of each version: segments and their fields, data types and their
//! components, message structures, and which structure an event has.
//!
//! ```
//! use sanare_hl7v2::schema::{Schema, Usage, Version};
//!
//! let schema = Version::V2_5_1.schema();
//! let pid = schema.segment("PID").expect("every version has a PID");
//! let identifiers = pid.part(3).expect("PID-3");
//! assert_eq!(identifiers.name(), "patient_identifier_list");
//! assert_eq!(identifiers.data_type(), "CX");
//! assert_eq!((identifiers.usage(), identifiers.max()), (Usage::Required, None));
//! assert_eq!(schema.data_type("CX").and_then(|cx| cx.part(5)).and_then(|part| part.table()), Some(203));
//!
//! // An admission (A01), a registration (A04) and an update (A08) have one structure.
//! let structure = schema.structure_of("ADT", "A04").expect("a structure");
//! assert_eq!(structure.name(), "ADT_A01");
//!
//! // The tables of one version alone, for a program that should link no other.
//! assert_eq!(Schema::V2_3.structure("ORU_R01").map(|structure| structure.name()), Some("ORU_R01"));
//! ```
//!
//! # Where the facts come from
//!
//! Two independent packages, hl7-dictionary 1.0.1 (of npm) and hl7apy 1.3.5 (of `PyPI`), both under the
//! MIT licence; only facts are taken, no prose. Where they disagree, a named rule or a named fixup
//! decides; `src/schema/DISAGREEMENTS.tsv` in the sources lists every such fact with both answers,
//! the choice and the rule. [`Part::doubts`] says it of each part. The codes of the tables
//! (feature `tables`) are those of the official HL7 terminology package (CC0).
//!
//! 2.8 to 2.8.2 rest on one source; 2.7.1 has the tables of 2.7; 2.9 those of 2.8.2, and
//! [`Schema::assumed`] says so.

// The printed rows have their own form.
#[rustfmt::skip]
#[allow(clippy::unreadable_literal, reason = "rows are printed packed; `part` and `structure` read them")]
mod generated;
mod part;
mod structure;
#[cfg(feature = "tables")]
mod table;
mod text;
mod version;

pub use part::{Definition, Doubts, Part, Usage};
pub use structure::{Node, NodeKind, Nodes, Structure};
#[cfg(feature = "tables")]
pub use table::Table;
pub use version::Version;

use std::fmt;

use crate::diagnostic::Code;
use crate::loc;
use crate::location::SegmentId;
use crate::message::Message;
use generated::versions;

/// The tables of one version. A small value to pass around by copy.
#[derive(Clone, Copy)]
pub struct Schema {
    version: Version,
    tables: &'static Tables,
    assumed: Option<Code>,
}

/// The printed rows of one version, each list in the order of its keys.
struct Tables {
    segments: &'static [([u8; 3], &'static [u32])],
    types: &'static [(u16, &'static [u32])],
    structures: &'static [(u16, &'static [u64])],
    events: &'static [(u16, u16)],
}

macro_rules! schemas {
    ($($version:ident: $tables:ident, $text:literal;)*) => {
        impl Schema {
            $(
                #[doc = concat!("The tables of ", $text, ", without those of any other version.")]
                pub const $version: Self =
                    Self::new(Version::$version, &versions::$tables);
            )*
        }

        impl Version {
            /// The tables of the version. A program that calls this links the tables of all
            /// versions; [`Schema::V2_5_1`] and its like link one.
            pub fn schema(self) -> Schema {
                match self { $(Self::$version => Schema::$version,)* }
            }
        }
    };
}

schemas! {
    V2_1: V2_1, "2.1";
    V2_2: V2_2, "2.2";
    V2_3: V2_3, "2.3";
    V2_3_1: V2_3_1, "2.3.1";
    V2_4: V2_4, "2.4";
    V2_5: V2_5, "2.5";
    V2_5_1: V2_5_1, "2.5.1";
    V2_6: V2_6, "2.6";
    V2_7: V2_7, "2.7";
    V2_7_1: V2_7_1, "2.7.1";
    V2_8: V2_8, "2.8";
    V2_8_1: V2_8_1, "2.8.1";
    V2_8_2: V2_8_2, "2.8.2";
    V2_9: V2_8_2, "2.9 (those of 2.8.2)";
}

impl Schema {
    const fn new(version: Version, tables: &'static Tables) -> Self {
        let assumed = match version {
            Version::V2_9 => Some(Code::SchemaFallback),
            _ => None,
        };
        Self { version, tables, assumed }
    }

    /// The tables of the version that a message names in MSH-12. A version that there is not has
    /// the tables of the one before it; no version at all those of 2.5.1. Either way
    /// [`assumed`](Self::assumed) says so.
    pub fn of(message: &Message<'_>) -> Self {
        let text = message.text(loc!("MSH-12.1"));
        let text = text.trim();
        if let Ok(version) = text.parse::<Version>() {
            return version.schema();
        }
        let version = Version::before(text).unwrap_or(Version::V2_5_1);
        Self { assumed: Some(Code::VersionUnknown), ..version.schema() }
    }

    /// The version.
    pub fn version(self) -> Version {
        self.version
    }

    /// Why these are not the tables that were asked for: [`Code::SchemaFallback`] or
    /// [`Code::VersionUnknown`].
    pub fn assumed(self) -> Option<Code> {
        self.assumed
    }

    /// The fields of a segment, such as `PID`.
    pub fn segment(self, id: &str) -> Option<Definition> {
        self.segment_by_id(id.parse().ok()?)
    }

    /// The fields of a segment.
    pub fn segment_by_id(self, id: SegmentId) -> Option<Definition> {
        let segments = self.tables.segments;
        let at = segments.binary_search_by_key(&id.bytes(), |(id, _)| *id).ok()?;
        segments.get(at).map(|(_, rows)| Definition::new(rows))
    }

    /// The segments, by id.
    pub fn segments(self) -> impl ExactSizeIterator<Item = (SegmentId, Definition)> {
        self.tables
            .segments
            .iter()
            .map(|(id, rows)| (SegmentId::of_bytes(*id), Definition::new(rows)))
    }

    /// The components of a data type, such as `CX`; nothing for a type that has none, such as
    /// `ST`.
    pub fn data_type(self, name: &str) -> Option<Definition> {
        find(self.tables.types, name).map(Definition::new)
    }

    /// The components of the data type of a part. The part must be of the same version.
    pub fn data_type_of(self, part: Part) -> Option<Definition> {
        by_id(self.tables.types, part.data_type_id()).map(Definition::new)
    }

    /// The data types that have components, by name.
    pub fn data_types(self) -> impl ExactSizeIterator<Item = (&'static str, Definition)> {
        self.tables.types.iter().map(|(name, rows)| (text::text(*name), Definition::new(rows)))
    }

    /// A message structure, such as `ADT_A01`.
    pub fn structure(self, name: &str) -> Option<Structure> {
        let list = self.tables.structures;
        let at =
            list.binary_search_by(|(id, _)| text::text_bytes(*id).cmp(name.as_bytes())).ok()?;
        list.get(at).map(|(id, rows)| Structure::new(*id, rows))
    }

    /// The message structures, by name.
    pub fn structures(self) -> impl ExactSizeIterator<Item = Structure> {
        self.tables.structures.iter().map(|(name, rows)| Structure::new(*name, rows))
    }

    /// The structure of a message type and event (MSH-9.1 and MSH-9.2): that of the event, or
    /// that of the type alone, as `ACK` has.
    pub fn structure_of(self, message_type: &str, event: &str) -> Option<Structure> {
        let key = format!("{message_type}_{event}");
        if let Some(at) = find(self.tables.events, &key) {
            let (name, rows) = self.tables.structures.get(usize::from(at))?;
            return Some(Structure::new(*name, rows));
        }
        self.structure(&key).or_else(|| self.structure(message_type))
    }

    /// The events that have the structure of another one, by type and event (`ADT_A04`).
    pub fn events(self) -> impl ExactSizeIterator<Item = (&'static str, &'static str)> {
        self.tables.events.iter().map(|(event, at)| {
            let structure = self.tables.structures.get(usize::from(*at));
            (text::text(*event), structure.map_or("", |(name, _)| text::text(*name)))
        })
    }
}

impl fmt::Debug for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Schema({})", self.version)
    }
}

impl Message<'_> {
    /// The version that MSH-12 names, if there is such a version.
    pub fn version(&self) -> Option<Version> {
        self.text(loc!("MSH-12.1")).trim().parse().ok()
    }
}

/// The value by name in a list that is in the order of names.
fn find<T: Copy>(list: &'static [(u16, T)], name: &str) -> Option<T> {
    let at = list.binary_search_by(|(id, _)| text::text_bytes(*id).cmp(name.as_bytes())).ok()?;
    list.get(at).map(|(_, value)| *value)
}

fn by_id<T: Copy>(list: &'static [(u16, T)], id: u16) -> Option<T> {
    let at = list.binary_search_by_key(&id, |(name, _)| *name).ok()?;
    list.get(at).map(|(_, value)| *value)
}
