//! The data types. Printed by `cargo xtask codegen`.

use crate::{Element, data_type_view};

data_type_view! {
    /// The data type AD.
    pub struct Ad = "AD" {
        /// AD.1 ST.
        1 street_address: Element,
        /// AD.2 ST.
        2 other_designation: Element,
        /// AD.3 ST.
        3 city: Element,
        /// AD.4 ST.
        4 state_or_province: Element,
        /// AD.5 ST, ID up to 2.2.
        5 zip_or_postal_code: Element,
        /// AD.6 ID.
        6 country: Element,
        /// AD.7 ID; since 2.2.
        7 address_type: Element,
        /// AD.8 ST; since 2.2.
        8 other_geographic_designation: Element,
    }
}

data_type_view! {
    /// The data type AUI.
    pub struct Aui = "AUI" {
        /// AUI.1 ST; since 2.3.1.
        1 authorization_number: Element,
        /// AUI.2 DT, TS up to 2.3.1; since 2.3.1.
        2 date: Element,
        /// AUI.3 ST; since 2.3.1.
        3 source: Element,
    }
}

data_type_view! {
    /// The data type CE.
    pub struct Ce = "CE" {
        /// CE.1 ST, ID up to 2.3; last in 2.6.
        1 identifier: Element,
        /// CE.2 ST; last in 2.6.
        2 text: Element,
        /// CE.3 ID, IS up to 2.4, ST up to 2.3.1; last in 2.6.
        3 name_of_coding_system: Element,
        /// CE.4 ST, ID up to 2.3, ST up to 2.2; last in 2.6.
        4 alternate_identifier: Element,
        /// CE.5 ST; last in 2.6.
        5 alternate_text: Element,
        /// CE.6 ID, IS up to 2.4, ST up to 2.3.1; last in 2.6.
        6 name_of_alternate_coding_system: Element,
    }
}

data_type_view! {
    /// The data type CF.
    pub struct Cf = "CF" {
        /// CF.1 ST, ID up to 2.4, ST up to 2.3.1, ID up to 2.3; since 2.3.
        1 identifier: Element,
        /// CF.2 FT; since 2.3.
        2 formatted_text: Element,
        /// CF.3 ID, IS up to 2.4, ST up to 2.3.1; since 2.3.
        3 name_of_coding_system: Element,
        /// CF.4 ST, ID up to 2.4, ST up to 2.3.1, ID up to 2.3; since 2.3.
        4 alternate_identifier: Element,
        /// CF.5 FT; since 2.3.
        5 alternate_formatted_text: Element,
        /// CF.6 ID, IS up to 2.4, ST up to 2.3.1; since 2.3.
        6 name_of_alternate_coding_system: Element,
        /// CF.7 ST; since 2.7.
        7 coding_system_version_id: Element,
        /// CF.8 ST; since 2.7.
        8 alternate_coding_system_version_id: Element,
        /// CF.9 ST; since 2.7.
        9 original_text: Element,
        /// CF.10 ST; since 2.7.
        10 second_alternate_identifier: Element,
        /// CF.11 FT; since 2.7.
        11 second_alternate_formatted_text: Element,
        /// CF.12 ID; since 2.7.
        12 name_of_second_alternate_coding_system: Element,
        /// CF.13 ST; since 2.7.
        13 second_alternate_coding_system_version_id: Element,
        /// CF.14 ST; since 2.7.
        14 coding_system_oid: Element,
        /// CF.15 ST; since 2.7.
        15 value_set_oid: Element,
        /// CF.16 DTM; since 2.7.
        16 value_set_version_id: Element,
        /// CF.17 ST; since 2.7.
        17 alternate_coding_system_oid: Element,
        /// CF.18 ST; since 2.7.
        18 alternate_value_set_oid: Element,
        /// CF.19 DTM; since 2.7.
        19 alternate_value_set_version_id: Element,
        /// CF.20 ST; since 2.7.
        20 second_alternate_coding_system_oid: Element,
        /// CF.21 ST; since 2.7.
        21 second_alternate_value_set_oid: Element,
        /// CF.22 DTM; since 2.7.
        22 second_alternate_value_set_version_id: Element,
    }
}

data_type_view! {
    /// The data type CK.
    pub struct Ck = "CK" {
        /// CK.1 NM; last in 2.4.
        1 id_number_nm: Element,
        /// CK.2 ST, NM up to 2.2; last in 2.4.
        2 check_digit_nm: Element,
        /// CK.3 ID; last in 2.4.
        3 code_identifying_the_check_digit_scheme_employed: Element,
        /// CK.4 HD, ST up to 2.2; since 2.2; last in 2.4.
        4 assigning_authority: Hd,
    }
}

data_type_view! {
    /// The data type CN.
    pub struct Cn = "CN" {
        /// CN.1 ST, ID up to 2.2; last in 2.4.
        1 id_number_st: Element,
        /// CN.2 FN, ST up to 2.3.1; last in 2.4.
        2 family_name: FamilyName,
        /// CN.3 ST; last in 2.4.
        3 given_name: Element,
        /// CN.4 ST; last in 2.4.
        4 second_and_further_given_names_or_initials_thereof: Element,
        /// CN.5 ST; last in 2.4.
        5 suffix_e_g_jr_or_iii: Element,
        /// CN.6 ST; since 2.2; last in 2.4.
        6 prefix_e_g_dr: Element,
        /// CN.7 IS, ST up to 2.3; since 2.2; last in 2.4.
        7 degree_e_g_md: Element,
        /// CN.8 IS, ID up to 2.3; since 2.2; last in 2.4.
        8 source_table: Element,
        /// CN.9 HD, AD up to 2.2; since 2.2; last in 2.4.
        9 assigning_authority: Hd,
        /// CN.10 TN; since 2.2; last in 2.2.
        10 telefon: Element,
        /// CN.11 TN; since 2.2; last in 2.2.
        11 faxnummer: Element,
        /// CN.12 TN; since 2.2; last in 2.2.
        12 online_nummer: Element,
        /// CN.13 ST; since 2.2; last in 2.2.
        13 e_mail: Element,
    }
}

