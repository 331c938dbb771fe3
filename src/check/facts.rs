//! Facts: numbers, references to laws and standards, addresses and amounts, which no translation changes.

use std::ops::Range;

use super::profile::Profile;
use super::reading::{PLACEABLE, Reading};
use super::report::Report;

/// What kind of fact a piece of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Number,
    Amount,
    Law,
    Standard,
    Email,
    Phone,
    Url,
}

/// A fact, in the form that is the same in all languages.
#[derive(Debug, Clone, PartialEq)]
struct Fact {
    kind: Kind,
    value: String,
    /// The runs of digits in it.
    runs: Vec<String>,
    range: Range<usize>,
}

/// Bodies whose standards are cited by number.
const BODIES: [&str; 14] =
    ["ISO", "EN", "UNI", "IEC", "CEI", "DIN", "SA", "OHSAS", "UNE", "NF", "ASRO", "IWA", "HACCP", "ISO/IEC"];

/// Words after which a number is that of a law or of a part of it.
const LAW_WORDS: [&str; 40] = [
    "n",
    "no",
    "nr",
    "nº",
    "n°",
    "№",
    "art",
    "arts",
    "article",
    "articles",
    "articolo",
    "articoli",
    "artículo",
    "artículos",
    "artikel",
    "articolul",
    "člen",
    "člena",
    "neni",
    "nenit",
    "стаття",
    "статті",
    "ст",
    "المادة",
    "للمادة",
    "رقم",
    "अनुच्छेद",
    "धारा",
    "संख्या",
    "§",
    "§§",
    "law",
    "legge",
    "ley",
    "loi",
    "gesetz",
    "legea",
    "ligji",
    "št",
    "第",
];

/// Compares the facts of each reading with the source's.
pub fn compare(report: &mut Report<'_>, readings: &[Reading<'_>], sources: &[Reading<'_>], profile: &Profile) {
    let known: Vec<Vec<Fact>> = sources.iter().map(|reading| facts(&reading.text)).collect();
    let none = readings.iter().all(|reading| !may_have_facts(&reading.text));
    if none && known.iter().all(Vec::is_empty) {
        return;
    }
    for reading in readings {
        let own = facts(&reading.text);
        let mut best: Option<(Vec<Fact>, Vec<Fact>)> = None;
        for source in &known {
            let (missing, mut extra) = difference(source, &own);
            excuse(&missing, &mut extra, reading, profile);
            let less = |best: &(Vec<Fact>, Vec<Fact>)| missing.len() + extra.len() < best.0.len() + best.1.len();
            if best.as_ref().is_none_or(less) {
                best = Some((missing, extra));
            }
        }
        let Some((missing, extra)) = best else { return };
        if !missing.is_empty() || !extra.is_empty() {
            tell(report, reading, &missing, &extra);
            return;
        }
    }
}

fn may_have_facts(text: &str) -> bool {
    text.contains(['@', '/']) || text.chars().any(|sign| digit(sign).is_some())
}

fn tell(report: &mut Report<'_>, reading: &Reading<'_>, missing: &[Fact], extra: &[Fact]) {
    let mut kinds: Vec<Kind> = missing.iter().chain(extra).map(|fact| fact.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        let lost = missing.iter().find(|fact| fact.kind == kind);
        let new = extra.iter().find(|fact| fact.kind == kind);
        let (check, what) = match kind {
            Kind::Number => ("numbers-differ", "the number"),
            Kind::Amount => ("amounts-differ", "the amount"),
            Kind::Law => ("law-differs", "the reference"),
            Kind::Standard => ("standard-differs", "the standard"),
            Kind::Email => ("email-differs", "the address"),
            Kind::Phone => ("phone-differs", "the telephone number"),
            Kind::Url => ("url-differs", "the address"),
        };
        let shown = |fact: &Fact| fact.value.replace(PLACEABLE, "{…}");
        match (lost, new) {
            (Some(lost), Some(new)) => {
                let message = format!("{what} `{}` is `{}` in the source", shown(new), shown(lost));
                report.at(check, reading, new.range.clone(), message, "write what the source says");
            }
            (Some(lost), None) => {
                let message = format!("{what} `{}` of the source is missing", shown(lost));
                report.of(check, reading, message, "write what the source says");
            }
            (None, Some(new)) => {
                let message = format!("{what} `{}` is not in the source", shown(new));
                report.at(check, reading, new.range.clone(), message, "write what the source says");
            }
            (None, None) => {}
        }
    }
}

/// What a source has and a text lacks, and the other way round.
fn difference(source: &[Fact], own: &[Fact]) -> (Vec<Fact>, Vec<Fact>) {
    let mut extra = own.to_vec();
    let mut missing = Vec::new();
    for fact in source {
        match extra.iter().position(|other| other.value == fact.value) {
            Some(index) => drop(extra.remove(index)),
            // `24 ore su 24` may be said with one number.
            None if own.iter().any(|other| other.value == fact.value) => {}
            // Or with none: `rund um die Uhr`.
            None if source.iter().filter(|other| other.value == fact.value && fact.value == "24").count() > 1 => {}
            None => missing.push(fact.clone()),
        }
    }
    // `9.30` may be `9 Uhr 30`, and `328/2000` `328 of 2000`: compare the runs of digits.
    let runs = |facts: &[Fact]| {
        let mut runs: Vec<String> = facts
            .iter()
            .filter(|fact| fact.kind < Kind::Email || fact.kind == Kind::Phone)
            .flat_map(|fact| &fact.runs)
            .map(|run| run.trim_start_matches('0').to_string())
            // The hour of `10.00` may be `10 h`.
            .filter(|run| !run.is_empty())
            .collect();
        runs.sort_unstable();
        runs
    };
    if runs(&missing) == runs(&extra) {
        let other = |fact: &Fact| matches!(fact.kind, Kind::Email | Kind::Url);
        missing.retain(other);
        extra.retain(other);
    }
    (missing, extra)
}

