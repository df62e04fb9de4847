//! The units, by code.

/// A unit.
pub(super) struct Row {
    pub(super) code: &'static str,
    /// Whether it takes prefixes.
    pub(super) metric: bool,
    /// It is `factor / divisor` of `unit`, and then `offset` base units more.
    pub(super) factor: &'static str,
    pub(super) divisor: &'static str,
    pub(super) unit: &'static str,
    pub(super) offset: &'static str,
    /// The dimension that it is the unit of.
    pub(super) base: Option<usize>,
    /// Whether it compares to nothing but itself.
    pub(super) arbitrary: bool,
}

impl Row {
    const NOTHING: Self = Self {
        code: "",
        metric: false,
        factor: "1",
        divisor: "1",
        unit: "1",
        offset: "",
        base: None,
        arbitrary: false,
    };

    const fn base(code: &'static str, dimension: usize) -> Self {
        Self { code, metric: true, base: Some(dimension), ..Self::NOTHING }
    }

    const fn unit(
        code: &'static str,
        metric: bool,
        factor: &'static str,
        divisor: &'static str,
        unit: &'static str,
    ) -> Self {
        Self { code, metric, factor, divisor, unit, ..Self::NOTHING }
    }

    const fn special(
        code: &'static str,
        metric: bool,
        factor: &'static str,
        divisor: &'static str,
        unit: &'static str,
        offset: &'static str,
    ) -> Self {
        Self { code, metric, factor, divisor, unit, offset, ..Self::NOTHING }
    }

    const fn arbitrary(code: &'static str, metric: bool) -> Self {
        Self { code, metric, arbitrary: true, ..Self::NOTHING }
    }
}

/// Prefixes with their powers of ten; `da` stands before `d`.
pub(super) const PREFIXES: [(&str, i8); 20] = [
    ("da", 1),
    ("Y", 24),
    ("Z", 21),
    ("E", 18),
    ("P", 15),
    ("T", 12),
    ("G", 9),
    ("M", 6),
    ("k", 3),
    ("h", 2),
    ("d", -1),
    ("c", -2),
    ("m", -3),
    ("u", -6),
    ("n", -9),
    ("p", -12),
    ("f", -15),
    ("a", -18),
    ("z", -21),
    ("y", -24),
];

/// The unit of a code.
pub(super) fn row(code: &str) -> Option<&'static Row> {
    ROWS.get(position(code)?)
}

/// The place of a code in the table.
pub(super) fn position(code: &str) -> Option<usize> {
    ROWS.binary_search_by(|row| row.code.cmp(code)).ok()
}

