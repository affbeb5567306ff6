import type { FindingThen, RunSeen } from '../../policy/audit/known';
import { tables, type Fields } from '../record';
import { firstRows, lookUp, textsOf } from './lookup';

/** Everything around a page of grants, in a fixed number of queries (and one short one per application). */

const findingLimit = 2000;

export interface Surroundings {
  readonly applications: ReadonlyMap<string, Fields>;
  readonly entitlements: ReadonlyMap<string, Fields>;
  readonly identities: ReadonlyMap<string, Fields>;
  readonly users: ReadonlyMap<string, Fields>;
  readonly gates: ReadonlyMap<string, Fields>;
  readonly decisions: ReadonlyMap<string, Fields>;
}

export function surroundingsOf(
  grants: readonly Fields[],
  moreUsers: readonly string[],
): Surroundings {
  const of = (column: string): readonly string[] => textsOf(grants, column);
  const gates = lookUp(tables.gate, of('gate'), ['approval_decision', 'approval_inputs']);
  const decisionIds = [...textsOf([...gates.values()], 'approval_decision'), ...of('permit')];
  const users = [...of('approved_by'), ...of('revocation_owner'), ...moreUsers];
  return {
    applications: lookUp(tables.application, of('application'), [
      'key',
      'name',
      'freshness_hours',
      'min_evidence',
    ]),
    entitlements: lookUp(tables.entitlement, of('entitlement'), ['name', 'native_id']),
    identities: lookUp(tables.identity, of('identity'), ['name', 'user_name', 'kind']),
    users: lookUp('sys_user', users, ['name', 'user_name']),
    gates,
    decisions: lookUp(tables.decision, decisionIds, ['number', 'actor']),
  };
}

export function findingsUntil(
  grantIds: readonly string[],
  moment: string,
): ReadonlyMap<string, readonly FindingThen[]> {
  const found = new Map<string, readonly FindingThen[]>();
  if (grantIds.length === 0) return found;
  const query = `grantIN${grantIds.join(',')}^first_seen<=${moment}^ORDERBYDESCfirst_seen`;
  const columns = ['number', 'grant', 'drift_class', 'first_seen', 'last_seen', 'resolved_at'];
  for (const row of firstRows(tables.finding, query, findingLimit, [...columns, 'reopen_count'])) {
    const grant = row['grant'] ?? '';
    const one = {
      id: row['sys_id'] ?? '',
      number: row['number'] ?? '',
      driftClass: row['drift_class'] ?? '',
      firstSeen: row['first_seen'] ?? '',
      lastSeen: row['last_seen'] ?? '',
      resolvedAt: row['resolved_at'] ?? '',
      reopenCount: Number(row['reopen_count'] ?? '0') || 0,
    };
    found.set(grant, [...(found.get(grant) ?? []), one]);
  }
  return found;
}

/** The last accepted run of an application until a moment, asked once per application. */
export function runsUntil(moment: string): (applicationId: string) => RunSeen | undefined {
  const known = new Map<string, RunSeen | undefined>();
  return (applicationId) => {
    if (!known.has(applicationId)) {
      const query = `application=${applicationId}^quality=accepted^finished<=${moment}^ORDERBYDESCfinished`;
      const [run] = firstRows(tables.run, query, 1, ['number', 'started', 'finished']);
      known.set(applicationId, run && seenRun(run));
    }
    return known.get(applicationId);
  };
}

function seenRun(run: Fields): RunSeen {
  return {
    id: run['sys_id'] ?? '',
    number: run['number'] ?? '',
    started: run['started'] ?? '',
    finished: run['finished'] ?? '',
  };
}
