//! Faults of fact: numbers, laws, standards, amounts and addresses.

use std::ops::Range;

use crate::kinds::Context;
use crate::message::{self, replaced};
use crate::random::Random;

type Made = Option<String>;

/// A run of digits with one digit changed, or two exchanged.
fn changed(digits: &str, random: &mut Random) -> String {
    let mut bytes = digits.as_bytes().to_vec();
    let at = random.below(bytes.len());
    if at > 0 && bytes[at] != bytes[at - 1] {
        bytes.swap(at - 1, at);
    } else {
        bytes[at] = if bytes[at] == b'9' { b'6' } else { bytes[at] + 1 };
    }
    String::from_utf8(bytes).unwrap()
}

fn change(context: &Context, random: &mut Random, fits: impl Fn(&str, &str) -> bool) -> Made {
    let text = context.message.text;
    let runs = message::digits(text).into_iter().filter(|run| fits(&text[..run.start], &text[run.end..]));
    let run = random.pick(runs)?;
    let digits = changed(&text[run.clone()], random);
    Some(replaced(text, run, &digits))
}

pub fn number(context: &Context, random: &mut Random) -> Made {
    change(context, random, |_, _| true)
}

pub fn number_dropped(context: &Context, random: &mut Random) -> Made {
    let text = context.message.text;
    let runs: Vec<Range<usize>> = message::digits(text).into_iter().filter(|run| run.len() > 1).collect();
    let run = random.pick(runs)?;
    // `24 hours a day` says 24 twice in some languages.
    (text.matches(&text[run.clone()]).count() == 1).then(|| replaced(text, run, ""))
}

pub fn law(context: &Context, random: &mut Random) -> Made {
    change(context, random, |before, after| after.starts_with('/') || before.ends_with('/'))
}

pub fn standard(context: &Context, random: &mut Random) -> Made {
    change(context, random, |before, after| {
        after.starts_with(':')
            || before.trim_end().ends_with("ISO")
            || before.trim_end_matches(|sign: char| sign.is_ascii_digit()).ends_with("9001:")
    })
    .filter(|_| context.message.text.contains("ISO "))
}

pub fn amount(context: &Context, random: &mut Random) -> Made {
    let is_sign = |sign: char| matches!(sign, '€' | '%' | '٪' | '％');
    change(context, random, |before, after| {
        after.trim_start().starts_with(is_sign) || before.trim_end().ends_with(is_sign)
    })
}

pub fn currency(context: &Context, _: &mut Random) -> Made {
    let text = context.message.text;
    let at = message::occurrences(text, "€").into_iter().next()?;
    Some(replaced(text, at, "$")).filter(|_| !message::digits(text).is_empty())
}

pub fn phone(context: &Context, random: &mut Random) -> Made {
    change(context, random, |before, _| before.contains("+39")).filter(|_| context.message.text.contains("+39"))
}

pub fn email(context: &Context, random: &mut Random) -> Made {
    inside(context, random, "info@ilponte.example")
}

pub fn url(context: &Context, random: &mut Random) -> Made {
    inside(context, random, "www.ilponte.example/carta")
}

/// An address with one letter lost.
fn inside(context: &Context, random: &mut Random, address: &str) -> Made {
    let text = context.message.text;
    let start = text.find(address)?;
    let letters = address.char_indices().filter(|(_, sign)| sign.is_ascii_alphabetic()).map(|(at, _)| start + at);
    let at = random.pick(letters)?;
    Some(replaced(text, at..at + 1, ""))
}
