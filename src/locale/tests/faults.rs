//! Everything that can be wrong, told at its place, with what is shown all the same.

use jiff::civil::date;

use super::super::{Catalogs, Scope, Value};
use super::{faulty, load, locale, tell, variables};
use crate::tree::Tree;

#[test]
fn missing_names() {
    let x = variables([("places", 1.into())]);
    faulty(
        "a = x { $place } y\n",
        &x,
        "x {$place} y",
        &["missing-variable @ $place: there is no variable `$place` (message `a`)"],
    );
    faulty("a = { bb }\nbbb = x\n", &x, "{bb}", &["missing-message @ bb: there is no message `bb` (message `a`)"]);
    faulty("a = { -t }\n", &x, "{-t}", &["missing-term @ -t: there is no term `-t` (message `a`)"]);
    faulty(
        "a = { b.c }\nb = x\n",
        &x,
        "{b.c}",
        &["unknown-attribute @ b.c: message `b` has no attribute `c` (message `a`)"],
    );
    faulty(
        "a = { b }\nb =\n    .c = x\n",
        &x,
        "{b}",
        &["missing-value @ b: message `b` has attributes, but no text of its own (message `a`)"],
    );
    faulty("a = { FOO($places) }\n", &x, "{FOO()}", &["unknown-function @ FOO: unknown function `FOO` (message `a`)"]);
}

#[test]
fn a_missing_message_has_no_place_and_a_suggestion() {
    let (catalogs, _) = load(&[("locales/en/a.ftl", "policy-introduction = x\n")]);
    let resolver = catalogs.resolver(&[locale("en")], "a", "x");
    let (text, told) = resolver.resolve("policy-introducton", &Scope::new(&variables([])));
    assert_eq!(text.plain_text(), "{policy-introducton}");
    assert_eq!((told[0].name, &told[0].place), ("missing-message", &None));
    assert_eq!(told[0].hints, ["did you mean `policy-introduction`?"]);
    let (_, told) = resolver.resolve("-x", &Scope::new(&variables([])));
    assert_eq!(told[0].name, "missing-term");
}

#[test]
fn context_names_message_variant_and_way() {
    let x = variables([("n", 3.into())]);
    faulty(
        "a = { b }\nb = { $n ->\n [one] one\n *[other] { c.d }\n }\nc = x\n    .d = { $m }\n",
        &x,
        "{$m}",
        &[
            "missing-variable @ $m: there is no variable `$m` (message `c`, attribute `d` < used by message `b`, variant `[other]` < used by message `a`)",
        ],
    );
    faulty(
        "a = { $n ->\n *[other] { $n ->\n  *[few] { $m }\n } }\n",
        &x,
        "{a}",
        &["junk-entry @ }: this `}` closes nothing (entry `a`, which cannot be read)"],
    );
    faulty(
        "a = { $n ->\n *[other] { $n ->\n  *[3] { $m }\n }\n }\n",
        &x,
        "{$m}",
        &["missing-variable @ $m: there is no variable `$m` (message `a`, variant `[other]`, `[3]`)"],
    );
}

#[test]
fn terms_need_the_arguments_that_they_show() {
    let x = variables([("x", "X".into())]);
    faulty(
        "a = { -t }\n-t = T{ $x }\n",
        &x,
        "T{$x}",
        &[
            "missing-term-argument @ $x: the term needs the argument `x`, which was not given to it (term `-t` < used by message `a`)",
        ],
    );
}

#[test]
fn functions_refuse_wrong_arguments() {
    let x = variables([
        ("s", "x".into()),
        ("n", 1.into()),
        ("d", date(2020, 1, 1).into()),
        ("p", Value::Slot("page".into())),
    ]);
    let within = "(message `a`)";
    for (expression, shown, told) in [
        ("NUMBER($s)", "{NUMBER()}", "wrong-argument @ $s: `NUMBER` takes a number, but `$s` is text"),
        ("NUMBER($d)", "{NUMBER()}", "wrong-argument @ $d: `NUMBER` takes a number, but `$d` is a date"),
        (
            "NUMBER($p)",
            "{NUMBER()}",
            "wrong-argument @ $p: `NUMBER` takes a number, but `$p` is a slot of the template",
        ),
        ("NUMBER(\"x\")", "{NUMBER()}", "wrong-argument @ \"x\": `NUMBER` takes a number, but this is text"),
        ("NUMBER()", "{NUMBER()}", "wrong-argument @ NUMBER: `NUMBER` takes one argument, not 0"),
        ("NUMBER($n, $n)", "{NUMBER()}", "wrong-argument @ NUMBER: `NUMBER` takes one argument, not 2"),
        ("DATETIME($n)", "{DATETIME()}", "wrong-argument @ $n: `DATETIME` takes a date, but `$n` is a number"),
        ("LIST($n)", "{LIST()}", "wrong-argument @ $n: `LIST` takes lists and texts, but `$n` is a number"),
        ("NUMBER($n, digits: 2)", "1", "unknown-option @ digits: `NUMBER` has no option `digits`"),
        (
            "NUMBER($n, style: \"weight\")",
            "1",
            "wrong-argument @ \"weight\": option `style` of `NUMBER` cannot be `\"weight\"`",
        ),
        (
            "NUMBER($n, minimumFractionDigits: 1.5)",
            "1",
            "wrong-argument @ 1.5: option `minimumFractionDigits` of `NUMBER` cannot be `1.5`",
        ),
        (
            "DATETIME($d, dateStyle: 1)",
            "January 1, 2020",
            "wrong-argument @ 1: option `dateStyle` of `DATETIME` cannot be `1`",
        ),
        ("NUMBER($m)", "{$m}", "missing-variable @ $m: there is no variable `$m`"),
    ] {
        faulty(&format!("a = {{ {expression} }}\n"), &x, shown, &[&format!("{told} {within}")]);
    }
}

