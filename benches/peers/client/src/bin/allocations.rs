//! Peak memory of the export of one file: the high-water mark of a process that exports 16 and one that exports 256 mebibytes, as the kernel
//! counts it. What it grows by is what the size of a file costs.

use std::error::Error;
use std::process::Command;
use std::time::SystemTime;

use peers_client::serve;
use sanare_client::FhirClient;
use sanare_client::bulk::{BulkExport, Export, NdjsonFolder};
use sanare_client::transport::{ReqwestTransport, run_keeping};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [mode, base] = words.as_slice() {
        if mode == "export" {
            return export(base);
        }
    }
    println!("\n| mebibytes | most resident KiB |\n|---:|---:|");
    for size in [16, 256] {
        let server = serve(1, size)?;
        let program = std::env::current_exe()?;
        let output = Command::new(program).args(["export", &server.base]).output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        println!("| {size} | {} |", String::from_utf8(output.stdout)?.trim());
    }
    Ok(())
}

fn export(base: &str) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let folder = std::env::temp_dir().join(format!("peers-client-memory-{}", std::process::id()));
    let done = runtime.block_on(async {
        let transport = ReqwestTransport::builder(SystemTime::now).build()?;
        let fhir = FhirClient::builder(base)?.build();
        let job = BulkExport::patients().job(&fhir)?;
        let export = Export::new(&fhir, job, NdjsonFolder::new(&folder)?).keep_on_server();
        run_keeping(&transport, export, |_| Ok(())).await?.assert_complete()
    });
    let _gone = std::fs::remove_dir_all(&folder);
    done?;
    let status = std::fs::read_to_string("/proc/self/status")?;
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("?");
    println!("{}", most.trim().trim_end_matches("kB").trim());
    Ok(())
}
