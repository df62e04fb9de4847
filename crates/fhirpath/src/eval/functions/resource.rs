//! What FHIR adds to the language.

use sanare_fhir::Answer;
use sanare_fhir::schema::TypeKind;
use sanare_fhir::terminology::CodeRef;
use sanare_fhir::view::{Node, Scalar};

use super::super::{Frame, Items, Machine};
use super::{Calling, Is};
use crate::ast::Span;
use crate::error::{ErrorKind, NeedKind, Result};
use crate::html::{is_fragment, is_narrative};
use crate::item::Item;
use crate::plan::Call;
use crate::value::Value;

/// Where the types of FHIR are defined as profiles.
const DEFINITIONS: &str = "http://hl7.org/fhir/StructureDefinition/";

impl<'a, N: Node<'a>> Machine<'_, 'a, N> {
    pub(super) fn resource_function(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &mut Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let truth = match calling.function {
            Is::TypeOf => {
                out.extend(
                    input.iter().filter_map(Item::type_info).map(Value::Type).map(Item::Value),
                );
                return Ok(());
            }
            Is::ValueOf => {
                out.extend(input.iter().filter_map(Item::primitive).map(Item::Value));
                return Ok(());
            }
            Is::Extension => return self.extension(calling, input, out),
            Is::Resolve => return self.resolve(calling, input, out),
            function => match input.as_slice() {
                [] => None,
                [item] => {
                    let node = item.node();
                    let node = node.ok_or_else(|| calling.error(ErrorKind::TypeMismatch))?;
                    match function {
                        Is::HtmlChecks => {
                            let text = node.scalar().and_then(Scalar::as_str);
                            let is_xhtml = node.of_type().is_some_and(|of| of.name() == "xhtml");
                            let allowed = if is_xhtml { is_narrative } else { is_fragment };
                            text.map(allowed)
                        }
                        Is::HasTemplateIdOf => self.has_template(calling, node)?,
                        Is::ConformsTo => self.conforms_to(calling, node)?,
                        Is::MemberOf => self.member_of(calling, node)?,
                        _ => self.subsumes(calling, node)?,
                    }
                }
                _ => return Err(calling.error(ErrorKind::NotSingle)),
            },
        };
        out.extend(truth.map(|truth| Item::Value(Value::Boolean(truth))));
        Ok(())
    }

    fn extension(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let Some(url) = self.text_argument(calling, 0)? else { return Ok(()) };
        for node in input.iter().filter_map(Item::node) {
            for extension in node.child("extension") {
                self.charge(1, calling.span)?;
                if text(extension, "url") == Some(url.as_str()) {
                    out.push(Item::Node(extension));
                }
            }
        }
        Ok(())
    }

    fn resolve(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        for item in input {
            let value = item.primitive();
            let reference = match (item, &value) {
                (_, Some(value)) => value.as_str(),
                (Item::Node(node), None) => text(*node, "reference"),
                (Item::Value(_), None) => None,
            };
            let Some(reference) = reference else { continue };
            match self.resolve_text(reference, calling)? {
                Answer::Found(node) => out.push(Item::Node(node)),
                Answer::NotFound => {}
                Answer::Unavailable => {
                    return Err(Self::needs(NeedKind::Resource, reference, calling.span));
                }
            }
        }
        Ok(())
    }

    /// Contained resources first, then the bundle, then the caller's resolver.
    fn resolve_text(&mut self, reference: &str, calling: &Calling<'_, 'a, N>) -> Result<Answer<N>> {
        if let Some(id) = reference.strip_prefix('#') {
            if id.is_empty() {
                return Ok(self.root.map_or(Answer::NotFound, Answer::Found));
            }
            let holders = [self.resource, self.root];
            for holder in holders.into_iter().flatten() {
                for contained in holder.child("contained") {
                    self.charge(1, calling.span)?;
                    if text(contained, "id") == Some(id) {
                        return Ok(Answer::Found(contained));
                    }
                }
            }
            return Ok(Answer::NotFound);
        }
        if let Some(found) = self.in_bundle(reference, calling)? {
            return Ok(Answer::Found(found));
        }
        Ok(self.env.resolver.map_or(Answer::NotFound, |resolver| resolver.resolve(reference)))
    }

    /// The entry of a `fullUrl`; a relative reference is taken after the base of the entries.
    fn in_bundle(&mut self, reference: &str, calling: &Calling<'_, 'a, N>) -> Result<Option<N>> {
        let Some(root) = self.root else { return Ok(None) };
        if root.of_type().is_none_or(|of| of.name() != "Bundle") {
            return Ok(None);
        }
        let versionless = reference.split("/_history/").next().unwrap_or(reference);
        let absolute = versionless.contains("://") || versionless.starts_with("urn:");
        for entry in root.child("entry") {
            self.charge(1, calling.span)?;
            let Some(url) = text(entry, "fullUrl") else { continue };
            let relative = || {
                let base = url.strip_suffix(versionless);
                base.is_some_and(|base| base.ends_with('/') && !base.starts_with("urn:"))
            };
            if url == versionless || (!absolute && relative()) {
                return Ok(entry.child("resource").next());
            }
        }
        Ok(None)
    }