data_type_view! {
    /// The data type CNE.
    pub struct Cne = "CNE" {
        /// CNE.1 ST; since 2.3.
        1 identifier: Element,
        /// CNE.2 ST; since 2.3.
        2 text: Element,
        /// CNE.3 ID, IS up to 2.4, ST up to 2.3.1, ID up to 2.3; since 2.3.
        3 name_of_coding_system: Element,
        /// CNE.4 ST; since 2.3.
        4 alternate_identifier: Element,
        /// CNE.5 ST; since 2.3.
        5 alternate_text: Element,
        /// CNE.6 ID, IS up to 2.4, ST up to 2.3.1, ID up to 2.3; since 2.3.
        6 name_of_alternate_coding_system: Element,
        /// CNE.7 ST; since 2.3.
        7 coding_system_version_id: Element,
        /// CNE.8 ST; since 2.3.
        8 alternate_coding_system_version_id: Element,
        /// CNE.9 ST; since 2.3.
        9 original_text: Element,
        /// CNE.10 ST; since 2.7.
        10 second_alternate_identifier: Element,
        /// CNE.11 ST; since 2.7.
        11 second_alternate_text: Element,
        /// CNE.12 ID; since 2.7.
        12 name_of_second_alternate_coding_system: Element,
        /// CNE.13 ST; since 2.7.
        13 second_alternate_coding_system_version_id: Element,
        /// CNE.14 ST; since 2.7.
        14 coding_system_oid: Element,
        /// CNE.15 ST; since 2.7.
        15 value_set_oid: Element,
        /// CNE.16 DTM; since 2.7.
        16 value_set_version_id: Element,
        /// CNE.17 ST; since 2.7.
        17 alternate_coding_system_oid: Element,
        /// CNE.18 ST; since 2.7.
        18 alternate_value_set_oid: Element,
        /// CNE.19 DTM; since 2.7.
        19 alternate_value_set_version_id: Element,
        /// CNE.20 ST; since 2.7.
        20 second_alternate_coding_system_oid: Element,
        /// CNE.21 ST; since 2.7.
        21 second_alternate_value_set_oid: Element,
        /// CNE.22 DTM; since 2.7.
        22 second_alternate_value_set_version_id: Element,
    }
}

data_type_view! {
    /// The data type CNN.
    pub struct Cnn = "CNN" {
        /// CNN.1 ST; since 2.3.1.
        1 id_number: Element,
        /// CNN.2 ST; since 2.3.1.
        2 family_name: Element,
        /// CNN.3 ST; since 2.3.1.
        3 given_name: Element,
        /// CNN.4 ST; since 2.3.1.
        4 second_and_further_given_names_or_initials_thereof: Element,
        /// CNN.5 ST; since 2.3.1.
        5 suffix_e_g_jr_or_iii: Element,
        /// CNN.6 ST; since 2.3.1.
        6 prefix_e_g_dr: Element,
        /// CNN.7 IS; since 2.3.1.
        7 degree_e_g_md: Element,
        /// CNN.8 IS; since 2.3.1.
        8 source_table: Element,
        /// CNN.9 IS; since 2.3.1.
        9 assigning_authority_namespace_id: Element,
        /// CNN.10 ST; since 2.3.1.
        10 assigning_authority_universal_id: Element,
        /// CNN.11 ID; since 2.3.1.
        11 assigning_authority_universal_id_type: Element,
    }
}

data_type_view! {
    /// The data type CP.
    pub struct Cp = "CP" {
        /// CP.1 MO; since 2.3.
        1 price: Mo,
        /// CP.2 ID; since 2.3.
        2 price_type: Element,
        /// CP.3 NM; since 2.3.
        3 from_value: Element,
        /// CP.4 NM; since 2.3.
        4 to_value: Element,
        /// CP.5 CWE, CE up to 2.5.1; since 2.3.
        5 range_units: Cwe,
        /// CP.6 ID; since 2.3.
        6 range_type: Element,
    }
}

data_type_view! {
    /// The data type CQ.
    pub struct Cq = "CQ" {
        /// CQ.1 NM, ST up to 2.2, NM up to 2.1.
        1 quantity: Element,
        /// CQ.2 CWE, CE up to 2.5.1, ST up to 2.2.
        2 units: Cwe,
    }
}

data_type_view! {
    /// The data type CWE.
    pub struct Cwe = "CWE" {
        /// CWE.1 ST; since 2.3.1.
        1 identifier: Element,
        /// CWE.2 ST; since 2.3.1.
        2 text: Element,
        /// CWE.3 ID, IS up to 2.4, ST up to 2.3.1; since 2.3.1.
        3 name_of_coding_system: Element,
        /// CWE.4 ST; since 2.3.1.
        4 alternate_identifier: Element,
        /// CWE.5 ST; since 2.3.1.
        5 alternate_text: Element,
        /// CWE.6 ID, IS up to 2.4, ST up to 2.3.1; since 2.3.1.
        6 name_of_alternate_coding_system: Element,
        /// CWE.7 ST; since 2.3.1.
        7 coding_system_version_id: Element,
        /// CWE.8 ST; since 2.3.1.
        8 alternate_coding_system_version_id: Element,
        /// CWE.9 ST; since 2.3.1.
        9 original_text: Element,
        /// CWE.10 ST; since 2.7.
        10 second_alternate_identifier: Element,
        /// CWE.11 ST; since 2.7.
        11 second_alternate_text: Element,
        /// CWE.12 ID; since 2.7.
        12 name_of_second_alternate_coding_system: Element,
        /// CWE.13 ST; since 2.7.
        13 second_alternate_coding_system_version_id: Element,
        /// CWE.14 ST; since 2.7.
        14 coding_system_oid: Element,
        /// CWE.15 ST; since 2.7.
        15 value_set_oid: Element,
        /// CWE.16 DTM; since 2.7.
        16 value_set_version_id: Element,
        /// CWE.17 ST; since 2.7.
        17 alternate_coding_system_oid: Element,
        /// CWE.18 ST; since 2.7.
        18 alternate_value_set_oid: Element,
        /// CWE.19 DTM; since 2.7.
        19 alternate_value_set_version_id: Element,
        /// CWE.20 ST; since 2.7.
        20 second_alternate_coding_system_oid: Element,
        /// CWE.21 ST; since 2.7.
        21 second_alternate_value_set_oid: Element,
        /// CWE.22 DTM; since 2.7.
        22 second_alternate_value_set_version_id: Element,
    }
}

