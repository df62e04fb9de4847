//! Polling, and the reading of the manifest page by page.

use std::collections::HashSet;
use std::time::{Duration, SystemTime};

use http::{Method, StatusCode};
use url::Url;

use crate::base;
use crate::call::Reply;
use crate::error::{Error, ErrorKind};
use crate::io::Step;
use crate::issues::Issues;
use crate::retry::Class;
use crate::time::{after, retry_after};

use super::super::job::{Common, FileFailure, FileState, JobFile, Page, Phase};
use super::super::manifest::{LintKind, Manifest};
use super::super::poll::{self, Found, PollAnswer};
use super::super::report::Report;
use super::{Export, MAX_PAGES, MAX_POLL_FAILURES, POLLING, Purpose, answer_of, error};

/// A reading of the manifest, page by page.
pub(super) struct Walk {
    visited: HashSet<Url>,
    complete: bool,
    not_before: Option<SystemTime>,
}

impl Export {
    pub(super) fn polled(&mut self, now: SystemTime, reply: Reply) -> Result<Step<Report>, Error> {
        let answer = answer_of(reply)?;
        let (parts, body) = answer.response.into_parts();
        let issues = Issues::read(&body).unwrap_or_default();
        let found = poll::found(PollAnswer {
            status: parts.status.as_u16(),
            export_status: poll::export_status(&parts.headers),
            separate: self.job.head.separate_status,
            transient: issues.is_transient(),
            alive: self.job.head.alive,
        });
        let asked = retry_after(&parts.headers, now);
        let error = |kind| self::error(kind).with_status(parts.status).with_issues(issues.clone());
        match found {
            Found::Running | Found::Complete => {
                self.polls = self.polls.saturating_add(1);
                if !std::mem::replace(&mut self.job.head.alive, true) {
                    self.save_head();
                }
            }
            Found::Again => return self.poll_again(now, asked, error(ErrorKind::ServerFailed)),
            Found::Failed => return self.fail(now, Phase::Failed, error(ErrorKind::ExportFailed)),
            Found::Gone => return self.fail(now, Phase::Failed, error(ErrorKind::Expired)),
            Found::Refused => {
                return Err(error(match parts.status {
                    StatusCode::UNAUTHORIZED => ErrorKind::Unauthorized,
                    StatusCode::FORBIDDEN => ErrorKind::Forbidden,
                    StatusCode::NOT_FOUND | StatusCode::GONE => ErrorKind::NotFound,
                    status if status.is_redirection() => ErrorKind::Redirected,
                    _ => ErrorKind::UnexpectedStatus,
                }));
            }
        }
        self.progress = poll::progress(&parts.headers);
        let complete = found == Found::Complete;
        let wait = self.poll_wait(asked);
        let partial = self.job.head.ask.is_partial() && !body.trim_ascii().is_empty();
        if !complete {
            self.poll_failures = 0;
        }
        if !complete && !partial {
            self.hold(now, wait);
            return self.turn(now);
        }
        let manifest = match Manifest::parse(&body) {
            Ok(manifest) => manifest,
            // Words where a partial manifest could be.
            Err(_) if !complete => {
                self.hold(now, wait);
                return self.turn(now);
            }
            Err(error) => return self.poll_again(now, asked, error.with_status(parts.status)),
        };
        let not_before = (!complete).then(|| after(now, wait));
        self.walk = Some(Walk { visited: HashSet::new(), complete, not_before });
        self.page(now, 0, &answer.url, &manifest)
    }

    /// How long to wait until the next poll.
    fn poll_wait(&self, asked: Option<Duration>) -> Duration {
        match asked {
            Some(asked) => POLLING.asked(asked, self.client.random()),
            None => POLLING.full(self.polls),
        }
    }

