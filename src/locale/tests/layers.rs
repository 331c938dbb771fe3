//! Layers and fallback: overrides by type and organisation, other locales.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Catalogs, Layer, Scope};
use super::{load, locale, variables};
use crate::tree::{Content, Tree};

const FILES: [(&str, &str); 7] = [
    (
        "locales/it/a.ftl",
        "a = comune\n    .title = titolo comune\nb = { a }\nonly-it = solo { $n } { -nome }\n-nome = Nome\n",
    ),
    ("locales/it/types/a/x.ftl", "a = tipo\n"),
    ("locales/it/cooperatives/diogene/x.ftl", "a = organizzazione\n    .title = titolo suo\n"),
    ("locales/it/cooperatives/altra/x.ftl", "a =\n    .title = titolo altrui\n"),
    ("locales/de/a.ftl", "a = gemeinsam\nc = { -nome } { only-it }\n"),
    ("locales/fr/a.ftl", "a = { $n }\n"),
    ("locales/ar/a.ftl", "z = { only-it }\n"),
];

fn show(tag: &str, kind: &str, organisation: &str, id: &str) -> String {
    let (catalogs, told) = load(&FILES);
    assert_eq!(told, []);
    let chain = catalogs.chain(&locale(tag), &BTreeMap::new(), &locale("it"));
    let resolver = catalogs.resolver(&chain, kind, organisation);
    let (text, told) = resolver.resolve(id, &Scope::new(&variables([("n", 12345.5.into())])));
    assert_eq!(told, []);
    serde_json::to_string(&text).unwrap()
}

