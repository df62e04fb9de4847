//! The segments. Printed by `cargo xtask codegen`.

use super::types::{
    Aui, Ce, Cne, Cp, Cq, Cwe, Cx, Ddi, Dld, Dln, Dr, Ei, Eip, Eld, Erl, Fc, Hd, Jcc, La1, La2,
    Moc, Msg, Ndl, Og, Pl, Ppn, Prl, Pt, Pta, Rmc, Rpt, Sps, Srt, Tq, Vid, Xad, Xcn, Xon, Xpn, Xtn,
};
use crate::{Element, segment_view};

segment_view! {
    /// The segment MSH.
    pub struct Msh = b"MSH" {
        /// MSH-1 ST.
        1 field_separator: Element,
        /// MSH-2 ST.
        2 encoding_characters: Element,
        /// MSH-3 HD, ST up to 2.2.
        3 sending_application: Hd,
        /// MSH-4 HD, ST up to 2.2.
        4 sending_facility: Hd,
        /// MSH-5 HD, ST up to 2.2.
        5 receiving_application: Hd,
        /// MSH-6 HD, ST up to 2.2.
        6 receiving_facility: Hd,
        /// MSH-7 DTM, TS up to 2.5.1.
        7 date_time_of_message: Element,
        /// MSH-8 ST.
        8 security: Element,
        /// MSH-9 MSG, CM up to 2.3.
        9 message_type: Msg,
        /// MSH-10 ST.
        10 message_control_id: Element,
        /// MSH-11 PT, ID up to 2.2.
        11 processing_id: Pt,
        /// MSH-12 VID, ID up to 2.3, NM up to 2.1.
        12 version_id: Vid,
        /// MSH-13 NM.
        13 sequence_number: Element,
        /// MSH-14 ST.
        14 continuation_pointer: Element,
        /// MSH-15 ID; since 2.2.
        15 accept_acknowledgment_type: Element,
        /// MSH-16 ID; since 2.2.
        16 application_acknowledgment_type: Element,
        /// MSH-17 ID; since 2.2.
        17 country_code: Element,
        /// MSH-18 ID; since 2.3.
        18 character_set: [Element],
        /// MSH-19 CWE, CE up to 2.5.1; since 2.3.
        19 principal_language_of_message: Cwe,
        /// MSH-20 ID; since 2.3.1.
        20 alternate_character_set_handling_scheme: Element,
        /// MSH-21 EI, ID up to 2.4; since 2.4.
        21 message_profile_identifier: [Ei],
        /// MSH-22 XON; since 2.6.
        22 sending_responsible_organization: Xon,
        /// MSH-23 XON; since 2.6.
        23 receiving_responsible_organization: Xon,
        /// MSH-24 HD; since 2.6.
        24 sending_network_address: Hd,
        /// MSH-25 HD; since 2.6.
        25 receiving_network_address: Hd,
    }
}

segment_view! {
    /// The segment MSA.
    pub struct Msa = b"MSA" {
        /// MSA-1 ID.
        1 acknowledgment_code: Element,
        /// MSA-2 ST.
        2 message_control_id: Element,
        /// MSA-3 ST; last in 2.6.
        3 text_message: Element,
        /// MSA-4 NM.
        4 expected_sequence_number: Element,
        /// MSA-5 ID; last in 2.5.
        5 delayed_acknowledgment_type: Element,
        /// MSA-6 CNE, CE up to 2.5.1; since 2.2; last in 2.6.
        6 error_condition: Cne,
        /// MSA-7 NM; since 2.6.
        7 message_waiting_number: Element,
        /// MSA-8 ID; since 2.6.
        8 message_waiting_priority: Element,
    }
}

segment_view! {
    /// The segment ERR.
    pub struct ErrSegment = b"ERR" {
        /// ERR-1 ELD, CM up to 2.3, ID up to 2.1; last in 2.6.
        1 error_code_and_location: [Eld],
        /// ERR-2 ERL; since 2.5.
        2 error_location: [Erl],
        /// ERR-3 CWE; since 2.5.
        3 hl7_error_code: Cwe,
        /// ERR-4 ID; since 2.5.
        4 severity: Element,
        /// ERR-5 CWE; since 2.5.
        5 application_error_code: Cwe,
        /// ERR-6 ST; since 2.5.
        6 application_error_parameter: [Element],
        /// ERR-7 TX; since 2.5.
        7 diagnostic_information: Element,
        /// ERR-8 TX; since 2.5.
        8 user_message: Element,
        /// ERR-9 CWE, IS up to 2.6; since 2.5.
        9 inform_person_indicator: [Cwe],
        /// ERR-10 CWE; since 2.5.
        10 override_type: Cwe,
        /// ERR-11 CWE; since 2.5.
        11 override_reason_code: [Cwe],
        /// ERR-12 XTN; since 2.5.
        12 help_desk_contact_point: [Xtn],
    }
}

segment_view! {
    /// The segment SFT.
    pub struct Sft = b"SFT" {
        /// SFT-1 XON; since 2.5.
        1 software_vendor_organization: Xon,
        /// SFT-2 ST; since 2.5.
        2 software_certified_version_or_release_number: Element,
        /// SFT-3 ST; since 2.5.
        3 software_product_name: Element,
        /// SFT-4 ST; since 2.5.
        4 software_binary_id: Element,
        /// SFT-5 TX; since 2.5.
        5 software_product_information: Element,
        /// SFT-6 DTM, TS up to 2.5.1; since 2.5.
        6 software_install_date: Element,
    }
}

segment_view! {
    /// The segment EVN.
    pub struct Evn = b"EVN" {
        /// EVN-1 ID; last in 2.6.
        1 event_type_code: Element,
        /// EVN-2 DTM, TS up to 2.5.1.
        2 recorded_date_time: Element,
        /// EVN-3 DTM, TS up to 2.5.1.
        3 date_time_planned_event: Element,
        /// EVN-4 CWE, IS up to 2.6, ID up to 2.3.
        4 event_reason_code: Cwe,
        /// EVN-5 XCN, CN up to 2.3, ID up to 2.2; since 2.2.
        5 operator_id: [Xcn],
        /// EVN-6 DTM, TS up to 2.5.1; since 2.3.
        6 event_occurred: Element,
        /// EVN-7 HD; since 2.4.
        7 event_facility: Hd,
    }
}

segment_view! {
    /// The segment PID.
    pub struct Pid = b"PID" {
        /// PID-1 SI.
        1 set_id_pid: Element,
        /// PID-2 CX, CK up to 2.2; last in 2.6.
        2 patient_id: Cx,
        /// PID-3 CX, CK up to 2.2.
        3 patient_identifier_list: [Cx],
        /// PID-4 CX, ST up to 2.2; last in 2.6.
        4 alternate_patient_id_pid: [Cx],
        /// PID-5 XPN, PN up to 2.2.
        5 patient_name: [Xpn],
        /// PID-6 XPN, ST up to 2.2.
        6 mothers_maiden_name: [Xpn],
        /// PID-7 DTM, TS up to 2.5.1, DT up to 2.1.
        7 date_time_of_birth: Element,
        /// PID-8 CWE, IS up to 2.6, ID up to 2.2.
        8 administrative_sex: Cwe,
        /// PID-9 XPN, PN up to 2.2; last in 2.6.
        9 patient_alias: [Xpn],
        /// PID-10 CWE, CE up to 2.5.1, IS up to 2.3, ID up to 2.2.
        10 race: [Cwe],
        /// PID-11 XAD, AD up to 2.2.
        11 patient_address: [Xad],
        /// PID-12 IS, ID up to 2.2; last in 2.6.
        12 county_code: Element,
        /// PID-13 XTN, TN up to 2.2.
        13 phone_number_home: [Xtn],
        /// PID-14 XTN, TN up to 2.2.
        14 phone_number_business: [Xtn],
        /// PID-15 CWE, CE up to 2.5.1, ST up to 2.2.
        15 primary_language: Cwe,
        /// PID-16 CWE, CE up to 2.5.1, IS up to 2.3, ID up to 2.2.
        16 marital_status: [Cwe],
        /// PID-17 CWE, CE up to 2.5.1, IS up to 2.3, ID up to 2.2.
        17 religion: Cwe,
        /// PID-18 CX, CK up to 2.2.
        18 patient_account_number: Cx,
        /// PID-19 ST; last in 2.6.
        19 ssn_number_patient: Element,
        /// PID-20 DLN, CM up to 2.2; last in 2.6.
        20 drivers_license_number_patient: Dln,
        /// PID-21 CX, CK up to 2.2; since 2.2.
        21 mothers_identifier: [Cx],
        /// PID-22 CWE, CE up to 2.5.1, IS up to 2.3, ID up to 2.2; since 2.2.
        22 ethnic_group: [Cwe],
        /// PID-23 ST; since 2.2.
        23 birth_place: Element,
        /// PID-24 ID; since 2.2.
        24 multiple_birth_indicator: Element,
        /// PID-25 NM; since 2.2.
        25 birth_order: Element,
        /// PID-26 CWE, CE up to 2.5.1, IS up to 2.3, ID up to 2.2; since 2.2.
        26 citizenship: [Cwe],
        /// PID-27 CWE, CE up to 2.5.1, ST up to 2.2; since 2.2.
        27 veterans_military_status: Cwe,
        /// PID-28 CWE, CE up to 2.5.1; since 2.3; last in 2.6.
        28 nationality: Cwe,
        /// PID-29 DTM, TS up to 2.5.1; since 2.3.
        29 patient_death_date_and_time: Element,
        /// PID-30 ID; since 2.3.
        30 patient_death_indicator: Element,
        /// PID-31 ID; since 2.4.
        31 identity_unknown_indicator: Element,
        /// PID-32 CWE, IS up to 2.6; since 2.4.
        32 identity_reliability_code: [Cwe],
        /// PID-33 DTM, TS up to 2.5.1; since 2.4.
        33 last_update_date_time: Element,
        /// PID-34 HD; since 2.4.
        34 last_update_facility: Hd,
        /// PID-35 CWE, CE up to 2.5.1; since 2.4.
        35 taxonomic_classification_code: Cwe,
        /// PID-36 CWE, CE up to 2.5.1; since 2.4.
        36 breed_code: Cwe,
        /// PID-37 ST; since 2.4.
        37 strain: Element,
        /// PID-38 CWE, CE up to 2.5.1; since 2.4.
        38 production_class_code: [Cwe],
        /// PID-39 CWE; since 2.5.
        39 tribal_citizenship: [Cwe],
        /// PID-40 XTN; since 2.7.
        40 patient_telecommunication_information: [Xtn],
    }
}

segment_view! {
    /// The segment PD1.
    pub struct Pd1 = b"PD1" {
        /// PD1-1 CWE, IS up to 2.6, ST up to 2.1.
        1 living_dependency: [Cwe],
        /// PD1-2 CWE, IS up to 2.6; since 2.3.
        2 living_arrangement: Cwe,
        /// PD1-3 XON; since 2.3.
        3 patient_primary_facility: [Xon],
        /// PD1-4 XCN; since 2.3; last in 2.6.
        4 patient_primary_care_provider_name_id_no: [Xcn],
        /// PD1-5 CWE, IS up to 2.6; since 2.3.
        5 student_indicator: Cwe,
        /// PD1-6 CWE, IS up to 2.6; since 2.3.
        6 handicap: Cwe,
        /// PD1-7 CWE, IS up to 2.6; since 2.3.
        7 living_will_code: Cwe,
        /// PD1-8 CWE, IS up to 2.6; since 2.3.
        8 organ_donor_code: Cwe,
        /// PD1-9 ID; since 2.3.
        9 separate_bill: Element,
        /// PD1-10 CX; since 2.3.
        10 duplicate_patient: [Cx],
        /// PD1-11 CWE, CE up to 2.5.1; since 2.3.
        11 publicity_code: Cwe,
        /// PD1-12 ID; since 2.3.
        12 protection_indicator: Element,
        /// PD1-13 DT; since 2.4.
        13 protection_indicator_effective_date: Element,
        /// PD1-14 XON; since 2.4.
        14 place_of_worship: [Xon],
        /// PD1-15 CWE, CE up to 2.5.1; since 2.4.
        15 advance_directive_code: [Cwe],
        /// PD1-16 CWE, IS up to 2.6; since 2.4.
        16 immunization_registry_status: Cwe,
        /// PD1-17 DT; since 2.4.
        17 immunization_registry_status_effective_date: Element,
        /// PD1-18 DT; since 2.4.
        18 publicity_code_effective_date: Element,
        /// PD1-19 CWE, IS up to 2.6; since 2.4.
        19 military_branch: Cwe,
        /// PD1-20 CWE, IS up to 2.6; since 2.4.
        20 military_rank_grade: Cwe,
        /// PD1-21 CWE, IS up to 2.6; since 2.4.
        21 military_status: Cwe,
        /// PD1-22 DT; since 2.6.
        22 advance_directive_last_verified_date: Element,
    }
}

