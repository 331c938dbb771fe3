//! `bindery build --dry-run`: what would be made, and why.

use super::timings::{self, JOBS, Timings};
use super::{Run, parted, told};
use crate::commands::Result;
use crate::commands::standing::{Earlier, Judge, Record, Standing};
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
        let judge = timings.spans.time("inputs", |_| self.judge(&record, &outputs));
        let standings = timings.spans.time("compare", |_| self.standings(&judge));
        let is_to_do = |index: &usize| !standings[*index].is_unchanged && standings[*index].entry.is_some();
        let to_do = (0..self.chosen.len()).filter(is_to_do);
        timings.spans.time("translations", |_| self.heed_gaps(to_do, report));
        let projects = self.earlier_projects(&record, &outputs, &standings);
        let earlier = Earlier::new(&projects, &self.arguments.locale);
        let mut ended: Vec<Option<report::Job>> = self.chosen.iter().map(|_| None).collect();
        let clock = timings.clock;
        let work = |index: usize| {
            let (job, standing) = (&self.chosen[index], &standings[index]);
            timings::of_job(clock, index, |spans| self.foresee_one(&judge, job, standing, &earlier, spans))
        };
        timings.spans.begin(JOBS);
        render::run(self.workers(), self.chosen.len(), work, |index, result| {
            let job = &self.chosen[index];
            let (result, spans) = parted(job, result);
            let status = match result {
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
            let done = told(job, status, None);
            timings.ended(index, spans, &done);
            ended[index] = Some(done);
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
        if standing.is_unchanged || standing.entry.is_none() {
            return Ok(standing.certain.clone());
        }
        let resolved = spans.time("resolve", |_| self.maker.resolve(job))?;
        Ok(spans.time("compare", |_| judge.reasons(job, standing, &resolved, Some(earlier))))
    }
}
