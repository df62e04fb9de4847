//! What agreement in a field is worth: the probabilities m and u of Fellegi and Sunter.

use std::fmt;
use std::str::FromStr;

use crate::error::{Error, ErrorKind, Location, Result};
use crate::{Field, Level};

/// The probabilities of one field.
///
/// `m` is how often two records of one person stand in a level, `u` how often two records of
/// different persons do; a level weighs `log2(m / u)`. Each adds up to 1 over
/// [`Level::WEIGHED`]; a missing value weighs nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FieldModel {
    m: [f64; 3],
    u: [f64; 3],
}

impl FieldModel {
    /// Probabilities in the order of [`Level::WEIGHED`]: different, near, exact.
    ///
    /// # Errors
    /// Probabilities that are not above 0 or do not add up to 1; a level that weighs more than
    /// one with more agreement.
    pub fn new(field: Field, m: [f64; 3], u: [f64; 3]) -> Result<Self> {
        let adds_up = |side: [f64; 3]| {
            side.iter().all(|p| *p > 0.0 && *p < 1.0)
                && (side.iter().sum::<f64>() - 1.0).abs() < 1e-6
        };
        let location = Location::Field(field);
        if !adds_up(m) || !adds_up(u) {
            return Err(Error::new(ErrorKind::Probabilities, location));
        }
        let model = Self { m, u };
        let [different, near, exact] = Level::WEIGHED.map(|level| model.weight(level));
        if different > near + 1e-9 || near > exact + 1e-9 {
            return Err(Error::new(ErrorKind::NotMonotone, location));
        }
        Ok(model)
    }

    /// How often two records of one person stand in this level.
    pub fn m(&self, level: Level) -> f64 {
        Self::at(&self.m, level)
    }

    /// How often two records of different persons stand in this level.
    pub fn u(&self, level: Level) -> f64 {
        Self::at(&self.u, level)
    }

    /// What the level weighs, in bits; 0 for a missing value.
    pub fn weight(&self, level: Level) -> f64 {
        (self.m(level) / self.u(level)).log2()
    }

    fn at(side: &[f64; 3], level: Level) -> f64 {
        let place = Level::WEIGHED.iter().position(|weighed| *weighed == level);
        place.and_then(|place| side.get(place)).copied().unwrap_or(1.0)
    }
}

/// The probabilities of all fields, and how likely it is that two records taken at random are one
/// person.
///
/// As text, a model is lines `field,level,m,u` under a line `prior,,p,`; the way there and back
/// loses nothing.
///
/// ```
/// use sanare_identity::{Field, Level, Model};
///
/// let model = Model::starting();
/// assert!(model.field(Field::BirthDate).unwrap().weight(Level::Exact) > 10.0);
/// assert_eq!(model.to_string().parse::<Model>()?, model);
/// # Ok::<(), sanare_identity::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    prior: f64,
    fields: [Option<FieldModel>; Field::ALL.len()],
}

impl Model {
    /// Probabilities to start with: of the order that registries report. Those of your own records
    /// are learned by [`train`](crate::train()).
    pub fn starting() -> Self {
        let fields = Field::ALL.map(|field| {
            let (m, u) = match field {
                Field::NationalId => ([0.01, 0.02, 0.97], [0.999_989, 0.000_01, 0.000_001]),
                // One hospital often gives a person a second number by mistake.
                Field::Identifier => ([0.60, 0.02, 0.38], [0.999_89, 0.000_1, 0.000_01]),
                Field::Family => ([0.04, 0.06, 0.90], [0.985, 0.010, 0.005]),
                Field::Given => ([0.04, 0.10, 0.86], [0.96, 0.03, 0.01]),
                Field::BirthDate => ([0.01, 0.04, 0.95], [0.996_94, 0.003, 0.000_06]),
                // There is no near sex.
                Field::Sex => ([0.019_9, 0.000_1, 0.98], [0.499_9, 0.000_1, 0.5]),
                Field::Phone => ([0.35, 0.03, 0.62], [0.999_8, 0.000_1, 0.000_1]),
                Field::Email => ([0.30, 0.05, 0.65], [0.999_4, 0.000_5, 0.000_1]),
                Field::Street => ([0.30, 0.10, 0.60], [0.994, 0.005, 0.001]),
                Field::City => ([0.18, 0.04, 0.78], [0.92, 0.02, 0.06]),
                Field::PostalCode => ([0.25, 0.05, 0.70], [0.978, 0.012, 0.010]),
            };
            Some(FieldModel { m, u })
        });
        Self { prior: 1e-4, fields }
    }

    /// The same with other probabilities for a field.
    #[must_use]
    pub fn with(mut self, field: Field, model: FieldModel) -> Self {
        self.put(field, Some(model));
        self
    }

    /// The same without a field, which then weighs nothing.
    #[must_use]
    pub fn without(mut self, field: Field) -> Self {
        self.put(field, None);
        self
    }

    /// The same with another prior.
    ///
    /// # Errors
    /// It is not between 0 and 1.
    pub fn with_prior(mut self, prior: f64) -> Result<Self> {
        if !(prior > 0.0 && prior < 1.0) {
            return Err(Error::new(ErrorKind::Prior, Location::Settings));
        }
        self.prior = prior;
        Ok(self)
    }