data_type_view! {
    /// The data type CX.
    pub struct Cx = "CX" {
        /// CX.1 ST; since 2.3.
        1 id_number: Element,
        /// CX.2 ST; since 2.3.
        2 identifier_check_digit: Element,
        /// CX.3 ID; since 2.3.
        3 check_digit_scheme: Element,
        /// CX.4 HD; since 2.3.
        4 assigning_authority: Hd,
        /// CX.5 ID, IS up to 2.3.1; since 2.3.
        5 identifier_type_code: Element,
        /// CX.6 HD; since 2.3.
        6 assigning_facility: Hd,
        /// CX.7 DT; since 2.4.
        7 effective_date: Element,
        /// CX.8 DT; since 2.4.
        8 expiration_date: Element,
        /// CX.9 CWE; since 2.5.
        9 assigning_jurisdiction: Cwe,
        /// CX.10 CWE; since 2.5.
        10 assigning_agency_or_department: Cwe,
        /// CX.11 ST; since 2.7.
        11 security_check: Element,
        /// CX.12 ID; since 2.7.
        12 security_check_scheme: Element,
    }
}

data_type_view! {
    /// The data type DDI.
    pub struct Ddi = "DDI" {
        /// DDI.1 NM; since 2.3.1.
        1 delay_days: Element,
        /// DDI.2 MO, NM up to 2.4; since 2.3.1.
        2 monetary_amount: Mo,
        /// DDI.3 NM; since 2.3.1.
        3 number_of_days: Element,
    }
}

data_type_view! {
    /// The data type DLD.
    pub struct Dld = "DLD" {
        /// DLD.1 CWE, IS up to 2.5.1, ID up to 2.4, IS up to 2.3.1; since 2.3.1.
        1 discharge_to_location: Cwe,
        /// DLD.2 DTM, TS up to 2.5.1; since 2.3.1.
        2 effective_date: Element,
    }
}

data_type_view! {
    /// The data type DLN.
    pub struct Dln = "DLN" {
        /// DLN.1 ST; since 2.3.
        1 license_number: Element,
        /// DLN.2 CWE, IS up to 2.6; since 2.3.
        2 issuing_state_province_country: Cwe,
        /// DLN.3 DT; since 2.3.
        3 expiration_date: Element,
    }
}

data_type_view! {
    /// The data type DR.
    pub struct Dr = "DR" {
        /// DR.1 DTM, TS up to 2.5.1; since 2.3.
        1 range_start_date_time: Element,
        /// DR.2 DTM, TS up to 2.5.1; since 2.3.
        2 range_end_date_time: Element,
    }
}

data_type_view! {
    /// The data type ED.
    pub struct Ed = "ED" {
        /// ED.1 HD; since 2.3.
        1 source_application: Hd,
        /// ED.2 ID; since 2.3.
        2 type_of_data: Element,
        /// ED.3 ID; since 2.3.
        3 data_subtype: Element,
        /// ED.4 ID; since 2.3.
        4 encoding: Element,
        /// ED.5 TX, ST up to 2.4; since 2.3.
        5 data: Element,
    }
}

data_type_view! {
    /// The data type EI.
    pub struct Ei = "EI" {
        /// EI.1 ST; since 2.3.
        1 entity_identifier: Element,
        /// EI.2 IS; since 2.3.
        2 namespace_id: Element,
        /// EI.3 ST; since 2.3.
        3 universal_id: Element,
        /// EI.4 ID; since 2.3.
        4 universal_id_type: Element,
    }
}

data_type_view! {
    /// The data type EIP.
    pub struct Eip = "EIP" {
        /// EIP.1 EI; since 2.3.1.
        1 placer_assigned_identifier: Ei,
        /// EIP.2 EI; since 2.3.1.
        2 filler_assigned_identifier: Ei,
    }
}

data_type_view! {
    /// The data type ELD.
    pub struct Eld = "ELD" {
        /// ELD.1 ST; since 2.3.1; last in 2.6.
        1 segment_id: Element,
        /// ELD.2 NM; since 2.3.1; last in 2.6.
        2 segment_sequence: Element,
        /// ELD.3 NM; since 2.3.1; last in 2.6.
        3 field_position: Element,
        /// ELD.4 CWE, CE up to 2.5.1; since 2.3.1; last in 2.6.
        4 code_identifying_error: Cwe,
    }
}

data_type_view! {
    /// The data type ERL.
    pub struct Erl = "ERL" {
        /// ERL.1 ST; since 2.5.
        1 segment_id: Element,
        /// ERL.2 NM; since 2.5.
        2 segment_sequence: Element,
        /// ERL.3 NM; since 2.5.
        3 field_position: Element,
        /// ERL.4 NM; since 2.5.
        4 field_repetition: Element,
        /// ERL.5 NM; since 2.5.
        5 component_number: Element,
        /// ERL.6 NM; since 2.5.
        6 sub_component_number: Element,
    }
}

data_type_view! {
    /// The data type FC.
    pub struct Fc = "FC" {
        /// FC.1 CWE, IS up to 2.6; since 2.3.
        1 financial_class_code: Cwe,
        /// FC.2 DTM, TS up to 2.5.1; since 2.3.
        2 effective_date: Element,
    }
}

