import { checkGuard } from '../domain/guard.ts';
import type { GuardVerdict } from '../domain/guard.ts';
import { toIso } from '../domain/instant.ts';
import type { Mapping } from '../domain/mapping.ts';
import { RescindError } from '../lib/errors.ts';
import type { ApplicationRecord, RunReport, RunSummary, StartedRun } from '../ports/platform.ts';
import { throwIfAborted } from './abort.ts';
import type { ReconcileDeps, ReconcileOptions } from './deps.ts';
import { viewEstate } from './estate-view.ts';
import { examine } from './examine.ts';
import type { Examination } from './examine.ts';
import { keepLease } from './lease.ts';
import { mirrorLedger } from './mirror-ledger.ts';
import { observeTarget } from './observe-target.ts';
import type { Observation } from './observe-target.ts';
import { Phases } from './phases.ts';
import { publish } from './publish.ts';
import type { LedgerSection, ReconcileResult, RefusedLine } from './result.ts';
import * as sections from './sections.ts';

const defaultLeaseSeconds = 120;
const confirmCodeLength = 12;
const abandonTimeoutMs = 15_000;

const noTickets: RunSummary['tickets'] = {
  opened: [],
  updated: [],
  bounced: [],
  reopened: [],
  closed: [],
};

interface Job {
  readonly mapping: Mapping;
  readonly deps: ReconcileDeps;
  readonly options: ReconcileOptions;
  readonly application: ApplicationRecord;
  readonly startedAt: string;
  readonly phases: Phases;
}

/** Everything known before the first write. */
interface Prepared {
  readonly observation: Observation;
  readonly ledger: LedgerSection;
  readonly digest: string;
  readonly examination: Examination;
  readonly guard: GuardVerdict;
  readonly confirmCode: string;
}

interface Published {
  readonly run: StartedRun | undefined;
  readonly refused: readonly RefusedLine[];
  readonly tickets: RunSummary['tickets'];
}

async function requireApplication(
  mapping: Mapping,
  deps: ReconcileDeps,
  signal: AbortSignal,
): Promise<ApplicationRecord> {
  const application = await deps.ledger.application(mapping.app.key, signal);
  if (application !== undefined) return application;
  throw new RescindError(
    'application_unknown',
    `The platform has no application with the key "${mapping.app.key}".`,
    {
      where: `mapping ${mapping.name}`,
      todo: 'Register it (Rescind, Applications) or correct app.key in the mapping.',
    },
  );
}

function snapshotDigest(deps: ReconcileDeps, { counts, proofs, error }: Observation): string {
  const isWhole = error === undefined && proofs.length > 0 && proofs.every(({ ok }) => ok);
  return deps.hash(JSON.stringify([isWhole, counts.accounts, counts.grants, counts.content]));
}

function isConfirmed(options: ReconcileOptions, code: string): boolean {
  return options.confirm?.includes(code) === true;
}

function judgeGuard(
  job: Job,
  observation: Observation,
  examination: Examination,
): { readonly guard: GuardVerdict; readonly confirmCode: string } {
  const { mapping, deps, options } = job;
  const verdict = checkGuard({
    limits: mapping.guard,
    quality: examination.verdict.quality,
    accounts: observation.counts.accounts,
    newFindings: sections.countNew(examination.actions),
    knownAccess: Math.max(examination.ledger.liveGrants, observation.counts.grants),
  });
  const text = JSON.stringify([
    mapping.app.key,
    observation.counts.accounts,
    sections.newFingerprints(examination.actions),
  ]);
  const confirmCode = deps.hash(text).slice(0, confirmCodeLength);
  if (!verdict.stopped) return { guard: verdict, confirmCode: '' };
  return isConfirmed(options, confirmCode)
    ? { guard: { ...verdict, stopped: false }, confirmCode: '' }
    : { guard: verdict, confirmCode };
}

/**
 * The app is read before the ledger: access that is given while both are read is then decided already when it is
 * compared, and what was revoked meanwhile is younger than the read.
 */
async function prepare(job: Job, signal: AbortSignal): Promise<Prepared> {
  const { mapping, deps, options, application, phases } = job;
  const readStartedAt = toIso(deps.clock.now());
  const observation = await phases.time('read app', () =>
    observeTarget(deps, mapping, readStartedAt, signal),
  );
  const ledger = await phases.time('read ledger', () =>
    mirrorLedger(deps, {
      mapping,
      applicationId: application.id,
      full: options.fullLedger === true,
      signal,
    }),
  );
  const digest = snapshotDigest(deps, observation);
  const snapshotCode = digest.slice(0, confirmCodeLength);
  const confirmed = isConfirmed(options, snapshotCode);
  const input = { deps, mapping, application, observation, confirmed, signal };
  const examination = await phases.time('compare', () => examine(input));
  throwIfAborted(signal);
  const { guard, confirmCode } = judgeGuard(job, observation, examination);
  const isAnomalous = examination.verdict.quality === 'anomalous';
  return {
    ...{ observation, ledger, digest, examination, guard },
    confirmCode: confirmCode === '' && isAnomalous ? snapshotCode : confirmCode,
  };
}

function runReport(prepared: Prepared, aborted: string | undefined): RunReport {
  const { observation, examination, ledger, digest } = prepared;
  const { accounts, entitlements, grants } = observation.counts;
  return {
    quality: examination.verdict.quality,
    reasons: examination.verdict.reasons,
    proofs: observation.proofs,
    counts: { accounts, entitlements, grants, ledgerGrants: ledger.grants },
    snapshotDigest: digest,
    aborted,
  };
}

