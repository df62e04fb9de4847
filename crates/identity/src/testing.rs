//! A population that is made up, with duplicates that are known: for tests, and to see what a
//! setting finds.

use crate::train::next;
use crate::{Birth, Person};

/// Records and who each of them is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Population {
    /// The records; the keys are their places.
    pub people: Vec<Person>,
    /// For each record the number of the person.
    pub truth: Vec<usize>,
}

/// Makes records out of a seed: of each five persons one has a second record with one to three
/// errors of the usual kinds, and of each fifty two are twins.
///
/// ```
/// use sanare_identity::testing::population;
///
/// let made = population(7, 1000);
/// assert_eq!(made.people.len(), made.truth.len());
/// assert_eq!(made, population(7, 1000));
/// ```
pub fn population(seed: u64, persons: usize) -> Population {
    let mut dice = Dice(seed);
    let mut made = Population { people: Vec::new(), truth: Vec::new() };
    let mut twin: Option<Facts> = None;
    for person in 0..persons {
        let mut facts = match twin.take() {
            Some(facts) => facts.sibling(&mut dice),
            None => Facts::new(&mut dice),
        };
        if facts.order == 0 && person % 50 == 10 {
            facts.order = 1;
            twin = Some(facts.clone());
        }
        made.add(person, &facts);
        if person % 5 == 0 {
            let mut again = facts;
            again.number = dice.digits(8);
            for _ in 0..=dice.below(3) {
                again.slip(&mut dice);
            }
            made.add(person, &again);
        }
    }
    made
}

impl Population {
    fn add(&mut self, person: usize, facts: &Facts) {
        let key = self.people.len().to_string();
        self.people.push(facts.person(key));
        self.truth.push(person);
    }
}

#[derive(Clone, Default)]
struct Facts {
    family: String,
    given: String,
    birth: String,
    sex: String,
    phone: String,
    email: String,
    street: String,
    city: String,
    postal: String,
    national: String,
    number: String,
    order: u8,
}

impl Facts {
    fn new(dice: &mut Dice) -> Self {
        let (family, given) = (dice.name(3000, 3), dice.name(400, 2));
        let place = dice.common(300);
        let national = if dice.below(10) < 6 { dice.digits(10) } else { String::new() };
        Self {
            email: if dice.below(2) == 0 {
                format!("{given}.{family}{}@mail.example", dice.below(100))
            } else {
                String::new()
            },
            birth: format!(
                "{}-{:02}-{:02}",
                1930 + dice.below(90),
                1 + dice.below(12),
                1 + dice.below(28)
            ),
            sex: if dice.below(2) == 0 { "female" } else { "male" }.into(),
            phone: dice.digits(9),
            street: format!("{} {}", dice.name(2000, 3), 1 + dice.below(120)),
            city: word(place * 7 + 1, 3),
            postal: format!("{:05}", 10_000 + place * 131),
            number: dice.digits(8),
            order: 0,
            family,
            given,
            national,
        }
    }

    /// The second of two: another given name and other numbers, the rest as the first.
    fn sibling(self, dice: &mut Dice) -> Self {
        let mut given = dice.name(400, 2);
        while given == self.given {
            given = dice.name(400, 2);
        }
        let national = if self.national.is_empty() { String::new() } else { dice.digits(10) };
        Self { given, national, email: String::new(), number: dice.digits(8), order: 2, ..self }
    }

    fn slip(&mut self, dice: &mut Dice) {
        match dice.below(12) {
            0 => dice.misspell(&mut self.family),
            1 => dice.misspell(&mut self.given),
            2 => self.given.truncate(1),
            3 => self.birth = swapped(&self.birth),
            4 => dice.misspell_number(&mut self.birth),
            5 => dice.misspell_number(&mut self.phone),
            6 => self.phone = dice.digits(9),
            7 => {
                self.street = format!("{} {}", dice.name(2000, 3), 1 + dice.below(120));
                let place = dice.common(300);
                self.city = word(place * 7 + 1, 3);
                self.postal = format!("{:05}", 10_000 + place * 131);
            }
            8 => self.national.clear(),
            9 => self.family = dice.name(3000, 3),
            10 => self.email.clear(),
            _ => std::mem::swap(&mut self.family, &mut self.given),
        }
    }

    fn person(&self, key: String) -> Person {
        let person = Person::new(key)
            .family(&self.family)
            .given(&self.given)
            .birth_date(&self.birth)
            .sex(&self.sex)
            .phone(&self.phone)
            .email(&self.email)
            .street(&self.street)
            .city(&self.city)
            .postal_code(&self.postal)
            .national_id("urn:example:national", &self.national)
            .identifier("urn:example:hospital", &self.number);
        match self.order {
            0 => person,
            order => person.birth(Birth::Multiple(Some(order))),
        }
    }
}

fn swapped(date: &str) -> String {
    let mut parts = date.split('-');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(year), Some(month), Some(day)) if day <= "12" => format!("{year}-{day}-{month}"),
        _ => date.to_owned(),
    }
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        next(&mut self.0) % end.max(1)
    }

    /// A number below `end`, small ones more often: names are not spread evenly.
    fn common(&mut self, end: u64) -> u64 {
        let first = self.below(end);
        self.below(first + 1)
    }

    fn name(&mut self, kinds: u64, syllables: u32) -> String {
        word(self.common(kinds), syllables)
    }

    fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| self.digit()).collect()
    }

    fn digit(&mut self) -> char {
        char::from_digit(u32::try_from(self.below(10)).unwrap_or(0), 10).unwrap_or('0')
    }

    /// Drops, doubles or turns a letter.
    fn misspell(&mut self, text: &mut String) {
        let mut letters: Vec<char> = text.chars().collect();
        let at = usize::try_from(self.below(letters.len() as u64)).unwrap_or(0);
        match self.below(3) {
            0 if letters.len() > 2 => drop(letters.remove(at.min(letters.len() - 1))),
            1 if at + 1 < letters.len() => letters.swap(at, at + 1),
            _ => letters.insert(at, 'e'),
        }
        *text = letters.into_iter().collect();
    }

    /// Replaces the last digit.
    fn misspell_number(&mut self, text: &mut String) {
        if let Some(last) = text.pop() {
            let other = (0..10).map(|_| self.digit()).find(|digit| *digit != last && *digit != '0');
            text.push(other.unwrap_or('7'));
        }
    }
}

/// The word of a number, out of syllables.
fn word(mut number: u64, syllables: u32) -> String {
    const SYLLABLES: [&str; 24] = [
        "ba", "ber", "da", "den", "el", "fan", "ga", "hol", "ka", "ler", "ma", "mon", "na", "or",
        "per", "ra", "sen", "sto", "ta", "ul", "va", "win", "ya", "zim",
    ];
    number = number.wrapping_mul(2_654_435_761) % 24_u64.pow(syllables).max(1);
    let mut text = String::new();
    for _ in 0..syllables {
        let place = usize::try_from(number % 24).unwrap_or(0);
        text.push_str(SYLLABLES.get(place).copied().unwrap_or_default());
        number /= 24;
    }
    text
}