/// Takes out what may differ: the number that the variant's key says, months, small numbers that may be words.
fn excuse(missing: &[Fact], extra: &mut Vec<Fact>, reading: &Reading<'_>, profile: &Profile) {
    for number in reading.choices.iter().filter_map(super::reading::Choice::number) {
        extra.retain(|fact| fact.kind != Kind::Number || fact.value != number.to_string());
    }
    if profile.writes("Han") {
        // Months are numbers there.
        extra.retain(|fact| !reading.text[fact.range.end..].trim_start().starts_with('月'));
    }
    let word = |fact: &Fact| {
        matches!(fact.kind, Kind::Number | Kind::Amount)
            && fact.value.parse().is_ok_and(|number: u32| {
                // Small numbers and decades may be words: `1990s` is `anni Novanta`.
                number <= 12 || (number.is_multiple_of(10) && (number < 100 || (1900..2100).contains(&number)))
            })
    };
    if missing.is_empty() && extra.iter().all(word) && !extra.is_empty() {
        extra.clear();
    }
}

/// The facts of a text, in order.
fn facts(text: &str) -> Vec<Fact> {
    if !may_have_facts(text) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut from = 0;
    let is_edge = |sign: char| sign.is_whitespace() || "<>\"«»“”„()（），。；、".contains(sign);
    for (at, _) in text.match_indices(is_edge).chain([(text.len(), "")]) {
        if at >= from {
            chunk(text, from..at, &mut found);
            from = at + text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    numbers(text, &mut found);
    found.sort_by_key(|fact| fact.range.start);
    found
}

/// Finds the address that stands between two blanks.
fn chunk(text: &str, range: Range<usize>, found: &mut Vec<Fact>) {
    let word = text[range.clone()].trim_end_matches(['.', ',', ';', ':', '!', '?', '،', '؛', '।']);
    let lower = word.to_lowercase();
    let kind = if lower.starts_with("http://") || lower.starts_with("https://") || lower.starts_with("www.") {
        Kind::Url
    } else if lower.starts_with("tel:") {
        Kind::Phone
    } else if word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty()) {
        Kind::Email
    } else {
        return;
    };
    let value = lower.trim_start_matches("mailto:").trim_start_matches("tel:").to_string();
    found.push(Fact { kind, value, runs: Vec::new(), range: range.start..range.start + word.len() });
}

/// The value of a digit of any of the scripts.
pub fn digit(sign: char) -> Option<char> {
    let zeros = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}'];
    let value = zeros.iter().find_map(|zero| (sign as u32).checked_sub(*zero as u32).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

fn numbers(text: &str, found: &mut Vec<Fact>) {
    let addresses: Vec<Range<usize>> = found.iter().map(|fact| fact.range.clone()).collect();
    let signs: Vec<(usize, char)> = text.char_indices().collect();
    let at = |index: usize| signs.get(index).map_or('\n', |(_, sign)| *sign);
    let is_digit = |index: usize| digit(at(index)).is_some();
    let mut index = 0;
    while index < signs.len() {
        let Some((start, _)) = signs.get(index).copied() else { break };
        if !is_digit(index) || addresses.iter().any(|range| range.contains(&start)) {
            index += 1;
            continue;
        }
        let first = index;
        let (mut value, mut runs) = (String::new(), Vec::new());
        loop {
            let run: String = std::iter::from_fn(|| {
                let digit = digit(at(index))?;
                index += 1;
                Some(digit)
            })
            .collect();
            value.push_str(&run);
            runs.push(run);
            let groups = (1..=3).all(|step| is_digit(index + step)) && !is_digit(index + 4);
            let joins = match at(index) {
                '.' | ',' | ':' | '\'' | '’' | '٫' | '٬' | '：' | '．' => is_digit(index + 1),
                '\u{a0}' | '\u{202f}' => groups && first + 3 >= index,
                '/' if is_digit(index + 1) => {
                    value.push('/');
                    true
                }
                _ => false,
            };
            if !joins {
                break;
            }
            index += 1;
        }
        let end = signs.get(index).map_or(text.len(), |(at, _)| *at);
        let before = text[..start].trim_end_matches([' ', '\u{a0}', '\u{202f}', '.', ':']);
        let after = text[end..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let word = before.rsplit(|sign: char| sign.is_whitespace() || "(’'".contains(sign)).next().unwrap_or("");
        let amount = before.ends_with(['€', '$', '£']) || after.starts_with(['€', '%', '٪', '％', '£']);
        let kind = if BODIES.contains(&word) {
            Kind::Standard
        } else if amount {
            Kind::Amount
        } else if value.contains('/') || LAW_WORDS.contains(&word.to_lowercase().as_str()) || before.ends_with('第') {
            Kind::Law
        } else if before.ends_with('+') || (value.len() > 6 && !value.contains('/')) {
            Kind::Phone
        } else {
            Kind::Number
        };
        let value = value.trim_start_matches('0').to_string();
        let value = if value.is_empty() { "0".into() } else { value };
        found.push(Fact { kind, value, runs, range: start..end });
    }
}
