//! `balp-examples`: the official `AuditEvent`s of IHE BALP are read, checked and written back.

use std::fs;

use sanare_audit::balp::{Profile, check};
use sanare_fhir::{json, r4};

use super::fhir_json::resources;
use super::runner::Outcome;
use crate::error::Result;
use crate::workspace::Workspace;

/// The profiles that an event about a patient is one of, with the ones that it then keeps too.
const OF_PATIENT: &[(Profile, Profile)] = &[
    (Profile::PatientCreate, Profile::Create),
    (Profile::PatientRead, Profile::Read),
    (Profile::PatientUpdate, Profile::Update),
    (Profile::PatientDelete, Profile::Delete),
    (Profile::PatientQuery, Profile::Query),
];

/// Files that claim the profile of a token and are a read of a patient's data besides.
const READS: [&str; 3] = [
    "AuditEvent-ex-auditBasicReadOClient.json",
    "AuditEvent-ex-auditBasicReadOServer.json",
    "AuditEvent-ex-auditBasicReadOServerMin.json",
];

/// Every example keeps the profile that it claims, and is written as it was read.
pub fn examples(workspace: &Workspace) -> Result<Option<Outcome>> {
    let Some(folder) = workspace.corpus("balp") else { return Ok(None) };
    let mut outcome = Outcome::default();
    let mut claims = std::collections::BTreeMap::<Profile, usize>::new();
    for path in resources(&folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let result = example(&name, &fs::read(&path)?);
        if let Ok(profile) = &result {
            *claims.entry(*profile).or_default() += 1;
        }
        outcome.record(name, result.map(drop));
    }
    for (profile, count) in claims {
        outcome.note(format!("{}: {count}", profile.id()));
    }
    Ok(Some(outcome))
}

fn example(name: &str, document: &[u8]) -> std::result::Result<Profile, String> {
    let event: r4::AuditEvent = json::read(document).map_err(|error| error.to_string())?;
    if json::to_string(&event).as_bytes() != document {
        return Err("written otherwise than read".to_owned());
    }
    let claims: Vec<&str> = event
        .meta
        .iter()
        .flat_map(|meta| &meta.profile)
        .filter_map(|profile| profile.as_str())
        .collect();
    let [claim] = claims[..] else { return Err("not one claim".to_owned()) };
    let profile = Profile::from_url(claim).ok_or("the claim is no profile")?;
    keeps(&event, profile)?;
    for (patient, plain) in OF_PATIENT {
        if profile == *patient {
            keeps(&event, *plain)?;
        }
        if profile == *plain && check(&event, *patient).is_kept() {
            return Err(format!("keeps {} without a patient", patient.id()));
        }
    }
    if READS.contains(&name) {
        keeps(&event, Profile::PatientRead)?;
    }
    Ok(profile)
}

fn keeps(event: &r4::AuditEvent, profile: Profile) -> std::result::Result<(), String> {
    let report = check(event, profile);
    match report.violations() {
        [] => Ok(()),
        [first, ..] => Err(format!("{} does not keep {}: {first}", profile.id(), first.rule())),
    }
}
