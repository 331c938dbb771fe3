//! Money and units as a locale writes them: the patterns of CLDR for the euro, days, hours and percent.
//!
//! ICU4X has them in its experimental crate alone (`icu_experimental` 0.7), which rounds money to the currency's own digits
//! whatever `NUMBER` was told, and brings 30 MB of data. So the patterns stand here for the languages of the example, as
//! CLDR 48 gives them; the conformance program holds them against other implementations. In another language money and
//! units are written by the symbol behind the figure.

use super::tag::Locale;

/// How a currency is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CurrencyDisplay {
    /// `€`, or the code where the language uses that: `EUR`.
    Symbol,
    /// `€` in every language.
    NarrowSymbol,
    /// `EUR`.
    Code,
    /// `euro`.
    Name,
}

/// An amount of money: the currency by its code of ISO 4217.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Money {
    pub code: [u8; 3],
    pub display: CurrencyDisplay,
}

/// Currencies with another number of fraction digits than two (ISO 4217, list one).
const FRACTION_DIGITS: [(i16, &[&[u8; 3]]); 3] = [
    (
        0,
        &[
            b"BIF", b"CLP", b"DJF", b"GNF", b"ISK", b"JPY", b"KMF", b"KRW", b"PYG", b"RWF", b"UGX", b"UYI", b"VND",
            b"VUV", b"XAF", b"XOF", b"XPF",
        ],
    ),
    (3, &[b"BHD", b"IQD", b"JOD", b"KWD", b"LYD", b"OMR", b"TND"]),
    (4, &[b"CLF", b"UYW"]),
];

impl Money {
    /// The digits of an amount after the point, without options (ECMA-402, `CurrencyDigits`).
    pub(super) fn fraction_digits(self) -> i16 {
        let known = FRACTION_DIGITS.iter().find(|(_, codes)| codes.contains(&&self.code));
        known.map_or(2, |(digits, _)| *digits)
    }
}

/// What a number counts, of what the model can count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    Hour,
    Percent,
}

/// How much of a unit's name is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum UnitDisplay {
    /// `3 ore`.
    Long,
    /// `3 h`.
    Short,
    /// `3h`.
    Narrow,
}

/// The patterns of a language. `#` stands for the figure and `¤` for the currency; of several patterns, parted by `|`, each
/// but the last begins with the plural category that it is for.
struct Measures {
    language: &'static str,
    money: &'static str,
    /// The symbol of the euro.
    euro: &'static str,
    euro_name: &'static str,
    /// By [`UnitDisplay`].
    day: [&'static str; 3],
    hour: [&'static str; 3],
    percent: [&'static str; 3],
}

/// An amount of money; `digits` are those of the amount without its sign.
pub(super) fn money(locale: &Locale, money: Money, category: &str, sign: &str, digits: &str) -> String {
    let known = measures(locale);
    let code = String::from_utf8_lossy(&money.code);
    let is_euro = &money.code == b"EUR";
    let symbol = match money.display {
        CurrencyDisplay::Name if is_euro && let Some(known) = known => {
            return choose(known.euro_name, category).replace('#', &format!("{sign}{digits}"));
        }
        CurrencyDisplay::Symbol if is_euro => known.map_or("€", |known| known.euro),
        CurrencyDisplay::NarrowSymbol if is_euro => "€",
        _ => &code,
    };
    let pattern = known.map_or("#\u{a0}¤", |known| known.money);
    // Letters keep a distance from figures (UTS #35, part 3, currency spacing), and a sign stands before a symbol.
    match pattern.strip_prefix('¤') {
        Some(rest) => {
            let space = if symbol.ends_with(char::is_alphabetic) { "\u{a0}" } else { "" };
            format!("{sign}{symbol}{space}{}", rest.replace('#', digits))
        }
        None => pattern.replace('¤', symbol).replace('#', &format!("{sign}{digits}")),
    }
}

/// A number with its unit; `digits` have their sign.
pub(super) fn unit(locale: &Locale, unit: Unit, display: UnitDisplay, category: &str, digits: &str) -> Option<String> {
    let patterns = match (measures(locale), unit) {
        (Some(known), Unit::Day) => known.day[display as usize],
        (Some(known), Unit::Hour) => known.hour[display as usize],
        (Some(known), Unit::Percent) => known.percent[display as usize],
        (None, Unit::Day) => "#\u{a0}d",
        (None, Unit::Hour) => "#\u{a0}h",
        (None, Unit::Percent) => return None,
    };
    Some(choose(patterns, category).replace('#', digits))
}

fn measures(locale: &Locale) -> Option<&'static Measures> {
    MEASURES.iter().find(|known| known.language == locale.language())
}

/// The pattern of a plural category, or the last one.
fn choose<'p>(patterns: &'p str, category: &str) -> &'p str {
    let own = patterns.split(" | ").find_map(|pattern| pattern.strip_prefix(category)?.strip_prefix(": "));
    own.or_else(|| patterns.rsplit(" | ").next()).unwrap_or("#")
}

