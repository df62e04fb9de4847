//! The generator `fhir-schema`: the schema tables of a release as static rows.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::definitions::{Binding, Constraint, Definitions, Element, Kind, Strength, Type, Xml};
use super::package::Release;
use super::tables::{Lists, Strings, narrow, rows};
use crate::codegen::Output;
use crate::error::Result;
use crate::workspace::Workspace;

/// Prints the tables; `None` if the definitions are not there.
pub fn make(workspace: &Workspace) -> Result<Option<Output>> {
    let mut output = Output::new();
    for release in Release::ALL {
        let Some(definitions) = Definitions::load(workspace, release)? else {
            return Ok(None);
        };
        let path = format!("crates/fhir/src/{}/schema.rs", release.module());
        output.insert(PathBuf::from(path), print(&definitions)?);
    }
    Ok(Some(output))
}

/// The file of one release.
fn print(definitions: &Definitions) -> Result<String> {
    let mut out = format!(
        "//! The schema tables of {0} ({1}): every type and element as static rows.\n\
         //!\n\
         //! Printed by `cargo xtask codegen` (fhir-schema) from the official definitions.\n\n\
         use crate::Release;\n\
         use crate::schema::Schema;\n\
         use crate::schema::index::Index;\n\
         use crate::schema::rows::{{\n\
         \x20   BindingRow, CodeRow, CodeSetRow, ElementRow, InvariantRow, Lists, ShapeRow, Strings, TypeRow,\n\
         }};\n\n\
         /// Every type and element of {0}.\n\
         pub static SCHEMA: Schema = Schema {{\n\
         \x20   release: Release::{0},\n\
         \x20   strings: Strings {{ text: TEXT, ends: &ENDS }},\n\
         \x20   types: &TYPES,\n\
         \x20   elements: &ELEMENTS,\n\
         \x20   shapes: &SHAPES,\n\
         \x20   bindings: &BINDINGS,\n\
         \x20   code_sets: &CODE_SETS,\n\
         \x20   codes: &CODES,\n\
         \x20   invariants: &INVARIANTS,\n\
         \x20   lists: Lists(&LISTS),\n\
         \x20   index: &INDEX,\n\
         }};\n\n\
         static INDEX: Index = Index::new(&TYPES, &ELEMENTS, &Strings {{ text: TEXT, ends: &ENDS }});\n\n",
        definitions.release.name(),
        definitions.release.version(),
    );
    Tables::new(definitions)?.print(&mut out)?;
    Ok(out)
}

/// The tables while they are numbered.
struct Tables<'a> {
    definitions: &'a Definitions,
    strings: Strings,
    /// Types by name, which is their order in the table.
    types: BTreeMap<&'a str, u16>,
    bindings: BTreeMap<(Strength, &'a str), u16>,
    code_sets: BTreeMap<&'a str, u16>,
    invariants: BTreeMap<&'a Constraint, u16>,
    lists: Lists,
    /// What is said of elements, numbered as it comes.
    shapes: BTreeMap<String, u16>,
}

impl<'a> Tables<'a> {
    fn new(definitions: &'a Definitions) -> Result<Self> {
        let types = number(definitions.types.iter().map(|found| found.name.as_str()))?;
        let elements = || definitions.types.iter().flat_map(|found| &found.elements);
        let bindings = number(elements().filter_map(|element| bound(element.binding.as_ref()?)))?;
        let code_sets = number(definitions.code_sets.keys().map(String::as_str))?;
        let invariants = number(
            elements()
                .flat_map(|element| &element.constraints)
                .chain(definitions.types.iter().flat_map(|found| &found.constraints)),
        )?;
        let mut strings: Vec<&str> = types.keys().copied().collect();
        strings.extend(bindings.keys().map(|(_, url)| *url));
        for element in elements() {
            strings.push(&element.name);
            for found in &element.types {
                strings.extend(found.profiles.iter().map(String::as_str));
            }
        }
        for invariant in invariants.keys() {
            strings.push(&invariant.key);
            strings.extend(invariant.expression.as_deref());
        }
        for set in definitions.code_sets.values() {
            strings.extend([set.url.as_str(), set.name.as_str()]);
            for code in set.codes.iter().flatten() {
                strings.extend([code.system.as_str(), code.code.as_str()]);
            }
        }
        Ok(Self {
            definitions,
            strings: Strings::new(strings)?,
            types,
            bindings,
            code_sets,
            invariants,
            lists: Lists::new(),
            shapes: BTreeMap::new(),
        })
    }

