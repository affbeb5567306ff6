import { gs, GlideRecord } from '@servicenow/glide';
import { addSeconds } from '../policy/times';
import {
  endedUnread,
  isWatched,
  readAgain,
  silenceExplanation,
  silenceLine,
  silenceSummary,
  silenceText,
  standing,
  watchedSince,
  type LastRun,
  type WatchedApplication,
} from '../policy/silence';
import { chooseOwner } from '../policy/tickets';
import { isResolved, resolveFinding } from './findings';
import { eachId } from './pages';
import { person } from './people';
import { byId, create, first, now, save, sha256, tables, value, wholeNumber } from './record';
import { failClosed } from './rule-guards';

/** Applications whose connector fell silent: a finding each, raised here since no run is there to report it. */

const event = 'x_rsc_rescind.connector_silent';

function readApplication(record: GlideRecord): WatchedApplication {
  return {
    name: value(record, 'name') || value(record, 'key'),
    state: value(record, 'state'),
    minEvidence: value(record, 'min_evidence'),
    freshnessHours: value(record, 'freshness_hours'),
    lastAcceptedAt: value(record, 'last_accepted_at'),
    watchedSince: value(record, 'watched_since') || value(record, 'sys_created_on'),
  };
}

function silenceOf(applicationId: string): GlideRecord | undefined {
  return first(tables.finding, { fingerprint: sha256(silenceText(applicationId)) });
}

function lastRun(applicationId: string): LastRun | undefined {
  const runs = new GlideRecord(tables.run);
  runs.addQuery('application', applicationId);
  runs.orderByDesc('started');
  runs.setLimit(1);
  runs.query();
  if (!runs.next()) return undefined;
  const text = (field: string): string => value(runs, field);
  return {
    number: text('number'),
    connector: text('connector'),
    state: text('state'),
    quality: text('quality'),
    started: text('started'),
    reasons: text('reasons'),
  };
}

/** The owner of the application hears of it, else who takes access back there; the group when all of them left. */
function listener(application: GlideRecord): { owner: string; owner_group: string } {
  const fields = ['owner', 'revocation_owner', 'revocation_backup'];
  return {
    owner: chooseOwner(fields.map((field) => person(value(application, field)))),
    owner_group: value(application, 'revocation_group'),
  };
}

/** Opens the finding, or again the one of an earlier silence; its sys_id, empty when it is open already. */
function openSilence(record: GlideRecord, application: WatchedApplication): string {
  const id = record.getUniqueValue();
  const known = silenceOf(id);
  if (known && !isResolved(value(known, 'state'))) return '';
  const moment = now();
  const fields = {
    ...listener(record),
    severity: 'medium',
    state: 'open',
    summary: silenceSummary(application).slice(0, 255),
    explanation: silenceExplanation(application, lastRun(id)).slice(0, 4000),
    last_seen: moment,
  };
  if (known) {
    const reopened = {
      ...fields,
      first_seen: moment,
      reopen_count: String(wholeNumber(known, 'reopen_count') + 1),
      seen_count: String(wholeNumber(known, 'seen_count') + 1),
      resolved_at: '',
      evidence: '',
    };
    return save(known, reopened) ? known.getUniqueValue() : '';
  }
  return create(tables.finding, {
    ...fields,
    fingerprint: sha256(silenceText(id)),
    drift_class: 'snapshot_stale',
    application: id,
    first_seen: moment,
    reopen_count: '0',
    seen_count: '1',
  });
}

function tell(findingId: string, application: WatchedApplication): void {
  const finding = byId(tables.finding, findingId);
  if (!finding) return;
  const recipient = value(finding, 'owner') || value(finding, 'owner_group');
  if (recipient !== '') gs.eventQueue(event, finding, recipient, silenceLine(application));
  else {
    gs.warn(
      'Rescind: {0}, and nobody can be told. Enter an owner of the application.',
      value(finding, 'summary'),
    );
  }
}

function closeOn(finding: GlideRecord, run: GlideRecord): void {
  const [runId, finished] = [run.getUniqueValue(), value(run, 'finished')];
  const done = resolveFinding(
    finding,
    {
      level: 'E3',
      kind: 'list_absence',
      verdict: 'proves_absent',
      statement: readAgain({ number: value(run, 'number'), finished }),
      observedAt: finished,
    },
    'E3',
    { runId, started: finished },
  );
  if ('refused' in done) gs.warn('Rescind: a silence did not close: {0}', done.refused);
}

/** After an accepted run. A failure here is made up for by the next pass of the job. */
export function endSilence(applicationId: string, runId: string): void {
  const finding = silenceOf(applicationId);
  const run = byId(tables.run, runId);
  if (finding && run && !isResolved(value(finding, 'state'))) closeOn(finding, run);
}

/** An open finding of ours whose application is silent no more. */
function review(finding: GlideRecord): void {
  const record = byId(tables.application, value(finding, 'application'));
  const moment = now();
  if (!record || value(finding, 'fingerprint') !== sha256(silenceText(record.getUniqueValue()))) {
    return;
  }
  const application = readApplication(record);
  if (standing(application, moment) === 'silent') return;
  const run = byId(tables.run, value(record, 'last_accepted_run'));
  if (run && application.lastAcceptedAt >= value(finding, 'first_seen')) closeOn(finding, run);
  else {
    const words = `${value(finding, 'explanation')}\n${endedUnread(moment)}`;
    save(finding, { state: 'superseded', resolved_at: moment, explanation: words.slice(-4000) });
  }
}

/** Hourly. A target is an hour at least: what was read within the last one needs no look. */
export function findSilence(): void {
  eachId(tables.finding, 'drift_class=snapshot_stale^stateINopen,ticketed', (id) => {
    const finding = byId(tables.finding, id);
    if (finding) review(finding);
  });
  const hourAgo = addSeconds(now(), -3600);
  const query = `stateINregistered,managed^last_accepted_at<${hourAgo}^ORlast_accepted_atISEMPTY`;
  eachId(tables.application, query, (id) => {
    const record = byId(tables.application, id);
    if (!record) return;
    const application = readApplication(record);
    if (standing(application, now()) !== 'silent') return;
    const opened = openSilence(record, application);
    if (opened !== '') tell(opened, application);
  });
}

/** Before rule on applications: an application that comes into service is not late from its first hour. */
export function keepWatchedSince(current: GlideRecord): void {
  failClosed(current, () => {
    const stored = byId(tables.application, current.getUniqueValue());
    const watched = (record: GlideRecord): boolean =>
      isWatched(value(record, 'state'), value(record, 'min_evidence'));
    const before = {
      isWatched: stored !== undefined && watched(stored),
      since: stored ? value(stored, 'watched_since') : '',
    };
    current.setValue('watched_since', watchedSince(before, watched(current), now()));
  });
}
