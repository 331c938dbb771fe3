//! The memory: translations that were made, found again by the same or a like source text.

use std::collections::HashMap;

use crate::exchange::{Match, Parcel, Segment};

/// The least likeness of a match, in percent.
const LEAST: u8 = 70;
/// How many matches a unit gets.
const MOST: usize = 3;
/// Texts that share words with a unit and are looked at closely.
const CANDIDATES: usize = 40;
/// A word of more texts than this tells little of any of them.
const COMMON: usize = 400;

/// Translations into one language.
#[derive(Debug, Default)]
pub struct Memory {
    entries: Vec<Entry>,
    exact: HashMap<String, Vec<usize>>,
    words: HashMap<String, Vec<usize>>,
}

#[derive(Debug)]
struct Entry {
    origin: String,
    source: Segment,
    target: Segment,
    words: Vec<String>,
}

impl Memory {
    /// Adds a translation; `origin` says in words where it comes from.
    pub fn add(&mut self, origin: &str, source: &Segment, target: &Segment) {
        let plain = source.to_plain();
        let words = words(&plain);
        let index = self.entries.len();
        let mut unique: Vec<&String> = words.iter().collect();
        unique.sort();
        unique.dedup();
        for word in unique {
            self.words.entry(word.clone()).or_default().push(index);
        }
        self.exact.entry(plain).or_default().push(index);
        self.entries.push(Entry { origin: origin.to_string(), source: source.clone(), target: target.clone(), words });
    }

    /// Adds the translations of a parcel, such as a translator's own memory.
    pub fn add_parcel(&mut self, origin: &str, parcel: &Parcel) {
        for unit in parcel.units() {
            if let Some(target) = &unit.target {
                self.add(origin, &unit.source, target);
            }
        }
    }

    /// The best matches for a source text, the best first; of two with the same translation the first counts.
    pub fn find(&self, source: &Segment) -> Vec<Match> {
        let plain = source.to_plain();
        let mut found: Vec<(u8, usize)> = Vec::new();
        if let Some(exact) = self.exact.get(&plain) {
            found.extend(exact.iter().map(|index| (100, *index)));
        }
        let own = words(&plain);
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for list in own.iter().filter_map(|word| self.words.get(word)).filter(|list| list.len() <= COMMON) {
            for index in list {
                *shared.entry(*index).or_default() += 1;
            }
        }
        let mut candidates: Vec<(usize, usize)> = shared.into_iter().map(|(index, count)| (count, index)).collect();
        candidates.sort_by_key(|(count, index)| (usize::MAX - count, *index));
        for (_, index) in candidates.into_iter().take(CANDIDATES) {
            let Some(entry) = self.entries.get(index) else { continue };
            let percent = likeness(&own, &entry.words);
            if percent >= LEAST && entry.source.to_plain() != plain {
                found.push((percent.min(99), index));
            }
        }
        found.sort_by_key(|(percent, index)| (100 - percent, *index));
        let mut matches: Vec<Match> = Vec::new();
        for (percent, index) in found {
            let Some(entry) = self.entries.get(index) else { continue };
            let target = entry.target.numbered_as(source);
            if matches.len() < MOST && !matches.iter().any(|known| known.target == target) {
                matches.push(Match { percent, origin: entry.origin.clone(), source: entry.source.clone(), target });
            }
        }
        matches
    }
}

/// The words and codes of a text in plain notation, without their marks.
fn words(plain: &str) -> Vec<String> {
    plain
        .split(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '$' | '-'))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// How like two texts are, word by word, in percent.
fn likeness(one: &[String], other: &[String]) -> u8 {
    let longest = one.len().max(other.len());
    let shortest = one.len().min(other.len());
    // So many words too many or too few that they cannot be like enough.
    if longest == 0 || shortest * 100 < longest * usize::from(LEAST) {
        return 0;
    }
    let distance = strsim::generic_levenshtein(&Slice(one), &Slice(other));
    u8::try_from((longest - distance.min(longest)) * 100 / longest).unwrap_or(100)
}

/// A list of words as `strsim` compares them.
struct Slice<'a>(&'a [String]);

impl<'a> IntoIterator for &Slice<'a> {
    type Item = &'a String;
    type IntoIter = std::slice::Iter<'a, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Vec<(u8, String)> {
        let mut memory = Memory::default();
        let texts = [
            ("un posto libero per { $n } persone anziane", "x"),
            ("un posto libero per { $n } ospiti anziane", "y"),
            ("altro", "z"),
        ];
        for (source, target) in texts {
            memory.add("m", &Segment::from_plain(source), &Segment::from_plain(target));
        }
        let found = memory.find(&Segment::from_plain(source));
        found.into_iter().map(|one| (one.percent, one.target.to_plain())).collect()
    }

    #[test]
    fn the_same_text_comes_first_and_like_ones_behind() {
        assert_eq!(found("un posto libero per { $n } persone anziane"), [(100, "x".into()), (85, "y".into())]);
        assert_eq!(found("un posto libero"), []);
    }
}
