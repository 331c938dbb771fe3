//! What the printer is told: paper, size, bleed, binding and the printing condition. Every value may be given for all
//! documents, in any layer, and for one document alone.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::press;

use super::leaf::{Cmyk, IccFile, MessageId, Number, PageSize};

/// How printed matter is made; values that are not given have a default.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Print {
    /// The ICC profile of the printing condition, from the printer.
    #[serde(default)]
    pub icc: Option<IccFile>,
    /// The name of the printing condition: `CGATS TR 001`, `FOGRA39`.
    #[serde(default)]
    pub condition: Option<String>,
    /// The size of a page after trimming; A4 if not said.
    #[serde(default)]
    pub size: Option<PageSize>,
    /// How far colours reach over the trimmed edge, in millimetres; 3 on each side if not said.
    #[serde(default)]
    pub bleed: Bleed,
    /// How the leaves are held together; stapled if not said.
    #[serde(default)]
    pub binding: Option<Binding>,
    /// Blank pages are added until the pages are a multiple of this; 4 when stapled, 2 otherwise, if not said.
    #[serde(default)]
    pub multiple: Option<u32>,
    /// What stands on pages that are blank on purpose; nothing if not said.
    #[serde(default)]
    pub blank_notice: Option<MessageId>,
    /// By how many millimetres the inner margin is wider than the outer one, whatever the spine.
    #[serde(default)]
    pub gutter: Option<Number>,
    /// The thickness of a leaf in millimetres; the inner margin grows with the spine that the leaves make.
    #[serde(default)]
    pub leaf: Option<Number>,
    /// Whether chapters begin on right-hand pages (left-hand ones where the script goes from right to left).
    #[serde(default)]
    pub recto_chapters: Option<bool>,
    /// Whether the cover is in the file of the pages or in one of its own; together if not said.
    #[serde(default)]
    pub cover: Option<Cover>,
    /// Whether crop marks, registration marks, colour bar and slug line stand around the pages.
    #[serde(default)]
    pub marks: Option<bool>,
    /// Whether all is printed in black ink alone.
    #[serde(default)]
    pub grey: Option<bool>,
    /// The lowest resolution of images at the size at which they are printed, in dots an inch; 300 if not said.
    #[serde(default)]
    pub resolution: Option<u32>,
    /// The paper of the pages, as the printer calls it: `offset 90 g/m²`.
    #[serde(default)]
    pub paper: Option<String>,
    /// The paper of the cover, if it is another.
    #[serde(default)]
    pub cover_paper: Option<String>,
}

/// How far colours reach over each edge, in millimetres.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Bleed {
    /// At the head.
    #[serde(default)]
    pub top: Option<Number>,
    /// At the foot.
    #[serde(default)]
    pub bottom: Option<Number>,
    /// At the spine.
    #[serde(default)]
    pub inner: Option<Number>,
    /// At the side that opens.
    #[serde(default)]
    pub outer: Option<Number>,
}

/// How leaves are held together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Binding {
    /// Sheets of four pages, folded and stapled through the spine.
    Stapled,
    /// Leaves glued into a spine.
    Glued,
    /// Held by a spiral or a wire.
    Wire,
    /// Loose leaves, for a binder.
    Loose,
}

/// Where the cover is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Cover {
    /// In the file of the pages.
    Together,
    /// In a file of its own: the first two and the last two pages.
    Apart,
}

/// The inks of a brand colour.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct BrandInk {
    /// Cyan, magenta, yellow and black in percent: `75 20 10 45`.
    #[serde(default)]
    pub cmyk: Option<Cmyk>,
    /// The name of a spot ink; it needs `cmyk` too, for whoever has not got that ink.
    #[serde(default)]
    pub spot: Option<String>,
}

impl Bleed {
    /// The bleed of each side, 3 mm where nothing is said.
    pub fn with_defaults(&self) -> press::Bleed {
        let side = |value: &Option<Number>| value.as_ref().map_or(3.0, Number::to_f64);
        press::Bleed {
            top: side(&self.top),
            bottom: side(&self.bottom),
            inner: side(&self.inner),
            outer: side(&self.outer),
        }
    }
}

impl Print {
    /// These values, and those of another set where they are not given.
    #[must_use]
    pub fn over(&self, base: &Self) -> Self {
        let Self { bleed, .. } = self;
        Self {
            icc: self.icc.clone().or_else(|| base.icc.clone()),
            condition: self.condition.clone().or_else(|| base.condition.clone()),
            size: self.size.clone().or_else(|| base.size.clone()),
            bleed: Bleed {
                top: bleed.top.clone().or_else(|| base.bleed.top.clone()),
                bottom: bleed.bottom.clone().or_else(|| base.bleed.bottom.clone()),
                inner: bleed.inner.clone().or_else(|| base.bleed.inner.clone()),
                outer: bleed.outer.clone().or_else(|| base.bleed.outer.clone()),
            },
            binding: self.binding.or(base.binding),
            multiple: self.multiple.or(base.multiple),
            blank_notice: self.blank_notice.clone().or_else(|| base.blank_notice.clone()),
            gutter: self.gutter.clone().or_else(|| base.gutter.clone()),
            leaf: self.leaf.clone().or_else(|| base.leaf.clone()),
            recto_chapters: self.recto_chapters.or(base.recto_chapters),
            cover: self.cover.or(base.cover),
            marks: self.marks.or(base.marks),
            grey: self.grey.or(base.grey),
            resolution: self.resolution.or(base.resolution),
            paper: self.paper.clone().or_else(|| base.paper.clone()),
            cover_paper: self.cover_paper.clone().or_else(|| base.cover_paper.clone()),
        }
    }

    /// Width and height of a trimmed page in millimetres.
    pub fn trim(&self) -> (f64, f64) {
        self.size.as_ref().map_or((210.0, 297.0), PageSize::millimetres)
    }

    /// How the leaves are held together.
    pub fn bound(&self) -> Binding {
        self.binding.unwrap_or(Binding::Stapled)
    }

    /// The number of which the pages are a multiple.
    pub fn page_multiple(&self) -> u32 {
        self.multiple.unwrap_or(if self.bound() == Binding::Stapled { 4 } else { 2 })
    }
}

impl Binding {
    /// The word for it in data files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stapled => "stapled",
            Self::Glued => "glued",
            Self::Wire => "wire",
            Self::Loose => "loose",
        }
    }
}
