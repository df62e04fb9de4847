//! `cargo xtask weight`: how many packages stand behind a crate, and that none of them needs a C compiler.

use std::collections::BTreeSet;
use std::process::Command;

use crate::error::Result;
use crate::workspace::Workspace;

/// A crate with features, and the packages that it may bring into a build, itself among them.
struct Limit {
    package: &'static str,
    features: &'static str,
    /// Without its default features.
    bare: bool,
    packages: usize,
}

const LIMITS: &[Limit] = &[
    Limit { package: "sanare-smart", features: "", bare: false, packages: 75 },
    Limit { package: "sanare-client", features: "", bare: false, packages: 75 },
    Limit {
        package: "sanare-smart",
        features: "rs384-rustcrypto,testing,tower",
        bare: false,
        packages: 115,
    },
    Limit { package: "sanare-audit", features: "", bare: false, packages: 30 },
    Limit { package: "sanare-audit", features: "", bare: true, packages: 25 },
    Limit { package: "sanare-privacy", features: "", bare: false, packages: 40 },
];

/// Packages whose build calls a C compiler or needs a C library.
const NOT_RUST: &[&str] = &["aws-lc-sys", "cc", "cmake", "openssl-sys", "pkg-config", "ring"];

/// Counts each; false if one is too heavy.
pub fn run(workspace: &Workspace) -> Result<bool> {
    let mut fine = true;
    for limit in LIMITS {
        let packages = packages(workspace, limit)?;
        let features = match (limit.features, limit.bare) {
            ("", true) => "none",
            ("", false) => "default",
            (features, _) => features,
        };
        println!(
            "weight: {} ({features}): {} packages of at most {}",
            limit.package,
            packages.len(),
            limit.packages
        );
        for complaint in judge(&packages, limit.packages) {
            println!("weight: {}: {complaint}", limit.package);
            fine = false;
        }
    }
    Ok(fine)
}

/// Names and versions of all that is linked or runs in a build, on any platform.
fn packages(workspace: &Workspace, limit: &Limit) -> Result<BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--package", limit.package, "--features", limit.features])
        .args(limit.bare.then_some("--no-default-features"))
        .args(["--edges", "normal,build", "--prefix", "none", "--format", "{p}"])
        .args(["--target", "x86_64-unknown-linux-gnu"])
        .current_dir(workspace.root())
        .output()?;
    if !output.status.success() {
        return Err(format!("cargo tree: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(read(&String::from_utf8(output.stdout)?))
}

/// `serde v1.0.229 (proc-macro)` is `serde v1.0.229`.
fn read(tree: &str) -> BTreeSet<String> {
    tree.lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some(format!("{} {}", words.next()?, words.next()?))
        })
        .collect()
}

fn judge(packages: &BTreeSet<String>, limit: usize) -> Vec<String> {
    let mut complaints: Vec<String> = packages
        .iter()
        .filter(|package| NOT_RUST.iter().any(|name| package.split(' ').next() == Some(name)))
        .map(|package| format!("{package} needs more than Rust"))
        .collect();
    if packages.len() > limit {
        complaints.push(format!("{} packages, at most {limit} are allowed", packages.len()));
    }
    complaints
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_that_is_too_heavy_or_not_rust_is_told() {
        let tree = read("a v1.0.0 (/somewhere)\nb v2.0.0\nb v2.0.0 (*)\nring v0.17.0\n\n");
        assert_eq!(tree.len(), 3);
        assert_eq!(judge(&tree, 3), ["ring v0.17.0 needs more than Rust"]);
        assert_eq!(judge(&tree, 2).len(), 2);
        assert!(judge(&read("a v1.0.0"), 1).is_empty());
    }
}
