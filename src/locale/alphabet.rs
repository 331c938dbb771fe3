//! The alphabet of a locale: its exemplar characters in CLDR, and the scripts of letters.

use icu::locale::exemplar_chars::ExemplarCharacters;
use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use super::tag::Locale;

/// The letters that a locale's texts are written with.
#[derive(Debug)]
pub struct Alphabet {
    scripts: Vec<&'static str>,
    letters: Option<Vec<char>>,
}

impl Alphabet {
    /// The exemplar letters that CLDR gives, main and auxiliary (UTS #35, part 2), in both cases.
    pub fn new(locale: &Locale) -> Self {
        let data = locale.icu().into();
        let sets = [ExemplarCharacters::try_new_main(&data), ExemplarCharacters::try_new_auxiliary(&data)];
        let mut letters: Vec<char> = Vec::new();
        let mut scripts = Vec::new();
        for (index, set) in sets.iter().enumerate() {
            let Ok(set) = set else { continue };
            for letter in (0..=0xffff).filter_map(char::from_u32).filter(|letter| set.contains(*letter)) {
                letters.push(letter);
                letters.extend(letter.to_uppercase());
                // What a language borrows does not make its script.
                if index == 0 {
                    scripts.extend(script(letter));
                }
            }
        }
        scripts.sort_unstable();
        scripts.dedup();
        letters.sort_unstable();
        letters.dedup();
        // Nobody lists all of Han.
        let letters = (!letters.is_empty() && !scripts.contains(&"Han")).then_some(letters);
        Self { scripts, letters }
    }

    /// The scripts of its main letters.
    pub fn scripts(&self) -> &[&'static str] {
        &self.scripts
    }

    /// Whether a letter belongs to it; every letter does where CLDR lists none.
    pub fn has(&self, letter: char) -> bool {
        self.letters.as_ref().is_none_or(|letters| letters.binary_search(&letter).is_ok())
    }
}

/// The script of a letter, for the scripts that are told apart; `None` for signs, digits and marks of all scripts.
pub fn script(letter: char) -> Option<&'static str> {
    if letter.is_ascii() {
        return letter.is_ascii_alphabetic().then_some("Latin");
    }
    if !letter.is_alphabetic() {
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
        assert_eq!(alphabet("ar").scripts(), ["Arabic"]);
        assert_eq!((script('а'), script('a'), script('ʼ')), (Some("Cyrillic"), Some("Latin"), None));
    }
}