segment_view! {
    /// The segment NK1.
    pub struct Nk1 = b"NK1" {
        /// NK1-1 SI.
        1 set_id_nk1: Element,
        /// NK1-2 XPN, PN up to 2.2.
        2 name: [Xpn],
        /// NK1-3 CWE, CE up to 2.5.1, ST up to 2.1.
        3 relationship: Cwe,
        /// NK1-4 XAD, AD up to 2.2.
        4 address: [Xad],
        /// NK1-5 XTN, TN up to 2.2.
        5 phone_number: [Xtn],
        /// NK1-6 XTN, TN up to 2.2; since 2.2.
        6 business_phone_number: [Xtn],
        /// NK1-7 CWE, CE up to 2.5.1; since 2.2.
        7 contact_role: Cwe,
        /// NK1-8 DT; since 2.2.
        8 start_date: Element,
        /// NK1-9 DT; since 2.2.
        9 end_date: Element,
        /// NK1-10 ST; since 2.2.
        10 next_of_kin_associated_parties_job_title: Element,
        /// NK1-11 JCC, CM up to 2.2; since 2.2.
        11 next_of_kin_associated_parties_job_code_class: Jcc,
        /// NK1-12 CX, ST up to 2.2; since 2.2.
        12 next_of_kin_associated_parties_employee_number: Cx,
        /// NK1-13 XON, ST up to 2.2; since 2.2.
        13 organization_name_nk1: [Xon],
        /// NK1-14 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        14 marital_status: [Cwe],
        /// NK1-15 CWE, IS up to 2.6; since 2.3.
        15 administrative_sex: Cwe,
        /// NK1-16 DTM, TS up to 2.5.1; since 2.3.
        16 date_time_of_birth: Element,
        /// NK1-17 CWE, IS up to 2.6; since 2.3.
        17 living_dependency: [Cwe],
        /// NK1-18 CWE, IS up to 2.6; since 2.3.
        18 ambulatory_status: [Cwe],
        /// NK1-19 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        19 citizenship: [Cwe],
        /// NK1-20 CWE, CE up to 2.5.1; since 2.3.
        20 primary_language: Cwe,
        /// NK1-21 CWE, IS up to 2.6; since 2.3.
        21 living_arrangement: Cwe,
        /// NK1-22 CWE, CE up to 2.5.1; since 2.3.
        22 publicity_code: Cwe,
        /// NK1-23 ID; since 2.3.
        23 protection_indicator: Element,
        /// NK1-24 CWE, IS up to 2.6; since 2.3.
        24 student_indicator: Cwe,
        /// NK1-25 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        25 religion: Cwe,
        /// NK1-26 XPN; since 2.3.
        26 mothers_maiden_name: [Xpn],
        /// NK1-27 CWE, CE up to 2.5.1; since 2.3.
        27 nationality: Cwe,
        /// NK1-28 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        28 ethnic_group: [Cwe],
        /// NK1-29 CWE, CE up to 2.5.1; since 2.3.
        29 contact_reason: [Cwe],
        /// NK1-30 XPN; since 2.3.
        30 contact_persons_name: [Xpn],
        /// NK1-31 XTN; since 2.3.
        31 contact_persons_telephone_number: [Xtn],
        /// NK1-32 XAD; since 2.3.
        32 contact_persons_address: [Xad],
        /// NK1-33 CX; since 2.3.
        33 next_of_kin_associated_partys_identifiers: [Cx],
        /// NK1-34 CWE, IS up to 2.6; since 2.3.
        34 job_status: Cwe,
        /// NK1-35 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        35 race: [Cwe],
        /// NK1-36 CWE, IS up to 2.6; since 2.3.
        36 handicap: Cwe,
        /// NK1-37 ST; since 2.3.
        37 contact_person_social_security_number: Element,
        /// NK1-38 ST; since 2.5.
        38 next_of_kin_birth_place: Element,
        /// NK1-39 CWE, IS up to 2.6; since 2.5.
        39 vip_indicator: Cwe,
        /// NK1-40 XTN; since 2.7.
        40 next_of_kin_telecommunication_information: Xtn,
        /// NK1-41 XTN; since 2.7.
        41 contact_persons_telecommunication_information: Xtn,
    }
}

segment_view! {
    /// The segment MRG.
    pub struct Mrg = b"MRG" {
        /// MRG-1 CX, CK up to 2.2.
        1 prior_patient_identifier_list: [Cx],
        /// MRG-2 CX, CK up to 2.2; last in 2.6.
        2 prior_alternate_patient_id: [Cx],
        /// MRG-3 CX, CK up to 2.2.
        3 prior_patient_account_number: Cx,
        /// MRG-4 CX, CK up to 2.2; since 2.2; last in 2.6.
        4 prior_patient_id: Cx,
        /// MRG-5 CX; since 2.3.
        5 prior_visit_number: Cx,
        /// MRG-6 CX; since 2.3.
        6 prior_alternate_visit_id: [Cx],
        /// MRG-7 XPN, CX up to 2.3; since 2.3.
        7 prior_patient_name: [Xpn],
    }
}

segment_view! {
    /// The segment PV1.
    pub struct Pv1 = b"PV1" {
        /// PV1-1 SI.
        1 set_id_pv1: Element,
        /// PV1-2 CWE, IS up to 2.6, ID up to 2.3.
        2 patient_class: Cwe,
        /// PV1-3 PL, CM up to 2.2, ID up to 2.1.
        3 assigned_patient_location: Pl,
        /// PV1-4 CWE, IS up to 2.6, ID up to 2.3.
        4 admission_type: Cwe,
        /// PV1-5 CX, ST up to 2.2.
        5 preadmit_number: Cx,
        /// PV1-6 PL, CM up to 2.2, ID up to 2.1.
        6 prior_patient_location: Pl,
        /// PV1-7 XCN, CN up to 2.2.
        7 attending_doctor: [Xcn],
        /// PV1-8 XCN, CN up to 2.2.
        8 referring_doctor: [Xcn],
        /// PV1-9 XCN, CN up to 2.2.
        9 consulting_doctor: [Xcn],
        /// PV1-10 CWE, IS up to 2.6, ID up to 2.3.
        10 hospital_service: Cwe,
        /// PV1-11 PL, CM up to 2.2, ID up to 2.1.
        11 temporary_location: Pl,
        /// PV1-12 CWE, IS up to 2.6, ID up to 2.3.
        12 preadmit_test_indicator: Cwe,
        /// PV1-13 CWE, IS up to 2.6, ID up to 2.3.
        13 re_admission_indicator: Cwe,
        /// PV1-14 CWE, IS up to 2.6, ID up to 2.3.
        14 admit_source: Cwe,
        /// PV1-15 CWE, IS up to 2.6, ID up to 2.2.
        15 ambulatory_status: [Cwe],
        /// PV1-16 CWE, IS up to 2.6, ID up to 2.3.
        16 vip_indicator: Cwe,
        /// PV1-17 XCN, CN up to 2.2.
        17 admitting_doctor: [Xcn],
        /// PV1-18 CWE, IS up to 2.6, ID up to 2.3.
        18 patient_type: Cwe,
        /// PV1-19 CX, CK up to 2.2, NM up to 2.1.
        19 visit_number: Cx,
        /// PV1-20 FC, CM up to 2.2, ID up to 2.1.
        20 financial_class: [Fc],
        /// PV1-21 CWE, IS up to 2.6, ID up to 2.3.
        21 charge_price_indicator: Cwe,
        /// PV1-22 CWE, IS up to 2.6, ID up to 2.3.
        22 courtesy_code: Cwe,
        /// PV1-23 CWE, IS up to 2.6, ID up to 2.3.
        23 credit_rating: Cwe,
        /// PV1-24 CWE, IS up to 2.6, ID up to 2.3.
        24 contract_code: [Cwe],
        /// PV1-25 DT.
        25 contract_effective_date: [Element],
        /// PV1-26 NM.
        26 contract_amount: [Element],
        /// PV1-27 NM.
        27 contract_period: [Element],
        /// PV1-28 CWE, IS up to 2.6, ID up to 2.3.
        28 interest_code: Cwe,
        /// PV1-29 CWE, IS up to 2.6, ID up to 2.3.
        29 transfer_to_bad_debt_code: Cwe,
        /// PV1-30 DT.
        30 transfer_to_bad_debt_date: Element,
        /// PV1-31 CWE, IS up to 2.6, ID up to 2.3.
        31 bad_debt_agency_code: Cwe,
        /// PV1-32 NM.
        32 bad_debt_transfer_amount: Element,
        /// PV1-33 NM.
        33 bad_debt_recovery_amount: Element,
        /// PV1-34 CWE, IS up to 2.6, ID up to 2.3.
        34 delete_account_indicator: Cwe,
        /// PV1-35 DT.
        35 delete_account_date: Element,
        /// PV1-36 CWE, IS up to 2.6, ID up to 2.3.
        36 discharge_disposition: Cwe,
        /// PV1-37 DLD, CM up to 2.3, ID up to 2.1.
        37 discharged_to_location: Dld,
        /// PV1-38 CWE, CE up to 2.5.1, ID up to 2.3.
        38 diet_type: Cwe,
        /// PV1-39 CWE, IS up to 2.6, ID up to 2.3.
        39 servicing_facility: Cwe,
        /// PV1-40 IS, ID up to 2.2; last in 2.6.
        40 bed_status: Element,
        /// PV1-41 CWE, IS up to 2.6, ID up to 2.3.
        41 account_status: Cwe,
        /// PV1-42 PL, CM up to 2.2, ID up to 2.1.
        42 pending_location: Pl,
        /// PV1-43 PL, CM up to 2.2, ID up to 2.1.
        43 prior_temporary_location: Pl,
        /// PV1-44 DTM, TS up to 2.5.1.
        44 admit_date_time: Element,
        /// PV1-45 DTM, TS up to 2.5.1.
        45 discharge_date_time: [Element],
        /// PV1-46 NM.
        46 current_patient_balance: Element,
        /// PV1-47 NM.
        47 total_charges: Element,
        /// PV1-48 NM.
        48 total_adjustments: Element,
        /// PV1-49 NM.
        49 total_payments: Element,
        /// PV1-50 CX, CM up to 2.2; since 2.2.
        50 alternate_visit_id: [Cx],
        /// PV1-51 CWE, IS up to 2.6; since 2.3.
        51 visit_indicator: Cwe,
        /// PV1-52 XCN; since 2.3; last in 2.6.
        52 other_healthcare_provider: [Xcn],
        /// PV1-53 ST; since 2.7.
        53 service_episode_description: Element,
        /// PV1-54 CX; since 2.7.
        54 service_episode_identifier: Cx,
    }
}

segment_view! {
    /// The segment PV2.
    pub struct Pv2 = b"PV2" {
        /// PV2-1 PL, CM up to 2.2; since 2.2.
        1 prior_pending_location: Pl,
        /// PV2-2 CWE, CE up to 2.5.1; since 2.2.
        2 accommodation_code: Cwe,
        /// PV2-3 CWE, CE up to 2.5.1; since 2.2.
        3 admit_reason: Cwe,
        /// PV2-4 CWE, CE up to 2.5.1; since 2.2.
        4 transfer_reason: Cwe,
        /// PV2-5 ST; since 2.2.
        5 patient_valuables: [Element],
        /// PV2-6 ST; since 2.2.
        6 patient_valuables_location: Element,
        /// PV2-7 CWE, IS up to 2.6, ID up to 2.2; since 2.2.
        7 visit_user_code: [Cwe],
        /// PV2-8 DTM, TS up to 2.5.1, DT up to 2.2; since 2.2.
        8 expected_admit_date_time: Element,
        /// PV2-9 DTM, TS up to 2.5.1, DT up to 2.2; since 2.2.
        9 expected_discharge_date_time: Element,
        /// PV2-10 NM; since 2.3.
        10 estimated_length_of_inpatient_stay: Element,
        /// PV2-11 NM; since 2.3.
        11 actual_length_of_inpatient_stay: Element,
        /// PV2-12 ST; since 2.3.
        12 visit_description: Element,
        /// PV2-13 XCN; since 2.3.
        13 referral_source_code: [Xcn],
        /// PV2-14 DT; since 2.3.
        14 previous_service_date: Element,
        /// PV2-15 ID; since 2.3.
        15 employment_illness_related_indicator: Element,
        /// PV2-16 CWE, IS up to 2.6; since 2.3.
        16 purge_status_code: Cwe,
        /// PV2-17 DT; since 2.3.
        17 purge_status_date: Element,
        /// PV2-18 CWE, IS up to 2.6; since 2.3.
        18 special_program_code: Cwe,
        /// PV2-19 ID; since 2.3.
        19 retention_indicator: Element,
        /// PV2-20 NM; since 2.3.
        20 expected_number_of_insurance_plans: Element,
        /// PV2-21 CWE, IS up to 2.6; since 2.3.
        21 visit_publicity_code: Cwe,
        /// PV2-22 ID; since 2.3.
        22 visit_protection_indicator: Element,
        /// PV2-23 XON; since 2.3.
        23 clinic_organization_name: [Xon],
        /// PV2-24 CWE, IS up to 2.6; since 2.3.
        24 patient_status_code: Cwe,
        /// PV2-25 CWE, IS up to 2.6; since 2.3.
        25 visit_priority_code: Cwe,
        /// PV2-26 DT; since 2.3.
        26 previous_treatment_date: Element,
        /// PV2-27 CWE, IS up to 2.6; since 2.3.
        27 expected_discharge_disposition: Cwe,
        /// PV2-28 DT; since 2.3.
        28 signature_on_file_date: Element,
        /// PV2-29 DT; since 2.3.
        29 first_similar_illness_date: Element,
        /// PV2-30 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        30 patient_charge_adjustment_code: Cwe,
        /// PV2-31 CWE, IS up to 2.6; since 2.3.
        31 recurring_service_code: Cwe,
        /// PV2-32 ID; since 2.3.
        32 billing_media_code: Element,
        /// PV2-33 DTM, TS up to 2.5.1; since 2.3.
        33 expected_surgery_date_and_time: Element,
        /// PV2-34 ID; since 2.3.
        34 military_partnership_code: Element,
        /// PV2-35 ID; since 2.3.
        35 military_non_availability_code: Element,
        /// PV2-36 ID; since 2.3.
        36 newborn_baby_indicator: Element,
        /// PV2-37 ID; since 2.3.
        37 baby_detained_indicator: Element,
        /// PV2-38 CWE, CE up to 2.5.1; since 2.4.
        38 mode_of_arrival_code: Cwe,
        /// PV2-39 CWE, CE up to 2.5.1; since 2.4.
        39 recreational_drug_use_code: [Cwe],
        /// PV2-40 CWE, CE up to 2.5.1; since 2.4.
        40 admission_level_of_care_code: Cwe,
        /// PV2-41 CWE, CE up to 2.5.1; since 2.4.
        41 precaution_code: [Cwe],
        /// PV2-42 CWE, CE up to 2.5.1; since 2.4.
        42 patient_condition_code: Cwe,
        /// PV2-43 CWE, IS up to 2.6; since 2.4.
        43 living_will_code: Cwe,
        /// PV2-44 CWE, IS up to 2.6; since 2.4.
        44 organ_donor_code: Cwe,
        /// PV2-45 CWE, CE up to 2.5.1; since 2.4.
        45 advance_directive_code: [Cwe],
        /// PV2-46 DT; since 2.4.
        46 patient_status_effective_date: Element,
        /// PV2-47 DTM, TS up to 2.5.1; since 2.4.
        47 expected_loa_return_date_time: Element,
        /// PV2-48 DTM, TS up to 2.5.1; since 2.5.
        48 expected_pre_admission_testing_date_time: Element,
        /// PV2-49 CWE, IS up to 2.6; since 2.5.
        49 notify_clergy_code: [Cwe],
        /// PV2-50 DT; since 2.6.
        50 advance_directive_last_verified_date: Element,
    }
}

