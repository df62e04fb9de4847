//! Segments and data types by the names of their parts.
//!
//! A view is a segment or an element with accessors on it: nothing is copied or read before it is
//! asked for. One view serves all versions, since later ones only add: `PID-8`, an ID in 2.2 and a
//! CWE in 2.7, is a [`Cwe`] whose identifier is the code. Where a version moved something, there is
//! an accessor that looks in the right place, such as [`Xtn::number`] or [`ErrSegment::faults`].
//! What the message's own version says about a part is [`View::fact`].
//!
//! ```
//! use sanare_hl7v2::Parser;
//! use sanare_hl7v2::views::{Obx, Pid, Varies};
//!
//! let message = Parser::new().parse(
//!     b"MSH|^~\\&|LAB||||||ORU^R01|M7|P|2.5.1\r\
//!       PID|1||77^^^HOSP&1.2.3&ISO^MR||Smith^Eve\r\
//!       OBX|1|NM|2951-2^Sodium^LN||140|mmol/L\r",
//! )?;
//! let patient = message.view::<Pid>().expect("a PID");
//! let identifier = patient.patient_identifier_list().next().expect("an identifier");
//! assert_eq!(identifier.assigning_authority().universal_id().text(), "1.2.3");
//!
//! for result in message.views::<Obx>() {
//!     assert_eq!(result.observation_identifier().identifier().text(), "2951-2");
//!     match result.value()? {
//!         Varies::Number(number) => assert_eq!(number.as_str(), "140"),
//!         _ => unreachable!(),
//!     }
//! }
//! # Ok::<(), sanare_hl7v2::Error>(())
//! ```
//!
//! A view of a local segment is made by [`segment_view!`](crate::segment_view):
//!
//! ```
//! use sanare_hl7v2::views::Cwe;
//! use sanare_hl7v2::{Element, Parser, segment_view};
//!
//! segment_view! {
//!     /// A pet.
//!     pub struct Zpt = b"ZPT" {
//!         /// ZPT-1, what the pet is called.
//!         1 name: Element,
//!         /// ZPT-2, its species, one code or several.
//!         2 species: [Cwe],
//!     }
//! }
//!
//! let message = Parser::new().parse(b"MSH|^~\\&|A\rZPT|Rex|D^dog~W\r")?;
//! let pet = message.view::<Zpt>().expect("a pet");
//! assert_eq!(pet.name().text(), "Rex");
//! assert_eq!(pet.species().map(|code| code.identifier().text()).collect::<Vec<_>>(), ["D", "W"]);
//! # Ok::<(), sanare_hl7v2::Error>(())
//! ```

mod aware;
mod generated;
mod varies;

use std::marker::PhantomData;

pub use aware::{Fault, Faults};
pub use generated::segments::*;
pub use generated::types::*;
pub use varies::{Values, Varies};

use crate::location::SegmentId;
use crate::message::{Message, Segment};
use crate::schema::{Part, Schema};
use crate::value::{Element, Elements};

/// A segment with accessors for its fields. Made by [`segment_view!`](crate::segment_view).
pub trait View<'m>: Copy {
    /// The id of the segment.
    const ID: SegmentId;

    /// The view of a segment, whose id is not looked at.
    fn of(segment: Segment<'m>) -> Self;

    /// The segment.
    fn segment(&self) -> Segment<'m>;

    /// What the version of the message says about a field; `None` if that version has no such
    /// field. A program that calls this links the schema tables of all versions.
    fn fact(&self, field: u16) -> Option<Part> {
        let schema = Schema::of(self.segment().message());
        schema.segment_by_id(Self::ID)?.part(field)
    }
}

/// An element with accessors for its parts. Made by [`data_type_view!`](crate::data_type_view).
pub trait DataType<'m>: Copy {
    /// The name of the data type; empty for an element of any type.
    const NAME: &'static str;

    /// The view of an element, whatever it holds.
    fn of(element: Element<'m>) -> Self;

    /// The element.
    fn element(&self) -> Element<'m>;
}

