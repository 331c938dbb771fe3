//! Pseudo-locales: texts of the source language that look translated, so that a document can be seen in another language
//! before anybody has translated it. What still looks like the source on its pages is no message.
//!
//! `en-XA` has another accent on every Latin letter, vowels doubled until a text is a third longer, and brackets around
//! each message, which show where it ends and whether the page cuts it off. `ar-XB` is laid out from right to left; each
//! stretch of words stands between an override to the right (U+202E) and its end (U+202C), as in Android and ICU, so that
//! the letters themselves run from right to left. Arabic letters in their stead could not be read by those who look at
//! the pages, and words written backwards would be broken at the wrong end of a line. The marks do their work in the
//! layout; the pass over its frames takes them out of the pages' text, as it does with those around names, and only the
//! bookmarks, which a reader's program lays out itself, keep them. (A search
//! in the PDF finds the words backwards: that Latin letters run to the left is nothing that a reader's program expects.)
//!
//! Only the text of patterns changes: values, literals in placeables, elements with their addresses, keys, and terms
//! that choose variants stay as they are, and so do addresses, and in `ar-XB` numbers, inside a text. Variants are chosen
//! by the rules of the source language, whose variants they are; numbers, dates and lists are written as in English and
//! in Arabic, so that one which was typed into a text stands out.

use icu::normalizer::ComposingNormalizerBorrowed;

use super::bidi::is_latin;
use super::tag::Locale;
use super::text::{Part, Text, plain_of, push_text};

/// The tags of the pseudo-locales.
pub const PSEUDO_LOCALES: [&str; 2] = ["en-XA", "ar-XB"];

/// What is done to the text of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pseudo {
    /// Accented, longer and in brackets.
    Accented,
    /// From right to left.
    Mirrored,
}

/// A combining dot below: the accent of letters that have no other one here, so of those that are accented already.
const DOT_BELOW: char = '\u{323}';

/// Letters and what stands for them: other than the letters of Italian, and in all fonts of the built-in theme.
const ACCENTED: [(&str, &str); 2] = [
    ("abcdefghijklmnoprstuvwyz", "åḃçđëḟĝĥîĵķļḿñöṗŕšţûṿŵýž"),
    ("ABCDEFGHIJKLMNOPRSTUVWYZ", "ÅḂÇĐËḞĜĤÎĴĶĻḾÑÖṖŔŠŢÛṾŴÝŽ"),
];

/// Characters to which one is added.
const GROWTH: usize = 3;

/// An override to the right and its end, each with a mark on its outer side: a number beside them would else be ordered
/// together with the words (UAX #9, L2).
const OVERRIDE: &str = "\u{200f}\u{202e}";
const END: &str = "\u{202c}\u{200f}";

impl Locale {
    /// Whether it is a pseudo-locale, which has no texts of its own.
    pub fn is_pseudo(&self) -> bool {
        PSEUDO_LOCALES.contains(&self.as_str())
    }

    pub(super) fn pseudo(&self) -> Option<Pseudo> {
        match self.as_str() {
            "en-XA" => Some(Pseudo::Accented),
            "ar-XB" => Some(Pseudo::Mirrored),
            _ => None,
        }
    }
}

impl Pseudo {
    /// The text of a pattern, which holds no tags, as the pseudo-locale shows it.
    pub(super) fn words(self, text: &str) -> String {
        match self {
            Self::Accented => accented(text),
            Self::Mirrored => mirrored(text),
        }
    }

    /// A whole message: `en-XA` sets one that has words in brackets.
    pub(super) fn message(self, mut parts: Vec<Part>) -> Vec<Part> {
        if self == Self::Accented && plain_of(&parts).contains(char::is_alphabetic) {
            open(&mut parts);
            close(&mut parts);
        }
        parts
    }
}

/// Sets a bracket before some parts; in the first item where they begin with a list.
fn open(parts: &mut Vec<Part>) {
    if let Some(Part::Unordered(items) | Part::Ordered(items)) = parts.first_mut()
        && let Some(Text(inner)) = items.first_mut()
    {
        return open(inner);
    }
    match parts.first_mut() {
        Some(Part::Text(text)) => text.insert(0, '['),
        _ => parts.insert(0, Part::Text("[".to_string())),
    }
}

/// Sets a bracket behind some parts; in the last item where they end with a list.
fn close(parts: &mut Vec<Part>) {
    if let Some(Part::Unordered(items) | Part::Ordered(items)) = parts.last_mut()
        && let Some(Text(inner)) = items.last_mut()
    {
        return close(inner);
    }
    push_text(parts, "]");
}

/// A text in words, each with the blanks behind it.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(char::is_whitespace)
}

