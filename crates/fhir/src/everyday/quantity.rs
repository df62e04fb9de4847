//! Quantities with UCUM units and comparators.

/// Implements it for one release.
macro_rules! implement {
    ($module:ident, $feature:literal) => {
        #[cfg(feature = $feature)]
        mod $module {
            use std::cmp::Ordering;

            use crate::primitive::{Code, Decimal};
            use crate::$module::{Quantity, QuantityComparator};

            impl Quantity {
                /// A value with a unit of [UCUM](http://unitsofmeasure.org); the precision stays.
                pub fn ucum(value: Decimal, code: &str) -> Self {
                    Self {
                        value: value.into(),
                        unit: code.into(),
                        system: "http://unitsofmeasure.org".into(),
                        code: code.into(),
                        ..Self::default()
                    }
                }

                /// The same with the unit as people write it.
                #[must_use]
                pub fn with_unit(mut self, unit: &str) -> Self {
                    self.unit = unit.into();
                    self
                }

                /// The same with how the true value lies to the one given: less, at least ...
                #[must_use]
                pub fn with_comparator(mut self, comparator: QuantityComparator) -> Self {
                    self.comparator = Code::from(comparator).into();
                    self
                }

                /// The code of the unit, if it is one of UCUM.
                pub fn ucum_code(&self) -> Option<&str> {
                    self.code.as_str().filter(|_| self.system == "http://unitsofmeasure.org")
                }

                /// How this quantity lies to another. None if that cannot be said: other units, a
                /// value missing, or a comparator that leaves it open (`< 5` to `3`, but not to `7`).
                pub fn compare(&self, other: &Self) -> Option<Ordering> {
                    let same_unit = match (self.code.as_str(), other.code.as_str()) {
                        (None, None) => self.unit.as_str() == other.unit.as_str(),
                        (own, other_code) => {
                            own == other_code && self.system.as_str() == other.system.as_str()
                        }
                    };
                    if !same_unit {
                        return None;
                    }
                    let order = self.value.value()?.value_cmp(other.value.value()?)?;
                    match (self.comparator.as_str(), other.comparator.as_str()) {
                        (None, None) => Some(order),
                        (own, other) => {
                            let less = below(own) && above(other) && order != Ordering::Greater;
                            let greater = above(own) && below(other) && order != Ordering::Less;
                            let strict = order != Ordering::Equal
                                || own == Some("<")
                                || own == Some(">")
                                || other == Some("<")
                                || other == Some(">");
                            match (less, greater) {
                                (true, false) if strict => Some(Ordering::Less),
                                (false, true) if strict => Some(Ordering::Greater),
                                _ => None,
                            }
                        }
                    }
                }
            }

            /// Whether nothing lies above the value that is given.
            fn below(comparator: Option<&str>) -> bool {
                matches!(comparator, None | Some("<" | "<="))
            }

            /// Whether nothing lies below the value that is given.
            fn above(comparator: Option<&str>) -> bool {
                matches!(comparator, None | Some(">" | ">="))
            }
        }
    };
}

implement!(r4, "r4");
implement!(r4b, "r4b");
implement!(r5, "r5");
