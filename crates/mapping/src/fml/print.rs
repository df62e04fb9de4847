//! A map back to text.

use std::fmt::{self, Display, Formatter, Write};

use super::model::{
    CodeMap, Expression, Group, InputMode, Map, ModelMode, Parameter, RELATIONS, Rule, Source,
    SourceListMode, Structure, Target, TargetListMode, Transform, TypeMode, Unmatched, word,
};

/// The text of the map; it reads as the same map.
impl Display for Map {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        for (name, value) in &self.metadata {
            writeln!(out, "/// {name} = {}", Quoted(value, '"'))?;
        }
        if let Some((url, name)) = &self.head {
            writeln!(out, "map {} = {}", Quoted(url, '"'), Quoted(name, '"'))?;
        }
        out.write_char('\n')?;
        if self.documentation.is_some() {
            comment(self.documentation.as_deref(), 0, out)?;
            out.write_char('\n')?;
        }
        for map in &self.concept_maps {
            map.fmt(out)?;
        }
        for structure in &self.structures {
            structure.fmt(out)?;
        }
        for import in &self.imports {
            writeln!(out, "imports {}", Quoted(import, '"'))?;
        }
        for constant in &self.constants {
            writeln!(out, "let {} = {};", Name(&constant.name), constant.value)?;
        }
        for group in &self.groups {
            out.write_char('\n')?;
            group.fmt(out)?;
        }
        Ok(())
    }
}

impl Display for CodeMap {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        writeln!(out, "conceptmap {} {{", Quoted(&self.id, '"'))?;
        for (prefix, url) in &self.prefixes {
            writeln!(out, "  prefix {} = {}", Name(prefix), Quoted(url, '"'))?;
        }
        for (prefix, mode) in &self.unmatched {
            let mode = match mode {
                Unmatched::Provided => "provided",
                Unmatched::Ignore => "ignore",
                Unmatched::Error => "error",
            };
            writeln!(out, "  unmatched for {} = {mode}", Name(prefix))?;
        }
        for row in &self.rows {
            let sign = RELATIONS.iter().find(|(_, relation)| *relation == row.relation);
            let sign = sign.map_or("-", |(sign, _)| sign);
            let (prefix, code) = &row.source;
            write!(out, "  {}:{} {sign}", Name(prefix), Quoted(code, '"'))?;
            if let Some((prefix, code)) = &row.target {
                write!(out, " {}:{}", Name(prefix), Quoted(code, '"'))?;
            }
            out.write_char('\n')?;
        }
        out.write_str("}\n\n")
    }
}

impl Display for Structure {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        comment(self.documentation.as_deref(), 0, out)?;
        write!(out, "uses {}", Quoted(&self.url, '"'))?;
        if let Some(alias) = &self.alias {
            write!(out, " alias {}", Name(alias))?;
        }
        writeln!(out, " as {}", word(&ModelMode::ALL, &self.mode))
    }
}

impl Display for Expression {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        self.tree.fmt(out)
    }
}

impl Display for Group {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        comment(self.documentation.as_deref(), 0, out)?;
        write!(out, "group {}(", Name(&self.name))?;
        for (at, input) in self.inputs.iter().enumerate() {
            let mode = match input.mode {
                InputMode::Source => "source",
                InputMode::Target => "target",
            };
            let comma = if at > 0 { ", " } else { "" };
            write!(out, "{comma}{mode} {}", Name(&input.name))?;
            if let Some(of_type) = &input.of_type {
                write!(out, " : {}", Name(of_type))?;
            }
        }
        out.write_char(')')?;
        if let Some(extends) = &self.extends {
            write!(out, " extends {}", Name(extends))?;
        }
        out.write_str(match self.type_mode {
            None => "",
            Some(TypeMode::Types) => " <<types>>",
            Some(TypeMode::TypeAndTypes) => " <<type+>>",
        })?;
        out.write_str(" {\n")?;
        for rule in &self.rules {
            print_rule(rule, 1, out)?;
        }
        out.write_str("}\n")
    }
}

/// The text of one rule.
impl Display for Rule {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        print_rule(self, 0, out)
    }
}

fn print_rule(rule: &Rule, depth: usize, out: &mut Formatter<'_>) -> fmt::Result {
    comment(rule.documentation.as_deref(), depth, out)?;
    indent(depth, out)?;
    for (at, source) in rule.sources.iter().enumerate() {
        write!(out, "{}{source}", if at > 0 { ", " } else { "" })?;
    }
    for (at, target) in rule.targets.iter().enumerate() {
        write!(out, "{}{target}", if at > 0 { ", " } else { " -> " })?;
    }
    for (at, dependent) in rule.dependents.iter().enumerate() {
        let before = if at > 0 { ", " } else { " then " };
        write!(out, "{before}{}", Name(&dependent.name))?;
        parameters(&dependent.parameters, out)?;
    }
    if !rule.rules.is_empty() {
        out.write_str(if rule.dependents.is_empty() { " then {\n" } else { ", {\n" })?;
        for rule in &rule.rules {
            print_rule(rule, depth + 1, out)?;
        }
        indent(depth, out)?;
        out.write_char('}')?;
    }
    if let Some(name) = &rule.name {
        write!(out, " {}", Quoted(name, '"'))?;
    }
    out.write_str(";\n")
}

