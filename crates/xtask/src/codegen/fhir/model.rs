//! The typed model of a release: one file per resource and data type, the enum of all resources.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use super::definitions::{Definitions, Element, Kind, Strength, Type};
use super::names;
use super::package::Release;
use crate::codegen::Output;
use crate::codegen::format::rustfmt;
use crate::error::Result;
use crate::workspace::Workspace;

/// The files of every release that the crate has.
pub fn make(workspace: &Workspace) -> Result<Option<Output>> {
    let mut output = Output::new();
    let mut first = First::default();
    for release in Release::ALL {
        let Some(definitions) = Definitions::load(workspace, release)? else { return Ok(None) };
        first.note(&definitions);
        Model::new(&definitions, &first)?.print(&mut output)?;
    }
    Ok(Some(output))
}

/// The first release of every type, and of every element by the name of its type and its own.
#[derive(Default)]
struct First {
    types: BTreeMap<String, Release>,
    elements: BTreeMap<(String, String), Release>,
}

impl First {
    /// Notes what a release has; the releases come oldest first.
    fn note(&mut self, definitions: &Definitions) {
        for found in &definitions.types {
            self.types.entry(found.name.clone()).or_insert(definitions.release);
            for element in &found.elements {
                let key = (found.name.clone(), element.name.clone());
                self.elements.entry(key).or_insert(definitions.release);
            }
        }
    }

    /// The release that brought a type, unless it is as old as the oldest release here.
    fn of_type(&self, name: &str) -> Option<Release> {
        self.types.get(name).copied().filter(|release| *release != Release::R4)
    }

    /// The release that brought an element to a type that was there before.
    fn of_element(&self, owner: &str, name: &str) -> Option<Release> {
        let first = self.elements.get(&(owner.to_owned(), name.to_owned())).copied()?;
        self.types.get(owner).is_some_and(|with| *with < first).then_some(first)
    }
}

/// One release while it is printed.
struct Model<'a> {
    definitions: &'a Definitions,
    first: &'a First,
    /// The element whose choice allows every type; all such elements share its enum.
    open_types: Vec<String>,
    /// Every public name of the module, to find two things of one name.
    taken: BTreeSet<String>,
}

impl<'a> Model<'a> {
    fn new(definitions: &'a Definitions, first: &'a First) -> Result<Self> {
        let extension = definitions.type_named("Extension").ok_or("there is no Extension")?;
        let value = extension.elements.iter().find(|element| element.name == "value");
        let value = value.ok_or("Extension has no value")?;
        let open_types = value.types.iter().map(|allowed| allowed.code.clone()).collect();
        Ok(Self { definitions, first, open_types, taken: BTreeSet::new() })
    }

    fn print(mut self, output: &mut Output) -> Result<()> {
        let release = self.definitions.release;
        let root = PathBuf::from(format!("crates/fhir/src/{}", release.module()));
        let mut files: BTreeMap<&str, Vec<&Type>> = BTreeMap::new();
        for found in self.definitions.structures() {
            let owner = found.name.split('.').next().unwrap_or_default();
            files.entry(owner).or_default().push(found);
        }
        let mut resources = Vec::new();
        let mut data_types = Vec::new();
        for (owner, types) in &files {
            let is_resource = types.first().is_some_and(|first| first.kind == Kind::Resource);
            let module = names::module(owner);
            let text = rustfmt(&self.file(owner, types)?)?;
            if is_resource {
                resources.push(*owner);
                output.insert(root.join(format!("{module}.rs")), text);
            } else {
                data_types.push(*owner);
                output.insert(root.join(format!("datatypes/{module}.rs")), text);
            }
        }
        output.insert(root.join("codes.rs"), rustfmt(&self.codes()?)?);
        output.insert(
            root.join("datatypes/mod.rs"),
            rustfmt(&data_types_file(release, &data_types))?,
        );
        output.insert(root.join("resource.rs"), rustfmt(&resource_file(release, &resources))?);
        output.insert(root.join("mod.rs"), rustfmt(&mod_file(release, &resources, &data_types))?);
        Ok(())
    }

