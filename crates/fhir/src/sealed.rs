//! The seal of the engine's traits: only this crate can implement them.

use crate::primitive::Primitive;

/// The supertrait that nobody outside can name. The engine trusts what stands behind it: rows that
/// fit the slots, copies that fill what `Default` made.
pub trait Sealed {}

impl<T> Sealed for Option<T> {}

impl<T> Sealed for Vec<T> {}

impl<T> Sealed for [T] {}

impl<T, X> Sealed for Primitive<T, X> {}
