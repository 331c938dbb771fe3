//! Plural categories of a locale with the numbers that fall in them, for those who judge a text's variants.

use fixed_decimal::Decimal;
use icu::plurals::{PluralCategory, PluralOperands, PluralRules};

use super::tag::Locale;

/// Whole numbers that are looked at, from 0.
const WHOLE: u32 = 1000;

/// A plural category that a locale has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// Its name in Fluent and CLDR: `few`.
    pub name: &'static str,
    /// The whole numbers up to 1000 that fall in it.
    pub numbers: Vec<u32>,
    /// Whether only numbers above a thousand do, such as whole millions.
    pub only_large: bool,
}

/// The plural categories of a locale.
#[derive(Debug, Clone)]
pub struct PluralForms {
    /// For amounts: 3 places.
    pub cardinal: Vec<Category>,
    /// For ranks: the 3rd place.
    pub ordinal: Vec<Category>,
}

impl PluralForms {
    /// The categories that ICU knows for a locale; `other` alone where it knows none.
    pub fn new(locale: &Locale) -> Self {
        let icu = locale.icu();
        Self {
            cardinal: categories(PluralRules::try_new_cardinal(icu.into()).ok().as_ref()),
            ordinal: categories(PluralRules::try_new_ordinal(icu.into()).ok().as_ref()),
        }
    }
}

impl Category {
    /// Whether all its whole numbers but 0 are one number, so that a text may leave it out.
    pub fn is_one_number(&self) -> bool {
        !self.numbers.is_empty() && self.numbers.iter().filter(|number| **number > 0).count() <= 1
    }

    /// A few of its numbers, for people: `2, 3, 4, 22`.
    pub fn examples(&self) -> String {
        let first: Vec<String> = self.numbers.iter().take(4).map(ToString::to_string).collect();
        first.join(", ")
    }
}

fn categories(rules: Option<&PluralRules>) -> Vec<Category> {
    let Some(rules) = rules else {
        return vec![Category { name: "other", numbers: (0..=WHOLE).collect(), only_large: false }];
    };
    let mut found: Vec<Category> = rules
        .categories()
        .map(|category| Category { name: name(category), numbers: Vec::new(), only_large: true })
        .collect();
    for number in 0..=WHOLE {
        let category = name(rules.category_for(PluralOperands::from(u64::from(number))));
        if let Some(category) = found.iter_mut().find(|known| known.name == category) {
            category.numbers.push(number);
            category.only_large = false;
        }
    }
    for tenths in 0..200 {
        let mut value = Decimal::from(tenths);
        value.multiply_pow10(-1);
        value.absolute.pad_end(-1);
        let category = name(rules.category_for(PluralOperands::from(&value)));
        if let Some(category) = found.iter_mut().find(|known| known.name == category) {
            category.only_large = false;
        }
    }
    found
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_those_of_cldr() {
        let names = |tag: &str| {
            let forms = PluralForms::new(&tag.parse().unwrap());
            let large = forms.cardinal.iter().filter(|category| !category.only_large);
            let mut names: Vec<_> = large.map(|category| category.name).collect();
            names.sort_unstable();
            names
        };
        assert_eq!(names("it"), ["one", "other"]);
        assert_eq!(names("zh"), ["other"]);
        assert_eq!(names("uk"), ["few", "many", "one", "other"]);
        assert_eq!(names("ar"), ["few", "many", "one", "other", "two", "zero"]);
        assert_eq!(PluralForms::new(&"it".parse().unwrap()).ordinal.len(), 2);
        let one = |tag: &str| {
            let forms = PluralForms::new(&tag.parse().unwrap());
            forms.cardinal.iter().find(|category| category.name == "one").unwrap().is_one_number()
        };
        assert!(one("it") && one("hi") && !one("uk") && !one("sl"));
    }
}
