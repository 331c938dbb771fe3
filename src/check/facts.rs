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
    /// The sign of a currency, or of a percentage.
    unit: Option<char>,
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
        match extra.iter().position(|other| other.is_same(fact)) {
            Some(index) => drop(extra.remove(index)),
            // `24 ore su 24` may be said with one number.
            None if own.iter().any(|other| other.is_same(fact)) => {}
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
    // The same number with another sign is another amount.
    let is_exchanged = |fact: &Fact| extra.iter().any(|other| other.value == fact.value && other.kind == fact.kind);
    if runs(&missing) == runs(&extra) && !missing.iter().any(is_exchanged) {
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
        let is_month = |fact: &Fact| {
            let is_followed = reading.text[fact.range.end..].trim_start().starts_with('月');
            is_followed && fact.value.parse().is_ok_and(|month: u32| (1..=12).contains(&month))
        };
        extra.retain(|fact| !is_month(fact));
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
    addresses(text, &mut found);
    numbers(text, &mut found);
    found.sort_by_key(|fact| fact.range.start);
    found
}

/// Finds addresses, which are written in Latin letters; in Chinese no blank parts them from the words around.
fn addresses(text: &str, found: &mut Vec<Fact>) {
    let is_mail = |sign: char| sign.is_ascii_alphanumeric() || "._%+-".contains(sign) || sign == PLACEABLE;
    for (at, _) in text.match_indices('@') {
        let start = text[..at].trim_end_matches(is_mail).len();
        let host = text[at + 1..].find(|sign| !is_mail(sign)).map_or(text.len(), |length| at + 1 + length);
        let host = text[..host].trim_end_matches('.').len();
        if start < at && at + 1 < host {
            found.push(Fact::address(Kind::Email, text, start..host, 0));
        }
    }
    let is_url = |sign: char| (sign.is_ascii_graphic() && !"<>\"()".contains(sign)) || sign == PLACEABLE;
    for (start, kind, scheme) in
        [("http://", Kind::Url), ("https://", Kind::Url), ("www.", Kind::Url), ("tel:", Kind::Phone)]
            .into_iter()
            .flat_map(|(scheme, kind)| text.match_indices(scheme).map(move |(at, _)| (at, kind, scheme)))
    {
        let end = text[start..].find(|sign| !is_url(sign)).map_or(text.len(), |length| start + length);
        let end = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']).len();
        let inside = found.iter().any(|fact| fact.range.contains(&start));
        if !inside && end > start + scheme.len() {
            found.push(Fact::address(kind, text, start..end, if kind == Kind::Phone { scheme.len() } else { 0 }));
        }
    }
}

impl Fact {
    /// Whether two facts say the same; a sign may be a word in one of them.
    fn is_same(&self, other: &Self) -> bool {
        self.value == other.value && (self.unit == other.unit || self.unit.is_none() || other.unit.is_none())
    }

    /// An address that stands at some bytes of a text, its value without the first `skip` bytes.
    fn address(kind: Kind, text: &str, range: Range<usize>, skip: usize) -> Self {
        Self { kind, value: text[range.start + skip..range.end].to_lowercase(), unit: None, runs: Vec::new(), range }
    }
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
        let before = text[..start].trim_end_matches([' ', '\u{a0}', '\u{202f}', '.', ':']);
        let mut is_phone = before.ends_with('+');
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
            // No other number begins with 0 and has three digits and more.
            is_phone |= runs.len() == 1 && runs[0].len() > 2 && runs[0].starts_with('0');
            let groups = (1..=3).all(|step| is_digit(index + step)) && !is_digit(index + 4);
            let joins = match at(index) {
                '.' | ',' | ':' | '\'' | '’' | '٫' | '٬' | '：' | '．' => is_digit(index + 1),
                ' ' | '-' | '\u{a0}' | '\u{202f}' if is_phone => is_digit(index + 1),
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
        let after = text[end..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let word = before.rsplit(|sign: char| sign.is_whitespace() || "(’'".contains(sign)).next().unwrap_or("");
        let signs_of_units = [before.chars().next_back(), after.chars().next()];
        let unit = signs_of_units.into_iter().flatten().find_map(|sign| match sign {
            '€' | '$' | '£' | '%' => Some(sign),
            '٪' | '％' => Some('%'),
            _ => None,
        });
        let kind = if BODIES.contains(&word) {
            Kind::Standard
        } else if unit.is_some() {
            Kind::Amount
        } else if value.contains('/') || LAW_WORDS.contains(&word.to_lowercase().as_str()) || before.ends_with('第') {
            Kind::Law
        } else if is_phone || (value.len() > 6 && !value.contains('/')) {
            Kind::Phone
        } else {
            Kind::Number
        };
        let value = value.trim_start_matches('0').to_string();
        let value = if value.is_empty() { "0".into() } else { value };
        found.push(Fact { kind, value, unit, runs, range: start..end });
    }
}
