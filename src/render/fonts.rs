//! The fonts of a build: those of the program and of `templates/fonts/`, those of the system where a workspace takes them,
//! and what is wrong with them.
//!
//! Typst takes the nearest face where a family lacks the one that is asked for, and says nothing. So it is told here that a
//! file holds no font, and that a family has no regular or no bold face.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use typst::foundations::Bytes;
use typst::text::{Font, FontInfo, FontStretch, FontStyle, FontVariant, FontWeight, Tag};
use typst_kit::fonts::FontStore;

use crate::diagnostic::{Diagnostic, Place};
use crate::template::Templates;
use crate::tree::{SYSTEM_FONTS, Tree};

/// The folder of a workspace's own fonts.
const FOLDER: &str = "templates/fonts/";

/// The family of a text for which a template names none.
const DEFAULT_FAMILY: &str = "libertinus serif";

/// The weights that may stand for a regular and for a bold face, in the numbers of OpenType's `usWeightClass`.
const REGULAR: RangeInclusive<u16> = 300..=500;
const BOLD: RangeInclusive<u16> = 600..=1000;

/// All fonts of a build.
pub struct Fonts {
    pub store: FontStore,
    /// Paths of the workspace's font files.
    pub files: BTreeSet<String>,
    /// Families that templates name, in lower case, and the one that Typst takes where none is named.
    pub declared: BTreeSet<String>,
    /// Font files of the workspace that hold no font: another face would stand for theirs.
    pub damaged: Vec<Diagnostic>,
    /// Families that lack a face for which another one stands.
    pub incomplete: Vec<Diagnostic>,
}

impl Fonts {
    /// Reads the fonts of a workspace, whose templates say which families they take.
    pub fn new(tree: &Tree, templates: &Templates) -> Self {
        let (mut faces, mut system): (Vec<Font>, Vec<Font>) = Default::default();
        let (mut files, mut damaged) = (BTreeSet::new(), Vec::new());
        for path in tree.paths("").filter(|path| is_font(path)) {
            let Some(content) = tree.get(path) else { continue };
            let list = if path.starts_with(SYSTEM_FONTS) { &mut system } else { &mut faces };
            let before = list.len();
            list.extend(Font::iter(Bytes::new(content.clone())));
            if list.len() == before && !path.starts_with(SYSTEM_FONTS) {
                damaged.push(no_font(path));
            }
            files.insert(path.to_string());
        }
        // Of two faces alike the first is taken: a full font, then, before a subset of it. The sort is stable.
        faces.sort_by_key(|face| Reverse(face.info().coverage.iter().count()));
        let own: BTreeSet<String> = faces.iter().map(|face| face.info().family.clone()).collect();
        let described = |font: Font| (font.clone(), font.info().clone());
        let mut store = FontStore::new();
        store.extend(faces.into_iter().map(described));
        store.extend(typst_kit::fonts::embedded());
        // The workspace's fonts and the program's own are the same everywhere, so a font of the system replaces none.
        let is_new = |face: &Font| !store.book().contains_family(&face.info().family.to_lowercase());
        system.retain(is_new);
        store.extend(system.into_iter().map(described));
        let mut declared = templates.strings();
        declared.insert(DEFAULT_FAMILY.to_string());
        let taken = own.iter().filter(|family| declared.contains(&family.to_lowercase()));
        let incomplete = taken.filter_map(|family| lacking(family, &store)).collect();
        Self { store, files, declared, damaged, incomplete }
    }

    /// What is wrong with them, for who looks before anything is made.
    pub fn faults(mut self) -> Vec<Diagnostic> {
        self.damaged.append(&mut self.incomplete);
        self.damaged
    }
}

/// What a family of the workspace lacks, where Typst takes a face of another weight than templates ask for.
fn lacking(family: &str, store: &FontStore) -> Option<Diagnostic> {
    let taken_for = |weight| {
        let asked = FontVariant::new(FontStyle::Normal, FontWeight::from_number(weight), FontStretch::NORMAL);
        let found = store.book().select(&family.to_lowercase(), asked);
        found.and_then(|index| store.book().info(index))
    };
    let is_of = |face: &FontInfo, weights: RangeInclusive<u16>| {
        let is_variable = face.axes.iter().any(|axis| axis.tag == Tag::from_bytes(b"wght"));
        face.variant.style == FontStyle::Normal && (is_variable || weights.contains(&face.variant.weight.to_number()))
    };
    let (what, instead, file) = if !is_of(taken_for(400)?, REGULAR) {
        ("regular", "its text is set in another one", "Regular")
    } else if !is_of(taken_for(700)?, BOLD) {
        ("bold", "headings and stressed words look like the rest", "Bold")
    } else {
        return None;
    };
    let message = format!("the family `{family}` has no upright {what} face, and {instead}");
    Some(
        Diagnostic::warning("incomplete-family", message)
            .hint(format!("add the family's {file} file to `{FOLDER}`, or name another family in the theme")),
    )
}

fn no_font(path: &str) -> Diagnostic {
    Diagnostic::error("damaged-font", format!("`{path}` holds no font that can be read"))
        .at(Place::file(path))
        .hint("copy the file anew from where it came from, or remove it and its family from the theme")
}

/// Whether a file is a font that templates may name.
pub fn is_font(path: &str) -> bool {
    let is_there = path.starts_with(FOLDER) || path.starts_with(SYSTEM_FONTS);
    is_there && [".ttf", ".otf", ".ttc", ".otc"].iter().any(|ending| path.to_ascii_lowercase().ends_with(ending))
}
