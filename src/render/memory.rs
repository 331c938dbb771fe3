//! How much memory a run takes: Typst keeps what it laid out, so that documents share it, and forgets only when told.
//!
//! What is kept is limited by memory and not by age alone: a document leaves tens of MiB behind, of which the next one uses
//! what they have in common. While there is room, what no document used lately goes; where there is none, what the last one
//! did not use. With a limit on the whole run workers also wait for each other.

use std::collections::BTreeSet;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

const MIB: usize = 1 << 20;

/// What the run may take before the cache is kept small, in bytes: room for two long documents and what they share.
const ROOMY: usize = 256 * MIB;
/// What a long document takes while it is made, in bytes.
const DOCUMENT: usize = 96 * MIB;

/// While there is room, what so many documents of a worker did not use is kept …
const KEPT: usize = 3;
/// … and so many where there is none. With less, workers would lay out again what they have in common.
const KEPT_AT_LEAST: usize = 1;

/// Watches over the memory of a run.
pub struct Memory {
    /// The most that the run shall take, in bytes.
    limit: Option<usize>,
    /// What it took before its first document, in bytes.
    base: usize,
    workers: Mutex<Workers>,
    changed: Condvar,
}

/// What the workers do.
#[derive(Default)]
struct Workers {
    /// The numbers of those that have not ended.
    there: BTreeSet<usize>,
    /// How many of them wait for memory.
    waiting: usize,
    /// How many of them make a document.
    busy: usize,
}

impl Memory {
    /// `limit` is in MiB.
    pub fn new(limit: Option<usize>) -> Self {
        let limit = limit.map(|mib| mib.saturating_mul(MIB));
        Self { limit, base: used(), workers: Mutex::default(), changed: Condvar::new() }
    }

    /// A worker with its number; it is there until the result is dropped.
    pub fn worker(&self, number: usize) -> Worker<'_> {
        self.change(|workers| workers.there.insert(number));
        Worker { memory: self, number }
    }

    fn workers(&self) -> MutexGuard<'_, Workers> {
        self.workers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change<T>(&self, change: impl FnOnce(&mut Workers) -> T) {
        change(&mut self.workers());
        self.changed.notify_all();
    }

    /// Whether a worker must wait for memory. The one with the lowest number waits only for documents that others are at; the
    /// others leave all to it as long as memory is short, since what a thread gives back is most useful to itself.
    fn must_wait(&self, workers: &Workers, number: usize) -> bool {
        let is_first = workers.there.first() == Some(&number);
        let Some(limit) = self.limit.filter(|_| workers.busy > 0 || !is_first) else { return false };
        // Documents that were just begun have not taken yet what they will.
        used().max(self.base + workers.busy * DOCUMENT) + DOCUMENT > limit
    }

    fn room(&self) -> usize {
        self.limit.map_or(ROOMY, |limit| ROOMY.min(limit / 2))
    }
}

/// A worker whose memory is watched.
pub struct Worker<'m> {
    memory: &'m Memory,
    number: usize,
}

impl Worker<'_> {
    /// Whether there is no room for a document of this worker now.
    pub fn must_wait(&self) -> bool {
        self.memory.must_wait(&self.memory.workers(), self.number)
    }

    /// Waits until there is room. A document that is made alone never waits, even if it takes more than the limit.
    pub fn wait(&self) {
        self.memory.change(|workers| workers.waiting += 1);
        let waits = |workers: &mut Workers| self.memory.must_wait(workers, self.number);
        let workers = self.memory.changed.wait_while(self.memory.workers(), waits);
        workers.unwrap_or_else(PoisonError::into_inner).waiting -= 1;
    }

    /// Runs a job, and then sweeps.
    pub fn run<T>(&self, job: impl FnOnce() -> T) -> T {
        self.memory.change(|workers| workers.busy += 1);
        let result = job();
        // So many sweeps pass while a document is made.
        let sweeps = {
            let workers = self.memory.workers();
            workers.there.len() - workers.waiting
        };
        comemo::evict(sweeps * if used() < self.memory.room() { KEPT } else { KEPT_AT_LEAST });
        self.memory.change(|workers| workers.busy -= 1);
        result
    }
}

impl Drop for Worker<'_> {
    fn drop(&mut self) {
        self.memory.change(|workers| workers.there.remove(&self.number));
    }
}

/// The memory that the process takes now, in bytes; nothing where the system does not tell.
fn used() -> usize {
    memory_stats::memory_stats().map_or(0, |stats| stats.physical_mem)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;
    use std::time::Duration;

    use super::*;

    /// The most jobs that were running at a time.
    fn most_at_once(limit: Option<usize>) -> usize {
        let memory = Memory::new(limit);
        let (now, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        thread::scope(|scope| {
            for number in 0..4 {
                let worker = memory.worker(number);
                let (now, most) = (&now, &most);
                scope.spawn(move || {
                    worker.wait();
                    worker.run(|| {
                        most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                        thread::sleep(Duration::from_millis(100));
                        now.fetch_sub(1, Ordering::SeqCst);
                    });
                });
            }
        });
        most.load(Ordering::SeqCst)
    }

    #[test]
    fn documents_wait_for_each_other_where_memory_is_short() {
        assert!(used() > 0);
        assert_eq!(most_at_once(Some(1)), 1);
        assert!(most_at_once(None) > 1);
    }

    #[test]
    fn where_memory_is_short_one_worker_makes_all() {
        let memory = Memory::new(Some(1));
        let [first, second] = [0, 1].map(|number| memory.worker(number));
        assert_eq!([first.must_wait(), second.must_wait()], [false, true]);
        second.run(|| assert!(first.must_wait()));
        drop(first);
        assert!(!second.must_wait());
    }
}
