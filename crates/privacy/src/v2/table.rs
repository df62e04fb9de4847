//! Which fields and data types of HL7 v2 hold which class of identifiers, as data.

use crate::class::PhiClass;
use crate::class::PhiClass::{
    Accounts, Biometrics, Dates, Devices, Geography, HealthPlans, Licences, MedicalRecords, Names,
    Others, Photographs, SocialSecurity, Telephones, Vehicles,
};
use crate::report::Found;
pub use crate::row::Row;

const fn class(place: &'static str, class: PhiClass, source: &'static str) -> Row {
    Row { place, found: Some(Found::Class(class)), source }
}

const fn text(place: &'static str) -> Row {
    Row { place, found: Some(Found::FreeText), source: "text of a person can hold (A) to (R)" }
}

const fn link(place: &'static str) -> Row {
    Row { place, found: Some(Found::Link), source: "(R); names a message" }
}

const fn kept(place: &'static str, source: &'static str) -> Row {
    Row { place, found: None, source }
}

const CODE: &str = "a code or number of the standard, no identifier";
const NAMESPACE: &str = "names a system or a set of codes, not a member of it";

/// The table. A field decides before its data type, a component of a data type before the type of the
/// component. A data type that no row names is gone through; if it has no components, it is free text.
pub const ROWS: &[Row] = &[
    // Data types.
    class("XPN", Names, "(A)"),
    class("PN", Names, "(A)"),
    class("XCN", Names, "(A); a person with a number"),
    class("CN", Names, "(A); a person with a number"),
    class("CNN", Names, "(A); a person with a number"),
    class("NDL", Names, "(A); a person with a place"),
    class("PPN", Names, "(A); a person with a time"),
    class("XTN", Telephones, "(D) to (F)"),
    class("TN", Telephones, "(D)"),
    class("CX", Others, "(R), or by CX.5 (G) to (M)"),
    class("CK", Others, "(R), or by CK.5 (G) to (M)"),
    class("EI", Others, "(R)"),
    class("DLN", Licences, "(K)"),
    class("PLN", Licences, "(K)"),
    class("PL", Geography, "(B); a room in a house"),
    class("LA1", Geography, "(B); a room in a house"),
    class("LA2", Geography, "(B); a room in a house"),
    class("DT", Dates, "(C)"),
    class("DTM", Dates, "(C)"),
    class("TS", Dates, "(C)"),
    class("ED", Photographs, "(Q); can hold (A) to (R)"),
    class("RP", Photographs, "(Q), (N); points at data"),
    class("NA", Biometrics, "(P); a waveform"),
    class("MA", Biometrics, "(P); a waveform"),
    text("XON"),
    text("ST"),
    text("TX"),
    text("FT"),
    text("SRT"),
    text("varies"),
    kept("ID", CODE),
    kept("IS", CODE),
    kept("NM", CODE),
    kept("SI", CODE),
    kept("TM", "a time of day without its date"),
    kept("HD", NAMESPACE),
    kept("MSG", CODE),
    kept("PT", CODE),
    kept("VID", CODE),
    kept("SN", "a measured number"),
    // Components.
    kept("TS.2", CODE),
    class("AD.5", Geography, "(B); the population rule"),
    class("XAD.5", Geography, "(B); the population rule"),
    kept("AD.4", "(B) begins below the state"),
    kept("XAD.4", "(B) begins below the state"),
    class("AD.1", Geography, "(B)"),
    class("AD.2", Geography, "(B)"),
    class("AD.3", Geography, "(B)"),
    class("AD.8", Geography, "(B)"),
    class("XAD.1", Geography, "(B)"),
    class("XAD.2", Geography, "(B)"),
    class("XAD.3", Geography, "(B)"),
    class("XAD.8", Geography, "(B)"),
    class("XAD.9", Geography, "(B)"),
    class("XAD.10", Geography, "(B)"),
    kept("CE.1", CODE),
    kept("CE.3", NAMESPACE),
    kept("CE.4", CODE),
    kept("CE.6", NAMESPACE),
    kept("CWE.1", CODE),
    kept("CWE.3", NAMESPACE),
    kept("CWE.4", CODE),
    kept("CWE.6", NAMESPACE),
    kept("CWE.7", CODE),
    kept("CWE.8", CODE),
    kept("CWE.10", CODE),
    kept("CWE.12", NAMESPACE),
    kept("CNE.1", CODE),
    kept("CNE.3", NAMESPACE),
    kept("CNE.4", CODE),
    kept("CNE.6", NAMESPACE),
    kept("CNE.7", CODE),
    kept("CNE.8", CODE),
    // Fields of the header and the acknowledgment.
    kept("MSH-3", NAMESPACE),
    kept("MSH-4", NAMESPACE),
    kept("MSH-5", NAMESPACE),
    kept("MSH-6", NAMESPACE),
    kept("MSH-9", CODE),
    link("MSH-10"),
    kept("MSH-11", CODE),
    kept("MSH-12", CODE),
    link("MSA-2"),
    // Fields that say more than their type.
    class("PID-2", MedicalRecords, "(H)"),
    class("PID-3", MedicalRecords, "(H), or by CX.5"),
    class("PID-4", MedicalRecords, "(H)"),
    class("PID-12", Geography, "(B); a county"),
    class("PID-18", Accounts, "(J)"),
    class("PID-19", SocialSecurity, "(G)"),
    class("PID-20", Licences, "(K)"),
    class("PID-21", MedicalRecords, "(H), of the mother"),
    class("PID-23", Geography, "(B); the place of birth"),
    class("MRG-1", MedicalRecords, "(H)"),
    class("MRG-2", MedicalRecords, "(H)"),
    class("MRG-3", Accounts, "(J)"),
    class("MRG-4", MedicalRecords, "(H)"),
    class("PV1-5", Accounts, "(J)"),
    class("PV1-19", Accounts, "(J)"),
    class("PV1-50", Accounts, "(J)"),
    class("NK1-12", Others, "(R); of relatives and employers"),
    class("NK1-37", SocialSecurity, "(G), of relatives"),
    class("GT1-12", SocialSecurity, "(G)"),
    class("IN1-8", HealthPlans, "(I)"),
    class("IN1-36", HealthPlans, "(I)"),
    class("IN1-49", HealthPlans, "(I)"),
    class("IN2-2", SocialSecurity, "(G)"),
    class("IN2-6", HealthPlans, "(I)"),
    class("IN2-8", HealthPlans, "(I)"),
    class("IN2-61", HealthPlans, "(I)"),
    class("OBX-18", Devices, "(M)"),
    class("PRT-10", Devices, "(M)"),
    class("PRT-16", Devices, "(M)"),
    class("ACC-13", Vehicles, "(L), (K)"),
    kept("OBX-4", "tells the parts of one result apart"),
    kept("OBX-7", "a range of measured numbers"),
    kept("OBR-50", NAMESPACE),
];
