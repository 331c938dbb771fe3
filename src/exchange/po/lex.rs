//! The entries of a PO file, as they stand there: comments and strings with their lines.

use std::ops::Range;

use super::super::intake::file_fault;
use super::wrap::unescape;
use crate::diagnostic::{Diagnostic, Place};

/// An entry of a file; what it does not have is `None` or empty.
#[derive(Debug, Default)]
pub(super) struct Entry {
    /// The line of its first keyword, from 1.
    pub(super) line: usize,
    /// The bytes of that line in the text.
    pub(super) range: Range<usize>,
    /// The bytes of the line with its `msgstr`.
    pub(super) translated: Range<usize>,
    /// Comments of the translator, and those that were extracted from the source.
    pub(super) translator: Vec<String>,
    pub(super) extracted: Vec<String>,
    pub(super) references: Vec<String>,
    pub(super) fuzzy: bool,
    pub(super) previous: Option<String>,
    pub(super) context: Option<String>,
    pub(super) id: Option<String>,
    pub(super) plural: bool,
    pub(super) translation: Option<String>,
}

/// What the file has: its entries, and how many obsolete ones were passed over.
#[derive(Debug, Default)]
pub(super) struct Entries {
    pub(super) entries: Vec<Entry>,
    pub(super) obsolete: usize,
}

/// The string that a quoted line continues.
#[derive(Clone, Copy)]
enum Open {
    Nothing,
    Context,
    Id,
    Translation,
    Previous,
    /// A string that is read and not kept: of a plural form, of a previous context.
    Other,
}

/// Reads a file's text.
///
/// # Errors
/// The first line that is not of a PO file, or that ends within a string or entry: gettext refuses such a file as well.
pub(super) fn entries(name: &str, text: &str) -> Result<Entries, Box<Diagnostic>> {
    let mut reader = Reader { found: Entries::default(), entry: Entry::default(), open: Open::Nothing };
    let mut start = 0;
    for (index, raw) in text.split_inclusive('\n').enumerate() {
        let line = raw.trim();
        let range = start..start + raw.trim_end().len();
        start += raw.len();
        reader.line(line, index + 1, &range).map_err(|what| refusal(name, &what, index + 1, &range))?;
    }
    let (line, range) = (reader.entry.line, reader.entry.range.clone());
    reader.end().map_err(|what| refusal(name, &what, line, &range))?;
    Ok(reader.found)
}

fn refusal(name: &str, what: &str, line: usize, range: &Range<usize>) -> Box<Diagnostic> {
    let fault =
        file_fault(name, format!("line {line} {what}")).hint("`msgfmt -c` finds the fault too; nothing was taken");
    Box::new(fault.at(Place::span(name, range.clone())))
}

struct Reader {
    found: Entries,
    entry: Entry,
    open: Open,
}

impl Reader {
    fn line(&mut self, line: &str, number: usize, range: &Range<usize>) -> Result<(), String> {
        if line.is_empty() {
            return Ok(());
        }
        let Some(comment) = line.strip_prefix('#') else { return self.keyword(line, number, range) };
        if let Some(obsolete) = comment.strip_prefix('~') {
            let keyword = obsolete.trim_start();
            self.found.obsolete += usize::from(keyword.starts_with("msgid ") || keyword.starts_with("msgid\""));
            return self.end();
        }
        // A comment after the translation belongs to the next entry.
        if self.entry.translation.is_some() {
            self.end()?;
        }
        if let Some(previous) = comment.strip_prefix('|') {
            return self.previous(previous.trim_start());
        }
        self.open = Open::Nothing;
        let mut kinds = comment.chars();
        let kind = kinds.next().unwrap_or(' ');
        let content = kinds.as_str().trim();
        match kind {
            '.' => self.entry.extracted.push(content.to_string()),
            ':' => self.entry.references.push(content.to_string()),
            // Flags of the work, in a comment of their own as of gettext 0.25.
            ',' | '=' => self.entry.fuzzy |= content.split(',').any(|flag| flag.trim() == "fuzzy"),
            _ => self.entry.translator.push(comment.trim().to_string()),
        }
        Ok(())
    }

    /// A line of an entry itself: a keyword with a string, or more of a string.
    fn keyword(&mut self, line: &str, number: usize, range: &Range<usize>) -> Result<(), String> {
        if line.starts_with('"') {
            return self.string(line);
        }
        let at = line.find([' ', '\t', '"']).unwrap_or(line.len());
        let (keyword, string) = (&line[..at], line[at..].trim_start());
        let begins = matches!(keyword, "msgctxt" | "msgid") && self.entry.translation.is_some();
        if begins || keyword == "domain" {
            self.end()?;
        }
        if self.entry.line == 0 {
            (self.entry.line, self.entry.range) = (number, range.clone());
        }
        let entry = &mut self.entry;
        if keyword == "msgstr" {
            entry.translated = range.clone();
        }
        let slot = match keyword {
            "msgctxt" => (&mut entry.context, Open::Context),
            "msgid" => (&mut entry.id, Open::Id),
            "msgstr" if entry.id.is_some() => (&mut entry.translation, Open::Translation),
            "msgid_plural" => {
                (entry.plural, self.open) = (true, Open::Other);
                return self.string(string);
            }
            "domain" => {
                self.entry.line = 0;
                self.open = Open::Other;
                return self.string(string);
            }
            _ if keyword.starts_with("msgstr[") && entry.id.is_some() => {
                entry.translation.get_or_insert_default();
                self.open = Open::Other;
                return self.string(string);
            }
            "msgstr" => return Err("has a `msgstr` without a `msgid` before it".to_string()),
            _ => return Err("is neither a keyword of a PO file, nor a string, nor a comment".to_string()),
        };
        if slot.0.is_some() {
            return Err(format!("has `{keyword}` for the second time in its entry"));
        }
        *slot.0 = Some(String::new());
        self.open = slot.1;
        self.string(string)
    }

