//! Values that many organisations have in common: sections, and items of lists.
//!
//! What a layer says of all who build on it is read once. Whoever reads the data of another organisation offers that value
//! in its place ([`offering`]): serde has no way to hand one over, so it goes past serde, on the same thread.

use std::any::Any;
use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value that is there once, however many organisations have it. In files and schema it is like the value itself.
#[derive(Debug, Default)]
pub struct Shared<T>(Arc<T>);

/// A shared value of whatever type.
pub type AnyShared = Arc<dyn Any + Send + Sync>;

/// The name under which a shared value asks a deserializer for itself.
pub const SHARED: &str = "$shared";

thread_local! {
    /// What is offered to the shared value that is read next, and then what became of it.
    static HANDED: RefCell<Option<AnyShared>> = const { RefCell::new(None) };
}

/// Reads a shared value, for which another one is offered that was read from the same node; gives what is read together with
/// the value as it can be offered again.
pub fn offering<T>(offer: Option<AnyShared>, read: impl FnOnce() -> T) -> (T, Option<AnyShared>) {
    HANDED.set(offer);
    let value = read();
    (value, HANDED.take())
}

impl<T: Clone> Shared<T> {
    /// The value, to change it for this organisation alone.
    pub fn make_mut(&mut self) -> &mut T {
        Arc::make_mut(&mut self.0)
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Serialize> Serialize for Shared<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de> + Any + Send + Sync> Deserialize<'de> for Shared<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(SHARED, SharedVisitor(PhantomData))
    }
}

struct SharedVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de> + Any + Send + Sync> Visitor<'de> for SharedVisitor<T> {
    type Value = Shared<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Shared<T>, D::Error> {
        let offered = HANDED.take().and_then(|offered| offered.downcast().ok());
        let value = match offered {
            Some(value) => value,
            None => Arc::new(T::deserialize(deserializer)?),
        };
        HANDED.set(Some(Arc::clone(&value) as AnyShared));
        Ok(Shared(value))
    }
}

impl<T: JsonSchema> JsonSchema for Shared<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
