//! Freshness: which documents need not be made again, and why the others must be.
//!
//! # What is hashed
//!
//! A document depends on content alone: on its files of data and texts, on templates, fonts and images, on its profile and
//! on the program's version. Questions are asked of each job, the cheap ones first.
//!
//! 0. *Has anything changed at all?* If the hash of all files is the one that the document was last known to be of, it is
//!    fresh. A layer of messages in which nothing was wrong, as [`Layers`] knows by its hash, is parsed only if a job is
//!    resolved that looks into it.
//! 1. *Can anything have changed?* [`Inputs`] puts every file of the workspace to its owner ([`Part`]): all organisations, a
//!    type, an organisation, a language, or one of these in a language. Each owner's files make one hash, and a job's owners
//!    one more: its **sources**. A file that nobody owns is everybody's. The shared texts of the source language count for a
//!    translation only where it lacked a text that the source has, or has one of an earlier source. Of the other
//!    organisations a job sees the members' identities and the consortium's; these are hashed as the values that they are,
//!    so a member's new service does not touch the others.
//! 2. *Has a message changed that the job looks for?* Of each document this machine knows the names of all messages and terms
//!    that were looked for when it was resolved, found or not, and from which texts. If of its owners nothing changed since
//!    but how messages are written, and none of these names is among them, or only in layers that a text of its own
//!    covers, resolving would go the same way to the same end: the job is fresh, and is not resolved.
//! 3. *Has anything changed that the job uses?* If its sources differ, the job is resolved. The hash of `/job.json` says
//!    what its templates see; the templates, fonts and images that were really read last time are compared by their
//!    hashes. If all are as they were, the job is fresh, and the manifest learns its new sources. So a comment in a Fluent
//!    file, a table in another order and a message that no section asks for build nothing. This is the early cut-off.
//! 4. *Is the output still there?* Its bytes must have the hash that the manifest says.
//! 5. *Was it made by this program?* A document of another version is made anew.
//!
//! # What is never used
//!
//! No time decides anything. Size and times of an output, kept in a file of this machine ([`Local`]) with its hash, may only
//! spare hashing it again; a time that is off, in the future or before 1970, costs a hash and nothing else, and
//! `--verify-outputs` hashes all. Without that file, too, everything is right; it only takes longer. Absolute paths, the number of threads, the order of jobs and what else was chosen are no
//! part of any hash, so a manifest of one machine serves on another.
//!
//! # A kill at any moment
//!
//! A document is written beside its place and moved there, between two lines of the journal: *about to replace*, and *done*
//! with all that the manifest will say. The manifest is written last, then the file of this machine, and the journal goes.
//! After a kill, what is done counts, if the output's bytes agree; what was about to be replaced is hashed and is either
//! the document of the manifest or nobody's. An entry always tells what its document was made from, not what was there
//! when the program ended, so sources that were changed back in between meet an entry that differs from them.
//!
//! # Why
//!
//! A [`Reason`] has both values. They are copied nowhere: the output folder keeps the texts of the workspaces that its
//! documents were made from ([`Kept`]), and the two jobs, then and now, are resolved and compared when somebody asks. Of the
//! earlier workspace only the owners are read whose files are others now. Where these are layers of messages, just the texts
//! that depend on a message written anew are resolved, then and now; a dry run need not resolve the whole job then.

mod inputs;
mod kept;
mod local;
mod parts;
mod reason;
mod sound;

pub use inputs::{Inputs, program};
pub use kept::Kept;
pub use local::{FILE as LOCAL, Local};
pub use parts::{Part, Parts};
pub use reason::{FileChange, Reason, Reasons, Value};
pub use sound::Layers;
