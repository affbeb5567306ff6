import {
  candidateQuery,
  grantThen,
  type accessColumns,
  type GrantThen,
  type LedgerDates,
} from '../../policy/audit/access';
import { howKnown, type FindingThen, type RunSeen } from '../../policy/audit/known';
import { targetHours } from '../../policy/overview/queries';
import { tables, type Fields } from '../record';
import { newestEvents } from './grant-events';
import { named, pageAfter } from './lookup';
import { findingsUntil, runsUntil, surroundingsOf, type Surroundings } from './surroundings';

/** Answers who had what at a moment, page by page; each page costs a fixed number of queries. */

const pageSize = 200;
/** Grants that one call looks at: the rest is for the next one. */
const scanLimit = 5000;

const grantColumns = [
  'number',
  'state',
  'origin',
  'application',
  'entitlement',
  'identity',
  'account',
  'scope',
  'gate',
  'approved_by',
  'approved_at',
  'permit',
  'permitted_at',
  'first_observed_at',
  'revoked_at',
  'last_absent_proof',
  'ends',
  'revocation_owner',
  'sys_created_on',
];

export type AccessRow = Readonly<Record<(typeof accessColumns)[number], string>>;

export interface AccessPage {
  readonly rows: readonly AccessRow[];
  /** Where to go on; empty at the end. */
  readonly nextAfter: string;
}

export interface AccessQuestion {
  readonly moment: string;
  /** Encoded conditions on grants, of checked ids. */
  readonly filters: readonly string[];
  readonly after: string;
  readonly limit: number;
}

interface Held {
  readonly grant: Fields;
  readonly then: GrantThen;
}

function datesOf(grant: Fields): LedgerDates {
  return {
    origin: grant['origin'] ?? '',
    createdAt: grant['sys_created_on'] ?? '',
    permittedAt: grant['permitted_at'] ?? '',
    firstObservedAt: grant['first_observed_at'] ?? '',
    revokedAt: grant['revoked_at'] ?? '',
    lastAbsentProof: grant['last_absent_proof'] ?? '',
    ends: grant['ends'] ?? '',
    revocationOwner: grant['revocation_owner'] ?? '',
  };
}

function knownOf(
  { grant, then }: Held,
  moment: string,
  application: Fields | undefined,
  reading: { readonly run: RunSeen | undefined; readonly findings: readonly FindingThen[] },
): ReturnType<typeof howKnown> {
  return howKnown({
    moment,
    ...reading,
    freshnessHours: targetHours(application?.['freshness_hours'] ?? ''),
    isAttested: application?.['min_evidence'] === 'E1',
    firstObservedAt: then.firstObservedAt || (grant['first_observed_at'] ?? ''),
    revokedAt: then.revokedAt,
  });
}

function nameIn(map: ReadonlyMap<string, Fields>, id: string | undefined, ...columns: string[]) {
  return named(map.get(id ?? ''), ...columns);
}

function rowOf(
  { grant, then }: Held,
  around: Surroundings,
  known: ReturnType<typeof howKnown>,
): AccessRow {
  const gate = around.gates.get(grant['gate'] ?? '');
  const text = (column: string): string => grant[column] ?? '';
  return {
    grant: text('number'),
    identity: nameIn(around.identities, grant['identity'], 'name', 'user_name'),
    identity_kind: nameIn(around.identities, grant['identity'], 'kind'),
    account: text('account'),
    application: nameIn(around.applications, grant['application'], 'name', 'key'),
    entitlement: nameIn(around.entitlements, grant['entitlement'], 'name', 'native_id'),
    scope: text('scope'),
    state_then: then.state,
    so_since: then.since,
    ends: then.ends,
    revocation_owner: nameIn(around.users, then.revocationOwner, 'name', 'user_name'),
    origin: text('origin'),
    approved_by: nameIn(around.users, grant['approved_by'], 'name', 'user_name'),
    approved_at: text('approved_at'),
    decision: nameIn(around.decisions, gate?.['approval_decision'], 'number'),
    permit: nameIn(around.decisions, grant['permit'], 'number'),
    how_known: known.knowledge,
    how_known_text: known.text,
    run: known.run,
    known_at: known.at,
    ledger_source: then.source,
    state_now: text('state'),
  };
}

interface Slice {
  readonly held: readonly Held[];
  /** The last grant looked at; empty when there is nothing behind this slice. */
  readonly last: string;
}

function slice({ moment, filters }: AccessQuestion, after: string): Slice {
  const query = candidateQuery(moment, filters);
  const grants = pageAfter(tables.grant, query, after, pageSize, grantColumns);
  const ids = grants.map((grant) => grant['sys_id'] ?? '');
  const { events, reached } = newestEvents(ids, moment);
  // A query full of events may not have got to the last grants: they are for the next slice.
  const done =
    reached === '' ? grants : grants.filter((grant) => (grant['sys_id'] ?? '') <= reached);
  const held = done.flatMap((grant) => {
    const then = grantThen(events.get(grant['sys_id'] ?? ''), datesOf(grant), moment);
    return then ? [{ grant, then }] : [];
  });
  const isLast = grants.length < pageSize && done.length === grants.length;
  return { held, last: isLast ? '' : (done[done.length - 1]?.['sys_id'] ?? '') };
}

function answerRows(
  held: readonly Held[],
  moment: string,
  runOf: (applicationId: string) => RunSeen | undefined,
): readonly AccessRow[] {
  const grants = held.map(({ grant }) => grant);
  const owners = held.map(({ then }) => then.revocationOwner);
  const around = surroundingsOf(grants, owners);
  const findings = findingsUntil(
    grants.map((grant) => grant['sys_id'] ?? ''),
    moment,
  );
  return held.map((one) => {
    const applicationId = one.grant['application'] ?? '';
    const known = knownOf(one, moment, around.applications.get(applicationId), {
      run: runOf(applicationId),
      findings: findings.get(one.grant['sys_id'] ?? '') ?? [],
    });
    return rowOf(one, around, known);
  });
}

/** Up to `limit` grants in force at the moment, behind the grant `after`. */
export function accessAt(question: AccessQuestion): AccessPage {
  const runOf = runsUntil(question.moment);
  const rows: AccessRow[] = [];
  let after = question.after;
  for (let scanned = 0; scanned < scanLimit; scanned += pageSize) {
    const { held, last } = slice(question, after);
    const room = question.limit - rows.length;
    const taken = held.slice(0, room);
    if (taken.length > 0) rows.push(...answerRows(taken, question.moment, runOf));
    if (held.length > room) {
      return { rows, nextAfter: taken[taken.length - 1]?.grant['sys_id'] ?? after };
    }
    after = last;
    if (last === '' || rows.length === question.limit) break;
  }
  return { rows, nextAfter: after };
}