    fn print(mut self, out: &mut String) -> Result<()> {
        let mut types = Vec::new();
        let mut elements = Vec::new();
        let by_name: BTreeMap<&str, &Type> =
            self.definitions.types.iter().map(|found| (found.name.as_str(), found)).collect();
        for found in by_name.values() {
            let row = self.type_row(found, elements.len())?;
            types.push((row, found.name.clone()));
            for (at, element) in found.elements.iter().enumerate() {
                let about = if at == 0 { &element.path } else { &element.name };
                elements.push((self.element_row(element)?, about.clone()));
            }
        }
        rows(out, "TYPES", "TypeRow", &types)?;
        rows(out, "ELEMENTS", "ElementRow", &elements)?;
        self.print_shapes(out)?;
        self.print_bindings(out)?;
        self.print_codes(out)?;
        self.print_invariants(out)?;
        self.lists.print(out)?;
        self.strings.print(out)?;
        out.truncate(out.trim_end().len());
        out.push('\n');
        Ok(())
    }

    fn type_row(&mut self, found: &Type, first: usize) -> Result<String> {
        let kind = match found.kind {
            Kind::Primitive => 0,
            Kind::Complex => 1,
            Kind::Resource => 2,
            Kind::Backbone => 3,
        };
        let base = match &found.base {
            Some(base) => self.type_id(base)? + 1,
            None => 0,
        };
        let name = self.strings.id(&found.name)?;
        let count = narrow(found.elements.len())?;
        let invariants = self.invariant_list(&found.constraints)?;
        let flags = kind | (u8::from(found.is_abstract) << 2);
        Ok(format!("{name}, {base}, {}, {count}, {invariants}, {flags}", narrow(first)?))
    }

    fn element_row(&mut self, element: &Element) -> Result<String> {
        let mut types = Vec::new();
        for found in &element.types {
            let mut targets = Vec::new();
            for target in &found.targets {
                targets.push(self.type_id(target.rsplit('/').next().unwrap_or_default())?);
            }
            let mut profiles = Vec::new();
            for profile in &found.profiles {
                profiles.push(self.strings.id(profile)?);
            }
            types.extend([
                self.type_id(&found.code)?,
                self.lists.add(targets)?,
                self.lists.add(profiles)?,
            ]);
        }
        let binding = match element.binding.as_ref().and_then(bound) {
            Some(binding) => self.bindings.get(&binding).map_or(0, |id| id + 1),
            None => 0,
        };
        let shape = format!(
            "{}, {binding}, {}, {}",
            self.lists.add(types)?,
            self.invariant_list(&element.constraints)?,
            flags(element)?
        );
        let next = narrow(self.shapes.len())?;
        let shape = *self.shapes.entry(shape).or_insert(next);
        Ok(format!("{}, {shape}", self.strings.id(&element.name)?))
    }

    fn print_shapes(&self, out: &mut String) -> Result<()> {
        let mut shapes: Vec<(u16, &String)> =
            self.shapes.iter().map(|(shape, id)| (*id, shape)).collect();
        shapes.sort_unstable();
        let shapes: Vec<_> =
            shapes.into_iter().map(|(id, shape)| (shape.clone(), id.to_string())).collect();
        rows(out, "SHAPES", "ShapeRow", &shapes)
    }

