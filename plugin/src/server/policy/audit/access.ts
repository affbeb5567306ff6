import { livingStates } from '../overview/queries';
import { endOfDay, isMoment } from '../times';
import type { GrantEvent } from './grant-events';

/** Who had what at a moment: the ledger as its events tell it. */

/** What was not written down then, and is concluded from the dates on the ledger row. */
export const notRecorded = 'not_recorded';

export interface GrantThen {
  readonly state: string;
  readonly since: string;
  readonly ends: string;
  readonly revocationOwner: string;
  readonly firstObservedAt: string;
  readonly revokedAt: string;
  readonly source: string;
}

export interface LedgerDates {
  readonly origin: string;
  readonly createdAt: string;
  readonly permittedAt: string;
  readonly firstObservedAt: string;
  readonly revokedAt: string;
  readonly lastAbsentProof: string;
  readonly ends: string;
  readonly revocationOwner: string;
}

/** The moment a question means: a date is its last second, today is now. Text says what is wrong otherwise. */
export function momentOf(
  on: string,
  now: string,
): { readonly value: string } | { readonly problem: string } {
  if (on === '') return { value: now };
  const end = isMoment(on) ? on : /^\d{4}-\d{2}-\d{2}$/.test(on) ? endOfDay(on) : '';
  if (end === '') {
    return { problem: 'on must be a date (2026-03-01) or a moment (2026-03-01 12:00:00), in UTC.' };
  }
  if (end <= now) return { value: end };
  return on.length === 10 && on === now.slice(0, 10)
    ? { value: now }
    : { problem: 'on lies in the future. What will be is not recorded.' };
}

function began(dates: LedgerDates): string {
  if (dates.origin !== 'request') return dates.createdAt;
  const known = [dates.permittedAt, dates.firstObservedAt].filter((date) => date !== '');
  return known.sort()[0] ?? '';
}

/** Before the first event of a grant: from the dates that its row keeps. */
function fromDates(dates: LedgerDates, moment: string): GrantThen | undefined {
  const start = began(dates);
  const isGone = dates.lastAbsentProof !== '' && dates.lastAbsentProof <= moment;
  if (start === '' || start > moment || isGone) return undefined;
  return {
    state: notRecorded,
    since: start,
    ends: dates.ends,
    revocationOwner: dates.revocationOwner,
    firstObservedAt: dates.firstObservedAt,
    revokedAt: dates.revokedAt,
    source: 'Dates on the ledger row; changes were not recorded yet.',
  };
}

/** How the grant was at the moment; undefined when it was not in force. */
export function grantThen(
  event: GrantEvent | undefined,
  dates: LedgerDates,
  moment: string,
): GrantThen | undefined {
  if (!event) return fromDates(dates, moment);
  const value = (name: string): string => event.values[name] ?? '';
  if (!livingStates.includes(value('state'))) return undefined;
  return {
    state: value('state'),
    since: event.at,
    ends: value('ends'),
    revocationOwner: value('revocation_owner'),
    firstObservedAt: value('first_observed_at'),
    revokedAt: value('revoked_at'),
    source:
      event.what === 'opening'
        ? `Known since ${event.at}; recorded ${event.recordedAt}.`
        : `Recorded ${event.recordedAt}.`,
  };
}

export const accessColumns = [
  'grant',
  'identity',
  'identity_kind',
  'account',
  'application',
  'entitlement',
  'scope',
  'state_then',
  'so_since',
  'ends',
  'revocation_owner',
  'origin',
  'approved_by',
  'approved_at',
  'decision',
  'permit',
  'how_known',
  'how_known_text',
  'run',
  'known_at',
  'ledger_source',
  'state_now',
] as const;

/** Grants that can have been in force at the moment, before their events are read. */
export function candidateQuery(moment: string, filters: readonly string[]): string {
  return [
    ...filters,
    `sys_created_on<=${moment}`,
    'permitted_atISNOTEMPTY^ORorigin!=request',
    `stateNOT INrevoked_verified,revoked_attested^ORlast_absent_proofISEMPTY^ORlast_absent_proof>${moment}`,
  ].join('^');
}
