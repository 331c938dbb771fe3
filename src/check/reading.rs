//! Readings: a pattern with its variants chosen, as one text whose characters know where they stand.

use std::ops::Range;

use crate::locale::{Element, Expression, Inline, InlineKind, Key, Pattern, Variant};

/// What stands in a reading's text for a placeable.
pub const PLACEABLE: char = '\u{fffc}';

/// The readings of one pattern that are looked at: enough for every variant of any text that people write.
const MOST: usize = 200;

/// A variant that a reading takes.
#[derive(Debug, Clone, Copy)]
pub struct Choice<'a> {
    select: usize,
    pub selector: &'a Inline,
    pub variant: &'a Variant,
}

/// A pattern read with some variants; the default ones where it says nothing.
#[derive(Debug, Default)]
pub struct Reading<'a> {
    pub choices: Vec<Choice<'a>>,
    pub text: String,
    /// Where pieces begin, in the text and in the file.
    starts: Vec<(usize, usize)>,
    /// Texts of the message and, between them, `None` for a placeable.
    pub pieces: Vec<Option<(&'a str, usize)>>,
}

impl Reading<'_> {
    /// The bytes of the file for bytes of the text.
    pub fn span(&self, range: Range<usize>) -> Range<usize> {
        let index = self.starts.partition_point(|(text, _)| *text <= range.start);
        let (text, file) = index.checked_sub(1).and_then(|index| self.starts.get(index)).copied().unwrap_or_default();
        let start = file + range.start - text;
        start..start + range.len()
    }

    /// Which variants it takes, as they are written: `[one] of $places`.
    pub fn name(&self) -> Option<String> {
        let names: Vec<String> = self.choices.iter().map(Choice::name).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }
}

impl Choice<'_> {
    /// The variant in words: ``[one] of `$places` ``.
    pub fn name(&self) -> String {
        match &self.selector.kind {
            InlineKind::Variable(name) => format!("`[{}]` of `${name}`", self.variant.key),
            _ => format!("`[{}]`", self.variant.key),
        }
    }

    /// The number that stands for its key: 1 for `[one]` and `[1]`.
    pub fn number(&self) -> Option<u32> {
        match &self.variant.key {
            Key::Number(_, written) => written.parse().ok(),
            Key::Name(name) => ["zero", "one", "two"].iter().position(|known| known == name)?.try_into().ok(),
        }
    }
}

/// The default reading, and one for each other variant.
pub fn readings(pattern: &Pattern) -> Vec<Reading<'_>> {
    let mut choices = vec![Vec::new()];
    gather(pattern, &[], &mut choices);
    choices.into_iter().map(|choices| read(pattern, choices)).collect()
}

/// Finds the ways to reach every variant that is not the default one.
fn gather<'a>(pattern: &'a Pattern, before: &[Choice<'a>], found: &mut Vec<Vec<Choice<'a>>>) {
    for expression in placeables(pattern) {
        let Expression::Select { selector, variants } = through(expression) else { continue };
        for variant in variants {
            if found.len() >= MOST {
                return;
            }
            let mut with = before.to_vec();
            if !variant.default {
                with.push(Choice { select: std::ptr::from_ref(variants).addr(), selector, variant });
                found.push(with.clone());
            }
            gather(&variant.value, &with, found);
        }
    }
}

fn placeables(pattern: &Pattern) -> impl Iterator<Item = &Expression> {
    pattern.elements.iter().filter_map(|element| match element {
        Element::Placeable { expression, .. } => Some(expression),
        Element::Text { .. } => None,
    })
}

/// A placeable without the placeables around it.
fn through(expression: &Expression) -> &Expression {
    match expression {
        Expression::Inline(Inline { kind: InlineKind::Placeable(inner), .. }) => through(inner),
        other => other,
    }
}

fn read<'a>(pattern: &'a Pattern, choices: Vec<Choice<'a>>) -> Reading<'a> {
    let mut reading = Reading { choices, ..Reading::default() };
    add(pattern, &mut reading);
    reading
}

fn add<'a>(pattern: &'a Pattern, reading: &mut Reading<'a>) {
    for element in &pattern.elements {
        match element {
            Element::Text { value, start } => {
                reading.starts.push((reading.text.len(), *start));
                reading.pieces.push(Some((value, *start)));
                reading.text.push_str(value);
            }
            Element::Placeable { expression, start } => match through(expression) {
                Expression::Inline(inline) => {
                    reading.pieces.push(None);
                    if let InlineKind::Text(text) = &inline.kind {
                        reading.starts.push((reading.text.len(), inline.span.start + 1));
                        reading.text.push_str(text);
                    } else {
                        reading.starts.push((reading.text.len(), *start));
                        reading.text.push(PLACEABLE);
                    }
                }
                Expression::Select { variants, .. } => {
                    let select = std::ptr::from_ref(variants).addr();
                    let chosen = reading.choices.iter().find(|choice| choice.select == select);
                    let variant =
                        chosen.map(|choice| choice.variant).or_else(|| variants.iter().find(|variant| variant.default));
                    if let Some(variant) = variant {
                        add(&variant.value, reading);
                    }
                }
            },
        }
    }
}
