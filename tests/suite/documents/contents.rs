//! Finding one's way: the contents of manuals and charters, headings, bookmarks.

use super::{MADE, Made, sections};
use crate::pdf::{Bookmark, letters};

/// The documents that have contents.
fn long_ones() -> impl Iterator<Item = &'static Made> {
    MADE.iter().filter(|made| made.document != "policy")
}

/// The chapters and their parts, which the contents list.
fn listed(made: &Made) -> Vec<Bookmark> {
    let mut bookmarks = made.pdf.bookmarks();
    bookmarks.retain(|bookmark| bookmark.level <= 2);
    bookmarks
}

#[test]
fn contents_list_every_heading_with_its_page() {
    for made in long_ones() {
        let listed = listed(made);
        assert!(listed.len() > 20, "{}: {listed:?}", made.name);
        // Cover and document control stand before the contents, the first chapter after them.
        let pages = 3..listed[0].page as usize;
        let printed: String = pages.map(|page| made.body(page)).collect();
        let heading = letters(&made.texts.get("label-contents"));
        let entries: String = listed.iter().map(|entry| letters(&format!("{}{}", entry.title, entry.page))).collect();
        assert_eq!(printed, format!("{heading}{entries}"), "{}", made.name);
    }
}

#[test]
fn headings_stand_on_the_page_that_the_contents_name_and_on_no_other() {
    for made in long_ones() {
        let listed = listed(made);
        let pages = listed[0].page..=u32::try_from(made.pages.len()).unwrap();
        let set: Vec<(u32, String)> =
            pages.map(|page| (page, letters(&made.pdf.set_in("SourceSans3-SemiBold", page)))).collect();
        for entry in listed {
            let title = letters(&entry.title);
            // Chapter 1 is not the end of `4.1`.
            let stands = |text: &str| text.match_indices(&title).any(|(at, _)| !text[..at].ends_with('.'));
            let found: Vec<u32> = set.iter().filter(|(_, text)| stands(text)).map(|(page, _)| *page).collect();
            assert_eq!(found, [entry.page], "{}: {}", made.name, entry.title);
        }
    }
}

#[test]
fn chapters_are_the_sections_that_apply_to_the_organisation() {
    for made in MADE.iter() {
        let wanted: Vec<String> =
            sections(made.document, &made.organisation.kind).iter().map(|id| letters(&made.texts.get(id))).collect();
        let chapters = made.pdf.bookmarks().into_iter().filter(|bookmark| bookmark.level == 1);
        let found: Vec<String> = chapters
            .map(|chapter| match made.document {
                "policy" => letters(&chapter.title),
                // Numbers, and letters of annexes.
                _ => letters(chapter.title.split_once(' ').unwrap().1),
            })
            .collect();
        assert_eq!(found, wanted, "{}", made.name);
    }
}

#[test]
fn bookmarks_go_forward() {
    for made in MADE.iter() {
        let pages: Vec<u32> = made.pdf.bookmarks().iter().map(|bookmark| bookmark.page).collect();
        assert!(pages.is_sorted() && pages[0] >= 1, "{}: {pages:?}", made.name);
    }
}
