//! The functions of messages: `NUMBER`, `DATETIME` and `LIST`.
//!
//! Options have the names and meanings of ECMA-402, as the Fluent specification asks; one that is not known or has no
//! such value is an error, not ignored.

use std::ops::{Range, RangeInclusive};

use icu::datetime::fieldsets::builder::DateFields;
use icu::datetime::options::Length;
use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Place, did_you_mean};

use super::dates::{DateShape, DateStyle};
use super::formats::ListKind;
use super::measures::{CurrencyDisplay, Money, Unit, UnitDisplay};
use super::number::{Grouping, Number, NumberOptions, PluralKind, Style};
use super::syntax::{Arguments, Inline, InlineKind, Named};
use super::text::Part;

/// What an expression comes to, before it is shown.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Resolved {
    /// Text of the message's author.
    Literal(String),
    /// Text of a variable.
    Text(String),
    Number(Number),
    Date(Date, DateShape),
    List(Vec<String>, ListKind),
    Slot(String),
    /// What a reference shows.
    Parts(Vec<Part>),
    /// Nothing, for a reason already told; what is shown in its stead.
    Failed(String),
}

impl Resolved {
    /// What it is, for people.
    pub(super) fn describe(&self) -> &'static str {
        match self {
            Self::Literal(_) | Self::Text(_) | Self::Parts(_) | Self::Failed(_) => "text",
            Self::Number(_) => "a number",
            Self::Date(..) => "a date",
            Self::List(..) => "a list",
            Self::Slot(_) => "a slot of the template",
        }
    }
}

const NUMBER_OPTIONS: [&str; 12] = [
    "minimumIntegerDigits",
    "minimumFractionDigits",
    "maximumFractionDigits",
    "minimumSignificantDigits",
    "maximumSignificantDigits",
    "useGrouping",
    "style",
    "currency",
    "currencyDisplay",
    "unit",
    "unitDisplay",
    "type",
];

const DATE_OPTIONS: [&str; 5] = ["dateStyle", "weekday", "year", "month", "day"];

/// The functions of messages, each with its options.
pub const FUNCTIONS: [(&str, &[&str]); 3] =
    [("NUMBER", &NUMBER_OPTIONS), ("DATETIME", &DATE_OPTIONS), ("LIST", &["type"])];

const STYLES: [(&str, &str); 4] =
    [("decimal", "decimal"), ("percent", "percent"), ("currency", "currency"), ("unit", "unit")];

const CURRENCY_DISPLAYS: [(&str, CurrencyDisplay); 4] = [
    ("symbol", CurrencyDisplay::Symbol),
    ("narrowSymbol", CurrencyDisplay::NarrowSymbol),
    ("code", CurrencyDisplay::Code),
    ("name", CurrencyDisplay::Name),
];

const UNITS: [(&str, Unit); 3] = [("day", Unit::Day), ("hour", Unit::Hour), ("percent", Unit::Percent)];

const UNIT_DISPLAYS: [(&str, UnitDisplay); 3] =
    [("long", UnitDisplay::Long), ("short", UnitDisplay::Short), ("narrow", UnitDisplay::Narrow)];

/// The options that say what a number is written as.
#[derive(Default)]
struct Measure {
    style: Option<&'static str>,
    currency: Option<[u8; 3]>,
    currency_display: Option<CurrencyDisplay>,
    unit: Option<Unit>,
    unit_display: Option<UnitDisplay>,
}

/// Where a function is called, and with which expressions.
pub(super) struct Call<'c> {
    pub name: &'c str,
    pub positional: &'c [Inline],
    pub named: &'c [Named],
    pub path: &'c str,
    pub span: &'c Range<usize>,
}

/// What is wrong with the options of a function that there is, whatever it is applied to: `unknown-option` for one that it
/// does not have, `wrong-argument` for a value that it cannot have.
pub fn option_faults(name: &str, span: &Range<usize>, arguments: &Arguments, path: &str) -> Vec<Diagnostic> {
    let call = Call { name, positional: &arguments.positional, named: &arguments.named, path, span };
    let sample = match name {
        "NUMBER" => Resolved::Number(Number::from(1)),
        "DATETIME" => Resolved::Date(Date::default(), DateStyle::Medium.shape()),
        _ => Resolved::List(Vec::new(), ListKind::And),
    };
    let mut faults = Vec::new();
    call.apply(vec![sample], &mut faults);
    faults
}

