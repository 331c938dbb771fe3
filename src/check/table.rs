//! The table of all checks of translations: name, severity unless the workspace says otherwise, explanation.

/// How grave the findings of a check are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Error,
    Warning,
    Off,
}

/// A check of texts.
#[derive(Debug)]
pub struct Check {
    pub name: &'static str,
    /// Unless `[checks.severity]` says otherwise.
    pub level: Level,
    /// What it looks for, why, and what to do, in one paragraph.
    pub about: &'static str,
}

const fn check(name: &'static str, level: Level, about: &'static str) -> Check {
    Check { name, level, about }
}

use Level::{Error, Off, Warning};

/// All checks, by family.
pub const CHECKS: &[Check] = &[
    // Structure
    check(
        "untranslated",
        Warning,
        "A document shows a message that is not there in its language, so that readers would see the text of the source language. Translate the message, or take the language out of the `locales` of the document.",
    ),
    check(
        "stale",
        Warning,
        "The source of a message changed since it was translated, as the ledger of translations knows. Send it out again (`bindery translate export --state stale`), or say that the translation still holds (`bindery translate confirm`).",
    ),
    check(
        "by-hand",
        Warning,
        "Texts of a language were written or changed in the Fluent files, and the ledger of translations does not know from which source. Told once a language, and only where the workspace keeps a ledger. Read them, and say `bindery translate confirm`.",
    ),
    check(
        "general-text",
        Warning,
        "A type of organisation or a cooperative has a text of its own in the source language and not in the translation, so that its readers get the general text without anybody noticing. Translate the text in the same folder, or excuse the message if the general text is right for them.",
    ),
    check(
        "missing-attribute",
        Warning,
        "A message of the source has an attribute (a line such as `.alt = …`) that its translation lacks, so that the source language would be shown. Translate the attribute.",
    ),
    check(
        "obsolete-message",
        Warning,
        "A message stands in a translation and nowhere in the source: it was renamed or removed there, and nothing will show it. Rename or remove it.",
    ),
    check(
        "misspelt-message",
        Warning,
        "A message or term stands in the source under an id that nobody asks for, and that is nearly one which templates, data or other texts ask for: the text that the program brings stands in its place. Give it the id that is meant.",
    ),
    check(
        "obsolete-attribute",
        Warning,
        "A translation has an attribute that the source message does not have. Nothing shows it; it was renamed or removed in the source, or its name is mistyped.",
    ),
    check(
        "unknown-variable",
        Error,
        "A text uses a variable that neither the types of the data nor any list's items have, so it can never have a value. Variables are named by their path in the data, with `-` for the dots: `organisation.name` is `$organisation-name`.",
    ),
    check(
        "missing-variable-in-text",
        Error,
        "The source shows a value (a name, a number, a date) in every case, and the translation lacks it, or lacks it in one of its variants. A variant chosen by the number itself may leave it out where it can be only one number, as `[one]` in Italian and English.",
    ),
    check(
        "extra-variable",
        Warning,
        "A translation shows a variable that the source text does not use. It may be right, but as often the text was taken from another message or the source has changed. Choosing a form by a person's `$gender` is left to each language.",
    ),
    check(
        "reference-differs",
        Warning,
        "The source refers to a message or term that the translation does not refer to, or the other way round. Terms keep names the same everywhere: refer to them rather than writing them out.",
    ),
    check(
        "unknown-function",
        Error,
        "A text calls a function that does not exist. There are `NUMBER`, `DATETIME` and `LIST`; they are written in capitals and never translated.",
    ),
    check(
        "unknown-option",
        Error,
        "A function is given an option that it does not have. Options are names and are never translated; `minimumFractionDigits` is one of `NUMBER`.",
    ),
    check(
        "wrong-option",
        Error,
        "An option of a function has a value that it cannot have, or one that another option forbids: `month` is `\"long\"` in every language, and a style `unit` needs a `unit`. The values are names and are never translated.",
    ),
    check(
        "wrong-type",
        Error,
        "A function is given a value of another kind than it takes: `NUMBER` takes numbers, `DATETIME` dates, `LIST` lists; or a text is selected by plural categories.",
    ),
    check(
        "missing-reference",
        Error,
        "A text refers to a message or term, or to an attribute of one, that does not exist in its language nor in the source language. Names in references are never translated.",
    ),
    check(
        "missing-term-argument",
        Error,
        "A term uses an argument that the text which refers to it does not give. Give it: `{ -term(case: \"genitive\") }`.",
    ),
    check(
        "missing-term-variant",
        Warning,
        "A text asks a term for a form by a word, as in `{ -term(case: \"genitive\") }`, and the term has no variant of that name, so that its default form is shown. Add the variant, or mend the word.",
    ),
    check(
        "cyclic-reference",
        Error,
        "A text refers to itself, perhaps through other texts, so that it can never be shown. Remove one of the references.",
    ),
    // Plurals
    check(
        "plural-missing",
        Error,
        "A text that depends on a number has no variant for a plural category that the language needs by Unicode's rules (CLDR), so that some numbers would be printed with the wrong form. Add the variant.",
    ),
    check(
        "plural-superfluous",
        Warning,
        "A text has a variant for a plural category that the language does not have. No number will ever choose it; it was perhaps taken from another language.",
    ),
    check(
        "plural-many",
        Off,
        "French, Italian, Spanish and Portuguese have the category `many` for whole millions (un milione di posti). Few documents need it, so this check is off unless the workspace sets it.",
    ),
    check(
        "plural-flat",
        Warning,
        "The source chooses between forms by a number, and the translation shows the number with one form only, though the language has several. Give the translation the variants of its own plural categories.",
    ),
    check(
        "number-not-shown",
        Warning,
        "A variant leaves out the number, but several numbers choose it: in Ukrainian `[one]` is chosen by 1, 21 and 101. Show the number in the variant, and give 1 a variant `[1]` of its own if it should be a word.",
    ),
    check(
        "unreachable-variant",
        Warning,
        "A variant can never be chosen: an earlier one has the same key, or is chosen by all of its numbers. Variants are tried in their order; put `[1]` before `[one]`.",
    ),
    check(
        "variants-differ",
        Warning,
        "A text that depends on a word of the data (a unit, a direction, a kind) has other variants than the source. Keys of variants are names, which are never translated; one that is missing takes the default text.",
    ),
    // Markup
    check(
        "markup-broken",
        Error,
        "The elements in a text are wrong: one is not closed, is unknown or stands where it cannot. There are `<strong>`, `<em>`, `<a href=\"…\">`, `<br>`, `<ul>`, `<ol>` and `<li>`.",
    ),
    check(
        "markup-differs",
        Warning,
        "The elements of a translation differ from those of its source: a stressed phrase, a link, an item of a list or a paragraph is missing or too many. Put the elements where they fall in your language, one for each of the source.",
    ),
    // Facts
    check(
        "numbers-differ",
        Warning,
        "A number of the source is not in the translation, or the translation has one that the source does not have. Separators and the digits of other scripts may differ, and a number may be a word where the source has a word.",
    ),
    check(
        "amounts-differ",
        Warning,
        "An amount of money or a percentage differs between source and translation. Where the sign stands may differ, the amount may not.",
    ),
    check(
        "law-differs",
        Error,
        "The number, year or article of a law differs between source and translation. References to laws are facts: `328/2000` is the same in every language.",
    ),
    check(
        "standard-differs",
        Error,
        "A standard such as ISO 9001:2015 is cited otherwise than in the source. The number and year of a standard are facts, the same in every language.",
    ),
    check(
        "email-differs",
        Error,
        "An e-mail address differs between source and translation, so that readers would write to nobody. Copy it from the source.",
    ),
    check(
        "phone-differs",
        Error,
        "A telephone number differs between source and translation, so that readers would call someone else. Copy it from the source.",
    ),
    check(
        "url-differs",
        Error,
        "A web address or the target of a link differs between source and translation. If the page exists in the reader's language, excuse the message with that reason.",
    ),
    // Wording
    check(
        "untouched",
        Warning,
        "A translation is the same text as its source: perhaps the file was copied and this message forgotten.",
    ),
    check(
        "same-text",
        Warning,
        "Two messages have the same text in a translation, and different ones in the source: perhaps one was pasted in the place of the other.",
    ),
    check(
        "length",
        Warning,
        "A translation is much shorter or longer than its source, measured by what is usual between the two languages. Long texts may differ less than short ones, and those with fewer sentences than the source least. Part of it may be missing, or belong to another message.",
    ),
    check(
        "double-word",
        Warning,
        "A word stands twice in a row, which is nearly always a slip of the keyboard. Remove one.",
    ),
    check(
        "double-space",
        Warning,
        "Two spaces stand in a row inside a line. Both would be printed, and one is enough. Remove the other.",
    ),
    check(
        "edge-space",
        Warning,
        "A text begins or ends with a space where its source does not, or lacks one that the source has. Such texts are joined to others, and the space is printed or missing there.",
    ),
    check(
        "glossary",
        Warning,
        "The source uses a term of the workspace's glossary, and the translation does not use the term that the glossary gives for its language.",
    ),
    // Typography
    check(
        "straight-quote",
        Warning,
        "A straight quote or apostrophe stands in a text. Print has curly ones: ’ for the apostrophe, and the quotation marks of the language.",
    ),
    check(
        "wrong-quotes",
        Warning,
        "A text uses quotation marks of another language, as when they were left from the source: Italian «…» or “…”, German „…“, French « … », English “…”.",
    ),
    check(
        "unbalanced",
        Warning,
        "A bracket or quotation mark is opened and not closed in the same text, or closed and not opened.",
    ),
    check(
        "space-before-mark",
        Warning,
        "A space stands before a punctuation mark, which the language does not have there.",
    ),
    check("space-after-mark", Warning, "No space follows a comma, semicolon or other mark between two words. Add one."),
    check(
        "french-space",
        Warning,
        "In French a narrow no-break space (U+202F) stands before `;`, `!`, `?` and `»` and after `«`, and a no-break space (U+00A0 or U+202F) before `:`. An ordinary space would let the line break before the mark.",
    ),
    check(
        "opening-mark",
        Warning,
        "In Spanish a question begins with `¿` and an exclamation with `¡`; a text has one of the closing marks without its opening one, or the other way round.",
    ),
    check(
        "foreign-mark",
        Warning,
        "A mark of the Latin script stands in a text of another: Arabic writes `،`, `؛` and `؟`, Chinese full-width `，`, `。` and others, Hindi ends sentences with `।`.",
    ),
    check(
        "end-mark",
        Warning,
        "The source ends with a full stop, colon, question or exclamation mark, and the translation ends otherwise.",
    ),
    check(
        "entity",
        Warning,
        "A character stands as HTML writes it, such as `&nbsp;` or `&#39;`: a tool took the text for a page. It would be printed letter by letter. Write the character itself.",
    ),
    // Letters
    check(
        "mixed-script",
        Error,
        "A word has letters of two scripts, such as a Cyrillic а in a Latin word. They look alike, but nobody can search for the word, and screen readers stumble.",
    ),
    check(
        "foreign-script",
        Warning,
        "A word is written in a script that the language does not use. Latin words are allowed in texts of other scripts.",
    ),
    check(
        "foreign-letter",
        Warning,
        "A letter is not in the language's alphabet as CLDR lists it, and the source does not have the word. Often it is a neighbour of the right one: ş with cedilla for the Romanian ș, ы in Ukrainian.",
    ),
    check(
        "hidden-character",
        Error,
        "A text holds a character that nobody sees: a control for the direction of text, a zero-width space, a soft hyphen, NUL. It can make a text read otherwise than it stands in the file. Remove it; directions and hyphens are bindery's care.",
    ),
    check(
        "lost-character",
        Error,
        "A wrong encoding has spoilt a letter: it was replaced by `\u{fffd}`, or its bytes were read as letters of their own, as `Ã¨` for `è`. Write what was meant, and save the file as UTF-8.",
    ),
    check(
        "unused-excuse",
        Warning,
        "An excuse of `[[checks.excuses]]` excuses nothing: the text was mended, or the message or check has another name. Remove the excuse.",
    ),
];

/// The check of a name.
pub fn find(name: &str) -> Option<&'static Check> {
    CHECKS.iter().find(|check| check.name == name)
}
