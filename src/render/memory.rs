//! How much memory a run takes: Typst keeps what it laid out, so that documents share it, and forgets only when told.
//!
//! What is kept is limited by memory and not by age alone: a document leaves tens of MiB behind, of which the next one uses
//! what they have in common. While there is room, what no document used lately goes; where there is none, what the last one
//! did not use. With a limit on the whole run documents also wait for each other.

use std::sync::{Condvar, Mutex, PoisonError};

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
    /// How many documents can be made at a time: so many sweeps pass while one of them is made.
    workers: usize,
    /// How many documents are being made.
    running: Mutex<usize>,
    ended: Condvar,
}

impl Memory {
    /// `limit` is in MiB.
    pub fn new(limit: Option<usize>, workers: usize) -> Self {
        let limit = limit.map(|mib| mib.saturating_mul(MIB));
        Self { limit, workers, running: Mutex::new(0), ended: Condvar::new() }
    }

    /// Runs a job as soon as there is room for it, and then sweeps. A job that runs alone never waits: it is made even if it
    /// takes more than the limit.
    pub fn guard<T>(&self, job: impl FnOnce() -> T) -> T {
        let waits = |running: &mut usize| *running > 0 && self.limit.is_some_and(|limit| used() + DOCUMENT > limit);
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        let mut running = self.ended.wait_while(running, waits).unwrap_or_else(PoisonError::into_inner);
        *running += 1;
        drop(running);
        let result = job();
        comemo::evict(self.workers * if used() < self.room() { KEPT } else { KEPT_AT_LEAST });
        *self.running.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        self.ended.notify_all();
        result
    }

    fn room(&self) -> usize {
        self.limit.map_or(ROOMY, |limit| ROOMY.min(limit / 2))
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
        let memory = Memory::new(limit, 4);
        let (now, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    memory.guard(|| {
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
}
