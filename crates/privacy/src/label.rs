//! Security labels in `meta.security`, read and set
//! ([HCS](https://www.hl7.org/implement/standards/product_brief.cfm?product_id=345), DS4P).

use std::fmt;

use sanare_fhir::path::ElementPath;
use sanare_fhir::record::{Record, SlotMut};
use sanare_fhir::view::{Node, RecordNode};

use crate::error::{Error, ErrorKind, Result};

const CONFIDENTIALITY: &str = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
const ACT_CODE: &str = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
const ACT_REASON: &str = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
const OBSERVATION_VALUE: &str = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue";
const INLINE: &str =
    "http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label";

/// How confidential data are, from the least to the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidentiality {
    /// U.
    Unrestricted,
    /// L.
    Low,
    /// M.
    Moderate,
    /// N.
    Normal,
    /// R.
    Restricted,
    /// V.
    VeryRestricted,
}

impl Confidentiality {
    const ALL: [Self; 6] = [
        Self::Unrestricted,
        Self::Low,
        Self::Moderate,
        Self::Normal,
        Self::Restricted,
        Self::VeryRestricted,
    ];

    /// The code of `v3-Confidentiality`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unrestricted => "U",
            Self::Low => "L",
            Self::Moderate => "M",
            Self::Normal => "N",
            Self::Restricted => "R",
            Self::VeryRestricted => "V",
        }
    }

    /// The level of a code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }
}

/// The part of the HCS that a label belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelField {
    /// How confidential.
    Confidentiality,
    /// Why it is sensitive: HIV, PSY, SUD and others.
    Sensitivity,
    /// For which purposes it may be used.
    Purpose,
    /// What a recipient must do: encrypt, mask, log.
    Obligation,
    /// What a recipient must not do: disclose further, print.
    Refrain,
    /// Whether it was changed, and who asserted it.
    Integrity,
    /// A code of another system, or one that the fields above do not know.
    Other,
}

/// A label.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Label {
    /// The code system.
    pub system: Box<str>,
    /// The code.
    pub code: Box<str>,
}

/// Shows the field of the label, not its code: a sensitivity tells of an illness.
impl fmt::Debug for Label {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Label").field("field", &self.field()).finish_non_exhaustive()
    }
}

impl Label {
    /// A label of a code system.
    pub fn new(system: &str, code: &str) -> Self {
        Self { system: system.into(), code: code.into() }
    }

    /// The part of the HCS that it belongs to.
    pub fn field(&self) -> LabelField {
        let known = |codes: &[&str]| codes.contains(&&*self.code);
        match &*self.system {
            CONFIDENTIALITY => LabelField::Confidentiality,
            ACT_REASON => LabelField::Purpose,
            ACT_CODE if known(SENSITIVITIES) => LabelField::Sensitivity,
            ACT_CODE if known(OBLIGATIONS) => LabelField::Obligation,
            ACT_CODE if known(REFRAINS) => LabelField::Refrain,
            OBSERVATION_VALUE => LabelField::Integrity,
            _ => LabelField::Other,
        }
    }
}

/// Codes of `v3-ActCode` below `_InformationSensitivityPolicy`.
const SENSITIVITIES: &[&str] = &[
    "42CFRPart2",
    "ETH",
    "GDIS",
    "HIV",
    "MST",
    "SCA",
    "SDV",
    "SEX",
    "SPI",
    "BH",
    "COGN",
    "DVD",
    "EMOTDIS",
    "MH",
    "PSY",
    "PSYTHPN",
    "SUD",
    "ETHUD",
    "OPIOIDUD",
    "STD",
    "TBOO",
    "VIO",
    "IDS",
    "SICKLE",
    "DEMO",
    "DOB",
    "GENDER",
    "LIVARG",
    "MARST",
    "RACE",
    "REL",
    "B",
    "EMPL",
    "LOCIS",
    "SSP",
    "ADOL",
    "CEL",
    "DIA",
    "DRGIS",
    "EMP",
    "PDS",
    "PHY",
    "PRS",
    "COMPT",
    "HRCOMPT",
    "RESCOMPT",
    "FMCOMPT",
];

