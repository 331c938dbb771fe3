//! Files of another encoding, links that lead out of the workspace or round in circles.

use std::path::Path;

use crate::small::{ALFA, ALL, ITALIAN, TEMPLATE, check};
use crate::support::Workspace;

const LATIN_1: &[u8] = b"# citt\xe0\n";

#[test]
fn a_file_that_is_not_utf_8_is_told_with_its_line() {
    for (path, lost) in [
        ("manuals/cooperatives/alfa/policy.toml", "alfa"),
        ("manuals/types/b.toml", "beta"),
        ("manuals/charter.toml", ALL),
        (TEMPLATE, ALL),
    ] {
        check(
            |workspace| workspace.write(path, [b"\n", LATIN_1].concat()),
            &[lost],
            &format!(
                "error: the file is not UTF-8 text: line 2 has bytes of another encoding
                 --> {path}
                 hint: save the file with the encoding UTF-8"
            ),
        );
    }
    check(
        |workspace| workspace.write(ITALIAN, b"letter-title = Lettera\nletter-text = Citt\xe0\n"),
        &["it/"],
        "error: the file is not UTF-8: line 2 has a byte that is no text
         --> locales/it/letter.ftl
         hint: save it with the encoding UTF-8",
    );
}

#[test]
fn a_path_in_the_data_stays_in_the_workspace() {
    for path in ["../../../../secret.svg", "/etc/secret.svg", "C:/secret.svg"] {
        check(
            |workspace| {
                workspace.write("../secret.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
                workspace.append(ALFA, &format!("[brand]\nlogo = \"{path}\"\nlogo-alt = \"letter-title\""))
            },
            &["alfa"],
            &format!(
                "error: the path `{path}` leaves the workspace
                 --> manuals/cooperatives/alfa/organisation.toml:8:8
                 hint: a path is relative and stays inside: no leading `/`, no drive, no `..` that leads out"
            ),
        );
    }
}

/// Makes a link in the workspace to a file beside it, which is written first.
#[cfg(unix)]
fn link_out<'w>(workspace: &'w Workspace, path: &str, content: &str) -> &'w Workspace {
    workspace.write("../outside/file", content);
    link(workspace, path, &workspace.path("../outside/file"))
}

#[cfg(unix)]
fn link<'w>(workspace: &'w Workspace, path: &str, target: &Path) -> &'w Workspace {
    std::fs::create_dir_all(workspace.path(path).parent().unwrap()).unwrap();
    std::os::unix::fs::symlink(target, workspace.path(path)).unwrap();
    workspace
}

#[test]
#[cfg(unix)]
fn a_link_that_leaves_the_workspace_is_not_followed() {
    for (path, lost) in [
        ("manuals/cooperatives/alfa/policy.toml", "alfa"),
        ("manuals/types/b.toml", "beta"),
        ("manuals/charter.toml", ALL),
        ("locales/it/more.ftl", "it/"),
        ("locales/en/types/a/more.ftl", "en/letter/alfa"),
        ("locales/en/cooperatives/beta/more.ftl", "en/letter/beta"),
    ] {
        let findings = format!("error: the link leaves the workspace\n--> {path}");
        check(|workspace| link_out(workspace, path, "# secret\n"), &[lost], &findings);
    }
    // A folder too; one that is no organisation's concerns nobody.
    check(
        |workspace| {
            link(workspace.write("../outside/file", ""), "manuals/cooperatives/gamma", &workspace.path("../outside"))
        },
        &[],
        "error: the link leaves the workspace
         --> manuals/cooperatives/gamma",
    );
}

#[test]
#[cfg(unix)]
fn an_image_that_is_a_link_out_of_the_workspace_is_not_followed() {
    check(
        |workspace| {
            workspace.append(ALFA, "[brand]\nlogo = \"logo.svg\"\nlogo-alt = \"letter-title\"");
            link_out(workspace, "manuals/cooperatives/alfa/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        },
        &["alfa"],
        "error: the link leaves the workspace
         --> manuals/cooperatives/alfa/logo.svg
         error: there is no file `manuals/cooperatives/alfa/logo.svg`
         --> manuals/cooperatives/alfa/organisation.toml:8:8",
    );
}

#[test]
#[cfg(unix)]
fn a_link_that_leads_nowhere_or_in_a_circle_is_told() {
    check(
        |workspace| link(workspace, "manuals/cooperatives/beta/policy.toml", Path::new("nothing.toml")),
        &["beta"],
        "error: cannot read the file: No such file or directory (os error 2)
         --> manuals/cooperatives/beta/policy.toml",
    );
    check(
        |workspace| link(workspace, "templates/letter/round", Path::new("../../templates")),
        &[],
        "error: the link leads back to a folder above it
         --> templates/letter/round",
    );
}

#[test]
#[cfg(unix)]
fn a_workspace_whose_data_are_elsewhere_is_none() {
    let workspace = crate::small::small();
    std::fs::rename(workspace.path("manuals"), workspace.path("../manuals")).unwrap();
    link(&workspace, "manuals", &workspace.path("../manuals"));
    super::check_no_workspace(
        &workspace,
        &[],
        &format!("{}\nerror: the link leaves the workspace\n--> manuals", super::NO_DATA),
    );
}

#[test]
#[cfg(unix)]
fn a_link_inside_the_workspace_is_followed() {
    let workspace = crate::small::small();
    workspace.write("templates/common.ftl", "letter-text = Insieme.\n");
    link(&workspace, "locales/it/cooperatives/alfa/letter.ftl", &workspace.path("templates/common.ftl"));
    workspace.run(&["build"]).ends_with(0).prints("6 written, 0 failed");
    assert!(crate::pdf::Pdf::open(workspace.path("build/it/letter/alfa.pdf")).page(1).contains("Insieme."));
}