#[test]
fn stronger_layers_hide_weaker_ones() {
    assert_eq!(show("it", "b", "terza", "a"), r#""comune""#);
    assert_eq!(show("it", "a", "terza", "a"), r#""tipo""#);
    assert_eq!(show("it", "a", "diogene", "a"), r#""organizzazione""#);
    assert_eq!(show("it", "a", "diogene", "b"), r#""organizzazione""#);
}

#[test]
fn value_and_attributes_are_overridden_apart() {
    assert_eq!(show("it", "a", "terza", "a.title"), r#""titolo comune""#);
    assert_eq!(show("it", "a", "diogene", "a.title"), r#""titolo suo""#);
    assert_eq!(show("it", "a", "altra", "a.title"), r#""titolo altrui""#);
    assert_eq!(show("it", "a", "altra", "a"), r#""tipo""#);
}

#[test]
fn a_locale_is_asked_in_all_its_layers_before_the_next() {
    assert_eq!(show("de", "a", "diogene", "a"), r#""gemeinsam""#);
    assert_eq!(show("de", "a", "diogene", "a.title"), r#"[{"t":"run","dir":"ltr","lang":"it","c":["titolo suo"]}]"#);
}

#[test]
fn a_text_that_falls_back_keeps_its_language() {
    assert_eq!(show("en", "b", "x", "only-it"), r#"[{"t":"run","dir":"ltr","lang":"it","c":["solo 12.345,5 Nome"]}]"#);
    assert_eq!(
        show("de", "b", "x", "c"),
        r#"[{"t":"run","dir":"ltr","lang":"it","c":["Nome"]}," ",{"t":"run","dir":"ltr","lang":"it","c":["solo 12.345,5 Nome"]}]"#
    );
    assert_eq!(show("ar", "b", "x", "z"), r#"[{"t":"run","dir":"ltr","lang":"it","c":["solo 12.345,5 Nome"]}]"#);
}

#[test]
fn a_region_has_the_texts_of_its_language_and_its_own_numbers() {
    assert_eq!(show("fr-CA", "b", "x", "a"), "\"12\u{a0}345,5\"");
    assert_eq!(show("de-AT", "b", "x", "a"), r#""gemeinsam""#);
}

#[test]
fn chains_follow_the_workspace_then_cldr_then_the_source() {
    let (catalogs, _) = load(&FILES);
    let own = BTreeMap::from([(locale("sq"), locale("en-GB")), (locale("en-GB"), locale("sq"))]);
    let chain = |tag| {
        catalogs.chain(&locale(tag), &own, &locale("it")).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(chain("it"), "it");
    assert_eq!(chain("es-MX"), "es-MX es-419 es it");
    assert_eq!(chain("sq"), "sq en-GB it");
}

#[test]
fn built_in_messages_lie_below() {
    let built_in =
        Tree::from_texts([("locales/it/base.ftl", "a = base\nz = ultima\n"), ("locales/es/base.ftl", "a = {\n")]);
    let (catalogs, told) = Catalogs::load(&Tree::from_texts(FILES), &built_in);
    assert_eq!(
        told.iter().map(|d| d.place.clone().unwrap().path).collect::<Vec<_>>(),
        ["built-in/locales/es/base.ftl"]
    );
    let resolver = catalogs.resolver(&[locale("it")], "b", "x");
    let show = |id| resolver.resolve(id, &Scope::new(&variables([]))).0.plain_text();
    assert_eq!((show("a"), show("z")), ("comune".to_string(), "ultima".to_string()));
    assert_eq!(resolver.find("z").map(|found| found.layer), Some(&Layer::BuiltIn));
    assert!(catalogs.has(&locale("it")) && !catalogs.has(&locale("es")));
    let italian = locale("it");
    let layers: Vec<_> = catalogs.layers(&italian).map(|(layer, _)| layer.clone()).collect();
    assert_eq!(layers[..3], [Layer::BuiltIn, Layer::Shared, Layer::Type("a".into())]);
}

#[test]
fn catalogs_are_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Catalogs>();
    shared::<super::super::Resolver<'_>>();
}

#[test]
fn a_locale_fills_in_what_none_before_it_has() {
    let fills_in = |files: &[(&str, &str)]| {
        let (catalogs, _) = load(files);
        let chain = [locale("de"), locale("it")];
        (catalogs.fills_in(&chain, 1, "a"), catalogs.fills_in_own(&chain, 1, "a", "diogene"))
    };
    let it = ("locales/it/a.ftl", "a = x\n    .title = y\n");
    let own = ("locales/it/cooperatives/diogene/a.ftl", "a = z\nb = z\n");
    let de = ("locales/de/a.ftl", "a = x\n    .title = y\n");
    assert_eq!(fills_in(&[it, de]), (false, false));
    assert_eq!(fills_in(&[it, ("locales/de/a.ftl", "a = x\n")]), (true, false), "an attribute is missing");
    assert_eq!(
        fills_in(&[it, ("locales/de/types/b/a.ftl", "a = x\n    .title = y\n")]),
        (true, false),
        "of another type"
    );
    assert_eq!(fills_in(&[it, de, own]), (false, true));
    assert_eq!(fills_in(&[it, de, own, ("locales/de/cooperatives/diogene/a.ftl", "b = z\n")]), (false, false));
}

#[test]
fn own_messages_that_changed_meanwhile_are_told() {
    let mut tree = Tree::from_texts(FILES);
    let path = "locales/it/cooperatives/diogene/x.ftl";
    tree.insert_content(path, Content::read_again(b"a = organizzazione\n", || Ok(Vec::new())));
    let (catalogs, found) = Catalogs::find(&tree, &Tree::default());
    assert_eq!(found, []);
    let tell = |organisation: &str| {
        let catalogs = catalogs.apart(&BTreeSet::from([organisation]));
        assert_eq!(catalogs.altered(), []);
        catalogs.messages(&locale("it")).count();
        catalogs.altered().into_iter().map(|found| found.place.unwrap().path).collect::<Vec<_>>()
    };
    assert_eq!((tell("altra"), tell("diogene")), (vec![], vec![path.to_string()]));
    assert!(!catalogs.is_sound(&locale("it"), &Layer::Organisation("diogene".to_string())));
}
