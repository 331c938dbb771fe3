//! What cannot be printed: each is told with its file and place, and nothing is written.

use std::fs;
use std::path::Path;

use super::{PRINT, file, printable};
use crate::small::{ALFA, TEMPLATE};
use crate::support::{REPOSITORY, Workspace};

/// A letter that cannot be printed: the build fails and tells the text, and the archive's copy is made all the same.
#[track_caller]
fn refused(spoil: impl FnOnce(&Workspace), words: &[&str]) {
    let workspace = printable();
    spoil(&workspace);
    let run = workspace.run(&["build", "--profile", "print", "--cooperative", "alfa", "--locale", "it"]);
    run.ends_with(1);
    for word in words {
        run.tells(word);
    }
    assert_eq!(workspace.pdfs(), [""; 0]);
}

#[test]
fn a_profile_that_does_not_serve_is_told_at_its_place() {
    let spoil = |content: &'static [u8], words: &'static [&str]| {
        refused(
            |workspace| {
                workspace.write("manuals/printer.icc", content);
            },
            words,
        );
    };
    let profile: &'static [u8] = include_bytes!("../../../manuals/print/swop-small.icc");
    spoil(
        b"GIF89a",
        &["`manuals/printer.icc` cannot be the profile of a printer: it is no ICC profile", "manuals/print.toml:2:7"],
    );
    spoil(&profile[..9000], &["it is truncated or damaged: it says 60952 bytes and has 9000"]);
    refused(
        |workspace| {
            workspace.remove("manuals/printer.icc");
        },
        &["there is no file `manuals/printer.icc`"],
    );
    let mut rgb = profile.to_vec();
    rgb[16..20].copy_from_slice(b"RGB ");
    refused(
        |workspace| {
            workspace.write("manuals/printer.icc", rgb);
        },
        &["its colours are RGB, and print needs CMYK"],
    );
    refused(
        |workspace| {
            workspace.remove(PRINT);
        },
        &["the print profile needs `icc`", "the print profile needs `condition`"],
    );
}

#[test]
fn values_out_of_range_are_told_at_their_place() {
    let say = |line: &str, words: &[&str]| {
        refused(
            |workspace| {
                workspace.append(PRINT, line);
            },
            words,
        );
    };
    say("size = \"60 x 90\"", &["a page of 60 × 90 mm leaves no room for text", "manuals/print.toml:5:8"]);
    say("size = \"A3\"", &["`A3` is no size of a page"]);
    say("bleed = { top = 40 }", &["`bleed.top` is 40 mm, but goes from 0 to 20"]);
    say("multiple = 6", &["stapled sheets have four pages each, and `multiple` is 6"]);
    say("binding = \"glue\"", &["`glue`", "`glued`"]);
    let small = |workspace: &Workspace| {
        workspace.append(PRINT, "gutter = 12");
        workspace.replace(TEMPLATE, "#set text(", "#set page(width: 105mm, height: 148mm)\n#set text(");
    };
    refused(small, &["spine and gutter move the pages by 6.0 mm, and the outer margin can give 5.0 mm"]);
    say("gutter = 20\nleaf = 2", &["spine and gutter move the pages by 12.0 mm", "manuals/print.toml:5"]);
}

