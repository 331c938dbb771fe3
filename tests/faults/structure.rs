//! Faults of structure: messages, attributes, references, variables, variants and elements.

use crate::kinds::Context;
use crate::message::{self, Message, replaced};
use crate::random::Random;

type Made = Option<String>;

/// Whether a message that goes missing is missed: a letter's file is shown by no document, and where a text of the
/// source is the program's own, so is its translation.
fn is_shown(context: &Context) -> bool {
    let is_programs = |own: &Message| own.id == context.message.id && own.text == context.source;
    !context.message.path.ends_with("/letter.ftl") && !context.programs.iter().any(is_programs)
}

/// A name with two neighbouring letters exchanged.
fn mistyped(name: &str, random: &mut Random) -> Made {
    let letters: Vec<char> = name.chars().collect();
    let places = (0..letters.len().saturating_sub(1)).filter(|at| {
        let (first, second) = (letters[*at], letters[at + 1]);
        first != second && first.is_ascii_alphabetic() && second.is_ascii_alphabetic()
    });
    let at = random.pick(places)?;
    let mut letters = letters.clone();
    letters.swap(at, at + 1);
    Some(letters.into_iter().collect())
}

pub fn deleted(context: &Context, _: &mut Random) -> Made {
    is_shown(context).then(String::new)
}

pub fn renamed(context: &Context, random: &mut Random) -> Made {
    let id = mistyped(context.message.id, random).filter(|_| is_shown(context))?;
    Some(context.message.text.replacen(context.message.id, &id, 1))
}

#[expect(clippy::unnecessary_wraps, reason = "one shape for all kinds")]
pub fn twice(context: &Context, _: &mut Random) -> Made {
    Some(format!("{0}{0}", context.message.text))
}

pub fn left_over(context: &Context, _: &mut Random) -> Made {
    let (id, text) = (context.message.id, context.message.text);
    (!id.starts_with('-')).then(|| format!("{text}{}", text.replacen(id, &format!("{id}-old"), 1)))
}

#[expect(clippy::unnecessary_wraps, reason = "one shape for all kinds")]
pub fn conflict(context: &Context, _: &mut Random) -> Made {
    let text = context.message.text;
    Some(format!("<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> theirs\n"))
}

pub fn equals_lost(context: &Context, _: &mut Random) -> Made {
    Some(context.message.text.replacen(" =", "", 1)).filter(|_| is_shown(context))
}

pub fn brace_lost(context: &Context, random: &mut Random) -> Made {
    let at = random.pick(context.message.text.match_indices(['{', '}']).map(|(at, _)| at))?;
    Some(replaced(context.message.text, at..at + 1, ""))
}

pub fn braces_lost(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let range = random.pick(message::variables(text)).filter(|_| !text.contains("->"))?;
    let inner = text[range.start + 1..range.end - 1].trim().to_string();
    Some(replaced(text, range, &inner))
}

pub fn star_lost(context: &Context, _: &mut Random) -> Made {
    let at = context.message.text.find("*[")?;
    Some(replaced(context.message.text, at..at + 1, ""))
}

/// The attributes, each with its continuation lines.
fn attributes(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut found: Vec<std::ops::Range<usize>> = Vec::new();
    for (start, line) in message::lines(text) {
        if line.trim_start().starts_with('.') {
            found.push(start..start + line.len());
        } else if let Some(last) = found.last_mut() {
            last.end = start + line.len();
        }
    }
    found
}

pub fn attribute_deleted(context: &Context, random: &mut Random) -> Made {
    let range = random.pick(attributes(context.message.text))?;
    let rest = replaced(context.message.text, range, "");
    // A message with nothing left is another fault.
    (rest.contains("    ") || !rest.trim_end().ends_with('=')).then_some(rest)
}

pub fn attribute_renamed(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let range = random.pick(attributes(text))?;
    let start = range.start + text[range.clone()].find('.')? + 1;
    let end = start + text[start..].find(' ')?;
    let name = mistyped(&text[start..end], random)?;
    Some(replaced(text, start..end, &name))
}

pub fn attribute_twice(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let range = random.pick(attributes(text))?;
    Some(replaced(text, range.end..range.end, &text[range]))
}

pub fn cycle(context: &Context, _: &mut Random) -> Made {
    let at = context.message.text.find(" =")? + 2;
    Some(replaced(context.message.text, at..at, &format!(" {{ {} }}", context.message.id)))
        .filter(|_| !context.message.id.starts_with('-'))
}

pub fn reference_mistyped(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let starts = text
        .match_indices("{ ")
        .filter(|(at, _)| text[at + 2..].starts_with(|first: char| first == '-' || first.is_ascii_lowercase()));
    let start = random.pick(starts)?.0 + 2;
    let end = start + text[start..].find([' ', '('])?;
    let name = mistyped(&text[start..end], random)?;
    Some(replaced(text, start..end, &name))
}

pub fn argument_dropped(context: &Context, _: &mut Random) -> Made {
    let text = context.message.text;
    let start = text.find("{ -").and_then(|at| Some(at + text[at..].find('(')?))?;
    let end = start + text[start..].find(')')? + 1;
    Some(replaced(text, start..end, ""))
}

const FUNCTIONS: [&str; 3] = ["NUMBER(", "DATETIME(", "LIST("];

pub fn function_mistyped(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let name = random.pick(FUNCTIONS.into_iter().filter(|name| text.contains(name)))?;
    Some(text.replacen(name, &mistyped(name, random)?, 1))
}

pub fn option_mistyped(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let start = text.find("NUMBER(").or_else(|| text.find("DATETIME("))?;
    let start = start + text[start..].find(", ")? + 2;
    let end = start + text[start..].find(':')?;
    let name = mistyped(&text[start..end], random)?;
    Some(replaced(text, start..end, &name))
}

