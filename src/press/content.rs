//! Content streams: other colours become inks, and what is black alone is printed over what lies below (ISO 32000-1, 8.6.7).
//!
//! A blanket overprint would let white vanish, so it is switched on for full black only, and off again for every other
//! colour.

use std::collections::{BTreeMap, BTreeSet};

use super::icc::{self, Inks};

/// What the numbers of a colour space mean.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Space {
    Grey,
    Rgb,
    Cmyk,
    /// A spot colour, with the inks that stand for it at its fullest.
    Spot([f32; 4]),
    /// Patterns, and what else is no colour of its own.
    Other,
}

impl Space {
    /// Whether colours of it stay as they are.
    pub fn stays(self, grey: bool) -> bool {
        match self {
            Self::Spot(_) => !grey,
            Self::Other => true,
            Self::Grey | Self::Rgb | Self::Cmyk => false,
        }
    }
}

/// Whether fills and strokes overprint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Overprint {
    pub fill: bool,
    pub stroke: bool,
}

impl Overprint {
    /// The name of its graphics state in the resources.
    pub fn name(self) -> String {
        format!("Over{}{}", u8::from(self.fill), u8::from(self.stroke))
    }
}

/// What a stream becomes.
pub struct Rewritten {
    pub content: Vec<u8>,
    /// The graphics states that it names.
    pub states: BTreeSet<Overprint>,
}

/// What colours are in at a place of the stream.
#[derive(Clone, Copy)]
struct State {
    fill: Space,
    stroke: Space,
    /// `None` where it may be inherited from whoever draws the stream.
    overprint: Option<Overprint>,
}

/// Rewrites a stream; `spaces` are the named colour spaces of its resources.
pub fn rewrite(content: &[u8], spaces: &BTreeMap<Vec<u8>, Space>, inks: &Inks, grey: bool, is_page: bool) -> Rewritten {
    let start = is_page.then_some(Overprint { fill: false, stroke: false });
    let mut state = State { fill: Space::Grey, stroke: Space::Grey, overprint: start };
    let mut saved = Vec::new();
    let mut out = Vec::with_capacity(content.len());
    let mut states = BTreeSet::new();
    // Where the operands of the next operator begin, and what they are.
    let mut begin = 0;
    let mut operands: Vec<&[u8]> = Vec::new();
    for token in (Tokens { content, at: 0 }) {
        let text = &content[token.clone()];
        if !is_operator(text) {
            operands.push(text);
            continue;
        }
        let is_fill = text.first().is_some_and(u8::is_ascii_lowercase);
        let (space, is_colour) = match text {
            b"g" | b"G" => (Some(Space::Grey), true),
            b"rg" | b"RG" => (Some(Space::Rgb), true),
            b"k" | b"K" => (Some(Space::Cmyk), true),
            b"cs" | b"CS" => {
                let name = operands.first().and_then(|name| name.strip_prefix(b"/")).unwrap_or_default();
                (Some(device(name).or_else(|| spaces.get(name).copied()).unwrap_or(Space::Other)), false)
            }
            b"sc" | b"scn" | b"SC" | b"SCN" => (None, true),
            b"q" => {
                saved.push(state);
                (None, false)
            }
            b"Q" => {
                state = saved.pop().unwrap_or(state);
                (None, false)
            }
            _ => (None, false),
        };
        let current = if is_fill { &mut state.fill } else { &mut state.stroke };
        if let Some(space) = space {
            *current = space;
        }
        let colour = if is_colour { inks_of(&operands, *current, inks, grey) } else { None };
        match colour {
            Some(colour) => {
                let numbers = colour.map(|part| format!("{} ", (f64::from(part) * 10000.0).round() / 10000.0)).concat();
                out.extend_from_slice(format!("{numbers}{}\n", if is_fill { "k" } else { "K" }).as_bytes());
            }
            // The colour that follows brings its space along.
            None if matches!(text, b"cs" | b"CS") && !current.stays(grey) => {}
            None => {
                out.extend_from_slice(content.get(begin..token.end).unwrap_or_default().trim_ascii_start());
                out.push(b'\n');
            }
        }
        if is_colour {
            let is_black = colour.is_some_and(|[c, m, y, k]| c + m + y == 0.0 && k >= 1.0);
            let before = state.overprint;
            let mut next = before.unwrap_or(Overprint { fill: false, stroke: false });
            *(if is_fill { &mut next.fill } else { &mut next.stroke }) = is_black;
            if before != Some(next) {
                out.extend_from_slice(format!("/{} gs\n", next.name()).as_bytes());
                states.insert(next);
                state.overprint = Some(next);
            }
        }
        begin = token.end;
        operands.clear();
    }
    Rewritten { content: out, states }
}

/// The inks of a colour; `None` for one that stays as it is.
fn inks_of(operands: &[&[u8]], space: Space, inks: &Inks, grey: bool) -> Option<[f32; 4]> {
    let number = |text: &[u8]| std::str::from_utf8(text).ok()?.parse::<f32>().ok();
    let numbers: Vec<f32> = operands.iter().map_while(|text| number(text)).collect();
    let colour = match (space, &numbers[..]) {
        (Space::Grey, [white]) => [0.0, 0.0, 0.0, 1.0 - white],
        (Space::Rgb, [red, green, blue]) => inks.of_one([*red, *green, *blue]),
        (Space::Cmyk, [cyan, magenta, yellow, black]) => [*cyan, *magenta, *yellow, *black],
        (Space::Spot(full), [tint]) if grey => full.map(|part| part * tint),
        _ => return None,
    };
    Some(if grey { [0.0, 0.0, 0.0, icc::grey(colour)] } else { colour })
}

