//! Records that were edited, lost or made twice; days that cannot be; archives that cannot be written.

use std::fs;
use std::process::Command;

use super::{FIRST, issued, ready, sign};
use crate::support::{Workspace, files};

/// The same finding stops a check and an issue; nothing is written.
#[track_caller]
fn refused(spoil: impl FnOnce(&Workspace), finding: &str, hint: &str) {
    let workspace = issued();
    spoil(&workspace);
    let before = files(&workspace.path(""));
    workspace.run(&["check"]).ends_with(1).tells(finding).tells(hint);
    let run = workspace.run(&["issue", "2025", "--revised", "--on", "2025-03-01"]);
    run.ends_with(1).tells(finding).prints("nothing was issued");
    assert_eq!(files(&workspace.path("")), before);
}

#[test]
fn edited_records() {
    refused(
        |workspace| {
            workspace.replace(FIRST, "pages = 1", "pages = 2");
        },
        "the entry of `en/letter/alfa` was changed after it was issued\n  --> manuals/editions/2025/2025-02-13.toml:",
        "take the file from the commit that issued it",
    );
}

#[test]
fn records_of_newer_programs_and_damaged_ones() {
    refused(
        |workspace| {
            workspace.replace(FIRST, "version = 1", "version = 9");
        },
        "the record has version 9, and this program knows 1",
        "use the newer program",
    );
    refused(
        |workspace| {
            workspace.append(FIRST, "<<<<<<< HEAD");
        },
        "the record of an issue cannot be read",
        "take the file from the commit",
    );
}

#[test]
fn missing_and_edited_objects() {
    let object = |workspace: &Workspace| {
        let entry = workspace.read(FIRST);
        let hash = entry.lines().find_map(|line| line.strip_prefix("passages = [\"")).unwrap()[..64].to_string();
        format!("manuals/editions/objects/{}/{}", &hash[..2], &hash[2..])
    };
    refused(
        |workspace| {
            workspace.remove(&object(workspace));
        },
        "is missing, which keeps the passages of",
        "git log --",
    );
    refused(
        |workspace| {
            workspace.append(&object(workspace), " ");
        },
        "is not what was issued: its content does not fit its name",
        "git log --",
    );
}

#[test]
fn revisions_that_go_back_or_say_two_things() {
    refused(
        |workspace| {
            workspace.replace("manuals/documents.toml", "id = \"1\"\nnumber = 1", "id = \"0\"\nnumber = 0");
        },
        "the `letter` of `alfa` has revision 0, but revision 1 was issued on 2025-02-13",
        "revisions only rise: the next one is 2",
    );
    refused(
        |workspace| {
            workspace.replace("locales/it/letter.ftl", "Giardino", "Orto");
        },
        "the `letter` of `beta` changed since its revision 1 was issued",
        "`bindery revise` proposes the new revision",
    );
}

#[test]
fn days_and_years_that_cannot_be() {
    let workspace = issued();
    for (arguments, message) in [
        (["2025", "--revised", "--on", "2025-02-13"], "the last issue was on 2025-02-13"),
        (["2025", "--revised", "--on", "2031-01-01"], "an edition 2025 is not issued on 2031-01-01"),
        (["2026", "--dry-run", "--on", "2026-02-01"], "the workspace is worked on for 2025, not for 2026"),
        (["2024", "--revised", "--on", "2025-03-01"], "the edition 2024 was not issued yet"),
    ] {
        workspace.run(&[&["issue"], &arguments[..]].concat()).ends_with(1).tells(message);
    }
    workspace.replace("manuals/documents.toml", "next-review = 2026-01-31", "next-review = 2025-02-28");
    let run = workspace.run(&["issue", "2025", "--revised", "--on", "2025-03-01"]);
    run.ends_with(0).prints("no document was revised");
    workspace.run(&["open", "2027"]).ends_with(2).tells("the next year is 2026");
}

#[test]
fn branches_that_both_issued_are_merged_by_git() {
    let workspace = issued();
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(workspace.path("")).args(["-c", "user.name=x", "-c", "user.email=x@x.example"]);
        let output = command.args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    let revise = |locale_text: &str, new: &str, date: &str| {
        workspace.replace("locales/en/letter.ftl", locale_text, new);
        workspace.run(&["translate", "confirm", "--locale", "en", "--on", "2025-03-01"]).ends_with(0);
        workspace.run(&["issue", "2025", "--revised", "--on", date]).ends_with(0);
        git(&["add", "-A"]);
        git(&["commit", "-qm", "issue"]);
    };
    git(&["init", "-q", "-b", "main"]);
    git(&["add", "-A"]);
    git(&["commit", "-qm", "first"]);
    git(&["checkout", "-qb", "other"]);
    revise("service-garden = Garden", "service-garden = Gardens", "2025-03-10");
    git(&["checkout", "-q", "main"]);
    revise("letter-final = final", "letter-final = the final", "2025-03-11");
    git(&["merge", "-q", "other"]);
    workspace.run(&["check"]).ends_with(0);
    let run = workspace.run(&["issue", "2025", "--revised", "--on", "2025-03-20"]);
    run.ends_with(0);
    let record = workspace.read("manuals/editions/2025/2025-03-20.toml");
    let parents = record.lines().find(|line| line.starts_with("parents")).unwrap();
    assert_eq!(parents.matches('"').count(), 4, "{parents}");
    workspace.run(&["check"]).ends_with(0);
    workspace.run(&["rebuild", "2025", "--output", workspace.path("again").to_str().unwrap()]).ends_with(0);
}