data_type_view! {
    /// The data type FN.
    pub struct FamilyName = "FN" {
        /// FN.1 ST; since 2.3.1.
        1 surname: Element,
        /// FN.2 ST; since 2.3.1.
        2 own_surname_prefix: Element,
        /// FN.3 ST; since 2.4.
        3 own_surname: Element,
        /// FN.4 ST; since 2.4.
        4 surname_prefix_from_partner_spouse: Element,
        /// FN.5 ST; since 2.4.
        5 surname_from_partner_spouse: Element,
    }
}

data_type_view! {
    /// The data type HD.
    pub struct Hd = "HD" {
        /// HD.1 IS; since 2.3.
        1 namespace_id: Element,
        /// HD.2 ST; since 2.3.
        2 universal_id: Element,
        /// HD.3 ID; since 2.3.
        3 universal_id_type: Element,
    }
}

data_type_view! {
    /// The data type JCC.
    pub struct Jcc = "JCC" {
        /// JCC.1 CWE, IS up to 2.6; since 2.3.
        1 job_code: Cwe,
        /// JCC.2 CWE, IS up to 2.6; since 2.3.
        2 job_class: Cwe,
        /// JCC.3 TX; since 2.5.
        3 job_description_text: Element,
    }
}

data_type_view! {
    /// The data type LA1.
    pub struct La1 = "LA1" {
        /// LA1.1 IS; since 2.3.1; last in 2.7.1.
        1 point_of_care: Element,
        /// LA1.2 IS; since 2.3.1; last in 2.7.1.
        2 room: Element,
        /// LA1.3 IS; since 2.3.1; last in 2.7.1.
        3 bed: Element,
        /// LA1.4 HD; since 2.3.1; last in 2.7.1.
        4 facility: Hd,
        /// LA1.5 IS; since 2.3.1; last in 2.7.1.
        5 location_status: Element,
        /// LA1.6 IS; since 2.3.1; last in 2.7.1.
        6 patient_location_type: Element,
        /// LA1.7 IS; since 2.3.1; last in 2.7.1.
        7 building: Element,
        /// LA1.8 IS; since 2.3.1; last in 2.7.1.
        8 floor: Element,
        /// LA1.9 AD; since 2.3.1; last in 2.7.1.
        9 address: Ad,
    }
}

data_type_view! {
    /// The data type LA2.
    pub struct La2 = "LA2" {
        /// LA2.1 IS; since 2.3.1; last in 2.7.1.
        1 point_of_care: Element,
        /// LA2.2 IS; since 2.3.1; last in 2.7.1.
        2 room: Element,
        /// LA2.3 IS; since 2.3.1; last in 2.7.1.
        3 bed: Element,
        /// LA2.4 HD; since 2.3.1; last in 2.7.1.
        4 facility: Hd,
        /// LA2.5 IS; since 2.3.1; last in 2.7.1.
        5 location_status: Element,
        /// LA2.6 IS; since 2.3.1; last in 2.7.1.
        6 patient_location_type: Element,
        /// LA2.7 IS; since 2.3.1; last in 2.7.1.
        7 building: Element,
        /// LA2.8 IS; since 2.3.1; last in 2.7.1.
        8 floor: Element,
        /// LA2.9 ST; since 2.3.1; last in 2.7.1.
        9 street_address: Element,
        /// LA2.10 ST; since 2.3.1; last in 2.7.1.
        10 other_designation: Element,
        /// LA2.11 ST; since 2.3.1; last in 2.7.1.
        11 city: Element,
        /// LA2.12 ST; since 2.3.1; last in 2.7.1.
        12 state_or_province: Element,
        /// LA2.13 ST; since 2.3.1; last in 2.7.1.
        13 zip_or_postal_code: Element,
        /// LA2.14 ID; since 2.3.1; last in 2.7.1.
        14 country: Element,
        /// LA2.15 ID; since 2.3.1; last in 2.7.1.
        15 address_type: Element,
        /// LA2.16 ST; since 2.3.1; last in 2.7.1.
        16 other_geographic_designation: Element,
    }
}

data_type_view! {
    /// The data type MO.
    pub struct Mo = "MO" {
        /// MO.1 NM; since 2.3.
        1 quantity: Element,
        /// MO.2 ID; since 2.3.
        2 denomination: Element,
    }
}

data_type_view! {
    /// The data type MOC.
    pub struct Moc = "MOC" {
        /// MOC.1 MO; since 2.3.1.
        1 monetary_amount: Mo,
        /// MOC.2 CWE, CE up to 2.5.1; since 2.3.1.
        2 charge_code: Cwe,
    }
}

data_type_view! {
    /// The data type MOP.
    pub struct Mop = "MOP" {
        /// MOP.1 ID, IS up to 2.4; since 2.3.1.
        1 money_or_percentage_indicator: Element,
        /// MOP.2 NM; since 2.3.1.
        2 money_or_percentage_quantity: Element,
        /// MOP.3 ID; since 2.5.
        3 monetary_denomination: Element,
    }
}

data_type_view! {
    /// The data type MSG.
    pub struct Msg = "MSG" {
        /// MSG.1 ID; since 2.3.1.
        1 message_code: Element,
        /// MSG.2 ID; since 2.3.1.
        2 trigger_event: Element,
        /// MSG.3 ID; since 2.3.1.
        3 message_structure: Element,
    }
}

data_type_view! {
    /// The data type NDL.
    pub struct Ndl = "NDL" {
        /// NDL.1 CNN; since 2.3.1.
        1 name: Cnn,
        /// NDL.2 DTM, TS up to 2.5.1; since 2.3.1.
        2 start_date_time: Element,
        /// NDL.3 DTM, TS up to 2.5.1; since 2.3.1.
        3 end_date_time: Element,
        /// NDL.4 IS; since 2.3.1.
        4 point_of_care: Element,
        /// NDL.5 IS; since 2.3.1.
        5 room: Element,
        /// NDL.6 IS; since 2.3.1.
        6 bed: Element,
        /// NDL.7 HD; since 2.3.1.
        7 facility: Hd,
        /// NDL.8 IS; since 2.3.1.
        8 location_status: Element,
        /// NDL.9 IS; since 2.3.1.
        9 patient_location_type: Element,
        /// NDL.10 IS; since 2.3.1.
        10 building: Element,
        /// NDL.11 IS; since 2.3.1.
        11 floor: Element,
    }
}