    /// The file of a resource or data type with its nested structures.
    fn file(&mut self, owner: &str, types: &[&Type]) -> Result<String> {
        let release = self.definitions.release;
        let mut body = String::new();
        for found in types {
            self.structure(found, &mut body)?;
        }
        let mut out = format!("//! `{owner}` of {}.\n//!\n{GENERATED}\n", release.name());
        out.push_str("use crate::extras::Extras;\n");
        let mut from_primitive: Vec<&str> = ["Base64Binary", "Code", "Date", "DateTime", "Decimal"]
            .into_iter()
            .chain(["Instant", "PrimitiveKind", "Text", "Time"])
            .filter(|name| {
                let forms = [
                    format!("Primitive<{name}>"),
                    format!("Option<{name}>"),
                    format!("<{name}<"),
                    format!("{name}::"),
                ];
                forms.iter().any(|form| body.contains(form))
            })
            .collect();
        from_primitive.sort_unstable();
        if !from_primitive.is_empty() {
            writeln!(out, "use crate::primitive::{{{}}};", from_primitive.join(", "))?;
        }
        let from_record: Vec<&str> = ["Row", "TypeInfo", "TypeKind", "choice", "record"]
            .into_iter()
            .filter(|name| {
                body.contains(&format!("{name}!"))
                    || body.contains(&format!("{name}::"))
                    || *name == "TypeInfo"
            })
            .collect();
        writeln!(out, "use crate::record::{{{}}};", from_record.join(", "))?;
        out.push_str("use crate::Release;\n");
        let here: BTreeSet<String> =
            types.iter().map(|found| names::structure(&found.name)).collect();
        let mut from_release: BTreeSet<String> = BTreeSet::new();
        let mentioned = types.iter().flat_map(|found| &found.elements).filter(|e| e.max != Some(0));
        for element in mentioned.clone() {
            for allowed in &element.types {
                match self.category(&allowed.code)? {
                    Category::Primitive => {}
                    Category::Resource => {
                        from_release.insert("Resource".to_owned());
                    }
                    Category::Structure => {
                        let name = names::structure(&allowed.code);
                        if !here.contains(&name) {
                            from_release.insert(names::constant(&name));
                            if !self.is_open(element) || owner == "Extension" {
                                from_release.insert(name);
                            }
                        }
                    }
                }
            }
            if self.is_open(element) && owner != "Extension" {
                from_release.insert("ExtensionValue".to_owned());
            }
            if let Some(set) = self.code_set(element) {
                from_release.insert(names::code_set(set));
            }
        }
        if body.contains(" Primitive<")
            || body.contains("(Primitive<")
            || body.contains("<Primitive<")
        {
            from_release.insert("Primitive".to_owned());
        }
        if body.contains("&codes::") {
            from_release.insert("codes".to_owned());
        }
        let list: Vec<String> = from_release.into_iter().collect();
        writeln!(out, "use crate::{}::{{{}}};\n", release.module(), list.join(", "))?;
        out.push_str(&body);
        Ok(out)
    }

    fn structure(&mut self, found: &Type, out: &mut String) -> Result<()> {
        let name = names::structure(&found.name);
        self.take(&name)?;
        let elements: Vec<&Element> =
            found.elements.iter().filter(|element| element.max != Some(0)).collect();
        self.document(found, out)?;
        writeln!(out, "pub struct {name} {{")?;
        for element in &elements {
            writeln!(out, "/// {}", self.facts(&found.name, element))?;
            writeln!(
                out,
                "pub {}: {},",
                names::field(&element.name),
                self.field_type(&name, element)?
            )?;
        }
        out.push_str("/// Members that the standard does not have.\n");
        out.push_str("pub extras: Option<Box<Extras>>,\n}\n\n");
        self.rows(found, &elements, out)?;
        writeln!(out, "record! {{\n    {name}, {};", names::constant(&name))?;
        for (slot, element) in elements.iter().enumerate() {
            writeln!(
                out,
                "    {slot} {} {},",
                self.slot_kind(element)?,
                names::field(&element.name)
            )?;
        }
        out.push_str("}\n\n");
        for element in elements.iter().filter(|element| element.is_choice) {
            self.choice(&name, element, out)?;
        }
        Ok(())
    }

    fn document(&self, found: &Type, out: &mut String) -> Result<()> {
        let release = self.definitions.release.name();
        let name = &found.name;
        match found.kind {
            Kind::Resource => {
                let page = name.to_lowercase();
                writeln!(
                    out,
                    "/// The resource [{name}](https://hl7.org/fhir/{release}/{page}.html)."
                )?;
            }
            Kind::Complex => {
                let page = names::data_type_page(name);
                writeln!(
                    out,
                    "/// The data type [{name}](https://hl7.org/fhir/{release}/{page})."
                )?;
            }
            Kind::Backbone | Kind::Primitive => {
                writeln!(out, "/// The elements below `{name}`.")?;
            }
        }
        if let Some(release) = self.first.of_type(name) {
            writeln!(out, "///\n/// Since {}.", release.name())?;
        }
        let keys: Vec<String> =
            found.constraints.iter().map(|constraint| format!("`{}`", constraint.key)).collect();
        if !keys.is_empty() {
            writeln!(out, "///\n/// Invariants: {}.", keys.join(", "))?;
        }
        Ok(())
    }

