//! Narratives.

/// Implements it for one release.
macro_rules! implement {
    ($module:ident, $feature:literal) => {
        #[cfg(feature = $feature)]
        mod $module {
            use crate::narrative;
            use crate::primitive::Code;
            use crate::$module::Narrative;

            impl Narrative {
                /// A narrative generated from text, which is escaped.
                pub fn generated(text: &str) -> Self {
                    Self {
                        status: Code::from_text("generated").into(),
                        div: Some(narrative::from_text(text).into()),
                        ..Self::default()
                    }
                }

                /// The `div` made safe to show ([`sanitize`](narrative::sanitize)).
                pub fn safe_div(&self) -> String {
                    narrative::sanitize(self.div.as_deref().unwrap_or_default())
                }

                /// The narrative without markup ([`plain_text`](narrative::plain_text)).
                pub fn plain_text(&self) -> String {
                    narrative::plain_text(self.div.as_deref().unwrap_or_default())
                }
            }
        }
    };
}

implement!(r4, "r4");
implement!(r4b, "r4b");
implement!(r5, "r5");