function guardText(guard: GuardVerdict): string {
  const exceeded = guard.checks.filter((check) => check.exceeded).map(({ text }) => text);
  return `Guard: ${exceeded.join('; ')}.`;
}

async function publishAndFinish(
  job: Job,
  prepared: Prepared,
  run: StartedRun,
  signal: AbortSignal,
): Promise<Published> {
  const { deps, phases } = job;
  if (prepared.guard.stopped) {
    await deps.recorder.finishRun(run.id, runReport(prepared, guardText(prepared.guard)), signal);
    return { run, refused: [], tickets: noTickets };
  }
  const refused = await phases.time('publish', () =>
    publish(deps, run.id, prepared.examination, signal),
  );
  throwIfAborted(signal);
  const { tickets } = await phases.time('finish', () =>
    deps.recorder.finishRun(run.id, runReport(prepared, undefined), signal),
  );
  return { run, refused, tickets };
}

/** Ends a run that cannot go on, so that nobody has to wait for its lease. Never hides the error that ended it. */
async function abandon(job: Job, run: StartedRun, error: unknown): Promise<void> {
  const reason = error instanceof RescindError ? error.message : 'The run failed unexpectedly.';
  const report: RunReport = {
    quality: 'failed',
    reasons: [reason],
    proofs: [],
    counts: { accounts: 0, entitlements: 0, grants: 0, ledgerGrants: 0 },
    snapshotDigest: '',
    aborted: reason,
  };
  try {
    await job.deps.recorder.finishRun(run.id, report, AbortSignal.timeout(abandonTimeoutMs));
  } catch {
    // The lease ends by itself; the error that brought us here is the one to show.
    job.deps.log.warn('aborted run not recorded', { runId: run.id });
  }
}

async function runJob(job: Job): Promise<ReconcileResult> {
  const { mapping, deps, options } = job;
  const leaseSeconds = options.leaseSeconds ?? defaultLeaseSeconds;
  const run = await deps.recorder.startRun(
    {
      mapping: mapping.name,
      applicationKey: mapping.app.key,
      connectorId: deps.connectorId,
      mappingDigest: mapping.digest,
      leaseSeconds,
      idempotencyKey: `${mapping.name}:${deps.newId()}`,
    },
    options.signal,
  );
  const lease = keepLease(deps, run.id, leaseSeconds, options.signal);
  try {
    const prepared = await prepare(job, lease.signal);
    const published = await publishAndFinish(job, prepared, run, lease.signal);
    return await resultOf(job, prepared, published);
  } catch (error) {
    const shown = lease.signal.aborted ? abortReason(lease.signal, error) : error;
    await abandon(job, run, shown);
    throw shown;
  } finally {
    lease.stop();
  }
}

function abortReason(signal: AbortSignal, error: unknown): unknown {
  try {
    throwIfAborted(signal);
    return error;
  } catch (reason) {
    return reason;
  }
}

async function resultOf(
  job: Job,
  prepared: Prepared,
  published: Published,
): Promise<ReconcileResult> {
  const { mapping, deps, options, application } = job;
  const { observation, examination, guard } = prepared;
  const { quality, reasons } = examination.verdict;
  const { nameOf } = await viewEstate(deps.store, mapping);
  const findings = sections.findingLines(examination.actions, nameOf, published.refused);
  const { accounts, entitlements, grants, ignoredAccounts } = observation.counts;
  return {
    mode: options.mode,
    mapping: mapping.name,
    application: { id: application.id, key: application.key, title: mapping.app.title },
    run: published.run,
    outcome: sections.outcomeOf(quality, guard.stopped, findings),
    startedAt: job.startedAt,
    finishedAt: toIso(deps.clock.now()),
    snapshot: {
      ...{ quality, reasons, proofs: observation.proofs, ignoredAccounts },
      ignoredGrants: examination.ignoredGrants,
      counts: { accounts, entitlements, grants },
      previous: application.lastAccepted,
      readStartedAt: observation.readStartedAt,
      digest: prepared.digest,
      error: observation.error,
    },
    ledger: prepared.ledger,
    findings,
    classes: sections.classCounts(findings),
    tickets: published.tickets,
    guard: sections.guardSection(guard, prepared.confirmCode),
    coverage: sections.coverageSection(examination.coverage, quality, mapping.attested),
    grantReports: sections.reportCounts(examination.grantReports),
    refused: published.refused,
    timings: job.phases.timings,
  };
}

/**
 * One pass over one mapping. `plan` reads only; `run` takes the application's lease, publishes what changed and
 * finishes the run.
 *
 * Throws `RescindError`: `application_unknown`, `run_lease_held`, `platform_incomplete` (nothing was published),
 * `interrupted`, `state_unwritable`, and whatever the platform's client throws. A target that cannot be read does
 * not throw: the result says so, presence that was seen is reported, and nothing is concluded from what was not.
 */
export async function reconcile(
  mapping: Mapping,
  deps: ReconcileDeps,
  options: ReconcileOptions,
): Promise<ReconcileResult> {
  throwIfAborted(options.signal);
  const startedAt = toIso(deps.clock.now());
  const application = await requireApplication(mapping, deps, options.signal);
  const phases = new Phases(deps.clock);
  const job: Job = { mapping, deps, options, application, startedAt, phases };
  if (options.mode === 'run') return runJob(job);
  const prepared = await prepare(job, options.signal);
  return resultOf(job, prepared, { run: undefined, refused: [], tickets: noTickets });
}
