//! References: messages, attributes, terms with their own scope.

use super::super::Scope;
use super::{check, load, locale, variables};

#[test]
fn messages_and_attributes_are_referred_to() {
    let x = variables([("x", "X".into())]);
    check("a = { b } { b.c } { d.e }\nb = B{ $x }\n    .c = C\nd =\n    .e = E{ b }\n", &x, "BX C EBX");
}

#[test]
fn terms_see_only_their_own_arguments() {
    let x = variables([("case", "gen".into())]);
    let term = "-t = { $case ->\n [gen] of T\n *[nom] T\n }\n";
    check(&format!("a = {{ -t }}\n{term}"), &x, "T");
    check(&format!("a = {{ -t(case: \"gen\") }}\n{term}"), &x, "of T");
    check(&format!("a = {{ -t() }}\n{term}"), &x, "T");
    check("a = { -t(n: 2.5) }\n-t = { $n } { $n ->\n [2.5] yes\n *[x] no\n }\n", &x, "2.5 yes");
}

#[test]
fn nested_terms_keep_the_outer_arguments() {
    let none = variables([]);
    check("a = { -o(x: \"1\") }\n-o = { -i(y: \"2\") }{ $x }{ -j }{ $x }\n-i = [{ $y }]\n-j = J\n", &none, "[2]1J1");
    check("a = { -o(x: \"1\") }\n-o = { b }\nb = { $x }\n", &none, "1");
}

#[test]
fn term_attributes_select() {
    let source = "a = { -t.gender ->\n [f] la\n *[m] il\n } { -t }\n-t = Casa\n    .gender = f\n";
    check(source, &variables([]), "la Casa");
}

#[test]
fn references_are_known_without_resolving() {
    let source = "a = { $x ->\n [one] { b.c } { -t(z: 1) }\n *[other] { NUMBER($y) }\n }\nb = B\n    .c = { d } { $u }\n\
                  d = { $v }\n-t = { $z } { LIST($z) } { d }\n";
    let (catalogs, told) = load(&[("locales/en/a.ftl", source)]);
    assert_eq!(told, []);
    let resolver = catalogs.resolver(&[locale("en")], "a", "x");
    let names = |set: std::collections::BTreeSet<String>| set.into_iter().collect::<Vec<_>>().join(" ");
    let all = resolver.references("a");
    assert_eq!(names(all.messages), "b.c d");
    assert_eq!(names(all.terms), "-t");
    assert_eq!(names(all.variables), "u v x y");
    assert_eq!(names(all.functions), "LIST NUMBER");
    let english = locale("en");
    let (_, entry) = catalogs.messages(&english).find(|(_, entry)| entry.id == "-t").unwrap();
    assert_eq!(names(entry.references().variables), "z");
    assert_eq!(resolver.ids().into_iter().collect::<Vec<_>>(), ["a", "b", "d"]);
}

#[test]
fn comments_and_places_are_kept() {
    let source = "### File\n\n## Group\n\n# Note one\n# two\na = { $x }\n\n##\n\nb = x\n";
    let (catalogs, _) = load(&[("locales/en/a.ftl", source)]);
    let english = locale("en");
    let entries: Vec<_> = catalogs.messages(&english).map(|(_, entry)| entry).collect();
    assert_eq!(entries[0].comment.as_deref(), Some("Note one\ntwo"));
    assert_eq!(entries[0].group.as_deref(), Some("Group"));
    assert_eq!(entries[1].group, None);
    assert_eq!(&source[entries[1].span.clone()], "b");
    let resolver = catalogs.resolver(std::slice::from_ref(&english), "a", "x");
    assert_eq!(resolver.find("b").map(|found| found.place), Some(entries[1].place()));
    assert_eq!(resolver.find("zzz"), None);
    assert!(resolver.resolve("b", &Scope::new(&variables([]))).1.is_empty());
}
