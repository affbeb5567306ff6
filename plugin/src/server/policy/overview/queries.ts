import { addSeconds } from '../times';

/**
 * The encoded queries behind the overview's numbers. The same text counts on the server and opens the list, so that a
 * number and its list cannot differ; only moments are settled once for all counts of one answer.
 */

const grantsAccess = 'active=true^x_rsc_rescind_grants_access=true';

/** The moment that many hours ago, in the words lists and queries of the platform understand. */
export function hoursAgo(hours: number): string {
  return `javascript:gs.hoursAgo(${String(hours)})`;
}

/** The query with its moments put in, so that all counts of one answer see the same time. */
export function settled(query: string, now: string): string {
  return query.replace(/javascript:gs\.hoursAgo\((\d+)\)/g, (_all, hours: string) =>
    addSeconds(now, -3600 * Number(hours)),
  );
}

/** Selects nothing. */
export const noRecords = 'sys_idISEMPTY';

/** `base` together with any one of the alternatives; nothing when there is none. */
export function anyOf(base: string, alternatives: readonly string[]): string {
  if (alternatives.length === 0) return noRecords;
  return alternatives.map((one) => (base === '' ? one : `${base}^${one}`)).join('^NQ');
}

/** The query narrowed by one condition, in each of its alternatives. */
export function narrow(query: string, condition: string): string {
  return query === ''
    ? condition
    : query
        .split('^NQ')
        .map((part) => `${part}^${condition}`)
        .join('^NQ');
}

export function is(field: string, value: string): string {
  return value === '' ? `${field}ISEMPTY` : `${field}=${value}`;
}

const ownOwner = 'x_rsc_rescind_revocation_owner';
const appOwner = 'x_rsc_rescind_application.revocation_owner';
const ownPath = 'x_rsc_rescind_revocation_path';
const appPath = 'x_rsc_rescind_application.revocation_path';
const ownDays = 'x_rsc_rescind_max_days';
const entitlementDays = 'x_rsc_rescind_entitlement.max_days';
const realPaths = 'INapi,scim,directory_group,ticket,vendor_portal';

/** What the item says comes before what its application says, as at the order. A backup is no owner. */
const noOwner = [
  `${ownOwner}ISNOTEMPTY^${ownOwner}.active=false^OR${ownOwner}.activeISEMPTY`,
  `${ownOwner}ISEMPTY^${appOwner}.active=false^OR${appOwner}.activeISEMPTY`,
];
const noPath = [`${ownPath}=none`, `${ownPath}ISEMPTY^${appPath}=none^OR${appPath}ISEMPTY`];
/** Without a limit of its own only the tier's longest stands. */
const noEnd = [`${ownDays}ISEMPTY^OR${ownDays}<1^${entitlementDays}ISEMPTY^OR${entitlementDays}<1`];

export const coverageQueries = {
  total: grantsAccess,
  complete: [
    grantsAccess,
    `${ownOwner}.active=true^OR${ownOwner}ISEMPTY`,
    `${ownOwner}.active=true^OR${appOwner}.active=true`,
    `${ownPath}${realPaths}^OR${ownPath}ISEMPTY`,
    `${ownPath}${realPaths}^OR${appPath}${realPaths}`,
    `${ownDays}>0^OR${entitlementDays}>0`,
  ].join('^'),
  incomplete: anyOf(grantsAccess, [...noOwner, ...noPath, ...noEnd]),
  missing_owner: anyOf(grantsAccess, noOwner),
  missing_path: anyOf(grantsAccess, noPath),
  missing_end: anyOf(grantsAccess, noEnd),
  unmarked: 'active=true^x_rsc_rescind_grants_access=false^ORx_rsc_rescind_grants_accessISEMPTY',
} as const;

export const applicationsInUse = 'state!=retired';
export const openFindings = 'stateNOT INresolved_verified,resolved_attested,superseded';
export const openTickets = 'active=true';

/** Hours within which an application without a target of its own must have been read: the column's default. */
export const defaultFreshnessHours = 24;

/** Target in hours of a stored `freshness_hours`. */
export function targetHours(stored: string): number {
  const hours = Number(stored);
  return hours > 0 ? hours : defaultFreshnessHours;
}

/**
 * Alternatives that select what belongs to applications read in time, or late, or never. `targets` are all stored
 * values of `freshness_hours`, `at` leads from the table to the application (`application.` or empty).
 */
export function freshnessClauses(
  targets: readonly string[],
  at: string,
): Readonly<Record<'fresh' | 'late' | 'never', readonly string[]>> {
  const read = (comparison: string): string[] =>
    targets.map(
      (stored) =>
        `${is(`${at}freshness_hours`, stored)}^${at}last_accepted_at${comparison}${hoursAgo(targetHours(stored))}`,
    );
  return { fresh: read('>='), late: read('<'), never: [`${at}last_accepted_atISEMPTY`] };
}

/** States in which the access may exist in the application. */
export const livingStates = [
  'fulfilling',
  'active',
  'quarantined',
  'revocation_due',
  'revoking',
  'revoke_failed',
  'revoked_unverified',
];

/** States in which the ledger alone knows all there is to know. */
export const settledStates = [
  'draft',
  'pending_approval',
  'approved',
  'fulfil_failed',
  'denied',
  'rejected',
  'cancelled',
  'lapsed_unfulfilled',
  'renewed',
  'revoked_verified',
  'revoked_attested',
];

const day = 24;

/** From young to old; a finding that does not say when it was first seen has an age of its own. */
export const ages: readonly { readonly age: string; readonly query: string }[] = [
  { age: 'Less than a day', query: `first_seen>=${hoursAgo(day)}` },
  { age: '1 to 7 days', query: between(1, 7) },
  { age: '7 to 30 days', query: between(7, 30) },
  { age: '30 to 90 days', query: between(30, 90) },
  { age: 'More than 90 days', query: `first_seen<${hoursAgo(90 * day)}` },
  { age: 'Age unknown', query: 'first_seenISEMPTY' },
];

function between(from: number, to: number): string {
  return `first_seen<${hoursAgo(from * day)}^first_seen>=${hoursAgo(to * day)}`;
}

export const measuredDays = 90;

const provenLately = `last_absent_proof>=${hoursAgo(measuredDays * day)}`;

export const revocationQueries = {
  measured: `state=revoked_verified^${provenLately}^revoke_minutesISNOTEMPTY`,
  unmeasured: `state=revoked_verified^${provenLately}^revoke_minutesISEMPTY`,
  attested: `state=revoked_attested^${provenLately}`,
  awaiting_proof: 'state=revoked_unverified',
} as const;

/** How long proven revocations took. */
export const spread: readonly { readonly within: string; readonly query: string }[] = [
  { within: 'Up to 1 hour', query: 'revoke_minutes<=60' },
  { within: '1 to 4 hours', query: 'revoke_minutes>60^revoke_minutes<=240' },
  { within: '4 to 24 hours', query: 'revoke_minutes>240^revoke_minutes<=1440' },
  { within: '1 to 3 days', query: 'revoke_minutes>1440^revoke_minutes<=4320' },
  { within: '3 to 7 days', query: 'revoke_minutes>4320^revoke_minutes<=10080' },
  { within: 'Over 7 days', query: 'revoke_minutes>10080' },
];
