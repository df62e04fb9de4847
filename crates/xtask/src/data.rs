//! `cargo xtask data`: the packages that generators and suites read, by name and pinned integrity,
//! with the client of their registry.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

use base64::Engine as _;
use sha2::{Digest as _, Sha512};

use crate::error::Result;
use crate::workspace::Workspace;

/// One package. The official ones are CC0-1.0; of hl7-dictionary and hl7apy (both MIT) only facts
/// are taken.
struct Package {
    client: Client,
    name: &'static str,
    version: &'static str,
    /// SHA-512 of the archive, base64, as the registry states it.
    integrity: &'static str,
}

/// The client of the registry that has a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Client {
    /// npm; the archive is a tarball with a leading folder.
    Npm,
    /// pip; the archive is a wheel, which is a zip file.
    Pip,
}

const PACKAGES: &[Package] = &[
    Package {
        client: Client::Npm,
        name: "hl7.fhir.r4.examples",
        version: "4.0.1",
        integrity: "DXBdIZOeQaSKIgCU7w6HOC7sw/6BzylmipLkBW4f//pT+Bc94x+8LImwTdvaNThPJoOzpBzvxAzNqjeu3X/zLw==",
    },
    Package {
        client: Client::Npm,
        name: "hl7.fhir.r4b.core",
        version: "4.3.0",
        integrity: "2Xa3QB5PQxNchsA8chSq3OLMHJf55iEc44bZCFaRarX6Leo8qjeTXSq4RNSMpvKtfG4u7CkWpEmlQtb0rwLWFw==",
    },
    Package {
        client: Client::Npm,
        name: "hl7.fhir.r4b.examples",
        version: "4.3.0",
        integrity: "Z+b6V928bHAMf8zMd7rfXWbKVE2pqsQFLx0DlHDIlb2uWzPbU6Xj0wDm1XmrIKTwyJql5WEFLkAQl2VRnhFCbg==",
    },
    Package {
        client: Client::Npm,
        name: "hl7.fhir.r5.core",
        version: "5.0.0",
        integrity: "0TvJB1KKtokn/P2mRwcqEY8v8RN8IE/pQjvtlsPaJdYaDfYx4UBhuY4afAGeQjW01p9SNYPphxAFFkEsS6P05A==",
    },
    Package {
        client: Client::Npm,
        name: "hl7.fhir.r5.examples",
        version: "5.0.0",
        integrity: "+fOu1d5DqAQMorvTVx0bYrnTPl+Z2YovBkLMcJf6E+jMh61+SbeAEWqzxyO/wE7LBots7hBXwy8tN7n6iBRjOw==",
    },
    Package {
        client: Client::Npm,
        name: "hl7.terminology.r4",
        version: "7.0.1",
        integrity: "UamZUcARk/TEaJb7X0hDyANmC7bCv0Jof0u0uGIOB2O9VQX0uV45Vf4EyONHM6Sejv6q7sXEAzKAQsgw1Cld3A==",
    },
    Package {
        client: Client::Npm,
        name: "hl7-dictionary",
        version: "1.0.1",
        integrity: "fS56mbNeZUqprk+WUSx7kpLXG3GDZV9PWryz5Qd4WtSarquQIOlIqhVB1gvLz/+TOjziwhodu0HTtzI4/Jjj3A==",
    },
    Package {
        client: Client::Pip,
        name: "hl7apy",
        version: "1.3.5",
        integrity: "O0VzLkYJVgkyrl3qh2urSC5+tkRHIKPQPryxeZDxIxFzR2PSHpXJuLov8PmfCzJ7l30bdayDGEOSQAAkPp6iVw==",
    },
];

/// Brings every package that is not there yet.
pub fn bring(workspace: &Workspace) -> Result<bool> {
    let data = workspace.data();
    fs::create_dir_all(&data)?;
    for package in PACKAGES {
        let folder = data.join(package.name);
        let stamp = folder.join(".integrity");
        if fs::read_to_string(&stamp).is_ok_and(|text| text == package.integrity) {
            println!("{} {}: there", package.name, package.version);
            continue;
        }
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        let archive = data.join(match package.client {
            Client::Npm => format!("{}-{}.tgz", package.name, package.version),
            Client::Pip => format!("{}-{}-py2.py3-none-any.whl", package.name, package.version),
        });
        if !archive.exists() {
            download(package, &data)?;
        }
        check(package, &archive)?;
        match package.client {
            Client::Npm => unpack(&archive, &folder)?,
            Client::Pip => unzip(&archive, &folder)?,
        }
        fs::remove_file(&archive)?;
        fs::write(&stamp, package.integrity)?;
        println!("{} {}: brought", package.name, package.version);
    }
    Ok(true)
}

fn download(package: &Package, into: &Path) -> Result<()> {
    let mut command = match package.client {
        Client::Npm => {
            let mut npm = Command::new("npm");
            npm.args(["pack", "--silent", &format!("{}@{}", package.name, package.version)]);
            npm
        }
        // Only the wheel: nothing of the package runs.
        Client::Pip => {
            let mut pip = Command::new("python3");
            pip.args(["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]);
            pip.arg(format!("{}=={}", package.name, package.version));
            pip
        }
    };
    let status = command.current_dir(into).stdout(Stdio::null()).status().map_err(|error| {
        format!("the {:?} client is needed to bring packages: {error}", package.client)
    })?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{} could not be downloaded", package.name).into())
    }
}

fn check(package: &Package, archive: &Path) -> Result<()> {
    let digest = Sha512::digest(fs::read(archive)?);
    let found = base64::engine::general_purpose::STANDARD.encode(digest);
    if found == package.integrity {
        return Ok(());
    }
    fs::remove_file(archive)?;
    Err(format!("{} {} is not the archive that was pinned", package.name, package.version).into())
}

/// Unpacks a wheel with the interpreter that pip came with.
fn unzip(archive: &Path, folder: &Path) -> Result<()> {
    let status =
        Command::new("python3").args(["-m", "zipfile", "-e"]).args([archive, folder]).status()?;
    if status.success() { Ok(()) } else { Err("the wheel cannot be unpacked".into()) }
}

/// Unpacks an npm archive without its leading folder `package/`.
fn unpack(archive: &Path, folder: &Path) -> Result<()> {
    let mut entries = tar::Archive::new(flate2::read::GzDecoder::new(File::open(archive)?));
    for entry in entries.entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        let below: std::path::PathBuf = path.components().skip(1).collect();
        if below.as_os_str().is_empty() || !entry.header().entry_type().is_file() {
            continue;
        }
        if below.components().any(|part| !matches!(part, std::path::Component::Normal(_))) {
            return Err("the archive names a path outside itself".into());
        }
        let target = folder.join(below);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        entry.unpack(target)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gen_02_an_archive_that_was_not_pinned_is_refused_and_removed() {
        let archive = std::env::temp_dir().join(format!("sanare-gen-02-{}", std::process::id()));
        for package in PACKAGES {
            fs::write(&archive, b"something else").unwrap();
            assert!(check(package, &archive).is_err());
            assert!(!archive.exists());
        }
        let integrity =
            base64::engine::general_purpose::STANDARD.encode(Sha512::digest(b"as pinned"));
        let pinned =
            Package { client: Client::Npm, name: "p", version: "1", integrity: integrity.leak() };
        fs::write(&archive, b"as pinned").unwrap();
        assert!(check(&pinned, &archive).is_ok());
        fs::remove_file(&archive).unwrap();
    }
}
