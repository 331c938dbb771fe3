//! A PDF as a tree of objects, read within limits of memory and work, whoever made it.
//!
//! An object is read when it is asked for, so that a table of a million entries that all point at one costs nothing. What
//! is wrong is noted as a fault, and what cannot be had is `null`.

pub mod filter;
pub mod lex;
pub mod object;
mod streams;
pub mod xref;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use lex::{Lexer, Token};
use object::{Dict, Object};
use streams::Container;
use xref::{Entry, Xref};

/// How many objects are kept in memory, those in arrays and dictionaries included: about 400 MB of them.
const MOST_VALUES: usize = 4_000_000;

/// How many operators are carried out, those of a form each time that it is shown: seconds of work.
const MOST_OPERATORS: usize = 20_000_000;

/// How many references may lead to each other.
const MOST_STEPS: usize = 16;

/// Something wrong with the file itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    pub check: &'static str,
    pub message: String,
    pub object: Option<u32>,
}

/// A file in the course of being read.
#[derive(Debug)]
pub struct File<'a> {
    pub bytes: &'a [u8],
    pub trailer: Dict,
    entries: RefCell<BTreeMap<u32, Entry>>,
    objects: RefCell<HashMap<u32, Object>>,
    containers: RefCell<HashMap<u32, Rc<Container>>>,
    loading: RefCell<BTreeSet<u32>>,
    /// Whether the file was searched for objects already.
    searched: Cell<bool>,
    faults: RefCell<BTreeSet<Fault>>,
    values: Cell<usize>,
    decoded: Cell<usize>,
    scanned: Cell<usize>,
    operators: Cell<usize>,
}

impl<'a> File<'a> {
    /// Opens a file: reads its tables, or searches it where they are wrong.
    pub fn open(bytes: &'a [u8]) -> Self {
        let mut file = Self::bare(bytes);
        match Xref::read(bytes) {
            Some(xref) => {
                file.trailer = xref.trailer;
                file.entries = RefCell::new(xref.entries);
            }
            None => {
                file.search("the cross-reference table cannot be read");
            }
        }
        if file.catalog().is_none() && !file.searched.get() {
            file.search("the cross-reference table does not lead to the catalog");
        }
        if file.catalog().is_none() {
            file.trailer = file.trailer_of_catalog().unwrap_or_default();
        }
        file
    }

