//! The official packages of a release, as `cargo xtask data` brings them.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::error::Result;
use crate::workspace::Workspace;

/// A release of FHIR that the generators know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Release {
    R4,
    R4B,
    R5,
}

impl Release {
    /// All releases, oldest first.
    pub const ALL: [Self; 3] = [Self::R4, Self::R4B, Self::R5];

    /// The name in the standard and of the variant of `sanare_fhir::Release`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::R4 => "R4",
            Self::R4B => "R4B",
            Self::R5 => "R5",
        }
    }

    /// The name of the module and of the feature.
    pub const fn module(self) -> &'static str {
        match self {
            Self::R4 => "r4",
            Self::R4B => "r4b",
            Self::R5 => "r5",
        }
    }

    /// The version that the definitions must declare.
    pub const fn version(self) -> &'static str {
        match self {
            Self::R4 => "4.0.1",
            Self::R4B => "4.3.0",
            Self::R5 => "5.0.0",
        }
    }

    /// The package that holds the definitions: R4 has them among its examples.
    pub const fn definitions(self) -> &'static str {
        match self {
            Self::R4 => "hl7.fhir.r4.examples",
            Self::R4B => "hl7.fhir.r4b.core",
            Self::R5 => "hl7.fhir.r5.core",
        }
    }
}

/// One unpacked package: a folder of files named `<ResourceType>-<id>.json`.
#[derive(Debug, Clone)]
pub struct Package {
    folder: PathBuf,
}

impl Package {
    /// The package of a name, if its data is there.
    pub fn open(workspace: &Workspace, name: &str) -> Option<Self> {
        workspace.package(name).map(|folder| Self { folder })
    }

    /// Every resource of a type, in the order of the file names; `wanted` sees the text first, so
    /// that what is not needed is not parsed.
    pub fn resources(
        &self,
        resource_type: &str,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<Vec<Value>> {
        let mut resources = Vec::new();
        for path in self.files(resource_type)? {
            let text = fs::read_to_string(&path)?;
            if wanted(&text) {
                let resource = parse(&path, &text)?;
                if says(&resource, "resourceType", resource_type) {
                    resources.push(resource);
                }
            }
        }
        Ok(resources)
    }

    /// The resource of a type with this canonical `url`, wherever it lies in the package.
    pub fn canonical(&self, resource_type: &str, url: &str) -> Result<Option<Value>> {
        let id = url.rsplit('/').next().unwrap_or_default();
        let expected = self.folder.join(format!("{resource_type}-{id}.json"));
        if let Ok(text) = fs::read_to_string(&expected) {
            let resource = parse(&expected, &text)?;
            if says(&resource, "url", url) {
                return Ok(Some(resource));
            }
        }
        let quoted = format!("\"{url}\"");
        let mut found = self.resources(resource_type, |text| text.contains(&quoted))?;
        found.retain(|resource| says(resource, "url", url));
        match found.len() {
            0 | 1 => Ok(found.pop()),
            count => Err(format!("{count} resources of type {resource_type} are {url}").into()),
        }
    }

    fn files(&self, resource_type: &str) -> Result<Vec<PathBuf>> {
        let prefix = format!("{resource_type}-");
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if name.starts_with(&prefix) && path.extension().is_some_and(|end| end == "json") {
                files.push(path);
            }
        }
        files.sort();
        Ok(files)
    }
}

fn parse(path: &Path, text: &str) -> Result<Value> {
    serde_json::from_str(text).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// The items of an array member; nothing if the member is absent.
pub fn items<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    value[name].as_array().into_iter().flatten()
}

/// The texts of an array member; nothing if the member is absent.
pub fn texts(value: &Value, name: &str) -> Vec<String> {
    items(value, name).filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether a text member is there with this text.
pub fn says(value: &Value, name: &str, text: &str) -> bool {
    value[name] == text
}

/// A text member that must be there.
pub fn text<'a>(value: &'a Value, name: &str) -> Result<&'a str> {
    value[name].as_str().ok_or_else(|| format!("a definition has no {name}").into())
}

/// The value of an extension, whatever its type.
pub fn extension<'a>(value: &'a Value, url: &str) -> Option<&'a str> {
    let found = items(value, "extension").find(|extension| extension["url"] == url)?;
    found.as_object()?.iter().find(|(name, _)| name.starts_with("value"))?.1.as_str()
}
