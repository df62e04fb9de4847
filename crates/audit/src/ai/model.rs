//! What a model was, and what it was given.

use crate::event::{Coding, Reference, Text};
use crate::hash::Hash;

/// A record that the model saw, as it was then.
#[derive(Clone, PartialEq, Eq)]
pub struct Input {
    /// Which version of which record: `Observation/1/_history/3`.
    pub record: Reference,
    /// The SHA-256 of its canonical JSON.
    pub hash: Hash,
}

crate::event::shape!(Input {});

impl Input {
    /// A record and the hash of what the model saw of it.
    pub fn new(record: Reference, hash: Hash) -> Self {
        Self { record, hash }
    }

    /// A record as the bytes that the model saw, which are only hashed.
    pub fn of_bytes(record: Reference, bytes: &[u8]) -> Self {
        Self { record, hash: Hash::of(&[bytes]) }
    }
}

/// What the model was asked.
#[derive(Clone, PartialEq, Eq)]
pub struct Prompt {
    /// Where the prompt is kept.
    pub reference: Reference,
    /// The SHA-256 of its bytes.
    pub hash: Hash,
}

crate::event::shape!(Prompt {});

impl Prompt {
    /// A prompt that is kept elsewhere, as its bytes, which are only hashed.
    pub fn of_bytes(reference: Reference, bytes: &[u8]) -> Self {
        Self { reference, hash: Hash::of(&[bytes]) }
    }
}

/// The technique of a model, in the words of HL7's guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModelKind {
    /// Rules that people wrote.
    RuleBased,
    /// Machine learning.
    MachineLearning,
    /// Deep learning.
    DeepLearning,
    /// A large language model.
    LargeLanguage,
    /// Several techniques together.
    Hybrid,
}

impl ModelKind {
    /// The code of the guide.
    pub const fn code(self) -> &'static str {
        match self {
            Self::RuleBased => "Rule-Based-Systems",
            Self::MachineLearning => "Machine-Learning-Models",
            Self::DeepLearning => "Deep-Learning-Models",
            Self::LargeLanguage => "Large-Language-Models",
            Self::Hybrid => "Hybrid-Models",
        }
    }
}

/// A model or set of rules, with all that decides what it answers.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Model {
    /// The system of the id.
    pub system: Text,
    /// The id.
    pub id: Text,
    /// The version of the model or of its rules.
    pub version: Text,
    /// The technique.
    pub kind: Option<ModelKind>,
    /// Who made it.
    pub manufacturer: Option<Text>,
    /// Where its model card is.
    pub card: Option<Reference>,
    /// The SHA-256 of its rules or weights.
    pub rules: Option<Hash>,
    /// What it was asked.
    pub prompt: Option<Prompt>,
    /// Names and values of its parameters, such as a threshold or a temperature.
    pub parameters: Vec<(Text, Text)>,
}

crate::event::shape!(Model { version, manufacturer, card, rules, prompt, parameters });

impl Model {
    /// A model by id and version.
    pub fn new(system: impl Into<Text>, id: impl Into<Text>, version: impl Into<Text>) -> Self {
        Self {
            system: system.into(),
            id: id.into(),
            version: version.into(),
            kind: None,
            manufacturer: None,
            card: None,
            rules: None,
            prompt: None,
            parameters: Vec::new(),
        }
    }

    /// Sets the technique.
    #[must_use]
    pub fn kind(mut self, kind: ModelKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sets who made it.
    #[must_use]
    pub fn manufacturer(mut self, name: impl Into<Text>) -> Self {
        self.manufacturer = Some(name.into());
        self
    }

    /// Sets where its model card is.
    #[must_use]
    pub fn card(mut self, card: Reference) -> Self {
        self.card = Some(card);
        self
    }

    /// Sets the hash of its rules or weights.
    #[must_use]
    pub fn rules(mut self, hash: Hash) -> Self {
        self.rules = Some(hash);
        self
    }

    /// Sets what it was asked.
    #[must_use]
    pub fn prompt(mut self, prompt: Prompt) -> Self {
        self.prompt = Some(prompt);
        self
    }

    /// Adds a parameter.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<Text>, value: impl Into<Text>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }
}

/// How sure the model was; the forms of the guide's extension `AIconfidence`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Confidence {
    /// A probability between 0 and 1, as a decimal with its precision.
    Probability(Text),
    /// A percentage, as a decimal with its precision.
    Percent(Text),
    /// From and to, as decimals.
    Interval(Text, Text),
    /// A code of `certainty-rating`.
    Rating(Coding),
    /// In words.
    Words(Text),
}

impl Confidence {
    /// The value as text.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Probability(value) | Self::Words(value) => value.to_string(),
            Self::Percent(value) => format!("{value} %"),
            Self::Interval(from, to) => format!("{from} to {to}"),
            Self::Rating(coding) => coding.code.to_string(),
        }
    }
}