    /// The poll has failed, and the next may succeed.
    pub(super) fn poll_again(
        &mut self,
        now: SystemTime,
        asked: Option<Duration>,
        error: Error,
    ) -> Result<Step<Report>, Error> {
        self.walk = None;
        self.poll_failures = self.poll_failures.saturating_add(1);
        if self.poll_failures > MAX_POLL_FAILURES {
            return Err(error);
        }
        let wait = match asked {
            Some(asked) => POLLING.asked(asked, self.client.random()),
            None => POLLING.full(self.poll_failures.saturating_add(1)),
        };
        self.hold(now, wait);
        self.turn(now)
    }

    pub(super) fn paged(
        &mut self,
        now: SystemTime,
        page: usize,
        reply: Reply,
    ) -> Result<Step<Report>, Error> {
        let answer = answer_of(reply)?;
        let status = answer.status();
        let asked = retry_after(answer.response.headers(), now);
        let body = answer.response.body();
        if !status.is_success() {
            let issues = Issues::read(body).unwrap_or_default();
            let failed = error(ErrorKind::ServerFailed).with_status(status).with_issues(issues);
            return self.poll_again(now, asked, failed.index(page));
        }
        let manifest = match Manifest::parse(body) {
            Ok(manifest) => manifest,
            Err(error) => return self.poll_again(now, asked, error.with_status(status)),
        };
        let running = status == StatusCode::ACCEPTED
            || poll::export_status(answer.response.headers()) == Some(202);
        let wait = self.poll_wait(asked);
        if let Some(walk) = self.walk.as_mut().filter(|_| running) {
            walk.complete = false;
            walk.not_before = Some(after(now, wait));
        }
        self.page(now, page, &answer.url, &manifest)
    }

    /// Takes one page of the manifest and goes on to the next.
    fn page(
        &mut self,
        now: SystemTime,
        page: usize,
        url: &Url,
        manifest: &Manifest,
    ) -> Result<Step<Report>, Error> {
        self.take_page(page, url, manifest)?;
        let Some(mut walk) = self.walk.take() else { return self.turn(now) };
        walk.visited.insert(url.clone());
        if let Some(known) = self.pages.get_mut(page) {
            *known = url.clone();
        } else {
            self.pages.push(url.clone());
        }
        let wrong = |kind| Err(error(kind).at("manifest").member("link").index(page));
        let Some(next) = manifest.next() else {
            if page.saturating_add(1) < self.job.head.pages.len() {
                return wrong(ErrorKind::ManifestChanged);
            }
            return self.walked(now, &walk);
        };
        let next = base::resolve(url, next)?;
        if walk.visited.contains(&next) {
            return wrong(ErrorKind::RedirectLoop);
        }
        if !self.client.trusts(&next) {
            return wrong(ErrorKind::OtherOrigin);
        }
        if page >= MAX_PAGES {
            return wrong(ErrorKind::TooLarge);
        }
        self.walk = Some(walk);
        // While the export runs only the last page can have changed, except where addresses have expired.
        let last = self.pages.len().saturating_sub(1);
        let skip = self.stale.is_empty()
            && page == 0
            && last > 1
            && self.pages.get(1) == Some(&next)
            && self.links.iter().all(Option::is_some);
        let (page, next) = match self.pages.get(last).filter(|_| skip) {
            Some(known) => (last, known.clone()),
            None => (page + 1, next),
        };
        let plan = self.page_plan(Method::GET, next, Class::Safe)?;
        self.ask(now, Purpose::Page(page), plan)
    }

