//! The direction and language of values and numbers: what must be set apart from the text around it (Unicode Standard
//! Annex 9).

use icu::properties::CodePointMapData;
use icu::properties::props::{BidiClass, Script};

use super::tag::{Direction, Locale};
use super::text::{Part, Text, push_text};

/// The direction and language of the run that a value of the data must become in a text; `None` where it may stand as it
/// is.
///
/// Latin letters in a text of another script are in the language of the source, so that they are hyphenated and read
/// aloud as such.
pub(super) fn value_run(value: &str, around: &Locale, source: &Locale) -> Option<(Direction, Option<Locale>)> {
    let direction = run_direction(value, around.direction());
    let foreign = !around.is_latin() && source.is_latin() && direction != Some(Direction::Rtl);
    let lang = (foreign && value.chars().any(is_latin)).then(|| source.clone());
    match (direction, lang) {
        (None, None) => None,
        (direction, lang) => Some((direction.unwrap_or(Direction::Ltr), lang)),
    }
}

pub(super) fn is_latin(letter: char) -> bool {
    CodePointMapData::<Script>::new().get(letter) == Script::Latin
}

/// The direction of the run that a value must become in a text of the given direction; `None` where it may stand as it
/// is.
///
/// The first letter decides, as for an isolate of the kind "first strong". A value without letters reads from left to
/// right if it has European digits: in Arabic text the groups of a telephone number would otherwise change places.
/// A value of the text's own direction becomes a run only if it also has letters of the other one, whose effect would
/// reach what follows.
pub(super) fn run_direction(value: &str, around: Direction) -> Option<Direction> {
    if value.is_ascii() && around == Direction::Ltr {
        return None;
    }
    let classes = CodePointMapData::<BidiClass>::new();
    let mut first = None;
    let mut others = false;
    let mut digits = false;
    for character in value.chars() {
        let direction = match classes.get(character) {
            BidiClass::LeftToRight => Direction::Ltr,
            BidiClass::RightToLeft | BidiClass::ArabicLetter => Direction::Rtl,
            class => {
                digits |= class == BidiClass::EuropeanNumber;
                continue;
            }
        };
        first = first.or(Some(direction));
        others |= direction != around;
    }
    match first {
        Some(direction) => others.then_some(direction),
        None => (around == Direction::Rtl && digits).then_some(Direction::Ltr),
    }
}

/// Makes the numbers of several groups that stand in a text from right to left runs of their own: a telephone number, a
/// range of years. Each group alone keeps its order, but the groups would change places.
pub(super) fn isolate_numbers(parts: Vec<Part>) -> Vec<Part> {
    let inside = |text: Text| Text(isolate_numbers(text.0));
    let mut isolated = Vec::with_capacity(parts.len());
    for part in parts {
        match part {
            Part::Text(text) => {
                let mut rest = text.as_str();
                while let Some((before, number, after)) = next_number(rest) {
                    push_text(&mut isolated, before);
                    let content = Text::plain(number);
                    isolated.push(Part::Run { direction: Direction::Ltr, lang: None, content });
                    rest = after;
                }
                push_text(&mut isolated, rest);
            }
            Part::Strong(content) => isolated.push(Part::Strong(inside(content))),
            Part::Em(content) => isolated.push(Part::Em(inside(content))),
            Part::Link { href, content } => isolated.push(Part::Link { href, content: inside(content) }),
            Part::Unordered(items) => isolated.push(Part::Unordered(items.into_iter().map(inside).collect())),
            Part::Ordered(items) => isolated.push(Part::Ordered(items.into_iter().map(inside).collect())),
            // A run knows its direction already; the others have no characters.
            part @ (Part::Run { .. } | Part::Slot(_) | Part::Break | Part::Paragraph) => isolated.push(part),
        }
    }
    isolated
}

/// The first number of several groups, or with a sign before it, and the text on both sides of it.
fn next_number(text: &str) -> Option<(&str, &str, &str)> {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let mut from = 0;
    while let Some(found) = text.get(from..)?.find(is_digit) {
        let first = from + found;
        let signed = text.get(..first)?.ends_with('+');
        let start = first - usize::from(signed);
        let (mut end, mut groups) = (first, 1);
        loop {
            let digits = text.get(end..)?;
            end += digits.find(|letter| !is_digit(letter)).unwrap_or(digits.len());
            let joint = text.get(end..)?;
            let digits = joint.trim_start_matches(JOINTS);
            let length = joint.len() - digits.len();
            let is_joint = joint.chars().nth(1).is_some_and(is_digit) && digits.starts_with(is_digit);
            if !is_joint {
                break;
            }
            // One number to the algorithm too, if a separator of numbers joins it.
            groups += usize::from(joint.starts_with([' ', '–']));
            end += length;
        }
        if signed || groups > 1 {
            return Some((text.get(..start)?, text.get(start..end)?, text.get(end..)?));
        }
        from = end;
    }
    None
}

/// What may stand between two groups of a number.
const JOINTS: [char; 8] = [' ', '\u{a0}', '–', '-', '.', ',', ':', '/'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_several_groups_are_set_apart() {
        for (text, expected) in [
            ("هاتف +39 030 000 مساء", "هاتف [+39 030 000] مساء"),
            ("بين 2019–2021.", "بين [2019–2021]."),
            ("من 8:30–16:30، 9:00", "من [8:30–16:30]، 9:00"),
            ("القانون 328/2000 و 1.2 و 5 – 6", "القانون 328/2000 و 1.2 و 5 – 6"),
            ("+5", "[+5]"),
            ("نص", "نص"),
        ] {
            let strong = Part::Strong(Text(vec![Part::Text(text.to_string())]));
            let parts = isolate_numbers(vec![strong]);
            let [Part::Strong(Text(parts))] = parts.as_slice() else { panic!("{parts:?}") };
            let shown = parts.iter().map(|part| match part {
                Part::Text(text) => text.clone(),
                Part::Run { direction: Direction::Ltr, lang: None, content } => format!("[{}]", content.plain_text()),
                part => panic!("{part:?}"),
            });
            assert_eq!(shown.collect::<String>(), expected);
        }
    }

    #[test]
    fn latin_values_keep_their_language() {
        let tag = |tag: &str| tag.parse::<Locale>().unwrap();
        for (value, around, run) in [
            ("Diogene", "uk", Some((Direction::Ltr, Some("it")))),
            ("Diogene 5", "ar", Some((Direction::Ltr, Some("it")))),
            ("+39 0881 000000", "ar", Some((Direction::Ltr, None))),
            ("+39 0881 000000", "zh", None),
            ("Діоген", "uk", None),
            ("ديوجين Diogene", "ar", Some((Direction::Rtl, None))),
            ("Diogene", "de", None),
        ] {
            let run = run.map(|(direction, lang)| (direction, lang.map(tag)));
            assert_eq!(value_run(value, &tag(around), &tag("it")), run, "{value} in {around}");
        }
    }

    #[test]
    fn values_of_the_other_direction_become_runs() {
        use Direction::{Ltr, Rtl};
        for (value, around, run) in [
            ("Diogene", Ltr, None),
            ("Diogene", Rtl, Some(Ltr)),
            ("ديوجين", Rtl, None),
            ("ديوجين", Ltr, Some(Rtl)),
            ("+39 0881 000000", Rtl, Some(Ltr)),
            ("+39 0881 000000", Ltr, None),
            ("– … –", Rtl, None),
            ("Casa ديوجين", Ltr, Some(Ltr)),
            ("città № 5", Ltr, None),
        ] {
            assert_eq!(run_direction(value, around), run, "{value} in {around:?}");
        }
    }
}