segment_view! {
    /// The segment AL1.
    pub struct Al1 = b"AL1" {
        /// AL1-1 SI, CE up to 2.4, SI up to 2.3.1; since 2.2.
        1 set_id_al1: Element,
        /// AL1-2 CWE, CE up to 2.5.1, IS up to 2.3.1, ID up to 2.3; since 2.2.
        2 allergen_type_code: Cwe,
        /// AL1-3 CWE, CE up to 2.5.1; since 2.2.
        3 allergen_code_mnemonic_description: Cwe,
        /// AL1-4 CWE, CE up to 2.5.1, IS up to 2.3.1, ID up to 2.2; since 2.2.
        4 allergy_severity_code: Cwe,
        /// AL1-5 ST; since 2.2.
        5 allergy_reaction_code: [Element],
        /// AL1-6 ST, DT up to 2.6; since 2.2; last in 2.7.1.
        6 identification_date: Element,
    }
}

segment_view! {
    /// The segment IAM.
    pub struct Iam = b"IAM" {
        /// IAM-1 SI; since 2.3.
        1 set_id_iam: Element,
        /// IAM-2 CWE, CE up to 2.5.1; since 2.3.
        2 allergen_type_code: Cwe,
        /// IAM-3 CWE, CE up to 2.5.1; since 2.3.
        3 allergen_code_mnemonic_description: Cwe,
        /// IAM-4 CWE, CE up to 2.5.1; since 2.3.
        4 allergy_severity_code: Cwe,
        /// IAM-5 ST; since 2.3.
        5 allergy_reaction_code: [Element],
        /// IAM-6 CNE; since 2.3.
        6 allergy_action_code: Cne,
        /// IAM-7 EI; since 2.3.
        7 allergy_unique_identifier: Ei,
        /// IAM-8 ST; since 2.3.
        8 action_reason: Element,
        /// IAM-9 CWE, CE up to 2.5.1; since 2.3.
        9 sensitivity_to_causative_agent_code: Cwe,
        /// IAM-10 CWE, CE up to 2.5.1; since 2.3.
        10 allergen_group_code_mnemonic_description: Cwe,
        /// IAM-11 DT; since 2.3.
        11 onset_date: Element,
        /// IAM-12 ST; since 2.3.
        12 onset_date_text: Element,
        /// IAM-13 DTM, TS up to 2.5.1; since 2.3.
        13 reported_date_time: Element,
        /// IAM-14 XPN; since 2.3.
        14 reported_by: Xpn,
        /// IAM-15 CWE, CE up to 2.5.1; since 2.3.
        15 relationship_to_patient_code: Cwe,
        /// IAM-16 CWE, CE up to 2.5.1; since 2.3.
        16 alert_device_code: Cwe,
        /// IAM-17 CWE, CE up to 2.5.1; since 2.3.
        17 allergy_clinical_status_code: Cwe,
        /// IAM-18 XCN; since 2.3.
        18 statused_by_person: Xcn,
        /// IAM-19 XON; since 2.3.
        19 statused_by_organization: Xon,
        /// IAM-20 DTM, TS up to 2.5.1; since 2.3.
        20 statused_at_date_time: Element,
        /// IAM-21 XCN; since 2.7.
        21 inactivated_by_person: Xcn,
        /// IAM-22 DTM; since 2.7.
        22 inactivated_date_time: Element,
        /// IAM-23 XCN; since 2.7.
        23 initially_recorded_by_person: Xcn,
        /// IAM-24 DTM; since 2.7.
        24 initially_recorded_date_time: Element,
        /// IAM-25 XCN; since 2.7.
        25 modified_by_person: Xcn,
        /// IAM-26 DTM; since 2.7.
        26 modified_date_time: Element,
        /// IAM-27 CWE; since 2.7.
        27 clinician_identified_code: Cwe,
        /// IAM-28 XON; since 2.7.
        28 initially_recorded_by_organization: Xon,
        /// IAM-29 XON; since 2.7.
        29 modified_by_organization: Xon,
        /// IAM-30 XON; since 2.7.
        30 inactivated_by_organization: Xon,
    }
}

segment_view! {
    /// The segment DG1.
    pub struct Dg1 = b"DG1" {
        /// DG1-1 SI.
        1 set_id_dg1: Element,
        /// DG1-2 ID; last in 2.5.1.
        2 diagnosis_coding_method: Element,
        /// DG1-3 CWE, CE up to 2.5.1, ID up to 2.2.
        3 diagnosis_code_dg1: Cwe,
        /// DG1-4 ST; last in 2.5.1.
        4 diagnosis_description: Element,
        /// DG1-5 DTM, TS up to 2.5.1.
        5 diagnosis_date_time: Element,
        /// DG1-6 CWE, IS up to 2.6, ID up to 2.2.
        6 diagnosis_type: Cwe,
        /// DG1-7 CE, ST up to 2.1; last in 2.5.1.
        7 major_diagnostic_category: Ce,
        /// DG1-8 CE, ID up to 2.2; last in 2.5.1.
        8 diagnostic_related_group: Ce,
        /// DG1-9 ID; last in 2.5.1.
        9 drg_approval_indicator: Element,
        /// DG1-10 IS, ID up to 2.2; last in 2.5.1.
        10 drg_grouper_review_code: Element,
        /// DG1-11 CE, ID up to 2.2; last in 2.5.1.
        11 outlier_type: Ce,
        /// DG1-12 NM; last in 2.5.1.
        12 outlier_days: Element,
        /// DG1-13 CP, NM up to 2.2; last in 2.5.1.
        13 outlier_cost: Cp,
        /// DG1-14 ST; last in 2.5.1.
        14 grouper_version_and_type: Element,
        /// DG1-15 NM, ID up to 2.6, NM up to 2.3; since 2.2.
        15 diagnosis_priority: Element,
        /// DG1-16 XCN, CN up to 2.2; since 2.2.
        16 diagnosing_clinician: [Xcn],
        /// DG1-17 CWE, IS up to 2.6; since 2.3.
        17 diagnosis_classification: Cwe,
        /// DG1-18 ID; since 2.3.
        18 confidential_indicator: Element,
        /// DG1-19 DTM, TS up to 2.5.1; since 2.3.
        19 attestation_date_time: Element,
        /// DG1-20 EI; since 2.5.
        20 diagnosis_identifier: Ei,
        /// DG1-21 ID; since 2.5.
        21 diagnosis_action_code: Element,
        /// DG1-22 EI; since 2.6.
        22 parent_diagnosis: Ei,
        /// DG1-23 CWE; since 2.6.
        23 drg_ccl_value_code: Cwe,
        /// DG1-24 ID; since 2.6.
        24 drg_grouping_usage: Element,
        /// DG1-25 CWE, IS up to 2.6; since 2.6.
        25 drg_diagnosis_determination_status: Cwe,
        /// DG1-26 CWE, IS up to 2.6; since 2.6.
        26 present_on_admission_poa_indicator: Cwe,
    }
}

segment_view! {
    /// The segment PR1.
    pub struct Pr1 = b"PR1" {
        /// PR1-1 SI.
        1 set_id_pr1: [Element],
        /// PR1-2 IS, ID up to 2.2; last in 2.5.1.
        2 procedure_coding_method: [Element],
        /// PR1-3 CNE, CE up to 2.5.1, ID up to 2.2.
        3 procedure_code: [Cne],
        /// PR1-4 ST; last in 2.5.1.
        4 procedure_description: [Element],
        /// PR1-5 DTM, TS up to 2.5.1.
        5 procedure_date_time: Element,
        /// PR1-6 CWE, IS up to 2.6, ID up to 2.3.
        6 procedure_functional_type: Cwe,
        /// PR1-7 NM.
        7 procedure_minutes: Element,
        /// PR1-8 XCN, CN up to 2.2; last in 2.5.1.
        8 anesthesiologist: [Xcn],
        /// PR1-9 CWE, IS up to 2.6, ID up to 2.2.
        9 anesthesia_code: Cwe,
        /// PR1-10 NM.
        10 anesthesia_minutes: Element,
        /// PR1-11 XCN, CN up to 2.2; last in 2.5.1.
        11 surgeon: [Xcn],
        /// PR1-12 XCN, CM up to 2.2, CN up to 2.1; last in 2.5.1.
        12 procedure_practitioner: [Xcn],
        /// PR1-13 CWE, CE up to 2.5.1, ID up to 2.2.
        13 consent_code: Cwe,
        /// PR1-14 NM, ID up to 2.6, NM up to 2.3.1; since 2.2.
        14 procedure_priority: Element,
        /// PR1-15 CWE, CE up to 2.5.1; since 2.3.
        15 associated_diagnosis_code: Cwe,
        /// PR1-16 CNE, CE up to 2.5.1; since 2.3.1.
        16 procedure_code_modifier: [Cne],
        /// PR1-17 CWE, IS up to 2.6; since 2.4.
        17 procedure_drg_type: Cwe,
        /// PR1-18 CWE, CE up to 2.5.1; since 2.4.
        18 tissue_type_code: [Cwe],
        /// PR1-19 EI; since 2.5.
        19 procedure_identifier: Ei,
        /// PR1-20 ID; since 2.5.
        20 procedure_action_code: Element,
        /// PR1-21 CWE, IS up to 2.6; since 2.6.
        21 drg_procedure_determination_status: Cwe,
        /// PR1-22 CWE, IS up to 2.6; since 2.6.
        22 drg_procedure_relevance: Cwe,
        /// PR1-23 PL; since 2.7.
        23 treating_organizational_unit: [Pl],
        /// PR1-24 ID; since 2.7.
        24 respiratory_within_surgery: Element,
        /// PR1-25 EI; since 2.7.
        25 parent_procedure_id: Ei,
    }
}

segment_view! {
    /// The segment GT1.
    pub struct Gt1 = b"GT1" {
        /// GT1-1 SI.
        1 set_id_gt1: Element,
        /// GT1-2 CX, CK up to 2.2, ID up to 2.1.
        2 guarantor_number: [Cx],
        /// GT1-3 XPN, PN up to 2.2.
        3 guarantor_name: [Xpn],
        /// GT1-4 XPN, PN up to 2.2.
        4 guarantor_spouse_name: [Xpn],
        /// GT1-5 XAD, AD up to 2.2.
        5 guarantor_address: [Xad],
        /// GT1-6 XTN, TN up to 2.2.
        6 guarantor_ph_num_home: [Xtn],
        /// GT1-7 XTN, TN up to 2.2.
        7 guarantor_ph_num_business: [Xtn],
        /// GT1-8 DTM, TS up to 2.5.1, DT up to 2.2.
        8 guarantor_date_time_of_birth: Element,
        /// GT1-9 CWE, IS up to 2.6, ID up to 2.2.
        9 guarantor_administrative_sex: Cwe,
        /// GT1-10 CWE, IS up to 2.6, ID up to 2.2.
        10 guarantor_type: Cwe,
        /// GT1-11 CWE, CE up to 2.5.1, IS up to 2.3, ID up to 2.2.
        11 guarantor_relationship: Cwe,
        /// GT1-12 ST.
        12 guarantor_ssn: Element,
        /// GT1-13 DT.
        13 guarantor_date_begin: Element,
        /// GT1-14 DT.
        14 guarantor_date_end: Element,
        /// GT1-15 NM.
        15 guarantor_priority: Element,
        /// GT1-16 XPN, ST up to 2.2.
        16 guarantor_employer_name: [Xpn],
        /// GT1-17 XAD, AD up to 2.2.
        17 guarantor_employer_address: [Xad],
        /// GT1-18 XTN, TN up to 2.2.
        18 guarantor_employer_phone_number: [Xtn],
        /// GT1-19 CX, ST up to 2.2.
        19 guarantor_employee_id_number: [Cx],
        /// GT1-20 CWE, IS up to 2.6, ID up to 2.2.
        20 guarantor_employment_status: Cwe,
        /// GT1-21 XON, ST up to 2.2; since 2.2.
        21 guarantor_organization_name: [Xon],
        /// GT1-22 ID; since 2.3.
        22 guarantor_billing_hold_flag: Element,
        /// GT1-23 CWE, CE up to 2.5.1; since 2.3.
        23 guarantor_credit_rating_code: Cwe,
        /// GT1-24 DTM, TS up to 2.5.1; since 2.3.
        24 guarantor_death_date_and_time: Element,
        /// GT1-25 ID; since 2.3.
        25 guarantor_death_flag: Element,
        /// GT1-26 CWE, CE up to 2.5.1; since 2.3.
        26 guarantor_charge_adjustment_code: Cwe,
        /// GT1-27 CP; since 2.3.
        27 guarantor_household_annual_income: Cp,
        /// GT1-28 NM; since 2.3.
        28 guarantor_household_size: Element,
        /// GT1-29 CX; since 2.3.
        29 guarantor_employer_id_number: [Cx],
        /// GT1-30 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        30 guarantor_marital_status_code: Cwe,
        /// GT1-31 DT; since 2.3.
        31 guarantor_hire_effective_date: Element,
        /// GT1-32 DT; since 2.3.
        32 employment_stop_date: Element,
        /// GT1-33 CWE, IS up to 2.6; since 2.3.
        33 living_dependency: Cwe,
        /// GT1-34 CWE, IS up to 2.6; since 2.3.
        34 ambulatory_status: [Cwe],
        /// GT1-35 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        35 citizenship: [Cwe],
        /// GT1-36 CWE, CE up to 2.5.1; since 2.3.
        36 primary_language: Cwe,
        /// GT1-37 CWE, IS up to 2.6; since 2.3.
        37 living_arrangement: Cwe,
        /// GT1-38 CWE, CE up to 2.5.1; since 2.3.
        38 publicity_code: Cwe,
        /// GT1-39 ID; since 2.3.
        39 protection_indicator: Element,
        /// GT1-40 CWE, IS up to 2.6; since 2.3.
        40 student_indicator: Cwe,
        /// GT1-41 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        41 religion: Cwe,
        /// GT1-42 XPN; since 2.3.
        42 mothers_maiden_name: [Xpn],
        /// GT1-43 CWE, CE up to 2.5.1; since 2.3.
        43 nationality: Cwe,
        /// GT1-44 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        44 ethnic_group: [Cwe],
        /// GT1-45 XPN; since 2.3.
        45 contact_persons_name: [Xpn],
        /// GT1-46 XTN; since 2.3.
        46 contact_persons_telephone_number: [Xtn],
        /// GT1-47 CWE, CE up to 2.5.1; since 2.3.
        47 contact_reason: Cwe,
        /// GT1-48 CWE, IS up to 2.6; since 2.3.
        48 contact_relationship: Cwe,
        /// GT1-49 ST; since 2.3.
        49 job_title: Element,
        /// GT1-50 JCC; since 2.3.
        50 job_code_class: Jcc,
        /// GT1-51 XON; since 2.3.
        51 guarantor_employers_organization_name: [Xon],
        /// GT1-52 CWE, IS up to 2.6; since 2.3.
        52 handicap: Cwe,
        /// GT1-53 CWE, IS up to 2.6; since 2.3.
        53 job_status: Cwe,
        /// GT1-54 FC; since 2.3.
        54 guarantor_financial_class: Fc,
        /// GT1-55 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        55 guarantor_race: [Cwe],
        /// GT1-56 ST; since 2.5.
        56 guarantor_birth_place: Element,
        /// GT1-57 CWE, IS up to 2.6; since 2.5.
        57 vip_indicator: Cwe,
    }
}