/// Whether a word is an address, which has to stay one.
fn is_address(word: &str) -> bool {
    word.contains(['@', '/']) && !word.contains(char::is_numeric) && word.contains('.')
        || word.contains("://")
        || word.starts_with("www.")
        || ["mailto:", "tel:"].iter().any(|scheme| word.starts_with(scheme))
}

fn accented(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    // Half of a step, so that short texts are rounded and not cut off.
    let mut due = GROWTH / 2;
    for word in words(text) {
        due += word.chars().count();
        if is_address(word) {
            out.push_str(word);
            continue;
        }
        for letter in word.chars() {
            accent(letter, &mut out);
            if due >= GROWTH && is_vowel(letter) {
                accent(letter, &mut out);
                due -= GROWTH;
            }
        }
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(&out).into_owned()
}

fn is_vowel(letter: char) -> bool {
    "aeiouàèìòùéAEIOUÀÈÌÒÙÉ".contains(letter)
}

fn accent(letter: char, out: &mut String) {
    let pairs = ACCENTED.iter().flat_map(|(plain, accented)| plain.chars().zip(accented.chars()));
    match pairs.into_iter().find(|(plain, _)| *plain == letter) {
        Some((_, accented)) => out.push(accented),
        None if is_latin(letter) => out.extend([letter, DOT_BELOW]),
        None => out.push(letter),
    }
}

fn mirrored(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut stretch = String::new();
    for word in words(text) {
        if is_address(word) || word.contains(char::is_numeric) {
            push_stretch(&mut out, &mut stretch);
            out.push_str(word);
        } else {
            stretch.push_str(word);
        }
    }
    push_stretch(&mut out, &mut stretch);
    out
}

/// Moves a stretch of words to the end of a text, between marks if it has letters.
fn push_stretch(out: &mut String, stretch: &mut String) {
    let words = stretch.trim();
    if words.contains(char::is_alphabetic) {
        let start = stretch.len() - stretch.trim_start().len();
        let (before, rest) = stretch.split_at(start);
        let after = &rest[words.len()..];
        *out += &[before, OVERRIDE, words, END, after].concat();
    } else {
        out.push_str(stretch);
    }
    stretch.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_latin_letter_changes() {
        let letters: String = ('a'..='z').chain('A'..='Z').chain("àèéìòùÀÈÉÌÒÙçñßæø".chars()).collect();
        let changed = accented(&letters);
        for letter in letters.chars() {
            let changed = accented(&letter.to_string());
            assert!(changed.chars().next().is_some() && !changed.split(DOT_BELOW).next().unwrap().is_empty());
            assert_ne!(changed, letter.to_string());
        }
        // No letter of the Italian alphabet stands for another one; a `q` carries its dot.
        let italian = |letter: &char| "àèéìòù".contains(*letter) || letter.is_ascii_alphabetic();
        assert_eq!(changed.chars().filter(italian).collect::<String>().to_lowercase(), "qxqx");
        assert_eq!(accented("12 + 3 № 5, 品質"), "12 + 3 № 5, 品質");
    }

    #[test]
    fn texts_grow_by_a_third() {
        for text in [
            "Carta dei servizi",
            "A ogni richiesta rispondiamo per iscritto, entro i tempi indicati.",
            "La legge prevede che gli utenti possano ricorrere nei confronti di chi è preposto alla gestione dei servizi.",
        ] {
            let parts = Pseudo::Accented.message(vec![Part::Text(accented(text))]);
            let (long, short) = (plain_of(&parts).chars().count(), text.chars().count());
            assert!(plain_of(&parts).starts_with('[') && plain_of(&parts).ends_with(']'));
            // The brackets weigh in a short one.
            let most = if short > 40 { 140 } else { 150 };
            assert!((130 * short..=most * short).contains(&(100 * long)), "{text}: {short} → {long}");
        }
    }

    #[test]
    fn brackets_stand_in_the_items_of_lists() {
        let list = Part::Unordered(vec![Text::plain("a"), Text::plain("b")]);
        let Part::Unordered(items) = &Pseudo::Accented.message(vec![list])[0] else { panic!("a list") };
        assert_eq!((plain_of(&items[0].0), plain_of(&items[1].0)), ("[a".to_string(), "b]".to_string()));
        assert_eq!(Pseudo::Accented.message(vec![Part::Text(", ".into())]), [Part::Text(", ".into())]);
    }

    #[test]
    fn addresses_and_numbers_keep_their_order() {
        assert_eq!(accented("scrivi a info@esempio.example"), "šçŕîîṿîî åå info@esempio.example");
        let marks = |text: &str| mirrored(text).replace(OVERRIDE, "<").replace(END, ">");
        assert_eq!(marks("legge 328/2000, articolo 13"), "<legge> 328/2000, <articolo> 13");
        assert_eq!(marks("vedi https://esempio.example o chiama"), "<vedi> https://esempio.example <o chiama>");
        assert_eq!(marks(", "), ", ");
    }
}
