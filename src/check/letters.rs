//! Letters: scripts mixed in a word, letters of other alphabets, characters that nobody sees.

use std::collections::BTreeSet;

use super::profile::Profile;
use super::reading::Reading;
use super::report::Report;
use crate::locale::script;

/// Checks the letters of each reading; `sources` hold words that may be names.
pub fn check(report: &mut Report<'_>, readings: &[Reading<'_>], sources: &[Reading<'_>], profile: &Profile) {
    for reading in readings {
        hidden(report, reading, profile);
        lost(report, reading, profile);
        words(report, reading, sources, profile);
    }
}

fn hidden(report: &mut Report<'_>, reading: &Reading<'_>, profile: &Profile) {
    for (at, sign) in reading.text.char_indices() {
        let joins = matches!(sign, '\u{200c}' | '\u{200d}');
        let is_hidden = match sign {
            '\u{200c}' | '\u{200d}' => !(profile.writes("Arabic") || profile.writes("Devanagari")),
            '\n' | '\t' => false,
            '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}' => true,
            _ => sign.is_control(),
        };
        if is_hidden {
            let what = if joins { "joining character" } else { "character" };
            let message = format!("hidden {what} U+{:04X}", u32::from(sign));
            report.at("hidden-character", reading, at..at + sign.len_utf8(), message, "remove it");
        }
    }
}

/// Finds letters that a wrong encoding has spoilt: the sign for a lost one, and UTF-8 that was read as Latin-1.
fn lost(report: &mut Report<'_>, reading: &Reading<'_>, profile: &Profile) {
    let text = reading.text.as_str();
    for (at, sign) in text.char_indices().filter(|(_, sign)| matches!(sign, '\u{fffd}' | '\u{c2}'..='\u{f4}')) {
        let (length, what) = if sign == '\u{fffd}' {
            (sign.len_utf8(), "a character was lost here".to_string())
        } else if let Some((length, letter)) = misread(&text[at..], profile) {
            (length, format!("`{}` is `{letter}`, read in a wrong encoding", &text[at..at + length]))
        } else {
            continue;
        };
        report.at("lost-character", reading, at..at + length, what, "write what was meant, and save the file as UTF-8");
    }
}

/// The letter that some characters are when they are taken for the bytes of UTF-8, and how many bytes they have here.
fn misread(text: &str, profile: &Profile) -> Option<(usize, char)> {
    let mut bytes = Vec::new();
    for (at, sign) in text.char_indices().take(4) {
        let end = at + sign.len_utf8();
        // What the bytes 0x80 and 0x99 are in Windows, as in `â€™`.
        let byte = match sign {
            '€' => 0x80,
            '™' => 0x99,
            'œ' => 0x9c,
            '\u{80}'..='\u{ff}' => u8::try_from(u32::from(sign)).ok()?,
            _ => return None,
        };
        bytes.push(byte);
        if let Ok(letter) = std::str::from_utf8(&bytes) {
            let letter = letter.chars().next()?;
            let is_sign = matches!(letter, '\u{a0}'..='\u{ff}' | '\u{2010}'..='\u{203a}');
            return (is_sign || profile.alphabet.has(letter)).then_some((end, letter));
        }
    }
    None
}

fn words(report: &mut Report<'_>, reading: &Reading<'_>, sources: &[Reading<'_>], profile: &Profile) {
    // Letters below U+0080 belong to every alphabet here, or are told by their script.
    let latin = profile.writes("Latin");
    if latin && reading.text.is_ascii() {
        return;
    }
    let mut from = 0;
    let text = reading.text.as_str();
    for (at, end) in text
        .match_indices(|sign: char| !is_word(sign))
        .map(|(at, sign)| (at, at + sign.len()))
        .chain([(text.len(), text.len())])
    {
        let word = &text[from..at];
        let range = from..at;
        from = end;
        let scripts: BTreeSet<&str> = word.chars().filter_map(script).collect();
        if scripts.is_empty() {
            continue;
        }
        // Only these have letters that look alike; elsewhere a particle may be joined to a name.
        let alike = |script: &&&str| ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee"].contains(*script);
        let beside_latin = scripts.contains("Latin") || scripts.iter().all(|script| profile.writes(script));
        if scripts.len() > 1 && scripts.iter().filter(alike).count() < 2 && beside_latin {
            continue;
        }
        if scripts.len() > 1 {
            let names: Vec<&str> = scripts.into_iter().collect();
            let message = format!("`{word}` mixes letters of the scripts {}", names.join(" and "));
            let odd = word.chars().filter(|sign| script(*sign).is_some_and(|script| !profile.writes(script)));
            let odd: Vec<String> = odd.map(|sign| format!("`{sign}` (U+{:04X})", u32::from(sign))).collect();
            let hint = format!("replace {}", if odd.is_empty() { "one of them".into() } else { odd.join(", ") });
            report.at("mixed-script", reading, range, message, hint);
            continue;
        }
        let Some(name) = scripts.into_iter().next() else { continue };
        // A small letter by itself among Cyrillic words is one that looks the same: `i` for `і`.
        let is_near = |sign: Option<char>| sign.and_then(script) == Some("Cyrillic");
        let is_alone = word.len() == 1
            && word.starts_with(char::is_lowercase)
            && is_near(text[..range.start].trim_end_matches(' ').chars().next_back())
            && is_near(text[range.end..].trim_start_matches(' ').chars().next());
        if is_alone && profile.writes("Cyrillic") {
            let message = format!("`{word}` is a Latin letter by itself");
            report.at("mixed-script", reading, range, message, "write the Cyrillic letter");
            continue;
        }
        let named = || sources.iter().any(|source| source.text.contains(word));
        if !profile.alphabet.scripts().is_empty() && !profile.writes(name) {
            if name != "Latin" && !named() {
                let message = format!("`{word}` is written in {name} letters, which `{}` does not use", profile.locale);
                report.at("foreign-script", reading, range, message, "write it in the letters of the language");
            }
        } else if let Some(letter) = word.chars().find(|letter| {
            letter.is_alphabetic() && script(*letter).is_some() && !profile.alphabet.has(*letter)
                || is_stale(*letter, profile)
        }) && !named()
        {
            let message =
                format!("`{letter}` (U+{:04X}) in `{word}` is no letter of `{}`", u32::from(letter), profile.locale);
            report.at("foreign-letter", reading, range, message, "write the letter of the language, or excuse a name");
        }
    }
}

/// Letters that CLDR lists for borrowed words, and that stand for others far more often.
fn is_stale(letter: char, profile: &Profile) -> bool {
    match profile.language() {
        "ro" => matches!(letter, 'ş' | 'ţ' | 'Ş' | 'Ţ'),
        // Persian letters, which look the same inside a word.
        "ar" => matches!(letter, 'ی' | 'ک' | 'ھ' | 'ہ'),
        "uk" => matches!(letter, 'ы' | 'ё' | 'ъ' | 'э' | 'Ы' | 'Ё' | 'Ъ' | 'Э'),
        _ => false,
    }
}

/// Whether a sign is part of a word: letters, digits, and the marks that Latin and Devanagari put on letters.
pub fn is_word(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '\u{300}'..='\u{36f}' | '\u{93c}'..='\u{94d}')
}
