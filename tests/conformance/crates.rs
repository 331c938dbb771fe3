//! The `fluent` crate, asked the same.

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::cases::{Argument, Case, Source};

/// What a case shows there, and whether an error was told.
pub fn resolve(case: &Case) -> (String, bool) {
    let (id, attribute) = case.id.split_once('.').map_or((case.id.as_str(), None), |(id, name)| (id, Some(name)));
    let mut args = FluentArgs::new();
    for (name, value) in &case.args {
        args.set(name.clone(), given(value));
    }
    for source in &case.chain {
        let bundle = bundle(source);
        let Some(message) = bundle.get_message(id) else { continue };
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let Some(pattern) = pattern else { continue };
        let mut errors = Vec::new();
        let shown = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        return (shown, !errors.is_empty());
    }
    (format!("{{{}}}", case.id), true)
}

fn bundle(source: &Source) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![source.locale.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().unwrap();
    let resource = FluentResource::try_new(source.ftl.clone()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// A date or a list, which it has not, is given as text.
fn given(argument: &Argument) -> FluentValue<'_> {
    match argument {
        Argument::Text(text) | Argument::Date(text) => FluentValue::from(text.as_str()),
        Argument::Number(digits) => FluentValue::try_number(digits),
        Argument::List(items) => FluentValue::from(items.join(", ")),
    }
}
