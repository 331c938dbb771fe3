//! Numbers: a decimal value and how it is to be written, with the rounding of ECMA-402.

use std::str::FromStr;

use fixed_decimal::{Decimal, FloatPrecision, SignedRoundingMode, UnsignedRoundingMode};

use super::measures::{Money, Unit, UnitDisplay};

/// A decimal number with the options of `NUMBER`.
///
/// Equality of value ignores trailing zeros; these are kept as a least number of fraction digits, as the Fluent
/// specification does, because `1.0` is of another plural category than `1` in many languages.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    value: Decimal,
    pub(super) options: NumberOptions,
}

/// What a number is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Decimal,
    /// Parts of a hundred: 0.5 is 50 %.
    Percent,
    Money(Money),
    Unit(Unit, UnitDisplay),
}

/// Which plural rules a number selects by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PluralKind {
    Cardinal,
    Ordinal,
}

/// When thousands are set apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grouping {
    Auto,
    Always,
    Min2,
    Never,
}

/// What `NUMBER` was told; an option that was not told has the default of ECMA-402.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct NumberOptions {
    pub minimum_integer: Option<i16>,
    pub minimum_fraction: Option<i16>,
    pub maximum_fraction: Option<i16>,
    pub minimum_significant: Option<i16>,
    pub maximum_significant: Option<i16>,
    pub grouping: Option<Grouping>,
    pub style: Option<Style>,
    pub plural: Option<PluralKind>,
}

/// The text is not a decimal number, or one with too many digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidNumber;

/// Digits after which a number is refused: more than any amount has, few enough to be cheap.
const MAX_DIGITS: usize = 400;

impl Number {
    /// A number from a floating-point value, by its shortest decimal form; `None` when it is not finite.
    pub fn from_f64(value: f64) -> Option<Self> {
        let value = Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok()?;
        Some(Self::of(value))
    }

    /// Trailing zeros are dropped: they were counted before, if they matter.
    fn of(mut value: Decimal) -> Self {
        value.absolute.trim_start();
        value.absolute.trim_end();
        Self { value, options: NumberOptions::default() }
    }

    /// Whether both have the same value, however they are written.
    pub fn equals(&self, other: &Self) -> bool {
        let zero = |number: &Self| number.value.absolute.is_zero();
        self.value == other.value || zero(self) && zero(other)
    }

    /// The digits to show: rounded half away from zero and padded as the options say.
    pub(super) fn shown(&self) -> Decimal {
        let mut value = self.value.clone();
        let defaults = match self.options.style {
            Some(Style::Percent) => {
                value.absolute.multiply_pow10(2);
                value.absolute.trim_start();
                (0, 0)
            }
            Some(Style::Money(money)) => (money.fraction_digits(), money.fraction_digits()),
            _ => (0, 3),
        };
        self.round(value, defaults)
    }

    /// The number as it was written, without any option.
    pub(super) fn written(&self) -> String {
        self.value.to_string()
    }

    /// The digits by which a plural category is chosen: percent does not count, as in ECMA-402.
    pub(super) fn counted(&self) -> Decimal {
        self.round(self.value.clone(), (0, 3))
    }

    /// Rounds as the options say; without them there are at least and at most so many fraction digits.
    fn round(&self, mut value: Decimal, (default_minimum, default_maximum): (i16, i16)) -> Decimal {
        let options = &self.options;
        let mode = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
        if options.minimum_significant.is_some() || options.maximum_significant.is_some() {
            let maximum = options.maximum_significant.unwrap_or(21);
            let minimum = options.minimum_significant.unwrap_or(1).min(maximum);
            value.round_with_mode(value.absolute.nonzero_magnitude_start() - maximum + 1, mode);
            value.absolute.trim_end();
            let start = value.absolute.nonzero_magnitude_start();
            value.absolute.pad_end((start - minimum + 1).min(0));
        } else {
            let maximum =
                options.maximum_fraction.unwrap_or(default_maximum.max(options.minimum_fraction.unwrap_or(0)));
            let minimum = options.minimum_fraction.unwrap_or(default_minimum).min(maximum);
            value.round_with_mode(-maximum, mode);
            value.absolute.trim_end();
            value.absolute.pad_end(-minimum);
        }
        if let Some(minimum) = options.minimum_integer {
            value.absolute.pad_start(minimum);
        }
        value
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self::of(Decimal::from(value))
    }
}

impl FromStr for Number {
    type Err = InvalidNumber;

    /// Reads a number as Fluent and TOML write it: `-4.50` has two fraction digits.
    fn from_str(text: &str) -> Result<Self, InvalidNumber> {
        if text.len() > MAX_DIGITS {
            return Err(InvalidNumber);
        }
        let mut number = Self::of(Decimal::try_from_str(text).map_err(|_| InvalidNumber)?);
        let digits = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        if digits > 0 {
            number.options.minimum_fraction = i16::try_from(digits).ok();
        }
        Ok(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, options: NumberOptions, expected: &str) {
        let mut number: Number = text.parse().unwrap();
        let minimum_fraction = options.minimum_fraction.or(number.options.minimum_fraction);
        number.options = NumberOptions { minimum_fraction, ..options };
        assert_eq!(number.shown().to_string(), expected, "{text} {options:?}");
    }

    #[test]
    fn rounds_half_away_from_zero_to_three_digits() {
        let plain = NumberOptions::default();
        check("1.0", plain, "1.0");
        check("0", plain, "0");
        check("1.23456", plain, "1.23456"); // a literal shows the digits it was written with
        assert_eq!(Number::from_f64(1.2345).unwrap().shown().to_string(), "1.235");
        assert_eq!(Number::from_f64(-1.2345).unwrap().shown().to_string(), "-1.235");
        assert_eq!(Number::from_f64(1e21).unwrap().shown().to_string(), "1000000000000000000000");
        assert_eq!(Number::from_f64(f64::NAN), None);
    }

    #[test]
    fn options_round_and_pad() {
        let fraction = |minimum_fraction, maximum_fraction| NumberOptions {
            minimum_fraction,
            maximum_fraction,
            ..Default::default()
        };
        check("2.5", fraction(Some(2), None), "2.50");
        check("2.5", fraction(Some(1), Some(0)), "3");
        check("92.456", fraction(None, Some(1)), "92.5");
        check("0.925", NumberOptions { style: Some(Style::Percent), ..fraction(None, Some(1)) }, "92.5");
        check("5", NumberOptions { minimum_integer: Some(2), ..Default::default() }, "05");
        let significant = |minimum_significant, maximum_significant| NumberOptions {
            minimum_significant,
            maximum_significant,
            ..Default::default()
        };
        check("12345", significant(None, Some(2)), "12000");
        check("1", significant(Some(3), None), "1.00");
        check("99.96", significant(None, Some(3)), "100");
    }

    #[test]
    fn values_are_equal_however_written() {
        let number = |text: &str| text.parse::<Number>().unwrap();
        assert!(number("1").equals(&number("1.00")));
        assert!(number("-0").equals(&number("0")));
        assert!(!number("-1").equals(&number("1")));
        assert!(number(&"9".repeat(300)).equals(&number(&"9".repeat(300))));
        assert_eq!("9".repeat(1000).parse::<Number>(), Err(InvalidNumber));
    }
}