#[test]
fn selectors_must_be_text_or_number() {
    let x = variables([("d", date(2020, 1, 1).into()), ("l", Value::List([].into()))]);
    faulty(
        "a = { $d ->\n [x] x\n *[y] y\n }\n",
        &x,
        "y",
        &["wrong-selector @ $d: variants are chosen by text or a number, but this is a date (message `a`)"],
    );
    faulty(
        "a = { $m ->\n [x] x\n *[y] y\n }\n",
        &x,
        "y",
        &["missing-variable @ $m: there is no variable `$m` (message `a`)"],
    );
    faulty(
        "a = { -t.c ->\n [x] x\n *[y] y\n }\n-t = x\n",
        &x,
        "y",
        &["unknown-attribute @ -t.c: term `-t` has no attribute `c` (message `a`)"],
    );
}

#[test]
fn circles_are_found() {
    let x = variables([]);
    faulty("a = x { a }\n", &x, "x {a}", &["cyclic-reference @ a: `a` refers to itself (message `a`)"]);
    faulty(
        "a = { b }\nb = { -t }\n-t = { a }\n",
        &x,
        "{a}",
        &[
            "cyclic-reference @ a: `a` refers to itself: `a` → `b` → `-t` → `a` (term `-t` < used by message `b` < used by message `a`)",
        ],
    );
    faulty("a = { b }\nb = x\n    .c = { b }\n", &x, "x", &[]);
}

#[test]
fn markup_faults_have_places() {
    let x = variables([("n", 1.into())]);
    faulty(
        "a = { $n ->\n [one] x <bold>y</bold>\n *[other] z\n }\n",
        &x,
        "x <bold>y</bold>",
        &["unknown-element @ <bold: unknown element `<bold>` (message `a`, variant `[one]`)"],
    );
    faulty(
        "a =\n    b\n      <li>c\n",
        &x,
        "b c",
        &[
            "misplaced-element @ <li>: `<li>` stands outside a list (message `a`)",
            "unclosed-element @ <li>: `<li>` is not closed (message `a`)",
        ],
    );
}

#[test]
fn junk_is_told_and_the_rest_is_read() {
    let x = variables([]);
    faulty(
        "a = A\nb = { $x\nc = x\n= y\nd == z\n  *[x] y\ne\n",
        &x,
        "A",
        &[
            "junk-entry @ c: expected `}`, which closes the placeable (entry `b`, which cannot be read)",
            "junk-entry @ =: expected an identifier, which begins with a letter ()",
            "junk-entry @ *: a line that begins with `*` does not continue the text above it ()",
            "junk-entry @ \n: expected `=` behind the identifier (entry `e`, which cannot be read)",
        ],
    );
    faulty(
        "a = A\n    [b] is it\n",
        &x,
        "A",
        &["junk-entry @ [: a line that begins with `[` does not continue the text above it ()"],
    );
    faulty(
        "b = { \"\\u00e\" }\na = A\n",
        &x,
        "A",
        &["junk-entry @ \": this is not an escape that Fluent has (entry `b`, which cannot be read)"],
    );
    faulty(
        "a = { \"\\uD800\" }\n",
        &x,
        "\u{fffd}",
        &["invalid-escape @ \\uD800: `\\uD800` is not an escape that stands for a character ()"],
    );
    faulty(
        "a = { \"\\{\" }\n",
        &x,
        "\u{fffd}",
        &["invalid-escape @ \\{: `\\{` is not an escape that stands for a character ()"],
    );
}

#[test]
fn what_could_not_be_read_is_not_replaced_by_another_layer() {
    let (catalogs, told) = load(&[
        ("locales/en/a.ftl", "a = Ours { a.b }\n    .b = x\n"),
        ("locales/en/cooperatives/x/a.ftl", "a = { $x\nc = C\n"),
    ]);
    let shown = |organisation: &str, id: &str| {
        let resolver = catalogs.resolver(&[locale("en")], "a", organisation);
        let (text, faults) = resolver.resolve(id, &Scope::new(&variables([])));
        (text.plain_text(), faults)
    };
    assert_eq!(shown("x", "a"), ("{a}".to_string(), told.clone()));
    assert_eq!(shown("x", "a.b"), ("{a}".to_string(), told.clone()));
    assert_eq!(shown("x", "c"), ("C".to_string(), vec![]));
    assert_eq!(shown("z", "a"), ("Ours x".to_string(), vec![]));
}

