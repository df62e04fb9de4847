//! The functions, one file per group.

mod collection;
mod convert;
mod encoding;
mod math;
mod resource;
mod string;
mod time;
mod tree;

use sanare_fhir::view::Node;

use super::{Frame, Items, Machine};
use crate::ast::Span;
use crate::error::{Error, ErrorKind, Result};
use crate::function::Function as Is;
use crate::item::Item;
use crate::plan::{Call, Called, Op};
use crate::value::Value;

/// A call that is being evaluated: its input is there, its arguments are not.
struct Calling<'c, 'a, N> {
    function: Is,
    call: &'c Call,
    span: Span,
    frame: &'c Frame<'a, N>,
}

impl<'a, N: Node<'a>> Machine<'_, 'a, N> {
    pub(super) fn call(
        &mut self,
        call: &Call,
        span: Span,
        frame: &Frame<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let mut input = self.free.pop().unwrap_or_default();
        self.run(&call.input, frame, &mut input)?;
        match &call.function {
            Called::Host(name) => self.host_function(name, call, &input, span, frame, out)?,
            Called::Terminologies(operation) => {
                self.terminologies(operation, call, span, frame, out)?;
            }
            Called::Language(function) => {
                let calling = Calling { function: *function, call, span, frame };
                self.language_function(&calling, &mut input, out)?;
            }
        }
        self.free(input);
        Ok(())
    }

    fn host_function(
        &mut self,
        name: &str,
        call: &Call,
        input: &Items<'a, N>,
        span: Span,
        frame: &Frame<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let mut arguments = Vec::new();
        for argument in &call.arguments {
            arguments.push(self.collect(argument, frame)?);
        }
        let found = self.env.functions.and_then(|host| host.call(name, input, &arguments));
        out.extend(found.ok_or(Error::evaluation(ErrorKind::Host, span))?);
        Ok(())
    }

    fn language_function(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &mut Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        match calling.function {
            Is::AllTrue
            | Is::AnyTrue
            | Is::AllFalse
            | Is::AnyFalse
            | Is::SubsetOf
            | Is::SupersetOf
            | Is::IsDistinct => {
                let truth = self.existence(calling, input)?;
                out.push(Item::Value(Value::Boolean(truth)));
                Ok(())
            }
            Is::Repeat | Is::RepeatAll | Is::Sort | Is::Coalesce => {
                self.projection(calling, input, out)
            }
            Is::Aggregate => self.aggregate(calling, input, out),
            Is::Single | Is::Last | Is::Skip | Is::Take => self.subset(calling, input, out),
            Is::Distinct | Is::Intersect | Is::Exclude | Is::Union | Is::Combine => {
                self.combination(calling, input, out)
            }
            Is::Iif => self.iif(calling, input, out),
            Is::Sum | Is::Min | Is::Max | Is::Avg => self.statistic(calling, input, out),
            Is::Trace | Is::DefineVariable | Is::PathName => self.tree(calling, input, out),
            Is::Extension
            | Is::ValueOf
            | Is::Resolve
            | Is::ConformsTo
            | Is::MemberOf
            | Is::Subsumes
            | Is::SubsumedBy
            | Is::HtmlChecks
            | Is::HasTemplateIdOf
            | Is::TypeOf => self.resource_function(calling, input, out),
            Is::ElementDefinition | Is::Slice => self.definitions(calling, input, out),
            Is::CheckModifiers => self.check_modifiers(calling, input, out),
            Is::ResourceKey | Is::ReferenceKey => self.keys(calling, input, out),
            Is::Now | Is::Today | Is::TimeOfDay => self.clock(calling, out),
            Is::Join => self.join(calling, input, out),
            _ => self.on_single(calling, input, out),
        }
    }

    /// Functions of one item that has a value.
    fn on_single(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let item = match input.as_slice() {
            [] => return Ok(()),
            [item] => item,
            _ => return Err(calling.error(ErrorKind::NotSingle)),
        };
        let value = item.value();
        match calling.function {
            Is::ToBoolean
            | Is::ToInteger
            | Is::ToLong
            | Is::ToDecimal
            | Is::ToText
            | Is::ToDate
            | Is::ToDateTime
            | Is::ToTime
            | Is::ToQuantity
            | Is::ConvertsToBoolean
            | Is::ConvertsToInteger
            | Is::ConvertsToLong
            | Is::ConvertsToDecimal
            | Is::ConvertsToText
            | Is::ConvertsToDate
            | Is::ConvertsToDateTime
            | Is::ConvertsToTime
            | Is::ConvertsToQuantity => self.conversion(calling, value.as_ref(), out),
            _ => {
                let Some(value) = value else {
                    // A primitive without a value is like nothing.
                    return match item.node() {
                        Some(node) if super::is_primitive(node) => Ok(()),
                        _ => Err(calling.error(ErrorKind::TypeMismatch)),
                    };
                };
                self.on_value(calling, &value, out)
            }
        }
    }

    fn on_value(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        value: &Value<'a>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        match calling.function {
            Is::Abs
            | Is::Ceiling
            | Is::Exp
            | Is::Floor
            | Is::Ln
            | Is::Log
            | Is::Power
            | Is::Round
            | Is::Sqrt
            | Is::Truncate => self.math(calling, value, out),
            Is::LowBoundary
            | Is::HighBoundary
            | Is::Precision
            | Is::Comparable
            | Is::YearOf
            | Is::MonthOf
            | Is::DayOf
            | Is::HourOf
            | Is::MinuteOf
            | Is::SecondOf
            | Is::MillisecondOf
            | Is::TimezoneOffsetOf
            | Is::DateOf
            | Is::TimeOf
            | Is::Duration
            | Is::Difference => self.time(calling, value, out),
            _ => {
                let Some(text) = value.as_str() else {
                    return Err(calling.error(ErrorKind::TypeMismatch));
                };
                self.string(calling, text, out)
            }
        }
    }

    /// An argument as one value; none if it is not written or empty.
    fn argument(&mut self, calling: &Calling<'_, 'a, N>, at: usize) -> Result<Option<Value<'a>>> {
        match calling.call.arguments.get(at) {
            Some(argument) => self.single_value(argument, calling.frame),
            None => Ok(None),
        }
    }

    /// An argument as one text; none if it is not written or empty.
    fn text_argument(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        at: usize,
    ) -> Result<Option<crate::value::Text<'a>>> {
        match self.argument(calling, at)? {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(calling.error(ErrorKind::InvalidArgument)),
        }
    }

    /// An argument as one `Integer`; none if it is not written or empty.
    fn integer_argument(&mut self, calling: &Calling<'_, 'a, N>, at: usize) -> Result<Option<i32>> {
        match self.argument(calling, at)? {
            None => Ok(None),
            Some(Value::Integer(number)) => Ok(Some(number)),
            Some(_) => Err(calling.error(ErrorKind::InvalidArgument)),
        }
    }
}

impl<'c, N> Calling<'c, '_, N> {
    fn error(&self, kind: ErrorKind) -> Error {
        Error::evaluation(kind, self.span)
    }

    /// The first argument of a function that always has one.
    fn first(&self) -> Result<&'c Op> {
        self.call.arguments.first().ok_or_else(|| self.error(ErrorKind::ArgumentCount))
    }
}
