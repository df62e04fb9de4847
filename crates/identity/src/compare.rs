//! How far two persons agree, field by field.

use strsim::{damerau_levenshtein, jaro_winkler};

use crate::{Birth, Field, Level, Person};

/// From this Jaro-Winkler similarity on, two names are near each other.
const NEAR_FAMILY: f64 = 0.9;
const NEAR_GIVEN: f64 = 0.88;
const NEAR_PLACE: f64 = 0.9;

/// How far two persons agree in each field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Agreement([Level; Field::ALL.len()]);

impl Agreement {
    /// Compares two persons. The order of the two does not matter.
    pub fn of(left: &Person, right: &Person) -> Self {
        Self(Field::ALL.map(|field| level(field, left, right)))
    }

    /// The level of a field.
    pub fn level(&self, field: Field) -> Level {
        self.0.get(field as usize).copied().unwrap_or(Level::Missing)
    }

    /// All fields with their levels.
    pub fn levels(&self) -> impl Iterator<Item = (Field, Level)> {
        Field::ALL.into_iter().zip(self.0)
    }

    /// The agreement as a number, two bits for a field.
    pub(crate) fn code(&self) -> u32 {
        self.0.iter().fold(0, |code, level| code << 2 | *level as u32)
    }
}

fn level(field: Field, left: &Person, right: &Person) -> Level {
    match field {
        Field::NationalId | Field::Identifier => identifiers(field, left, right),
        Field::Family => best(left, right, field, family).max(swapped(left, right)),
        Field::Given => given(left, right).max(swapped(left, right)),
        Field::BirthDate => best(left, right, field, dates),
        Field::Sex => best(left, right, field, |_, _| Level::Different),
        Field::Phone => best(left, right, field, |a, b| slip(a, b, 1)),
        Field::Email => best(left, right, field, emails),
        Field::Street | Field::City => best(left, right, field, |a, b| alike(a, b, NEAR_PLACE)),
        Field::PostalCode => best(left, right, field, postal),
    }
}

/// The best level of any value of one with any of the other; equal ones are exact.
fn best(
    left: &Person,
    right: &Person,
    field: Field,
    compare: impl Fn(&str, &str) -> Level,
) -> Level {
    let mut level = Level::Missing;
    for a in left.values(field) {
        for b in right.values(field) {
            if a == b {
                return exact(field, a);
            }
            level = level.max(compare(a, b));
        }
    }
    level
}

/// Equal dates that say no day are no full agreement.
fn exact(field: Field, value: &str) -> Level {
    if field == Field::BirthDate && value.len() < 8 { Level::Near } else { Level::Exact }
}

/// Only identifiers of one system say something about each other.
fn identifiers(field: Field, left: &Person, right: &Person) -> Level {
    let mut level = Level::Missing;
    for (system, a) in left.systems(field) {
        for (_, b) in right.systems(field).filter(|(other, _)| *other == system) {
            level = level.max(if a == b { Level::Exact } else { slip(a, b, 1) });
        }
    }
    level
}

fn family(a: &str, b: &str) -> Level {
    let shares = || a.split(' ').any(|word| word.len() > 2 && b.split(' ').any(|w| w == word));
    if shares() { Level::Near } else { alike(a, b, NEAR_FAMILY) }
}

/// The names that persons are called by, then any given name, initials and similar ones.
fn given(left: &Person, right: &Person) -> Level {
    let called = |person: &Person| person.values(Field::Given).next().map(str::to_owned);
    let (Some(a), Some(b)) = (called(left), called(right)) else { return Level::Missing };
    if a == b {
        return Level::Exact;
    }
    let words = |person: &Person| -> Vec<String> {
        person.values(Field::Given).flat_map(|name| name.split(' ').map(str::to_owned)).collect()
    };
    let (lefts, rights) = (words(left), words(right));
    let near = lefts
        .iter()
        .any(|a| rights.iter().any(|b| a.len() > 1 && a == b || initial(a, b) || initial(b, a)));
    if near { Level::Near } else { alike(&a, &b, NEAR_GIVEN) }
}

fn initial(short: &str, long: &str) -> bool {
    short.chars().count() == 1 && long.starts_with(short)
}

/// Whether the family name of one is the given name of the other, both ways.
fn swapped(left: &Person, right: &Person) -> Level {
    let crosses = |a: &Person, b: &Person| {
        a.values(Field::Family).any(|name| b.values(Field::Given).any(|other| name == other))
    };
    if crosses(left, right) && crosses(right, left) { Level::Near } else { Level::Missing }
}

fn alike(a: &str, b: &str, from: f64) -> Level {
    // Jaro-Winkler is not the same both ways for every pair of words.
    let similarity = jaro_winkler(a, b).max(jaro_winkler(b, a));
    if similarity >= from { Level::Near } else { Level::Different }
}

/// Whether a number differs by no more than some slips; short ones must be equal.
fn slip(a: &str, b: &str, most: usize) -> Level {
    let long = a.len().min(b.len()) >= 5 && a.len().abs_diff(b.len()) <= most;
    if long && damerau_levenshtein(a, b) <= most { Level::Near } else { Level::Different }
}