    /// How likely it is that two records taken at random are one person.
    pub fn prior(&self) -> f64 {
        self.prior
    }

    /// The probabilities of a field, if it weighs.
    pub fn field(&self, field: Field) -> Option<&FieldModel> {
        self.fields.get(field as usize)?.as_ref()
    }

    fn put(&mut self, field: Field, model: Option<FieldModel>) {
        if let Some(place) = self.fields.get_mut(field as usize) {
            *place = model;
        }
    }
}

impl fmt::Display for Model {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "field,level,m,u\nprior,,{},", self.prior)?;
        for field in Field::ALL {
            let Some(model) = self.field(field) else { continue };
            for level in Level::WEIGHED {
                writeln!(out, "{field},{level},{},{}", model.m(level), model.u(level))?;
            }
        }
        Ok(())
    }
}

impl FromStr for Model {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let mut prior = None;
        let mut read: [[Option<(f64, f64)>; 3]; Field::ALL.len()] = Default::default();
        let mut last = 0;
        for (at, line) in text.lines().enumerate() {
            last = at + 1;
            let wrong = || Error::new(ErrorKind::Syntax, Location::Line(at + 1));
            let cells: Vec<&str> = line.split(',').map(str::trim).collect();
            let number = |text: &str| text.parse::<f64>().map_err(|_| wrong());
            match *cells {
                [""] | ["field", ..] => {}
                ["prior", "", p, ""] if prior.is_none() => prior = Some(number(p)?),
                [field, level, m, u] => {
                    let field: Field = field.parse().map_err(|_| wrong())?;
                    let level: Level = level.parse().map_err(|_| wrong())?;
                    let place = (level as usize).checked_sub(1).ok_or_else(wrong)?;
                    let levels = read.get_mut(field as usize).ok_or_else(wrong)?;
                    let place = levels.get_mut(place).ok_or_else(wrong)?;
                    if place.replace((number(m)?, number(u)?)).is_some() {
                        return Err(wrong());
                    }
                }
                _ => return Err(wrong()),
            }
        }
        let ends = || Error::new(ErrorKind::Syntax, Location::Line(last));
        let mut model =
            Self { prior: 0.0, fields: Default::default() }.with_prior(prior.ok_or_else(ends)?)?;
        for (field, levels) in Field::ALL.into_iter().zip(read) {
            match levels {
                [None, None, None] => {}
                [Some(different), Some(near), Some(exact)] => {
                    let m = [different.0, near.0, exact.0];
                    let u = [different.1, near.1, exact.1];
                    model.put(field, Some(FieldModel::new(field, m, u)?));
                }
                _ => return Err(ends()),
            }
        }
        Ok(model)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn id_01_weight_is_the_logarithm_of_m_over_u() {
        let model = FieldModel::new(Field::Sex, [0.1, 0.1, 0.8], [0.7, 0.1, 0.2]).unwrap();
        assert!((model.weight(Level::Exact) - 2.0).abs() < 1e-12);
        assert!(model.weight(Level::Near).abs() < 1e-12);
        assert!(model.weight(Level::Missing).abs() < 1e-12);
    }

    #[test]
    fn id_01_models_that_cannot_be_are_refused() {
        let kind = |m, u| FieldModel::new(Field::Sex, m, u).unwrap_err().kind();
        assert_eq!(kind([0.5, 0.5, 0.5], [0.3, 0.3, 0.4]), ErrorKind::Probabilities);
        assert_eq!(kind([0.0, 0.5, 0.5], [0.3, 0.3, 0.4]), ErrorKind::Probabilities);
        assert_eq!(kind([f64::NAN, 0.5, 0.5], [0.3, 0.3, 0.4]), ErrorKind::Probabilities);
        assert_eq!(kind([0.8, 0.1, 0.1], [0.1, 0.1, 0.8]), ErrorKind::NotMonotone);
        let prior = Model::starting().with_prior(1.0).unwrap_err();
        assert_eq!((prior.kind(), prior.location()), (ErrorKind::Prior, Location::Settings));
    }

    #[test]
    fn id_01_the_starting_model_keeps_its_own_rules() {
        let model = Model::starting();
        for field in Field::ALL {
            let FieldModel { m, u } = *model.field(field).unwrap();
            FieldModel::new(field, m, u).unwrap();
        }
    }

    #[test]
    fn a_model_as_text_loses_nothing() {
        let model = Model::starting().without(Field::Email).with_prior(0.1 + 0.2).unwrap();
        assert_eq!(model.to_string().parse::<Model>().unwrap(), model);
        for (text, line) in [
            ("", 0),
            ("prior,,x,", 1),
            ("prior,,0.1,\nfamily,exact,1,1", 2),
            ("prior,,0.1,\ncolour,exact,1,1", 2),
            ("prior,,0.1,\n\nfamily,missing,1,1", 3),
        ] {
            let error = text.parse::<Model>().unwrap_err();
            assert_eq!((error.kind(), error.location()), (ErrorKind::Syntax, Location::Line(line)));
        }
    }
}
