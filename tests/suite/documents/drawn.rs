//! What is drawn from the data: charts, maps, matrices, indicators, services.

use super::{MADE, Made, in_order};
use crate::pdf::letters;

fn all(document: &'static str) -> impl Iterator<Item = &'static Made> {
    MADE.iter().filter(move |made| made.document == document)
}

/// The letters of the chapter whose heading is this message, and of what follows it on its last page.
#[track_caller]
fn chapter(made: &Made, heading: &str) -> String {
    let heading = letters(&made.texts.get(heading));
    let chapters: Vec<_> = made.pdf.bookmarks().into_iter().filter(|bookmark| bookmark.level == 1).collect();
    let index = chapters.iter().position(|chapter| letters(&chapter.title).ends_with(&heading)).unwrap();
    let end = chapters.get(index + 1).map_or(made.pages.len(), |next| next.page as usize);
    (chapters[index].page as usize..=end).map(|page| made.body(page)).collect()
}

/// Each title of the items of a list stands in a chapter so many times at least.
#[track_caller]
fn check(made: &Made, heading: &str, list: &str, times: usize) {
    let chapter = chapter(made, heading);
    for item in made.organisation.list(list).values() {
        let title = made.texts.get(item["title"].as_str().unwrap());
        let found = chapter.matches(&letters(&title)).count();
        assert!(found >= times, "{}: {title:?} stands {found} times in {chapter}", made.name);
    }
}

#[test]
fn the_organisation_chart_shows_every_unit_and_who_leads_it() {
    for made in all("manual") {
        // Once in the chart, once in the table.
        let heading = "manual-annex-organisation-title";
        check(made, heading, "units", 2);
        let chapter = chapter(made, heading);
        for unit in made.organisation.list("units").values() {
            let Some(role) = unit.get("person") else { continue };
            let name = made.organisation.person(role.as_str().unwrap());
            assert!(chapter.matches(&letters(name)).count() >= 2, "{}: {name}", made.name);
        }
    }
}

#[test]
fn the_process_map_shows_every_process() {
    for made in all("manual") {
        check(made, "manual-annex-processes-title", "processes", 2);
        check(made, "manual-annex-responsibilities-title", "processes", 1);
    }
}

#[test]
fn the_correlation_matrix_names_the_right_page_for_every_clause() {
    for made in all("manual") {
        let chapter = chapter(made, "manual-annex-correlation-title");
        let chapters = made.pdf.bookmarks().into_iter().filter(|bookmark| bookmark.level == 2);
        // From chapter 4 on, headings are numbered as the standard numbers its clauses.
        let clauses = chapters.skip_while(|heading| !heading.title.starts_with("4.1 "));
        let entries: Vec<String> = clauses
            .map(|clause| {
                let page = made.texts.with("manual-annex-correlation-page", &[("page", &clause.page.to_string())]);
                format!("{}{page}", clause.title)
            })
            .collect();
        assert_eq!(entries.len(), 28, "the standard has 28 clauses: {entries:?}");
        in_order(&made.name, &chapter, entries);
    }
}

#[test]
fn objectives_stand_with_their_indicators_in_plan_and_results() {
    for made in all("manual") {
        check(made, "manual-planning-title", "objectives", 1);
        // Once in the chart, once in the table of years.
        check(made, "manual-performance-title", "objectives", 2);
    }
}

#[test]
fn charters_describe_every_service() {
    for made in all("charter") {
        check(made, "charter-services", "services", 1);
        check(made, "charter-standards", "services", 1);
    }
}

#[test]
fn charters_say_where_to_complain_and_whom_to_ask() {
    for made in all("charter") {
        let complaints = chapter(made, "charter-complaints");
        let contacts = chapter(made, "charter-contacts");
        for (chapter, value) in [
            (&complaints, made.organisation.complaint("email")),
            (&complaints, made.organisation.complaint("phone")),
            (&contacts, made.organisation.text("certified-email").to_string()),
            (&contacts, made.organisation.text("phone").to_string()),
        ] {
            assert!(chapter.contains(&letters(&value)), "{}: no {value} in {chapter}", made.name);
        }
    }
}