/// `YYYY`, `YYYYMM` or `YYYYMMDD`.
fn dates(a: &str, b: &str) -> Level {
    let part = |text: &str, from: usize, to: usize| text.get(from..to).map(str::to_owned);
    let partial = a.len() != b.len() && (a.starts_with(b) || b.starts_with(a));
    let swapped = part(a, 0, 4) == part(b, 0, 4)
        && part(a, 4, 6).is_some()
        && part(a, 4, 6) == part(b, 6, 8)
        && part(a, 6, 8) == part(b, 4, 6);
    if partial || swapped { Level::Near } else { slip(a, b, 1) }
}

fn emails(a: &str, b: &str) -> Level {
    let local = |text: &str| text.split('@').next().map(str::to_owned);
    if local(a) == local(b) { Level::Near } else { slip(a, b, 1) }
}

fn postal(a: &str, b: &str) -> Level {
    let prefix = a.len().min(b.len()) >= 4 && (a.starts_with(b) || b.starts_with(a));
    if prefix { Level::Near } else { slip(a, b, 1) }
}

/// Whether the two were born together and are not one: both of a multiple birth, with different
/// given names or places in the order.
pub(crate) fn siblings_of_one_birth(left: &Person, right: &Person, given: Level) -> bool {
    match (left.multiple_birth(), right.multiple_birth()) {
        (Some(Birth::Multiple(Some(a))), Some(Birth::Multiple(Some(b)))) if a != b => true,
        (Some(Birth::Multiple(_)), Some(Birth::Multiple(_))) => given == Level::Different,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person() -> Person {
        Person::new("")
    }

    fn of(field: Field, left: &Person, right: &Person) -> Level {
        let there = Agreement::of(left, right);
        assert_eq!(there, Agreement::of(right, left));
        there.level(field)
    }

    #[test]
    fn id_01_levels_of_names() {
        let family = |a, b| of(Field::Family, &person().family(a), &person().family(b));
        assert_eq!(family("Müller", "MULLER"), Level::Exact);
        assert_eq!(family("Schmidt", "Schmitt"), Level::Near);
        assert_eq!(family("Garcia Lopez", "Lopez"), Level::Near);
        assert_eq!(family("Schmidt", "Okonkwo"), Level::Different);
        assert_eq!(of(Field::Family, &person(), &person().family("A")), Level::Missing);
        let given = |a, b| of(Field::Given, &person().given(a), &person().given(b));
        assert_eq!(given("Eva", "EVA"), Level::Exact);
        assert_eq!(given("Eva", "E."), Level::Near);
        assert_eq!(given("Eva Maria", "Maria"), Level::Near);
        assert_eq!(given("Eva", "Peter"), Level::Different);
    }

    #[test]
    fn id_01_swapped_names_are_near() {
        let a = person().family("Martin").given("Claude");
        let b = person().family("Claude").given("Martin");
        assert_eq!(
            (of(Field::Family, &a, &b), of(Field::Given, &a, &b)),
            (Level::Near, Level::Near)
        );
    }

    #[test]
    fn id_01_levels_of_dates() {
        let dates = |a, b| of(Field::BirthDate, &person().birth_date(a), &person().birth_date(b));
        assert_eq!(dates("1970-02-03", "19700203"), Level::Exact);
        assert_eq!(dates("1970-02-03", "1970-03-02"), Level::Near); // swapped
        assert_eq!(dates("1970-02-03", "1970-02-04"), Level::Near); // one digit
        assert_eq!(dates("1970-02-03", "1907-02-03"), Level::Near); // two digits turned
        assert_eq!(dates("1970-02-03", "1970"), Level::Near);
        assert_eq!(dates("1970", "1970"), Level::Near);
        assert_eq!(dates("1970-02-03", "1985-11-20"), Level::Different);
    }

    #[test]
    fn id_01_only_identifiers_of_one_system_are_compared() {
        let id = |a: (&str, &str), b: (&str, &str)| {
            let one = person().identifier(a.0, a.1);
            of(Field::Identifier, &one, &person().identifier(b.0, b.1))
        };
        assert_eq!(id(("s", "12345"), ("s", "12345")), Level::Exact);
        assert_eq!(id(("s", "12345"), ("t", "12345")), Level::Missing);
        assert_eq!(id(("s", "12345"), ("s", "12354")), Level::Near);
        assert_eq!(id(("s", "123"), ("s", "132")), Level::Different);
    }

    #[test]
    fn id_01_levels_of_the_rest() {
        let phone = |a, b| of(Field::Phone, &person().phone(a), &person().phone(b));
        assert_eq!(phone("+49 30 1234567", "030 1234567"), Level::Exact);
        assert_eq!(phone("030 1234567", "030 1234576"), Level::Near);
        let sex = |a, b| of(Field::Sex, &person().sex(a), &person().sex(b));
        assert_eq!((sex("F", "female"), sex("F", "U")), (Level::Exact, Level::Missing));
        assert_eq!(sex("F", "M"), Level::Different);
        let postal =
            |a, b| of(Field::PostalCode, &person().postal_code(a), &person().postal_code(b));
        assert_eq!(
            (postal("02115", "02115-1234"), postal("02115", "90210")),
            (Level::Near, Level::Different)
        );
        let mail = |a, b| of(Field::Email, &person().email(a), &person().email(b));
        assert_eq!(
            (mail("e@a.org", "E@A.org"), mail("eva@a.org", "eva@b.org")),
            (Level::Exact, Level::Near)
        );
    }
}
