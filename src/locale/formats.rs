//! Numbers, dates and lists as a locale writes them: ICU's formatters, each made once a locale and kept.

use std::cmp::Ordering;
use std::fmt;
use std::sync::OnceLock;

use fixed_decimal::{Decimal, Sign};
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::decimal::DecimalFormatter;
use icu::decimal::options::GroupingStrategy;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::plurals::{PluralCategory, PluralOperands, PluralRules};
use jiff::civil;
use writeable::{Part, PartsWrite, Writeable};

use super::dates::{DateShape, Dates};
use super::measures;
use super::number::{Grouping, Number, PluralKind, Style};
use super::tag::Locale;

/// The word that joins a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ListKind {
    And,
    Or,
}

/// A formatter, made when first needed; `None` inside if ICU has no data for it.
type Kept<T> = OnceLock<Option<T>>;

/// How one locale writes things.
pub(super) struct Formats {
    locale: Locale,
    cardinal: Kept<PluralRules>,
    ordinal: Kept<PluralRules>,
    decimals: [Kept<DecimalFormatter>; 4],
    lists: [Kept<ListFormatter>; 2],
    dates: Dates,
    collator: Kept<CollatorBorrowed<'static>>,
}

impl Formats {
    pub(super) fn new(locale: Locale) -> Self {
        Self {
            locale,
            cardinal: OnceLock::new(),
            ordinal: OnceLock::new(),
            decimals: [const { OnceLock::new() }; 4],
            lists: [const { OnceLock::new() }; 2],
            dates: Dates::new(),
            collator: OnceLock::new(),
        }
    }

    /// The plural category of a number in the variants of this locale.
    pub(super) fn category(&self, number: &Number) -> &'static str {
        let locale = self.locale.icu();
        let rules = match number.options.plural {
            Some(PluralKind::Ordinal) => self.ordinal.get_or_init(|| PluralRules::try_new_ordinal(locale.into()).ok()),
            _ => self.cardinal.get_or_init(|| PluralRules::try_new_cardinal(locale.into()).ok()),
        };
        name_of(rules.as_ref().map(|rules| rules.category_for(PluralOperands::from(&number.counted()))))
    }

    /// The plural category of an amount as it is shown.
    fn cardinal(&self, shown: &Decimal) -> &'static str {
        let rules = self.cardinal.get_or_init(|| PluralRules::try_new_cardinal(self.locale.icu().into()).ok());
        name_of(rules.as_ref().map(|rules| rules.category_for(PluralOperands::from(shown))))
    }

    /// A number by its options.
    pub(super) fn number(&self, number: &Number) -> String {
        let grouping = number.options.grouping.unwrap_or(Grouping::Auto);
        let shown = number.shown();
        let digits = self.decimal(&shown, grouping);
        let percent = |digits: &str| percent(&self.locale, digits);
        match number.options.style {
            None | Some(Style::Decimal) => digits,
            Some(Style::Percent) => percent(&digits),
            Some(Style::Money(money)) => {
                let bare = self.decimal(&Decimal::new(Sign::None, shown.absolute.clone()), grouping);
                let sign = digits.strip_suffix(&bare).unwrap_or_default();
                measures::money(&self.locale, money, self.cardinal(&shown), sign, &bare)
            }
            Some(Style::Unit(unit, display)) => {
                measures::unit(&self.locale, unit, display, self.cardinal(&shown), &digits)
                    .unwrap_or_else(|| percent(&digits))
            }
        }
    }

    /// The order of two texts in the locale's alphabet; by code point if ICU has no data for it.
    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        let collator =
            self.collator.get_or_init(|| Collator::try_new(self.locale.icu().into(), CollatorOptions::default()).ok());
        collator.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
    }

    fn decimal(&self, value: &Decimal, grouping: Grouping) -> String {
        let strategy = match grouping {
            Grouping::Auto => GroupingStrategy::Auto,
            Grouping::Always => GroupingStrategy::Always,
            Grouping::Min2 => GroupingStrategy::Min2,
            Grouping::Never => GroupingStrategy::Never,
        };
        let formatter = self.decimals[grouping as usize]
            .get_or_init(|| DecimalFormatter::try_new(self.locale.icu().into(), strategy.into()).ok());
        let Some(formatter) = formatter else { return value.to_string() };
        // ICU takes `always` for `auto`, which in some languages groups from five digits on: 1.234 is made of 01.234.
        if grouping == Grouping::Always && *value.absolute.magnitude_range().end() == 3 {
            let mut longer = value.clone();
            longer.absolute.pad_start(5);
            let zero = formatter.format_to_string(&Decimal::from(0));
            return formatter.format_to_string(&longer).replacen(&zero, "", 1);
        }
        formatter.format_to_string(value)
    }

    /// A date of the Gregorian calendar.
    pub(super) fn date(&self, date: civil::Date, shape: DateShape) -> String {
        self.dates.format(&self.locale, date, shape)
    }

    /// A list as pieces: `true` for an element, `false` for what stands between.
    pub(super) fn list(&self, items: &[String], kind: ListKind) -> Vec<(bool, String)> {
        let locale = self.locale.icu();
        let formatter = self.lists[kind as usize].get_or_init(|| match kind {
            ListKind::And => ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default()).ok(),
            ListKind::Or => ListFormatter::try_new_or(locale.into(), ListFormatterOptions::default()).ok(),
        });
        let Some(formatter) = formatter else {
            return vec![(true, items.join(", "))];
        };
        let mut pieces = Pieces::default();
        // Writing to memory cannot fail.
        let _ = formatter.format(items.iter()).write_to_parts(&mut pieces);
        pieces.done
    }
}

