//! Places where Romanian words may be broken, as soft hyphens: the one language of ours for which Typst has no patterns.
//!
//! The rules are those of the orthographic dictionary (DOOM, third edition) for words between vowels and consonants. They
//! are kept narrow: vowels that stand together are never parted, since only the meaning tells diphthong from hiatus.

use super::text::{Part, Text};

const SOFT_HYPHEN: char = '\u{ad}';
/// Shorter texts are titles, labels and names, which are not broken.
const SHORTEST_TEXT: usize = 60;
const SHORTEST_WORD: usize = 5;
/// Letters that stay together at the beginning and the end of a word.
const SHORTEST_PART: usize = 2;
/// Of these groups of three consonants two stay before the break; of all others one.
const BROKEN_LATE: [&str; 10] = ["lpt", "mpt", "mpț", "ncș", "nct", "ncț", "ndv", "rct", "rtf", "stm"];

/// Adds soft hyphens to a text in a language that needs them.
pub fn hyphenate(language: &str, text: Text) -> Text {
    if language == "ro" { Text(text.0.into_iter().map(part).collect()) } else { text }
}

fn part(part: Part) -> Part {
    let inner = |Text(parts): Text| Text(parts.into_iter().map(self::part).collect());
    match part {
        Part::Text(text) if text.len() >= SHORTEST_TEXT => Part::Text(words(&text)),
        Part::Strong(content) => Part::Strong(inner(content)),
        Part::Em(content) => Part::Em(inner(content)),
        Part::Unordered(items) => Part::Unordered(items.into_iter().map(inner).collect()),
        Part::Ordered(items) => Part::Ordered(items.into_iter().map(inner).collect()),
        // What is linked may be an address, and a run is in another language.
        other => other,
    }
}

fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    for piece in text.split_inclusive(|letter: char| !letter.is_alphabetic()) {
        let word = piece.trim_end_matches(|letter: char| !letter.is_alphabetic());
        // What stands by an address, a number or a capital inside is no plain word.
        let plain = word.chars().count() >= SHORTEST_WORD && !word.chars().skip(1).any(char::is_uppercase);
        let joined = piece.ends_with(['@', '/', '_']) || out.ends_with(['@', '/', '_']);
        if plain && !joined {
            push_broken(word, &mut out);
            out.push_str(&piece[word.len()..]);
        } else {
            out.push_str(piece);
        }
    }
    out
}

fn push_broken(word: &str, out: &mut String) {
    let letters: Vec<char> = word.chars().collect();
    let breaks = breaks(&letters);
    for (index, letter) in letters.into_iter().enumerate() {
        if breaks.contains(&index) {
            out.push(SOFT_HYPHEN);
        }
        out.push(letter);
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'ă' | 'â' | 'e' | 'i' | 'î' | 'o' | 'u' | 'y')
}

/// The letters before which a word may be broken.
fn breaks(word: &[char]) -> Vec<usize> {
    let word: Vec<char> = word.iter().flat_map(|letter| letter.to_lowercase()).collect();
    let mut breaks = Vec::new();
    let mut last_vowel = None;
    for (index, _) in word.iter().enumerate().filter(|(_, letter)| is_vowel(**letter)) {
        // An `i` after a consonant at the end is not heard as a vowel: `locuri` has two syllables.
        let is_silent = index + 1 == word.len() && word[index] == 'i';
        if let Some(last) = last_vowel.replace(index)
            && !is_silent
            && index - last > 1
        {
            breaks.push(last + 1 + kept(&word[last + 1..index], word[index]));
        }
    }
    breaks.retain(|at| (SHORTEST_PART..=word.len() - SHORTEST_PART).contains(at));
    breaks
}

/// How many of the consonants between two vowels stay before the break.
fn kept(consonants: &[char], vowel: char) -> usize {
    // `ch` and `gh` before `e` and `i` are one sound.
    let last_is_pair = matches!(consonants, [.., 'c' | 'g', 'h']) && matches!(vowel, 'e' | 'i');
    match consonants.len() - usize::from(last_is_pair) {
        1 => 0,
        2 if !last_is_pair => {
            let flows = matches!(consonants[1], 'l' | 'r')
                && matches!(consonants[0], 'b' | 'c' | 'd' | 'f' | 'g' | 'h' | 'p' | 't' | 'v');
            usize::from(!flows)
        }
        2 => 1,
        _ => {
            let group: String = consonants.iter().take(3).collect();
            if BROKEN_LATE.contains(&group.as_str()) { 2 } else { 1 }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str) {
        let mut out = String::new();
        push_broken(&word.replace('-', ""), &mut out);
        assert_eq!(out.replace(SOFT_HYPHEN, "-"), word);
    }

    #[test]
    fn words_are_broken_as_the_dictionary_breaks_them() {
        for word in [
            "ca-li-ta-te",
            "îm-bu-nă-tă-ți-re",
            "res-pon-sa-bi-li-ta-te",
            "or-ga-ni-za-ție",
            "drep-tu-ri-le",
            "des-chi-de-re",
            "func-țio-na-re",
            "lu-cră-tori",
            "lo-curi",
            "mon-stru",
            "sculp-tor",
            "asis-ten-ță",
            "Co-mi-tet",
        ] {
            check(word);
        }
    }

    #[test]
    fn only_running_text_of_the_language_is_broken() {
        let long = "Persoanele primesc o copie a cartei la intrare, scrisă la info@exemplu.example și pe SGQ.";
        let broken = hyphenate("ro", Text::plain(long)).plain_text();
        assert!(broken.contains("Per\u{ad}soa\u{ad}ne\u{ad}le pri\u{ad}mesc"), "{broken:?}");
        assert!(broken.contains("info@exemplu.") && broken.contains("SGQ."), "{broken:?}");
        assert_eq!(broken.replace(SOFT_HYPHEN, ""), long);
        for (language, text) in [("it", long), ("ro", "Responsabilitate")] {
            assert_eq!(hyphenate(language, Text::plain(text)), Text::plain(text));
        }
    }
}