    /// Compares a page with what is known of it, or takes it over.
    fn take_page(&mut self, page: usize, url: &Url, manifest: &Manifest) -> Result<(), Error> {
        let changed =
            |member| error(ErrorKind::ManifestChanged).at("manifest").member(member).index(page);
        let asked = self.job.head.ask.submission_id();
        let told = manifest.submission_id();
        if told.is_some() && told != asked {
            // The outcomes of somebody else's data.
            let other = error(ErrorKind::UnexpectedShape).at("manifest");
            return Err(other.member("submissionId").index(page));
        }
        let common = Common {
            transaction_time: manifest.transaction_time().map(str::to_owned),
            requires_access_token: manifest.requires_access_token(),
            organized_by: manifest.organized_by().map(str::to_owned),
        };
        match &self.job.head.common {
            Some(known) if known.transaction_time != common.transaction_time => {
                return Err(changed("transactionTime"));
            }
            Some(known) if known.requires_access_token != common.requires_access_token => {
                return Err(changed("requiresAccessToken"));
            }
            Some(_) => {}
            None => self.job.head.common = Some(common),
        }
        let without_url =
            manifest.lints().iter().filter(|lint| lint.kind() == LintKind::NoUrl).count();
        let entries = Page { files: manifest.files().len(), without_url };
        let first = self.job.head.pages.iter().take(page).map(|page| page.files).sum::<usize>();
        let is_new = match self.job.head.pages.get(page) {
            Some(known) if *known != entries => return Err(changed("output")),
            Some(_) => false,
            None if page == self.job.head.pages.len() => true,
            None => return Err(changed("link")),
        };
        let secret = !manifest.requires_access_token();
        for (offset, file) in manifest.files().iter().enumerate() {
            let index = first.saturating_add(offset);
            let link = base::resolve(url, file.url())
                .map_err(|error| error.at("manifest").member("url").index(index))?;
            // An address that opens the file by itself is as good as a token: it is not kept.
            let kept = (!secret).then(|| link.to_string());
            let listed = JobFile {
                file: index,
                page,
                section: file.section(),
                resource_type: file.resource_type().map(str::to_owned),
                count: file.count(),
                size: file.file_size(),
                severities: file.severities().to_vec(),
                url: kept,
                continues_in: None,
                manifest_url: file.manifest_url().map(str::to_owned),
                state: FileState::Waiting,
            };
            if let Some(target) = file.continues_in().and_then(|text| base::resolve(url, text).ok())
            {
                self.continued.push((index, target));
            }
            if is_new {
                self.fresh.push_back(index);
                self.links.push(Some(link));
                self.job.files.push(listed);
                continue;
            }
            let Some(known) = self.job.files.get_mut(index) else { return Err(changed("output")) };
            if !known.is_same_entry(&listed) {
                return Err(changed("output"));
            }
            known.url = listed.url;
            if let Some(slot) = self.links.get_mut(index) {
                *slot = Some(link);
            }
        }
        if is_new {
            self.lints.extend_from_slice(manifest.lints());
            self.job.head.pages.push(entries);
            // The line of the job comes last: a record that is cut off before it does not have the page.
            for file in self.job.files.iter().skip(first) {
                self.unsaved.extend(file.line());
            }
            self.save_head();
        }
        Ok(())
    }

    /// The last page has been read.
    fn walked(&mut self, now: SystemTime, walk: &Walk) -> Result<Step<Report>, Error> {
        self.poll_failures = 0;
        for mut download in std::mem::take(&mut self.stale) {
            match self.link(download.index()) {
                Some(link) => {
                    download.relink(link);
                    self.later.push((now, download));
                }
                None => {
                    self.set_file(download.index(), FileState::Failed { kind: FileFailure::Gone });
                }
            }
        }
        for (index, target) in std::mem::take(&mut self.continued) {
            let at = self.links.iter().position(|link| link.as_ref() == Some(&target));
            if let Some(file) = self.job.files.get_mut(index).filter(|file| file.continues_in != at)
            {
                file.continues_in = at;
                self.unsaved.extend(file.line());
            }
        }
        if self.job.head.phase == Phase::Running {
            if walk.complete {
                self.job.set_not_before(None);
                self.set_phase(Phase::Fetching);
            } else if let Some(at) = walk.not_before {
                self.hold(now, crate::time::since(at, now));
            }
        }
        self.turn(now)
    }
}
