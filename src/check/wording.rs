//! Wording: copies of the source, lengths far off, words twice, spaces at the edges, closing marks, the glossary.

use std::collections::BTreeMap;

use super::letters::is_word;
use super::profile::Profile;
use super::reading::{PLACEABLE, Reading};
use super::report::Report;
use crate::workspace::model::GlossaryTerm;

/// Texts shorter than this say nothing of the usual length.
const SHORTEST: usize = 60;

/// The terms of the glossary for one pair of languages: the forms in the source, the forms in the translation.
pub type Terms = Vec<(Vec<String>, Vec<String>)>;

/// The glossary's terms that have forms in both languages.
pub fn terms(glossary: &[GlossaryTerm], source: &str, own: &str) -> Terms {
    let forms = |terms: &BTreeMap<_, Vec<String>>, tag: &str| -> Option<Vec<String>> {
        let (_, forms) = terms.iter().find(|(known, _): &(&crate::workspace::model::Tag, _)| known.as_str() == tag)?;
        Some(forms.iter().map(|form| form.to_lowercase()).collect())
    };
    glossary.iter().filter_map(|term| Some((forms(&term.terms, source)?, forms(&term.terms, own)?))).collect()
}

/// Checks the words of each reading by themselves.
pub fn check(report: &mut Report<'_>, readings: &[Reading<'_>], profile: &Profile) {
    // Hindi and Chinese double words on purpose.
    if matches!(profile.language(), "hi" | "zh") {
        return;
    }
    for reading in readings {
        double_words(report, reading, profile);
    }
}

/// Words that a language may say twice in a row.
fn may_double(language: &str, word: &str) -> bool {
    match language {
        "fr" => ["nous", "vous"].contains(&word),
        "de" => ["die", "der", "das", "sie", "den", "dem"].contains(&word),
        "en" => ["that", "had"].contains(&word),
        "it" => ["via", "piano", "man", "mano"].contains(&word),
        "es" => word == "poco",
        // One by one.
        "ar" => word.starts_with("واحد"),
        "sq" => ["pak", "dora", "herë"].contains(&word),
        _ => false,
    }
}

fn double_words(report: &mut Report<'_>, reading: &Reading<'_>, profile: &Profile) {
    let text = reading.text.as_str();
    let mut before: Option<&str> = None;
    let mut from = 0;
    for (at, sign) in text.char_indices().filter(|(_, sign)| !is_letter(*sign)).chain([(text.len(), '\n')]) {
        let word = &text[from..at];
        if !word.is_empty() {
            let range = from..at;
            let same = before.is_some_and(|before| before.to_lowercase() == word.to_lowercase());
            if same && !may_double(profile.language(), &word.to_lowercase()) {
                report.at("double-word", reading, range, format!("`{word}` stands twice in a row"), "remove one");
            }
            before = Some(word);
        }
        if !matches!(sign, ' ' | '\n' | '\u{a0}') {
            before = None;
        }
        from = at + sign.len_utf8();
    }
}

fn is_letter(sign: char) -> bool {
    crate::locale::is_letter(sign) || matches!(sign, '\u{300}'..='\u{36f}' | '-' | '’')
}

