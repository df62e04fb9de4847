//! The FHIR Mapping Language: maps read, printed, checked and run, from FHIR to FHIR.
//!
//! ```
//! use sanare_fhir::view::RecordNode;
//! use sanare_fhir::{Release, r4};
//! use sanare_mapping::fml::{self, Compiler, Services};
//!
//! let map = fml::parse(r#"map "http://example.org/names" = "names"
//! uses "http://hl7.org/fhir/StructureDefinition/Patient" alias Patient as source
//! uses "http://hl7.org/fhir/StructureDefinition/Person" alias Person as target
//!
//! group person(source src : Patient, target tgt : Person) {
//!   src.name as name where (use = 'official') -> tgt.name as made then {
//!     name.family -> made.family;
//!     name.given -> made.given;
//!   } "official name";
//! }"#)?;
//! let plan = Compiler::new(Release::R4, Release::R4).compile(&map)?;
//!
//! let patient: r4::Patient = r4::json::read(br#"{"resourceType": "Patient",
//!     "name": [{"use": "official", "family": "Berg", "given": ["Eva"]}]}"#)?;
//! let made = plan.run::<r4::Resource>(&[RecordNode::new(&patient)], &Services::new())?;
//! assert_eq!(
//!     r4::json::to_string(&made.resources[0]),
//!     r#"{"resourceType":"Person","name":[{"family":"Berg","given":["Eva"]}]}"#
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! * [`parse`] reads the forms of [R4](https://hl7.org/fhir/R4/mapping-language.html) and
//!   [R5](https://hl7.org/fhir/R5/mapping-language.html); a [`Map`] prints back to text that reads as
//!   the same map, comments included where a `StructureMap` has a place for them.
//! * [`Map::from_resource`] and [`Map::to_resource`]: `StructureMap` of R4, R4B and R5, with the list of
//!   what a release cannot hold.
//! * [`Compiler`]: groups, imports, variables, elements, types and expressions are checked; whatever the
//!   executor does not have is an error then, with map, line and rule. Structures without tables, such
//!   as those of CDA, compile unchecked and do not run.
//! * [`Plan::run`]: typed resources to typed resources, of one release or two. The same input and
//!   [`Services`] give the same output.
//!
//! # What the language leaves open
//! * A name at the beginning of an expression, or in it outside of `where`, `select` and their like, is
//!   the variable of that name if there is one, else an element.
//! * An expression that gives nothing writes nothing; one that gives several items is an error.
//! * Where an element does not repeat, the last rule that writes it wins.
//! * `a.x -> b.y` runs the group of the two types (`<<types>>`, `<<type+>>`) or copies what has the same
//!   type; anything else is an error.
//! * `where` and `check` are asked before the mode of a list, cardinality before both.
//! * A code that a table does not have, or calls `unmatched` or `disjoint`, is an error.
//! * `first` and `last` belong to one rule for each list.
//! * An expression about an element of a target may give values, not elements.
//!
//! # Limits
//! Maps have 4 MiB at most and nest rules 64 levels; a run nests 100 levels of groups and rules and
//! takes a million steps ([`Services::steps`]).

mod compile;
mod error;
mod exec;
mod lexer;
mod model;
mod parser;
mod print;
mod resource;

pub use compile::{Compiler, Plan};
pub use error::{FmlError, FmlErrorKind};
pub use exec::{LogEntry, Services, Transformed, Translated, Translations};
pub use model::{
    CodeMap, CodeRow, Constant, Dependent, Expression, Group, Input, InputMode, Map, ModelMode,
    Parameter, Position, Rule, Source, SourceListMode, Structure, Target, TargetListMode,
    Transform, TypeMode, Unmatched,
};
pub use parser::parse;
pub use resource::{Loss, LossKind};