/// In the order of the codes.
#[rustfmt::skip]
static ROWS: [Row; 201] = [
    Row::unit("%", false, "1", "100", "1"),
    Row::unit("'", false, "1", "60", "deg"),
    Row::unit("''", false, "1", "60", "'"),
    Row::unit("10*", false, "10", "1", "1"),
    Row::unit("10^", false, "10", "1", "1"),
    Row::unit("A", true, "1", "1", "C/s"),
    Row::unit("Ao", false, "0.1", "1", "nm"),
    Row::unit("Bd", true, "1", "1", "/s"),
    Row::unit("Bq", true, "1", "1", "/s"),
    Row::unit("By", true, "8", "1", "bit"),
    Row::base("C", 5),
    Row::special("Cel", true, "1", "1", "K", "273.15"),
    Row::unit("Ci", true, "37000000000", "1", "Bq"),
    Row::unit("F", true, "1", "1", "C/V"),
    Row::unit("G", true, "1", "10000", "T"),
    Row::unit("Gal", true, "1", "1", "cm/s2"),
    Row::unit("Gy", true, "1", "1", "J/kg"),
    Row::unit("H", true, "1", "1", "Wb/A"),
    Row::unit("Hz", true, "1", "1", "/s"),
    Row::unit("J", true, "1", "1", "N.m"),
    Row::base("K", 4),
    Row::unit("L", true, "1", "1", "dm3"),
    Row::unit("N", true, "1", "1", "kg.m/s2"),
    Row::unit("Ohm", true, "1", "1", "V/A"),
    Row::unit("P", true, "1", "1", "dyn.s/cm2"),
    Row::unit("Pa", true, "1", "1", "N/m2"),
    Row::unit("R", true, "0.000258", "1", "C/kg"),
    Row::unit("RAD", true, "100", "1", "erg/g"),
    Row::unit("REM", true, "1", "1", "RAD"),
    Row::unit("S", true, "1", "1", "A/V"),
    Row::unit("St", true, "1", "1", "cm2/s"),
    Row::unit("Sv", true, "1", "1", "J/kg"),
    Row::unit("T", true, "1", "1", "Wb/m2"),
    Row::unit("U", true, "1", "1", "umol/min"),
    Row::unit("V", true, "1", "1", "J/C"),
    Row::unit("W", true, "1", "1", "J/s"),
    Row::unit("Wb", true, "1", "1", "V.s"),
    Row::arbitrary("[APL'U]", false),
    Row::arbitrary("[AU]", false),
    Row::arbitrary("[Amb'a'1'U]", false),
    Row::arbitrary("[BAU]", false),
    Row::unit("[Btu]", false, "1", "1", "[Btu_th]"),
    Row::unit("[Btu_IT]", false, "1.05505585262", "1", "kJ"),
    Row::unit("[Btu_th]", false, "1.05435", "1", "kJ"),
    Row::arbitrary("[CCID_50]", false),
    Row::arbitrary("[CFU]", false),
    Row::unit("[Cal]", false, "1", "1", "kcal_th"),
    Row::unit("[Ch]", false, "1", "3", "mm"),
    Row::arbitrary("[D'ag'U]", false),
    Row::arbitrary("[EID_50]", false),
    Row::arbitrary("[ELU]", false),
    Row::arbitrary("[EU]", false),
    Row::arbitrary("[FEU]", false),
    Row::arbitrary("[FFU]", false),
    Row::arbitrary("[GPL'U]", false),
    Row::unit("[HPF]", false, "1", "1", "1"),
    Row::unit("[HP]", false, "550", "1", "[ft_i].[lbf_av]/s"),
    Row::arbitrary("[IR]", false),
    Row::unit("[IU]", true, "1", "1", "[iU]"),
    Row::unit("[LPF]", false, "100", "1", "1"),
    Row::arbitrary("[Lf]", false),
    Row::arbitrary("[MPL'U]", false),
    Row::arbitrary("[PFU]", false),
    Row::arbitrary("[PNU]", false),
    Row::arbitrary("[S]", false),
    Row::arbitrary("[TCID_50]", false),
    Row::arbitrary("[USP'U]", false),
    Row::unit("[acr_us]", false, "4840", "1", "[yd_us]2"),
    Row::arbitrary("[anti'Xa'U]", false),
    Row::arbitrary("[arb'U]", false),
    Row::arbitrary("[bdsk'U]", false),
    Row::arbitrary("[beth'U]", false),
    Row::unit("[c]", true, "299792458", "1", "m/s"),
    Row::unit("[car_Au]", false, "1", "24", "1"),
    Row::unit("[car_m]", false, "0.2", "1", "g"),
    Row::unit("[cft_i]", false, "1", "1", "[ft_i]3"),
    Row::unit("[cin_i]", false, "1", "1", "[in_i]3"),
    Row::unit("[cup_m]", false, "240", "1", "mL"),
    Row::unit("[cup_us]", false, "16", "1", "[tbs_us]"),
    Row::unit("[cyd_i]", false, "1", "1", "[yd_i]3"),
    Row::special("[degF]", false, "5", "9", "K", "255.37222222222222222222222222"),
    Row::unit("[degR]", false, "5", "9", "K"),
    Row::special("[degRe]", false, "5", "4", "K", "273.15"),
    Row::unit("[diop]", false, "1", "1", "/m"),
    Row::unit("[dr_ap]", false, "3", "1", "[sc_ap]"),
    Row::unit("[dr_av]", false, "1", "16", "[oz_av]"),
    Row::unit("[drp]", false, "1", "20", "ml"),
    Row::arbitrary("[dye'U]", false),
    Row::unit("[fdr_us]", false, "1", "8", "[foz_us]"),
    Row::unit("[foz_br]", false, "1", "20", "[pt_br]"),
    Row::unit("[foz_m]", false, "30", "1", "mL"),
    Row::unit("[foz_us]", false, "1", "4", "[gil_us]"),
    Row::unit("[ft_i]", false, "12", "1", "[in_i]"),
    Row::unit("[ft_us]", false, "1200", "3937", "m"),
    Row::unit("[fth_i]", false, "6", "1", "[ft_i]"),
    Row::unit("[g]", true, "9.80665", "1", "m/s2"),
    Row::unit("[gal_br]", false, "4.54609", "1", "l"),
    Row::unit("[gal_us]", false, "231", "1", "[in_i]3"),
    Row::unit("[gil_us]", false, "1", "4", "[pt_us]"),
    Row::unit("[gr]", false, "64.79891", "1", "mg"),
    Row::arbitrary("[iU]", true),
    Row::unit("[in_i'H2O]", false, "1", "1", "m[H2O].[in_i]/m"),
    Row::unit("[in_i'Hg]", false, "1", "1", "m[Hg].[in_i]/m"),
    Row::unit("[in_i]", false, "2.54", "1", "cm"),
    Row::unit("[in_us]", false, "1", "12", "[ft_us]"),
    Row::arbitrary("[ka'U]", false),
    Row::unit("[kn_i]", false, "1", "1", "[nmi_i]/h"),
    Row::arbitrary("[knk'U]", false),
    Row::unit("[lb_ap]", false, "12", "1", "[oz_ap]"),
    Row::unit("[lb_av]", false, "7000", "1", "[gr]"),
    Row::unit("[lb_tr]", false, "12", "1", "[oz_tr]"),
    Row::unit("[lbf_av]", false, "1", "1", "[lb_av].[g]"),
    Row::unit("[lne]", false, "1", "12", "[in_i]"),
    Row::unit("[lton_av]", false, "2240", "1", "[lb_av]"),
    Row::arbitrary("[mclg'U]", false),
    Row::unit("[mi_i]", false, "5280", "1", "[ft_i]"),
    Row::unit("[mi_us]", false, "5280", "1", "[ft_us]"),
    Row::unit("[mil_i]", false, "1", "1000", "[in_i]"),
    Row::unit("[min_us]", false, "1", "60", "[fdr_us]"),
    Row::unit("[nmi_i]", false, "1852", "1", "m"),
    Row::unit("[oz_ap]", false, "8", "1", "[dr_ap]"),
    Row::unit("[oz_av]", false, "1", "16", "[lb_av]"),
    Row::unit("[oz_tr]", false, "480", "1", "[gr]"),
    Row::unit("[pi]", false, "3.1415926535897932384626433832795029", "1", "rad"),
    Row::unit("[pnt]", false, "1", "12", "[lne]"),
    Row::unit("[ppb]", false, "1", "1000000000", "1"),
    Row::unit("[ppm]", false, "1", "1000000", "1"),
    Row::unit("[ppth]", false, "1", "1000", "1"),
    Row::unit("[pptr]", false, "1", "1000000000000", "1"),
    Row::unit("[psi]", false, "1", "1", "[lbf_av]/[sin_i]"),
    Row::unit("[pt_br]", false, "1", "2", "[qt_br]"),
    Row::unit("[pt_us]", false, "1", "2", "[qt_us]"),
    Row::unit("[qt_br]", false, "1", "4", "[gal_br]"),
    Row::unit("[qt_us]", false, "1", "4", "[gal_us]"),
    Row::unit("[sc_ap]", false, "20", "1", "[gr]"),
    Row::unit("[sft_i]", false, "1", "1", "[ft_i]2"),
    Row::unit("[sin_i]", false, "1", "1", "[in_i]2"),
    Row::arbitrary("[smgy'U]", false),
    Row::unit("[smoot]", false, "67", "1", "[in_i]"),
    Row::unit("[ston_av]", false, "2000", "1", "[lb_av]"),
    Row::unit("[stone_av]", false, "14", "1", "[lb_av]"),
    Row::unit("[syd_i]", false, "1", "1", "[yd_i]2"),
    Row::arbitrary("[tb'U]", false),
    Row::unit("[tbs_m]", false, "15", "1", "mL"),
    Row::unit("[tbs_us]", false, "1", "2", "[foz_us]"),
    Row::arbitrary("[todd'U]", false),
    Row::unit("[tsp_m]", false, "5", "1", "mL"),
    Row::unit("[tsp_us]", false, "1", "3", "[tbs_us]"),
    Row::unit("[yd_i]", false, "3", "1", "[ft_i]"),
    Row::unit("[yd_us]", false, "3", "1", "[ft_us]"),
    Row::unit("a", false, "1", "1", "a_j"),
    Row::unit("a_g", false, "365.2425", "1", "d"),
    Row::unit("a_j", false, "365.25", "1", "d"),
    Row::unit("a_t", false, "365.24219", "1", "d"),
    Row::unit("ar", true, "100", "1", "m2"),
    Row::unit("atm", false, "101325", "1", "Pa"),
    Row::unit("att", false, "1", "1", "kgf/cm2"),
    Row::unit("b", false, "100", "1", "fm2"),
    Row::unit("bar", true, "100000", "1", "Pa"),
    Row::unit("bit", true, "1", "1", "1"),
    Row::unit("cal", true, "1", "1", "cal_th"),
    Row::unit("cal_IT", true, "4.1868", "1", "J"),
    Row::unit("cal_[15]", true, "4.1858", "1", "J"),
    Row::unit("cal_[20]", true, "4.1819", "1", "J"),
    Row::unit("cal_m", true, "4.19002", "1", "J"),
    Row::unit("cal_th", true, "4.184", "1", "J"),
    Row::base("cd", 6),
    Row::unit("circ", false, "2", "1", "[pi]"),
    Row::unit("d", false, "24", "1", "h"),
    Row::unit("deg", false, "2", "360", "[pi]"),
    Row::unit("dyn", true, "1", "1", "g.cm/s2"),
    Row::unit("eV", true, "1.60217733e-19", "1", "J"),
    Row::unit("eq", true, "1", "1", "mol"),
    Row::unit("erg", true, "1", "1", "dyn.cm"),
    Row::base("g", 2),
    Row::unit("g%", true, "1", "1", "g/dl"),
    Row::unit("gf", true, "1", "1", "g.[g]"),
    Row::unit("gon", false, "0.9", "1", "deg"),
    Row::unit("h", false, "60", "1", "min"),
    Row::unit("kat", true, "1", "1", "mol/s"),
    Row::unit("l", true, "1", "1", "dm3"),
    Row::unit("lm", true, "1", "1", "cd.sr"),
    Row::unit("lx", true, "1", "1", "lm/m2"),
    Row::base("m", 0),
    Row::unit("m[H2O]", true, "9.80665", "1", "kPa"),
    Row::unit("m[Hg]", true, "133.322", "1", "kPa"),
    Row::unit("min", false, "60", "1", "s"),
    Row::unit("mo", false, "1", "1", "mo_j"),
    Row::unit("mo_g", false, "1", "12", "a_g"),
    Row::unit("mo_j", false, "1", "12", "a_j"),
    Row::unit("mo_s", false, "29.53059", "1", "d"),
    Row::unit("mol", true, "6.0221367", "1", "10*23"),
    Row::unit("osm", true, "1", "1", "mol"),
    Row::unit("pc", true, "3.085678e16", "1", "m"),
    Row::base("rad", 3),
    Row::base("s", 1),
    Row::unit("sr", true, "1", "1", "rad2"),
    Row::unit("st", true, "1", "1", "m3"),
    Row::unit("t", true, "1000", "1", "kg"),
    Row::unit("u", true, "1.6605402e-24", "1", "g"),
    Row::unit("wk", false, "7", "1", "d"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn val_quantity_every_unit_of_the_table_is_known() {
        assert!(ROWS.is_sorted_by(|left, right| left.code < right.code));
        for row in &ROWS {
            assert!(crate::ucum::measure(row.code).is_some(), "{}", row.code);
        }
    }
}