#[test]
fn colours_without_inks_are_told_at_their_place() {
    let colour = "[brand]\ncolour = \"#7a2e3a\"";
    let words = ["the brand's colour `#7a2e3a` has no inks", "manuals/cooperatives/alfa/organisation.toml:"];
    refused(
        |workspace| {
            workspace.append(ALFA, colour);
        },
        &words,
    );
    let red = |workspace: &Workspace| {
        let old = "#let brand";
        workspace.replace(TEMPLATE, old, &format!("#rect(fill: rgb(\"#ff0000\"))\n{old}"));
    };
    refused(red, &["`rgb(\"#ff0000\")` is a colour of screens", "templates/letter.typ:", "(page 1)"]);
    let text = |workspace: &Workspace| {
        workspace.replace(TEMPLATE, "#set text(", "#set text(fill: red, ");
    };
    refused(text, &["is a colour of screens", "(page 1)"]);
    let gradient = |workspace: &Workspace| {
        workspace.append(PRINT, "grey = true");
        let stops = "cmyk(100%, 0%, 0%, 0%), cmyk(0%, 0%, 0%, 50%), space: cmyk";
        workspace.append(TEMPLATE, &format!("#rect(fill: gradient.linear({stops}))"));
    };
    refused(gradient, &["a gradient of coloured inks cannot be printed in black alone", "templates/letter.typ:15:2"]);
    let theme = |workspace: &Workspace| {
        let theme = fs::read_to_string(Path::new(REPOSITORY).join("templates/theme.typ")).unwrap();
        workspace.write("templates/theme.typ", theme.replace("cmyk: (0, 0, 0, 76), ", ""));
        workspace.append(TEMPLATE, "#import \"theme.typ\": soft");
    };
    refused(theme, &["the colour `soft` has no value for inks: write its `cmyk`", "templates/theme.typ:"]);
    let ink = "[brand]\ncolour = \"#7a2e3a\"\nink = { spot = \"PANTONE 704 C\" }";
    refused(
        |workspace| {
            workspace.append(ALFA, ink);
        },
        &["a spot ink needs `cmyk` too"],
    );
}

#[test]
fn what_a_printer_would_refuse_in_the_finished_file_fails_the_document() {
    let thin = |workspace: &Workspace| {
        let drawn = "#rect(fill: cmyk(100%, 100%, 100%, 100%), width: 5cm, height: 5cm)";
        workspace.append(TEMPLATE, drawn);
    };
    refused(thin, &["a printer would refuse the file: ", "in the job `it/letter/alfa.print`"]);
    // The cover is held to the same rules as the pages.
    let cover = |workspace: &Workspace| {
        workspace.append(PRINT, "cover = \"apart\"");
        let drawn = "#page[#metadata(none) <cover> #rect(fill: cmyk(100%, 100%, 100%, 100%), width: 5cm, height: 5cm)]";
        workspace.replace(TEMPLATE, "= #msg(", &format!("{drawn}\n\n= #msg("));
    };
    refused(cover, &["a printer would refuse the file: ", "`ink-limit`"]);
}

#[test]
fn images_that_cannot_be_printed_are_told_with_file_and_place() {
    let logo = |name: &'static str, content: Vec<u8>| {
        move |workspace: &Workspace| {
            workspace.write(&format!("manuals/cooperatives/alfa/{name}"), content);
            workspace.append(ALFA, &format!("[brand]\nlogo = \"{name}\"\nlogo-alt = \"letter-title\""));
        }
    };
    let place = "manuals/cooperatives/alfa/organisation.toml:";
    // 2 cm wide, so 32 pixels are 41 to the inch.
    let words = ["logo.png` has 41 dots an inch", place, "(page 1)"];
    refused(logo("logo.png", file::png(32, false)), &words);
    refused(logo("logo.png", file::png(400, true)), &["logo.png` is transparent in places", place]);
    let svg = |inside: &str| {
        format!("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>{inside}<path d='M0 0h9v9z'/></svg>")
            .into_bytes()
    };
    refused(logo("logo.svg", svg("<script>1</script>")), &["logo.svg` has a script", place]);
    refused(logo("logo.svg", svg("<use href='other.svg#a'/>")), &["a reference to `other.svg#a`", place]);
    refused(logo("logo.svg", svg("<text>A</text>")), &["text in a font of its own", place]);
    let blur =
        "<filter id='a'><feGaussianBlur stdDeviation='1'/></filter><rect filter='url(#a)' width='9' height='9'/>";
    refused(logo("logo.svg", svg(blur)), &["logo.svg` has a filter, which makes pixels of it", place]);
    let photograph = include_bytes!("images/rgb.jpg").to_vec();
    refused(logo("logo.jpg", photograph), &["logo.jpg` has 81 dots an inch", place]);
    // One that a template shows of its own accord is told there.
    refused(
        |workspace| {
            workspace.write("templates/photo.png", file::png(32, false));
            workspace.append(TEMPLATE, "#image(\"photo.png\", width: 2cm, alt: \"photograph\")");
        },
        &["`templates/photo.png` has 41 dots an inch", "templates/letter.typ:15:2", "(page 1)"],
    );
}