segment_view! {
    /// The segment IN1.
    pub struct In1 = b"IN1" {
        /// IN1-1 SI.
        1 set_id_in1: Element,
        /// IN1-2 CWE, CE up to 2.5.1, ID up to 2.2.
        2 health_plan_id: Cwe,
        /// IN1-3 CX, ST up to 2.2.
        3 insurance_company_id: [Cx],
        /// IN1-4 XON, ST up to 2.2.
        4 insurance_company_name: [Xon],
        /// IN1-5 XAD, AD up to 2.2.
        5 insurance_company_address: [Xad],
        /// IN1-6 XPN, PN up to 2.2.
        6 insurance_co_contact_person: [Xpn],
        /// IN1-7 XTN, TN up to 2.2.
        7 insurance_co_phone_number: [Xtn],
        /// IN1-8 ST.
        8 group_number: Element,
        /// IN1-9 XON, ST up to 2.2.
        9 group_name: [Xon],
        /// IN1-10 CX, ST up to 2.2.
        10 insureds_group_emp_id: [Cx],
        /// IN1-11 XON, ST up to 2.2.
        11 insureds_group_emp_name: [Xon],
        /// IN1-12 DT.
        12 plan_effective_date: Element,
        /// IN1-13 DT.
        13 plan_expiration_date: Element,
        /// IN1-14 AUI, CM up to 2.3, ST up to 2.1.
        14 authorization_information: Aui,
        /// IN1-15 CWE, IS up to 2.6, ID up to 2.2.
        15 plan_type: Cwe,
        /// IN1-16 XPN, PN up to 2.2.
        16 name_of_insured: [Xpn],
        /// IN1-17 CWE, CE up to 2.5.1, IS up to 2.3, ID up to 2.2.
        17 insureds_relationship_to_patient: Cwe,
        /// IN1-18 DTM, TS up to 2.5.1, DT up to 2.2.
        18 insureds_date_of_birth: Element,
        /// IN1-19 XAD, AD up to 2.2.
        19 insureds_address: [Xad],
        /// IN1-20 CWE, IS up to 2.6, ID up to 2.2.
        20 assignment_of_benefits: Cwe,
        /// IN1-21 CWE, IS up to 2.6, ID up to 2.2.
        21 coordination_of_benefits: Cwe,
        /// IN1-22 ST.
        22 coord_of_ben_priority: Element,
        /// IN1-23 ID.
        23 notice_of_admission_flag: Element,
        /// IN1-24 DT.
        24 notice_of_admission_date: Element,
        /// IN1-25 ID.
        25 report_of_eligibility_flag: Element,
        /// IN1-26 DT.
        26 report_of_eligibility_date: Element,
        /// IN1-27 CWE, IS up to 2.6, ID up to 2.2.
        27 release_information_code: Cwe,
        /// IN1-28 ST.
        28 pre_admit_cert_pac: Element,
        /// IN1-29 DTM, TS up to 2.5.1, DT up to 2.1.
        29 verification_date_time: Element,
        /// IN1-30 XCN, XPN up to 2.3, CN up to 2.2, CM up to 2.1.
        30 verification_by: [Xcn],
        /// IN1-31 CWE, IS up to 2.6, ID up to 2.2.
        31 type_of_agreement_code: Cwe,
        /// IN1-32 CWE, IS up to 2.6, ID up to 2.2.
        32 billing_status: Cwe,
        /// IN1-33 NM.
        33 lifetime_reserve_days: Element,
        /// IN1-34 NM.
        34 delay_before_l_r_day: Element,
        /// IN1-35 CWE, IS up to 2.6, ID up to 2.2, ST up to 2.1.
        35 company_plan_code: Cwe,
        /// IN1-36 ST.
        36 policy_number: Element,
        /// IN1-37 CP, NM up to 2.2.
        37 policy_deductible: Cp,
        /// IN1-38 CP, NM up to 2.2; last in 2.5.1.
        38 policy_limit_amount: Cp,
        /// IN1-39 NM.
        39 policy_limit_days: Element,
        /// IN1-40 CP, NM up to 2.2; last in 2.5.1.
        40 room_rate_semi_private: Cp,
        /// IN1-41 CP, NM up to 2.2; last in 2.5.1.
        41 room_rate_private: Cp,
        /// IN1-42 CWE, CE up to 2.5.1, ID up to 2.1.
        42 insureds_employment_status: Cwe,
        /// IN1-43 CWE, IS up to 2.6, ID up to 2.2.
        43 insureds_administrative_sex: Cwe,
        /// IN1-44 XAD, AD up to 2.2.
        44 insureds_employers_address: [Xad],
        /// IN1-45 ST; since 2.2.
        45 verification_status: Element,
        /// IN1-46 CWE, IS up to 2.6, ID up to 2.2; since 2.2.
        46 prior_insurance_plan_id: Cwe,
        /// IN1-47 CWE, IS up to 2.6; since 2.3.
        47 coverage_type: Cwe,
        /// IN1-48 CWE, IS up to 2.6; since 2.3.
        48 handicap: Cwe,
        /// IN1-49 CX; since 2.3.
        49 insureds_id_number: [Cx],
        /// IN1-50 CWE, IS up to 2.6; since 2.5.
        50 signature_code: Cwe,
        /// IN1-51 DT; since 2.5.
        51 signature_code_date: Element,
        /// IN1-52 ST; since 2.5.
        52 insureds_birth_place: Element,
        /// IN1-53 CWE, IS up to 2.6; since 2.5.
        53 vip_indicator: Cwe,
        /// IN1-54 CX; since 2.7.
        54 external_health_plan_identifiers: [Cx],
        /// IN1-55 ID; since 2.8.
        55 insurance_action_code: Element,
    }
}

segment_view! {
    /// The segment IN2.
    pub struct In2 = b"IN2" {
        /// IN2-1 CX, ST up to 2.2; since 2.2.
        1 insureds_employee_id: [Cx],
        /// IN2-2 ST; since 2.2.
        2 insureds_social_security_number: Element,
        /// IN2-3 XCN, CN up to 2.2; since 2.2.
        3 insureds_employers_name_and_id: [Xcn],
        /// IN2-4 CWE, IS up to 2.6, ID up to 2.2; since 2.2.
        4 employer_information_data: Cwe,
        /// IN2-5 CWE, IS up to 2.6, ID up to 2.2; since 2.2.
        5 mail_claim_party: [Cwe],
        /// IN2-6 ST, NM up to 2.2; since 2.2.
        6 medicare_health_ins_card_number: Element,
        /// IN2-7 XPN, PN up to 2.2; since 2.2.
        7 medicaid_case_name: [Xpn],
        /// IN2-8 ST, NM up to 2.2; since 2.2.
        8 medicaid_case_number: Element,
        /// IN2-9 XPN, PN up to 2.2; since 2.2.
        9 military_sponsor_name: [Xpn],
        /// IN2-10 ST, NM up to 2.2; since 2.2.
        10 military_id_number: Element,
        /// IN2-11 CWE, CE up to 2.5.1, ID up to 2.2; since 2.2.
        11 dependent_of_military_recipient: Cwe,
        /// IN2-12 ST; since 2.2.
        12 military_organization: Element,
        /// IN2-13 ST; since 2.2.
        13 military_station: Element,
        /// IN2-14 CWE, IS up to 2.6, ID up to 2.2; since 2.2.
        14 military_service: Cwe,
        /// IN2-15 CWE, IS up to 2.6, ID up to 2.2; since 2.2.
        15 military_rank_grade: Cwe,
        /// IN2-16 CWE, IS up to 2.6, ID up to 2.2; since 2.2.
        16 military_status: Cwe,
        /// IN2-17 DT; since 2.2.
        17 military_retire_date: Element,
        /// IN2-18 ID; since 2.2.
        18 military_non_avail_cert_on_file: Element,
        /// IN2-19 ID; since 2.2.
        19 baby_coverage: Element,
        /// IN2-20 ID; since 2.2.
        20 combine_baby_bill: Element,
        /// IN2-21 ST, NM up to 2.2; since 2.2.
        21 blood_deductible: Element,
        /// IN2-22 XPN, PN up to 2.2; since 2.2.
        22 special_coverage_approval_name: [Xpn],
        /// IN2-23 ST; since 2.2.
        23 special_coverage_approval_title: Element,
        /// IN2-24 CWE, IS up to 2.6, ST up to 2.3, ID up to 2.2; since 2.2.
        24 non_covered_insurance_code: [Cwe],
        /// IN2-25 CX, ST up to 2.2; since 2.2.
        25 payor_id: [Cx],
        /// IN2-26 CX, ST up to 2.2; since 2.2.
        26 payor_subscriber_id: [Cx],
        /// IN2-27 CWE, IS up to 2.6, ID up to 2.2; since 2.2.
        27 eligibility_source: Cwe,
        /// IN2-28 RMC, CM up to 2.3; since 2.2.
        28 room_coverage_type_amount: [Rmc],
        /// IN2-29 PTA, CM up to 2.3; since 2.2.
        29 policy_type_amount: [Pta],
        /// IN2-30 DDI, CM up to 2.3; since 2.2.
        30 daily_deductible: Ddi,
        /// IN2-31 CWE, IS up to 2.6; since 2.3.
        31 living_dependency: Cwe,
        /// IN2-32 CWE, IS up to 2.6; since 2.3.
        32 ambulatory_status: [Cwe],
        /// IN2-33 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        33 citizenship: [Cwe],
        /// IN2-34 CWE, CE up to 2.5.1; since 2.3.
        34 primary_language: Cwe,
        /// IN2-35 CWE, IS up to 2.6; since 2.3.
        35 living_arrangement: Cwe,
        /// IN2-36 CWE, CE up to 2.5.1; since 2.3.
        36 publicity_code: Cwe,
        /// IN2-37 ID; since 2.3.
        37 protection_indicator: Element,
        /// IN2-38 CWE, IS up to 2.6; since 2.3.
        38 student_indicator: Cwe,
        /// IN2-39 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        39 religion: Cwe,
        /// IN2-40 XPN; since 2.3.
        40 mothers_maiden_name: [Xpn],
        /// IN2-41 CWE, CE up to 2.5.1; since 2.3.
        41 nationality: Cwe,
        /// IN2-42 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        42 ethnic_group: [Cwe],
        /// IN2-43 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        43 marital_status: [Cwe],
        /// IN2-44 DT; since 2.3.
        44 insureds_employment_start_date: Element,
        /// IN2-45 DT; since 2.3.
        45 employment_stop_date: Element,
        /// IN2-46 ST; since 2.3.
        46 job_title: Element,
        /// IN2-47 JCC; since 2.3.
        47 job_code_class: Jcc,
        /// IN2-48 CWE, IS up to 2.6; since 2.3.
        48 job_status: Cwe,
        /// IN2-49 XPN; since 2.3.
        49 employer_contact_person_name: [Xpn],
        /// IN2-50 XTN; since 2.3.
        50 employer_contact_person_phone_number: [Xtn],
        /// IN2-51 CWE, IS up to 2.6; since 2.3.
        51 employer_contact_reason: Cwe,
        /// IN2-52 XPN; since 2.3.
        52 insureds_contact_persons_name: [Xpn],
        /// IN2-53 XTN; since 2.3.
        53 insureds_contact_person_phone_number: [Xtn],
        /// IN2-54 CWE, IS up to 2.6; since 2.3.
        54 insureds_contact_person_reason: [Cwe],
        /// IN2-55 DT; since 2.3.
        55 relationship_to_the_patient_start_date: Element,
        /// IN2-56 DT; since 2.3.
        56 relationship_to_the_patient_stop_date: [Element],
        /// IN2-57 CWE, IS up to 2.6; since 2.3.
        57 insurance_co_contact_reason: Cwe,
        /// IN2-58 XTN; since 2.3.
        58 insurance_co_contact_phone_number: [Xtn],
        /// IN2-59 CWE, IS up to 2.6; since 2.3.
        59 policy_scope: Cwe,
        /// IN2-60 CWE, IS up to 2.6; since 2.3.
        60 policy_source: Cwe,
        /// IN2-61 CX; since 2.3.
        61 patient_member_number: Cx,
        /// IN2-62 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        62 guarantors_relationship_to_insured: Cwe,
        /// IN2-63 XTN; since 2.3.
        63 insureds_phone_number_home: [Xtn],
        /// IN2-64 XTN; since 2.3.
        64 insureds_employer_phone_number: [Xtn],
        /// IN2-65 CWE, CE up to 2.5.1; since 2.3.
        65 military_handicapped_program: Cwe,
        /// IN2-66 ID; since 2.3.
        66 suspend_flag: Element,
        /// IN2-67 ID; since 2.3.
        67 copay_limit_flag: Element,
        /// IN2-68 ID; since 2.3.
        68 stoploss_limit_flag: Element,
        /// IN2-69 XON; since 2.3.
        69 insured_organization_name_and_id: [Xon],
        /// IN2-70 XON; since 2.3.
        70 insured_employer_organization_name_and_id: [Xon],
        /// IN2-71 CWE, CE up to 2.5.1, IS up to 2.3; since 2.3.
        71 race: [Cwe],
        /// IN2-72 CWE, CE up to 2.5.1, ID up to 2.3; since 2.3.
        72 patients_relationship_to_insured: Cwe,
    }
}

