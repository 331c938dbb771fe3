//! Faults of wording: copies, cuts, doubled words and spaces, terms that are not used.

use crate::kinds::Context;
use crate::message::{self, replaced};
use crate::random::Random;

type Made = Option<String>;

pub fn source_copied(context: &Context, _: &mut Random) -> Made {
    // A name or two may be the same in both languages.
    let is_sentence = message::words(context.source).len() >= 6;
    (is_sentence && context.source != context.message.text).then(|| context.source.to_string())
}

/// The end of the text lost, from the middle of a sentence.
pub fn truncated(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let pieces = message::prose(text);
    let piece = pieces.last().filter(|piece| pieces.len() == 1 && piece.len() > 120)?;
    let wanted = piece.start + piece.len() * (3 + random.below(4)) / 10;
    let end = text.floor_char_boundary(wanted);
    let end = text[..end].rfind(' ').filter(|at| *at > piece.start + 20).unwrap_or(end);
    Some(format!("{}\n", &text[..end]))
}

/// The last of the sentences lost.
pub fn sentence_dropped(context: &Context, _: &mut Random) -> Made {
    let text = context.message.text;
    let pieces = message::prose(text);
    let piece = pieces.last().filter(|piece| pieces.len() == 1 && piece.len() > 160)?.clone();
    let ends = text[piece.clone()].match_indices(['.', '。', '।', '؟']);
    let ends: Vec<usize> = ends
        .map(|(at, sign)| piece.start + at + sign.len())
        .filter(|at| text[*at..].starts_with(' ') || *at == piece.end || text[..*at].ends_with('。'))
        .collect();
    let keep = *ends.iter().rev().nth(1)?;
    // A short afterthought is no loss that anybody could see.
    (piece.end - keep > piece.len() / 3).then(|| format!("{}\n", &text[..keep]))
}

/// The text of another message in the wrong place.
pub fn pasted(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let value = |text: &str| text.split_once(" =").map(|(_, value)| value.to_string());
    let is_plain = |text: &str| message::words(text).len() >= 6 && !text.contains('{') && !text.contains("\n    .");
    let others = context
        .all
        .iter()
        .filter(|other| other.text != text && other.path == context.message.path && is_plain(other.text));
    let other = random.pick(others).filter(|_| is_plain(text))?;
    Some(format!("{} ={}", context.message.id, value(other.text)?))
}

pub fn doubled(context: &Context, random: &mut Random) -> Made {
    if matches!(context.locale, "zh" | "hi") {
        return None;
    }
    let text = context.message.text;
    let word = random.pick(message::words(text).into_iter().filter(|word| word.len() > 3))?;
    let twice = format!("{0} {0}", &text[word.clone()]);
    Some(replaced(text, word, &twice))
}

pub fn double_space(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let at = random.pick(message::occurrences(text, " "))?;
    // Blanks at the edges of a line are none of the text.
    let inside = text[..at.start].ends_with(char::is_alphabetic) && text[at.end..].starts_with(char::is_alphabetic);
    inside.then(|| replaced(text, at, "  "))
}

pub fn edge_space(context: &Context, _: &mut Random) -> Made {
    let text = context.message.text.trim_end();
    (!text.ends_with('}')).then(|| format!("{text}{{ \" \" }}\n"))
}

/// A word for the service charter that is not the glossary's.
pub fn glossary(context: &Context, _: &mut Random) -> Made {
    let (term, other) = match context.locale {
        "en" => ("Service Charter", "List of Services"),
        "de" => ("Dienstleistungscharta", "Leistungskarte"),
        "fr" => ("Charte des services", "Carte des services"),
        "es" => ("Carta de servicios", "Tarjeta de servicios"),
        "ro" => ("Carta serviciilor", "Lista serviciilor"),
        "sl" => ("Listina storitev", "Karta storitev"),
        "sq" => ("Karta e shërbimeve", "Lista e shërbimeve"),
        "uk" => ("Хартія послуг", "Картка послуг"),
        "ar" => ("ميثاق الخدمات", "بطاقة الخدمات"),
        "hi" => ("सेवा चार्टर", "सेवा सूची"),
        _ => ("服务宪章", "服务卡片"),
    };
    let text = context.message.text;
    let is_asked = context.source.contains("Carta dei servizi");
    (is_asked && text.matches(term).count() == 1).then(|| text.replacen(term, other, 1))
}

/// A character as HTML writes it, from a tool that took the text for a page.
pub fn entity(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let signs = [("’", "&#39;"), ("\u{a0}", "&nbsp;"), (" ", "&nbsp;"), ("é", "&eacute;")];
    let (sign, entity) =
        random.pick(signs.into_iter().filter(|(sign, _)| !message::occurrences(text, sign).is_empty()))?;
    let at = random.pick(message::occurrences(text, sign))?;
    (at.start > 0 && text[..at.start].ends_with(char::is_alphabetic)).then(|| replaced(text, at, entity))
}
