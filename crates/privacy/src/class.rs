//! The identifiers that Safe Harbor names.

use std::fmt;

macro_rules! classes {
    ($($class:ident $letter:literal $name:literal,)*) => {
        /// A class of identifiers of 45 CFR 164.514(b)(2)(i), by its letter. The set is closed: the
        /// rule has 18.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum PhiClass {
            $(#[doc = concat!("(", $letter, ") ", $name, ".")] $class,)*
        }

        impl PhiClass {
            /// All 18, in the order of the rule.
            pub const ALL: [Self; 18] = [$(Self::$class),*];

            /// The letter of the class in the rule.
            pub const fn letter(self) -> char {
                match self {
                    $(Self::$class => $letter,)*
                }
            }

            /// What the class holds.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$class => $name,)*
                }
            }
        }
    };
}

classes! {
    Names 'A' "names",
    Geography 'B' "places smaller than a state",
    Dates 'C' "dates but for the year, and ages over 89",
    Telephones 'D' "telephone numbers",
    Faxes 'E' "fax numbers",
    Emails 'F' "electronic mail addresses",
    SocialSecurity 'G' "social security numbers",
    MedicalRecords 'H' "medical record numbers",
    HealthPlans 'I' "health plan beneficiary numbers",
    Accounts 'J' "account numbers",
    Licences 'K' "certificate and licence numbers",
    Vehicles 'L' "vehicle identifiers and serial numbers",
    Devices 'M' "device identifiers and serial numbers",
    Urls 'N' "web addresses",
    IpAddresses 'O' "internet protocol addresses",
    Biometrics 'P' "biometric identifiers",
    Photographs 'Q' "full-face photographs and comparable images",
    Others 'R' "any other unique number, characteristic or code",
}

impl PhiClass {
    /// The class of an identifier of a type of
    /// [table 0203](http://terminology.hl7.org/CodeSystem/v2-0203), which CX.5 and
    /// `Identifier.type` share. A type that says nothing of its class is in [`Others`](Self::Others).
    pub fn of_identifier_type(code: &str) -> Self {
        match code {
            "SS" | "SSN" | "TAX" | "NI" | "NNUSA" => Self::SocialSecurity,
            "MR" | "MRT" | "PI" | "PT" | "PE" | "LR" | "AM" | "BR" => Self::MedicalRecords,
            "HC" | "MA" | "MB" | "MC" | "MCN" | "MCR" | "MCD" | "JHN" | "PHE" | "PHO" | "SN"
            | "SB" | "NH" | "WC" | "WCN" | "EN" => Self::HealthPlans,
            "AN" | "ANON" | "ANC" | "AND" | "ANT" | "BA" | "BC" | "CC" | "AC" | "VN" | "GI"
            | "GN" => Self::Accounts,
            "DL" | "LN" | "MD" | "DO" | "DEA" | "DN" | "NP" | "PA" | "PPN" | "PC" | "RN"
            | "NPI" | "LI" | "SL" | "RPH" | "UPIN" | "PN" | "DDS" | "DPM" | "QA" | "CZ" | "ESN" => {
                Self::Licences
            }
            "LPN" | "VIN" | "TRP" => Self::Vehicles,
            "UDI" | "SNO" | "MI" | "PNT" | "SID" => Self::Devices,
            _ => Self::Others,
        }
    }
}

impl fmt::Display for PhiClass {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "({}) {}", self.letter(), self.name())
    }
}