#[test]
fn money_and_units_need_to_be_named() {
    let check = |options: &str, fault: &str| {
        let told = format!("wrong-argument @ {fault} (message `a`)");
        faulty(&format!("a = {{ NUMBER(1.5, {options}) }}"), &variables([]), "1.5", &[&told]);
    };
    check("style: \"currency\"", "NUMBER: the style `currency` of `NUMBER` needs the option `currency`");
    check("style: \"unit\"", "NUMBER: the style `unit` of `NUMBER` needs the option `unit`");
    let no_code = "\"euro\": option `currency` of `NUMBER` cannot be `\"euro\"`";
    check("style: \"currency\", currency: \"euro\"", no_code);
    check("style: \"unit\", unit: \"days\"", "\"days\": option `unit` of `NUMBER` cannot be `\"days\"`");
    check("style: \"euro\"", "\"euro\": option `style` of `NUMBER` cannot be `\"euro\"`");
}

#[test]
fn names_given_twice_are_told() {
    faulty("a = A\na = B\n", &variables([]), "A", &["duplicate-message @ a: message `a` is there twice ()"]);
    faulty(
        "a = A\n .b = x\n .b = y\n",
        &variables([]),
        "A",
        &["duplicate-attribute @ b: attribute `b` of `a` is there twice ()"],
    );
    let (_, told) = load(&[
        ("locales/en/a.ftl", "\na = A\n-a = T\n"),
        ("locales/en/b.ftl", "a = B\n"),
        ("locales/de/a.ftl", "a = C\n"),
    ]);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].hints, ["the first one stands at locales/en/a.ftl:2: remove or rename one of them"]);
}

#[test]
fn files_as_old_editors_save_them_are_told_whole() {
    let wide = |unit: fn(u16) -> [u8; 2], text: &str| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    for (file, told) in [
        (wide(u16::to_le_bytes, "\u{feff}a = Č\r\n    č\r\n-b = B\r\n"), "the file is UTF-16"),
        (wide(u16::to_be_bytes, "\u{feff}a = Č\n-b = B\n"), "the file is UTF-16"),
        (wide(u16::to_le_bytes, "a = A\n-b = B\n"), "the file is UTF-16"),
        (b"a = A\r# c\r-b = B\r".to_vec(), "the lines of the file end with carriage returns alone"),
    ] {
        let mut tree = Tree::default();
        tree.insert("locales/en/a.ftl", &file);
        let (catalogs, faults) = Catalogs::load(&tree, &Tree::default());
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].message.starts_with(told) && faults[0].hints[0].contains("LF"), "{faults:?}");
        // What it has is no hole that another layer's text may fill.
        let found = catalogs.messages(&locale("en")).map(|(_, entry)| entry.id.as_str()).collect::<Vec<_>>();
        assert_eq!(found, ["a", "-b"]);
    }
}

#[test]
fn files_that_are_no_text_or_in_no_place() {
    let mut tree = Tree::from_texts([
        ("locales/zz/a.ftl", "a = A\n"),
        ("locales/zz/b.ftl", "a = A\n"),
        ("locales/it!/a.ftl", "a = A\n"),
        ("locales/it/foo/a.ftl", "a = A\n"),
        ("locales/a.ftl", "a = A\n"),
        ("locales/it/README.md", "{"),
    ]);
    tree.insert("locales/en/a.ftl", b"a = \xff\xfe A\nb = B\n");
    let (catalogs, told) = Catalogs::load(&tree, &Tree::default());
    let told: Vec<_> = told.iter().map(|d| format!("{} {}", d.place.as_ref().unwrap().path, tell(d, ""))).collect();
    assert_eq!(
        told,
        [
            "locales/a.ftl stray-file @ : messages are not read from here ()",
            "locales/en/a.ftl not-utf-8 @ ?: the file is not UTF-8: line 1 has a byte that is no text ()",
            "locales/it!/a.ftl unknown-locale @ : `it!` is not a language tag of BCP 47, such as `de` or `pt-BR` ()",
            "locales/it/foo/a.ftl stray-file @ : messages are not read from here ()",
            "locales/zz/a.ftl unknown-locale @ : no language has the tag `zz` ()",
        ]
    );
    let resolver = catalogs.resolver(&[locale("en")], "a", "x");
    assert_eq!(resolver.resolve("a", &Scope::new(&variables([]))).0.plain_text(), "?? A");
    assert_eq!(resolver.resolve("b", &Scope::new(&variables([]))).0.plain_text(), "B");
}