pub fn option_value(context: &Context, _: &mut Random) -> Made {
    let text = context.message.text;
    let start = text.find("DATETIME(").or_else(|| text.find("NUMBER("))?;
    let start = start + text[start..].find(": \"")? + 3;
    let end = start + text[start..].find('"')?;
    Some(replaced(text, start..end, "lang"))
}

pub fn variable_dropped(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let range = random.pick(message::variables(text)).filter(|_| !text.contains("->"))?;
    // What would be left is no message.
    Some(replaced(text, range, "")).filter(|left| !message::prose(left).is_empty())
}

/// Variants in which the number must be shown: `[one]` may be a word in many languages.
pub fn variable_dropped_in_variant(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let variants = message::variants(text).into_iter().filter(|one| ["few", "many", "other"].contains(&one.key));
    let places = variants.flat_map(|one| {
        let found = message::variables(&text[one.line.clone()]).into_iter();
        found.map(|range| one.line.start + range.start..one.line.start + range.end).collect::<Vec<_>>()
    });
    let range = random.pick(places)?;
    Some(replaced(text, range.start..range.end + usize::from(text[range.end..].starts_with(' ')), ""))
}

pub fn variable_mistyped(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let range = random.pick(message::variables(text))?;
    let name = mistyped(text[range.clone()].trim_matches(['{', '}', ' ', '$']), random)?;
    Some(replaced(text, range, &format!("{{ ${name} }}")))
}

pub fn variable_swapped(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let range = random.pick(message::variables(text)).filter(|_| !text.contains("->"))?;
    let all =
        context.all.iter().flat_map(|other| message::variables(other.text).into_iter().map(|range| &other.text[range]));
    let other = random.pick(all.filter(|other| !text.contains(other)))?;
    // Once more in the text, and nothing is missing.
    (text.matches(&text[range.clone()]).count() == 1).then(|| replaced(text, range, other))
}

pub fn variant_dropped(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    // A role may have one name for all in a language, whatever the source has.
    if text.contains("$gender") {
        return None;
    }
    let variant = random.pick(message::variants(text).into_iter().filter(|one| !one.default))?;
    Some(replaced(text, variant.line, ""))
}

pub fn variant_twice(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let variant = random.pick(message::variants(text).into_iter().filter(|one| !one.default))?;
    let line = text[variant.line.clone()].to_string();
    Some(replaced(text, variant.line.end..variant.line.end, &line))
}

pub fn variant_mistyped(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let variant = random.pick(message::variants(text).into_iter().filter(|one| !one.default))?;
    let key = mistyped(variant.key, random)?;
    let start = variant.line.start + text[variant.line.clone()].find('[')? + 1;
    Some(replaced(text, start..start + variant.key.len(), &key))
}

/// The variant of a language that has more forms.
pub fn variant_superfluous(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let category = match context.locale {
        "en" | "de" | "fr" | "es" | "sq" | "hi" => "few",
        "ro" | "sl" => "many",
        "uk" => "two",
        _ => return None,
    };
    // Ranks have other categories.
    let variants = message::variants(text).into_iter().filter(|_| !text.contains("ordinal"));
    let variant = random.pick(variants.filter(|one| one.key == "one"))?;
    let line = text[variant.line.clone()].replacen("[one]", &format!("[{category}]"), 1);
    Some(replaced(text, variant.line.end..variant.line.end, &line))
}

/// One form for all numbers, as in a machine's translation.
pub fn flattened(context: &Context, _: &mut Random) -> Made {
    let text = context.message.text;
    let start = text.find("{ $").filter(|at| text[*at..].lines().next().is_some_and(|line| line.ends_with("->")))?;
    let variants: Vec<_> = message::variants(text).into_iter().filter(|one| one.line.start > start).collect();
    let index = variants.iter().position(|one| one.default)?;
    let inside = &text[start..variants[index].line.end];
    // Choices in choices, and words that many languages say in one form.
    if inside.matches("->").count() > 1 || context.locale == "hi" || !inside.contains("[one]") {
        return None;
    }
    let line = &text[variants[index].line.clone()];
    let words = line[line.find(']')? + 1..].trim();
    let end = variants[index].line.end + text[variants[index].line.end..].find('}')? + 1;
    Some(replaced(text, start..end, words)).filter(|_| words.contains("{ $"))
}

pub fn element_dropped(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let name = random.pick(["strong", "em"].into_iter().filter(|name| text.contains(&format!("<{name}>"))))?;
    Some(text.replacen(&format!("<{name}>"), "", 1).replacen(&format!("</{name}>"), "", 1))
}

pub fn element_unclosed(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let starts: Vec<usize> =
        text.match_indices("</").map(|(at, _)| at).filter(|at| !text[*at..].starts_with("</li")).collect();
    let start = random.pick(starts)?;
    let end = start + text[start..].find('>')? + 1;
    Some(replaced(text, start..end, ""))
}

pub fn element_mistyped(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let starts = text
        .match_indices('<')
        .map(|(at, _)| at + 1)
        .filter(|at| text[*at..].starts_with(|first: char| first.is_ascii_lowercase()));
    let start = random.pick(starts)?;
    let end = start + text[start..].find(['>', ' '])?;
    Some(replaced(text, start..end, &format!("{}g", &text[start..end])))
}

pub fn item_dropped(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let items =
        message::lines(text).filter(|(_, line)| line.trim().starts_with("<li>") && line.trim().ends_with("</li>"));
    let (start, line) = random.pick(items)?;
    Some(replaced(text, start..start + line.len(), ""))
}