data_type_view! {
    /// The data type NR.
    pub struct Nr = "NR" {
        /// NR.1 NM; since 2.3.1.
        1 low_value: Element,
        /// NR.2 NM; since 2.3.1.
        2 high_value: Element,
    }
}

data_type_view! {
    /// The data type OG.
    pub struct Og = "OG" {
        /// OG.1 ST; since 2.8.2.
        1 original_sub_identifier: Element,
        /// OG.2 NM; since 2.8.2.
        2 group: Element,
        /// OG.3 NM; since 2.8.2.
        3 sequence: Element,
        /// OG.4 ST; since 2.8.2.
        4 identifier: Element,
    }
}

data_type_view! {
    /// The data type OSD.
    pub struct Osd = "OSD" {
        /// OSD.1 ID; since 2.3.1; last in 2.7.1.
        1 sequence_results_flag: Element,
        /// OSD.2 ST; since 2.3.1; last in 2.7.1.
        2 placer_order_number_entity_identifier: Element,
        /// OSD.3 IS; since 2.3.1; last in 2.7.1.
        3 placer_order_number_namespace_id: Element,
        /// OSD.4 ST; since 2.3.1; last in 2.7.1.
        4 filler_order_number_entity_identifier: Element,
        /// OSD.5 IS; since 2.3.1; last in 2.7.1.
        5 filler_order_number_namespace_id: Element,
        /// OSD.6 ST; since 2.3.1; last in 2.7.1.
        6 sequence_condition_value: Element,
        /// OSD.7 NM; since 2.3.1; last in 2.7.1.
        7 maximum_number_of_repeats: Element,
        /// OSD.8 ST; since 2.3.1; last in 2.7.1.
        8 placer_order_number_universal_id: Element,
        /// OSD.9 ID; since 2.3.1; last in 2.7.1.
        9 placer_order_number_universal_id_type: Element,
        /// OSD.10 ST; since 2.3.1; last in 2.7.1.
        10 filler_order_number_universal_id: Element,
        /// OSD.11 ID; since 2.3.1; last in 2.7.1.
        11 filler_order_number_universal_id_type: Element,
    }
}

data_type_view! {
    /// The data type PL.
    pub struct Pl = "PL" {
        /// PL.1 HD, IS up to 2.6, ID up to 2.3; since 2.3.
        1 point_of_care: Hd,
        /// PL.2 HD, IS up to 2.6; since 2.3.
        2 room: Hd,
        /// PL.3 HD, IS up to 2.6; since 2.3.
        3 bed: Hd,
        /// PL.4 HD; since 2.3.
        4 facility: Hd,
        /// PL.5 IS; since 2.3.
        5 location_status: Element,
        /// PL.6 IS; since 2.3.
        6 person_location_type: Element,
        /// PL.7 HD, IS up to 2.6; since 2.3.
        7 building: Hd,
        /// PL.8 HD, IS up to 2.6, ST up to 2.3; since 2.3.
        8 floor: Hd,
        /// PL.9 ST; since 2.3.
        9 location_description: Element,
        /// PL.10 EI; since 2.5.
        10 comprehensive_location_identifier: Ei,
        /// PL.11 HD; since 2.5.
        11 assigning_authority_for_location: Hd,
    }
}

data_type_view! {
    /// The data type PN.
    pub struct Pn = "PN" {
        /// PN.1 FN, ST up to 2.2; last in 2.4.
        1 family_name: FamilyName,
        /// PN.2 ST; last in 2.4.
        2 given_name: Element,
        /// PN.3 ST; last in 2.4.
        3 second_and_further_given_names_or_initials_thereof: Element,
        /// PN.4 ST; last in 2.4.
        4 suffix_e_g_jr_or_iii: Element,
        /// PN.5 ST; last in 2.4.
        5 prefix_e_g_dr: Element,
        /// PN.6 IS, ST up to 2.2; last in 2.4.
        6 degree_e_g_md: Element,
    }
}

data_type_view! {
    /// The data type PPN.
    pub struct Ppn = "PPN" {
        /// PPN.1 ST; since 2.3.
        1 person_identifier: Element,
        /// PPN.2 FN, ST up to 2.3; since 2.3.
        2 family_name: FamilyName,
        /// PPN.3 ST; since 2.3.
        3 given_name: Element,
        /// PPN.4 ST; since 2.3.
        4 second_and_further_given_names_or_initials_thereof: Element,
        /// PPN.5 ST; since 2.3.
        5 suffix_e_g_jr_or_iii: Element,
        /// PPN.6 ST; since 2.3.
        6 prefix_e_g_dr: Element,
        /// PPN.7 IS, ST up to 2.3; since 2.3; last in 2.6.
        7 degree_e_g_md: Element,
        /// PPN.8 CWE, IS up to 2.6, ID up to 2.3; since 2.3.
        8 source_table: Cwe,
        /// PPN.9 HD; since 2.3.
        9 assigning_authority: Hd,
        /// PPN.10 ID; since 2.3.
        10 name_type_code: Element,
        /// PPN.11 ST; since 2.3.
        11 identifier_check_digit: Element,
        /// PPN.12 ID; since 2.3.
        12 check_digit_scheme: Element,
        /// PPN.13 ID, IS up to 2.4; since 2.3.
        13 identifier_type_code: Element,
        /// PPN.14 HD; since 2.3.
        14 assigning_facility: Hd,
        /// PPN.15 DTM, TS up to 2.5.1; since 2.3.
        15 date_time_action_performed: Element,
        /// PPN.16 ID; since 2.3.1.
        16 name_representation_code: Element,
        /// PPN.17 CWE, CE up to 2.5.1; since 2.4.
        17 name_context: Cwe,
        /// PPN.18 DR; since 2.4; last in 2.6.
        18 name_validity_range: Dr,
        /// PPN.19 ID; since 2.4.
        19 name_assembly_order: Element,
        /// PPN.20 DTM, TS up to 2.5.1; since 2.5.
        20 effective_date: Element,
        /// PPN.21 DTM, TS up to 2.5.1; since 2.5.
        21 expiration_date: Element,
        /// PPN.22 ST; since 2.5.
        22 professional_suffix: Element,
        /// PPN.23 CWE; since 2.5.
        23 assigning_jurisdiction: Cwe,
        /// PPN.24 CWE; since 2.5.
        24 assigning_agency_or_department: Cwe,
        /// PPN.25 ST; since 2.7.
        25 security_check: Element,
        /// PPN.26 ID; since 2.7.
        26 security_check_scheme: Element,
    }
}

