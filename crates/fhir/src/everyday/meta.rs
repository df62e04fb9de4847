//! Profiles, tags and security labels.

/// Implements it for one release.
macro_rules! implement {
    ($module:ident, $feature:literal) => {
        #[cfg(feature = $feature)]
        mod $module {
            use crate::$module::{Coding, Meta};

            impl Meta {
                /// True if the resource says that it follows the profile, in whatever version.
                pub fn has_profile(&self, url: &str) -> bool {
                    self.profile.iter().filter_map(|profile| profile.as_str()).any(|profile| {
                        profile
                            .strip_prefix(url)
                            .is_some_and(|rest| rest.is_empty() || rest.starts_with('|'))
                    })
                }

                /// Adds a profile; false if it is there already.
                pub fn add_profile(&mut self, canonical: &str) -> bool {
                    let new = !self.profile.iter().any(|it| it.as_str() == Some(canonical));
                    if new {
                        self.profile.push(canonical.into());
                    }
                    new
                }

                /// Removes a profile in every version; says how many there were.
                pub fn remove_profile(&mut self, url: &str) -> usize {
                    let before = self.profile.len();
                    self.profile.retain(|profile| {
                        let text = profile.as_str().unwrap_or_default();
                        text.split('|').next() != Some(url)
                    });
                    before - self.profile.len()
                }

                /// True if the resource has the tag.
                pub fn has_tag(&self, system: &str, code: &str) -> bool {
                    self.tag.iter().any(|coding| coding.is(system, code))
                }

                /// Adds a tag; false if it is there already.
                pub fn add_tag(&mut self, tag: Coding) -> bool {
                    add(&mut self.tag, tag)
                }

                /// Removes a tag; says how many there were.
                pub fn remove_tag(&mut self, system: &str, code: &str) -> usize {
                    remove(&mut self.tag, system, code)
                }

                /// True if the resource has the security label.
                pub fn has_security(&self, system: &str, code: &str) -> bool {
                    self.security.iter().any(|coding| coding.is(system, code))
                }

                /// Adds a security label; false if it is there already.
                pub fn add_security(&mut self, label: Coding) -> bool {
                    add(&mut self.security, label)
                }

                /// Removes a security label; says how many there were.
                pub fn remove_security(&mut self, system: &str, code: &str) -> usize {
                    remove(&mut self.security, system, code)
                }
            }

            fn add(list: &mut Vec<Coding>, coding: Coding) -> bool {
                let same = |it: &Coding| it.system == coding.system && it.code == coding.code;
                let new = !list.iter().any(same);
                if new {
                    list.push(coding);
                }
                new
            }

            fn remove(list: &mut Vec<Coding>, system: &str, code: &str) -> usize {
                let before = list.len();
                list.retain(|coding| !coding.is(system, code));
                before - list.len()
            }
        }
    };
}

implement!(r4, "r4");
implement!(r4b, "r4b");
implement!(r5, "r5");