    /// A line of a previous source, after its `#|`.
    fn previous(&mut self, line: &str) -> Result<(), String> {
        let at = line.find('"').unwrap_or(line.len());
        match line[..at].trim_end() {
            "" => {}
            "msgid" => {
                self.entry.previous = Some(String::new());
                self.open = Open::Previous;
            }
            _ => self.open = Open::Other,
        }
        self.string(&line[at..])
    }

    /// Adds a quoted string to what is open.
    fn string(&mut self, quoted: &str) -> Result<(), String> {
        let ends_in_time = quoted.len() >= 2 && quoted.starts_with('"') && quoted.ends_with('"');
        if !ends_in_time {
            return Err("has a string without both its quotes; the file may be cut off".to_string());
        }
        let inside = &quoted[1..quoted.len() - 1];
        let text = unescape(inside)
            .filter(|_| !has_quote(inside))
            .ok_or("has a quote or backslash that is not written as `\\\"` or `\\\\`")?;
        let entry = &mut self.entry;
        let slot = match self.open {
            Open::Context => &mut entry.context,
            Open::Id => &mut entry.id,
            Open::Translation => &mut entry.translation,
            Open::Previous => &mut entry.previous,
            Open::Other => return Ok(()),
            Open::Nothing => return Err("has a string that belongs to no keyword".to_string()),
        };
        slot.get_or_insert_default().push_str(&text);
        Ok(())
    }

    /// Ends the present entry, if there is one.
    fn end(&mut self) -> Result<(), String> {
        self.open = Open::Nothing;
        let entry = std::mem::take(&mut self.entry);
        if entry.id.is_some() && entry.translation.is_some() {
            self.found.entries.push(entry);
        } else if entry.id.is_some() || entry.context.is_some() {
            return Err("begins an entry that has no `msgstr`; the file may be cut off".to_string());
        }
        Ok(())
    }
}

/// Whether the inside of a string has a quote that no backslash escapes.
fn has_quote(inside: &str) -> bool {
    let mut escaped = false;
    inside.chars().any(|letter| {
        let bare = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        bare
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Entries {
        entries("a.po", text).unwrap()
    }

    #[test]
    fn entries_need_no_blank_line_between_them() {
        let found = read(
            "msgctxt \"a\"\nmsgid \"one \"\n\"more\"\nmsgstr \"x\"\nmsgid \"b\"\nmsgstr \"\"\n#~ msgid \"old\"\n#~ msgstr \"y\"\n",
        );
        assert_eq!(found.entries.len(), 2);
        assert_eq!(found.entries[0].id.as_deref(), Some("one more"));
        assert_eq!((found.entries[1].line, found.obsolete), (5, 1));
    }

    #[test]
    fn comments_go_where_they_belong() {
        let found = read(
            "#mine\r\n# state: final\r\n#. note\r\n#: a.ftl:3\r\n#, c-format, fuzzy\r\n#| msgctxt \"k\"\r\n#| msgid \"\"\r\n\
             #| \"old \"\r\n#| \"text\"\r\nmsgid \"new\"\r\nmsgstr \"neu\"\r\n",
        );
        let entry = &found.entries[0];
        assert_eq!(entry.translator, ["mine", "state: final"]);
        assert_eq!((entry.extracted.len(), entry.references.len(), entry.fuzzy), (1, 1, true));
        assert_eq!(entry.previous.as_deref(), Some("old text"));
    }

    #[test]
    fn a_damaged_file_is_refused_with_its_line() {
        for (text, told) in [
            ("msgid \"a\"\nmsgstr \"b", "line 2 has a string without both its quotes"),
            ("msgid \"a\"\nmsgstr \"", "line 2 has a string without both its quotes"),
            ("msgid \"a\"\n", "line 1 begins an entry that has no `msgstr`"),
            ("\nmsgstr \"a\"\n", "line 2 has a `msgstr` without"),
            ("msgid \"a\"\nmsgid \"b\"\n", "line 2 has `msgid` for the second time"),
            ("msgid \"a\" b\"\n", "line 1 has a quote or backslash"),
            ("\"a\"\n", "line 1 has a string that belongs to no keyword"),
            ("<xliff/>\n", "line 1 is neither"),
            ("msgid \"a\\\"\nmsgstr \"\"\n", "line 1 has a quote or backslash"),
        ] {
            let refusal = entries("a.po", text).unwrap_err();
            assert!(refusal.message.starts_with(told), "{text:?}: {}", refusal.message);
        }
    }
}