    fn conforms_to(&mut self, calling: &Calling<'_, 'a, N>, node: N) -> Result<Option<bool>> {
        let Some(profile) = self.text_argument(calling, 0)? else { return Ok(None) };
        let profile = profile.as_str();
        if let Some(host) = self.env.profiles {
            match host.conforms_to(node, profile) {
                Answer::Found(conforms) => return Ok(Some(conforms)),
                Answer::NotFound => {}
                Answer::Unavailable => {
                    return Err(Self::needs(NeedKind::Profile, profile, calling.span));
                }
            }
        }
        let name = profile.strip_prefix(DEFINITIONS);
        match name.and_then(|name| self.plan.schema.type_named(name)) {
            Some(of) if of.kind() != TypeKind::Backbone => {
                Ok(Some(node.of_type().is_some_and(|found| found.is_a(of.name()))))
            }
            _ => Err(calling.error(ErrorKind::UnknownProfile)),
        }
    }

    fn has_template(&mut self, calling: &Calling<'_, 'a, N>, node: N) -> Result<Option<bool>> {
        let Some(profile) = self.text_argument(calling, 0)? else { return Ok(None) };
        let profile = profile.as_str();
        let answer = self.env.profiles.map_or(Answer::Unavailable, |host| host.template(profile));
        let template = match answer {
            Answer::Found(template) => template,
            Answer::NotFound => return Err(calling.error(ErrorKind::UnknownProfile)),
            Answer::Unavailable => {
                return Err(Self::needs(NeedKind::Profile, profile, calling.span));
            }
        };
        let (root, extension) = match template.strip_prefix("urn:hl7ii:") {
            Some(rest) => rest.split_once(':').map_or((rest, None), |(root, of)| (root, Some(of))),
            None => (template.strip_prefix("urn:oid:").unwrap_or(&template), None),
        };
        for id in node.child("templateId") {
            self.charge(1, calling.span)?;
            if text(id, "root") == Some(root) && text(id, "extension") == extension {
                return Ok(Some(true));
            }
        }
        Ok(Some(false))
    }

    /// What profiles say of elements: their definitions, or which of them are in a slice.
    pub(super) fn definitions(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let profile = self.text_argument(calling, 0)?;
        let slice = self.text_argument(calling, 1)?;
        if calling.function == Is::Slice && (profile.is_none() || slice.is_none()) {
            return Ok(());
        }
        for node in input.iter().filter_map(Item::node) {
            self.charge(1, calling.span)?;
            let answer = match (self.env.profiles, &profile, &slice) {
                (None, ..) => Answer::Unavailable,
                (Some(host), Some(profile), Some(slice)) => {
                    match host.is_in_slice(node, profile.as_str(), slice.as_str()) {
                        Answer::Found(true) => Answer::Found(node),
                        Answer::Found(false) | Answer::NotFound => Answer::NotFound,
                        Answer::Unavailable => Answer::Unavailable,
                    }
                }
                (Some(host), ..) => host.element_definition(node),
            };
            match answer {
                Answer::Found(node) => out.push(Item::Node(node)),
                Answer::NotFound => {}
                Answer::Unavailable => {
                    let of_type = node.of_type().map_or("", |of| of.name());
                    let definition = [DEFINITIONS, of_type].concat();
                    let target = profile.as_ref().map_or(definition.as_str(), |text| text.as_str());
                    return Err(Self::needs(NeedKind::Profile, target, calling.span));
                }
            }
        }
        Ok(())
    }

    /// The input, if no element has a modifier extension but those named.
    pub(super) fn check_modifiers(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &mut Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let mut known = Vec::new();
        for at in 0..calling.call.arguments.len() {
            known.extend(self.text_argument(calling, at)?);
        }
        for node in input.iter().filter_map(Item::node) {
            for extension in node.child("modifierExtension") {
                self.charge(1, calling.span)?;
                let url = text(extension, "url");
                if !known.iter().any(|known| Some(known.as_str()) == url) {
                    return Err(calling.error(ErrorKind::UnknownModifier));
                }
            }
        }
        out.append(input);
        Ok(())
    }

