//! Inputs and contestants of the comparison: parse a message, then read PID-5.1 and the first
//! OBX-5, raw.

pub mod framers;
pub mod input;
pub mod peers;