/// Codes of `v3-ActCode` below `ObligationPolicy`.
const OBLIGATIONS: &[&str] = &[
    "ANONY",
    "AOD",
    "AUDIT",
    "AUDTR",
    "CPLYCC",
    "CPLYCD",
    "CPLYJPP",
    "CPLYOPP",
    "CPLYOSP",
    "CPLYPOL",
    "DEID",
    "DELAU",
    "DELEPSD",
    "ENCRYPT",
    "ENCRYPTR",
    "ENCRYPTT",
    "ENCRYPTU",
    "HUAPRV",
    "LABEL",
    "MASK",
    "MINEC",
    "PERSISTLABEL",
    "PRIVMARK",
    "PROCESSINLINELABEL",
    "PSEUD",
    "REDACT",
    "UPDATE",
];

/// Codes of `v3-ActCode` below `RefrainPolicy`.
const REFRAINS: &[&str] = &[
    "NOAUTH",
    "NOCOLLECT",
    "NODSCLCD",
    "NODSCLCDS",
    "NOINTEGRATE",
    "NOLIST",
    "NOMOU",
    "NOORGPOL",
    "NOPAT",
    "NOPERSISTP",
    "NORDSCLCD",
    "NORDSCLCDS",
    "NORDSLCLCD",
    "NORELINK",
    "NOREUSE",
    "NOVIP",
    "ORCON",
];

/// The labels of a resource.
///
/// ```
/// use sanare_fhir::r4::{self, Observation};
/// use sanare_privacy::label::{self, Confidentiality, Label, LabelField};
///
/// let mut observation = Observation::default();
/// label::set_confidentiality(&mut observation, Confidentiality::Restricted)?;
/// label::add(&mut observation, &Label::new("http://terminology.hl7.org/CodeSystem/v3-ActCode", "HIV"))?;
/// assert_eq!(label::confidentiality(&observation), Some(Confidentiality::Restricted));
/// assert_eq!(label::of(&observation)[1].field(), LabelField::Sensitivity);
/// # Ok::<(), sanare_privacy::Error>(())
/// ```
pub fn of(resource: &dyn Record) -> Vec<Label> {
    let node = RecordNode::of_record(resource);
    let labels = node.child("meta").flat_map(|meta| meta.child("security"));
    let label = |coding: RecordNode<'_>| {
        Some(Label::new(coding.text("system").unwrap_or_default(), coding.text("code")?))
    };
    labels.filter_map(label).collect()
}

/// How confidential a resource is: the highest of its labels.
pub fn confidentiality(resource: &dyn Record) -> Option<Confidentiality> {
    let labels = of(resource);
    let own = labels.iter().filter(|label| &*label.system == CONFIDENTIALITY);
    own.filter_map(|label| Confidentiality::of_code(&label.code)).max()
}

/// The labels of single elements of a resource, which DS4P keeps in an extension, with where the extensions stand.
pub fn inline(resource: &dyn Record) -> Vec<(String, Label)> {
    fn add(node: RecordNode<'_>, place: &str, found: &mut Vec<(String, Label)>, depth: usize) {
        if node.text("url") == Some(INLINE) {
            for coding in node.child("value") {
                let system = coding.text("system").unwrap_or_default();
                if let Some(code) = coding.text("code") {
                    found.push((place.into(), Label::new(system, code)));
                }
            }
        }
        if depth > 0 {
            for child in node.children() {
                let index = child.index.map(|at| format!("[{at}]")).unwrap_or_default();
                let place = format!("{place}.{}{index}", child.element_name());
                if child.member.is_some() {
                    add(child.node, &place, found, depth - 1);
                }
            }
        }
    }
    let mut found = Vec::new();
    add(RecordNode::of_record(resource), resource.info().name, &mut found, 64);
    found
}

/// Adds a label, if the resource has it not yet.
///
/// # Errors
/// [`ErrorKind::UnknownPlace`] for what is no resource.
pub fn add(resource: &mut dyn Record, label: &Label) -> Result<()> {
    if of(resource).contains(label) {
        return Ok(());
    }
    let info = resource.info();
    let place = |path: &str| {
        ElementPath::compile(info.release, info.name, path)
            .map_err(|_| Error::at(ErrorKind::UnknownPlace, format!("{}.{path}", info.name)))
    };
    let at = place("meta.security")?.count(resource, &[]);
    for (path, text) in
        [("meta.security.system", &label.system), ("meta.security.code", &label.code)]
    {
        place(path)?
            .set(resource, &[at], text)
            .map_err(|_| Error::at(ErrorKind::UnknownPlace, format!("{}.{path}", info.name)))?;
    }
    Ok(())
}

