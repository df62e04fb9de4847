//! Reads every twentieth example once, so that `valgrind --tool=callgrind` can count what that takes:
//! `--toggle-collect='*read_and_drop*'`.

use std::error::Error;
use std::hint::black_box;

use peers_fhir::files;
use sanare_fhir::json;
use sanare_fhir::r4::Resource;

fn main() -> Result<(), Box<dyn Error>> {
    let files: Vec<Vec<u8>> = files()?.into_iter().step_by(20).collect();
    let bytes: usize = files.iter().map(Vec::len).sum();
    println!("{} of {} files read, {bytes} bytes", read_and_drop(&files), files.len());
    Ok(())
}

#[inline(never)]
fn read_and_drop(files: &[Vec<u8>]) -> usize {
    files.iter().filter(|file| black_box(json::read::<Resource>(file)).is_ok()).count()
}
