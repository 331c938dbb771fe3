//! The worker pool: one single-threaded Typst per worker, a shared queue, results in the order they finish.
//!
//! Layout and PDF export use rayon themselves. In one pool over all jobs a worker that waits inside one job would steal
//! another whole job: dozens would be in flight, stacks nest and memory climbs (measured: half the speed, ten times the
//! memory). So every worker runs its jobs inside a rayon pool of its own. With fewer jobs than threads the spare threads
//! go into those pools.

use std::any::Any;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Once, mpsc};
use std::thread;

use rayon::ThreadPoolBuilder;

use super::memory::Memory;

/// Deeply nested content recurses deeply.
const STACK: usize = 32 << 20;

/// How many threads a run may use, and how much memory.
#[derive(Debug, Clone, Copy)]
pub struct Workers {
    threads: usize,
    memory: Option<usize>,
}

impl Workers {
    /// `threads` workers, or one for each core.
    pub fn new(threads: Option<usize>) -> Self {
        let threads = threads.unwrap_or_else(|| thread::available_parallelism().map_or(1, Into::into)).max(1);
        Self { threads, memory: None }
    }

    /// The same in at most so many MiB, as far as that is possible.
    #[must_use]
    pub fn within(self, memory: Option<usize>) -> Self {
        Self { memory, ..self }
    }
}

/// Runs `work` for 0, 1, … `count` − 1 on the workers and hands each result to `done` on the calling thread, in the order
/// in which they finish. A panic inside `work` becomes `Err` with its message.
///
/// When `done` returns `false`, no further work is begun.
pub fn run<T: Send>(
    workers: Workers,
    count: usize,
    work: impl Fn(usize) -> T + Sync,
    mut done: impl FnMut(usize, Result<T, String>) -> bool,
) {
    hush_worker_panics();
    let outer = workers.threads.min(count).max(1);
    let inner = workers.threads / outer;
    let memory = Memory::new(workers.memory);
    let next = AtomicUsize::new(0);
    // Bounded, so that finished PDFs do not pile up in front of a slow disk.
    let (sender, receiver) = mpsc::sync_channel(2 * outer);
    thread::scope(|scope| {
        for number in 1..=outer {
            let (sender, work, next, worker) = (sender.clone(), &work, &next, memory.worker(number));
            scope.spawn(move || {
                // The threads of a worker have its name, in traces and for profilers.
                let name = move |_| format!("worker {number}");
                let start = || ThreadPoolBuilder::new().num_threads(inner).stack_size(STACK).thread_name(name).build();
                let mut pool = None;
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    if index >= count {
                        break;
                    }
                    if worker.must_wait() {
                        // Without its threads, the memory that they had is free for others.
                        pool = None;
                        worker.wait();
                    }
                    let result = match pool.get_or_insert_with(start) {
                        // Memory goes back on the thread that took it, which is cheaper.
                        Ok(pool) => pool.install(|| worker.run(|| guarded(|| work(index)))),
                        Err(error) => Err(format!("cannot start a worker: {error}")),
                    };
                    if sender.send((index, result)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(sender);
        // Should `done` panic, the receiver goes first, and no worker waits for it.
        let receiver = receiver;
        for (index, result) in &receiver {
            if !done(index, result) {
                next.store(count, Ordering::Relaxed);
            }
        }
    });
}

/// Takes out of the shared cache what was not used since so many calls of this; for those who lay one document out again
/// and again.
pub fn forget(calls: usize) {
    comemo::evict(calls);
}

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Runs a job; its panic ends the job, not the run.
fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    GUARDED.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(work)).map_err(|payload| message(payload.as_ref()));
    GUARDED.set(false);
    result
}

fn message(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("no message").to_string()
}

/// Keeps the default hook from printing the panics that `guarded` reports.
fn hush_worker_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let default = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !GUARDED.get() {
                default(info);
            }
        }));
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_one_jobs_failure() {
        let mut results = vec![None; 20];
        run(
            Workers::new(Some(3)),
            20,
            |index| if index == 7 { panic!("seven") } else { index },
            |index, result| {
                results[index] = Some(result);
                true
            },
        );
        for (index, result) in results.into_iter().enumerate() {
            let expected = if index == 7 { Err("seven".to_string()) } else { Ok(index) };
            assert_eq!(result, Some(expected));
        }
    }

    #[test]
    fn stops_early_when_told() {
        let mut seen = 0;
        run(
            Workers::new(Some(1)),
            1000,
            |index| index,
            |_, _| {
                seen += 1;
                false
            },
        );
        assert!(seen < 10, "{seen}");
    }
}