    fn invariant_list(&mut self, constraints: &[Constraint]) -> Result<u16> {
        let ids = constraints.iter().filter_map(|constraint| self.invariants.get(constraint));
        let list = ids.copied().collect();
        self.lists.add(list)
    }

    fn print_bindings(&self, out: &mut String) -> Result<()> {
        let mut printed = Vec::new();
        for (strength, url) in self.bindings.keys() {
            let set = match strength {
                Strength::Required => self.code_sets.get(url).map_or(0, |id| id + 1),
                _ => 0,
            };
            let row = format!("{}, {set}, {}", self.strings.id(url)?, *strength as u8);
            printed.push((row, format!("{strength:?}")));
        }
        rows(out, "BINDINGS", "BindingRow", &printed)
    }

    fn print_codes(&self, out: &mut String) -> Result<()> {
        let mut sets = Vec::new();
        let mut codes = Vec::new();
        for set in self.definitions.code_sets.values() {
            let first = codes.len();
            for code in set.codes.iter().flatten() {
                let row = (self.strings.id(&code.code)?, self.strings.id(&code.system)?);
                codes.push((format!("{}, {}", row.0, row.1), code.code.clone()));
            }
            let row = format!(
                "{}, {}, {}, {}, {}",
                self.strings.id(&set.url)?,
                self.strings.id(&set.name)?,
                narrow(first)?,
                narrow(codes.len() - first)?,
                set.codes.is_some()
            );
            sets.push((row, set.name.clone()));
        }
        rows(out, "CODE_SETS", "CodeSetRow", &sets)?;
        rows(out, "CODES", "CodeRow", &codes)
    }

    fn print_invariants(&self, out: &mut String) -> Result<()> {
        let mut printed = Vec::new();
        for invariant in self.invariants.keys() {
            let expression = invariant.expression.as_deref().unwrap_or_default();
            let row = format!(
                "{}, {}, {}",
                self.strings.id(&invariant.key)?,
                self.strings.id(expression)?,
                invariant.is_error
            );
            printed.push((row, invariant.key.clone()));
        }
        rows(out, "INVARIANTS", "InvariantRow", &printed)
    }

    fn type_id(&self, name: &str) -> Result<u16> {
        let id = self.types.get(name).copied();
        id.ok_or_else(|| format!("the type {name} is not defined").into())
    }
}

/// The facts of an element that are one bit each; `sanare_fhir::schema::rows` names them.
fn flags(element: &Element) -> Result<u16> {
    let many = match element.max {
        None => true,
        Some(0 | 1) => false,
        Some(_) => return Err(format!("{} has a maximum above 1", element.path).into()),
    };
    if element.min > 1 {
        return Err(format!("{} has a minimum above 1", element.path).into());
    }
    let bits = [
        element.min == 1,
        many,
        element.max == Some(0),
        element.is_choice,
        element.is_modifier,
        element.is_summary,
        element.xml == Xml::Attribute,
        element.xml == Xml::Xhtml,
        element.has_companion,
        element.content_reference.is_some(),
    ];
    Ok(bits.iter().rev().fold(0, |flags, bit| flags << 1 | u16::from(*bit)))
}

fn bound(binding: &Binding) -> Option<(Strength, &str)> {
    Some((binding.strength, binding.value_set.as_deref()?))
}

/// Numbers distinct things in their order.
fn number<T: Ord>(things: impl IntoIterator<Item = T>) -> Result<BTreeMap<T, u16>> {
    let sorted: BTreeSet<T> = things.into_iter().collect();
    let numbered = sorted.into_iter().enumerate();
    numbered.map(|(id, thing)| Ok((thing, narrow(id)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gen_05_every_release_prints_and_prints_the_same_again() {
        let workspace = Workspace::locate().unwrap();
        for release in Release::ALL {
            match Definitions::load(&workspace, release).unwrap() {
                Some(definitions) => {
                    assert!(print(&definitions).unwrap() == print(&definitions).unwrap());
                }
                None => println!("{}: not run (no data)", release.name()),
            }
        }
    }
}
