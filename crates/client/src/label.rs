//! What a request is about, in words that any log may show.

use std::fmt;

/// An interaction of the FHIR API over HTTP ([http](https://hl7.org/fhir/R4/http.html)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Interaction {
    /// The current version of a resource.
    Read,
    /// A given version of a resource.
    Vread,
    /// A new resource.
    Create,
    /// A new version of a resource.
    Update,
    /// A change of a resource.
    Patch,
    /// The end of a resource.
    Delete,
    /// The versions of a resource.
    HistoryInstance,
    /// The versions of the resources of a type.
    HistoryType,
    /// The versions of all resources.
    HistorySystem,
    /// A search in one type.
    SearchType,
    /// A search in all types.
    SearchSystem,
    /// The next page of a search or history.
    Page,
    /// The CapabilityStatement.
    Capabilities,
    /// Requests that stand for themselves.
    Batch,
    /// Requests of which all are carried out, or none.
    Transaction,
    /// An operation.
    Operation,
    /// The state of an asynchronous request.
    Poll,
    /// The start of a bulk export or submission.
    Kickoff,
    /// A file.
    Download,
}

impl Interaction {
    /// The code of the standard, where it has one: `history-instance`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Vread => "vread",
            Self::Create => "create",
            Self::Update => "update",
            Self::Patch => "patch",
            Self::Delete => "delete",
            Self::HistoryInstance => "history-instance",
            Self::HistoryType => "history-type",
            Self::HistorySystem => "history-system",
            Self::SearchType => "search-type",
            Self::SearchSystem => "search-system",
            Self::Page => "page",
            Self::Capabilities => "capabilities",
            Self::Batch => "batch",
            Self::Transaction => "transaction",
            Self::Operation => "operation",
            Self::Poll => "poll",
            Self::Kickoff => "kick-off",
            Self::Download => "download",
        }
    }
}

impl fmt::Display for Interaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An interaction and the resource type that it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Label {
    /// The interaction.
    pub interaction: Interaction,
    /// The resource type, if there is one.
    pub resource_type: Option<&'static str>,
}

impl Label {
    /// An interaction with a type.
    pub const fn of(interaction: Interaction, resource_type: &'static str) -> Self {
        Self { interaction, resource_type: Some(resource_type) }
    }

    /// An interaction without a type.
    pub const fn system(interaction: Interaction) -> Self {
        Self { interaction, resource_type: None }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.interaction)?;
        self.resource_type.map_or(Ok(()), |name| write!(f, " {name}"))
    }
}