segment_view! {
    /// The segment ORC.
    pub struct Orc = b"ORC" {
        /// ORC-1 ID, ST up to 2.1.
        1 order_control: Element,
        /// ORC-2 EI, CM up to 2.2.
        2 placer_order_number: [Ei],
        /// ORC-3 EI, CM up to 2.2.
        3 filler_order_number: Ei,
        /// ORC-4 EIP, EI up to 2.7.1, CM up to 2.2.
        4 placer_group_number: Eip,
        /// ORC-5 ID, ST up to 2.1.
        5 order_status: Element,
        /// ORC-6 ID, ST up to 2.1.
        6 response_flag: Element,
        /// ORC-7 TQ, CM up to 2.1; last in 2.6.
        7 quantity_timing: [Tq],
        /// ORC-8 EIP, CM up to 2.3.
        8 parent_order: Eip,
        /// ORC-9 DTM, TS up to 2.5.1.
        9 date_time_of_transaction: Element,
        /// ORC-10 XCN, CN up to 2.2.
        10 entered_by: [Xcn],
        /// ORC-11 XCN, CN up to 2.2.
        11 verified_by: [Xcn],
        /// ORC-12 XCN, CN up to 2.2.
        12 ordering_provider: [Xcn],
        /// ORC-13 PL, CM up to 2.2.
        13 enterers_location: Pl,
        /// ORC-14 XTN, TN up to 2.3.
        14 call_back_phone_number: [Xtn],
        /// ORC-15 DTM, TS up to 2.5.1; since 2.2.
        15 order_effective_date_time: Element,
        /// ORC-16 CWE, CE up to 2.5.1; since 2.2.
        16 order_control_code_reason: Cwe,
        /// ORC-17 CWE, CE up to 2.5.1; since 2.2.
        17 entering_organization: Cwe,
        /// ORC-18 CWE, CE up to 2.5.1; since 2.2.
        18 entering_device: Cwe,
        /// ORC-19 XCN, CN up to 2.2; since 2.2.
        19 action_by: [Xcn],
        /// ORC-20 CWE, CE up to 2.5.1; since 2.3.1.
        20 advanced_beneficiary_notice_code: Cwe,
        /// ORC-21 XON; since 2.3.1.
        21 ordering_facility_name: [Xon],
        /// ORC-22 XAD; since 2.3.1.
        22 ordering_facility_address: [Xad],
        /// ORC-23 XTN; since 2.3.1.
        23 ordering_facility_phone_number: [Xtn],
        /// ORC-24 XAD; since 2.3.1.
        24 ordering_provider_address: [Xad],
        /// ORC-25 CWE; since 2.4.
        25 order_status_modifier: Cwe,
        /// ORC-26 CWE; since 2.5.
        26 advanced_beneficiary_notice_override_reason: Cwe,
        /// ORC-27 DTM, TS up to 2.5.1; since 2.5.
        27 fillers_expected_availability_date_time: Element,
        /// ORC-28 CWE; since 2.5.
        28 confidentiality_code: Cwe,
        /// ORC-29 CWE; since 2.5.
        29 order_type: Cwe,
        /// ORC-30 CNE; since 2.5.
        30 enterer_authorization_mode: Cne,
        /// ORC-31 CWE; since 2.5.1.
        31 parent_universal_service_identifier: Cwe,
        /// ORC-32 DT; since 2.7.
        32 advanced_beneficiary_notice_date: Element,
        /// ORC-33 CX; since 2.7.
        33 alternate_placer_order_number: [Cx],
        /// ORC-34 CWE; since 2.8.
        34 order_workflow_profile: [Cwe],
    }
}

segment_view! {
    /// The segment OBR.
    pub struct Obr = b"OBR" {
        /// OBR-1 SI.
        1 set_id_obr: Element,
        /// OBR-2 EI, CM up to 2.2.
        2 placer_order_number: [Ei],
        /// OBR-3 EI, CM up to 2.2.
        3 filler_order_number: Ei,
        /// OBR-4 CWE, CE up to 2.5.1.
        4 universal_service_identifier: Cwe,
        /// OBR-5 ID, ST up to 2.1; last in 2.6.
        5 priority: Element,
        /// OBR-6 DTM, TS up to 2.5.1; last in 2.6.
        6 requested_date_time: Element,
        /// OBR-7 DTM, TS up to 2.5.1.
        7 observation_date_time: Element,
        /// OBR-8 DTM, TS up to 2.5.1.
        8 observation_end_date_time: Element,
        /// OBR-9 CQ.
        9 collection_volume: Cq,
        /// OBR-10 XCN, CN up to 2.2.
        10 collector_identifier: [Xcn],
        /// OBR-11 ID, ST up to 2.1.
        11 specimen_action_code: Element,
        /// OBR-12 CWE, CE up to 2.5.1, CM up to 2.1.
        12 danger_code: Cwe,
        /// OBR-13 CWE, ST up to 2.6.
        13 relevant_clinical_information: [Cwe],
        /// OBR-14 DTM, TS up to 2.5.1; last in 2.6.
        14 specimen_received_date_time: Element,
        /// OBR-15 SPS, CM up to 2.3; last in 2.6.
        15 specimen_source: Sps,
        /// OBR-16 XCN, CN up to 2.2.
        16 ordering_provider: [Xcn],
        /// OBR-17 XTN, TN up to 2.2.
        17 order_callback_phone_number: [Xtn],
        /// OBR-18 ST.
        18 placer_field_1: Element,
        /// OBR-19 ST.
        19 placer_field_2: Element,
        /// OBR-20 ST.
        20 filler_field_1: Element,
        /// OBR-21 ST.
        21 filler_field_2: Element,
        /// OBR-22 DTM, TS up to 2.5.1.
        22 results_rpt_status_chng_date_time: Element,
        /// OBR-23 MOC, CM up to 2.3.
        23 charge_to_practice: Moc,
        /// OBR-24 ID.
        24 diagnostic_serv_sect_id: Element,
        /// OBR-25 ID.
        25 result_status: Element,
        /// OBR-26 PRL, CM up to 2.3.
        26 parent_result: Prl,
        /// OBR-27 TQ, CM up to 2.1; last in 2.6.
        27 quantity_timing: [Tq],
        /// OBR-28 XCN, CN up to 2.2.
        28 result_copies_to: [Xcn],
        /// OBR-29 EIP, CM up to 2.3.
        29 parent_results_observation_identifier: Eip,
        /// OBR-30 ID.
        30 transportation_mode: Element,
        /// OBR-31 CWE, CE up to 2.5.1.
        31 reason_for_study: [Cwe],
        /// OBR-32 NDL, CM up to 2.3, CN up to 2.1.
        32 principal_result_interpreter: Ndl,
        /// OBR-33 NDL, CM up to 2.3, CN up to 2.1.
        33 assistant_result_interpreter: [Ndl],
        /// OBR-34 NDL, CM up to 2.3, CN up to 2.1.
        34 technician: [Ndl],
        /// OBR-35 NDL, CM up to 2.3, CN up to 2.1.
        35 transcriptionist: [Ndl],
        /// OBR-36 DTM, TS up to 2.5.1.
        36 scheduled_date_time: Element,
        /// OBR-37 NM; since 2.3.
        37 number_of_sample_containers: Element,
        /// OBR-38 CWE, CE up to 2.5.1; since 2.3.
        38 transport_logistics_of_collected_sample: [Cwe],
        /// OBR-39 CWE, CE up to 2.5.1; since 2.3.
        39 collectors_comment: [Cwe],
        /// OBR-40 CWE, CE up to 2.5.1; since 2.3.
        40 transport_arrangement_responsibility: Cwe,
        /// OBR-41 ID; since 2.3.
        41 transport_arranged: Element,
        /// OBR-42 ID; since 2.3.
        42 escort_required: Element,
        /// OBR-43 CWE, CE up to 2.5.1; since 2.3.
        43 planned_patient_transport_comment: [Cwe],
        /// OBR-44 CNE, CE up to 2.5.1; since 2.3.1.
        44 procedure_code: Cne,
        /// OBR-45 CNE, CE up to 2.5.1; since 2.3.1.
        45 procedure_code_modifier: [Cne],
        /// OBR-46 CWE, CE up to 2.5.1; since 2.4.
        46 placer_supplemental_service_information: [Cwe],
        /// OBR-47 CWE, CE up to 2.5.1; since 2.4.
        47 filler_supplemental_service_information: [Cwe],
        /// OBR-48 CWE; since 2.5.
        48 medically_necessary_duplicate_procedure_reason: Cwe,
        /// OBR-49 CWE, IS up to 2.6; since 2.5.
        49 result_handling: Cwe,
        /// OBR-50 CWE; since 2.5.1.
        50 parent_universal_service_identifier: Cwe,
        /// OBR-51 EI; since 2.7.
        51 observation_group_id: Ei,
        /// OBR-52 EI; since 2.7.
        52 parent_observation_group_id: Ei,
        /// OBR-53 CX; since 2.7.
        53 alternate_placer_order_number: [Cx],
        /// OBR-54 EIP; since 2.7.
        54 parent_order: Eip,
    }
}

segment_view! {
    /// The segment OBX.
    pub struct Obx = b"OBX" {
        /// OBX-1 SI.
        1 set_id_obx: Element,
        /// OBX-2 ID.
        2 value_type: Element,
        /// OBX-3 CWE, CE up to 2.5.1.
        3 observation_identifier: Cwe,
        /// OBX-4 OG, ST up to 2.8.1, NM up to 2.1.
        4 observation_sub_id: [Og],
        /// OBX-5 VARIES.
        5 observation_value: [Element],
        /// OBX-6 CWE, CE up to 2.5.1, ID up to 2.1.
        6 units: Cwe,
        /// OBX-7 ST.
        7 references_range: Element,
        /// OBX-8 CWE, IS up to 2.6, ID up to 2.3.1, ST up to 2.1.
        8 interpretation_codes: [Cwe],
        /// OBX-9 NM.
        9 probability: [Element],
        /// OBX-10 ID.
        10 nature_of_abnormal_test: [Element],
        /// OBX-11 ID.
        11 observation_result_status: Element,
        /// OBX-12 DTM, TS up to 2.5.1.
        12 effective_date_of_reference_range: Element,
        /// OBX-13 ST; since 2.2.
        13 user_defined_access_checks: [Element],
        /// OBX-14 DTM, TS up to 2.5.1; since 2.2.
        14 date_time_of_the_observation: Element,
        /// OBX-15 CWE, CE up to 2.5.1; since 2.2.
        15 producers_id: Cwe,
        /// OBX-16 XCN, CN up to 2.2; since 2.2.
        16 responsible_observer: [Xcn],
        /// OBX-17 CWE, CE up to 2.5.1; since 2.3.
        17 observation_method: [Cwe],
        /// OBX-18 EI; since 2.4.
        18 equipment_instance_identifier: [Ei],
        /// OBX-19 DTM, TS up to 2.5.1; since 2.4.
        19 date_time_of_the_analysis: Element,
        /// OBX-20 CWE, ST up to 2.5.1; since 2.5.1.
        20 observation_site: [Cwe],
        /// OBX-21 EI, ST up to 2.5.1; since 2.5.1.
        21 observation_instance_identifier: Ei,
        /// OBX-22 CNE, ST up to 2.5.1; since 2.5.1.
        22 mood_code: Cne,
        /// OBX-23 XON; since 2.5.1.
        23 performing_organization_name: [Xon],
        /// OBX-24 XAD; since 2.5.1.
        24 performing_organization_address: [Xad],
        /// OBX-25 XCN; since 2.5.1.
        25 performing_organization_medical_director: [Xcn],
        /// OBX-26 ID; since 2.7.
        26 patient_results_release_category: [Element],
        /// OBX-27 CWE; since 2.8.
        27 root_cause: Cwe,
        /// OBX-28 CWE; since 2.8.
        28 local_process_control: [Cwe],
        /// OBX-29 ID; since 2.8.1.
        29 observation_type: [Element],
        /// OBX-30 ID; since 2.8.2.
        30 observation_sub_type: [Element],
    }
}

segment_view! {
    /// The segment NTE.
    pub struct Nte = b"NTE" {
        /// NTE-1 SI.
        1 set_id_nte: Element,
        /// NTE-2 ID.
        2 source_of_comment: Element,
        /// NTE-3 FT, TX up to 2.1.
        3 comment: [Element],
        /// NTE-4 CWE, CE up to 2.5.1; since 2.3.1.
        4 comment_type: Cwe,
        /// NTE-5 XCN; since 2.6.
        5 entered_by: Xcn,
        /// NTE-6 DTM; since 2.6.
        6 entered_date_time: Element,
        /// NTE-7 DTM; since 2.6.
        7 effective_start_date: Element,
        /// NTE-8 DTM; since 2.6.
        8 expiration_date: Element,
    }
}

