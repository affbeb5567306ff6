import {
  conflictMap,
  toxicPairs,
  type conflictColumns,
  type HeldGrant,
  type ToxicPair,
} from '../../policy/audit/toxic';
import { parseInputs } from '../../policy/approval-age';
import { livingStates } from '../../policy/overview/queries';
import { isSysId, tables, type Fields } from '../record';
import { firstRows, named } from './lookup';
import { surroundingsOf, type Surroundings } from './surroundings';

/**
 * Toxic combinations held now. Two queries find them, whatever the number of grants: the entitlements that name others,
 * and the living grants of all entitlements concerned, ordered by identity and read up to a limit.
 */

const entitlementLimit = 1000;
const grantLimit = 5000;

const grantColumns =
  'number state identity entitlement application gate approved_by approved_at permit revocation_owner first_observed_at permitted_at starts sys_created_on'.split(
    ' ',
  );

export type ConflictRow = Readonly<Record<(typeof conflictColumns)[number], string>>;

export interface Conflicts {
  readonly rows: readonly ConflictRow[];
  /** The last identity looked at when there are more; empty at the end. */
  readonly nextAfter: string;
  /** More entitlements name conflicts than one answer can look at. */
  readonly isCut: boolean;
}

function readConflictMap(): {
  readonly map: ReturnType<typeof conflictMap>;
  readonly isCut: boolean;
} {
  const rows = firstRows(
    tables.entitlement,
    'conflicts_withISNOTEMPTY^ORDERBYsys_id',
    entitlementLimit,
    ['conflicts_with'],
  );
  const named = rows.map((row) => ({
    id: row['sys_id'] ?? '',
    conflictsWith: (row['conflicts_with'] ?? '').split(',').map((id) => id.trim()),
  }));
  return { map: conflictMap(named), isCut: rows.length === entitlementLimit };
}

function heldBy(
  entitlementIds: readonly string[],
  after: string,
): { readonly grants: readonly Fields[]; readonly nextAfter: string } {
  const behind = after === '' ? '' : `^identity>${after}`;
  const query = `entitlementIN${entitlementIds.join(',')}^stateIN${livingStates.join(',')}^identityISNOTEMPTY${behind}^ORDERBYidentity^ORDERBYsys_id`;
  const grants = firstRows(tables.grant, query, grantLimit, grantColumns);
  const last = grants[grants.length - 1]?.['identity'] ?? '';
  if (grants.length < grantLimit) return { grants, nextAfter: '' };
  // The last identity may have more grants than were read: it is for the next page, unless it fills this one alone.
  const whole = grants.filter((grant) => grant['identity'] !== last);
  return whole.length === 0
    ? { grants, nextAfter: last }
    : { grants: whole, nextAfter: whole[whole.length - 1]?.['identity'] ?? '' };
}

function held(grant: Fields, around: Surroundings): HeldGrant {
  const gate = around.gates.get(grant['gate'] ?? '');
  const inputs = parseInputs(gate?.['approval_inputs'] ?? '');
  return {
    id: grant['sys_id'] ?? '',
    identity: grant['identity'] ?? '',
    entitlement: grant['entitlement'] ?? '',
    since: named(grant, 'first_observed_at', 'permitted_at', 'starts', 'sys_created_on'),
    shown:
      gate && Object.keys(inputs).length > 0 ? `shown ${inputs['separation_of_duties'] ?? ''}` : '',
  };
}

function side(
  grant: Fields | undefined,
  around: Surroundings,
): Readonly<Record<'grant' | 'access' | 'state' | 'by' | 'at', string>> {
  const entitlement = around.entitlements.get(grant?.['entitlement'] ?? '');
  const application = around.applications.get(grant?.['application'] ?? '');
  return {
    grant: grant?.['number'] ?? '',
    access: `${named(entitlement, 'name', 'native_id')} in ${named(application, 'name', 'key')}`,
    state: grant?.['state'] ?? '',
    by: named(around.users.get(grant?.['approved_by'] ?? ''), 'name', 'user_name'),
    at: grant?.['approved_at'] ?? '',
  };
}

function rowOf(
  pair: ToxicPair,
  grants: ReadonlyMap<string, Fields>,
  around: Surroundings,
): ConflictRow {
  const first = side(grants.get(pair.first.id), around);
  const second = side(grants.get(pair.second.id), around);
  return {
    identity: named(around.identities.get(pair.identity), 'name', 'user_name'),
    first_grant: first.grant,
    first_access: first.access,
    first_state: first.state,
    first_approved_by: first.by,
    first_approved_at: first.at,
    second_grant: second.grant,
    second_access: second.access,
    second_state: second.state,
    second_approved_by: second.by,
    second_approved_at: second.at,
    both_since: pair.since,
    shown_at_approval: pair.shown,
  };
}

/** Grants of identities that hold at least two of the entitlements concerned; nobody else's names are read. */
function ofSeveral(grants: readonly Fields[]): readonly Fields[] {
  const counts = new Map<string, number>();
  for (const grant of grants) {
    const identity = grant['identity'] ?? '';
    counts.set(identity, (counts.get(identity) ?? 0) + 1);
  }
  return grants.filter((grant) => (counts.get(grant['identity'] ?? '') ?? 0) > 1);
}

/** Pairs of grants held against the separation of duties, behind the identity `after`. */
export function conflictsHeld(after: string): Conflicts {
  const { map, isCut } = readConflictMap();
  const ids = [...map.keys()].filter(isSysId);
  if (ids.length === 0) return { rows: [], nextAfter: '', isCut };
  const { grants, nextAfter } = heldBy(ids, after);
  const several = ofSeveral(grants);
  const around = surroundingsOf(several, []);
  const byId = new Map(several.map((grant) => [grant['sys_id'] ?? '', grant]));
  const groups = new Map<string, HeldGrant[]>();
  for (const grant of several) {
    const identity = grant['identity'] ?? '';
    groups.set(identity, [...(groups.get(identity) ?? []), held(grant, around)]);
  }
  const pairs = [...groups.values()].flatMap((group) => toxicPairs(group, map));
  return { rows: pairs.map((pair) => rowOf(pair, byId, around)), nextAfter, isCut };
}
