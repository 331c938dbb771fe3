//! Faults of typography and letters: quotes, brackets, marks, spaces, alphabets, what nobody sees.

use crate::kinds::Context;
use crate::message::{self, occurrences, replaced};
use crate::random::Random;

type Made = Option<String>;

/// The quotation marks of a language.
fn quotes(locale: &str) -> (&'static str, &'static str) {
    match locale {
        "de" | "sl" => ("„", "“"),
        "ro" => ("„", "”"),
        "fr" | "es" | "sq" | "uk" | "ar" => ("«", "»"),
        _ => ("“", "”"),
    }
}

/// The first quotation that stands in one piece.
fn quoted(context: &Context) -> Option<(std::ops::Range<usize>, std::ops::Range<usize>)> {
    let (open, close) = quotes(context.locale);
    let text = context.message.text;
    let open = occurrences(text, open).into_iter().next()?;
    let close = occurrences(text, close).into_iter().find(|range| range.start > open.start)?;
    Some((open, close))
}

/// Quotes of another language: the source's, or English ones where those are the same.
pub fn foreign_quotes(context: &Context, _: &mut Random) -> Made {
    let (open, close) = quoted(context)?;
    let (left, right) = match context.locale {
        "en" | "hi" | "zh" => ("«", "»"),
        "de" | "sl" => ("“", "”"),
        "ro" | "fr" | "es" | "sq" | "uk" | "ar" => ("「", "」"),
        _ => return None,
    };
    let text = replaced(context.message.text, close, right);
    Some(replaced(&text, open, left))
}

pub fn straight_quote(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    if let Some((open, close)) = quoted(context) {
        let text = replaced(text, close, "\"");
        return Some(replaced(&text, open, "\""));
    }
    let at = random.pick(occurrences(text, "’"))?;
    Some(replaced(text, at, "'"))
}

pub fn quote_unclosed(context: &Context, _: &mut Random) -> Made {
    let (_, close) = quoted(context)?;
    Some(replaced(context.message.text, close, ""))
}

pub fn bracket_unclosed(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let brackets = [")", "）", "("].into_iter().flat_map(|bracket| occurrences(text, bracket));
    let at = random.pick(brackets)?;
    Some(replaced(text, at, ""))
}

/// The mark at the end of a text of one line or paragraph.
fn end(context: &Context) -> Option<std::ops::Range<usize>> {
    let text = context.message.text.trim_end();
    let mark = text.chars().next_back().filter(|mark| matches!(mark, '.' | '。' | '।' | '?' | '؟' | '？'))?;
    // A short text may be an abbreviation.
    (!text.contains("\n    .") && message::words(text).len() >= 4).then(|| text.len() - mark.len_utf8()..text.len())
}

pub fn end_dropped(context: &Context, _: &mut Random) -> Made {
    Some(replaced(context.message.text, end(context)?, ""))
}

pub fn end_changed(context: &Context, _: &mut Random) -> Made {
    let comma = match context.locale {
        "ar" => "،",
        "zh" => "，",
        _ => ",",
    };
    Some(replaced(context.message.text, end(context)?, comma))
}

/// A mark between a letter and a blank.
fn inner_mark(context: &Context, random: &mut Random, marks: &[&str]) -> Option<std::ops::Range<usize>> {
    let text = context.message.text;
    let found = marks.iter().flat_map(|mark| occurrences(text, mark));
    let inner = found.filter(|at| {
        text[..at.start].ends_with(char::is_alphabetic)
            && text[at.end..].strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_alphabetic))
    });
    random.pick(inner.collect::<Vec<_>>())
}

pub fn space_before(context: &Context, random: &mut Random) -> Made {
    let at = inner_mark(context, random, &[",", "،", ".", "।"])?;
    Some(replaced(context.message.text, at.start..at.start, " "))
}

pub fn space_after(context: &Context, random: &mut Random) -> Made {
    let at = inner_mark(context, random, &[",", "،", ".", ";", "।"])?;
    Some(replaced(context.message.text, at.end..at.end + 1, ""))
}

pub fn french_space(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let spaces = ["\u{202f}", "\u{a0}:"].into_iter().flat_map(|space| occurrences(text, space));
    let at = random.pick(spaces).filter(|_| context.locale == "fr")?;
    let space = text[at.clone()].chars().next().unwrap();
    let by = ["", " "][random.below(2)];
    Some(replaced(text, at.start..at.start + space.len_utf8(), by))
}

