//! Typography: punctuation, spacing and quotation marks as each language has them.

use super::profile::Profile;
use super::reading::{PLACEABLE, Reading};
use super::report::Report;

/// Checks the marks of each reading.
pub fn check(report: &mut Report<'_>, readings: &[Reading<'_>], profile: &Profile) {
    for reading in readings {
        let text = Text::new(&reading.text);
        spacing(report, reading, &text, profile);
        quotes(report, reading, &text, profile);
        balance(report, reading, &text, profile);
        entities(report, reading);
        match profile.language() {
            "fr" => french(report, reading, &text),
            "es" => spanish(report, reading, &text),
            "ar" | "hi" | "zh" => foreign(report, reading, &text, profile),
            _ => {}
        }
    }
}

/// The characters of a text without its tags and addresses, each with its position.
struct Text {
    signs: Vec<(usize, char)>,
}

impl Text {
    fn new(text: &str) -> Self {
        let mut signs = Vec::with_capacity(text.len());
        let mut tag = false;
        for (at, sign) in text.char_indices() {
            if sign == '<' && text[at + 1..].starts_with(|next: char| next == '/' || next.is_ascii_alphabetic()) {
                tag = true;
            }
            if !tag {
                signs.push((at, sign));
            }
            tag &= sign != '>';
        }
        Self { signs }
    }

    fn at(&self, index: usize) -> char {
        self.signs.get(index).map_or('\n', |(_, sign)| *sign)
    }

    fn before(&self, index: usize) -> char {
        index.checked_sub(1).map_or('\n', |index| self.at(index))
    }

    /// Whether the sign is part of an address.
    fn in_address(&self, index: usize) -> bool {
        let is_edge = |sign: char| sign.is_whitespace();
        let start = (0..index).rev().find(|at| is_edge(self.at(*at))).map_or(0, |at| at + 1);
        let end = (index..self.signs.len()).find(|at| is_edge(self.at(*at))).unwrap_or(self.signs.len());
        let mut word = (start..end).map(|at| self.at(at));
        let word: String = word.by_ref().collect();
        word.contains('@') || word.contains("://") || word.starts_with("www.")
    }
}

fn spacing(report: &mut Report<'_>, reading: &Reading<'_>, text: &Text, profile: &Profile) {
    let french = profile.language() == "fr";
    for (index, (at, sign)) in text.signs.iter().copied().enumerate() {
        let (before, next) = (text.before(index), text.at(index + 1));
        let range = at..at + sign.len_utf8();
        if matches!(sign, ',' | '.' | ';' | ':' | '!' | '?' | '،' | '؛' | '؟' | '।' | '…')
            && before == ' '
            && !(french && matches!(sign, ';' | ':' | '!' | '?'))
            && !next.is_alphanumeric()
            && index > 1
        {
            let message = format!("a space stands before `{sign}`");
            report.at("space-before-mark", reading, range.clone(), message, "remove it");
        }
        let joined = || before.is_alphabetic() && next.is_alphabetic();
        let parts = match sign {
            ',' | ';' | '!' | '?' | '،' | '؛' | '؟' | '।' => joined(),
            // A dot ends a sentence behind a word, and shortens one behind a letter or two.
            '.' => {
                joined()
                    && !next.is_lowercase()
                    && (1..=3).all(|step| text.at(index.wrapping_sub(step)).is_alphabetic())
            }
            _ => false,
        };
        if parts && !text.in_address(index) {
            report.at("space-after-mark", reading, range, format!("no space follows `{sign}`"), "add one");
        } else if sign == ' ' && next == ' ' {
            let range = at..at + 2;
            report.at("double-space", reading, range, "two spaces stand in a row".into(), "remove one of them");
        }
    }
}

fn quotes(report: &mut Report<'_>, reading: &Reading<'_>, text: &Text, profile: &Profile) {
    for (index, (at, sign)) in text.signs.iter().copied().enumerate() {
        let range = at..at + sign.len_utf8();
        if matches!(sign, '"' | '\'') {
            // Feet and inches, and minutes, follow digits.
            if !text.before(index).is_ascii_digit() {
                let hint = if sign == '"' { pair(profile) } else { "write `’`".into() };
                report.at("straight-quote", reading, range, format!("straight quote `{sign}`"), hint);
            }
        } else if matches!(sign, '«' | '»' | '‹' | '›' | '“' | '”' | '„' | '‚' | '「' | '」' | '『' | '』')
            && !profile.quotes.is_empty()
            && !profile.quotes.iter().any(|(open, close)| sign == *open || sign == *close)
        {
            let message = format!("`{sign}` is no quotation mark of `{}`", profile.locale);
            report.at("wrong-quotes", reading, range, message, pair(profile));
        }
    }
}

fn pair(profile: &Profile) -> String {
    profile.quotes.first().map(|(open, close)| format!("write `{open}…{close}`")).unwrap_or_default()
}

/// Finds brackets and quotation marks without their partners.
fn balance(report: &mut Report<'_>, reading: &Reading<'_>, text: &Text, profile: &Profile) {
    let brackets = [('(', ')'), ('[', ']'), ('（', '）')];
    // A single quotation mark may be an apostrophe.
    let quotes = profile.quotes.iter().copied().filter(|(open, close)| !"‘’‚".contains([*open, *close]));
    // Marks that open in one pair and close in another tell nothing.
    let both = |sign: char| {
        profile.quotes.iter().any(|(open, _)| *open == sign) && profile.quotes.iter().any(|(_, close)| *close == sign)
    };
    let quotes = quotes.filter(|(open, close)| !both(*open) && !both(*close));
    for (open, close) in brackets.into_iter().chain(quotes) {
        let mut opened: Vec<usize> = Vec::new();
        for (index, (at, sign)) in text.signs.iter().copied().enumerate() {
            if sign == open {
                opened.push(at);
            } else if sign == close && opened.pop().is_none() && !is_item(text, index) {
                let message = format!("`{close}` closes nothing");
                report.at("unbalanced", reading, at..at + sign.len_utf8(), message, format!("open it with `{open}`"));
            }
        }
        if let Some(at) = opened.first() {
            let message = format!("`{open}` is not closed");
            report.at("unbalanced", reading, *at..*at + open.len_utf8(), message, format!("close it with `{close}`"));
        }
    }
}