/// Removes a label, wherever it stands; tells whether it was there.
pub fn remove(resource: &mut dyn Record, label: &Label) -> bool {
    let is_wanted = |coding: &dyn Record| {
        let node = RecordNode::of_record(coding);
        node.text("code") == Some(&label.code)
            && node.text("system").unwrap_or_default() == &*label.system
    };
    let Some(meta) = resource.info().row("meta") else { return false };
    let SlotMut::Records(metas) = resource.slot_mut(meta.slot) else { return false };
    let Some(meta) = metas.item_mut(0) else { return false };
    let Some(security) = meta.info().row("security") else { return false };
    let SlotMut::Records(list) = meta.slot_mut(security.slot) else { return false };
    let (before, mut left) = (list.len(), 0);
    for at in 0..before {
        if list.item(at).is_some_and(|coding| !is_wanted(coding)) {
            list.swap(left, at);
            left += 1;
        }
    }
    list.truncate(left);
    left < before
}

/// Sets how confidential a resource is, in place of what it said before.
///
/// # Errors
/// [`ErrorKind::UnknownPlace`] for what is no resource.
pub fn set_confidentiality(resource: &mut dyn Record, level: Confidentiality) -> Result<()> {
    for old in Confidentiality::ALL {
        remove(resource, &Label::new(CONFIDENTIALITY, old.code()));
    }
    add(resource, &Label::new(CONFIDENTIALITY, level.code()))
}

/// Raises a Bundle to the highest confidentiality of what is in it, as the HCS demands of what holds other
/// data; none if nothing in it says.
///
/// # Errors
/// [`ErrorKind::UnknownPlace`] for what is no resource.
pub fn raise_to_contents(bundle: &mut dyn Record) -> Result<Option<Confidentiality>> {
    let node = RecordNode::of_record(bundle);
    let resources = node.child("entry").flat_map(|entry| entry.child("resource"));
    let highest = resources
        .filter_map(|resource| confidentiality(resource.record()?))
        .chain(confidentiality(bundle))
        .max();
    if let Some(highest) = highest {
        set_confidentiality(bundle, highest)?;
    }
    Ok(highest)
}

#[cfg(test)]
mod tests {
    use sanare_fhir::json;
    use sanare_fhir::r4::Bundle;

    use super::*;

    #[test]
    fn lbl_set_read_raise() {
        let mut bundle: Bundle = json::read(
            br#"{"resourceType":"Bundle","type":"collection","meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"N"},{"code":"x"}]},
            "entry":[{"resource":{"resourceType":"Patient","meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"V"}]}}},
            {"resource":{"resourceType":"Patient"}}]}"#,
        )
        .unwrap();
        assert_eq!(raise_to_contents(&mut bundle), Ok(Some(Confidentiality::VeryRestricted)));
        let codes: Vec<Box<str>> = of(&bundle).into_iter().map(|label| label.code).collect();
        assert_eq!(codes, ["x".into(), "V".into()]);
        let label = Label::new(ACT_CODE, "HIV");
        add(&mut bundle, &label).unwrap();
        add(&mut bundle, &label).unwrap();
        assert_eq!(of(&bundle).len(), 3);
        assert!(remove(&mut bundle, &label) && !remove(&mut bundle, &label));
        assert!(!format!("{label:?}").contains("HIV"));
    }

    #[test]
    fn lbl_fields() {
        let field = |system: &str, code: &str| Label::new(system, code).field();
        assert_eq!(field(ACT_CODE, "NORDSCLCD"), LabelField::Refrain);
        assert_eq!(field(ACT_CODE, "ENCRYPT"), LabelField::Obligation);
        assert_eq!(field(ACT_REASON, "TREAT"), LabelField::Purpose);
        assert_eq!(field(OBSERVATION_VALUE, "AIAST"), LabelField::Integrity);
        assert_eq!(field("urn:x", "HIV"), LabelField::Other);
        assert!(Confidentiality::Normal < Confidentiality::Restricted);
    }

    #[test]
    fn lbl_inline() {
        let patient: sanare_fhir::r4::Patient = json::read(
            br#"{"resourceType":"Patient","name":[{"extension":[{"url":"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label","valueCoding":{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"R"}}],"family":"M"}]}"#,
        )
        .unwrap();
        let found = inline(&patient);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].0.as_str(), &*found[0].1.code), ("Patient.name[0].extension[0]", "R"));
    }
}
