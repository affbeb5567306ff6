import { suffices } from './evidence';
import { targetHours } from './overview/queries';
import { addSeconds, isMoment } from './times';

/** A connector that says nothing: the application behind it is not read, and nobody sees it. */

export interface WatchedApplication {
  readonly name: string;
  readonly state: string;
  readonly minEvidence: string;
  /** As stored; nothing and nonsense count as the default of the overview. */
  readonly freshnessHours: string;
  readonly lastAcceptedAt: string;
  /** Since when it must be read. */
  readonly watchedSince: string;
}

export type Standing = 'unwatched' | 'fresh' | 'not_due' | 'silent';

/** Only reading proves more than E1: such an application in service needs a connector that reads it. */
export function isWatched(state: string, minEvidence: string): boolean {
  return ['registered', 'managed'].includes(state) && !suffices('E1', minEvidence);
}

/** The moment until which something is within the target; empty when there is none. */
function deadline(since: string, freshnessHours: string): string {
  return isMoment(since) ? addSeconds(since, targetHours(freshnessHours) * 3600) : '';
}

/** An application that came into service, or came back, has its whole target before it must have been read. */
export function standing(application: WatchedApplication, now: string): Standing {
  const { freshnessHours: hours } = application;
  if (!isWatched(application.state, application.minEvidence)) return 'unwatched';
  if (deadline(application.lastAcceptedAt, hours) >= now) return 'fresh';
  return deadline(application.watchedSince, hours) >= now ? 'not_due' : 'silent';
}

/** Since when an application must be read, after a change of it. */
export function watchedSince(
  before: { readonly isWatched: boolean; readonly since: string },
  isWatchedNow: boolean,
  now: string,
): string {
  return isWatchedNow && !before.isWatched ? now : before.since;
}

/** Text whose SHA-256 is the fingerprint: one finding per application, and none that a connector reports. */
export function silenceText(applicationId: string): string {
  return ['rescind', 'v1', 'platform', 'connector_silent', applicationId].join('\u001f');
}

/** What a person needs to know about a run to look further. */
export interface LastRun {
  readonly number: string;
  readonly connector: string;
  readonly state: string;
  readonly quality: string;
  readonly started: string;
  readonly reasons: string;
}

function lastRunWords(run: LastRun | undefined): string {
  if (!run) return 'No connector has ever started a run for it.';
  const reasons = run.reasons === '' ? '' : ` It says: ${run.reasons.slice(0, 1000)}`;
  return `Its last run, ${run.number} of connector ${run.connector}, started ${run.started} UTC and is ${run.state}, quality ${run.quality}.${reasons}`;
}

function lastReadWords(application: WatchedApplication): string {
  return application.lastAcceptedAt === ''
    ? 'It was never read completely.'
    : `It was last read completely on ${application.lastAcceptedAt} UTC.`;
}

export function silenceSummary(application: WatchedApplication): string {
  const hours = String(targetHours(application.freshnessHours));
  return `${application.name}: no accepted run within ${hours} hours`;
}

export function silenceExplanation(
  application: WatchedApplication,
  run: LastRun | undefined,
): string {
  return [
    `${lastReadWords(application)} ${lastRunWords(run)}`,
    'Until it is read again nobody knows who has access there, and no revocation is proven.',
    'Check that the schedule of the connector runs, that its user can still sign in to the application and here, and the reasons of its runs under Rescind > Runs.',
    'This finding closes by itself with the next accepted run. An application that is no longer in service: set its state to retired.',
  ].join('\n');
}

/** For a mail; fits an event parameter. */
export function silenceLine(application: WatchedApplication): string {
  return lastReadWords(application);
}

/** Statement of the evidence that ends a silence. */
export function readAgain(run: { readonly number: string; readonly finished: string }): string {
  return `The application was read completely again: run ${run.number} was accepted on ${run.finished} UTC.`;
}

/** Why a finding about silence ends although nothing was read. */
export function endedUnread(now: string): string {
  return `Ended on ${now} UTC without a new run: after a change of the application's state, minimum evidence or freshness hours it no longer has to have been read by now.`;
}