/// Finds characters written as in HTML, which are printed as they stand.
fn entities(report: &mut Report<'_>, reading: &Reading<'_>) {
    for (at, _) in reading.text.match_indices('&') {
        let rest = &reading.text[at + 1..];
        let Some(name) = rest.find(';').and_then(|end| rest.get(..end)).filter(|name| name.len() <= 8) else {
            continue;
        };
        let letters = name.strip_prefix('#').unwrap_or(name);
        if letters.len() > 1 && letters.chars().all(|sign| sign.is_ascii_alphanumeric()) {
            let message = format!("`&{name};` is printed as it stands");
            report.at("entity", reading, at..at + name.len() + 2, message, "write the character itself");
        }
    }
}

/// Whether a bracket follows the letter or number of an item: `a)`.
fn is_item(text: &Text, index: usize) -> bool {
    let start = (0..index).rev().find(|at| !text.at(*at).is_alphanumeric()).map_or(0, |at| at + 1);
    let is_capital = text.at(start).is_uppercase() && start > 0;
    let stands_apart = text.before(start).is_whitespace() || text.before(start) == PLACEABLE;
    text.at(index) == ')' && (1..=3).contains(&(index - start)) && stands_apart && !is_capital
}

fn french(report: &mut Report<'_>, reading: &Reading<'_>, text: &Text) {
    for (index, (at, sign)) in text.signs.iter().copied().enumerate() {
        let (before, next) = (text.before(index), text.at(index + 1));
        let range = at..at + sign.len_utf8();
        let wide = matches!(before, '\u{a0}' | '\u{202f}');
        let good = match sign {
            ';' | '!' | '?' | '»' => before == '\u{202f}' || (sign == '»' && wide) || before == '!' || before == '?',
            ':' => wide || before.is_ascii_digit() || text.in_address(index),
            '«' => matches!(next, '\u{a0}' | '\u{202f}'),
            _ => continue,
        };
        if !good && before != PLACEABLE && !(matches!(before, '\n') && sign != '«') {
            let (side, name) = if sign == '«' { ("after", "narrow ") } else { ("before", "") };
            let name = if sign == ':' { name } else { "narrow " };
            let message = format!("no {name}no-break space stands {side} `{sign}`");
            let code = if sign == ':' { "U+00A0" } else { "U+202F" };
            report.at("french-space", reading, range, message, format!("put U+{} there", &code[2..]));
        }
    }
}

fn spanish(report: &mut Report<'_>, reading: &Reading<'_>, text: &Text) {
    for (open, close) in [('¿', '?'), ('¡', '!')] {
        let mut opened: Option<usize> = None;
        for (index, (at, sign)) in text.signs.iter().copied().enumerate() {
            let range = at..at + sign.len_utf8();
            if sign == open {
                opened = Some(at);
            } else if sign == close && opened.take().is_none() && text.before(index) != close && !text.in_address(index)
            {
                let message = format!("`{close}` has no `{open}` before it");
                report.at("opening-mark", reading, range, message, format!("begin the sentence with `{open}`"));
            }
        }
        if let Some(at) = opened {
            let message = format!("`{open}` has no `{close}` after it");
            report.at("opening-mark", reading, at..at + open.len_utf8(), message, format!("end with `{close}`"));
        }
    }
}

/// How the verbs end that most sentences of Hindi end with.
const VERBS: [&str; 8] = [" है", " हैं", " था", " थे", " थी", " हो", "एगा", "एँ"];

fn foreign(report: &mut Report<'_>, reading: &Reading<'_>, text: &Text, profile: &Profile) {
    let (script, marks): (&str, &[(char, char)]) = match profile.language() {
        "ar" => ("Arabic", &[(',', '،'), (';', '؛'), ('?', '؟')]),
        "hi" => ("Devanagari", &[('.', '।')]),
        _ => (
            "Han",
            &[(',', '，'), ('.', '。'), (';', '；'), (':', '：'), ('?', '？'), ('!', '！'), ('(', '（'), (')', '）')],
        ),
    };
    let own = |sign: char| crate::locale::script(sign) == Some(script);
    for (index, (at, sign)) in text.signs.iter().copied().enumerate() {
        let Some((_, right)) = marks.iter().find(|(wrong, _)| *wrong == sign) else { continue };
        // Devanagari ends words with vowel signs, which are marks.
        let is_own = |sign: char| own(sign) || (script == "Devanagari" && matches!(sign, '\u{900}'..='\u{97f}'));
        let (before, next) = (text.before(index), text.at(index + 1));
        // A dot inside a line of Hindi may shorten a word, though not the verb that ends a sentence.
        let is_line_end = next == '\n' && (0..index).filter(|at| text.at(*at) == ' ').count() > 2;
        let verb = || VERBS.iter().any(|verb| reading.text[..at].ends_with(verb));
        let ends = script != "Devanagari" || is_line_end || verb();
        if is_own(before) && ends || (script == "Han" && own(next)) {
            let message = format!("`{sign}` is no mark of `{}`", profile.locale);
            report.at("foreign-mark", reading, at..at + sign.len_utf8(), message, format!("write `{right}`"));
        }
    }
}
