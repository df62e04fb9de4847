//! Codes of required value sets, kept open: a code that the set does not know stays as text.

use std::fmt;
use std::marker::PhantomData;

use super::{LexicalError, Primitive, PrimitiveValue, Scalar};
use crate::record::CodeTable;
use crate::sealed::Sealed;

/// The enum of a required value set. Implemented by the generated types; sealed.
pub trait CodeSet: Sealed + Copy + PartialEq + Send + Sync + 'static {
    /// The codes of the set, in the order of the variants.
    const TABLE: &'static CodeTable;

    /// The variants.
    const ALL: &'static [Self];

    /// The place of the code in the set.
    fn index(self) -> u16;

    /// The code as it stands in a document.
    fn as_str(self) -> &'static str {
        Self::TABLE.code(self.index())
    }

    /// The variant of a code.
    fn of_code(code: &str) -> Option<Self> {
        Self::ALL.get(usize::from(Self::TABLE.index_of(code)?)).copied()
    }
}

/// A code of the set `E`, or any other text that came instead of one.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use sanare_fhir::primitive::Code;
/// use sanare_fhir::r4::AdministrativeGender;
///
/// let code: Code<AdministrativeGender> = Code::from_text("female");
/// assert_eq!(code.known(), Some(AdministrativeGender::Female));
/// let local: Code<AdministrativeGender> = Code::from_text("F");
/// assert_eq!((local.known(), local.as_str()), (None, "F"));
/// # }
/// ```
#[derive(Clone, PartialEq)]
pub struct Code<E> {
    repr: Repr,
    of: PhantomData<fn() -> E>,
}

/// A code of any set, so that the code that handles it exists once and not once a set.
///
/// The unknown text hides behind a thin pointer, so that a code is 16 bytes and `Option` is free.
#[derive(Clone, PartialEq)]
enum Repr {
    /// The place in the set.
    Known(u16),
    Other(Box<Box<str>>),
}

impl Repr {
    fn from_text(text: &str, table: &CodeTable) -> Self {
        match table.index_of(text) {
            Some(index) => Self::Known(index),
            None => Self::Other(Box::new(text.into())),
        }
    }

    #[inline(never)]
    fn as_str(&self, table: &'static CodeTable) -> &str {
        match self {
            Self::Known(index) => table.code(*index),
            Self::Other(text) => text,
        }
    }
}

impl<E: CodeSet> Code<E> {
    /// The code of a text, whether the set knows it or not.
    pub fn from_text(text: &str) -> Self {
        Self { repr: Repr::from_text(text, E::TABLE), of: PhantomData }
    }

    /// The code as a variant, if the set knows it.
    pub fn known(&self) -> Option<E> {
        match self.repr {
            Repr::Known(index) => E::ALL.get(usize::from(index)).copied(),
            Repr::Other(_) => None,
        }
    }

    /// The code as it stands in a document.
    pub fn as_str(&self) -> &str {
        self.repr.as_str(E::TABLE)
    }
}

impl<E: CodeSet> AsRef<str> for Code<E> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<E: CodeSet> From<E> for Code<E> {
    fn from(known: E) -> Self {
        Self { repr: Repr::Known(known.index()), of: PhantomData }
    }
}

impl<E: CodeSet> PartialEq<E> for Code<E> {
    fn eq(&self, other: &E) -> bool {
        self.known() == Some(*other)
    }
}

impl<E: CodeSet> fmt::Display for Code<E> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.as_str())
    }
}

/// Shows whether the set knows the code, never the code.
impl<E> fmt::Debug for Code<E> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self.repr {
            Repr::Known(_) => "Code(known)",
            Repr::Other(_) => "Code(other)",
        })
    }
}

impl<E> Sealed for Code<E> {}

impl<E: CodeSet> PrimitiveValue for Code<E> {
    fn of_text(text: &str) -> Result<Self, LexicalError> {
        Ok(Self::from_text(text))
    }

    fn scalar(&self) -> Scalar<'_> {
        Scalar::Text(self.as_str())
    }
}

impl<E: CodeSet, X> Primitive<Code<E>, X> {
    /// The code as a variant, if it is there and the set knows it.
    pub fn known(&self) -> Option<E> {
        self.value()?.known()
    }
}

impl<E: CodeSet, X> From<E> for Primitive<Code<E>, X> {
    fn from(known: E) -> Self {
        Self::new(known.into())
    }
}

impl<E: CodeSet, X> PartialEq<E> for Primitive<Code<E>, X> {
    fn eq(&self, other: &E) -> bool {
        self.known() == Some(*other)
    }
}

/// Makes the enum of a required value set: variants in the order of the set, each with its code.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident, $table:ident, $set:literal; $($variant:ident $code:literal,)*) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $code, "`")] $variant,)*
        }

        pub(crate) static $table: $crate::record::CodeTable = $crate::record::CodeTable {
            value_set: $set,
            codes: &[$($code),*],
        };

        impl $crate::sealed::Sealed for $name {}

        impl $crate::primitive::CodeSet for $name {
            const TABLE: &'static $crate::record::CodeTable = &$table;
            const ALL: &'static [Self] = &[$(Self::$variant),*];

            fn index(self) -> u16 {
                self as u16
            }
        }

        $crate::primitive::code_traits!($name);
    };
}
pub(crate) use codes;

/// The traits that every code enum has beside its set.
macro_rules! code_traits {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.pad($crate::primitive::CodeSet::as_str(*self))
            }
        }

        /// Shows the name of the set, never the code.
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(stringify!($name))
            }
        }
    };
}
pub(crate) use code_traits;
