//! Builds killed at random moments, with edits and reversals in between: what the next runs leave is right all the same.
//!
//! Seeded, so that the edits are the same each time; where a moment falls in a run is the machine's affair.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "tests stop at the first surprise")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

const REPOSITORY: &str = env!("CARGO_MANIFEST_DIR");
const KILLS: usize = 200;
/// After so many kills a run may end, and its outputs are compared.
const BETWEEN: usize = 20;
/// How many runs there may be at most: some are over before they are killed.
const RUNS: usize = 4 * KILLS;

/// Numbers that look random: a step of Knuth's linear congruential generator.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

#[test]
fn two_hundred_kills_leave_what_a_clean_build_makes() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    workspace(root);
    let mut random = Random(2026);
    let start = Instant::now();
    assert!(build(root, "build").status().unwrap().success());
    // The last moment of a kill: as long as a run takes, so a little sooner after each that was over.
    let mut latest = start.elapsed();
    let mut killed = 0;
    for _ in 0..RUNS {
        edit(root, &mut random);
        let mut child = build(root, "build").spawn().unwrap();
        std::thread::sleep(latest.mul_f64(f64::from(u32::try_from(random.below(1000)).unwrap()) / 1000.0));
        let is_over = child.try_wait().unwrap().is_some();
        child.kill().unwrap();
        child.wait().unwrap();
        if random.below(3) == 0 {
            // The sources as they were before, or others again.
            edit(root, &mut random);
        }
        latest = latest.mul_f64(if is_over { 0.9 } else { 1.05 });
        killed += usize::from(!is_over);
        if !is_over && killed % BETWEEN == 0 {
            compare(root, killed);
        }
        if killed == KILLS {
            return;
        }
    }
    panic!("{killed} of {RUNS} runs were killed, and {KILLS} should be");
}

/// Twelve members, one document of a page, two languages: twenty-six documents.
fn workspace(root: &Path) {
    copy(&Path::new(REPOSITORY).join("tests/suite/small"), root);
    for path in ["templates/lib/job.typ", "templates/lib/parts.typ"] {
        write(root, path, &fs::read_to_string(Path::new(REPOSITORY).join(path)).unwrap());
    }
    for number in 0..10 {
        let name = format!("Gamma {number}");
        let data =
            format!("[organisation]\ntype = \"b\"\nname = \"{name}\"\nlegal-name = \"{name}\"\nfounded = 2001\n");
        write(root, &format!("manuals/cooperatives/gamma-{number}/organisation.toml"), &data);
    }
}

/// Gives one source one of a few contents, so that earlier states come back; now and then an output is altered or goes.
fn edit(root: &Path, random: &mut Random) {
    let word = ["Uno", "Due", "Tre"][usize::try_from(random.below(3)).unwrap()];
    match random.below(8) {
        0 | 1 => write(
            root,
            "locales/it/letter.ftl",
            &format!("letter-title = Lettera {word}\nletter-text = Siamo {{ $organisation-name }}.\n"),
        ),
        2 => write(
            root,
            "locales/en/letter.ftl",
            &format!("# {word}\nletter-title = Letter\nletter-text = We are {{ $organisation-name }}.\n"),
        ),
        3 | 4 => {
            let path = format!("manuals/cooperatives/gamma-{}/organisation.toml", random.below(10));
            write(
                root,
                &path,
                &format!(
                    "[organisation]\ntype = \"b\"\nname = \"{path} {word}\"\nlegal-name = \"Gamma\"\nfounded = 2001\n"
                ),
            );
        }
        5 => {
            let path = root.join("templates/letter.typ");
            let text = fs::read_to_string(&path).unwrap();
            let kept: String =
                text.lines().filter(|line| !line.starts_with("//~")).map(|line| format!("{line}\n")).collect();
            fs::write(path, format!("{kept}//~ {word}\n")).unwrap();
        }
        6 => drop(fs::remove_file(root.join("build/it/letter/alfa.pdf"))),
        _ => {
            let path = root.join("build/en/letter/beta.pdf");
            if let Ok(content) = fs::read(&path) {
                fs::write(path, content.iter().rev().copied().collect::<Vec<u8>>()).unwrap();
            }
        }
    }
}

/// Lets a run end, and compares with one that begins from nothing.
fn compare(root: &Path, kill: usize) {
    let clean = tempfile::tempdir().unwrap();
    assert!(build(root, "build").status().unwrap().success(), "after {kill} kills");
    assert!(build(root, clean.path().to_str().unwrap()).status().unwrap().success());
    let (one, other) = (files(&root.join("build")), files(clean.path()));
    let differ: Vec<_> = one.keys().chain(other.keys()).filter(|path| one.get(*path) != other.get(*path)).collect();
    assert!(differ.is_empty(), "after {kill} kills: {differ:?}");
    for left in [".bindery-journal", ".bindery-partial"] {
        assert!(!root.join("build").join(left).exists(), "{left} is left after {kill} kills");
    }
}

fn build(root: &Path, output: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bindery"));
    command.args(["-C", root.to_str().unwrap(), "build", "--output", root.join(output).to_str().unwrap()]);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn write(root: &Path, path: &str, text: &str) {
    fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
    fs::write(root.join(path), text).unwrap();
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() { copy(&path, &to.join(name)) } else { fs::copy(&path, to.join(name)).map(drop).unwrap() }
    }
}

/// The files below a folder but for those of the machine, with their content.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(path) = open.pop() {
        for entry in fs::read_dir(path).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_string();
            if name.starts_with(".bindery-") {
                continue;
            }
            if path.is_dir() { open.push(path) } else { drop(found.insert(name, fs::read(&path).unwrap())) }
        }
    }
    found
}