    /// What the definition says of an element, as one line of documentation.
    fn facts(&self, owner: &str, element: &Element) -> String {
        let max = element.max.map_or("*".to_owned(), |max| max.to_string());
        let mut facts = format!("`{}`", type_code(element));
        if element.is_choice {
            facts =
                if self.is_open(element) { "Any type".to_owned() } else { "A choice".to_owned() };
        }
        let _ = write!(facts, ", {}..{max}", element.min);
        let mut targets: Vec<String> = element
            .types
            .iter()
            .flat_map(|allowed| &allowed.targets)
            .map(|url| url.rsplit('/').next().unwrap_or(url))
            .filter(|target| *target != "Resource")
            .map(|target| format!("`{target}`"))
            .collect();
        targets.dedup();
        if !targets.is_empty() {
            let _ = write!(facts, ", to {}", targets.join(", "));
        }
        if let Some(binding) = &element.binding
            && let Some(value_set) = &binding.value_set
        {
            let strength = match binding.strength {
                Strength::Required => "required",
                Strength::Extensible => "extensible",
                Strength::Preferred => "preferred",
                Strength::Example => "example",
            };
            let _ = write!(facts, "; {strength} binding to <{value_set}>");
        }
        if element.is_modifier {
            facts.push_str("; modifier");
        }
        if element.is_summary {
            facts.push_str("; summary");
        }
        let keys: Vec<String> = element
            .constraints
            .iter()
            .filter(|constraint| constraint.key != "ele-1" && constraint.key != "ext-1")
            .map(|constraint| format!("`{}`", constraint.key))
            .collect();
        if !keys.is_empty() {
            let _ = write!(facts, "; invariants {}", keys.join(", "));
        }
        if let Some(release) = self.first.of_element(owner, &element.name) {
            let _ = write!(facts, "; since {}", release.name());
        }
        facts.push('.');
        facts
    }

    fn field_type(&self, owner: &str, element: &Element) -> Result<String> {
        if element.is_choice {
            return Ok(format!("Option<{}>", names::choice(owner, &element.name)));
        }
        if !element.has_companion {
            return Ok("Option<Text>".to_owned());
        }
        let repeats = element.max != Some(1);
        let single = self.single_type(element)?;
        Ok(match self.category(type_code(element))? {
            _ if repeats => format!("Vec<{single}>"),
            Category::Primitive => single,
            Category::Structure => format!("Option<Box<{single}>>"),
            Category::Resource => format!("Option<{single}>"),
        })
    }

    /// The type of one item of an element that is no choice.
    fn single_type(&self, element: &Element) -> Result<String> {
        let code = type_code(element);
        Ok(match self.category(code)? {
            Category::Primitive => match self.code_set(element) {
                Some(set) => format!("Primitive<Code<{}>>", names::code_set(set)),
                None => format!("Primitive<{}>", names::primitive(code)?),
            },
            Category::Structure => names::structure(code),
            Category::Resource => "Resource".to_owned(),
        })
    }

