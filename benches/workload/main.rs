//! Writes a workspace of any size in the real format, to measure on:
//!
//! ```sh
//! cargo bench --bench workload -- --cooperatives 1000 --locales 5 --documents 2 --common 80 --seed 1 --output DIR
//! ```
//!
//! `--common` is how many of a hundred texts a cooperative has word for word from others; the rest each writes anew.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a program that writes files to measure on"
)]

mod arguments;
mod generate;

use std::path::PathBuf;

use arguments::Arguments;

fn main() {
    let arguments = Arguments::read();
    let Some(output) = arguments.text("output").map(PathBuf::from) else {
        println!("--output DIR says where the workspace goes");
        return;
    };
    let workload = arguments.workload();
    assert!(!output.join("manuals").exists(), "{} holds a workspace already", output.display());
    workload.write(&output);
    println!("{}: {} documents and those of the consortium", output.display(), workload.jobs());
}
