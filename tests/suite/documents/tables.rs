//! Tables over several pages.

use std::fs;
use std::path::Path;

use crate::pdf::Pdf;
use crate::small::{TEMPLATE, small};
use crate::support::REPOSITORY;

#[test]
fn the_last_row_of_a_table_never_stands_alone_on_a_page() {
    let workspace = small();
    for path in [
        "theme.typ",
        "lib/tables.typ",
        "lib/columns.typ",
        "fonts/SourceSans3-Regular.ttf",
        "fonts/SourceSans3-SemiBold.ttf",
    ] {
        let path = format!("templates/{path}");
        workspace.write(&path, fs::read(Path::new(REPOSITORY).join(&path)).unwrap());
    }
    // With pages of some eight rows, one of these numbers leaves one row over.
    for rows in 9..=17 {
        workspace.write(
            TEMPLATE,
            format!(
                "#import \"lib/job.typ\": language, msg\n#import \"lib/tables.typ\": data-table\n#set text(lang: language)\n\
                 #set page(width: 12cm, height: 8cm, margin: 1cm)\n#msg(\"letter-text\")\n\
                 #data-table(wide: false, header: ([Head], [Value]), rows: range({rows}).map(n => ([row #n.], [#n])))\n"
            ),
        );
        workspace.run(&["build", "--locale", "it", "--cooperative", "alfa"]).ends_with(0);
        let pdf = Pdf::open(workspace.path("build/it/letter/alfa.pdf"));
        let last = pdf.page(u32::try_from(pdf.pages()).unwrap());
        for row in [rows - 2, rows - 1] {
            assert!(last.contains(&format!("row {row}.")), "{rows} rows end with {last:?}");
        }
        assert!(last.contains("Head"), "{last:?}");
        assert_eq!(pdf.parts_of("TH").len(), 2, "cells of rows are data");
    }
}
