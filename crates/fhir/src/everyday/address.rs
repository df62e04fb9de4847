//! Addresses for people.

/// Implements it for one release.
macro_rules! implement {
    ($module:ident, $feature:literal) => {
        #[cfg(feature = $feature)]
        mod $module {
            use crate::$module::Address;

            impl Address {
                /// The address as lines for an envelope: `text` if it is there, else the street
                /// lines, district, `city, state postal code`, country.
                pub fn lines(&self) -> Vec<String> {
                    if let Some(text) = self.text.as_str() {
                        return text.lines().map(str::to_owned).collect();
                    }
                    let mut lines: Vec<String> = self
                        .line
                        .iter()
                        .filter_map(|line| line.as_str())
                        .map(str::to_owned)
                        .collect();
                    lines.extend(self.district.as_str().map(str::to_owned));
                    let area = [self.state.as_str(), self.postal_code.as_str()];
                    let area: Vec<&str> = area.into_iter().flatten().collect();
                    let area = Some(area.join(" ")).filter(|area| !area.is_empty());
                    let place = [self.city.as_str().map(str::to_owned), area];
                    let place: Vec<String> = place.into_iter().flatten().collect();
                    lines.extend(Some(place.join(", ")).filter(|place| !place.is_empty()));
                    lines.extend(self.country.as_str().map(str::to_owned));
                    lines
                }

                /// The address as one line.
                pub fn full(&self) -> String {
                    self.lines().join(", ")
                }
            }
        }
    };
}

implement!(r4, "r4");
implement!(r4b, "r4b");
implement!(r5, "r5");
