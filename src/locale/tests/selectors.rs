//! Select expressions: numbers exactly, plural categories, ordinals, texts.

use super::super::{Number, Value};
use super::{check, check_in, resolve, variables};

fn number(text: &str) -> Value {
    Value::Number(text.parse().unwrap())
}

/// The variant that a number takes in a locale.
fn variant(tag: &str, selector: &str, n: &str) -> String {
    let source = format!(
        "a = {{ {selector} ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }}\n"
    );
    let (text, told) = resolve(tag, &source, &variables([("n", number(n))]));
    assert_eq!(told, [""; 0]);
    text.trim_matches('"').to_string()
}

#[test]
fn plural_categories_are_those_of_the_language() {
    for (tag, n, category) in [
        ("ar", "0", "zero"),
        ("ar", "2", "two"),
        ("ar", "103", "few"),
        ("ar", "111", "many"),
        ("ar", "102", "other"),
        ("ro", "102", "few"),
        ("ro", "120", "other"),
        ("ro", "1.5", "few"),
        ("uk", "21", "one"),
        ("sl", "103", "few"),
        ("it", "1", "one"),
        ("it", "1.0", "other"),
        ("zh", "1", "other"),
    ] {
        assert_eq!(variant(tag, "$n", n), category, "{n} in {tag}");
    }
}

#[test]
fn ordinals_and_options_select() {
    let ordinal = "NUMBER($n, type: \"ordinal\")";
    for (tag, n, category) in [("it", "8", "many"), ("it", "9", "other"), ("it", "11", "many"), ("en", "3", "few")] {
        assert_eq!(variant(tag, ordinal, n), category, "{n} in {tag}");
    }
    assert_eq!(variant("en", "NUMBER($n, minimumFractionDigits: 1)", "1"), "other");
    assert_eq!(variant("en", "NUMBER($n, maximumFractionDigits: 0)", "1.2"), "one");
}

#[test]
fn exact_numbers_match_by_value_and_the_first_match_wins() {
    let source = "a = { $n ->\n [0] none\n [1] just one\n [one] one\n [2.0] two\n *[other] many\n }\n";
    for (n, shown) in [("0", "none"), ("1", "just one"), ("1.0", "just one"), ("2", "two"), ("3", "many")] {
        check(source, &variables([("n", number(n))]), shown);
    }
    let late = "a = { $n ->\n [one] category\n [1] exact\n *[other] many\n }\n";
    check(late, &variables([("n", 1.into())]), "category");
    let ordinal = "a = { NUMBER($n, type: \"ordinal\") ->\n [1] first\n [one] st\n *[other] th\n }\n";
    check(ordinal, &variables([("n", 1.into())]), "first");
    check(ordinal, &variables([("n", 21.into())]), "st");
}

#[test]
fn texts_select_by_equality_only() {
    let source = "a = { $s ->\n [1] number\n [one] word\n *[x] default\n }\n";
    check(source, &variables([("s", "one".into())]), "word");
    check(source, &variables([("s", "1".into())]), "default");
    check(source, &variables([("s", "One".into())]), "default");
    check("a = { \"b\" ->\n [b] literal\n *[c] no\n }\n", &variables([]), "literal");
    check("a = { 1 ->\n [1] literal\n *[c] no\n }\n", &variables([]), "literal");
}

#[test]
fn the_default_variant_may_stand_anywhere() {
    check("a = { $n ->\n *[other] many\n [one] one\n }\n", &variables([("n", 1.into())]), "one");
    check("a = { $n ->\n *[other] many\n [one] one\n }\n", &variables([("n", 5.into())]), "many");
}

#[test]
fn selects_nest_and_stand_among_text() {
    let source = "a = in { $n ->\n [one] one { $s ->\n  [x] X\n *[y] Y\n }\n *[other] { $n }\n } out\n";
    check(source, &variables([("n", 1.into()), ("s", "x".into())]), "in one X out");
    check_in("de", source, &variables([("n", 12345.into())]), "in 12.345 out");
}

#[test]
fn a_large_number_keeps_its_category() {
    assert_eq!(variant("it", "$n", "1000000"), "many");
    assert_eq!(Number::from_f64(1e6).map(|n| n.equals(&1_000_000.into())), Some(true));
}
