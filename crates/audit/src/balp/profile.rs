//! The profiles of BALP 1.1.4.

/// A profile of IHE Basic Audit Log Patterns 1.1.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Profile {
    /// A resource was made.
    Create,
    /// A resource about a patient was made.
    PatientCreate,
    /// A resource was read.
    Read,
    /// A resource about a patient was read.
    PatientRead,
    /// A resource was changed.
    Update,
    /// A resource about a patient was changed.
    PatientUpdate,
    /// A resource was removed.
    Delete,
    /// A resource about a patient was removed.
    PatientDelete,
    /// Resources were searched.
    Query,
    /// Resources about a patient were searched.
    PatientQuery,
    /// Data about a patient left the organisation, told by who gave it.
    DisclosureSource,
    /// Data about a patient left the organisation, told by who got it.
    DisclosureRecipient,
    /// An authorisation was decided on by consent.
    AuthZconsent,
    /// An OAuth token was used of which nothing but itself is known.
    OAuthOpaque,
    /// An OAuth token was used, identified by its id.
    OAuthMinimal,
    /// An OAuth token was used, with its client and user.
    OAuthComprehensive,
    /// A SAML assertion was used, identified by its id.
    SamlMinimal,
    /// A SAML assertion was used, with what it says of the user.
    SamlComprehensive,
    /// An access token was issued (ITI-71).
    Iua71,
}

const CANONICAL: &str = "https://profiles.ihe.net/ITI/BALP/StructureDefinition/";

impl Profile {
    /// All profiles.
    pub const ALL: [Self; 19] = [
        Self::Create,
        Self::PatientCreate,
        Self::Read,
        Self::PatientRead,
        Self::Update,
        Self::PatientUpdate,
        Self::Delete,
        Self::PatientDelete,
        Self::Query,
        Self::PatientQuery,
        Self::DisclosureSource,
        Self::DisclosureRecipient,
        Self::AuthZconsent,
        Self::OAuthOpaque,
        Self::OAuthMinimal,
        Self::OAuthComprehensive,
        Self::SamlMinimal,
        Self::SamlComprehensive,
        Self::Iua71,
    ];

    /// Its id, such as `IHE.BasicAudit.PatientCreate`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Create => "IHE.BasicAudit.Create",
            Self::PatientCreate => "IHE.BasicAudit.PatientCreate",
            Self::Read => "IHE.BasicAudit.Read",
            Self::PatientRead => "IHE.BasicAudit.PatientRead",
            Self::Update => "IHE.BasicAudit.Update",
            Self::PatientUpdate => "IHE.BasicAudit.PatientUpdate",
            Self::Delete => "IHE.BasicAudit.Delete",
            Self::PatientDelete => "IHE.BasicAudit.PatientDelete",
            Self::Query => "IHE.BasicAudit.Query",
            Self::PatientQuery => "IHE.BasicAudit.PatientQuery",
            Self::DisclosureSource => "IHE.BasicAudit.PrivacyDisclosure.Source",
            Self::DisclosureRecipient => "IHE.BasicAudit.PrivacyDisclosure.Recipient",
            Self::AuthZconsent => "IHE.BasicAudit.AuthZconsent",
            Self::OAuthOpaque => "IHE.BasicAudit.OAUTHaccessTokenUse.Opaque",
            Self::OAuthMinimal => "IHE.BasicAudit.OAUTHaccessTokenUse.Minimal",
            Self::OAuthComprehensive => "IHE.BasicAudit.OAUTHaccessTokenUse.Comprehensive",
            Self::SamlMinimal => "IHE.BasicAudit.SAMLaccessTokenUse.Minimal",
            Self::SamlComprehensive => "IHE.BasicAudit.SAMLaccessTokenUse.Comprehensive",
            Self::Iua71 => "IHE.IUA.71",
        }
    }

    /// Its canonical URL.
    pub fn url(self) -> String {
        format!("{CANONICAL}{}", self.id())
    }

    /// The profile with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.id() == id)
    }

    /// The profile with this canonical URL; a version behind `|` is passed over.
    pub fn from_url(url: &str) -> Option<Self> {
        let url = url.split_once('|').map_or(url, |(url, _)| url);
        Self::from_id(url.strip_prefix(CANONICAL)?)
    }
}