/// Compares the words of a translation with its source's.
pub fn compare(
    report: &mut Report<'_>,
    readings: &[Reading<'_>],
    sources: &[Reading<'_>],
    ratio: Option<f64>,
    terms: &Terms,
) {
    let (Some(own), Some(source)) = (readings.first(), sources.first()) else { return };
    untouched(report, own, source);
    if let Some(ratio) = ratio {
        length(report, own, source, ratio);
    }
    // Full-width marks carry their space.
    let wide = own.text.ends_with(['，', '。', '：', '；', '、']);
    for reading in readings.iter().filter(|_| !wide) {
        edges(report, reading, sources);
    }
    for reading in readings {
        end_mark(report, reading, sources);
    }
    if terms.is_empty() {
        return;
    }
    let original = source.text.to_lowercase();
    for (forms, wanted) in terms.iter().filter(|(forms, _)| forms.iter().any(|form| has(&original, form))) {
        let says = |reading: &Reading<'_>| {
            let text = reading.text.to_lowercase();
            wanted.iter().any(|form| has(&text, form))
        };
        if !readings.iter().any(says) {
            let message =
                format!("the source says `{}`, the translation not `{}`", forms.join("` or `"), wanted.join("` or `"));
            report.of("glossary", own, message, "use the term of the glossary");
        }
    }
}

/// Whether a text has a term; `*` stands for any ending, or any beginning: Arabic writes article and prepositions together.
pub fn has(text: &str, form: &str) -> bool {
    // Most texts have none of most terms.
    if !form.split_whitespace().all(|word| text.contains(word.trim_matches('*'))) {
        return false;
    }
    let words: Vec<&str> = form.split_whitespace().collect();
    // Chinese has no spaces between words.
    if words.len() == 1
        && !form.ends_with('*')
        && !form.is_ascii()
        && form.chars().all(|sign| crate::locale::script(sign) == Some("Han"))
    {
        return text.contains(form);
    }
    let own: Vec<&str> = text.split(|sign| !is_word(sign)).filter(|word| !word.is_empty()).collect();
    own.windows(words.len().max(1)).any(|window| {
        window.iter().zip(&words).all(|(own, word)| match (word.strip_prefix('*'), word.strip_suffix('*')) {
            (Some(_), Some(_)) => own.contains(word.trim_matches('*')),
            (Some(end), None) => own.ends_with(end),
            (None, Some(start)) => own.starts_with(start),
            (None, None) => own == word,
        })
    })
}

fn untouched(report: &mut Report<'_>, own: &Reading<'_>, source: &Reading<'_>) {
    if own.text.trim() != source.text.trim() {
        return;
    }
    let words = own.text.split(|sign: char| !sign.is_alphabetic()).filter(|word| word.chars().count() > 1);
    // Names have capitals; a text of one or two words may be the same in two languages.
    let small = words.filter(|word| word.chars().next().is_some_and(char::is_lowercase)).count();
    if small >= 3 {
        report.of("untouched", own, "the text is the same as its source".into(), "translate it");
    }
}

/// How long a text is against its source, for the usual length between two languages.
pub fn proportion(own: &str, source: &str) -> Option<f64> {
    let (own, source) = (own.chars().count(), source.chars().count());
    let float = |length: usize| f64::from(u32::try_from(length).unwrap_or(u32::MAX));
    (source >= SHORTEST).then(|| float(own) / float(source))
}

fn length(report: &mut Report<'_>, own: &Reading<'_>, source: &Reading<'_>, usual: f64) {
    let Some(proportion) = proportion(&own.text, &source.text) else { return };
    let against = proportion / usual;
    let fewer = sentences(&own.text) < sentences(&source.text);
    // The longer a text, the nearer it comes to what is usual; measured on the texts of the example in 11 languages.
    let least = match source.text.chars().count() {
        _ if fewer => 0.8,
        ..100 => 0.45,
        100..300 => 0.55,
        _ => 0.65,
    };
    if (least..=2.2).contains(&against) {
        return;
    }
    let word = if against < 1.0 { "shorter" } else { "longer" };
    let message = format!("the text is much {word} than its source lets expect");
    report.of("length", own, message, "see whether something is missing or belongs elsewhere");
}

/// How many sentences end in a text.
fn sentences(text: &str) -> usize {
    let ends = text.match_indices(['.', '!', '?', '؟', '।', '。', '！', '？']);
    ends.filter(|(at, mark)| {
        let next = text[at + mark.len()..].chars().next();
        matches!(*mark, "。" | "！" | "？") || next.is_none_or(|next| next.is_whitespace() || next == '<')
    })
    .count()
}

fn edges(report: &mut Report<'_>, reading: &Reading<'_>, sources: &[Reading<'_>]) {
    let edges = |text: &str| (text.starts_with(char::is_whitespace), text.ends_with(char::is_whitespace));
    let own = edges(&reading.text);
    if reading.text.trim().is_empty() || sources.iter().any(|source| edges(&source.text) == own) {
        return;
    }
    let Some(usual) = sources.first().map(|source| edges(&source.text)) else { return };
    let (side, has) = if own.0 == usual.0 { ("ends", own.1) } else { ("begins", own.0) };
    let message = if has {
        format!("the text {side} with a space")
    } else {
        format!("the text {side} without the source's space")
    };
    report.of("edge-space", reading, message, "make it like the source");
}

/// What a text ends with, the same in all scripts.
fn end(text: &str) -> Option<char> {
    let mut text = text.trim_end();
    while let Some(rest) = text.strip_suffix('>') {
        text = rest.rfind('<').map_or("", |at| &rest[..at]).trim_end();
    }
    match text.chars().next_back()? {
        '.' | '。' | '।' | '．' => Some('.'),
        '?' | '？' | '؟' => Some('?'),
        '!' | '！' => Some('!'),
        ':' | '：' => Some(':'),
        ',' | '，' | '،' | '、' => Some(','),
        ';' | '；' | '؛' => Some(';'),
        // Nobody knows how a value ends.
        PLACEABLE => Some(PLACEABLE),
        _ => None,
    }
}

fn end_mark(report: &mut Report<'_>, reading: &Reading<'_>, sources: &[Reading<'_>]) {
    let own = end(&reading.text);
    let mut ends = sources.iter().map(|source| end(&source.text));
    let Some(usual) = ends.clone().next() else { return };
    let value = Some(PLACEABLE);
    if own == value || usual == value || reading.text.trim().is_empty() || ends.any(|end| end == own) {
        return;
    }
    // A heading may become a question.
    if usual.is_none() && matches!(own, Some('?' | '!')) {
        return;
    }
    // An abbreviation ends with a dot of its own.
    let short = reading.text.chars().count() < 20 && [own, usual].contains(&Some('.'));
    if short {
        return;
    }
    let name = |end: Option<char>| end.map_or("without a mark".to_string(), |sign| format!("with `{sign}`"));
    let message = format!("the source ends {}, the translation {}", name(usual), name(own));
    report.of("end-mark", reading, message, "end it like the source");
}