data_type_view! {
    /// The data type PRL.
    pub struct Prl = "PRL" {
        /// PRL.1 CWE, CE up to 2.5.1; since 2.3.1.
        1 parent_observation_identifier: Cwe,
        /// PRL.2 OG, ST up to 2.8.1; since 2.3.1.
        2 parent_observation_sub_identifier: Og,
        /// PRL.3 TX; since 2.3.1.
        3 parent_observation_value_descriptor: Element,
    }
}

data_type_view! {
    /// The data type PT.
    pub struct Pt = "PT" {
        /// PT.1 ID, ST up to 2.3; since 2.3.
        1 processing_id: Element,
        /// PT.2 ID, ST up to 2.3; since 2.3.
        2 processing_mode: Element,
    }
}

data_type_view! {
    /// The data type PTA.
    pub struct Pta = "PTA" {
        /// PTA.1 CWE, IS up to 2.6; since 2.3.1.
        1 policy_type: Cwe,
        /// PTA.2 CWE, IS up to 2.6; since 2.3.1.
        2 amount_class: Cwe,
        /// PTA.3 NM; since 2.3.1; last in 2.6.
        3 money_or_percentage_quantity: Element,
        /// PTA.4 MOP; since 2.5.
        4 money_or_percentage: Mop,
    }
}

data_type_view! {
    /// The data type RI.
    pub struct Ri = "RI" {
        /// RI.1 CWE, IS up to 2.6, ST up to 2.2; since 2.2.
        1 repeat_pattern: Cwe,
        /// RI.2 ST; since 2.2.
        2 explicit_time_interval: Element,
    }
}

data_type_view! {
    /// The data type RMC.
    pub struct Rmc = "RMC" {
        /// RMC.1 CWE, IS up to 2.6; since 2.3.1.
        1 room_type: Cwe,
        /// RMC.2 CWE, IS up to 2.6; since 2.3.1.
        2 amount_type: Cwe,
        /// RMC.3 NM; since 2.3.1; last in 2.6.
        3 coverage_amount: Element,
        /// RMC.4 MOP; since 2.5.
        4 money_or_percentage: Mop,
    }
}

data_type_view! {
    /// The data type RP.
    pub struct Rp = "RP" {
        /// RP.1 ST; since 2.3.
        1 pointer: Element,
        /// RP.2 HD; since 2.3.
        2 application_id: Hd,
        /// RP.3 ID; since 2.3.
        3 type_of_data: Element,
        /// RP.4 ID; since 2.3.
        4 subtype: Element,
    }
}

data_type_view! {
    /// The data type RPT.
    pub struct Rpt = "RPT" {
        /// RPT.1 CWE; since 2.5.
        1 repeat_pattern_code: Cwe,
        /// RPT.2 ID; since 2.5.
        2 calendar_alignment: Element,
        /// RPT.3 NM; since 2.5.
        3 phase_range_begin_value: Element,
        /// RPT.4 NM; since 2.5.
        4 phase_range_end_value: Element,
        /// RPT.5 NM; since 2.5.
        5 period_quantity: Element,
        /// RPT.6 CWE, IS up to 2.6; since 2.5.
        6 period_units: Cwe,
        /// RPT.7 ID; since 2.5.
        7 institution_specified_time: Element,
        /// RPT.8 ID; since 2.5.
        8 event: Element,
        /// RPT.9 NM; since 2.5.
        9 event_offset_quantity: Element,
        /// RPT.10 CWE, IS up to 2.6; since 2.5.
        10 event_offset_units: Cwe,
        /// RPT.11 GTS; since 2.5.
        11 general_timing_specification: Element,
    }
}

data_type_view! {
    /// The data type SAD.
    pub struct Sad = "SAD" {
        /// SAD.1 ST; since 2.4.
        1 street_or_mailing_address: Element,
        /// SAD.2 ST; since 2.4.
        2 street_name: Element,
        /// SAD.3 ST; since 2.4.
        3 dwelling_number: Element,
    }
}

data_type_view! {
    /// The data type SN.
    pub struct Sn = "SN" {
        /// SN.1 ST; since 2.3.
        1 comparator: Element,
        /// SN.2 NM; since 2.3.
        2 num1: Element,
        /// SN.3 ST; since 2.3.
        3 separator_suffix: Element,
        /// SN.4 NM; since 2.3.
        4 num2: Element,
    }
}

data_type_view! {
    /// The data type SPS.
    pub struct Sps = "SPS" {
        /// SPS.1 CWE, CE up to 2.4; since 2.3.1; last in 2.6.
        1 specimen_source_name_or_code: Cwe,
        /// SPS.2 CWE, TX up to 2.4; since 2.3.1; last in 2.6.
        2 additives: Cwe,
        /// SPS.3 TX; since 2.3.1; last in 2.6.
        3 specimen_collection_method: Element,
        /// SPS.4 CWE, CE up to 2.4; since 2.3.1; last in 2.6.
        4 body_site: Cwe,
        /// SPS.5 CWE, CE up to 2.4; since 2.3.1; last in 2.6.
        5 site_modifier: Cwe,
        /// SPS.6 CWE, CE up to 2.4; since 2.3.1; last in 2.6.
        6 collection_method_modifier_code: Cwe,
        /// SPS.7 CWE, CE up to 2.4; since 2.3.1; last in 2.6.
        7 specimen_role: Cwe,
    }
}

