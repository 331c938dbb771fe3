//! What checks know of a locale: plural forms, alphabet, quotation marks.

use crate::locale::{Alphabet, Locale, PluralForms};

/// What checks know of a locale; made once for all of its texts.
pub struct Profile {
    pub locale: Locale,
    pub plurals: PluralForms,
    pub alphabet: Alphabet,
    /// Pairs of quotation marks that its texts may use; none where nothing is known.
    pub quotes: &'static [(char, char)],
}

impl Profile {
    pub fn new(locale: &Locale) -> Self {
        Self {
            locale: locale.clone(),
            plurals: PluralForms::new(locale),
            alphabet: Alphabet::new(locale),
            quotes: quotes(locale.language(), locale.region()),
        }
    }

    pub fn language(&self) -> &str {
        self.locale.language()
    }

    /// Whether its main letters are of a script.
    pub fn writes(&self, script: &str) -> bool {
        self.alphabet.scripts().contains(&script)
    }
}

/// Quotation marks, from CLDR's delimiters and what printers of the language use besides.
fn quotes(language: &str, region: Option<&str>) -> &'static [(char, char)] {
    match language {
        "en" | "hi" => &[('“', '”'), ('‘', '’')],
        "de" if matches!(region, Some("CH" | "LI")) => &[('«', '»'), ('‹', '›')],
        "de" => &[('„', '“'), ('‚', '‘'), ('»', '«'), ('›', '‹')],
        "sl" => &[('„', '“'), ('‚', '‘'), ('»', '«')],
        "it" | "fr" | "es" | "pt" => &[('«', '»'), ('“', '”'), ('‘', '’')],
        "ro" => &[('„', '”'), ('«', '»')],
        "sq" => &[('«', '»'), ('“', '”'), ('„', '“'), ('‘', '’')],
        "uk" => &[('«', '»'), ('„', '“'), ('“', '”')],
        "ar" => &[('«', '»'), ('”', '“'), ('“', '”'), ('’', '‘')],
        "zh" => &[('“', '”'), ('‘', '’'), ('《', '》'), ('「', '」'), ('『', '』'), ('〈', '〉')],
        _ => &[],
    }
}
