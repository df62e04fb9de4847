//! Below and around an element, and what an expression notes down on its way.

use std::sync::Arc;

use sanare_fhir::view::Node;

use super::super::{Frame, Items, Machine};
use super::{Calling, Is};
use crate::compile::is_of_language;
use crate::error::{ErrorKind, Result};
use crate::item::Item;
use crate::location::location;
use crate::value::Value;

impl<'a, N: Node<'a>> Machine<'_, 'a, N> {
    pub(super) fn tree(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &mut Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        match calling.function {
            Is::Trace => self.trace(calling, input, out),
            Is::DefineVariable => self.define(calling, input, out),
            _ => {
                let paths = input.drain(..).filter_map(|item| location(self.root?, item.node()?));
                let paths: Vec<String> = paths.collect();
                out.extend(paths.into_iter().map(|path| Item::Value(Value::String(path.into()))));
                Ok(())
            }
        }
    }

    fn trace(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &mut Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let name = self.text_argument(calling, 0)?;
        if let (Some(sink), Some(name)) = (self.env.trace, name) {
            match calling.call.arguments.get(1) {
                None => sink.trace(name.as_str(), input),
                Some(projection) => {
                    let mut shown = Items::new();
                    for (index, item) in input.iter().enumerate() {
                        let frame = Frame::of(Some(item.clone()), index);
                        self.scoped(projection, &frame, &mut shown)?;
                    }
                    sink.trace(name.as_str(), &shown);
                }
            }
        }
        out.append(input);
        Ok(())
    }

    fn define(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &mut Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let Some(name) = self.text_argument(calling, 0)? else {
            return Err(calling.error(ErrorKind::InvalidArgument));
        };
        let name: Arc<str> = name.as_str().into();
        let taken = is_of_language(&name)
            || self.defined.iter().any(|(defined, _)| *defined == name)
            || self.env.variables.iter().any(|(given, _)| **given == *name);
        if taken {
            return Err(calling.error(ErrorKind::VariableRedefined));
        }
        let mut items = Items::new();
        match calling.call.arguments.get(1) {
            None => items.extend(input.iter().cloned()),
            // The value is that of the whole input: `skip(1)` in it skips an item of the input.
            Some(value) => {
                self.groups.push(input.clone());
                let frame = Frame { this: None, index: 0, is_group: true };
                let found = self.scoped(value, &frame, &mut items);
                self.groups.pop();
                found?;
            }
        }
        self.defined.push((name, items));
        out.append(input);
        Ok(())
    }
}
