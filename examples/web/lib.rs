//! One file per story a user would copy, for stories that need a web framework or a network client.
//!
//! They are built with the feature `web`: `cargo run -p examples-web --features web --example smart_launch`.
