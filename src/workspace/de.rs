//! A serde deserializer over nodes: the merged layers → the typed model.
//!
//! Items that are withdrawn are passed over, holes pass for whatever is wanted, and leaves are checked here, where the
//! value's own file is known. An error carries its way from the root.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ptr;
use std::sync::Arc;

use serde::de::value::StringDeserializer;
use serde::de::{self, DeserializeSeed, EnumAccess, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::fault::{Fault, Kind, Step};
use super::model::{AnyShared, Leaf, SHARED, hidden, offering};
use super::node::{Content, Key, Node, Scalar, ScalarKind, Table, WITHDRAWN};

/// Reads a value of the model from a node; what is in common is not read again.
///
/// # Errors
/// The first fault, with its way from the node.
pub fn read<T: de::DeserializeOwned>(node: &Node, common: &Common) -> Result<T, Fault> {
    from_root(Reader { node, item: false, values: Values::Known(common) })
}

/// The same, to give what others can have in common with it.
pub fn read_common<T: de::DeserializeOwned>(node: &Arc<Node>) -> Result<Common, Fault> {
    let found = RefCell::default();
    from_root::<T>(Reader { node, item: false, values: Values::Sought(&found) })?;
    Ok(Common { values: found.into_inner(), root: Some(Arc::clone(node)) })
}

fn from_root<T: de::DeserializeOwned>(reader: Reader<'_>) -> Result<T, Fault> {
    T::deserialize(reader).map_err(|mut fault| {
        fault.path.reverse();
        fault
    })
}

/// Shared values that were read from a tree of nodes, by the addresses of their nodes: whoever has the same node has the
/// same value.
#[derive(Debug, Default)]
pub struct Common {
    values: HashMap<usize, AnyShared>,
    #[expect(
        dead_code,
        reason = "keeps the nodes: another one at an address would be taken for the one that was there"
    )]
    root: Option<Arc<Node>>,
}

/// What is done with shared values.
#[derive(Clone, Copy)]
enum Values<'n> {
    /// They are taken where they are known.
    Known(&'n Common),
    /// They are kept for others.
    Sought(&'n RefCell<HashMap<usize, AnyShared>>),
}

#[derive(Clone, Copy)]
struct Reader<'n> {
    node: &'n Node,
    /// An item of a list, which may have the keys that only merging reads.
    item: bool,
    values: Values<'n>,
}

impl<'n> Reader<'n> {
    fn shared<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let node = ptr::from_ref(self.node).addr();
        let known = match self.values {
            Values::Known(common) => common.values.get(&node).cloned(),
            Values::Sought(_) => None,
        };
        let (read, value) = offering(known, || visitor.visit_newtype_struct(self));
        if let (Values::Sought(found), Some(value)) = (self.values, value) {
            found.borrow_mut().insert(node, value);
        }
        read
    }

    /// A reader for the value of a field.
    fn value(self, node: &'n Node) -> Self {
        Self { node, item: false, ..self }
    }

    fn wrong_type<T>(expected: impl Into<String>) -> Result<T, Fault> {
        Err(Fault::new(Kind::WrongType { expected: expected.into() }))
    }
}

fn scalar<'de, V: Visitor<'de>>(scalar: &Scalar, visitor: V) -> Result<V::Value, Fault> {
    match scalar.kind {
        ScalarKind::Text => match hidden(&scalar.text) {
            Some(objection) => Err(Fault::new(Kind::Objection(objection))),
            None => visitor.visit_str(&scalar.text),
        },
        ScalarKind::Boolean => visitor.visit_bool(scalar.text == "true"),
        ScalarKind::Integer => match (scalar.text.parse::<u64>(), scalar.text.parse::<i64>()) {
            (Ok(number), _) => visitor.visit_u64(number),
            (_, Ok(number)) => visitor.visit_i64(number),
            _ => Err(de::Error::custom(format!("the number `{}` is too large", scalar.text))),
        },
        ScalarKind::Float => visitor.visit_f64(scalar.text.parse().unwrap_or(f64::NAN)),
        ScalarKind::Date | ScalarKind::Time => Err(de::Error::invalid_type(de::Unexpected::Other("date"), &visitor)),
    }
}

