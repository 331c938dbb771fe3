//! Templates that fail, or reach for what is not theirs; images that cannot be shown.

use crate::small::{ALFA, ALL, DOCUMENTS, TEMPLATE, check, check_build};

const ALL_JOBS: &str = "note: in the jobs `en/letter/alfa`, `en/letter/beta`, `en/letter/lega` and 3 more";

/// A line at the end of the template, its 15th.
#[track_caller]
fn check_line(line: &str, lost: &[&str], findings: &str) {
    check_build(|workspace| workspace.append(TEMPLATE, line), lost, findings);
}

/// The same for what is found without rendering.
#[track_caller]
fn check_line_unrendered(line: &str, findings: &str) {
    check(|workspace| workspace.append(TEMPLATE, line), &[ALL], findings);
}

#[test]
fn an_error_is_shown_at_its_line_with_its_jobs() {
    let workspace = check_build(
        |workspace| workspace.append(TEMPLATE, "#if data(\"organisation\").id == \"alfa\" [#(1 + \"a\")]"),
        &["alfa"],
        "error: cannot add integer and string
         --> templates/letter.typ:15:42
         note: in the jobs `en/letter/alfa` and `it/letter/alfa`",
    );
    let run = workspace.run(&["build", "--locale", "it"]);
    run.prints("failed  it/letter/alfa\n").prints("0 written, 1 failed, 2 fresh in ").tells(
        "error: cannot add integer and string
  --> templates/letter.typ:15:42
   |
15 | #if data(\"organisation\").id == \"alfa\" [#(1 + \"a\")]
   |                                          ^^^^^^^
   |
   = note: in the job `it/letter/alfa`

",
    );
}

#[test]
fn an_error_in_all_jobs_is_told_once_with_the_way_to_it() {
    check_build(
        |workspace| {
            workspace.write("templates/lib/mine.typ", "#let name(of) = of.nme\n");
            workspace.append(TEMPLATE, "#import \"lib/mine.typ\": name\n#name(data(\"organisation\"))")
        },
        &[ALL],
        &format!(
            "error: dictionary does not contain key \"nme\"
             --> templates/lib/mine.typ:1:20
             note: while calling `name` in templates/letter.typ:16
             {ALL_JOBS}"
        ),
    );
}

#[test]
fn errors_and_endless_work_end_the_job_alone() {
    check_line(
        "#let f(x) = f(x + 1)\n#if language == \"en\" { f(1) }",
        &["en/"],
        "error: maximum function call depth exceeded
         --> templates/letter.typ:15:13
         note: while calling `f` in templates/letter.typ:16
         note: in the jobs `en/letter/alfa`, `en/letter/beta` and `en/letter/lega`",
    );
    check_line(
        "#if language == \"it\" { while 1 < 2 { } }",
        &["it/"],
        "error: condition is always true
         --> templates/letter.typ:15:30
         note: in the jobs `it/letter/alfa`, `it/letter/beta` and `it/letter/lega`",
    );
}

#[test]
fn a_syntax_error_is_told_once() {
    check_line_unrendered(
        "#let x = (1, 2",
        "error: unclosed delimiter
         --> templates/letter.typ:15:10",
    );
}

#[test]
fn a_template_reads_nothing_outside_its_job() {
    let not_its_own = "error: failed to load file (a template can read `/job.json`, files in `templates/` and its job's own assets only)";
    for (line, message, hints) in [
        ("#read(\"/manuals/languages.toml\")", not_its_own, ""),
        ("#read(\"../locales/it/letter.ftl\")", not_its_own, ""),
        ("#csv(\"/manuals/cooperatives/beta/organisation.toml\")", not_its_own, ""),
        ("#read(\"/etc/passwd\")", "error: file not found (searched at etc/passwd)", ""),
        (
            "#read(\"../../secret\")",
            "error: path `\"../../secret\"` would escape the project root",
            "hint: cannot access files outside of the project sandbox",
        ),
    ] {
        let column = line.find('(').unwrap() + 2;
        let findings = format!("{message}\n--> templates/letter.typ:15:{column}\n{ALL_JOBS}\n{hints}");
        check_line(line, &[ALL], &findings);
    }
}

#[test]
fn another_cooperatives_image_is_none_of_its_jobs() {
    check_build(
        |workspace| {
            workspace.write("manuals/cooperatives/alfa/logo.svg", LOGO);
            workspace.append(ALFA, BRAND);
            workspace.append(TEMPLATE, "#image(\"/manuals/cooperatives/alfa/logo.svg\", alt: \"x\", width: 1cm)")
        },
        &["beta", "lega"],
        "error: failed to load file (a template can read `/job.json`, files in `templates/` and its job's own assets only)
         --> templates/letter.typ:15:8
         note: in the jobs `en/letter/beta`, `en/letter/lega`, `it/letter/beta` and 1 more",
    );
}