data_type_view! {
    /// The data type SRT.
    pub struct Srt = "SRT" {
        /// SRT.1 ST; since 2.4.
        1 sort_by_field: Element,
        /// SRT.2 ID; since 2.4.
        2 sequencing: Element,
    }
}

data_type_view! {
    /// The data type TQ.
    pub struct Tq = "TQ" {
        /// TQ.1 CQ; since 2.2; last in 2.7.1.
        1 quantity: Cq,
        /// TQ.2 RI; since 2.2; last in 2.7.1.
        2 interval: Ri,
        /// TQ.3 ST; since 2.2; last in 2.7.1.
        3 duration: Element,
        /// TQ.4 DTM, TS up to 2.5.1; since 2.2; last in 2.7.1.
        4 start_date_time: Element,
        /// TQ.5 DTM, TS up to 2.5.1; since 2.2; last in 2.7.1.
        5 end_date_time: Element,
        /// TQ.6 ST, ID up to 2.2; since 2.2; last in 2.7.1.
        6 priority: Element,
        /// TQ.7 ST; since 2.2; last in 2.7.1.
        7 condition: Element,
        /// TQ.8 TX, ST up to 2.3.1, TX up to 2.3; since 2.2; last in 2.7.1.
        8 text: Element,
        /// TQ.9 ID, ST up to 2.3.1, ID up to 2.2; since 2.2; last in 2.7.1.
        9 conjunction: Element,
        /// TQ.10 OSD, CM up to 2.3, ST up to 2.2; since 2.2; last in 2.7.1.
        10 order_sequencing: Osd,
        /// TQ.11 CWE, CE up to 2.5.1; since 2.3.1; last in 2.7.1.
        11 occurrence_duration: Cwe,
        /// TQ.12 NM; since 2.3.1; last in 2.7.1.
        12 total_occurrences: Element,
    }
}

data_type_view! {
    /// The data type TS.
    pub struct Ts = "TS" {
        /// TS.1 DTM, ST up to 2.4; last in 2.6.
        1 time: Element,
        /// TS.2 ID, ST up to 2.4; last in 2.6.
        2 degree_of_precision: Element,
    }
}

data_type_view! {
    /// The data type VID.
    pub struct Vid = "VID" {
        /// VID.1 ID; since 2.3.1.
        1 version_id: Element,
        /// VID.2 CWE, CE up to 2.5.1; since 2.3.1.
        2 internationalization_code: Cwe,
        /// VID.3 CWE, CE up to 2.5.1; since 2.3.1.
        3 international_version_id: Cwe,
    }
}

data_type_view! {
    /// The data type XAD.
    pub struct Xad = "XAD" {
        /// XAD.1 SAD, ST up to 2.3.1; since 2.3.
        1 street_address: Sad,
        /// XAD.2 ST; since 2.3.
        2 other_designation: Element,
        /// XAD.3 ST; since 2.3.
        3 city: Element,
        /// XAD.4 ST; since 2.3.
        4 state_or_province: Element,
        /// XAD.5 ST; since 2.3.
        5 zip_or_postal_code: Element,
        /// XAD.6 ID; since 2.3.
        6 country: Element,
        /// XAD.7 ID; since 2.3.
        7 address_type: Element,
        /// XAD.8 ST; since 2.3.
        8 other_geographic_designation: Element,
        /// XAD.9 CWE, IS up to 2.6; since 2.3.
        9 county_parish_code: Cwe,
        /// XAD.10 CWE, IS up to 2.6; since 2.3.
        10 census_tract: Cwe,
        /// XAD.11 ID; since 2.3.1.
        11 address_representation_code: Element,
        /// XAD.12 DR; since 2.4; last in 2.6.
        12 address_validity_range: Dr,
        /// XAD.13 DTM, TS up to 2.5.1; since 2.5.
        13 effective_date: Element,
        /// XAD.14 DTM, TS up to 2.5.1; since 2.5.
        14 expiration_date: Element,
        /// XAD.15 CWE; since 2.6.
        15 expiration_reason: Cwe,
        /// XAD.16 ID; since 2.6.
        16 temporary_indicator: Element,
        /// XAD.17 ID; since 2.6.
        17 bad_address_indicator: Element,
        /// XAD.18 ID; since 2.6.
        18 address_usage: Element,
        /// XAD.19 ST; since 2.6.
        19 addressee: Element,
        /// XAD.20 ST; since 2.6.
        20 comment: Element,
        /// XAD.21 NM; since 2.6.
        21 preference_order: Element,
        /// XAD.22 CWE; since 2.6.
        22 protection_code: Cwe,
        /// XAD.23 EI; since 2.6.
        23 address_identifier: Ei,
    }
}

