//! Patterns with placeholders, for document codes and output paths: `{series} {revision:02}`.
//!
//! `{name}` stands for a value, `{name:02}` for one padded with zeros to two characters, `{{` and `}}` for braces.

use super::fault::Objection;
use crate::diagnostic::did_you_mean;

/// The placeholders of a document's code.
pub const CODE_PLACEHOLDERS: &[&str] =
    &["series", "number", "acronym", "document", "organisation", "locale", "year", "revision"];

/// The placeholders of an output path.
pub const OUTPUT_PLACEHOLDERS: &[&str] =
    &["series", "number", "acronym", "document", "organisation", "locale", "year", "revision", "profile"];

#[derive(Debug, PartialEq, Eq)]
enum Piece<'t> {
    Text(&'t str),
    Placeholder { name: &'t str, width: usize },
}

/// Checks a pattern against the placeholders that it may have.
///
/// # Errors
/// An open or stray brace, a bad width, an unknown placeholder, or nothing at all.
pub fn check(text: &str, placeholders: &[&str]) -> Result<(), Objection> {
    if text.trim().is_empty() {
        return Err(Objection::new("invalid-pattern", "the pattern is empty"));
    }
    for piece in pieces(text) {
        match piece? {
            Piece::Placeholder { name, .. } if !placeholders.contains(&name) => {
                let known = placeholders.iter().map(|name| format!("`{{{name}}}`")).collect::<Vec<_>>().join(", ");
                let hint = did_you_mean(name, placeholders.iter().copied());
                return Err(Objection::new("unknown-placeholder", format!("unknown placeholder `{{{name}}}`"))
                    .hint(hint.unwrap_or_else(|| format!("known are {known}"))));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Replaces the placeholders by their values; one without a value becomes nothing.
pub fn expand(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut expanded = String::new();
    for piece in pieces(text).flatten() {
        match piece {
            Piece::Text(text) => expanded.push_str(text),
            Piece::Placeholder { name, width } => {
                let value = value(name).unwrap_or_default();
                expanded.extend(std::iter::repeat_n('0', width.saturating_sub(value.chars().count())));
                expanded.push_str(&value);
            }
        }
    }
    expanded
}

/// A value as one part of a path: what would change the folder, or what some disk refuses, becomes `-`.
pub fn path_safe(value: &str) -> String {
    let safe = |c: char| {
        if c.is_control() || r#"/\:*?"<>|"#.contains(c) { '-' } else { c }
    };
    let safe: String = value.chars().map(safe).collect();
    if safe.chars().all(|c| c == '.') { safe.replace('.', "-") } else { safe }
}

fn pieces(text: &str) -> impl Iterator<Item = Result<Piece<'_>, Objection>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (piece, after) = match next(rest) {
            Ok((piece, after)) => (Ok(piece), after),
            Err(objection) => (Err(objection), ""),
        };
        rest = after;
        Some(piece)
    })
}

/// The first piece of a pattern that is not empty, and the rest.
fn next(text: &str) -> Result<(Piece<'_>, &str), Objection> {
    let at = text.find(['{', '}']).unwrap_or(text.len());
    if at > 0 {
        return Ok((Piece::Text(&text[..at]), &text[at..]));
    }
    if text.starts_with("{{") || text.starts_with("}}") {
        return Ok((Piece::Text(&text[..1]), &text[2..]));
    }
    let Some(inside) = text.strip_prefix('{') else {
        return Err(
            Objection::new("invalid-pattern", "`}` without `{` before it").hint("write `}}` for a brace itself")
        );
    };
    let Some((placeholder, after)) = inside.split_once('}') else {
        return Err(Objection::new("invalid-pattern", "`{` without `}` after it").hint("write `{{` for a brace itself"));
    };
    let (name, width) = placeholder.split_once(':').unwrap_or((placeholder, "00"));
    let digits = width.strip_prefix('0').filter(|digits| digits.len() == 1);
    let Some(width) = digits.and_then(|digits| digits.parse().ok()) else {
        return Err(Objection::new("invalid-pattern", format!("unknown format `:{width}` in `{{{placeholder}}}`"))
            .hint("`:02` pads with zeros to two characters"));
    };
    Ok((Piece::Placeholder { name, width }, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(name: &str) -> Option<String> {
        match name {
            "series" => Some("DOC_SGQ".to_string()),
            "revision" => Some("3".to_string()),
            "number" => Some("04/01".to_string()),
            _ => None,
        }
    }

    #[test]
    fn placeholders_are_replaced_and_padded() {
        assert_eq!(expand("{series} {revision:02}", value), "DOC_SGQ 03");
        assert_eq!(expand("{{{revision}}} {number:02}{year}è", value), "{3} 04/01è");
    }

    #[test]
    fn values_stay_one_part_of_a_path() {
        assert_eq!(path_safe("PR.04/01"), "PR.04-01");
        assert_eq!(path_safe(".."), "--");
    }

    #[test]
    fn faults_are_named() {
        let message = |text| check(text, CODE_PLACEHOLDERS).unwrap_err();
        assert_eq!(message("{serie}").message, "unknown placeholder `{serie}`");
        assert_eq!(message("{serie}").hint.unwrap(), "did you mean `series`?");
        assert_eq!(message("{series").message, "`{` without `}` after it");
        assert_eq!(message("series}").message, "`}` without `{` before it");
        assert_eq!(message("{revision:2}").message, "unknown format `:2` in `{revision:2}`");
        assert_eq!(message(" ").message, "the pattern is empty");
        assert!(check("{series}-{number}/{revision:02}", CODE_PLACEHOLDERS).is_ok());
    }
}
