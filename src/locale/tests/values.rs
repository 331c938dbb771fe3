//! Values: never syntax, written by locale, with their direction.

use jiff::civil::date;

use super::super::{DateStyle, Value};
use super::{check, check_in, load, locale, variables};

#[test]
fn values_are_never_markup_or_fluent() {
    let typed = "<strong>x</strong> { $y } {\"z\"} *a* _b_ $c @d \\e #read(\"../secret\") <br>\u{a0}";
    check("a = ({ $x })\n", &variables([("x", typed.into())]), &format!("({typed})"));
}

#[test]
fn literals_and_escapes_are_read() {
    let none = variables([]);
    check(r#"a = x{"\u00A0"}y{"\\"}{"\""}{"\U01F602"}{"{"}{"<br>"}"#, &none, "x\u{a0}y\\\"\u{1f602}{<br>");
    check("a = { 1.50 } { -3 } { 1234567 }\n", &none, "1.50 -3 1,234,567");
    check("a = {\"\"}  b{\"  \"}\n", &none, "  b  ");
    check("a = { { { \"x\" } } }\n", &none, "x");
}

#[test]
fn lines_are_dedented_as_the_specification_has_it() {
    let string = |source: &str| {
        let (catalogs, told) = load(&[("locales/en/a.ftl", source)]);
        assert_eq!(told, []);
        let resolver = catalogs.resolver(&[locale("en")], "a", "x");
        resolver.resolve_string("a", &super::Scope::new(&variables([("x", "X".into())]))).0
    };
    assert_eq!(string("a =\n    one\n      two\n\n   \n    three\n"), "one\n  two\n\n\nthree");
    assert_eq!(string("a = one\n    two\n     three  \n"), "one\ntwo\n three");
    assert_eq!(string("a =\n    { $x }\n      two\n"), "X\n  two");
    assert_eq!(string("a =\n    one\n      { $x } two\n"), "one\n  X two");
    assert_eq!(string("a = one\n{ $x }\n  two\n"), "one\nX\n  two");
    assert_eq!(string("a = one\r\n    two\r\n\r\n    three\r\n"), "one\ntwo\n\nthree");
    assert_eq!(string("\u{feff}a = one\n"), "one");
    assert_eq!(string("a =\n    { $x ->\n       *[y]\n            one\n              two\n    }\n"), "one\n  two");
}

#[test]
fn numbers_dates_and_lists_are_written_by_locale() {
    let day = variables([("d", date(2018, 12, 13).into())]);
    check_in("it", "a = il { $d }\n", &day, "il 13 dicembre 2018");
    check_in("de", "a = { DATETIME($d, dateStyle: \"medium\") }\n", &day, "13.12.2018");
    check_in("it", "a = { DATETIME($d, month: \"long\", year: \"numeric\") }\n", &day, "dicembre 2018");
    check_in("fr", "a = { DATETIME($d, dateStyle: \"full\") }\n", &day, "jeudi 13 décembre 2018");
    check_in("en-GB", "a = { DATETIME($d, day: \"numeric\", month: \"short\") }\n", &day, "13 Dec");
    let n = variables([("n", 12345.678.into()), ("p", 0.925.into())]);
    check_in("it", "a = { $n } { NUMBER($n, maximumFractionDigits: 1) }\n", &n, "12.345,678 12.345,7");
    check_in("it", "a = { NUMBER($n, useGrouping: \"false\", maximumFractionDigits: 0) }\n", &n, "12346");
    check_in("it", "a = { NUMBER($p, style: \"percent\") }\n", &n, "93%");
    check_in("de", "a = { NUMBER($p, style: \"percent\", minimumFractionDigits: 1) }\n", &n, "92,5\u{a0}%");
    let list = variables([("l", Value::List(["Alda".into(), "Diogene".into(), "Il Filo".into()].into()))]);
    check_in("it", "a = { $l }\n", &list, "Alda, Diogene e Il Filo");
    check_in("de", "a = { LIST($l, type: \"or\") }\n", &list, "Alda, Diogene oder Il Filo");
    check_in("en", "a = { LIST(\"x\", $l) }\n", &list, "x, Alda, Diogene, and Il Filo");
}

#[test]
fn values_of_the_other_direction_are_runs() {
    let name =
        variables([("x", "Diogene".into()), ("l", Value::List(["Alda".into(), "بيت".into()].into())), ("n", 5.into())]);
    check_in(
        "ar",
        "a = تعاونية { $x } - { $n }\n",
        &name,
        r#"["تعاونية ",{"t":"run","dir":"ltr","c":["Diogene"]}," - 5"]"#,
    );
    check_in("ar", "a = { $l }\n", &name, r#"[{"t":"run","dir":"ltr","c":["Alda"]}," وبيت"]"#);
    check_in("en", "a = { $l }\n", &name, r#"["Alda and ",{"t":"run","dir":"rtl","c":["بيت"]}]"#);
    check_in("ar", "a = { \"Latin\" }\n", &name, "Latin");
}

#[test]
fn markup_goes_round_placeables() {
    let x = variables([
        ("x", "<em>".into()),
        ("url", "https://e.it/?a=<b>&c".into()),
        ("page", Value::Slot("page".into())),
    ]);
    check("a = <strong>{ $x }</strong>\n", &x, r#"[{"t":"strong","c":["<em>"]}]"#);
    check(
        "a = <a href=\"{ $url }\">{ $url }</a>, page { $page }\n",
        &x,
        r#"[{"t":"link","href":"https://e.it/?a=<b>&c","c":["https://e.it/?a=<b>&c"]},", page ",{"t":"slot","name":"page"}]"#,
    );
    check(
        "a = <ul>\n    <li>{ $x }</li>\n    <li><em>b</em></li>\n    </ul>\n",
        &x,
        r#"[{"t":"ul","c":[["<em>"],[{"t":"em","c":["b"]}]]}]"#,
    );
    check("a =\n    one\n    two\n\n    three { $x }\n    four\n", &x, r#"["one two",{"t":"par"},"three <em> four"]"#);
    check("a = { b }\nb = x <em>y</em>\n", &x, r#"["x ",{"t":"em","c":["y"]}]"#);
}

#[test]
fn callers_format_too() {
    let (catalogs, _) = load(&[("locales/fr/a.ftl", "a = x\n")]);
    let resolver = catalogs.resolver(&[locale("fr")], "a", "x");
    assert_eq!(resolver.format_date(date(2027, 1, 31), DateStyle::Short), "31/01/2027");
    assert_eq!(resolver.format_number(&12345.into()), "12\u{202f}345");
    assert_eq!(resolver.format_percent(&"0.925".parse().unwrap()), "92,5\u{a0}%");
    assert_eq!(resolver.format_list(&["a".into(), "b".into()]), "a et b");
}

#[test]
fn money_is_written_as_each_language_writes_it() {
    let price = variables([("p", "-1234.5".parse().map(Value::Number).unwrap())]);
    let check = |tag, options: &str, expected| {
        check_in(tag, &format!("a = {{ NUMBER($p, style: \"currency\", {options}) }}"), &price, expected);
    };
    check("it", "currency: \"EUR\"", "-1234,50\u{a0}€");
    check("en", "currency: \"EUR\"", "-€1,234.50");
    check("en", "currency: \"CHF\"", "-CHF\u{a0}1,234.50");
    check("en", "currency: \"JPY\"", "-JPY\u{a0}1,235");
    check("en", "currency: \"KWD\"", "-KWD\u{a0}1,234.500");
    check("en", "currency: \"JPY\", minimumFractionDigits: 1", "-JPY\u{a0}1,234.5");
    // Languages that group from five digits on, and one with figures of its own.
    check("it", "currency: \"EUR\", useGrouping: \"always\"", "-1.234,50\u{a0}€");
    check("pl", "currency: \"EUR\", useGrouping: \"always\"", "-1\u{a0}234,50\u{a0}€");
    check("ro", "currency: \"EUR\"", "-1.234,50\u{a0}EUR");
    check("ro", "currency: \"EUR\", currencyDisplay: \"narrowSymbol\"", "-1.234,50\u{a0}€");
    check("sl", "currency: \"EUR\", currencyDisplay: \"name\"", "−1234,50 evri");
    check("zh", "currency: \"EUR\", currencyDisplay: \"name\", maximumFractionDigits: 0", "-1,235欧元");
    // A language without patterns here.
    check("pl", "currency: \"EUR\"", "-1234,50\u{a0}€");
}

#[test]
fn units_have_the_plural_forms_of_their_language() {
    let check = |tag, number: &str, options: &str, expected| {
        let source = format!("a = {{ NUMBER({number}, style: \"unit\", {options}) }}");
        check_in(tag, &source, &variables([]), expected);
    };
    check("it", "1", "unit: \"day\", unitDisplay: \"long\"", "1 giorno");
    check("it", "1.0", "unit: \"day\", unitDisplay: \"long\"", "1,0 giorni");
    check("sl", "2", "unit: \"hour\", unitDisplay: \"long\"", "2 uri");
    check("ar", "2", "unit: \"day\", unitDisplay: \"long\"", "يومان");
    check("uk", "21", "unit: \"day\", unitDisplay: \"long\"", "21 день");
    check("ro", "20", "unit: \"hour\", unitDisplay: \"long\"", "20 de ore");
    check("de", "92.5", "unit: \"percent\"", "92,5\u{a0}%");
    check("de", "3", "unit: \"hour\"", "3 Std.");
    check("pl", "3", "unit: \"hour\"", "3\u{a0}h");
    check("tr", "3", "unit: \"percent\"", "%3");
}