#[test]
fn computed_names_are_refused() {
    let hint = "hint: write the name out, so that the messages of a document are known without rendering it";
    for (line, function) in [
        ("#let id = \"letter-text\"; #msg(id)", "msg"),
        ("#let key = \"brand\"; #data(key + \"\")", "data"),
        ("#let id = \"letter-text\"; #msg-of(\"people\", (:), id)", "msg-of"),
    ] {
        let column = line.rfind('#').unwrap() + 2;
        let message = format!("error: `{function}` takes its names as literal strings");
        check_line_unrendered(line, &format!("{message}\n--> templates/letter.typ:15:{column}\n{hint}"));
    }
}

#[test]
fn data_that_is_not_there_is_told_with_a_suggestion() {
    check_line_unrendered(
        "#data(\"organisatin\")",
        "error: there is no data `organisatin`
         --> templates/letter.typ:15:2
         hint: did you mean `organisation`?",
    );
    check_line_unrendered(
        "#data(\"organisation.fonded\")",
        "error: there is no data `organisation.fonded`
         --> templates/letter.typ:15:2
         hint: did you mean `founded`?",
    );
}

#[test]
fn imports_stay_inside_and_need_no_network() {
    check_line_unrendered(
        "#import \"@preview/cetz:0.3.0\"",
        "error: the package `@preview/cetz:0.3.0` cannot be used: builds do not reach out to a network
         --> templates/letter.typ:15:2",
    );
    check_line_unrendered(
        "#include \"../../secret.typ\"",
        "error: the path `../../secret.typ` leaves the workspace
         --> templates/letter.typ:15:2",
    );
    check_line_unrendered(
        "#import \"lib/part.typ\": typeset",
        "error: there is no template file `templates/lib/part.typ`
         --> templates/letter.typ:15:2
         hint: did you mean `parts.typ`?",
    );
    check_line_unrendered(
        "#import \"lib/job.typ\": dta",
        "error: `templates/lib/job.typ` has no `dta` to import
         --> templates/letter.typ:15:24
         hint: did you mean `data`?",
    );
}

#[test]
fn a_template_that_is_not_there_is_told_where_it_is_named() {
    check(
        |workspace| workspace.replace(DOCUMENTS, "\"letter.typ\"", "\"leter.typ\""),
        &[ALL],
        "error: there is no template file `templates/leter.typ`
         --> manuals/documents.toml:6:55
         hint: did you mean `letter.typ`?",
    );
    check(
        |workspace| workspace.replace(DOCUMENTS, "\"letter.typ\"", "\"letter.typ\", sections = [{ id = \"one\" }]"),
        &[ALL],
        "error: there is no template file `templates/letter/one.typ`
         --> manuals/documents.toml:6:81",
    );
    check(
        |workspace| workspace.replace(DOCUMENTS, "\"letter.typ\"", "\"../letter.typ\""),
        &[ALL],
        "error: the path `../letter.typ` leaves `templates/`
         --> manuals/documents.toml:6:55
         hint: a path is relative and stays inside: no leading `/`, no drive, no `..` that leads out",
    );
}

const BRAND: &str = "[brand]\nlogo = \"logo.svg\"\nlogo-alt = \"letter-title\"";
const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";

#[test]
fn a_missing_image_is_told_where_it_is_named() {
    check(
        |workspace| workspace.append(ALFA, BRAND).write("manuals/cooperatives/alfa/Logo.svg", LOGO),
        &["alfa"],
        "error: there is no file `manuals/cooperatives/alfa/logo.svg`
         --> manuals/cooperatives/alfa/organisation.toml:8:8
         hint: did you mean `Logo.svg`?",
    );
}

#[test]
fn an_image_that_is_none_is_told_where_it_is_named() {
    check(
        |workspace| workspace.append(ALFA, BRAND).write("manuals/cooperatives/alfa/logo.svg", "\u{0}PNG"),
        &["alfa"],
        "error: `manuals/cooperatives/alfa/logo.svg` is damaged, or no image of the format that its name says
         --> manuals/cooperatives/alfa/organisation.toml:8:8
         hint: export the image again",
    );
}

#[test]
fn an_image_that_is_cut_off_is_told_when_it_is_drawn() {
    check_build(
        |workspace| workspace.append(ALFA, BRAND).write("manuals/cooperatives/alfa/logo.svg", "<svg xmlns=\"x\">\n<g>"),
        &["alfa"],
        "error: failed to parse SVG (the root node was opened but never closed)
         --> manuals/cooperatives/alfa/logo.svg:1:1
         note: in the jobs `en/letter/alfa` and `it/letter/alfa`",
    );
    check_build(
        |workspace| {
            workspace.append(ALFA, &BRAND.replace(".svg", ".png"));
            workspace.write("manuals/cooperatives/alfa/logo.png", b"\x89PNG\r\n\x1a\ncut")
        },
        &["alfa"],
        "error: failed to decode image (unexpected end of file)
         --> templates/letter.typ:9:26
         note: in the jobs `en/letter/alfa` and `it/letter/alfa`
         hint: the images of the job are `manuals/cooperatives/alfa/logo.png`: export a damaged one again",
    );
}
