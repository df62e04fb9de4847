//! Target paths of rule tables: `identifier[2].type.coding.code`, `sender(Organization.name)`.
//!
//! The guide writes element paths with marks of its own. An index names an *instance*, not a
//! position: rows with the same index write into the same instance. `x(Type.path)` makes `x` refer
//! to a resource of that type and goes on inside it. `[each]` stands for every instance that the
//! repetitions make, `[1-3]` for a range, `extension[name]` for the nested extension of that URL,
//! a leading `[2]` for the second instance of the element that the whole map fills, `$value` for
//! the primitive itself and `$this` for its parent.

use std::fmt;
use std::str::FromStr;

use nom::branch::alt;
use nom::bytes::complete::{tag, take_while1};
use nom::character::complete::{char, u16 as number};
use nom::combinator::{map, opt, verify};
use nom::multi::separated_list1;
use nom::sequence::{delimited, preceded, separated_pair};
use nom::{IResult, Parser};

/// The longest path that is read, in bytes.
pub const MAX_LENGTH: usize = 1024;
/// How many steps a path may have, references included.
pub const MAX_STEPS: usize = 32;

/// A target path as a rule writes it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Target {
    /// `[2].family`: which instance of the element that the map fills.
    pub lead: Option<Index>,
    /// `$this`, `$value` or elements.
    pub place: Place,
}

/// Where a path points.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// `$this`: the element or resource that the rule's map works on.
    This,
    /// `$value`: the primitive that the map fills.
    Value,
    /// `(Type)`: a resource of its own that nothing refers to.
    Own(Referred),
    /// Element names.
    Steps(Vec<Step>),
}

/// One element of a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Step {
    /// The element's name, with the type of a choice (`valueQuantity`).
    pub name: Box<str>,
    /// Which instance.
    pub index: Option<Index>,
    /// `(Type.path)`: the element refers to a resource, and the path goes on there.
    pub referred: Option<Box<Referred>>,
}

/// The inside of `(Type[1].path)`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Referred {
    /// The first resource type of `A|B`.
    pub resource: Box<str>,
    /// `Type[1]`.
    pub index: Option<u16>,
    /// Steps inside the resource; may be empty.
    pub steps: Vec<Step>,
}

/// What stands in brackets.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Index {
    /// `[2]`
    At(u16),
    /// `[each]`
    Each,
    /// `[1-3]`
    Range(u16, u16),
    /// `extension[group]`
    Slice(Box<str>),
}

/// Why a text is no target path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a target path at byte {offset}")]
pub struct TargetError {
    offset: usize,
}

impl TargetError {
    /// Bytes from the start of the text.
    pub fn offset(&self) -> usize {
        self.offset
    }
}

impl FromStr for Target {
    type Err = TargetError;

    fn from_str(text: &str) -> Result<Self, TargetError> {
        // The length bounds the depth of the recursion below.
        if text.len() > MAX_LENGTH || text.matches(['.', '(']).count() > MAX_STEPS {
            return Err(TargetError { offset: MAX_LENGTH.min(text.len()) });
        }
        match target(text) {
            Ok(("", target)) => Ok(target),
            Ok((rest, _)) => Err(TargetError { offset: text.len() - rest.len() }),
            Err(nom::Err::Error(error) | nom::Err::Failure(error)) => {
                Err(TargetError { offset: text.len() - error.input.len() })
            }
            Err(nom::Err::Incomplete(_)) => Err(TargetError { offset: text.len() }),
        }
    }
}

fn target(input: &str) -> IResult<&str, Target> {
    alt((
        map(tag("$this"), |_| Target { lead: None, place: Place::This }),
        map((opt(terminated_dot(index)), tag("$value")), |(lead, _)| Target {
            lead,
            place: Place::Value,
        }),
        map(referred, |referred| Target { lead: None, place: Place::Own(referred) }),
        map((opt(terminated_dot(index)), steps), |(lead, steps)| Target {
            lead,
            place: Place::Steps(steps),
        }),
    ))
    .parse(input)
}

fn terminated_dot<'a, O>(
    inner: impl Parser<&'a str, Output = O, Error = nom::error::Error<&'a str>>,
) -> impl Parser<&'a str, Output = O, Error = nom::error::Error<&'a str>> {
    nom::sequence::terminated(inner, char('.'))
}

fn steps(input: &str) -> IResult<&str, Vec<Step>> {
    map(separated_list1(char('.'), step), |mut steps| {
        // `partOf.reference(Location[2])` is `partOf(Location[2])`.
        if steps.len() > 1
            && let Some(last) =
                steps.pop_if(|last| &*last.name == "reference" && last.referred.is_some())
            && let Some(before) = steps.last_mut()
        {
            before.referred = last.referred;
        }
        steps
    })
    .parse(input)
}

fn step(input: &str) -> IResult<&str, Step> {
    let name = verify(take_while1(|c: char| c.is_ascii_alphanumeric()), |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase())
    });
    // A stray dot before the parenthesis is one of the guide's spellings.
    map((name, opt(index), opt(preceded(opt(char('.')), referred))), |(name, index, referred)| {
        Step { name: name.into(), index, referred: referred.map(Box::new) }
    })
    .parse(input)
}

/// `(Type)`, `(Type[1].path)`, `([1]Type.path)`, `(A|B)`.
fn referred(input: &str) -> IResult<&str, Referred> {
    let resource = || {
        verify(take_while1(|c: char| c.is_ascii_alphanumeric()), |name: &str| {
            name.starts_with(|c: char| c.is_ascii_uppercase())
        })
    };
    let at = || delimited(char('['), number, char(']'));
    let inside = (
        opt(at()),
        resource(),
        opt((char('|'), resource())),
        opt(at()),
        opt(preceded(char('.'), steps)),
    );
    map(delimited(char('('), inside, char(')')), |(before, name, _, after, steps)| Referred {
        resource: name.into(),
        index: after.or(before),
        steps: steps.unwrap_or_default(),
    })
    .parse(input)
}

