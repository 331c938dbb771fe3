//! What a translator types from left to right into a text that goes from right to left: numbers and names that would change
//! places with their neighbours (Unicode Standard Annex 9) become runs of their own, as values of the data do.

use std::ops::Range;

use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;

use super::tag::Direction;
use super::text::{Part, Text, push_text};

/// What may stand between two groups of a number. Some of them keep their place between two groups by themselves, …
const JOINTS: [char; 8] = [' ', '\u{a0}', '–', '-', '.', ',', ':', '/'];
/// … at these the groups would change places.
const LOOSE_JOINTS: [char; 3] = [' ', '–', '-'];
/// Punctuation of the text's own script: between two names it stands in the order of the text.
const OWN_PUNCTUATION: [char; 3] = ['،', '؛', '؟'];

/// Sets apart what stands in the characters of some parts from right to left.
pub(super) fn isolate(parts: Vec<Part>) -> Vec<Part> {
    let inside = |text: Text| Text(isolate(text.0));
    let mut isolated = Vec::with_capacity(parts.len());
    for part in parts {
        match part {
            Part::Text(text) => isolate_text(&text, &mut isolated),
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

fn isolate_text(text: &str, parts: &mut Vec<Part>) {
    let mut ranges = names(text);
    let is_in_name =
        |number: &Range<usize>| ranges.iter().any(|name| name.start < number.end && number.start < name.end);
    let numbers: Vec<_> = numbers(text).into_iter().filter(|number| !is_in_name(number)).collect();
    ranges.extend(numbers);
    ranges.sort_by_key(|range| range.start);
    let mut end = 0;
    for range in ranges {
        push_text(parts, text.get(end..range.start).unwrap_or_default());
        let content = Text::plain(text.get(range.clone()).unwrap_or_default());
        parts.push(Part::Run { direction: Direction::Ltr, lang: None, content });
        end = range.end;
    }
    push_text(parts, text.get(end..).unwrap_or_default());
}

/// Numbers of several groups, with a sign before them or a percent sign behind them: a telephone number, a range of years.
fn numbers(text: &str) -> Vec<Range<usize>> {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let mut found = Vec::new();
    let mut end = 0;
    while let Some(first) = text[end..].find(is_digit).map(|at| end + at) {
        let signed = text[..first].ends_with('+');
        end = first;
        let mut loose = false;
        loop {
            end = text[end..].find(|letter| !is_digit(letter)).map_or(text.len(), |at| end + at);
            let Some(joint) = text[end..].chars().next().filter(|joint| JOINTS.contains(joint)) else { break };
            let next = end + joint.len_utf8();
            if !text[next..].starts_with(is_digit) {
                break;
            }
            loose |= LOOSE_JOINTS.contains(&joint);
            end = next;
        }
        let percent = text[end..].starts_with('%');
        end += usize::from(percent);
        if signed || loose || percent {
            found.push(first - usize::from(signed)..end);
        }
    }
    found
}

/// Names beside punctuation of the text's own script: in a list of such names alone, they and it would go from left to
/// right.
fn names(text: &str) -> Vec<Range<usize>> {
    let classes = CodePointMapData::<BidiClass>::new();
    let is_own = |letter: char| matches!(classes.get(letter), BidiClass::RightToLeft | BidiClass::ArabicLetter);
    let is_foreign = |letter: char| classes.get(letter) == BidiClass::LeftToRight;
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for segment in text.split_inclusive(OWN_PUNCTUATION) {
        let after_own = start > 0;
        let before_own = segment.ends_with(OWN_PUNCTUATION);
        let inner = segment.trim_end_matches(OWN_PUNCTUATION);
        // What stands beside the punctuation, up to the first letter of the text's own script.
        let head = inner.find(is_own).unwrap_or(inner.len());
        let tail = inner.rfind(is_own).map_or(0, |at| at + inner[at..].chars().next().map_or(0, char::len_utf8));
        for (range, is_beside) in [(0..head, after_own), (tail..inner.len(), before_own)] {
            let Some(piece) = inner.get(range.clone()).filter(|piece| is_beside && piece.contains(is_foreign)) else {
                continue;
            };
            let name = piece.trim();
            let from = start + range.start + (piece.len() - piece.trim_start().len());
            let is_known = found.last().is_some_and(|last| last.start == from);
            // A bracket that opens or closes elsewhere is the text's own.
            if !is_known && name.matches('(').count() == name.matches(')').count() {
                found.push(from..from + name.trim_end_matches('.').len());
            }
        }
        start += segment.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_names_that_would_change_places_are_set_apart() {
        for (text, expected) in [
            ("هاتف +39 030 000 مساء", "هاتف [+39 030 000] مساء"),
            ("بين 2019–2021.", "بين [2019–2021]."),
            ("من 8:30–16:30، 9:00", "من [8:30–16:30]، 9:00"),
            ("القانون 328/2000 و 1.2 و 5 – 6", "القانون 328/2000 و 1.2 و 5 – 6"),
            ("2019-01-29 و95% و+5", "[2019-01-29] و[95%] و[+5]"),
            ("Uno، Due Tre، Sei 6.", "[Uno]، [Due Tre]، [Sei 6]."),
            ("تضم Uno، و(Due، Tre) هنا", "تضم [Uno]، و(Due، Tre) هنا"),
            ("معيار ISO 9001:2015 ساري", "معيار ISO 9001:2015 ساري"),
            ("نص", "نص"),
        ] {
            let strong = Part::Strong(Text(vec![Part::Text(text.to_string())]));
            let parts = isolate(vec![strong]);
            let [Part::Strong(Text(parts))] = parts.as_slice() else { panic!("{parts:?}") };
            let shown = parts.iter().map(|part| match part {
                Part::Text(text) => text.clone(),
                Part::Run { direction: Direction::Ltr, lang: None, content } => format!("[{}]", content.plain_text()),
                part => panic!("{part:?}"),
            });
            assert_eq!(shown.collect::<String>(), expected);
        }
    }
}