    /// The keys of SQL on FHIR: the id of a resource, or the id that a relative reference has.
    pub(super) fn keys(
        &mut self,
        calling: &Calling<'_, 'a, N>,
        input: &Items<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        for node in input.iter().filter_map(Item::node) {
            self.charge(1, calling.span)?;
            let key = match calling.function {
                Is::ResourceKey => text(node, "id"),
                _ => match text(node, "reference").and_then(reference_parts) {
                    Some((of_type, id)) => {
                        let wanted = calling.call.type_argument.as_deref();
                        wanted.is_none_or(|wanted| wanted == of_type).then_some(id)
                    }
                    None => None,
                },
            };
            out.extend(key.map(|key| Item::Value(Value::String(key.into()))));
        }
        Ok(())
    }

    /// An operation of `%terminologies`.
    pub(super) fn terminologies(
        &mut self,
        operation: &str,
        call: &Call,
        span: Span,
        frame: &Frame<'a, N>,
        out: &mut Items<'a, N>,
    ) -> Result<()> {
        let mut arguments = Vec::new();
        for argument in &call.arguments {
            arguments.push(self.collect(argument, frame)?);
        }
        let host = self.env.terminologies;
        match host.map_or(Answer::Unavailable, |host| host.call(operation, &arguments)) {
            Answer::Found(node) => out.push(Item::Node(node)),
            Answer::NotFound => {}
            Answer::Unavailable => {
                let target = arguments.first().and_then(|items| items.first()?.value());
                let target = target.as_ref().and_then(Value::as_str).unwrap_or(operation);
                return Err(Self::needs(NeedKind::Terminology, target, span));
            }
        }
        Ok(())
    }

    fn member_of(&mut self, calling: &Calling<'_, 'a, N>, node: N) -> Result<Option<bool>> {
        let Some(value_set) = self.text_argument(calling, 0)? else { return Ok(None) };
        let value_set = value_set.as_str();
        let mut codes = Vec::new();
        match node.scalar().and_then(Scalar::as_str) {
            Some(code) => codes.push((None, code)),
            None => codings(node, &mut codes),
        }
        let Some(terminology) = self.env.terminology else {
            return Err(Self::needs(NeedKind::Terminology, value_set, calling.span));
        };
        let mut known = None;
        for (system, code) in codes {
            let asked = match system {
                Some(system) => CodeRef::new(system, code),
                None => CodeRef::without_system(code),
            };
            match terminology.is_member(asked, value_set) {
                Answer::Found(true) => return Ok(Some(true)),
                Answer::Found(false) => known = Some(false),
                Answer::NotFound => {}
                Answer::Unavailable => {
                    return Err(Self::needs(NeedKind::Terminology, value_set, calling.span));
                }
            }
        }
        Ok(known)
    }

    fn subsumes(&mut self, calling: &Calling<'_, 'a, N>, node: N) -> Result<Option<bool>> {
        let Some(other) = self.single(calling.first()?, calling.frame)? else { return Ok(None) };
        let other = other.node().ok_or_else(|| calling.error(ErrorKind::InvalidArgument))?;
        let (mut own, mut others) = (Vec::new(), Vec::new());
        codings(node, &mut own);
        codings(other, &mut others);
        if calling.function == Is::SubsumedBy {
            std::mem::swap(&mut own, &mut others);
        }
        for (system, wider) in &own {
            let Some(system) = *system else { continue };
            for (_, narrower) in others.iter().filter(|(of, _)| *of == Some(system)) {
                let answer = self.env.terminology.map_or(Answer::Unavailable, |terminology| {
                    terminology
                        .subsumes(CodeRef::new(system, wider), CodeRef::new(system, narrower))
                });
                match answer {
                    Answer::Found(true) => return Ok(Some(true)),
                    Answer::Found(false) | Answer::NotFound => {}
                    Answer::Unavailable => {
                        return Err(Self::needs(NeedKind::Terminology, system, calling.span));
                    }
                }
            }
        }
        Ok(Some(false))
    }
}

/// The type and the id of a reference, without the base and the version.
fn reference_parts(reference: &str) -> Option<(&str, &str)> {
    let versionless = reference.split("/_history/").next()?;
    let (before, id) = versionless.rsplit_once('/')?;
    let of_type = before.rsplit('/').next()?;
    (!id.is_empty() && !of_type.is_empty()).then_some((of_type, id))
}

/// The systems and codes of a `Coding` or `CodeableConcept`.
fn codings<'a, N: Node<'a>>(node: N, found: &mut Vec<(Option<&'a str>, &'a str)>) {
    if let Some(code) = text(node, "code") {
        found.push((text(node, "system"), code));
    }
    for coding in node.child("coding") {
        if let Some(code) = text(coding, "code") {
            found.push((text(coding, "system"), code));
        }
    }
}

/// The text of a child.
fn text<'a, N: Node<'a>>(node: N, name: &str) -> Option<&'a str> {
    node.child(name).next()?.scalar()?.as_str()
}