fn index(input: &str) -> IResult<&str, Index> {
    let slice = take_while1(|c: char| c.is_ascii_alphanumeric() || c == '-');
    delimited(
        char('['),
        alt((
            map(tag("each"), |_| Index::Each),
            map(separated_pair(number, char('-'), number), |(from, to)| Index::Range(from, to)),
            map(number, Index::At),
            map(slice, |name: &str| Index::Slice(name.into())),
        )),
        char(']'),
    )
    .parse(input)
}

/// `Observation[2].note`, `Bundle`, `Provenance[1].entity.what(Device)`: what a message rule makes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Instance {
    /// The resource type.
    pub resource: Box<str>,
    /// Which instance of it; 1 when not said.
    pub index: u16,
    /// Where in it the segment's map is applied; empty for the resource itself.
    pub steps: Vec<Step>,
}

impl FromStr for Instance {
    type Err = TargetError;

    fn from_str(text: &str) -> Result<Self, TargetError> {
        if text.len() > MAX_LENGTH || text.matches(['.', '(']).count() > MAX_STEPS {
            return Err(TargetError { offset: MAX_LENGTH.min(text.len()) });
        }
        let resource = verify(take_while1(|c: char| c.is_ascii_alphanumeric()), |name: &str| {
            name.starts_with(|c: char| c.is_ascii_uppercase())
        });
        let at = delimited(char('['), number, char(']'));
        let whole: IResult<&str, _> =
            (resource, opt(at), opt(preceded(char('.'), steps))).parse(text);
        match whole {
            Ok(("", (resource, index, steps))) => Ok(Self {
                resource: resource.into(),
                index: index.unwrap_or(1),
                steps: steps.unwrap_or_default(),
            }),
            Ok((rest, _)) => Err(TargetError { offset: text.len() - rest.len() }),
            Err(_) => Err(TargetError { offset: 0 }),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(lead) = &self.lead {
            write!(f, "{lead}.")?;
        }
        match &self.place {
            Place::This => f.write_str("$this"),
            Place::Value => f.write_str("$value"),
            Place::Own(referred) => write!(f, "{referred}"),
            Place::Steps(steps) => write_steps(f, steps),
        }
    }
}

impl fmt::Display for Instance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]", self.resource, self.index)?;
        if self.steps.is_empty() {
            return Ok(());
        }
        f.write_str(".")?;
        write_steps(f, &self.steps)
    }
}

fn write_steps(f: &mut fmt::Formatter<'_>, steps: &[Step]) -> fmt::Result {
    for (at, step) in steps.iter().enumerate() {
        if at > 0 {
            f.write_str(".")?;
        }
        f.write_str(&step.name)?;
        if let Some(index) = &step.index {
            write!(f, "{index}")?;
        }
        if let Some(referred) = &step.referred {
            write!(f, "{referred}")?;
        }
    }
    Ok(())
}

impl fmt::Display for Referred {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({}", self.resource)?;
        if let Some(index) = self.index {
            write!(f, "[{index}]")?;
        }
        if !self.steps.is_empty() {
            f.write_str(".")?;
            write_steps(f, &self.steps)?;
        }
        f.write_str(")")
    }
}

impl fmt::Display for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(at) => write!(f, "[{at}]"),
            Self::Each => f.write_str("[each]"),
            Self::Range(from, to) => write!(f, "[{from}-{to}]"),
            Self::Slice(name) => write!(f, "[{name}]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ex_01_target_forms_print_as_read() {
        for text in [
            "identifier[2].type.coding.code",
            "component[each].valueQuantity",
            "line[1-3]",
            "[1].family",
            "[1-6].identifier[1].assigner(Organization)",
            "$this",
            "$value",
            "(RelatedPerson)",
            "performer[2](PractitionerRole[1].organization(Organization.address))",
            "extension[1].extension[group].valueDecimal",
        ] {
            assert_eq!(text.parse::<Target>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn ex_01_target_spellings_of_the_guide() {
        for (text, wanted) in [
            (
                "policyHolder([1]Organization.identifier)",
                "policyHolder(Organization[1].identifier)",
            ),
            (
                "generalPractitioner(PractitionerRole.organization.(Organization))",
                "generalPractitioner(PractitionerRole.organization(Organization))",
            ),
            ("[1].partOf.reference(Location[2])", "[1].partOf(Location[2])"),
            ("agent[1].who(Organization|Device)", "agent[1].who(Organization)"),
        ] {
            assert_eq!(text.parse::<Target>().unwrap().to_string(), wanted);
        }
        for (text, wanted) in [
            ("Bundle", "Bundle[1]"),
            ("Provenance[1].entity.what(Device)", "Provenance[1].entity.what(Device)"),
        ] {
            assert_eq!(text.parse::<Instance>().unwrap().to_string(), wanted);
        }
    }

    #[test]
    fn ex_05_bad_targets_are_errors() {
        for text in ["", "Patient", "a..b", "a[", "a(b)", "a[1", "extension??-x"] {
            assert!(text.parse::<Target>().is_err(), "{text}");
        }
        assert!("a(A.".repeat(20_000).parse::<Target>().is_err());
        assert!("a.".repeat(100).parse::<Target>().is_err());
    }
}
