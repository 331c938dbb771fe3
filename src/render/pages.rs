//! Where messages stand in a finished layout: the pages on which those begin that the template marks as passages.

use std::collections::{BTreeMap, BTreeSet};

use typst::diag::Warned;
use typst::foundations::{Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use super::world::JobWorld;
use super::{Input, Renderer, trouble};
use crate::diagnostic::Diagnostic;

/// The label of passages in `templates/lib/parts.typ`.
const LABEL: &str = "passage";

impl Renderer {
    /// Lays a job out and says on which pages, from 1, each of its messages begins.
    pub fn pages(&self, input: &Input) -> Result<BTreeMap<String, BTreeSet<usize>>, Vec<Diagnostic>> {
        let world = JobWorld::new(&self.0, input);
        let Warned { output, .. } = typst::compile::<PagedDocument>(&world);
        let document = output.map_err(|errors| trouble::explain(&errors, &world, &input.name))?;
        let introspector = document.introspector();
        let mut pages: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for passage in
            Label::new(PicoStr::intern(LABEL)).map(Selector::Label).iter().flat_map(|it| introspector.query(it))
        {
            let page = passage.location().and_then(|location| introspector.page(location));
            if let (Some(page), Some(metadata)) = (page, passage.to_packed::<MetadataElem>())
                && let Value::Str(id) = &metadata.value
            {
                pages.entry(id.to_string()).or_default().insert(page.get());
            }
        }
        Ok(pages)
    }
}
