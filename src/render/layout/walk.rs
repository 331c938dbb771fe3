//! The walk over a page: what stands where, in the order of reading, and which boxes it stands in.

use typst::foundations::Content;
use typst::introspection::{Location, Tag};
use typst::layout::{Abs, Dir, Frame, FrameItem, FrameKind, GroupItem, Point, Size, Transform};
use typst::text::TextItem;
use typst::visualize::Geometry;
use typst_layout::{Page, PagedDocument};

/// A rectangle on the page in points, from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Area {
    /// The rectangle round a box of frames that is moved and perhaps turned.
    fn new(transform: Transform, origin: Point, size: Size) -> Self {
        let corner = |x, y| (origin + Point::new(x, y)).transform(transform);
        let zero = Abs::zero();
        let corners = [corner(zero, zero), corner(size.x, zero), corner(zero, size.y), corner(size.x, size.y)];
        let mut area = Self { left: f64::MAX, top: f64::MAX, right: f64::MIN, bottom: f64::MIN };
        for corner in corners {
            area.left = area.left.min(corner.x.to_pt());
            area.right = area.right.max(corner.x.to_pt());
            area.top = area.top.min(corner.y.to_pt());
            area.bottom = area.bottom.max(corner.y.to_pt());
        }
        area
    }

    fn size(&self) -> f64 {
        (self.right - self.left) * (self.bottom - self.top)
    }
}

/// What kind of box letters stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoxKind {
    /// The page itself.
    Page,
    /// The page without its margins.
    Body,
    /// A block or box of the template.
    Block,
    /// One that cuts off what reaches over it.
    Clip,
    /// Lines and rows, which only layout knows.
    Other,
}

/// A box around letters.
#[derive(Debug, Clone, Copy)]
pub struct Enclosure {
    pub kind: BoxKind,
    pub area: Area,
    /// Whether its lines lie level, so that its sides are those of the page.
    pub level: bool,
}

/// Where the walk is.
pub struct Spot<'a> {
    /// The page, from 1.
    pub page: usize,
    pub area: Area,
    /// The boxes around it, the page first.
    pub boxes: &'a [Enclosure],
}

/// What the walk meets.
pub enum Sight<'a> {
    Text(&'a TextItem, Spot<'a>),
    /// An image or a shape on the page with this number.
    Drawing(usize),
    /// An element begins.
    Start(&'a Content, Spot<'a>),
    /// The element with this location ends.
    End(Location),
    /// What follows belongs to an element that began before; `Leave` ends it.
    Resume(Location),
    Leave(Location),
}

/// Walks over a page.
pub fn page(page: &Page, number: usize, see: &mut impl FnMut(&Sight)) {
    let area = Area::new(Transform::identity(), Point::zero(), page.frame.size());
    let boxes = vec![Enclosure { kind: BoxKind::Page, area, level: true }];
    let mut walk = Walk { page: number, boxes, body: body(&page.frame), see };
    walk.frame(&page.frame, Transform::identity());
}

/// The area between the margins: by far the largest group of a page that is neither header nor footer. A page that has
/// nothing else has no such group.
fn body(page: &Frame) -> Option<Area> {
    let groups = page.items().filter_map(|(at, item)| match item {
        FrameItem::Group(group) => Some(Area::new(group.transform, *at, group.frame.size())),
        _ => None,
    });
    let height = page.height().to_pt();
    let inner = groups.filter(|area| area.top > 0.0 && area.bottom < height && area.left >= 0.0);
    let largest = inner.max_by(|a, b| a.size().total_cmp(&b.size()))?;
    (largest.bottom - largest.top > height / 3.0).then_some(largest)
}

/// Whether most letters of a document are in languages written from right to left.
pub fn is_rtl(document: &PagedDocument) -> bool {
    let mut balance = 0i64;
    for page in document.pages() {
        super::super::frames::visit(&page.frame, &mut |text| {
            let letters = i64::try_from(text.glyphs.len()).unwrap_or(0);
            balance += if text.lang.dir() == Dir::RTL { letters } else { -letters };
        });
    }
    balance > 0
}

struct Walk<'a, F> {
    page: usize,
    boxes: Vec<Enclosure>,
    body: Option<Area>,
    see: &'a mut F,
}

impl<F: FnMut(&Sight)> Walk<'_, F> {
    fn frame(&mut self, frame: &Frame, transform: Transform) {
        for (at, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.group(group, *at, transform),
                FrameItem::Text(text) => {
                    let height = text.font.metrics().cap_height.at(text.size);
                    let origin = Point::new(at.x, at.y - height);
                    let area = Area::new(transform, origin, Size::new(text.width(), height));
                    self.meet(area, |spot| Sight::Text(text, spot));
                }
                FrameItem::Image(..) => (self.see)(&Sight::Drawing(self.page)),
                FrameItem::Shape(shape, _) => {
                    if !matches!(shape.geometry, Geometry::Rect(size) if size.x <= Abs::zero() || size.y <= Abs::zero())
                    {
                        (self.see)(&Sight::Drawing(self.page));
                    }
                }
                FrameItem::Tag(Tag::Start(element, _)) => {
                    self.meet(Area::new(transform, *at, Size::zero()), |spot| Sight::Start(element, spot));
                }
                FrameItem::Tag(Tag::End(location, ..)) => (self.see)(&Sight::End(*location)),
                FrameItem::Link(..) => {}
            }
        }
    }

    fn meet<'s>(&'s mut self, area: Area, sight: impl FnOnce(Spot<'s>) -> Sight<'s>) {
        let spot = Spot { page: self.page, area, boxes: &self.boxes };
        (self.see)(&sight(spot));
    }

    fn group(&mut self, group: &GroupItem, at: Point, transform: Transform) {
        let inner = transform.pre_concat(Transform::translate(at.x, at.y)).pre_concat(group.transform);
        let area = Area::new(inner, Point::zero(), group.frame.size());
        let kind = if self.boxes.len() == 1 && self.body == Some(area) {
            BoxKind::Body
        } else if group.clip.is_some() {
            BoxKind::Clip
        } else if group.frame.kind() == FrameKind::Hard {
            BoxKind::Block
        } else {
            BoxKind::Other
        };
        let level = inner.kx.is_zero() && inner.ky.is_zero();
        self.boxes.push(Enclosure { kind, area, level });
        let parent = group.parent.map(|parent| parent.location);
        if let Some(location) = parent {
            (self.see)(&Sight::Resume(location));
        }
        self.frame(&group.frame, inner);
        if let Some(location) = parent {
            (self.see)(&Sight::Leave(location));
        }
        self.boxes.pop();
    }
}
