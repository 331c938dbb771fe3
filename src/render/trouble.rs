//! The compiler's errors and warnings as diagnostics of ours, with the job that they befell.

use typst::WorldExt;
use typst::diag::{Severity, SourceDiagnostic};
use typst::syntax::Span;

use super::copies::Misfit;
use super::frames::{Found, Missing};
use super::layout::{self, Finding};
use super::world::JobWorld;
use super::{Origin, Sought};
use crate::diagnostic::{Diagnostic, Place, shown};
use crate::press::{Fault, Flaw};

/// Name of the finding that a character has no glyph.
const MISSING_GLYPH: &str = "missing-glyph";
/// How the compiler's warning begins that a template names a font that is not there.
const UNKNOWN_FONT: &str = "unknown font family";
/// Name of the finding that a text is set in a font that nobody chose.
const UNDECLARED_FONT: &str = "undeclared-font";

/// Translates what the compiler found in one job.
pub fn explain(list: &[SourceDiagnostic], world: &JobWorld, job: &str) -> Vec<Diagnostic> {
    list.iter().map(|found| translate(found, world).in_job(job)).collect()
}

/// One error for each character that no declared font has, at the place that `origin` gives for it.
pub fn without_glyphs(missing: Missing, job: &str, origin: Origin) -> Vec<Diagnostic> {
    let tell = |(letter, found): (char, Found)| {
        let message = format!("no declared font has the character {}", shown(letter));
        let mut diagnostic = Diagnostic::error(MISSING_GLYPH, message);
        if let Some((place, holder)) = origin(Sought::Letter(letter)) {
            diagnostic = diagnostic.at(place).within(holder);
        }
        diagnostic
            .within(format!("on page {}, where the font is {}", found.page, found.family))
            .hint("add a font of its script to `templates/fonts/` and to the theme, or write it otherwise")
            .in_job(job)
    };
    missing.into_iter().map(tell).collect()
}

/// A warning for each fault of a layout, at the message whose text it befell.
pub fn of_layout(findings: Vec<Finding>, job: &str, origin: Origin) -> Vec<Diagnostic> {
    let tell = |found: Finding| {
        let (name, words, hint) = found.fault.words();
        let mut diagnostic = Diagnostic::warning(name, format!("{words}: `{}`", layout::quote(&found.text)));
        if let Some((place, holder)) = origin(Sought::Passage(&found.text)) {
            diagnostic = diagnostic.at(place).within(holder);
        }
        diagnostic.hint(hint).on_page(job, found.page)
    };
    findings.into_iter().map(tell).collect()
}

/// An error for each reason why a document cannot be printed.
pub fn of_press(faults: Vec<Fault>, world: &JobWorld, origin: Origin) -> Vec<Diagnostic> {
    let job = world.input().name.as_str();
    let at = |diagnostic: Diagnostic, sought: Sought| match origin(sought) {
        Some((place, holder)) => diagnostic.at(place).within(holder),
        None => diagnostic,
    };
    let of_span = |span: Span| {
        let path = span.id()?.get().vpath().get_without_slash().to_string();
        Some(Place::new(path, world.range(span)))
    };
    let tell = |fault: Fault| match fault {
        Fault::NoInk { page, colour, span, text } => {
            let diagnostic = Diagnostic::error(
                "colour-without-ink",
                format!("`{colour}` is a colour of screens, and print needs inks"),
            )
            .hint("give the colour its `cmyk` value in the theme, and take colours from the theme alone");
            let diagnostic = match (of_span(span), text) {
                (Some(place), _) => diagnostic.at(place),
                (None, Some(text)) => at(diagnostic, Sought::Passage(&text)),
                (None, None) => diagnostic,
            };
            diagnostic.on_page(job, page)
        }
        Fault::ColouredGradient { page, span } => {
            let message = "a gradient of coloured inks cannot be printed in black alone";
            let hint = "draw it in tints of black, with `space: cmyk`, or leave `grey` out";
            let diagnostic = Diagnostic::error("coloured-gradient", message).hint(hint);
            let diagnostic = of_span(span).into_iter().fold(diagnostic, Diagnostic::at);
            diagnostic.on_page(job, page)
        }
        Fault::Image { page, image, span, flaw } => {
            let path = world.path_of(&image).unwrap_or("an image");
            let (name, words, hint) = of_flaw(&flaw);
            let diagnostic = Diagnostic::error(name, format!("`{path}` {words}")).hint(hint);
            // An image is named by a value of the data, or by the template that shows it.
            let diagnostic = match (origin(Sought::Asset(path)), of_span(span)) {
                (Some((place, holder)), _) => diagnostic.at(place).within(holder),
                (None, Some(place)) => diagnostic.at(place),
                (None, None) => diagnostic,
            };
            diagnostic.on_page(job, page)
        }
        Fault::Margin { shift, most } => {
            let message =
                format!("spine and gutter move the pages by {shift:.1} mm, and the outer margin can give {most:.1} mm");
            let diagnostic = Diagnostic::error("margin-too-small", message)
                .hint("make `gutter` or `leaf` smaller, or print the document in several volumes");
            at(diagnostic, Sought::Print("gutter")).in_job(job)
        }
        Fault::File(words) => {
            Diagnostic::error("print-file", format!("the file for the printer cannot be made: {words}")).in_job(job)
        }
    };
    faults.into_iter().map(tell).collect()
}