pub fn opening_mark(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let at = random.pick(["¿", "¡"].into_iter().flat_map(|mark| occurrences(text, mark)))?;
    Some(replaced(text, at, ""))
}

/// A mark as the Latin script has it.
pub fn latin_mark(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let marks = [("،", ","), ("؛", ";"), ("؟", "?"), ("。", "."), ("，", ","), ("：", ":"), ("；", ";"), ("।", ".")];
    let found =
        marks.into_iter().flat_map(|(mark, latin)| occurrences(text, mark).into_iter().map(move |at| (at, latin)));
    let (at, latin) = random.pick(found.collect::<Vec<_>>())?;
    // A full-width mark carries its space.
    let latin =
        if context.locale == "zh" && at.end < text.trim_end().len() { format!("{latin} ") } else { latin.into() };
    Some(replaced(text, at, &latin))
}

/// A letter of another script that looks the same.
pub fn look_alike(context: &Context, random: &mut Random) -> Made {
    let pairs = [('a', 'а'), ('e', 'е'), ('o', 'о'), ('c', 'с'), ('p', 'р'), ('i', 'і'), ('x', 'х'), ('y', 'у')];
    let pairs =
        pairs.map(|(latin, cyrillic)| if context.locale == "uk" { (cyrillic, latin) } else { (latin, cyrillic) });
    let text = context.message.text;
    let found = pairs.into_iter().flat_map(|(own, other)| {
        occurrences(text, own.encode_utf8(&mut [0; 4])).into_iter().map(move |at| (at, other))
    });
    let (at, other) =
        random.pick(found.collect::<Vec<_>>()).filter(|_| !matches!(context.locale, "ar" | "hi" | "zh"))?;
    Some(replaced(text, at, other.encode_utf8(&mut [0; 4])))
}

/// A letter of a neighbouring language, from another keyboard or an old encoding.
pub fn wrong_letter(context: &Context, random: &mut Random) -> Made {
    let pairs: &[(&str, &str)] = match context.locale {
        "ro" => &[("ș", "ş"), ("ț", "ţ"), ("ă", "ǎ")],
        "uk" => &[("і", "ы"), ("е", "э"), ("є", "ё")],
        "ar" => &[("ي", "ی"), ("ك", "ک")],
        "zh" => &[("务", "務"), ("们", "們"), ("时", "時"), ("为", "為"), ("质", "質")],
        "de" => &[("ß", "β"), ("ö", "ő"), ("ü", "ű")],
        "fr" => &[("é", "ė"), ("è", "ě")],
        "es" => &[("ñ", "ň"), ("í", "ī")],
        "sl" => &[("č", "ĉ"), ("š", "ş")],
        "sq" => &[("ë", "ė"), ("ç", "č")],
        "hi" => &[("क", "ক")],
        _ => &[("a", "ä"), ("o", "ø")],
    };
    let text = context.message.text;
    let found = pairs.iter().flat_map(|(own, other)| occurrences(text, own).into_iter().map(move |at| (at, *other)));
    let (at, other) = random.pick(found.collect::<Vec<_>>())?;
    Some(replaced(text, at, other))
}

pub fn hidden(context: &Context, random: &mut Random) -> Made {
    let word = random.pick(message::words(context.message.text))?;
    let sign = ["\u{202e}", "\u{200b}", "\u{ad}", "\u{200f}", "\u{2066}", "\u{feff}", "\u{2060}"][random.below(7)];
    Some(replaced(context.message.text, word.end..word.end, sign))
}

/// A letter that went through a wrong encoding: UTF-8 read as Latin-1, or lost.
pub fn encoding(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let letters = message::words(text).into_iter().flat_map(|word| {
        let foreign = text[word.clone()].char_indices().filter(|(_, letter)| !letter.is_ascii());
        foreign.map(|(at, letter)| (word.start + at, letter)).collect::<Vec<_>>()
    });
    let (at, letter) = random.pick(letters.collect::<Vec<_>>())?;
    let bytes = letter.to_string();
    let garbled = match random.below(2) {
        0 => "\u{fffd}".into(),
        _ => bytes.bytes().map(char::from).collect::<String>(),
    };
    Some(replaced(text, at..at + letter.len_utf8(), &garbled))
}
