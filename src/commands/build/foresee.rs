//! `bindery build --dry-run`: what would be made, and why.

use super::timings::{self, JOBS, Timings};
use super::{Run, parted, told};
use crate::commands::Result;
use crate::commands::earlier::Earlier;
use crate::commands::standing::{Judge, Record, Standing};
use crate::diagnostic::Diagnostic;
use crate::disk::Outputs;
use crate::freshness::Reason;
use crate::plan::Job;
use crate::render;
use crate::report::{self, Status};
use crate::trace::Spans;

impl Run<'_> {
    /// Says what would be made, and why.
    pub(super) fn foresee(&self, report: &mut report::Build, timings: &mut Timings) -> Result<()> {
        let outputs = Outputs::at(self.folder);
        let record = timings.spans.time("manifest", |_| Record::read(&outputs, self.folder))?;
        let inputs = timings.spans.time("inputs", |_| self.inputs());
        let projects = timings.spans.time("earlier", |_| self.earlier_projects(&record, &outputs, &inputs));
        let judge = self.judge(&record, &outputs, inputs, &projects);
        let standings = timings.spans.time("compare", |_| self.standings(&judge));
        let (to_do, known): (Vec<usize>, Vec<usize>) = (0..self.chosen.len()).partition(|index| {
            let standing = &standings[*index];
            !standing.is_unchanged && !standing.is_untouched() && standing.entry.is_some()
        });
        timings.spans.time("translations", |_| self.heed_gaps(to_do.iter().copied(), report));
        let earlier = self.earlier(&record, &projects, &standings);
        let mut ended: Vec<Option<report::Job>> = self.chosen.iter().map(|_| None).collect();
        for index in known {
            ended[index] = Some(foreseen(&self.chosen[index], Ok(standings[index].certain.clone()), report));
        }
        let clock = timings.clock;
        let work = |position: usize| {
            let (job, standing) = (&self.chosen[to_do[position]], &standings[to_do[position]]);
            timings::of_job(clock, position, |spans| self.foresee_one(&judge, job, standing, &earlier, spans))
        };
        timings.spans.begin(JOBS);
        render::run(self.workers(), to_do.len(), work, |position, result| {
            let job = &self.chosen[to_do[position]];
            let (result, spans) = parted(job, result);
            let done = foreseen(job, result, report);
            timings.ended(position, spans, &done);
            ended[to_do[position]] = Some(done);
            true
        });
        timings.spans.end();
        report.jobs = ended.into_iter().flatten().collect();
        Ok(())
    }

    /// Why a job would be made; without reasons it is fresh.
    fn foresee_one(
        &self,
        judge: &Judge,
        job: &Job,
        standing: &Standing,
        earlier: &Earlier,
        spans: &mut Spans,
    ) -> std::result::Result<Vec<Reason>, Vec<Diagnostic>> {
        if let Some(reasons) = spans.time("compare", |_| judge.foresee(job, standing, earlier)) {
            return Ok(reasons);
        }
        let resolved = spans.time("resolve", |_| self.maker.resolve(job))?;
        Ok(spans.time("compare", |_| judge.reasons(job, standing, &resolved, Some(earlier))))
    }
}

/// Enters why a job would be made, or why it cannot be.
fn foreseen(
    job: &Job,
    reasons: std::result::Result<Vec<Reason>, Vec<Diagnostic>>,
    report: &mut report::Build,
) -> report::Job {
    let status = match reasons {
        Ok(reasons) if reasons.is_empty() => Status::Fresh,
        Ok(reasons) => {
            report.reasons.add(&job.name(), reasons);
            Status::Planned
        }
        Err(diagnostics) => {
            report.diagnostics.extend(diagnostics);
            Status::Failed
        }
    };
    told(job, status, None)
}
