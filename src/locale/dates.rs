//! Dates as a locale writes them, in the Gregorian calendar whatever the locale's own.

use std::sync::OnceLock;

use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu::datetime::fieldsets::enums::{CalendarPeriodFieldSet, DateFieldSet};
use icu::datetime::options::{Length, YearStyle};
use jiff::civil;

use super::tag::Locale;

/// Which parts of a date are written, and at what length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DateShape {
    pub fields: DateFields,
    pub length: Length,
}

/// The usual ways to write a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// With the day of the week: `giovedì 13 dicembre 2018`.
    Full,
    /// `13 dicembre 2018`.
    Long,
    /// `13 dic 2018`.
    Medium,
    /// In figures, the year in full: `13/12/2018`.
    Short,
    /// `dicembre 2018`.
    MonthYear,
}

impl DateStyle {
    pub(super) fn shape(self) -> DateShape {
        let (fields, length) = match self {
            Self::Full => (DateFields::YMDE, Length::Long),
            Self::Long => (DateFields::YMD, Length::Long),
            Self::Medium => (DateFields::YMD, Length::Medium),
            Self::Short => (DateFields::YMD, Length::Short),
            Self::MonthYear => (DateFields::YM, Length::Long),
        };
        DateShape { fields, length }
    }
}

/// A formatter of dates: ICU has days and longer periods apart.
enum DateFormatter {
    Day(FixedCalendarDateTimeFormatter<Gregorian, DateFieldSet>),
    Period(FixedCalendarDateTimeFormatter<Gregorian, CalendarPeriodFieldSet>),
}

const SHAPES: usize = DateFields::VALUES.len() * Length::VALUES.len();

/// A locale's formatters of dates, each made when it is first needed.
pub(super) struct Dates([OnceLock<Option<DateFormatter>>; SHAPES]);

impl Dates {
    pub(super) fn new() -> Self {
        Self([const { OnceLock::new() }; SHAPES])
    }

    /// Writes a date; if ICU has no data for it, as ISO 8601 does.
    pub(super) fn format(&self, locale: &Locale, date: civil::Date, shape: DateShape) -> String {
        let index = shape.fields as usize * Length::VALUES.len() + shape.length as usize;
        let formatter = self.0.get(index).and_then(|kept| kept.get_or_init(|| formatter(locale, shape)).as_ref());
        let month = u8::try_from(date.month()).ok();
        let day = u8::try_from(date.day()).ok();
        let gregorian =
            month.zip(day).and_then(|(month, day)| Date::try_new_gregorian(i32::from(date.year()), month, day).ok());
        match (formatter, gregorian) {
            (Some(DateFormatter::Day(formatter)), Some(date)) => formatter.format(&date).to_string(),
            (Some(DateFormatter::Period(formatter)), Some(date)) => formatter.format(&date).to_string(),
            _ => date.to_string(),
        }
    }
}

/// The year is always written in full: a manual's `13/12/18` would be ambiguous.
fn formatter(locale: &Locale, shape: DateShape) -> Option<DateFormatter> {
    let locale = locale.icu();
    let mut builder = FieldSetBuilder::new();
    builder.date_fields = Some(shape.fields);
    builder.length = Some(shape.length);
    if matches!(shape.fields, DateFields::YMD | DateFields::YMDE | DateFields::YM | DateFields::Y) {
        builder.year_style = Some(YearStyle::Full);
    }
    if shape.fields.is_calendar_period() {
        let fields = builder.build_calendar_period().ok()?;
        FixedCalendarDateTimeFormatter::try_new(locale.into(), fields).ok().map(DateFormatter::Period)
    } else {
        let fields = builder.build_date().ok()?;
        FixedCalendarDateTimeFormatter::try_new(locale.into(), fields).ok().map(DateFormatter::Day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_each_language_writes_them() {
        let date = civil::date(2018, 12, 13);
        let locale = |tag: &str| tag.parse::<Locale>().unwrap();
        let check = |tag, style: DateStyle, expected| {
            assert_eq!(Dates::new().format(&locale(tag), date, style.shape()), expected, "{tag}");
        };
        check("it", DateStyle::Full, "giovedì 13 dicembre 2018");
        check("it", DateStyle::Long, "13 dicembre 2018");
        check("it", DateStyle::Medium, "13 dic 2018");
        check("it", DateStyle::Short, "13/12/2018");
        check("it", DateStyle::MonthYear, "dicembre 2018");
        check("de", DateStyle::Long, "13. Dezember 2018");
        check("fr", DateStyle::Long, "13 décembre 2018");
        check("en-GB", DateStyle::Long, "13 December 2018");
        check("en", DateStyle::Long, "December 13, 2018");
        check("ar", DateStyle::Long, "13 ديسمبر 2018");
        check("zh", DateStyle::MonthYear, "2018年12月");
    }

    #[test]
    fn every_style_is_there_in_every_language_of_the_example() {
        use DateStyle::{Long, Medium, MonthYear, Short};
        for (tag, expected) in [
            ("it", ["6 marzo 2013", "6 mar 2013", "06/03/2013", "marzo 2013"]),
            ("en", ["March 6, 2013", "Mar 6, 2013", "3/6/2013", "March 2013"]),
            ("de", ["6. März 2013", "06.03.2013", "06.03.2013", "März 2013"]),
            ("fr", ["6 mars 2013", "6 mars 2013", "06/03/2013", "mars 2013"]),
            ("es", ["6 de marzo de 2013", "6 mar 2013", "6/3/2013", "marzo de 2013"]),
            ("ro", ["6 martie 2013", "6 mar. 2013", "06.03.2013", "martie 2013"]),
            ("sl", ["06. marec 2013", "6. mar. 2013", "6. 03. 2013", "marec 2013"]),
            ("sq", ["6 mars 2013", "6 mar 2013", "6.3.2013", "mars 2013"]),
            ("uk", ["6 березня 2013\u{202f}р.", "6 бер. 2013\u{202f}р.", "06.03.2013", "березень 2013\u{202f}р."]),
            ("ar", ["6 مارس 2013", "06\u{200f}/03\u{200f}/2013", "6\u{200f}/3\u{200f}/2013", "مارس 2013"]),
            ("hi", ["6 मार्च, 2013", "6 मार्च 2013", "6/3/2013", "मार्च 2013"]),
            ("zh", ["2013年3月6日", "2013年3月6日", "2013/3/6", "2013年3月"]),
        ] {
            let (locale, dates) = (tag.parse::<Locale>().unwrap(), Dates::new());
            let shown = [Long, Medium, Short, MonthYear]
                .map(|style| dates.format(&locale, civil::date(2013, 3, 6), style.shape()));
            assert_eq!(shown, expected, "{tag}");
        }
    }
}
