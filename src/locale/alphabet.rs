//! The alphabet of a locale: its exemplar characters in CLDR, and the scripts of letters.

use icu::locale::exemplar_chars::ExemplarCharacters;
use icu::properties::props::{Alphabetic, Script};
use icu::properties::{CodePointMapData, CodePointSetData};

use super::tag::Locale;

/// The letters that a locale's texts are written with.
#[derive(Debug)]
pub struct Alphabet {
    scripts: Vec<&'static str>,
    letters: Option<Vec<char>>,
    /// Letters of the same script that only another way of writing the language has: 務 where 务 is written.
    others: Vec<char>,
}

impl Alphabet {
    /// The exemplar letters that CLDR gives, main and auxiliary (UTS #35, part 2), in both cases.
    pub fn new(locale: &Locale) -> Self {
        let (main, mut letters) = exemplars(locale);
        let mut scripts: Vec<&'static str> = main.iter().copied().filter_map(script).collect();
        scripts.sort_unstable();
        scripts.dedup();
        letters.extend(main);
        letters.sort_unstable();
        letters.dedup();
        if !scripts.contains(&"Han") {
            return Self { scripts, letters: (!letters.is_empty()).then_some(letters), others: Vec::new() };
        }
        // Nobody lists all of Han; but what only the other script of Chinese lists is not this one's.
        let is_traditional = matches!(locale.region(), Some("TW" | "HK" | "MO")) || locale.as_str().contains("Hant");
        let other = if is_traditional { "zh" } else { "zh-Hant" }.parse();
        let mut others = other.map(|other| exemplars(&other).0).unwrap_or_default();
        others.retain(|letter| locale.language() == "zh" && letters.binary_search(letter).is_err());
        Self { scripts, letters: None, others }
    }

    /// The scripts of its main letters.
    pub fn scripts(&self) -> &[&'static str] {
        &self.scripts
    }

    /// Whether a letter belongs to it; every letter does where CLDR lists none.
    pub fn has(&self, letter: char) -> bool {
        self.letters.as_ref().is_none_or(|letters| letters.binary_search(&letter).is_ok())
            && self.others.binary_search(&letter).is_err()
    }
}

/// The main and auxiliary exemplar letters of a locale, in both cases; the main ones are in order.
fn exemplars(locale: &Locale) -> (Vec<char>, Vec<char>) {
    let data = locale.icu().into();
    let sets = [ExemplarCharacters::try_new_main(&data), ExemplarCharacters::try_new_auxiliary(&data)];
    let [main, auxiliary] = sets.map(|set| {
        let Ok(set) = set else { return Vec::new() };
        let small = (0..=0xffff).filter_map(char::from_u32).filter(|letter| set.contains(*letter));
        let mut letters: Vec<char> =
            small.flat_map(|letter| std::iter::once(letter).chain(letter.to_uppercase())).collect();
        letters.sort_unstable();
        letters
    });
    (main, auxiliary)
}

/// Whether a sign is a letter (Unicode's `Alphabetic`); ICU's table answers sooner than the standard library's.
pub fn is_letter(sign: char) -> bool {
    if sign.is_ascii() { sign.is_ascii_alphabetic() } else { CodePointSetData::new::<Alphabetic>().contains(sign) }
}

/// The script of a letter, for the scripts that are told apart; `None` for others, signs, digits and marks of all scripts.
pub fn script(letter: char) -> Option<&'static str> {
    if letter.is_ascii() {
        return letter.is_ascii_alphabetic().then_some("Latin");
    }
    if !is_letter(letter) {
        return None;
    }
    let script = CodePointMapData::<Script>::new().get(letter);
    let known = [
        (Script::Latin, "Latin"),
        (Script::Greek, "Greek"),
        (Script::Cyrillic, "Cyrillic"),
        (Script::Arabic, "Arabic"),
        (Script::Hebrew, "Hebrew"),
        (Script::Devanagari, "Devanagari"),
        (Script::Gurmukhi, "Gurmukhi"),
        (Script::Han, "Han"),
        (Script::Hiragana, "Hiragana"),
        (Script::Katakana, "Katakana"),
        (Script::Armenian, "Armenian"),
        (Script::Cherokee, "Cherokee"),
        (Script::Bengali, "Bengali"),
        (Script::Gujarati, "Gujarati"),
        (Script::Tamil, "Tamil"),
        (Script::Telugu, "Telugu"),
        (Script::Thai, "Thai"),
        (Script::Georgian, "Georgian"),
        (Script::Hangul, "Hangul"),
    ];
    known.iter().find(|(known, _)| *known == script).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alphabets_hold_their_letters() {
        let alphabet = |tag: &str| Alphabet::new(&tag.parse().unwrap());
        assert!(alphabet("it").has('è') && alphabet("it").has('È') && !alphabet("it").has('ș'));
        assert!(alphabet("uk").has('ї') && !alphabet("uk").has('љ'));
        assert!(alphabet("zh").has('中') && alphabet("zh").scripts() == ["Han"]);
        assert!(!alphabet("zh").has('務') && alphabet("zh-TW").has('務') && !alphabet("zh-TW").has('务'));
        assert_eq!(alphabet("ar").scripts(), ["Arabic"]);
        assert_eq!((script('а'), script('a'), script('ʼ')), (Some("Cyrillic"), Some("Latin"), None));
    }
}
