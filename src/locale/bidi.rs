//! The direction and language of values: whether one must be set apart from the text around it (Unicode Standard Annex 9).

use icu::properties::CodePointMapData;
use icu::properties::props::{BidiClass, Script};

use super::tag::{Direction, Locale};

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

#[cfg(test)]
mod tests {
    use super::*;

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
