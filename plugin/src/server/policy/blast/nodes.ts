import type { Row } from '../overview/overview';
import type { NodeKind, Tier, Unknown } from './answer';
import { tables, text } from './estate';
import { grants, nodeId, records, stateFigures, type Draft } from './graph';
import { isPrivileged, tierOf, unreadSince } from './queries';

/** Records of the ledger as nodes. */

/** Grants that a node stands for: how many, which, and in which states. */
export interface Held {
  readonly count: number;
  readonly query: string;
  readonly states?: ReadonlyMap<string, number>;
}

const plain = {
  is_bundle: false,
  detail: '',
  tier: '' as Tier,
  privileged: false,
  unknown: '' as Unknown,
  state: '',
  counted: 'records' as const,
  states: [],
};

function counting(held: Held): Pick<Draft, 'counted' | 'figure' | 'states'> {
  return {
    counted: 'grants',
    figure: grants(held.count, held.query),
    states: stateFigures(held.states ?? new Map<string, number>(), held.query),
  };
}

/** A stored choice in words. */
export function words(stored: string): string {
  const spaced = stored.split('_').join(' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

export const identityFields = [
  'name',
  'kind',
  'status',
  'user',
  'owner',
  'backup_owner',
  'owner_group',
  'consumers',
];

export function identityNode(row: Row, held: Held, tier: Tier, unknown: Unknown): Draft {
  const id = text(row, 'sys_id');
  return {
    ...plain,
    id: nodeId('identity', id),
    kind: 'identity',
    name: text(row, 'name') || 'Identity that is no longer registered',
    detail: text(row, 'kind') === '' ? '' : words(text(row, 'kind')),
    ...(text(row, 'name') === '' ? {} : { record: { table: tables.identity, id } }),
    tier,
    privileged: isPrivileged(tier),
    unknown,
    state: text(row, 'status'),
    ...counting(held),
  };
}

export const applicationFields = [
  'key',
  'name',
  'tier',
  'state',
  'cmdb_ci',
  'last_accepted_at',
  'freshness_hours',
];

export interface Application {
  readonly id: string;
  readonly row: Row;
  readonly tier: Tier;
  readonly unknown: Unknown;
}

export function applicationOf(row: Row, now: string): Application {
  return {
    id: text(row, 'sys_id'),
    row,
    tier: tierOf(text(row, 'tier')),
    unknown: unreadSince(text(row, 'last_accepted_at'), text(row, 'freshness_hours'), now),
  };
}

/** Without grants to count it stands for itself. */
export function applicationNode(
  { id, row, tier, unknown }: Application,
  held: Held | undefined,
): Draft {
  return {
    ...plain,
    id: nodeId('application', id),
    kind: 'application',
    name: text(row, 'name') || text(row, 'key'),
    detail: text(row, 'key'),
    record: { table: tables.application, id },
    tier,
    privileged: isPrivileged(tier),
    unknown,
    state: text(row, 'state'),
    ...(held ? counting(held) : { figure: records(tables.application, [id]) }),
  };
}

export const entitlementFields = [
  'name',
  'native_id',
  'type',
  'tier',
  'state',
  'application',
  'level_group',
  'level',
  'conflicts_with',
];

/** Without a tier of its own an entitlement is as risky as its application. */
export function entitlementTier(row: Row, application: Application | undefined): Tier {
  return tierOf(text(row, 'tier')) || (application?.tier ?? '');
}

export function entitlementNode(
  row: Row,
  application: Application | undefined,
  held: Held | undefined,
): Draft {
  const id = text(row, 'sys_id');
  const tier = entitlementTier(row, application);
  return {
    ...plain,
    id: nodeId('entitlement', id),
    kind: 'entitlement',
    name: text(row, 'name') || text(row, 'native_id') || 'Entitlement that is no longer registered',
    detail: words(text(row, 'type')),
    ...(text(row, 'application') === '' ? {} : { record: { table: tables.entitlement, id } }),
    tier,
    privileged: isPrivileged(tier),
    unknown: application?.unknown ?? '',
    state: text(row, 'state'),
    ...(held ? counting(held) : { figure: records(tables.entitlement, [id]) }),
  };
}

interface Bundle {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly detail?: string;
  readonly tier?: Tier;
  readonly unknown: Unknown;
  readonly held: Held;
  readonly openWith?: string;
}

/** Many things counted as one. */
export function bundleNode({ id, kind, name, held, ...rest }: Bundle): Draft {
  const tier = rest.tier ?? '';
  return {
    ...plain,
    id,
    kind,
    name,
    detail: rest.detail ?? '',
    is_bundle: true,
    tier,
    privileged: isPrivileged(tier),
    unknown: rest.unknown,
    ...(rest.openWith === undefined ? {} : { open_with: rest.openWith }),
    ...counting(held),
  };
}

/** A node that stands for one record and counts other records, or only itself. */
export function recordNode(
  kind: NodeKind,
  record: { readonly table: string; readonly id: string },
  said: Partial<Draft> & { readonly name: string },
): Draft {
  return {
    ...plain,
    id: nodeId(kind, record.id),
    kind,
    record,
    figure: records(record.table, [record.id]),
    ...said,
  };
}