    fn slot_kind(&self, element: &Element) -> Result<&'static str> {
        if element.is_choice {
            return Ok("Choice");
        }
        Ok(match self.category(type_code(element))? {
            Category::Primitive if !element.has_companion => "Plain",
            Category::Primitive if element.max == Some(1) => "Primitive",
            Category::Primitive => "Primitives",
            Category::Structure => "Records",
            Category::Resource => "Resources",
        })
    }

    fn rows(&self, found: &Type, elements: &[&Element], out: &mut String) -> Result<()> {
        let kind = match found.kind {
            Kind::Resource => "Resource",
            Kind::Complex | Kind::Primitive => "DataType",
            Kind::Backbone => "Backbone",
        };
        let name = names::structure(&found.name);
        writeln!(
            out,
            "pub(crate) static {}: TypeInfo = TypeInfo {{ name: {:?}, kind: TypeKind::{kind}, release: Release::{}, rows: &[",
            names::constant(&name),
            found.name,
            self.definitions.release.name(),
        )?;
        let mut count = 0;
        for (slot, element) in elements.iter().enumerate() {
            for (variant, allowed) in element.types.iter().enumerate() {
                count += 1;
                let member = if element.is_choice {
                    format!("{}{}", element.name, names::upper_first(&allowed.code))
                } else {
                    element.name.clone()
                };
                match (self.category(&allowed.code)?, self.code_set(element)) {
                    (Category::Primitive, Some(set)) => {
                        let table = names::constant(&names::code_set(set));
                        write!(out, "Row::code({slot}, {member:?}, &codes::{table})")?;
                    }
                    (Category::Primitive, None) => {
                        let form = if element.has_companion { "primitive" } else { "plain" };
                        let kind = names::upper_first(&allowed.code);
                        write!(out, "Row::{form}({slot}, {member:?}, PrimitiveKind::{kind})")?;
                    }
                    (Category::Structure, _) => {
                        let info = names::constant(&names::structure(&allowed.code));
                        write!(out, "Row::record({slot}, {member:?}, &{info})")?;
                    }
                    (Category::Resource, _) => write!(out, "Row::resource({slot}, {member:?})")?,
                }
                if element.is_choice {
                    let (group, stem) = (element.types.len(), element.name.len());
                    write!(out, ".choice({variant}, {group}, {stem})")?;
                }
                if element.max != Some(1) {
                    out.push_str(".many()");
                }
                if element.min > 0 {
                    out.push_str(".required()");
                }
                out.push_str(",\n");
            }
        }
        if count > 256 {
            return Err(format!("{} has more rows than a reader can mark", found.name).into());
        }
        out.push_str("] };\n\n");
        Ok(())
    }

    fn choice(&mut self, owner: &str, element: &Element, out: &mut String) -> Result<()> {
        let name = names::choice(owner, &element.name);
        self.take(&name)?;
        if self.is_open(element) && name != "ExtensionValue" {
            writeln!(out, "/// `{}`: any type.", element.path)?;
            writeln!(out, "pub type {name} = ExtensionValue;\n")?;
            return Ok(());
        }
        writeln!(out, "/// `{}`.", element.path)?;
        writeln!(out, "pub enum {name} {{")?;
        let mut members = Vec::new();
        let mut forms: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for allowed in &element.types {
            let variant = names::upper_first(&allowed.code);
            let is_primitive = matches!(self.category(&allowed.code)?, Category::Primitive);
            let (kind, held, from) = if is_primitive {
                let value = names::primitive(&allowed.code)?;
                ("Primitive", format!("Primitive<{value}>"), value.to_owned())
            } else {
                let structure = names::structure(&allowed.code);
                ("Record", format!("Box<{structure}>"), structure)
            };
            writeln!(out, "/// `{}`.\n{variant}({held}),", allowed.code)?;
            members.push((kind, variant.clone()));
            forms.entry(from).or_default().push(variant);
        }
        writeln!(out, "}}\n\nchoice! {{\n    {name};")?;
        for (index, (kind, variant)) in members.iter().enumerate() {
            writeln!(out, "    {index} {kind} {variant},")?;
        }
        let last = members.last().map_or("", |(_, variant)| variant);
        write!(out, "    ; last {last};\n    from")?;
        // A value converts by itself where its type says which variant is meant.
        for (from, variants) in &forms {
            if let [variant] = variants.as_slice() {
                write!(out, " {variant}({from})")?;
            }
        }
        out.push_str(";\n}\n\n");
        Ok(())
    }

    /// The required set of a `code` element, if its codes can be listed.
    fn code_set(&self, element: &Element) -> Option<&'a super::value_sets::CodeSet> {
        let binding = element.binding.as_ref()?;
        let code = !element.is_choice && element.types.first()?.code == "code";
        if !code || binding.strength != Strength::Required {
            return None;
        }
        let set = self.definitions.code_sets.get(binding.value_set.as_ref()?)?;
        set.codes.as_ref().map(|_| set)
    }

    fn codes(&mut self) -> Result<String> {
        let release = self.definitions.release;
        let mut sets = BTreeMap::new();
        for found in self.definitions.structures() {
            for element in &found.elements {
                if let Some(set) = self.code_set(element) {
                    sets.insert(names::code_set(set), set);
                }
            }
        }
        let mut out =
            format!("//! The codes of the required bindings of {}.\n//!\n", release.name());
        out.push_str(GENERATED);
        out.push_str("\nuse crate::primitive::codes;\n\n");
        let mut symbols = names::Symbols::default();
        for (name, set) in sets {
            self.take(&name)?;
            writeln!(out, "codes! {{\n    /// The codes of <{}>.", set.url)?;
            writeln!(out, "    {name}, {}, {:?};", names::constant(&name), set.url)?;
            let mut variants: BTreeSet<String> = BTreeSet::new();
            for code in set.codes.iter().flatten() {
                let variant = symbols.variant(&code.code);
                if !variants.insert(variant.clone()) {
                    return Err(format!("{name}: two codes have the name {variant}").into());
                }
                writeln!(out, "    {variant} {:?},", code.code)?;
            }
            out.push_str("}\n\n");
        }
        symbols.close()?;
        Ok(out)
    }

    fn is_open(&self, element: &Element) -> bool {
        element.is_choice
            && element.types.len() == self.open_types.len()
            && element.types.iter().zip(&self.open_types).all(|(one, other)| one.code == *other)
    }

    fn category(&self, code: &str) -> Result<Category> {
        let found = self.definitions.type_named(code).ok_or_else(|| format!("no type {code}"))?;
        Ok(match found.kind {
            Kind::Primitive => Category::Primitive,
            Kind::Resource => Category::Resource,
            Kind::Complex | Kind::Backbone => Category::Structure,
        })
    }

    fn take(&mut self, name: &str) -> Result<()> {
        if self.taken.insert(name.to_owned()) && !names::RESERVED.contains(&name) {
            return Ok(());
        }
        Err(format!("two things have the name {name}").into())
    }
}