/// A disk that is full stands for all that keeps an archive from being written.
#[test]
#[cfg(unix)]
fn a_full_disk_leaves_nothing_half_issued() {
    let workspace = ready();
    workspace.run(&["translate", "confirm", "--locale", "en", "--on", "2025-01-07"]).ends_with(0);
    sign(&workspace, "2025-02");
    let before = files(&workspace.path(""));
    let script = "trap '' XFSZ; ulimit -f 4; exec \"$0\" \"$@\"";
    let output = Command::new("bash")
        .args(["-c", script, env!("CARGO_BIN_EXE_bindery"), "-C", workspace.path("").to_str().unwrap()])
        .args(["issue", "2025", "--on", "2025-02-13"])
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains("cannot make the archive") && told.contains("nothing was issued"), "{told}");
    assert_eq!(files(&workspace.path("")), before);

    // The archive is there, and the record cannot be written.
    workspace.write("manuals/editions/2025", "");
    let before = files(&workspace.path(""));
    let run = workspace.run(&["issue", "2025", "--on", "2025-02-13"]);
    run.ends_with(2).tells("cannot make the archive");
    assert_eq!(files(&workspace.path("")), before);
    workspace.remove("manuals/editions/2025");
    workspace.run(&["issue", "2025", "--on", "2025-02-13"]).ends_with(0);
}

#[test]
fn an_archive_that_a_killed_run_left_is_made_anew_and_another_is_not_touched() {
    let workspace = ready();
    workspace.run(&["translate", "confirm", "--locale", "en", "--on", "2025-01-07"]).ends_with(0);
    sign(&workspace, "2025-02");
    workspace.write("archive/2025/2025-02-13/mine.pdf", "mine");
    let run = workspace.run(&["issue", "2025", "--on", "2025-02-13"]);
    run.ends_with(2).tells("the folder is there already").tells("choose another folder with `--archive`");
    assert!(!workspace.path(FIRST).exists());
    // Killed after the folder got its name, and before the record was written.
    workspace.write("archive/2025/2025-02-13/.bindery-unrecorded", "");
    workspace.write("archive/2025/.bindery-partial-2025-02-13/it/x.pdf", "part");
    workspace.run(&["issue", "2025", "--on", "2025-02-13"]).ends_with(0);
    let archive = files(&workspace.path("archive"));
    let is_left = |path: &&String| path.contains(".bindery") || path.contains("mine");
    assert_eq!(archive.keys().filter(is_left).count(), 0, "{:?}", archive.keys());
    assert!(fs::metadata(workspace.path(FIRST)).is_ok());
}

/// The record as another version of the program would have left it.
#[test]
fn another_version_is_told_and_text_and_pages_are_compared() {
    let workspace = issued();
    let (record, _) = bindery::edition::Record::read(FIRST, &workspace.read(FIRST));
    let mut record = record.unwrap();
    record.tool = "bindery 0.0.9".into();
    record.documents[0].sha256 = "00".repeat(32);
    record.documents[1].sha256 = "00".repeat(32);
    record.seal();
    workspace.write(FIRST, record.write());
    workspace.remove(&format!("archive/2025/2025-02-13/{}", record.documents[1].output));
    let again = workspace.path("again");
    let run = workspace.run(&["rebuild", "2025", "--output", again.to_str().unwrap()]);
    run.ends_with(1)
        .tells("the issue of 2025-02-13 was made by bindery 0.0.9, and this is bindery")
        .prints("en/letter/alfa: differs in its bytes, not in its text: 1 pages, it had 1")
        .prints("it/letter/alfa: differs in its bytes; the archive has no PDF")
        .prints("4 of 6 documents are the same, byte for byte");
    workspace.run(&["rebuild", "2024", "--output", "x"]).ends_with(2).tells("there are: 2025/2025-02-13");
}

/// Killed at any moment, an issue is made or it is not; the next run makes it.
#[test]
fn a_killed_issue_is_made_by_the_next_run() {
    let workspace = ready();
    workspace.run(&["translate", "confirm", "--locale", "en", "--on", "2025-01-07"]).ends_with(0);
    sign(&workspace, "2025-02");
    let issue = ["issue", "2025", "--on", "2025-02-13"];
    for after in [20, 60, 120, 250, 500] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bindery"));
        command.args(["-C", workspace.path("").to_str().unwrap()]).args(issue);
        command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
        let mut child = command.spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(after));
        let _ = child.kill();
        child.wait().unwrap();
        // What is recorded can be relied on.
        workspace.run(&["check"]).ends_with(0);
        if workspace.path(FIRST).exists() {
            break;
        }
    }
    if !workspace.path(FIRST).exists() {
        workspace.run(&issue).ends_with(0);
    }
    let sums = workspace.read("archive/2025/2025-02-13/SHA256SUMS");
    for line in sums.lines() {
        let (hash, path) = line.split_once("  ").unwrap();
        let content = fs::read(workspace.path("archive/2025/2025-02-13").join(path)).unwrap();
        assert_eq!(bindery::tree::sha256(&content), hash, "{path}");
    }
}
