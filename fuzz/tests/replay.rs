//! Every committed seed and regression keeps every law of its target, on stable.

use std::fs;
use std::path::Path;

use sanare_fuzz::LAWS;

/// Inputs of a target lie in `seeds/TARGET/` and `regressions/TARGET/`.
#[test]
fn seeds_and_regressions_keep_the_laws() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (name, law) in LAWS {
        let seeds = inputs(&root.join("seeds").join(name));
        assert!(!seeds.is_empty(), "{name} has no seed");
        for (path, bytes) in seeds.into_iter().chain(inputs(&root.join("regressions").join(name))) {
            let kept = std::panic::catch_unwind(|| law(&bytes));
            assert!(kept.is_ok(), "{path} breaks {name}");
        }
    }
}

fn inputs(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let Ok(files) = fs::read_dir(folder) else { return Vec::new() };
    files
        .map(|file| {
            let path = file.expect("a file").path();
            (path.display().to_string(), fs::read(&path).expect("its bytes"))
        })
        .collect()
}