fn name_of(category: Option<PluralCategory>) -> &'static str {
    match category {
        Some(PluralCategory::Zero) => "zero",
        Some(PluralCategory::One) => "one",
        Some(PluralCategory::Two) => "two",
        Some(PluralCategory::Few) => "few",
        Some(PluralCategory::Many) => "many",
        Some(PluralCategory::Other) | None => "other",
    }
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Formats({})", self.locale)
    }
}

/// Gathers the pieces of a list while ICU writes it.
#[derive(Default)]
struct Pieces {
    done: Vec<(bool, String)>,
    element: bool,
}

impl fmt::Write for Pieces {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if text.is_empty() {
            return Ok(());
        }
        match self.done.last_mut() {
            Some((element, last)) if *element == self.element => last.push_str(text),
            _ => self.done.push((self.element, text.to_string())),
        }
        Ok(())
    }
}

impl PartsWrite for Pieces {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        let outside = self.element;
        self.element |= part == icu::list::parts::ELEMENT;
        let result = write(self);
        self.element = outside;
        result
    }
}

/// Sets the percent sign where the locale has it.
///
/// ICU4X has percent patterns only in its experimental crate. This is the pattern of CLDR 48 for the languages in which
/// it is not just the sign after the figure.
fn percent(locale: &Locale, digits: &str) -> String {
    let arabic = |range: std::ops::RangeInclusive<char>| digits.chars().any(|digit| range.contains(&digit));
    if arabic('\u{660}'..='\u{669}') {
        return format!("{digits}\u{66a}\u{61c}");
    }
    if arabic('\u{6f0}'..='\u{6f9}') {
        return format!("{digits}\u{66a}");
    }
    match (locale.language(), locale.region()) {
        ("fr" | "de", Some("CH")) | ("de", Some("LI")) => format!("{digits}%"),
        ("es", Some(region)) if region != "ES" => format!("{digits}%"),
        ("en", Some("AT"))
        | (
            "be" | "ca" | "cs" | "da" | "de" | "es" | "fi" | "fr" | "gl" | "hr" | "lt" | "mk" | "nb" | "nn" | "no"
            | "ro" | "ru" | "sk" | "sl" | "sv" | "tk",
            _,
        ) => format!("{digits}\u{a0}%"),
        ("ar", _) => format!("{digits}\u{200e}%\u{200e}"),
        ("eu", _) => format!("%\u{a0}{digits}"),
        ("tr", _) => format!("%{digits}"),
        _ => format!("{digits}%"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(tag: &str) -> Formats {
        Formats::new(tag.parse().unwrap())
    }

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        let check = |tag, number: &str, expected| {
            assert_eq!(formats(tag).number(&number.parse().unwrap()), expected, "{number} in {tag}");
        };
        check("it", "1234", "1234");
        check("it", "12345.50", "12.345,50");
        check("de", "1234", "1.234");
        check("fr", "12345", "12\u{202f}345");
        check("en", "12345.5", "12,345.5");
        check("ar-EG", "103", "١٠٣");
        check("hi", "1234567", "12,34,567");
    }

    #[test]
    fn percent_signs_stand_where_the_language_puts_them() {
        let check = |tag, expected| {
            let mut number: Number = "0.12".parse().unwrap();
            number.options.minimum_fraction = None;
            number.options.style = Some(Style::Percent);
            assert_eq!(formats(tag).number(&number), expected, "{tag}");
        };
        check("it", "12%");
        check("de", "12\u{a0}%");
        check("de-CH", "12%");
        check("ar", "12\u{200e}%\u{200e}");
        check("ar-EG", "١٢\u{66a}\u{61c}");
        check("tr", "%12");
        check("zh", "12%");
    }

    #[test]
    fn lists_are_joined_and_elements_known() {
        let items = ["a".to_string(), "i".to_string()];
        let text = |tag, kind| formats(tag).list(&items, kind).into_iter().map(|(_, text)| text).collect::<String>();
        assert_eq!(text("it", ListKind::And), "a e i");
        assert_eq!(text("es", ListKind::And), "a e i");
        assert_eq!(text("de", ListKind::Or), "a oder i");
        assert_eq!(text("ar", ListKind::And), "a وi");
        assert_eq!(
            formats("en").list(&items, ListKind::And),
            [(true, "a".into()), (false, " and ".into()), (true, "i".into())]
        );
    }

    #[test]
    fn words_are_sorted_by_each_alphabet() {
        let check = |tag, words: &str| {
            let mut sorted: Vec<&str> = words.split(' ').collect();
            sorted.sort_by(|a, b| formats(tag).compare(a, b));
            assert_eq!(sorted.join(" "), words, "{tag}");
        };
        check("it", "azienda è ente Ente età zona");
        check("sl", "cena cvet čas dom sto šola zakon žena");
        check("sq", "cibo çmim dorë dzeta dhoma");
        check("uk", "гора ґанок єдність ікло їжа йод ящик");
        check("zh", "安全 部门 服务 质量");
    }

    #[test]
    fn plural_categories_are_those_of_icu() {
        let check = |tag, number: &str, ordinal: bool, expected| {
            let mut number: Number = number.parse().unwrap();
            number.options.plural = ordinal.then_some(PluralKind::Ordinal);
            assert_eq!(formats(tag).category(&number), expected, "{tag}");
        };
        check("ar", "103", false, "few");
        check("ar", "111", false, "many");
        check("ar", "0", false, "zero");
        check("ro", "102", false, "few");
        check("ro", "1", false, "one");
        check("it", "8", true, "many");
        check("it", "7", true, "other");
        check("it", "1000000", false, "many");
        check("sl", "102", false, "two");
        check("en", "1", false, "one");
        check("en", "1.0", false, "other");
        check("en", "22", true, "two");
    }
}
