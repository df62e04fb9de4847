//! What SMART App Launch defines beside the launch: app state, user-access brands, launches by Task, and the EHR's style.
//!
//! Resources are read from and written as JSON, so that this crate stays a leaf; a typed FHIR model can read the same text.

mod app_state;
mod brands;
mod style;
mod task_launch;

use serde_json::Value;

pub use app_state::AppState;
pub use brands::{Brand, BrandLint, BrandLintCode, Brands};
pub use style::SmartStyle;
pub use task_launch::{TaskLaunch, TaskLaunchMode};

/// The text of a member, if it is text and not empty.
fn text<'a>(value: &'a Value, member: &str) -> Option<&'a str> {
    value.get(member)?.as_str().filter(|text| !text.is_empty())
}

fn items<'a>(value: &'a Value, member: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    value.get(member).and_then(Value::as_array).into_iter().flatten()
}

/// Debug that names the type and shows nothing of it.
macro_rules! hide {
    ($($name:ident)*) => {
        $(impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        })*
    };
}
use hide;
