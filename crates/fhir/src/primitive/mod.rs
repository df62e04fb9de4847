//! The primitive types: lexical scalars that keep their text, with typed views on demand.

mod binary;
mod code;
mod date;
mod date_time;
mod decimal;
mod instant;
mod integer;
mod kind;
mod lexical;
mod repeated;
mod text;
mod text_value;
mod time;
mod value;

pub use binary::Base64Binary;
pub use code::{Code, CodeSet};
pub(crate) use code::{code_traits, codes};
pub use date::{Date, DatePrecision};
pub use date_time::{DateTime, DateTimePrecision};
pub use decimal::{Decimal, Sign};
pub use instant::Instant;
pub use integer::{parse_integer, parse_integer64, parse_positive_int, parse_unsigned_int};
pub use kind::PrimitiveKind;
pub use lexical::{LexicalError, LexicalErrorKind};
pub use text::{
    STRING_LIMIT, check_canonical, check_code, check_id, check_oid, check_string, check_uri,
    check_uuid,
};
pub use text_value::Text;
pub use time::Time;
pub use value::{AnyPrimitive, ElementMeta, Primitive, PrimitiveValue, Primitives, Scalar};
