//! One file per story a user would copy; README.md indexes them.