    /// A file of which nothing is known yet.
    pub(super) fn bare(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            trailer: Dict::default(),
            entries: RefCell::default(),
            objects: RefCell::default(),
            containers: RefCell::default(),
            loading: RefCell::default(),
            searched: Cell::new(false),
            faults: RefCell::default(),
            values: Cell::new(0),
            decoded: Cell::new(0),
            scanned: Cell::new(0),
            operators: Cell::new(0),
        }
    }

    fn search(&mut self, why: &str) {
        self.fault("damaged", why.to_string(), None);
        let xref = self.search_entries();
        if xref.trailer.has("Root") {
            self.trailer = xref.trailer;
        }
    }

    /// Searches the file for objects, once.
    fn search_entries(&self) -> Xref {
        self.searched.set(true);
        let xref = Xref::search(self.bytes);
        self.entries.replace(xref.entries.clone());
        self.objects.borrow_mut().clear();
        // Object streams that were found hold objects that no search can see.
        for number in xref.entries.keys() {
            let object = self.object(*number);
            let is_container = |dict: &Dict| self.get(dict, "Type").name() == Some("ObjStm");
            if object.stream().is_some_and(|stream| is_container(&stream.dict))
                && let Some(container) = self.container(*number)
            {
                let mut entries = self.entries.borrow_mut();
                for inner in container.places.keys() {
                    entries.entry(*inner).or_insert(Entry::In(*number));
                }
            }
        }
        xref
    }

    /// A trailer for a file that has lost its own: any catalog.
    fn trailer_of_catalog(&self) -> Option<Dict> {
        let numbers: Vec<u32> = self.entries.borrow().keys().copied().collect();
        let mut trailer = BTreeMap::new();
        for number in numbers {
            let object = self.object(number);
            let Some(dict) = object.dict() else { continue };
            match self.get(dict, "Type").name() {
                Some("Catalog") => drop(trailer.insert("Root".into(), Object::Reference(number))),
                Some("XRef") => {
                    for key in ["ID", "Info", "Encrypt"] {
                        trailer.extend(dict.raw(key).map(|value| (key.into(), value.clone())));
                    }
                }
                _ => {}
            }
        }
        trailer.contains_key("Root").then(|| Dict::new(trailer))
    }

    /// The catalog (ISO 32000-1, 7.7.2).
    pub fn catalog(&self) -> Option<Dict> {
        let root = self.get(&self.trailer, "Root");
        root.dict().filter(|dict| dict.has("Pages")).cloned()
    }

    /// What was found wrong so far, in order.
    pub fn faults(&self) -> Vec<Fault> {
        self.faults.borrow().iter().cloned().collect()
    }

    /// Notes a fault.
    pub fn fault(&self, check: &'static str, message: String, object: Option<u32>) {
        let mut faults = self.faults.borrow_mut();
        if faults.len() < 1000 {
            faults.insert(Fault { check, message, object });
        }
    }

    /// Counts work on content; `false` once there was too much of it.
    pub fn spend(&self, operators: usize) -> bool {
        self.operators.set(self.operators.get().saturating_add(operators));
        let is_left = self.operators.get() <= MOST_OPERATORS;
        if !is_left {
            self.fault("too-complex", format!("the content has more than {MOST_OPERATORS} operators"), None);
        }
        is_left
    }

    /// The numbers of all objects.
    pub fn numbers(&self) -> Vec<u32> {
        self.entries.borrow().keys().copied().collect()
    }

    /// The value of an entry, references followed; `null` if there is none.
    pub fn get(&self, dict: &Dict, key: &str) -> Object {
        dict.raw(key).map_or(Object::Null, |value| self.resolve(value))
    }

    /// An entry that is a dictionary, or the dictionary of a stream; empty if it is not.
    pub fn dict(&self, dict: &Dict, key: &str) -> Dict {
        self.get(dict, key).dict().cloned().unwrap_or_default()
    }

    /// The items of an entry that is an array, references followed.
    pub fn list(&self, dict: &Dict, key: &str) -> Vec<Object> {
        self.get(dict, key).array().unwrap_or_default().iter().map(|item| self.resolve(item)).collect()
    }

    /// Follows references.
    pub fn resolve(&self, object: &Object) -> Object {
        let mut object = object.clone();
        for _ in 0..MOST_STEPS {
            let Object::Reference(number) = object else { return object };
            object = self.object(number);
        }
        Object::Null
    }

    /// The object of a number.
    pub fn object(&self, number: u32) -> Object {
        if let Some(object) = self.objects.borrow().get(&number) {
            return object.clone();
        }
        // An object that needs itself, or a chain of lengths that stand in streams with lengths of that kind.
        if self.loading.borrow().len() > MOST_STEPS || !self.loading.borrow_mut().insert(number) {
            return Object::Null;
        }
        let object = self.load(number);
        self.loading.borrow_mut().remove(&number);
        self.objects.borrow_mut().insert(number, object.clone());
        object
    }

    fn load(&self, number: u32) -> Object {
        if self.values.get() > MOST_VALUES {
            self.fault("too-complex", format!("the file has more than {MOST_VALUES} values"), None);
            return Object::Null;
        }
        let entry = self.entries.borrow().get(&number).copied();
        let object = match entry {
            Some(Entry::At(offset)) => self.at(offset, number),
            Some(Entry::In(container)) => self.container(container).and_then(|container| {
                let mut lexer = Lexer::new(&container.data, *container.places.get(&number)?);
                let object = lexer.object();
                self.values.set(self.values.get() + lexer.values);
                object
            }),
            Some(Entry::Free) | None => return Object::Null,
        };
        if let Some(object) = object {
            return object;
        }
        self.fault("damaged", "an object is not where the cross-reference table says".to_string(), Some(number));
        if self.searched.get() {
            return Object::Null;
        }
        self.search_entries();
        self.load(number)
    }

    fn at(&self, offset: usize, number: u32) -> Option<Object> {
        let mut lexer = Lexer::new(self.bytes, offset);
        let Token::Object(Object::Integer(found)) = lexer.token()? else { return None };
        lexer.token()?;
        if found != i64::from(number) || lexer.token()? != Token::Word(b"obj") {
            return None;
        }
        let object = lexer.object();
        self.values.set(self.values.get() + lexer.values);
        match object? {
            Object::Dict(dict) => match lexer.clone().token() {
                Some(Token::Word(b"stream")) => {
                    self.stream_after(&mut lexer, dict, number).map(|stream| Object::Stream(Rc::new(stream)))
                }
                _ => Some(Object::Dict(dict)),
            },
            object => Some(object),
        }
    }
}