/// The name of an image's flaw, the words that follow the image's name, and what to do.
fn of_flaw(flaw: &Flaw) -> (&'static str, String, &'static str) {
    match flaw {
        Flaw::LowResolution(dots) => {
            let words = format!("has {dots} dots an inch at the size at which it is printed");
            ("low-resolution", words, "take a larger image, or show it smaller")
        }
        Flaw::Transparent => {
            let hint = "save it on a white ground, without an alpha channel";
            ("transparent-image", "is transparent in places".to_string(), hint)
        }
        Flaw::Drawing(what) => {
            ("unprintable-drawing", format!("has {what}"), "a drawing for print is made of paths in plain colours")
        }
    }
}

/// One error for each family that a document uses and no template names.
pub fn undeclared_faces(undeclared: Vec<(char, Found)>, job: &str, origin: Origin) -> Vec<Diagnostic> {
    let tell = |(letter, found): (char, Found)| {
        let message = format!("{} is set in {}, a font that no template declares", shown(letter), found.family);
        let mut diagnostic = Diagnostic::error(UNDECLARED_FONT, message);
        if let Some((place, holder)) = origin(Sought::Letter(letter)) {
            diagnostic = diagnostic.at(place).within(holder);
        }
        diagnostic
            .within(format!("on page {}", found.page))
            .hint("name the font in the theme's lists, or keep other fonts out with `set text(fallback: false)`")
            .in_job(job)
    };
    undeclared.into_iter().map(tell).collect()
}

/// An error for the line of a controlled copy that does not stand on its pages.
pub fn of_copy(misfit: Misfit, job: &str) -> Diagnostic {
    match misfit {
        Misfit::NoPlace => Diagnostic::error("no-place-for-copy", "the pages keep no place for the number of a copy")
            .hint("let the template place `copy-place` of `lib/copy.typ` in its footer")
            .in_job(job),
        Misfit::TooLarge(page) => {
            Diagnostic::error("text-overflow", "the line with the number and the holder of a copy is too long")
                .hint("shorten the holder's name")
                .on_page(job, page)
        }
    }
}

/// Takes the warnings of fonts that are not there out of a list: where a list names no other font, the text would be lost
/// without a word.
pub fn take_unknown_fonts(warnings: &mut Vec<SourceDiagnostic>) -> Vec<SourceDiagnostic> {
    warnings.extract_if(.., |found| found.message.starts_with(UNKNOWN_FONT)).collect()
}

fn translate(found: &SourceDiagnostic, world: &JobWorld) -> Diagnostic {
    let mut diagnostic = match found.severity {
        _ if found.message.starts_with(UNKNOWN_FONT) => Diagnostic::error("unknown-font", found.message.to_string())
            .hint("put its file into `templates/fonts/`, or build with `--system-fonts`"),
        Severity::Error => Diagnostic::error("template", found.message.to_string()),
        Severity::Warning => Diagnostic::warning("template", found.message.to_string()),
    };
    if let Some(id) = found.span.id() {
        let path = id.get().vpath().get_without_slash().to_string();
        diagnostic = diagnostic.at(Place::new(path, world.range(found.span)));
    }
    for point in &found.trace {
        let mut line = point.v.to_string();
        if let Some(id) = point.span.id() {
            line.push_str(&format!(" in {}", id.get().vpath().get_without_slash()));
            if let Some(number) = line_number(world, point.span) {
                line.push_str(&format!(":{number}"));
            }
        }
        diagnostic = diagnostic.within(line);
    }
    // Some hints speak of the options of the compiler's own command line.
    let hints = found.hints.iter().map(|hint| hint.v.to_string()).filter(|hint| !hint.contains("`--"));
    let assets = &world.input().assets;
    if found.message.contains("image") && !assets.is_empty() {
        let names = assets.iter().map(|path| format!("`{path}`")).collect::<Vec<_>>().join(", ");
        diagnostic = diagnostic.hint(format!("the images of the job are {names}: export a damaged one again"));
    }
    hints.fold(diagnostic, Diagnostic::hint)
}

fn line_number(world: &JobWorld, span: Span) -> Option<usize> {
    use typst::World;
    let start = world.range(span)?.start;
    let source = world.source(span.id()?).ok()?;
    Some(source.text().get(..start)?.matches('\n').count() + 1)
}