impl<'de> de::Deserializer<'de> for Reader<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.content {
            Content::Scalar(value) => scalar(value, visitor),
            Content::List(items) => visitor.visit_seq(Items { items: items.iter().enumerate(), values: self.values }),
            Content::Table(table) => visitor.visit_map(Fields { fields: table.iter(), value: None, reader: self }),
            Content::Hole => visitor.visit_unit(),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.content {
            Content::Hole => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        if name == SHARED {
            return self.shared(visitor);
        }
        let Some(leaf) = Leaf::of(name) else {
            return visitor.visit_newtype_struct(self);
        };
        let text = match (&self.node.content, leaf.read(self.node)) {
            (Content::Hole, _) => leaf.placeholder().to_string(),
            (_, Some(Ok(text))) => text,
            (_, Some(Err(objection))) => return Err(Fault::new(Kind::Objection(objection))),
            (_, None) => return Self::wrong_type(leaf.expected()),
        };
        visitor.visit_newtype_struct(IntoDeserializer::<Fault>::into_deserializer(text))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match (&self.node.content, self.node.as_text(), variants.first()) {
            (_, Some(word), _) => visitor.visit_enum(Word(word.to_string())),
            (Content::Hole, _, Some(word)) => visitor.visit_enum(Word((*word).to_string())),
            _ => {
                let words = variants.iter().map(|word| format!("`\"{word}\"`")).collect::<Vec<_>>().join(", ");
                Self::wrong_type(format!("one of {words}"))
            }
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.content {
            Content::List(items) => visitor.visit_seq(Items { items: items.iter().enumerate(), values: self.values }),
            Content::Hole => visitor.visit_seq(Items { items: [].iter().enumerate(), values: self.values }),
            _ => Self::wrong_type("a list"),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.content {
            Content::Table(table) => visitor.visit_map(Fields { fields: table.iter(), value: None, reader: self }),
            Content::Hole => {
                let empty = Table::default();
                visitor.visit_map(Fields { fields: empty.iter(), value: None, reader: self })
            }
            _ => Self::wrong_type("a table"),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_map(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if matches!(self.node.content, Content::Hole) { visitor.visit_str("") } else { self.deserialize_any(visitor) }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if matches!(self.node.content, Content::Hole) {
            visitor.visit_bool(false)
        } else {
            self.deserialize_any(visitor)
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if matches!(self.node.content, Content::Hole) { visitor.visit_u64(0) } else { self.deserialize_any(visitor) }
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_u64(visitor)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}

struct Items<'n> {
    items: std::iter::Enumerate<std::slice::Iter<'n, Arc<Node>>>,
    values: Values<'n>,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let Some((index, node)) = self.items.find(|(_, node)| !node.is_withdrawn()) else {
            return Ok(None);
        };
        let value = seed.deserialize(Reader { node, item: true, values: self.values });
        let value = value.map_err(|fault| fault.below(Step::Index(index)))?;
        Ok(Some(value))
    }
}

struct Fields<'n> {
    fields: indexmap::map::Iter<'n, Key, Arc<Node>>,
    value: Option<(&'n str, &'n Node)>,
    /// The reader of the table.
    reader: Reader<'n>,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let item = self.reader.item;
        let Some((key, node)) = self.fields.find(|(key, _)| !(item && &***key == WITHDRAWN)) else {
            return Ok(None);
        };
        self.value = Some((key, node));
        let name = Node::text(key, None);
        let key = seed
            .deserialize(self.reader.value(&name))
            .map_err(|fault| Fault { key: Some(key.to_string()), ..fault })?;
        Ok(Some(key))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let Some((key, node)) = self.value.take() else {
            return Err(de::Error::custom("a value was asked for before its key"));
        };
        seed.deserialize(self.reader.value(node)).map_err(|fault| fault.below(Step::Key(key.to_string())))
    }
}

/// A word that names a variant without content.
struct Word(String);

impl<'de> EnumAccess<'de> for Word {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        let word: StringDeserializer<Fault> = self.0.clone().into_deserializer();
        Ok((seed.deserialize(word)?, self))
    }
}

impl<'de> VariantAccess<'de> for Word {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, Fault> {
        Reader::wrong_type("a word")
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Fault> {
        Reader::wrong_type("a word")
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Fault> {
        Reader::wrong_type("a word")
    }
}