impl Display for Source {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        Name(&self.context).fmt(out)?;
        if let Some(element) = &self.element {
            write!(out, ".{}", Name(element))?;
        }
        if let Some(of_type) = &self.of_type {
            write!(out, " : {}", Name(of_type))?;
        }
        if let Some((least, most)) = self.cardinality {
            write!(out, " {least}..")?;
            match most {
                Some(most) => write!(out, "{most}")?,
                None => out.write_char('*')?,
            }
        }
        if let Some(default) = &self.default {
            write!(out, " default ({default})")?;
        }
        if let Some(mode) = &self.list_mode {
            write!(out, " {}", word(&SourceListMode::ALL, mode))?;
        }
        if let Some(variable) = &self.variable {
            write!(out, " as {}", Name(variable))?;
        }
        if let Some(condition) = &self.condition {
            write!(out, " where ({condition})")?;
        }
        if let Some(check) = &self.check {
            write!(out, " check ({check})")?;
        }
        if let Some(log) = &self.log {
            write!(out, " log ({log})")?;
        }
        Ok(())
    }
}

impl Display for Target {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        if let Some(context) = &self.context {
            Name(context).fmt(out)?;
            if let Some(element) = &self.element {
                write!(out, ".{}", Name(element))?;
            }
            if self.transform.is_some() {
                out.write_str(" = ")?;
            }
        }
        match (self.transform, self.parameters.as_slice()) {
            (None, _) => {}
            (Some(Transform::Evaluate), [Parameter::Expression(expression)]) => {
                write!(out, "({expression})")?;
            }
            (Some(Transform::Copy), [parameter]) if self.context.is_some() => parameter.fmt(out)?,
            (Some(transform), given) => {
                out.write_str(word(&Transform::ALL, &transform))?;
                parameters(given, out)?;
            }
        }
        if let Some(variable) = &self.variable {
            write!(out, " as {}", Name(variable))?;
        }
        for mode in &self.list_modes {
            write!(out, " {}", word(&TargetListMode::ALL, mode))?;
            if let (TargetListMode::Share, Some(share)) = (mode, &self.share) {
                write!(out, " {}", Name(share))?;
            }
        }
        Ok(())
    }
}

impl Display for Parameter {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            // The words of truth are no names here.
            Self::Variable(name) if matches!(name.as_str(), "true" | "false") => {
                quoted(name, '`', out);
                Ok(())
            }
            Self::Variable(name) => Name(name).fmt(out),
            Self::Text(text) => Quoted(text, '\'').fmt(out),
            Self::Boolean(truth) => truth.fmt(out),
            Self::Integer(number) => number.fmt(out),
            Self::Decimal(text) => out.write_str(text),
            Self::Temporal(text) => write!(out, "@{text}"),
            Self::Expression(expression) => expression.fmt(out),
        }
    }
}

fn parameters(given: &[Parameter], out: &mut Formatter<'_>) -> fmt::Result {
    out.write_char('(')?;
    for (at, parameter) in given.iter().enumerate() {
        write!(out, "{}{parameter}", if at > 0 { ", " } else { "" })?;
    }
    out.write_char(')')
}

fn indent(depth: usize, out: &mut Formatter<'_>) -> fmt::Result {
    (0..depth).try_for_each(|_| out.write_str("  "))
}

fn comment(text: Option<&str>, depth: usize, out: &mut Formatter<'_>) -> fmt::Result {
    for line in text.into_iter().flat_map(str::lines) {
        indent(depth, out)?;
        // A third slash would begin a line of metadata.
        writeln!(out, "//{}{line}", if line.is_empty() { "" } else { " " })?;
    }
    Ok(())
}

/// A name, between quotes if it is not a plain word.
struct Name<'n>(&'n str);

impl Display for Name<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let mut bytes = self.0.bytes();
        let plain = bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
            && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if plain {
            out.write_str(self.0)
        } else {
            quoted(self.0, '`', out);
            Ok(())
        }
    }
}

/// A text between quotes.
struct Quoted<'q>(&'q str, char);

impl Display for Quoted<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        quoted(self.0, self.1, out);
        Ok(())
    }
}

/// A text between quotes, with its escapes.
pub(super) fn quoted(text: &str, quote: char, out: &mut impl Write) {
    // Writing to a text cannot fail, and a formatter that fails says so at its end.
    let _ = write_quoted(text, quote, out);
}

fn write_quoted(text: &str, quote: char, out: &mut impl Write) -> fmt::Result {
    out.write_char(quote)?;
    for character in text.chars() {
        match character {
            '\\' => out.write_str("\\\\")?,
            '\n' => out.write_str("\\n")?,
            '\r' => out.write_str("\\r")?,
            '\t' => out.write_str("\\t")?,
            '\u{c}' => out.write_str("\\f")?,
            _ if character == quote => write!(out, "\\{quote}")?,
            _ => out.write_char(character)?,
        }
    }
    out.write_char(quote)
}