impl Call<'_> {
    /// Applies the function to the values of its positional arguments; faults are added to the list.
    pub(super) fn apply(&self, values: Vec<Resolved>, faults: &mut Vec<Diagnostic>) -> Resolved {
        let failed = Resolved::Failed(format!("{{{}()}}", self.name));
        let known = FUNCTIONS.map(|(name, _)| name);
        if !known.contains(&self.name) {
            let message = format!("unknown function `{}`", self.name);
            let hint =
                did_you_mean(self.name, known).unwrap_or_else(|| "there are `NUMBER`, `DATETIME` and `LIST`".into());
            faults.push(self.fault("unknown-function", message, self.span).hint(hint));
            return failed;
        }
        if let Some(told) = values.iter().find(|value| matches!(value, Resolved::Failed(_))) {
            return told.clone();
        }
        if self.name == "LIST" {
            return self.list(values, faults).unwrap_or(failed);
        }
        let mut values = values.into_iter();
        let (Some(value), None) = (values.next(), values.next()) else {
            let message = format!("`{}` takes one argument, not {}", self.name, self.positional.len());
            faults.push(self.fault("wrong-argument", message, self.span));
            return failed;
        };
        match (self.name, value) {
            ("NUMBER", Resolved::Number(number)) => Resolved::Number(self.number(number, faults)),
            ("DATETIME", Resolved::Date(date, shape)) => Resolved::Date(date, self.date(shape, faults)),
            (name, value) => {
                let wanted = if name == "NUMBER" { "a number" } else { "a date" };
                faults.push(self.wrong_argument(0, wanted, value.describe()));
                failed
            }
        }
    }

    fn number(&self, mut number: Number, faults: &mut Vec<Diagnostic>) -> Number {
        let mut told = NumberOptions::default();
        let mut measure = Measure::default();
        for option in self.named {
            match option.name.as_str() {
                "minimumIntegerDigits" => told.minimum_integer = self.digits(option, 1..=21, faults),
                "minimumFractionDigits" => told.minimum_fraction = self.digits(option, 0..=100, faults),
                "maximumFractionDigits" => told.maximum_fraction = self.digits(option, 0..=100, faults),
                "minimumSignificantDigits" => told.minimum_significant = self.digits(option, 1..=21, faults),
                "maximumSignificantDigits" => told.maximum_significant = self.digits(option, 1..=21, faults),
                "useGrouping" => told.grouping = self.grouping(option, faults),
                "style" | "currency" | "currencyDisplay" | "unit" | "unitDisplay" => {
                    self.measure(option, &mut measure, faults);
                }
                "type" => {
                    let kinds = [("cardinal", PluralKind::Cardinal), ("ordinal", PluralKind::Ordinal)];
                    told.plural = self.choice(option, &kinds, faults);
                }
                _ => faults.push(self.unknown_option(option, &NUMBER_OPTIONS)),
            }
        }
        for (minimum, maximum) in
            [(told.minimum_fraction, told.maximum_fraction), (told.minimum_significant, told.maximum_significant)]
        {
            if minimum.zip(maximum).is_some_and(|(minimum, maximum)| minimum > maximum) {
                let message = "the least number of digits is greater than the greatest".to_string();
                faults.push(self.fault("wrong-argument", message, self.span));
            }
        }
        told.style = self.style(&measure, faults);
        let before = number.options;
        // How precisely the data give an amount of money says nothing about how it is written.
        let digits = if matches!(told.style, Some(Style::Money(_))) { None } else { before.minimum_fraction };
        number.options = NumberOptions {
            minimum_integer: told.minimum_integer.or(before.minimum_integer),
            minimum_fraction: told.minimum_fraction.or(digits),
            maximum_fraction: told.maximum_fraction.or(before.maximum_fraction),
            minimum_significant: told.minimum_significant.or(before.minimum_significant),
            maximum_significant: told.maximum_significant.or(before.maximum_significant),
            grouping: told.grouping.or(before.grouping),
            style: told.style.or(before.style),
            plural: told.plural.or(before.plural),
        };
        number
    }

    /// Reads an option that says what a number is written as.
    fn measure(&self, option: &Named, measure: &mut Measure, faults: &mut Vec<Diagnostic>) {
        match option.name.as_str() {
            "style" => measure.style = self.choice(option, &STYLES, faults),
            "currency" => measure.currency = self.currency(option, faults),
            "currencyDisplay" => measure.currency_display = self.choice(option, &CURRENCY_DISPLAYS, faults),
            "unit" => measure.unit = self.choice(option, &UNITS, faults),
            _ => measure.unit_display = self.choice(option, &UNIT_DISPLAYS, faults),
        }
    }

    /// What a number is written as; money needs its currency, and a number with a unit the unit.
    fn style(&self, measure: &Measure, faults: &mut Vec<Diagnostic>) -> Option<Style> {
        let needed = match (measure.style?, measure.currency, measure.unit) {
            ("percent", ..) => return Some(Style::Percent),
            ("currency", Some(code), _) => {
                let display = measure.currency_display.unwrap_or(CurrencyDisplay::Symbol);
                return Some(Style::Money(Money { code, display }));
            }
            ("unit", _, Some(unit)) => {
                return Some(Style::Unit(unit, measure.unit_display.unwrap_or(UnitDisplay::Short)));
            }
            (style @ ("currency" | "unit"), ..) => style,
            _ => return Some(Style::Decimal),
        };
        if !self.named.iter().any(|option| option.name == needed) {
            let message = format!("the style `{needed}` of `NUMBER` needs the option `{needed}`");
            let hint = if needed == "unit" { "unit: \"day\"" } else { "currency: \"EUR\"" };
            faults.push(self.fault("wrong-argument", message, self.span).hint(format!("add `{hint}`")));
        }
        None
    }

    /// The code of a currency: three capital letters (ISO 4217).
    fn currency(&self, option: &Named, faults: &mut Vec<Diagnostic>) -> Option<[u8; 3]> {
        let code = match &option.value.kind {
            InlineKind::Text(text) => <[u8; 3]>::try_from(text.as_bytes()).ok(),
            _ => None,
        };
        let code = code.filter(|code| code.iter().all(u8::is_ascii_uppercase));
        if code.is_none() {
            let hint = "it is the code of a currency in three capital letters, as in ISO 4217: `\"EUR\"`";
            faults.push(self.wrong_value(option).hint(hint));
        }
        code
    }

    fn grouping(&self, option: &Named, faults: &mut Vec<Diagnostic>) -> Option<Grouping> {
        if let InlineKind::Number(number) = &option.value.kind {
            return Some(if number.equals(&0.into()) { Grouping::Never } else { Grouping::Auto });
        }
        let choices = [
            ("false", Grouping::Never),
            ("true", Grouping::Auto),
            ("auto", Grouping::Auto),
            ("always", Grouping::Always),
            ("min2", Grouping::Min2),
        ];
        self.choice(option, &choices, faults)
    }

    fn date(&self, before: DateShape, faults: &mut Vec<Diagnostic>) -> DateShape {
        const LONG: Length = Length::Long;
        let lengths =
            [("long", LONG), ("short", Length::Medium), ("numeric", Length::Short), ("2-digit", Length::Short)];
        let (mut weekday, mut year, mut month, mut day, mut style) = (None, None, None, None, None);
        for option in self.named {
            match option.name.as_str() {
                "dateStyle" => {
                    let styles = [
                        ("full", DateStyle::Full),
                        ("long", DateStyle::Long),
                        ("medium", DateStyle::Medium),
                        ("short", DateStyle::Short),
                    ];
                    style = self.choice(option, &styles, faults);
                }
                "weekday" => weekday = self.choice(option, &lengths[..2], faults),
                "year" => year = self.choice(option, &lengths[2..3], faults),
                "month" => month = self.choice(option, &lengths, faults),
                "day" => day = self.choice(option, &lengths[2..], faults),
                _ => faults.push(self.unknown_option(option, &["dateStyle", "weekday", "year", "month", "day"])),
            }
        }
        if let Some(style) = style {
            return style.shape();
        }
        let fields = match (weekday.is_some(), year.is_some(), month.is_some(), day.is_some()) {
            (false, false, false, false) => return before,
            (true, true, ..) => DateFields::YMDE,
            (false, true, _, true) => DateFields::YMD,
            (false, true, true, false) => DateFields::YM,
            (false, true, false, false) => DateFields::Y,
            (true, false, true, _) => DateFields::MDE,
            (false, false, true, true) => DateFields::MD,
            (false, false, true, false) => DateFields::M,
            (true, false, false, true) => DateFields::DE,
            (true, false, false, false) => DateFields::E,
            (false, false, false, true) => DateFields::D,
        };
        DateShape { fields, length: month.or(weekday).unwrap_or(LONG) }
    }

    fn list(&self, values: Vec<Resolved>, faults: &mut Vec<Diagnostic>) -> Option<Resolved> {
        let mut kind = None;
        for option in self.named {
            match option.name.as_str() {
                "type" => kind = self.choice(option, &[("and", ListKind::And), ("or", ListKind::Or)], faults),
                _ => faults.push(self.unknown_option(option, &["type"])),
            }
        }
        let mut items = Vec::new();
        for (index, value) in values.into_iter().enumerate() {
            match value {
                Resolved::List(list, before) => {
                    items.extend(list);
                    kind = kind.or(Some(before));
                }
                Resolved::Text(text) | Resolved::Literal(text) => items.push(text),
                value => {
                    faults.push(self.wrong_argument(index, "lists and texts", value.describe()));
                    return None;
                }
            }
        }
        Some(Resolved::List(items, kind.unwrap_or(ListKind::And)))
    }

    /// One of the texts that an option may be.
    fn choice<T: Copy>(&self, option: &Named, choices: &[(&str, T)], faults: &mut Vec<Diagnostic>) -> Option<T> {
        let written = match &option.value.kind {
            InlineKind::Text(text) => text.as_str(),
            _ => "",
        };
        let chosen = choices.iter().find(|(name, _)| *name == written).map(|(_, value)| *value);
        if chosen.is_none() {
            let names: Vec<String> = choices.iter().map(|(name, _)| format!("`\"{name}\"`")).collect();
            faults.push(self.wrong_value(option).hint(format!("it can be {}", names.join(", "))));
        }
        chosen
    }

    /// A number of digits.
    fn digits(&self, option: &Named, allowed: RangeInclusive<i16>, faults: &mut Vec<Diagnostic>) -> Option<i16> {
        let digits = match &option.value.kind {
            InlineKind::Number(number) => number.counted().to_string().parse().ok(),
            _ => None,
        };
        let digits = digits.filter(|digits| allowed.contains(digits));
        if digits.is_none() {
            let hint = format!("it is a whole number from {} to {}", allowed.start(), allowed.end());
            faults.push(self.wrong_value(option).hint(hint));
        }
        digits
    }

    /// An option that cannot have the value that it is given.
    fn wrong_value(&self, option: &Named) -> Diagnostic {
        let written = match &option.value.kind {
            InlineKind::Text(text) => format!("\"{text}\""),
            InlineKind::Number(number) => number.written(),
            _ => "this".to_string(),
        };
        let message = format!("option `{}` of `{}` cannot be `{written}`", option.name, self.name);
        self.fault("wrong-argument", message, &option.value.span)
    }

    fn unknown_option(&self, option: &Named, known: &[&str]) -> Diagnostic {
        let message = format!("`{}` has no option `{}`", self.name, option.name);
        let hint = did_you_mean(&option.name, known.iter().copied())
            .unwrap_or_else(|| format!("it has `{}`", known.join("`, `")));
        self.fault("unknown-option", message, &option.span).hint(hint)
    }

    fn wrong_argument(&self, index: usize, wanted: &str, found: &str) -> Diagnostic {
        let argument = self.positional.get(index);
        let what = match argument.map(|argument| &argument.kind) {
            Some(InlineKind::Variable(name)) => format!("`${name}`"),
            _ => "this".to_string(),
        };
        let span = argument.map_or(self.span, |argument| &argument.span);
        self.fault("wrong-argument", format!("`{}` takes {wanted}, but {what} is {found}", self.name), span)
    }

    fn fault(&self, name: &'static str, message: String, span: &Range<usize>) -> Diagnostic {
        Diagnostic::error(name, message).at(Place::span(self.path, span.clone()))
    }
}
