//! Ordinary messages against the `fluent` crate: where its known defects play no part, both must agree.

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::super::{Scope, Value};
use super::{load, locale, variables};

const SOURCE: &str = r#"
plain = Hello
multi =
    one
      two

    three
variable = Hello { $name }!
two = { $name } and { $name }
literal = { "{" }{ "\u00A0" }{ "\\" }{ "\"" } { 3 } { -2 }
nested = { { $name } }
reference = [{ plain }] { attributes.title }
attributes = Value
    .title = Title { $name }
-brand = Brand
-cased = { $case ->
   *[nom] Casa
    [gen] di Casa
}
    .gender = f
term = { -brand } { -cased } { -cased(case: "gen") }
gender = { -cased.gender ->
    [f] la
   *[m] il
} { -cased }
string = { $name ->
    [Ada] hi
   *[other] who
}
plural = { $one ->
    [one] one place
   *[other] { $one } places
}
plural-many = { $many ->
    [one] one place
   *[other] { $many } places
}
exact = { $one ->
    [0] none
    [1] single
   *[other] many
}
inline = before { $one ->
    [one] x { $name ->
        [Ada] y
       *[other] z
    }
   *[other] w
} after
empty = { "" }
indented =
    first { $name }
    second
"#;

#[test]
fn agrees_with_the_fluent_crate() {
    let (catalogs, told) = load(&[("locales/en/a.ftl", SOURCE)]);
    assert_eq!(told, []);
    let resolver = catalogs.resolver(&[locale("en")], "a", "x");
    let ours = variables([("name", Value::from("Ada")), ("one", 1.into()), ("many", 7.into())]);

    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(SOURCE.to_string()).unwrap()).unwrap();
    let mut theirs = FluentArgs::new();
    theirs.set("name", FluentValue::from("Ada"));
    theirs.set("one", FluentValue::from(1));
    theirs.set("many", FluentValue::from(7));

    let mut compared = 0;
    for id in resolver.ids() {
        let (text, told) = resolver.resolve_string(id, &Scope::new(&ours));
        assert_eq!(told, [], "{id}");
        let mut errors = Vec::new();
        let pattern = bundle.get_message(id).and_then(|message| message.value()).unwrap();
        assert_eq!(text, bundle.format_pattern(pattern, Some(&theirs), &mut errors), "{id}");
        assert!(errors.is_empty(), "{id}: {errors:?}");
        compared += 1;
    }
    assert_eq!(compared, 17);
}