fn device(name: &[u8]) -> Option<Space> {
    match name {
        b"DeviceGray" => Some(Space::Grey),
        b"DeviceRGB" => Some(Space::Rgb),
        b"DeviceCMYK" => Some(Space::Cmyk),
        b"Pattern" => Some(Space::Other),
        _ => None,
    }
}

fn is_operator(token: &[u8]) -> bool {
    token.first().is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'\'' | b'"'))
        && !matches!(token, b"true" | b"false" | b"null")
}

/// The tokens of a content stream (ISO 32000-1, 7.2); an array or a dictionary is one.
struct Tokens<'a> {
    content: &'a [u8],
    at: usize,
}

impl Iterator for Tokens<'_> {
    type Item = std::ops::Range<usize>;

    fn next(&mut self) -> Option<Self::Item> {
        let rest = |at: usize| self.content.get(at..).unwrap_or_default();
        while rest(self.at).first().is_some_and(|byte| matches!(byte, 0 | 9 | 10 | 12 | 13 | b' ')) {
            self.at += 1;
        }
        let start = self.at;
        let mut depth = 0_usize;
        loop {
            let (length, deeper, shallower) = match rest(self.at) {
                [] => break,
                [b'(', ..] => (string_length(rest(self.at)), false, false),
                [b'<', b'<', ..] => (2, true, false),
                [b'>', b'>', ..] => (2, false, true),
                [b'<', ..] => (run_length(rest(self.at), |byte| byte != b'>') + 1, false, false),
                [b'[', ..] => (1, true, false),
                [b']', ..] => (1, false, true),
                [b'/', ..] => (1 + run_length(rest(self.at + 1), is_regular), false, false),
                [byte, ..] if is_regular(*byte) => (run_length(rest(self.at), is_regular), false, false),
                _ => (1, false, false),
            };
            self.at += length;
            depth = (depth + usize::from(deeper)).saturating_sub(usize::from(shallower));
            if depth == 0 {
                break;
            }
        }
        self.at = self.at.min(self.content.len());
        (self.at > start).then_some(start..self.at)
    }
}

fn run_length(bytes: &[u8], matches: impl Fn(u8) -> bool) -> usize {
    bytes.iter().take_while(|byte| matches(**byte)).count()
}

fn is_regular(byte: u8) -> bool {
    !matches!(byte, 0 | 9 | 10 | 12 | 13 | b' ' | b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

/// The length of a string, parentheses within it and escapes counted.
fn string_length(bytes: &[u8]) -> usize {
    let mut depth = 0_usize;
    let mut escaped = false;
    for (index, byte) in bytes.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'(' => depth += 1,
            b')' if depth == 1 => return index + 1,
            b')' => depth -= 1,
            _ => {}
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(content: &str, grey: bool, expected: &str) {
        let inks = Inks::new(include_bytes!("../../manuals/print/swop-small.icc")).unwrap();
        let spaces = BTreeMap::from([
            (b"c0".to_vec(), Space::Grey),
            (b"c1".to_vec(), Space::Rgb),
            (b"c2".to_vec(), Space::Spot([0.0, 0.0, 0.0, 1.0])),
        ]);
        let rewritten = rewrite(content.as_bytes(), &spaces, &inks, grey, true);
        assert_eq!(String::from_utf8(rewritten.content).unwrap(), expected);
    }

    #[test]
    fn full_black_alone_overprints() {
        check("0 0 0 1 k 1 1 m f", false, "0 0 0 1 k\n/Over10 gs\n1 1 m\nf\n");
        check("0 0 0 1 k f 0 0 0 0 k f", false, "0 0 0 1 k\n/Over10 gs\nf\n0 0 0 0 k\n/Over00 gs\nf\n");
        check("0 0 0 .5 k f", false, "0 0 0 0.5 k\nf\n");
        check("q 0 0 0 1 K S Q S", false, "q\n0 0 0 1 K\n/Over01 gs\nS\nQ\nS\n");
        // Black on every plate is no black alone.
        check("1 1 1 1 k f", false, "1 1 1 1 k\nf\n");
    }

    #[test]
    fn greys_and_colours_of_screens_become_inks() {
        check("/c0 cs 0 scn f", false, "0 0 0 1 k\n/Over10 gs\nf\n");
        check("/c1 cs 1 1 1 scn f", false, "0 0 0 0 k\nf\n");
        check("0.25 g f", false, "0 0 0 0.75 k\nf\n");
        check("1 0 0 0 k f", true, "0 0 0 0.299 k\nf\n");
        check("/c2 cs 0.5 scn f", true, "0 0 0 0.5 k\nf\n");
        check("/c2 cs 0.5 scn f", false, "/c2 cs\n0.5 scn\nf\n");
    }

    #[test]
    fn what_is_no_colour_stays_as_it_is() {
        check("/c9 cs 1 scn f", false, "/c9 cs\n1 scn\nf\n");
        check(
            "BT /F 9 Tf [(a\\)b) -1.5 (c (d))] TJ <0a> Tj ET",
            false,
            "BT\n/F 9 Tf\n[(a\\)b) -1.5 (c (d))] TJ\n<0a> Tj\nET\n",
        );
        check("/P << /MCID 0 /A [1 2] >> BDC EMC", false, "/P << /MCID 0 /A [1 2] >> BDC\nEMC\n");
        check("(never closed", false, "");
    }
}