segment_view! {
    /// The segment SPM.
    pub struct Spm = b"SPM" {
        /// SPM-1 SI; since 2.5.
        1 set_id_spm: Element,
        /// SPM-2 EIP; since 2.5.
        2 specimen_id: Eip,
        /// SPM-3 EIP; since 2.5.
        3 specimen_parent_ids: [Eip],
        /// SPM-4 CWE; since 2.5.
        4 specimen_type: Cwe,
        /// SPM-5 CWE; since 2.5.
        5 specimen_type_modifier: [Cwe],
        /// SPM-6 CWE; since 2.5.
        6 specimen_additives: [Cwe],
        /// SPM-7 CWE; since 2.5.
        7 specimen_collection_method: Cwe,
        /// SPM-8 CWE; since 2.5.
        8 specimen_source_site: Cwe,
        /// SPM-9 CWE; since 2.5.
        9 specimen_source_site_modifier: [Cwe],
        /// SPM-10 CWE; since 2.5.
        10 specimen_collection_site: Cwe,
        /// SPM-11 CWE; since 2.5.
        11 specimen_role: [Cwe],
        /// SPM-12 CQ; since 2.5.
        12 specimen_collection_amount: Cq,
        /// SPM-13 NM; since 2.5.
        13 grouped_specimen_count: Element,
        /// SPM-14 ST; since 2.5.
        14 specimen_description: [Element],
        /// SPM-15 CWE; since 2.5.
        15 specimen_handling_code: [Cwe],
        /// SPM-16 CWE; since 2.5.
        16 specimen_risk_code: [Cwe],
        /// SPM-17 DR; since 2.5.
        17 specimen_collection_date_time: Dr,
        /// SPM-18 DTM, TS up to 2.5.1; since 2.5.
        18 specimen_received_date_time: Element,
        /// SPM-19 DTM, TS up to 2.5.1; since 2.5.
        19 specimen_expiration_date_time: Element,
        /// SPM-20 ID; since 2.5.
        20 specimen_availability: Element,
        /// SPM-21 CWE; since 2.5.
        21 specimen_reject_reason: [Cwe],
        /// SPM-22 CWE; since 2.5.
        22 specimen_quality: Cwe,
        /// SPM-23 CWE; since 2.5.
        23 specimen_appropriateness: Cwe,
        /// SPM-24 CWE; since 2.5.
        24 specimen_condition: [Cwe],
        /// SPM-25 CQ; since 2.5.
        25 specimen_current_quantity: Cq,
        /// SPM-26 NM; since 2.5.
        26 number_of_specimen_containers: Element,
        /// SPM-27 CWE; since 2.5.
        27 container_type: Cwe,
        /// SPM-28 CWE; since 2.5.
        28 container_condition: Cwe,
        /// SPM-29 CWE; since 2.5.
        29 specimen_child_role: Cwe,
        /// SPM-30 CX; since 2.7.
        30 accession_id: [Cx],
        /// SPM-31 CX; since 2.7.
        31 other_specimen_id: [Cx],
        /// SPM-32 EI; since 2.7.
        32 shipment_id: [Ei],
    }
}

segment_view! {
    /// The segment TQ1.
    pub struct Tq1 = b"TQ1" {
        /// TQ1-1 SI; since 2.5.
        1 set_id_tq1: Element,
        /// TQ1-2 CQ; since 2.5.
        2 quantity: Cq,
        /// TQ1-3 RPT; since 2.5.
        3 repeat_pattern: [Rpt],
        /// TQ1-4 TM; since 2.5.
        4 explicit_time: [Element],
        /// TQ1-5 CQ; since 2.5.
        5 relative_time_and_units: [Cq],
        /// TQ1-6 CQ; since 2.5.
        6 service_duration: Cq,
        /// TQ1-7 DTM, TS up to 2.5.1; since 2.5.
        7 start_date_time: Element,
        /// TQ1-8 DTM, TS up to 2.5.1; since 2.5.
        8 end_date_time: Element,
        /// TQ1-9 CWE; since 2.5.
        9 priority: [Cwe],
        /// TQ1-10 TX; since 2.5.
        10 condition_text: Element,
        /// TQ1-11 TX; since 2.5.
        11 text_instruction: Element,
        /// TQ1-12 ID; since 2.5.
        12 conjunction: Element,
        /// TQ1-13 CQ; since 2.5.
        13 occurrence_duration: Cq,
        /// TQ1-14 NM; since 2.5.
        14 total_occurrences: Element,
    }
}

segment_view! {
    /// The segment RXO.
    pub struct Rxo = b"RXO" {
        /// RXO-1 CWE, CE up to 2.5.1; since 2.2.
        1 requested_give_code: Cwe,
        /// RXO-2 NM; since 2.2.
        2 requested_give_amount_minimum: Element,
        /// RXO-3 NM; since 2.2.
        3 requested_give_amount_maximum: Element,
        /// RXO-4 CWE, CE up to 2.5.1; since 2.2.
        4 requested_give_units: Cwe,
        /// RXO-5 CWE, CE up to 2.5.1; since 2.2.
        5 requested_dosage_form: Cwe,
        /// RXO-6 CWE, CE up to 2.5.1; since 2.2.
        6 providers_pharmacy_treatment_instructions: [Cwe],
        /// RXO-7 CWE, CE up to 2.5.1; since 2.2.
        7 providers_administration_instructions: [Cwe],
        /// RXO-8 LA1, CM up to 2.3; since 2.2; last in 2.7.1.
        8 deliver_to_location: La1,
        /// RXO-9 ID; since 2.2.
        9 allow_substitutions: Element,
        /// RXO-10 CWE, CE up to 2.5.1; since 2.2.
        10 requested_dispense_code: Cwe,
        /// RXO-11 NM; since 2.2.
        11 requested_dispense_amount: Element,
        /// RXO-12 CWE, CE up to 2.5.1; since 2.2.
        12 requested_dispense_units: Cwe,
        /// RXO-13 NM; since 2.2.
        13 number_of_refills: Element,
        /// RXO-14 XCN, CN up to 2.3; since 2.2.
        14 ordering_providers_dea_number: [Xcn],
        /// RXO-15 XCN, CN up to 2.3; since 2.2.
        15 pharmacist_treatment_suppliers_verifier_id: [Xcn],
        /// RXO-16 ID; since 2.2.
        16 needs_human_review: Element,
        /// RXO-17 ST; since 2.2.
        17 requested_give_per_time_unit: Element,
        /// RXO-18 NM; since 2.3.
        18 requested_give_strength: Element,
        /// RXO-19 CWE, CE up to 2.5.1; since 2.3.
        19 requested_give_strength_units: Cwe,
        /// RXO-20 CWE, CE up to 2.5.1; since 2.3.
        20 indication: [Cwe],
        /// RXO-21 ST; since 2.3.
        21 requested_give_rate_amount: Element,
        /// RXO-22 CWE, CE up to 2.5.1; since 2.3.
        22 requested_give_rate_units: Cwe,
        /// RXO-23 CQ; since 2.3.1.
        23 total_daily_dose: Cq,
        /// RXO-24 CWE, CE up to 2.5.1; since 2.4.
        24 supplementary_code: [Cwe],
        /// RXO-25 NM; since 2.5.
        25 requested_drug_strength_volume: Element,
        /// RXO-26 CWE; since 2.5.
        26 requested_drug_strength_volume_units: Cwe,
        /// RXO-27 ID; since 2.5.
        27 pharmacy_order_type: Element,
        /// RXO-28 NM; since 2.5.
        28 dispensing_interval: Element,
        /// RXO-29 EI; since 2.6.
        29 medication_instance_identifier: Ei,
        /// RXO-30 EI; since 2.6.
        30 segment_instance_identifier: Ei,
        /// RXO-31 CNE; since 2.6.
        31 mood_code: Cne,
        /// RXO-32 CWE; since 2.6.
        32 dispensing_pharmacy: Cwe,
        /// RXO-33 XAD; since 2.6.
        33 dispensing_pharmacy_address: Xad,
        /// RXO-34 PL; since 2.6.
        34 deliver_to_patient_location: Pl,
        /// RXO-35 XAD; since 2.6.
        35 deliver_to_address: Xad,
        /// RXO-36 XTN; since 2.7.
        36 pharmacy_phone_number: [Xtn],
    }
}

segment_view! {
    /// The segment RXR.
    pub struct Rxr = b"RXR" {
        /// RXR-1 CWE, CE up to 2.5.1; since 2.2.
        1 route: Cwe,
        /// RXR-2 CWE, CE up to 2.4; since 2.2.
        2 administration_site: Cwe,
        /// RXR-3 CWE, CE up to 2.5.1; since 2.2.
        3 administration_device: Cwe,
        /// RXR-4 CWE, CE up to 2.4; since 2.2.
        4 administration_method: Cwe,
        /// RXR-5 CWE, CE up to 2.5.1; since 2.3.1.
        5 routing_instruction: Cwe,
        /// RXR-6 CWE; since 2.5.
        6 administration_site_modifier: Cwe,
    }
}

segment_view! {
    /// The segment RXE.
    pub struct Rxe = b"RXE" {
        /// RXE-1 TQ; since 2.2; last in 2.6.
        1 quantity_timing: [Tq],
        /// RXE-2 CWE, CE up to 2.5.1; since 2.2.
        2 give_code: Cwe,
        /// RXE-3 NM; since 2.2.
        3 give_amount_minimum: Element,
        /// RXE-4 NM; since 2.2.
        4 give_amount_maximum: Element,
        /// RXE-5 CWE, CE up to 2.5.1; since 2.2.
        5 give_units: Cwe,
        /// RXE-6 CWE, CE up to 2.5.1; since 2.2.
        6 give_dosage_form: Cwe,
        /// RXE-7 CWE, CE up to 2.5.1; since 2.2.
        7 providers_administration_instructions: [Cwe],
        /// RXE-8 LA1, CM up to 2.3; since 2.2; last in 2.6.
        8 deliver_to_location: La1,
        /// RXE-9 ID; since 2.2.
        9 substitution_status: Element,
        /// RXE-10 NM; since 2.2.
        10 dispense_amount: Element,
        /// RXE-11 CWE, CE up to 2.5.1; since 2.2.
        11 dispense_units: Cwe,
        /// RXE-12 NM; since 2.2.
        12 number_of_refills: Element,
        /// RXE-13 XCN, CN up to 2.3; since 2.2.
        13 ordering_providers_dea_number: [Xcn],
        /// RXE-14 XCN, CN up to 2.3; since 2.2.
        14 pharmacist_treatment_suppliers_verifier_id: [Xcn],
        /// RXE-15 ST; since 2.2.
        15 prescription_number: Element,
        /// RXE-16 NM; since 2.2.
        16 number_of_refills_remaining: Element,
        /// RXE-17 NM; since 2.2.
        17 number_of_refills_doses_dispensed: Element,
        /// RXE-18 DTM, TS up to 2.5.1; since 2.2.
        18 d_t_of_most_recent_refill_or_dose_dispensed: Element,
        /// RXE-19 CQ; since 2.2.
        19 total_daily_dose: Cq,
        /// RXE-20 ID; since 2.2.
        20 needs_human_review: Element,
        /// RXE-21 CWE, CE up to 2.5.1; since 2.2.
        21 special_dispensing_instructions: [Cwe],
        /// RXE-22 ST; since 2.2.
        22 give_per_time_unit: Element,
        /// RXE-23 ST, CE up to 2.2; since 2.2.
        23 give_rate_amount: Element,
        /// RXE-24 CWE, CE up to 2.5.1; since 2.2.
        24 give_rate_units: Cwe,
        /// RXE-25 NM; since 2.3.
        25 give_strength: Element,
        /// RXE-26 CWE, CE up to 2.5.1; since 2.3.
        26 give_strength_units: Cwe,
        /// RXE-27 CWE, CE up to 2.5.1; since 2.3.
        27 give_indication: [Cwe],
        /// RXE-28 NM; since 2.3.
        28 dispense_package_size: Element,
        /// RXE-29 CWE, CE up to 2.5.1; since 2.3.
        29 dispense_package_size_unit: Cwe,
        /// RXE-30 ID; since 2.3.
        30 dispense_package_method: Element,
        /// RXE-31 CWE, CE up to 2.5.1; since 2.4.
        31 supplementary_code: [Cwe],
        /// RXE-32 DTM, TS up to 2.5.1; since 2.5.
        32 original_order_date_time: Element,
        /// RXE-33 NM; since 2.5.
        33 give_drug_strength_volume: Element,
        /// RXE-34 CWE; since 2.5.
        34 give_drug_strength_volume_units: Cwe,
        /// RXE-35 CWE; since 2.5.
        35 controlled_substance_schedule: Cwe,
        /// RXE-36 ID; since 2.5.
        36 formulary_status: Element,
        /// RXE-37 CWE; since 2.5.
        37 pharmaceutical_substance_alternative: [Cwe],
        /// RXE-38 CWE; since 2.5.
        38 pharmacy_of_most_recent_fill: Cwe,
        /// RXE-39 NM; since 2.5.
        39 initial_dispense_amount: Element,
        /// RXE-40 CWE; since 2.5.
        40 dispensing_pharmacy: Cwe,
        /// RXE-41 XAD; since 2.5.
        41 dispensing_pharmacy_address: Xad,
        /// RXE-42 PL; since 2.5.
        42 deliver_to_patient_location: Pl,
        /// RXE-43 XAD; since 2.5.
        43 deliver_to_address: Xad,
        /// RXE-44 ID; since 2.5.
        44 pharmacy_order_type: Element,
        /// RXE-45 XTN; since 2.7.
        45 pharmacy_phone_number: [Xtn],
    }
}

