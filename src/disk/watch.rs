//! Waiting for changes in the folders of a workspace.

use std::io;
use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::FOLDERS;

/// Editors save in several steps; a change is told once nothing happened for so long.
const CALM: Duration = Duration::from_millis(40);

/// The changes of a workspace, as the system tells them.
pub struct Changes {
    receiver: Receiver<()>,
    _watcher: RecommendedWatcher,
}

impl Changes {
    /// Begins to watch a workspace. The folder itself is watched too, since a folder in it may be made later.
    pub fn of(root: &Path) -> io::Result<Self> {
        let (sender, receiver) = mpsc::channel();
        let told = move |event: notify::Result<Event>| {
            // An error says that changes may have been missed.
            if event.map_or(true, |event| concerns(&event)) {
                // Whoever no longer waits does not want to know.
                let _ = sender.send(());
            }
        };
        let mut watcher = notify::recommended_watcher(told).map_err(io::Error::other)?;
        watcher.watch(root, RecursiveMode::NonRecursive).map_err(io::Error::other)?;
        for folder in FOLDERS.iter().map(|folder| root.join(folder)).filter(|folder| folder.is_dir()) {
            watcher.watch(&folder, RecursiveMode::Recursive).map_err(io::Error::other)?;
        }
        Ok(Self { receiver, _watcher: watcher })
    }

    /// Waits until something changed and it is calm again; `false` if there is nobody any more who would tell.
    pub fn wait(&self) -> bool {
        let is_told = self.receiver.recv().is_ok();
        while self.receiver.recv_timeout(CALM).is_ok() {}
        is_told
    }
}

/// Whether an event can change what is read: hidden files are not, and reading changes nothing.
fn concerns(event: &Event) -> bool {
    let is_change = match event.kind {
        EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
        _ => true,
    };
    let is_hidden = |path: &Path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    is_change && !event.paths.iter().all(|path| is_hidden(path))
}
