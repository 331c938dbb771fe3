//! TMX 1.4b → parcel; memories of any tool.

use super::{FINGERPRINT, GROUP, STATE, STATES, TARGET, WORKSPACE, inline};
use crate::diagnostic::Diagnostic;
use crate::exchange::inline::is_blank;
use crate::exchange::intake::Intake;
use crate::exchange::xml::read::Fault;
use crate::exchange::xml::{Element, Namespace, Source};
use crate::exchange::{Received, State, Unit};

/// Reads the tree of a file.
pub fn read(source: &Source, root: &Element) -> Result<Received, Box<Diagnostic>> {
    let mut intake = Intake::default();
    let header = root.first("header");
    let units = || root.all("body").flat_map(|body| body.all("tu"));
    let declared = header.and_then(|header| header.attribute("srclang")).filter(|locale| *locale != "*all*");
    let first = || units().next().and_then(|unit| unit.first("tuv")).map(locale);
    let from = declared.or_else(first).unwrap_or_default();
    let to = match header.and_then(|header| property(header, TARGET)) {
        Some(locale) => locale,
        None => only_target(source, root, units().flat_map(|unit| unit.all("tuv")).map(locale), from)?,
    };
    let parcel = &mut intake.parcel;
    parcel.workspace = header.and_then(|header| property(header, WORKSPACE));
    let known = |locale: &str| Some(locale.to_string()).filter(|locale| !locale.is_empty() && locale != "und");
    (parcel.source_locale, parcel.target_locale) = (known(from), known(&to));
    for element in units() {
        let key = element.attribute("tuid").unwrap_or_default();
        let Some(unit) = unit(element, from, &to).transpose() else { continue };
        let group = intake.group(&property(element, GROUP).unwrap_or_default(), "");
        let at = variant(element, &to).unwrap_or(element).at;
        intake.element(group, key, unit, (source, at))?;
    }
    Ok(intake.finish())
}

/// The language of a text; before version 1.4 the attribute had no prefix.
fn locale<'e>(variant: &'e Element) -> &'e str {
    variant.attribute_of(Namespace::Xml, "lang").or_else(|| variant.attribute("lang")).unwrap_or_default()
}

/// The one language that is not the source's.
fn only_target<'e>(
    source: &Source,
    root: &Element,
    locales: impl Iterator<Item = &'e str>,
    from: &str,
) -> Result<String, Box<Diagnostic>> {
    let mut other: Option<&str> = None;
    for locale in locales.filter(|locale| !locale.eq_ignore_ascii_case(from)) {
        let known = other.get_or_insert(locale);
        if !known.eq_ignore_ascii_case(locale) {
            let message =
                format!("the memory holds texts in `{known}` and in `{locale}`, and nothing says which is wanted");
            let fault = source.error("exchange-language", message, root.at);
            return Err(Box::new(fault.hint("save it anew with one pair of languages")));
        }
    }
    Ok(other.unwrap_or_default().to_string())
}

/// The text of a unit in a language.
fn variant<'e>(element: &'e Element, wanted: &str) -> Option<&'e Element<'e>> {
    element.all("tuv").find(|variant| locale(variant).eq_ignore_ascii_case(wanted))
}

/// Reads a unit; `None` where it has no text in one of the two languages.
fn unit(element: &Element, from: &str, to: &str) -> Result<Option<Unit>, Fault> {
    let text = |wanted: &str| {
        let segment = variant(element, wanted).map(|variant| {
            variant
                .first("seg")
                .ok_or_else(|| ("a text without `<seg>`".to_string(), variant.at))
                .and_then(inline::read)
        });
        segment.transpose().map(|segment| segment.filter(|segment| !is_blank(segment)))
    };
    let (Some(source), Some(target)) = (text(from)?, text(to)?) else { return Ok(None) };
    let state = property(element, STATE);
    let state = STATES.iter().find(|(_, name)| Some(*name) == state.as_deref()).map(|(state, _)| *state);
    Ok(Some(Unit {
        key: element.attribute("tuid").unwrap_or_default().to_string(),
        fingerprint: property(element, FINGERPRINT).unwrap_or_default(),
        source,
        target: Some(target),
        state: state.unwrap_or(State::Translated),
        ..Unit::default()
    }))
}

fn property(element: &Element, kind: &str) -> Option<String> {
    element.all("prop").find(|property| property.attribute("type") == Some(kind)).map(Element::text)
}