impl<'m> DataType<'m> for Element<'m> {
    const NAME: &'static str = "";

    fn of(element: Element<'m>) -> Self {
        element
    }

    fn element(&self) -> Element<'m> {
        *self
    }
}

impl Message<'_> {
    /// The views of all segments of a kind, in order.
    pub fn views<'m, V: View<'m>>(&'m self) -> impl Iterator<Item = V> + Clone + use<'m, V> {
        let segments = self.segments().filter(|segment| segment.id() == V::ID);
        segments.map(V::of)
    }

    /// The view of the first segment of a kind.
    pub fn view<'m, V: View<'m>>(&'m self) -> Option<V> {
        self.views().next()
    }
}

/// The repetitions of a field that are not empty, in order. One that is the delete indicator is
/// among them.
#[derive(Debug, Clone)]
pub struct Repetitions<'m, T> {
    elements: Elements<'m>,
    kind: PhantomData<fn() -> T>,
}

impl<'m, T: DataType<'m>> Repetitions<'m, T> {
    /// The repetitions of a field.
    pub fn of(field: Element<'m>) -> Self {
        Self { elements: field.repetitions(), kind: PhantomData }
    }
}

impl<'m, T: DataType<'m>> Iterator for Repetitions<'m, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.elements.find(|element| !element.bytes().is_empty()).map(T::of)
    }
}

/// Makes a view of a segment: a type with an accessor for each field that is listed.
///
/// A field in brackets repeats, and is an iterator over its [`Repetitions`]. The type of a field is
/// [`Element`](crate::Element) or a view of a data type.
#[macro_export]
macro_rules! segment_view {
    ($(#[$about:meta])* $access:vis struct $name:ident = $id:literal {
        $($(#[$doc:meta])* $number:literal $field:ident: $kind:tt,)*
    }) => {
        $(#[$about])*
        #[derive(Clone, Copy)]
        $access struct $name<'m>($crate::Segment<'m>);

        impl<'m> $crate::views::View<'m> for $name<'m> {
            const ID: $crate::SegmentId = $crate::SegmentId::literal($id);

            fn of(segment: $crate::Segment<'m>) -> Self {
                Self(segment)
            }

            fn segment(&self) -> $crate::Segment<'m> {
                self.0
            }
        }

        impl<'m> $name<'m> {
            $($crate::segment_view!(@field $(#[$doc])* $number $field $kind);)*
        }

        impl ::std::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
    (@field $(#[$doc:meta])* $number:literal $field:ident [$kind:ident]) => {
        $(#[$doc])*
        pub fn $field(self) -> $crate::views::Repetitions<'m, $kind<'m>> {
            $crate::views::Repetitions::of(self.0.field($number))
        }
    };
    (@field $(#[$doc:meta])* $number:literal $field:ident $kind:ident) => {
        $(#[$doc])*
        pub fn $field(self) -> $kind<'m> {
            $crate::views::DataType::of(self.0.field($number))
        }
    };
}

/// Makes a view of a data type: a type with an accessor for each component that is listed.
///
/// It serves as a field, where the parts are components, and as a component, where they are
/// subcomponents.
#[macro_export]
macro_rules! data_type_view {
    ($(#[$about:meta])* $access:vis struct $name:ident = $id:literal {
        $($(#[$doc:meta])* $number:literal $part:ident: $kind:ident,)*
    }) => {
        $(#[$about])*
        #[derive(Clone, Copy)]
        $access struct $name<'m>($crate::Element<'m>);

        impl<'m> $crate::views::DataType<'m> for $name<'m> {
            const NAME: &'static str = $id;

            fn of(element: $crate::Element<'m>) -> Self {
                Self(element)
            }

            fn element(&self) -> $crate::Element<'m> {
                self.0
            }
        }

        impl<'m> $name<'m> {
            $(
                $(#[$doc])*
                pub fn $part(self) -> $kind<'m> {
                    $crate::views::DataType::of(self.0.child($number))
                }
            )*
        }

        impl ::std::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}