/// The first type of an element, the only one unless it is a choice.
fn type_code(element: &Element) -> &str {
    element.types.first().map_or("", |allowed| &allowed.code)
}

enum Category {
    Primitive,
    Structure,
    Resource,
}

const GENERATED: &str =
    "//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.\n";

fn data_types_file(release: Release, data_types: &[&str]) -> String {
    let mut out = format!("//! The data types of {}.\n//!\n{GENERATED}\n", release.name());
    for name in data_types {
        let _ = writeln!(out, "mod {};", names::module(name));
    }
    out.push('\n');
    for name in data_types {
        let _ = writeln!(out, "pub use {}::*;", names::module(name));
    }
    out
}

fn resource_file(release: Release, resources: &[&str]) -> String {
    let module = release.module();
    format!(
        "//! The enum of all resources of {}.\n//!\n{GENERATED}
         use crate::json::{{Document, Halt, Session, read_any}};
         use crate::{module}::{{Meta, {}}};
         use crate::record::Record;
         use crate::resource::{{AnyResource, RawResource, ResourceBox, ResourceRef, ResourceType, resources}};

         resources! {{\n    {}\n}}\n",
        release.name(),
        resources.join(", "),
        resources.join("\n    "),
    )
}

fn mod_file(release: Release, resources: &[&str], data_types: &[&str]) -> String {
    let mut out = format!(
        "//! FHIR {} ({}): its resources, data types and codes.\n//!\n{GENERATED}\n",
        release.name(),
        release.version()
    );
    for name in resources {
        let _ = writeln!(out, "mod {};", names::module(name));
    }
    out.push_str("pub mod codes;\npub mod compartments;\nmod datatypes;\npub mod operations;\nmod resource;\npub mod schema;\npub mod search;\n\n");
    for name in resources {
        let _ = writeln!(out, "pub use {}::*;", names::module(name));
    }
    out.push_str("pub use codes::*;\npub use datatypes::*;\npub use resource::Resource;\n\n");
    out.push_str(
        "pub use crate::{json, ndjson};\n#[cfg(feature = \"xml\")]\npub use crate::xml;\n\n",
    );
    out.push_str("use crate::record::Typed;\nuse crate::Release;\nuse crate::resource::Model;\n\n");
    out.push_str("/// A primitive element with the extensions of the release.\n");
    out.push_str("pub type Primitive<T> = crate::primitive::Primitive<T, Extension>;\n\n");
    out.push_str("/// Every resource and data type by name.\n");
    let _ = writeln!(
        out,
        "pub static MODEL: Model = Model {{ release: Release::{}, types: &[",
        release.name()
    );
    let mut all: Vec<&str> = resources.iter().chain(data_types).copied().collect();
    all.sort_unstable();
    for name in all {
        let _ = writeln!(out, "&{},", names::constant(name));
    }
    out.push_str("], element: crate::primitive::ElementMeta::<Extension>::INFO };\n");
    out
}
