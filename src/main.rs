//! The program: parse, run, exit.

use std::process::ExitCode;

use bindery::cli::{Cli, Format};
use bindery::tree::Tree;
use bindery::{commands, report};
use clap::Parser;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let format = cli.format();
    let code = match commands::run(cli) {
        Ok(commands::Outcome::Good) => ExitCode::SUCCESS,
        Ok(commands::Outcome::Findings) => ExitCode::from(1),
        Err(failure) => {
            report::failure(&failure.diagnostics, &failure.sources, format);
            ExitCode::from(if failure.is_finding { 1 } else { 2 })
        }
    };
    let Some(lost) = report::lost() else { return code };
    report::failure(&[lost], &Tree::default(), Format::Human);
    ExitCode::from(2)
}