data_type_view! {
    /// The data type XCN.
    pub struct Xcn = "XCN" {
        /// XCN.1 ST; since 2.3.
        1 person_identifier: Element,
        /// XCN.2 FN, ST up to 2.3; since 2.3.
        2 family_name: FamilyName,
        /// XCN.3 ST; since 2.3.
        3 given_name: Element,
        /// XCN.4 ST; since 2.3.
        4 second_and_further_given_names_or_initials_thereof: Element,
        /// XCN.5 ST; since 2.3.
        5 suffix_e_g_jr_or_iii: Element,
        /// XCN.6 ST; since 2.3.
        6 prefix_e_g_dr: Element,
        /// XCN.7 IS, ST up to 2.3; since 2.3; last in 2.6.
        7 degree_e_g_md: Element,
        /// XCN.8 CWE, IS up to 2.6, ID up to 2.3; since 2.3.
        8 source_table: Cwe,
        /// XCN.9 HD; since 2.3.
        9 assigning_authority: Hd,
        /// XCN.10 ID; since 2.3.
        10 name_type_code: Element,
        /// XCN.11 ST; since 2.3.
        11 identifier_check_digit: Element,
        /// XCN.12 ID; since 2.3.
        12 check_digit_scheme: Element,
        /// XCN.13 ID, IS up to 2.4; since 2.3.
        13 identifier_type_code: Element,
        /// XCN.14 HD; since 2.3.
        14 assigning_facility: Hd,
        /// XCN.15 ID; since 2.3.1.
        15 name_representation_code: Element,
        /// XCN.16 CWE, CE up to 2.5.1; since 2.4.
        16 name_context: Cwe,
        /// XCN.17 DR; since 2.4; last in 2.6.
        17 name_validity_range: Dr,
        /// XCN.18 ID; since 2.4.
        18 name_assembly_order: Element,
        /// XCN.19 DTM, TS up to 2.5.1; since 2.5.
        19 effective_date: Element,
        /// XCN.20 DTM, TS up to 2.5.1; since 2.5.
        20 expiration_date: Element,
        /// XCN.21 ST; since 2.5.
        21 professional_suffix: Element,
        /// XCN.22 CWE; since 2.5.
        22 assigning_jurisdiction: Cwe,
        /// XCN.23 CWE; since 2.5.
        23 assigning_agency_or_department: Cwe,
        /// XCN.24 ST; since 2.7.
        24 security_check: Element,
        /// XCN.25 ID; since 2.7.
        25 security_check_scheme: Element,
    }
}

data_type_view! {
    /// The data type XON.
    pub struct Xon = "XON" {
        /// XON.1 ST; since 2.3.
        1 organization_name: Element,
        /// XON.2 CWE, IS up to 2.6; since 2.3.
        2 organization_name_type_code: Cwe,
        /// XON.3 NM; since 2.3; last in 2.6.
        3 id_number: Element,
        /// XON.4 NM, ST up to 2.4; since 2.3; last in 2.7.1.
        4 identifier_check_digit: Element,
        /// XON.5 ID; since 2.3; last in 2.7.1.
        5 check_digit_scheme: Element,
        /// XON.6 HD; since 2.3.
        6 assigning_authority: Hd,
        /// XON.7 ID, IS up to 2.4; since 2.3.
        7 identifier_type_code: Element,
        /// XON.8 HD; since 2.3.
        8 assigning_facility: Hd,
        /// XON.9 ID; since 2.3.1.
        9 name_representation_code: Element,
        /// XON.10 ST; since 2.5.
        10 organization_identifier: Element,
    }
}

data_type_view! {
    /// The data type XPN.
    pub struct Xpn = "XPN" {
        /// XPN.1 FN, ST up to 2.3; since 2.3.
        1 family_name: FamilyName,
        /// XPN.2 ST; since 2.3.
        2 given_name: Element,
        /// XPN.3 ST; since 2.3.
        3 second_and_further_given_names_or_initials_thereof: Element,
        /// XPN.4 ST; since 2.3.
        4 suffix_e_g_jr_or_iii: Element,
        /// XPN.5 ST; since 2.3.
        5 prefix_e_g_dr: Element,
        /// XPN.6 IS, ST up to 2.3; since 2.3; last in 2.6.
        6 degree_e_g_md: Element,
        /// XPN.7 ID; since 2.3.
        7 name_type_code: Element,
        /// XPN.8 ID; since 2.3.
        8 name_representation_code: Element,
        /// XPN.9 CWE, CE up to 2.5.1; since 2.4.
        9 name_context: Cwe,
        /// XPN.10 DR; since 2.4; last in 2.6.
        10 name_validity_range: Dr,
        /// XPN.11 ID; since 2.4.
        11 name_assembly_order: Element,
        /// XPN.12 DTM, TS up to 2.5.1; since 2.5.
        12 effective_date: Element,
        /// XPN.13 DTM, TS up to 2.5.1; since 2.5.
        13 expiration_date: Element,
        /// XPN.14 ST; since 2.5.
        14 professional_suffix: Element,
        /// XPN.15 ST; since 2.7.
        15 called_by: Element,
    }
}

data_type_view! {
    /// The data type XTN.
    pub struct Xtn = "XTN" {
        /// XTN.1 ST, TN up to 2.4; since 2.3; last in 2.5.1.
        1 telephone_number: Element,
        /// XTN.2 ID; since 2.3.
        2 telecommunication_use_code: Element,
        /// XTN.3 ID; since 2.3.
        3 telecommunication_equipment_type: Element,
        /// XTN.4 ST; since 2.3.
        4 communication_address: Element,
        /// XTN.5 SNM, NM up to 2.6; since 2.3.
        5 country_code: Element,
        /// XTN.6 SNM, NM up to 2.6; since 2.3.
        6 area_city_code: Element,
        /// XTN.7 SNM, NM up to 2.6; since 2.3.
        7 local_number: Element,
        /// XTN.8 SNM, NM up to 2.6; since 2.3.
        8 extension: Element,
        /// XTN.9 ST; since 2.3.
        9 any_text: Element,
        /// XTN.10 ST; since 2.5.
        10 extension_prefix: Element,
        /// XTN.11 ST; since 2.5.
        11 speed_dial_code: Element,
        /// XTN.12 ST; since 2.5.
        12 unformatted_telephone_number: Element,
        /// XTN.13 DTM; since 2.6.
        13 effective_start_date: Element,
        /// XTN.14 DTM; since 2.6.
        14 expiration_date: Element,
        /// XTN.15 CWE; since 2.6.
        15 expiration_reason: Cwe,
        /// XTN.16 CWE; since 2.6.
        16 protection_code: Cwe,
        /// XTN.17 EI; since 2.6.
        17 shared_telecommunication_identifier: Ei,
        /// XTN.18 NM; since 2.6.
        18 preference_order: Element,
    }
}