segment_view! {
    /// The segment RXD.
    pub struct Rxd = b"RXD" {
        /// RXD-1 NM; since 2.2.
        1 dispense_sub_id_counter: Element,
        /// RXD-2 CWE, CE up to 2.5.1; since 2.2.
        2 dispense_give_code: Cwe,
        /// RXD-3 DTM, TS up to 2.5.1; since 2.2.
        3 date_time_dispensed: Element,
        /// RXD-4 NM; since 2.2.
        4 actual_dispense_amount: Element,
        /// RXD-5 CWE, CE up to 2.5.1; since 2.2.
        5 actual_dispense_units: Cwe,
        /// RXD-6 CWE, CE up to 2.5.1; since 2.2.
        6 actual_dosage_form: Cwe,
        /// RXD-7 ST; since 2.2.
        7 prescription_number: Element,
        /// RXD-8 NM; since 2.2.
        8 number_of_refills_remaining: Element,
        /// RXD-9 ST, CE up to 2.3, ST up to 2.2; since 2.2.
        9 dispense_notes: [Element],
        /// RXD-10 XCN, CN up to 2.2; since 2.2.
        10 dispensing_provider: [Xcn],
        /// RXD-11 ID; since 2.2.
        11 substitution_status: Element,
        /// RXD-12 CQ; since 2.2.
        12 total_daily_dose: Cq,
        /// RXD-13 LA2, CM up to 2.3; since 2.2; last in 2.7.1.
        13 dispense_to_location: La2,
        /// RXD-14 ID; since 2.2.
        14 needs_human_review: Element,
        /// RXD-15 CWE, CE up to 2.5.1; since 2.2.
        15 special_dispensing_instructions: [Cwe],
        /// RXD-16 NM; since 2.3.
        16 actual_strength: Element,
        /// RXD-17 CWE, CE up to 2.5.1; since 2.3.
        17 actual_strength_unit: Cwe,
        /// RXD-18 ST; since 2.3.
        18 substance_lot_number: [Element],
        /// RXD-19 DTM, TS up to 2.5.1; since 2.3.
        19 substance_expiration_date: [Element],
        /// RXD-20 CWE, CE up to 2.5.1; since 2.3.
        20 substance_manufacturer_name: [Cwe],
        /// RXD-21 CWE, CE up to 2.5.1; since 2.3.
        21 indication: [Cwe],
        /// RXD-22 NM; since 2.3.
        22 dispense_package_size: Element,
        /// RXD-23 CWE, CE up to 2.5.1; since 2.3.
        23 dispense_package_size_unit: Cwe,
        /// RXD-24 ID; since 2.3.
        24 dispense_package_method: Element,
        /// RXD-25 CWE, CE up to 2.5.1; since 2.4.
        25 supplementary_code: [Cwe],
        /// RXD-26 CWE, CE up to 2.5.1; since 2.4.
        26 initiating_location: Cwe,
        /// RXD-27 CWE, CE up to 2.5.1; since 2.4.
        27 packaging_assembly_location: Cwe,
        /// RXD-28 NM; since 2.5.
        28 actual_drug_strength_volume: Element,
        /// RXD-29 CWE; since 2.5.
        29 actual_drug_strength_volume_units: Cwe,
        /// RXD-30 CWE; since 2.5.
        30 dispense_to_pharmacy: Cwe,
        /// RXD-31 XAD; since 2.5.
        31 dispense_to_pharmacy_address: Xad,
        /// RXD-32 ID; since 2.5.
        32 pharmacy_order_type: Element,
        /// RXD-33 CWE; since 2.5.
        33 dispense_type: Cwe,
        /// RXD-34 XTN; since 2.7.
        34 pharmacy_phone_number: [Xtn],
        /// RXD-35 EI; since 2.8.
        35 dispense_tag_identifier: [Ei],
    }
}

segment_view! {
    /// The segment RXA.
    pub struct Rxa = b"RXA" {
        /// RXA-1 NM, ID up to 2.3, NM up to 2.2; since 2.2.
        1 give_sub_id_counter: Element,
        /// RXA-2 NM; since 2.2.
        2 administration_sub_id_counter: Element,
        /// RXA-3 DTM, TS up to 2.5.1; since 2.2.
        3 date_time_start_of_administration: Element,
        /// RXA-4 DTM, TS up to 2.5.1; since 2.2.
        4 date_time_end_of_administration: Element,
        /// RXA-5 CWE, CE up to 2.5.1; since 2.2.
        5 administered_code: Cwe,
        /// RXA-6 NM; since 2.2.
        6 administered_amount: Element,
        /// RXA-7 CWE, CE up to 2.5.1; since 2.2.
        7 administered_units: Cwe,
        /// RXA-8 CWE, CE up to 2.5.1; since 2.2.
        8 administered_dosage_form: Cwe,
        /// RXA-9 CWE, CE up to 2.5.1, ST up to 2.2; since 2.2.
        9 administration_notes: [Cwe],
        /// RXA-10 XCN, CN up to 2.2; since 2.2.
        10 administering_provider: [Xcn],
        /// RXA-11 LA2, CM up to 2.3; since 2.2; last in 2.7.1.
        11 administered_at_location: La2,
        /// RXA-12 ST; since 2.2.
        12 administered_per_time_unit: Element,
        /// RXA-13 NM; since 2.3.
        13 administered_strength: Element,
        /// RXA-14 CWE, CE up to 2.5.1; since 2.3.
        14 administered_strength_units: Cwe,
        /// RXA-15 ST; since 2.3.
        15 substance_lot_number: [Element],
        /// RXA-16 DTM, TS up to 2.5.1; since 2.3.
        16 substance_expiration_date: [Element],
        /// RXA-17 CWE, CE up to 2.5.1; since 2.3.
        17 substance_manufacturer_name: [Cwe],
        /// RXA-18 CWE, CE up to 2.5.1; since 2.3.
        18 substance_treatment_refusal_reason: [Cwe],
        /// RXA-19 CWE, CE up to 2.5.1; since 2.3.
        19 indication: [Cwe],
        /// RXA-20 ID; since 2.3.
        20 completion_status: Element,
        /// RXA-21 ID; since 2.3.
        21 action_code_rxa: Element,
        /// RXA-22 DTM, TS up to 2.5.1; since 2.3.
        22 system_entry_date_time: Element,
        /// RXA-23 NM; since 2.5.
        23 administered_drug_strength_volume: Element,
        /// RXA-24 CWE; since 2.5.
        24 administered_drug_strength_volume_units: Cwe,
        /// RXA-25 CWE; since 2.5.
        25 administered_barcode_identifier: Cwe,
        /// RXA-26 ID; since 2.5.
        26 pharmacy_order_type: Element,
        /// RXA-27 PL; since 2.6.
        27 administer_at: Pl,
        /// RXA-28 XAD; since 2.6.
        28 administered_at_address: Xad,
        /// RXA-29 EI; since 2.8.
        29 administered_tag_identifier: [Ei],
    }
}

segment_view! {
    /// The segment SCH.
    pub struct Sch = b"SCH" {
        /// SCH-1 EI; since 2.3.
        1 placer_appointment_id: Ei,
        /// SCH-2 EI; since 2.3.
        2 filler_appointment_id: Ei,
        /// SCH-3 NM; since 2.3.
        3 occurrence_number: Element,
        /// SCH-4 EIP, EI up to 2.7.1; since 2.3.
        4 placer_group_number: Eip,
        /// SCH-5 CWE, CE up to 2.5.1; since 2.3.
        5 schedule_id: Cwe,
        /// SCH-6 CWE, CE up to 2.5.1; since 2.3.
        6 event_reason: Cwe,
        /// SCH-7 CWE, CE up to 2.5.1; since 2.3.
        7 appointment_reason: Cwe,
        /// SCH-8 CWE, CE up to 2.5.1; since 2.3.
        8 appointment_type: Cwe,
        /// SCH-9 NM; since 2.3; last in 2.6.
        9 appointment_duration: Element,
        /// SCH-10 CNE, CE up to 2.5.1; since 2.3.
        10 appointment_duration_units: Cne,
        /// SCH-11 TQ; since 2.3; last in 2.6.
        11 appointment_timing_quantity: [Tq],
        /// SCH-12 XCN; since 2.3.
        12 placer_contact_person: [Xcn],
        /// SCH-13 XTN; since 2.3.
        13 placer_contact_phone_number: Xtn,
        /// SCH-14 XAD; since 2.3.
        14 placer_contact_address: [Xad],
        /// SCH-15 PL; since 2.3.
        15 placer_contact_location: Pl,
        /// SCH-16 XCN; since 2.3.
        16 filler_contact_person: [Xcn],
        /// SCH-17 XTN; since 2.3.
        17 filler_contact_phone_number: Xtn,
        /// SCH-18 XAD; since 2.3.
        18 filler_contact_address: [Xad],
        /// SCH-19 PL; since 2.3.
        19 filler_contact_location: Pl,
        /// SCH-20 XCN; since 2.3.
        20 entered_by_person: [Xcn],
        /// SCH-21 XTN; since 2.3.
        21 entered_by_phone_number: [Xtn],
        /// SCH-22 PL; since 2.3.
        22 entered_by_location: Pl,
        /// SCH-23 EI; since 2.3.
        23 parent_placer_appointment_id: Ei,
        /// SCH-24 EI; since 2.3.
        24 parent_filler_appointment_id: Ei,
        /// SCH-25 CWE, CE up to 2.5.1; since 2.3.
        25 filler_status_code: Cwe,
        /// SCH-26 EI; since 2.4.
        26 placer_order_number: [Ei],
        /// SCH-27 EI; since 2.4.
        27 filler_order_number: [Ei],
    }
}

segment_view! {
    /// The segment AIS.
    pub struct Ais = b"AIS" {
        /// AIS-1 SI; since 2.3.
        1 set_id_ais: Element,
        /// AIS-2 ID; since 2.3.
        2 segment_action_code: Element,
        /// AIS-3 CWE, CE up to 2.5.1; since 2.3.
        3 universal_service_identifier: Cwe,
        /// AIS-4 DTM, TS up to 2.5.1; since 2.3.
        4 start_date_time: Element,
        /// AIS-5 NM; since 2.3.
        5 start_date_time_offset: Element,
        /// AIS-6 CNE, CE up to 2.5.1; since 2.3.
        6 start_date_time_offset_units: Cne,
        /// AIS-7 NM; since 2.3.
        7 duration: Element,
        /// AIS-8 CNE, CE up to 2.5.1; since 2.3.
        8 duration_units: Cne,
        /// AIS-9 CWE, IS up to 2.6; since 2.3.
        9 allow_substitution_code: Cwe,
        /// AIS-10 CWE, CE up to 2.5.1; since 2.3.
        10 filler_status_code: Cwe,
        /// AIS-11 CWE, CE up to 2.5.1; since 2.4.
        11 placer_supplemental_service_information: [Cwe],
        /// AIS-12 CWE, CE up to 2.5.1; since 2.4.
        12 filler_supplemental_service_information: [Cwe],
    }
}

segment_view! {
    /// The segment AIG.
    pub struct Aig = b"AIG" {
        /// AIG-1 SI; since 2.3.
        1 set_id_aig: Element,
        /// AIG-2 ID; since 2.3.
        2 segment_action_code: Element,
        /// AIG-3 CWE, CE up to 2.5.1; since 2.3.
        3 resource_id: Cwe,
        /// AIG-4 CWE, CE up to 2.5.1; since 2.3.
        4 resource_type: Cwe,
        /// AIG-5 CWE, CE up to 2.5.1; since 2.3.
        5 resource_group: [Cwe],
        /// AIG-6 NM; since 2.3.
        6 resource_quantity: Element,
        /// AIG-7 CNE, CE up to 2.5.1; since 2.3.
        7 resource_quantity_units: Cne,
        /// AIG-8 DTM, TS up to 2.5.1; since 2.3.
        8 start_date_time: Element,
        /// AIG-9 NM; since 2.3.
        9 start_date_time_offset: Element,
        /// AIG-10 CNE, CE up to 2.5.1; since 2.3.
        10 start_date_time_offset_units: Cne,
        /// AIG-11 NM; since 2.3.
        11 duration: Element,
        /// AIG-12 CNE, CE up to 2.5.1; since 2.3.
        12 duration_units: Cne,
        /// AIG-13 CWE, IS up to 2.6; since 2.3.
        13 allow_substitution_code: Cwe,
        /// AIG-14 CWE, CE up to 2.5.1; since 2.3.
        14 filler_status_code: Cwe,
    }
}

segment_view! {
    /// The segment AIL.
    pub struct Ail = b"AIL" {
        /// AIL-1 SI; since 2.3.
        1 set_id_ail: Element,
        /// AIL-2 ID; since 2.3.
        2 segment_action_code: Element,
        /// AIL-3 PL; since 2.3.
        3 location_resource_id: [Pl],
        /// AIL-4 CWE, CE up to 2.5.1; since 2.3.
        4 location_type_ail: Cwe,
        /// AIL-5 CWE, CE up to 2.5.1; since 2.3.
        5 location_group: Cwe,
        /// AIL-6 DTM, TS up to 2.5.1; since 2.3.
        6 start_date_time: Element,
        /// AIL-7 NM; since 2.3.
        7 start_date_time_offset: Element,
        /// AIL-8 CNE, CE up to 2.5.1; since 2.3.
        8 start_date_time_offset_units: Cne,
        /// AIL-9 NM; since 2.3.
        9 duration: Element,
        /// AIL-10 CNE, CE up to 2.5.1; since 2.3.
        10 duration_units: Cne,
        /// AIL-11 CWE, IS up to 2.6; since 2.3.
        11 allow_substitution_code: Cwe,
        /// AIL-12 CWE, CE up to 2.5.1; since 2.3.
        12 filler_status_code: Cwe,
    }
}

segment_view! {
    /// The segment AIP.
    pub struct Aip = b"AIP" {
        /// AIP-1 SI; since 2.3.
        1 set_id_aip: Element,
        /// AIP-2 ID; since 2.3.
        2 segment_action_code: Element,
        /// AIP-3 XCN; since 2.3.
        3 personnel_resource_id: [Xcn],
        /// AIP-4 CWE, CE up to 2.5.1; since 2.3.
        4 resource_type: Cwe,
        /// AIP-5 CWE, CE up to 2.5.1; since 2.3.
        5 resource_group: [Cwe],
        /// AIP-6 DTM, TS up to 2.5.1; since 2.3.
        6 start_date_time: Element,
        /// AIP-7 NM; since 2.3.
        7 start_date_time_offset: Element,
        /// AIP-8 CNE, CE up to 2.5.1; since 2.3.
        8 start_date_time_offset_units: Cne,
        /// AIP-9 NM; since 2.3.
        9 duration: Element,
        /// AIP-10 CNE, CE up to 2.5.1; since 2.3.
        10 duration_units: Cne,
        /// AIP-11 CWE, IS up to 2.6; since 2.3.
        11 allow_substitution_code: Cwe,
        /// AIP-12 CWE, CE up to 2.5.1; since 2.3.
        12 filler_status_code: Cwe,
    }
}