const MEASURES: [Measures; 12] = [
    Measures {
        language: "it",
        money: "#\u{a0}¤",
        euro: "€",
        euro_name: "# euro",
        day: ["one: # giorno | # giorni", "one: # giorno | # giorni", "one: #g | #gg"],
        hour: ["one: # ora | # ore", "# h", "#h"],
        percent: ["# percento", "#%", "#%"],
    },
    Measures {
        language: "en",
        money: "¤#",
        euro: "€",
        euro_name: "one: # euro | # euros",
        day: ["one: # day | # days", "one: # day | # days", "#d"],
        hour: ["one: # hour | # hours", "# hr", "#h"],
        percent: ["# percent", "#%", "#%"],
    },
    Measures {
        language: "de",
        money: "#\u{a0}¤",
        euro: "€",
        euro_name: "# Euro",
        day: ["one: # Tag | # Tage", "# Tg.", "# T"],
        hour: ["one: # Stunde | # Stunden", "# Std.", "#h"],
        percent: ["# Prozent", "#\u{a0}%", "#\u{a0}%"],
    },
    Measures {
        language: "fr",
        money: "#\u{a0}¤",
        euro: "€",
        euro_name: "one: # euro | # euros",
        day: ["one: #\u{a0}jour | #\u{a0}jours", "#\u{202f}j", "#j"],
        hour: ["one: #\u{a0}heure | #\u{a0}heures", "#\u{202f}h", "#h"],
        percent: ["# pour cent", "#\u{a0}%", "#\u{a0}%"],
    },
    Measures {
        language: "es",
        money: "#\u{a0}¤",
        euro: "€",
        euro_name: "one: # euro | # euros",
        day: ["one: # día | # días", "# d", "#d"],
        hour: ["one: # hora | # horas", "# h", "#h"],
        percent: ["# por ciento", "#\u{a0}%", "#\u{a0}%"],
    },
    Measures {
        language: "ro",
        money: "#\u{a0}¤",
        euro: "EUR",
        euro_name: "few: # euro | one: # euro | # de euro",
        day: ["few: # zile | one: # zi | # de zile", "one: # zi | # zile", "# z"],
        hour: ["few: # ore | one: # oră | # de ore", "one: # oră | # ore", "# h"],
        percent: ["few: # procente | one: # procent | # de procente", "#\u{a0}%", "#\u{a0}%"],
    },
    Measures {
        language: "sl",
        money: "#\u{a0}¤",
        euro: "€",
        euro_name: "one: # evro | two: # evra | few: # evri | # evrov",
        day: ["one: # dan | two: # dneva | # dni", "# d", "# d"],
        hour: ["one: # ura | two: # uri | few: # ure | # ur", "# h", "# h"],
        percent: ["one: # odstotek | two: # odstotka | few: # odstotki | # odstotkov", "#\u{a0}%", "#\u{a0}%"],
    },
    Measures {
        language: "sq",
        money: "#\u{a0}¤",
        euro: "€",
        euro_name: "# euro",
        day: ["# ditë", "# ditë", "# ditë"],
        hour: ["# orë", "# orë", "# orë"],
        percent: ["# përqind", "#%", "#%"],
    },
    Measures {
        language: "uk",
        money: "#\u{a0}¤",
        euro: "EUR",
        euro_name: "# євро",
        day: ["many: # днів | one: # день | few: # дні | # дня", "# дн.", "#д"],
        hour: ["many: # годин | one: # година | # години", "# год", "#г"],
        percent: ["many: # відсотків | one: # відсоток | few: # відсотки | # відсотка", "#%", "#%"],
    },
    Measures {
        language: "ar",
        money: "\u{200f}#\u{a0}¤",
        euro: "€",
        euro_name: "# يورو",
        day: [
            "one: يوم | two: يومان | few: # أيام | many: # يومًا | # يوم",
            "one: يوم | two: يومان | few: # أيام | many: # يومًا | # يوم",
            "# ي",
        ],
        hour: ["one: ساعة | two: ساعتان | few: # ساعات | # ساعة", "# س", "# س"],
        percent: ["zero: #٪ | two: #٪ | few: #٪ | many: #٪ | # بالمائة", "#\u{200e}%\u{200e}", "#\u{200e}%\u{200e}"],
    },
    Measures {
        language: "hi",
        money: "¤#",
        euro: "€",
        euro_name: "# यूरो",
        day: ["# दिन", "# दिन", "# दि"],
        hour: ["one: # घंटा | # घंटे", "# घं॰", "# घं"],
        percent: ["# प्रतिशत", "#%", "#%"],
    },
    Measures {
        language: "zh",
        money: "¤#",
        euro: "€",
        euro_name: "#欧元",
        day: ["#天", "#天", "#天"],
        hour: ["#小时", "#小时", "#小时"],
        percent: ["#%", "#%", "#%"],
    },
];
