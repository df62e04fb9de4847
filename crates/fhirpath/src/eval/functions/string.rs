//! Text. Lengths and positions are counted in Unicode characters.

use std::borrow::Cow;

use regex::Regex;
use sanare_fhir::view::Node;

use super::super::{Items, Machine};
use super::encoding::{decoded, encoded, escaped, unescaped};
use super::{Calling, Is};
use crate::compile::pattern;
use crate::error::{ErrorKind, Result};
use crate::item::Item;
use crate::value::Value;

impl<'a, N: Node<'a>> Machine<'_, 'a, N> {
    pub(super) fn string(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        text: &str,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let result = match calling.function {
            Is::Length => Some(Value::Integer(count(text))),
            Is::Upper => Some(string(text.to_uppercase())),
            Is::Lower => Some(string(text.to_lowercase())),
            Is::Trim => Some(string(text.trim().to_owned())),
            Is::ToChars => {
                self.charge(text.len(), calling.span)?;
                out.extend(
                    text.chars().map(|character| Item::Value(string(character.to_string()))),
                );
                None
            }
            Is::Substring => self.substring(calling, text)?,
            Is::Matches | Is::MatchesFull => self.matches(calling, text)?,
            Is::ReplaceMatches => self.replace_matches(calling, text)?,
            Is::Replace => self.replace(calling, text)?,
            _ => {
                let Some(argument) = self.text_argument(calling, 0)? else { return Ok(()) };
                let argument = argument.as_str();
                match calling.function {
                    Is::IndexOf => Some(position(text, text.find(argument))),
                    Is::LastIndexOf => Some(position(text, text.rfind(argument))),
                    Is::StartsWith => Some(Value::Boolean(text.starts_with(argument))),
                    Is::EndsWith => Some(Value::Boolean(text.ends_with(argument))),
                    Is::Contains => Some(Value::Boolean(text.contains(argument))),
                    Is::Encode => encoded(text, argument).map(string),
                    Is::Decode => decoded(text, argument).map(string),
                    Is::Escape => escaped(text, argument).map(string),
                    Is::Unescape => unescaped(text, argument).map(string),
                    Is::Split => {
                        self.charge(text.len(), calling.span)?;
                        let parts = text.split(argument).map(|part| string(part.to_owned()));
                        out.extend(parts.map(Item::Value));
                        None
                    }
                    _ => return Err(calling.error(ErrorKind::TypeMismatch)),
                }
            }
        };
        out.extend(result.map(Item::Value));
        Ok(())
    }

    fn substring(&mut self, calling: &Calling<'_, 'a, N>, text: &str) -> Result<Option<Value<'a>>> {
        let Some(start) = self.integer_argument(calling, 0)? else { return Ok(None) };
        let length = match calling.call.arguments.get(1) {
            // A length that is empty is as if it were not written.
            Some(_) => self
                .integer_argument(calling, 1)?
                .map(|length| usize::try_from(length).unwrap_or(0)),
            None => None,
        };
        let Some(start) = usize::try_from(start).ok().filter(|start| *start < text.chars().count())
        else {
            return Ok(None);
        };
        let rest = text.chars().skip(start);
        let part: String = match length {
            Some(length) => rest.take(length).collect(),
            None => rest.collect(),
        };
        Ok(Some(string(part)))
    }

    /// The pattern of the first argument: compiled with the plan if it is constant.
    fn regex<'c>(
        &mut self,
        calling: &Calling<'c, 'a, N>,
        flags: usize,
    ) -> Result<Option<Cow<'c, Regex>>> {
        if let Some(constant) = &calling.call.pattern {
            return Ok(Some(Cow::Borrowed(constant)));
        }
        let Some(text) = self.text_argument(calling, 0)? else { return Ok(None) };
        let flags = self.text_argument(calling, flags)?;
        let flags = flags.as_ref().map_or("", |flags| flags.as_str());
        let size = self.plan.limits.pattern;
        let regex = pattern(text.as_str(), flags, calling.function, size);
        let regex = regex.ok_or_else(|| calling.error(ErrorKind::InvalidPattern))?;
        Ok(Some(Cow::Owned(regex)))
    }

    fn matches(&mut self, calling: &Calling<'_, 'a, N>, text: &str) -> Result<Option<Value<'a>>> {
        let regex = self.regex(calling, 1)?;
        self.charge(text.len(), calling.span)?;
        Ok(regex.map(|regex| Value::Boolean(regex.is_match(text))))
    }

    fn replace_matches(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        text: &str,
    ) -> Result<Option<Value<'a>>> {
        let Some(regex) = self.regex(calling, 2)? else { return Ok(None) };
        let Some(substitution) = self.text_argument(calling, 1)? else { return Ok(None) };
        if regex.as_str().is_empty() {
            return Ok(Some(string(text.to_owned())));
        }
        let mut result = String::new();
        let mut at = 0;
        for found in regex.captures_iter(text) {
            let Some(whole) = found.get(0) else { continue };
            self.charge(1, calling.span)?;
            self.append(
                &mut result,
                text.get(at..whole.start()).unwrap_or_default(),
                calling.span,
            )?;
            let mut expanded = String::new();
            found.expand(substitution.as_str(), &mut expanded);
            self.append(&mut result, &expanded, calling.span)?;
            at = whole.end();
        }
        self.append(&mut result, text.get(at..).unwrap_or_default(), calling.span)?;
        Ok(Some(string(result)))
    }

    fn replace(&mut self, calling: &Calling<'_, 'a, N>, text: &str) -> Result<Option<Value<'a>>> {
        let Some(sought) = self.text_argument(calling, 0)? else { return Ok(None) };
        let Some(substitution) = self.text_argument(calling, 1)? else { return Ok(None) };
        let mut result = String::new();
        let mut at = 0;
        for (start, matched) in text.match_indices(sought.as_str()) {
            self.append(&mut result, text.get(at..start).unwrap_or_default(), calling.span)?;
            self.append(&mut result, substitution.as_str(), calling.span)?;
            at = start + matched.len();
        }
        self.append(&mut result, text.get(at..).unwrap_or_default(), calling.span)?;
        Ok(Some(string(result)))
    }

    pub(super) fn join(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        if input.is_empty() {
            return Ok(());
        }
        let separator = self.text_argument(calling, 0)?;
        let separator = separator.as_ref().map_or("", |separator| separator.as_str());
        let mut result = String::new();
        for (index, item) in input.iter().enumerate() {
            let value = item.primitive();
            let Some(text) = value.as_ref().and_then(Value::as_str) else {
                return Err(calling.error(ErrorKind::TypeMismatch));
            };
            if index > 0 {
                self.append(&mut result, separator, calling.span)?;
            }
            self.append(&mut result, text, calling.span)?;
        }
        out.push(Item::Value(string(result)));
        Ok(())
    }
}

fn string<'a>(text: String) -> Value<'a> {
    Value::String(text.into())
}

fn count(text: &str) -> i32 {
    i32::try_from(text.chars().count()).unwrap_or(i32::MAX)
}

/// The number of characters before a byte; -1 if there is no such byte.
fn position<'a>(text: &str, byte: Option<usize>) -> Value<'a> {
    let before = byte.and_then(|byte| text.get(..byte));
    Value::Integer(before.map_or(-1, count))
}