segment_view! {
    /// The segment TXA.
    pub struct Txa = b"TXA" {
        /// TXA-1 SI; since 2.3.
        1 set_id_txa: Element,
        /// TXA-2 CWE, IS up to 2.6; since 2.3.
        2 document_type: Cwe,
        /// TXA-3 ID; since 2.3.
        3 document_content_presentation: Element,
        /// TXA-4 DTM, TS up to 2.5.1; since 2.3.
        4 activity_date_time: Element,
        /// TXA-5 XCN; since 2.3.
        5 primary_activity_provider_code_name: [Xcn],
        /// TXA-6 DTM, TS up to 2.5.1; since 2.3.
        6 origination_date_time: Element,
        /// TXA-7 DTM, TS up to 2.5.1; since 2.3.
        7 transcription_date_time: Element,
        /// TXA-8 DTM, TS up to 2.5.1; since 2.3.
        8 edit_date_time: [Element],
        /// TXA-9 XCN; since 2.3.
        9 originator_code_name: [Xcn],
        /// TXA-10 XCN; since 2.3.
        10 assigned_document_authenticator: [Xcn],
        /// TXA-11 XCN; since 2.3.
        11 transcriptionist_code_name: [Xcn],
        /// TXA-12 EI; since 2.3.
        12 unique_document_number: Ei,
        /// TXA-13 EI; since 2.3.
        13 parent_document_number: Ei,
        /// TXA-14 EI; since 2.3.
        14 placer_order_number: [Ei],
        /// TXA-15 EI; since 2.3.
        15 filler_order_number: Ei,
        /// TXA-16 ST; since 2.3.
        16 unique_document_file_name: Element,
        /// TXA-17 ID; since 2.3.
        17 document_completion_status: [Element],
        /// TXA-18 ID; since 2.3.
        18 document_confidentiality_status: Element,
        /// TXA-19 ID; since 2.3.
        19 document_availability_status: Element,
        /// TXA-20 ID; since 2.3.
        20 document_storage_status: Element,
        /// TXA-21 ST; since 2.3.
        21 document_change_reason: Element,
        /// TXA-22 PPN; since 2.3.
        22 authentication_person_time_stamp_set: [Ppn],
        /// TXA-23 XCN; since 2.3.
        23 distributed_copies_code_and_name_of_recipient_s: [Xcn],
        /// TXA-24 CWE; since 2.7.
        24 folder_assignment: [Cwe],
        /// TXA-25 ST; since 2.7.
        25 document_title: [Element],
        /// TXA-26 DTM; since 2.7.
        26 agreed_due_date_time: Element,
    }
}

segment_view! {
    /// The segment FT1.
    pub struct Ft1 = b"FT1" {
        /// FT1-1 SI.
        1 set_id_ft1: Element,
        /// FT1-2 ST.
        2 transaction_id: Element,
        /// FT1-3 ST.
        3 transaction_batch_id: Element,
        /// FT1-4 DR, TS up to 2.4, DT up to 2.2.
        4 transaction_date: Dr,
        /// FT1-5 DTM, TS up to 2.5.1, DT up to 2.2.
        5 transaction_posting_date: Element,
        /// FT1-6 CWE, IS up to 2.6, ID up to 2.3.
        6 transaction_type: Cwe,
        /// FT1-7 CWE, CE up to 2.5.1, ID up to 2.1.
        7 transaction_code: Cwe,
        /// FT1-8 ST; last in 2.5.1.
        8 transaction_description: Element,
        /// FT1-9 ST; last in 2.5.1.
        9 transaction_description_alt: Element,
        /// FT1-10 NM.
        10 transaction_quantity: Element,
        /// FT1-11 CP, NM up to 2.2.
        11 transaction_amount_extended: Cp,
        /// FT1-12 CP, NM up to 2.2.
        12 transaction_amount_unit: Cp,
        /// FT1-13 CWE, CE up to 2.5.1, ST up to 2.1.
        13 department_code: Cwe,
        /// FT1-14 CWE, CE up to 2.5.1, ID up to 2.2.
        14 health_plan_id: Cwe,
        /// FT1-15 CP, NM up to 2.2.
        15 insurance_amount: Cp,
        /// FT1-16 PL, CM up to 2.2, ST up to 2.1.
        16 assigned_patient_location: Pl,
        /// FT1-17 CWE, IS up to 2.6, ID up to 2.3.
        17 fee_schedule: Cwe,
        /// FT1-18 CWE, IS up to 2.6, ID up to 2.3.
        18 patient_type: Cwe,
        /// FT1-19 CWE, CE up to 2.5.1, ID up to 2.1.
        19 diagnosis_code_ft1: [Cwe],
        /// FT1-20 XCN, CN up to 2.2.
        20 performed_by_code: [Xcn],
        /// FT1-21 XCN, CN up to 2.2.
        21 ordered_by_code: [Xcn],
        /// FT1-22 CP, NM up to 2.3.
        22 unit_cost: Cp,
        /// FT1-23 EI, CM up to 2.2; since 2.2.
        23 filler_order_number: Ei,
        /// FT1-24 XCN; since 2.3.
        24 entered_by_code: [Xcn],
        /// FT1-25 CNE, CE up to 2.5.1; since 2.3.
        25 procedure_code: Cne,
        /// FT1-26 CNE, CE up to 2.5.1; since 2.3.1.
        26 procedure_code_modifier: [Cne],
        /// FT1-27 CWE, CE up to 2.5.1; since 2.5.
        27 advanced_beneficiary_notice_code: Cwe,
        /// FT1-28 CWE; since 2.5.
        28 medically_necessary_duplicate_procedure_reason: Cwe,
        /// FT1-29 CWE, CNE up to 2.5.1; since 2.5.
        29 ndc_code: Cwe,
        /// FT1-30 CX; since 2.5.
        30 payment_reference_id: Cx,
        /// FT1-31 SI; since 2.5.
        31 transaction_reference_key: [Element],
        /// FT1-32 XON; since 2.7.
        32 performing_facility: [Xon],
        /// FT1-33 XON; since 2.7.
        33 ordering_facility: Xon,
        /// FT1-34 CWE; since 2.7.
        34 item_number: Cwe,
        /// FT1-35 ST; since 2.7.
        35 model_number: Element,
        /// FT1-36 CWE; since 2.7.
        36 special_processing_code: [Cwe],
        /// FT1-37 CWE; since 2.7.
        37 clinic_code: Cwe,
        /// FT1-38 CX; since 2.7.
        38 referral_number: Cx,
        /// FT1-39 CX; since 2.7.
        39 authorization_number: Cx,
        /// FT1-40 CWE; since 2.7.
        40 service_provider_taxonomy_code: Cwe,
        /// FT1-41 CWE; since 2.7.
        41 revenue_code: Cwe,
        /// FT1-42 ST; since 2.7.
        42 prescription_number: Element,
        /// FT1-43 CQ; since 2.7.
        43 ndc_qty_and_uom: Cq,
    }
}

segment_view! {
    /// The segment ROL.
    pub struct Rol = b"ROL" {
        /// ROL-1 EI; since 2.3.
        1 role_instance_id: Ei,
        /// ROL-2 ID; since 2.3.
        2 action_code: Element,
        /// ROL-3 CWE, CE up to 2.5.1; since 2.3.
        3 role_rol: Cwe,
        /// ROL-4 XCN; since 2.3.
        4 role_person: [Xcn],
        /// ROL-5 DTM, TS up to 2.5.1; since 2.3.
        5 role_begin_date_time: Element,
        /// ROL-6 DTM, TS up to 2.5.1; since 2.3.
        6 role_end_date_time: Element,
        /// ROL-7 CWE, CE up to 2.5.1; since 2.3.
        7 role_duration: Cwe,
        /// ROL-8 CWE, CE up to 2.5.1; since 2.3.
        8 role_action_reason: Cwe,
        /// ROL-9 CWE, CE up to 2.5.1; since 2.4.
        9 provider_type: [Cwe],
        /// ROL-10 CWE, CE up to 2.5.1; since 2.4.
        10 organization_unit_type: Cwe,
        /// ROL-11 XAD; since 2.4.
        11 office_home_address_birthplace: [Xad],
        /// ROL-12 XTN; since 2.4.
        12 phone: [Xtn],
        /// ROL-13 PL; since 2.6.
        13 persons_location: Pl,
        /// ROL-14 XON; since 2.7.
        14 organization: Xon,
    }
}

segment_view! {
    /// The segment PRT.
    pub struct Prt = b"PRT" {
        /// PRT-1 EI; since 2.7.
        1 participation_instance_id: [Ei],
        /// PRT-2 ID; since 2.7.
        2 action_code: Element,
        /// PRT-3 CWE; since 2.7.
        3 action_reason: Cwe,
        /// PRT-4 CWE; since 2.7.
        4 participation: Cwe,
        /// PRT-5 XCN; since 2.7.
        5 participation_person: [Xcn],
        /// PRT-6 CWE; since 2.7.
        6 participation_person_provider_type: Cwe,
        /// PRT-7 CWE; since 2.7.
        7 participant_organization_unit_type: Cwe,
        /// PRT-8 XON; since 2.7.
        8 participation_organization: [Xon],
        /// PRT-9 PL; since 2.7.
        9 participant_location: [Pl],
        /// PRT-10 EI; since 2.7.
        10 participation_device: [Ei],
        /// PRT-11 DTM; since 2.7.
        11 participation_begin_date_time_arrival_time: Element,
        /// PRT-12 DTM; since 2.7.
        12 participation_end_date_time_departure_time: Element,
        /// PRT-13 CWE; since 2.7.
        13 participation_qualitative_duration: Cwe,
        /// PRT-14 XAD; since 2.7.
        14 participation_address: [Xad],
        /// PRT-15 XTN; since 2.7.
        15 participant_telecommunication_address: [Xtn],
        /// PRT-16 EI; since 2.8.2.
        16 participant_device_identifier: Ei,
        /// PRT-17 DTM; since 2.8.2.
        17 participant_device_manufacture_date: Element,
        /// PRT-18 DTM; since 2.8.2.
        18 participant_device_expiry_date: Element,
        /// PRT-19 ST; since 2.8.2.
        19 participant_device_lot_number: Element,
        /// PRT-20 ST; since 2.8.2.
        20 participant_device_serial_number: Element,
        /// PRT-21 EI; since 2.8.2.
        21 participant_device_donation_identification: Ei,
        /// PRT-22 CNE; since 2.8.2.
        22 participation_device_type: Cne,
    }
}

segment_view! {
    /// The segment MFI.
    pub struct Mfi = b"MFI" {
        /// MFI-1 CWE, CE up to 2.5.1.
        1 master_file_identifier: Cwe,
        /// MFI-2 HD, ID up to 2.2.
        2 master_file_application_identifier: [Hd],
        /// MFI-3 ID.
        3 file_level_event_code: Element,
        /// MFI-4 DTM, TS up to 2.5.1.
        4 entered_date_time: Element,
        /// MFI-5 DTM, TS up to 2.5.1.
        5 effective_date_time: Element,
        /// MFI-6 ID.
        6 response_level_code: Element,
    }
}

segment_view! {
    /// The segment MFE.
    pub struct Mfe = b"MFE" {
        /// MFE-1 ID; since 2.2.
        1 record_level_event_code: Element,
        /// MFE-2 ST; since 2.2.
        2 mfn_control_id: Element,
        /// MFE-3 DTM, TS up to 2.5.1; since 2.2.
        3 effective_date_time: Element,
        /// MFE-4 VARIES, CE up to 2.3; since 2.2.
        4 primary_key_value_mfe: [Element],
        /// MFE-5 ID; since 2.3.1.
        5 primary_key_value_type: [Element],
        /// MFE-6 DTM; since 2.6.
        6 entered_date_time: Element,
        /// MFE-7 XCN; since 2.6.
        7 entered_by: Xcn,
    }
}

segment_view! {
    /// The segment MFA.
    pub struct Mfa = b"MFA" {
        /// MFA-1 ID; since 2.2.
        1 record_level_event_code: Element,
        /// MFA-2 ST; since 2.2.
        2 mfn_control_id: Element,
        /// MFA-3 DTM, TS up to 2.5.1; since 2.2.
        3 event_completion_date_time: Element,
        /// MFA-4 CWE, CE up to 2.5.1; since 2.2.
        4 mfn_record_level_error_return: Cwe,
        /// MFA-5 VARIES, CE up to 2.4; since 2.2.
        5 primary_key_value_mfa: [Element],
        /// MFA-6 ID; since 2.3.1.
        6 primary_key_value_type_mfa: [Element],
    }
}

segment_view! {
    /// The segment QPD.
    pub struct Qpd = b"QPD" {
        /// QPD-1 CWE, CE up to 2.5.1; since 2.4.
        1 message_query_name: Cwe,
        /// QPD-2 ST; since 2.4.
        2 query_tag: Element,
        /// QPD-3 VARIES; since 2.4.
        3 user_parameters_in_successive_fields: Element,
    }
}

segment_view! {
    /// The segment RCP.
    pub struct Rcp = b"RCP" {
        /// RCP-1 ID; since 2.4.
        1 query_priority: Element,
        /// RCP-2 CQ; since 2.4.
        2 quantity_limited_request: Cq,
        /// RCP-3 CNE, CE up to 2.5.1; since 2.4.
        3 response_modality: Cne,
        /// RCP-4 DTM, TS up to 2.5.1; since 2.4.
        4 execution_and_delivery_time: Element,
        /// RCP-5 ID; since 2.4.
        5 modify_indicator: Element,
        /// RCP-6 SRT; since 2.4.
        6 sort_by_field: [Srt],
        /// RCP-7 ID; since 2.4.
        7 segment_group_inclusion: [Element],
    }
}

segment_view! {
    /// The segment QAK.
    pub struct Qak = b"QAK" {
        /// QAK-1 ST; since 2.3.
        1 query_tag: Element,
        /// QAK-2 ID; since 2.3.
        2 query_response_status: Element,
        /// QAK-3 CWE, CE up to 2.5.1; since 2.4.
        3 message_query_name: Cwe,
        /// QAK-4 NM; since 2.4.
        4 hit_count_total: Element,
        /// QAK-5 NM; since 2.4.
        5 this_payload: Element,
        /// QAK-6 NM; since 2.4.
        6 hits_remaining: Element,
    }
}

segment_view! {
    /// The segment DSC.
    pub struct Dsc = b"DSC" {
        /// DSC-1 ST.
        1 continuation_pointer: Element,
        /// DSC-2 ID; since 2.4.
        2 continuation_style: Element,
    }
}
