//! The theme's colours: those that carry text have the contrast against paper that WCAG 2.2 asks for (1.4.3, level AA), and
//! each has a value for screens and one for inks.
//!
//! They are read as they stand in the `colours` dictionary of `templates/theme.typ`; a theme without one is not judged.

use typst::syntax::ast::{self, AstNode, Expr};
use typst::syntax::{LinkedNode, Source, SyntaxNode};

use crate::diagnostic::{Diagnostic, Place};
use crate::template::Templates;

/// Where the theme is.
const FILE: &str = "templates/theme.typ";
/// The dictionary of colours in it, the entry that is the ground, and the mark of those that carry text.
const COLOURS: &str = "colours";
const PAPER: &str = "paper";
const TEXT: &str = "text";
/// The contrast that text of any size needs.
const CONTRAST: f64 = 4.5;

/// A colour as the theme gives it.
struct Colour<'a> {
    name: &'a str,
    node: &'a SyntaxNode,
    rgb: Option<[f64; 3]>,
    has_inks: bool,
    carries_text: bool,
}

/// What is wrong with the colours of the theme.
pub fn check(templates: &Templates) -> Vec<Diagnostic> {
    templates.source(FILE).map(check_source).unwrap_or_default()
}

fn check_source(source: &Source) -> Vec<Diagnostic> {
    let Some(dictionary) = find(source.root()) else { return Vec::new() };
    let colours: Vec<Colour> = dictionary.items().filter_map(colour).collect();
    let paper = colours.iter().find(|colour| colour.name == PAPER).and_then(|paper| paper.rgb).unwrap_or([1.0; 3]);
    let at = |colour: &Colour, diagnostic: Diagnostic| {
        let range = LinkedNode::new(source.root()).find(colour.node.span()).map(|node| node.range());
        diagnostic.at(Place::new(FILE, range))
    };
    let mut found = Vec::new();
    for colour in &colours {
        let Some(rgb) = colour.rgb else {
            let message = format!("the colour `{}` has no value for screens", colour.name);
            found.push(at(colour, Diagnostic::error("theme-colour", message).hint("write `rgb: \"#1c1c1a\"`")));
            continue;
        };
        if !colour.has_inks {
            let message = format!("the colour `{}` has no value for inks", colour.name);
            let diagnostic = Diagnostic::error("theme-colour", message);
            found.push(at(colour, diagnostic.hint("write `cmyk: (0, 0, 0, 100)`, in percent")));
        }
        let contrast = contrast(rgb, paper);
        if colour.carries_text && contrast < CONTRAST {
            let message =
                format!("the contrast of `{}` against paper is {contrast:.1}, and text needs {CONTRAST}", colour.name);
            let diagnostic = Diagnostic::error("low-contrast", message);
            found.push(at(colour, diagnostic.hint("make it darker (WCAG 2.2, 1.4.3)")));
        }
    }
    found
}

/// The dictionary that the colours stand in.
fn find(root: &SyntaxNode) -> Option<ast::Dict<'_>> {
    root.children().find_map(|node| {
        let binding = node.cast::<ast::LetBinding>()?;
        let is_it = binding.kind().bindings().iter().any(|name| name.as_str() == COLOURS);
        match binding.init()? {
            Expr::Dict(dictionary) if is_it => Some(dictionary),
            _ => None,
        }
    })
}

fn colour(item: ast::DictItem) -> Option<Colour> {
    let ast::DictItem::Named(entry) = item else { return None };
    let Expr::Dict(values) = entry.expr() else { return None };
    let value = |wanted: &str| {
        values.items().find_map(|item| match item {
            ast::DictItem::Named(value) if value.name().as_str() == wanted => Some(value.expr()),
            _ => None,
        })
    };
    let rgb = match value("rgb") {
        Some(Expr::Str(text)) => parse(&text.get()),
        _ => None,
    };
    Some(Colour {
        name: entry.name().as_str(),
        node: entry.to_untyped(),
        rgb,
        has_inks: matches!(value("cmyk"), Some(Expr::Array(inks)) if inks.items().count() == 4),
        carries_text: matches!(value(TEXT), Some(Expr::Bool(carries)) if carries.get()),
    })
}

/// A colour of six hexadecimal digits, each part from 0 to 1.
fn parse(text: &str) -> Option<[f64; 3]> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let part = |index: usize| Some(f64::from(u8::from_str_radix(&digits[2 * index..2 * index + 2], 16).ok()?) / 255.0);
    Some([part(0)?, part(1)?, part(2)?])
}

/// The contrast of two colours, from 1 to 21.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let linear = |part: f64| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
    let luminance =
        |[red, green, blue]: [f64; 3]| 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(colours: &str, expected: &[&str]) {
        let source = Source::new(crate::template::file_id(FILE).unwrap(), format!("#let colours = ({colours})"));
        let found: Vec<String> = check_source(&source).into_iter().map(|found| found.message).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn text_needs_contrast_and_every_colour_its_inks() {
        check("ink: (rgb: \"#1c1c1a\", cmyk: (0, 0, 0, 100), text: true)", &[]);
        check("faint: (rgb: \"#bdbbb5\", cmyk: (0, 0, 0, 30))", &[]);
        check(
            "soft: (rgb: \"#999999\", cmyk: (0, 0, 0, 50), text: true)",
            &["the contrast of `soft` against paper is 2.8, and text needs 4.5"],
        );
        check(
            "paper: (rgb: \"#000000\", cmyk: (0, 0, 0, 100)), ink: (rgb: \"#1c1c1a\", cmyk: (0, 0, 0, 100), text: true)",
            &["the contrast of `ink` against paper is 1.2, and text needs 4.5"],
        );
        check("ink: (rgb: \"#1c1c1a\")", &["the colour `ink` has no value for inks"]);
        check("ink: (cmyk: (0, 0, 0, 100))", &["the colour `ink` has no value for screens"]);
    }
}
