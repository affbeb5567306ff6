import { livingStates, targetHours } from '../overview/queries';
import { addSeconds } from '../times';
import type { StartKind, Tier, Unknown } from './answer';

/** The encoded queries of the blast radius. What counts on the server also opens the list. */

/** Access that may exist in the application now. */
export const living = `stateIN${livingStates.join(',')}`;

export function among(field: string, ids: readonly string[]): string {
  return `${field}IN${ids.join(',')}`;
}

export function notAmong(field: string, ids: readonly string[]): string {
  return ids.length === 0 ? '' : `${field}NOT IN${ids.join(',')}`;
}

/** Conditions one after the other, empty ones left out. */
export function all(...conditions: readonly string[]): string {
  return conditions.filter((one) => one !== '').join('^');
}

const named: readonly Tier[] = ['critical', 'high', 'medium', 'low'];

/** Riskiest first. Without a tier of its own an entitlement has its application's. */
export const tierOrder: readonly Tier[] = ['critical', 'high', '', 'medium', 'low'];

/** Narrows by tier, `at` leading to it. The one without a tier also takes what the choices do not know. */
export function ofTier(at: string, tier: Tier): string {
  return tier === '' ? `${at}ISEMPTY^OR${at}NOT IN${named.join(',')}` : `${at}=${tier}`;
}

export function tierOf(stored: string): Tier {
  return named.find((one) => one === stored) ?? '';
}

export function isPrivileged(tier: Tier): boolean {
  return tier === 'critical' || tier === 'high';
}

export function riskOf(tier: Tier): number {
  return tierOrder.indexOf(tier);
}

export type Holders = 'people' | 'machines' | 'nobody';

const people = ['human', 'external'];
const machines = [
  'service_account',
  'workload',
  'api_key_owner',
  'oauth_app',
  'bot',
  'ai_agent',
  'group_account',
];

/** Who holds a grant, in three kinds that leave nothing out. */
export const holderKinds: readonly { readonly kind: Holders; readonly query: string }[] = [
  { kind: 'machines', query: `identity.kindIN${machines.join(',')}` },
  {
    kind: 'nobody',
    query: `identity.kindISEMPTY^ORidentity.kindNOT IN${[...people, ...machines].join(',')}`,
  },
  { kind: 'people', query: `identity.kindIN${people.join(',')}` },
];

export function isMachine(kind: string): boolean {
  return machines.includes(kind);
}

/** An application that was not read within its target is unknown (promise 7: unknown is not clean). */
export function unreadSince(lastRead: string, freshnessHours: string, now: string): Unknown {
  if (lastRead === '') return 'never';
  return lastRead >= addSeconds(now, -3600 * targetHours(freshnessHours)) ? '' : 'late';
}

const workflowFields = ['flow_designer_flow', 'workflow', 'delivery_plan'] as const;

/** Ways in which a catalog item names what fulfils it. */
export const workflows: readonly {
  readonly field: (typeof workflowFields)[number];
  readonly table: string;
  readonly detail: string;
}[] = [
  { field: 'flow_designer_flow', table: 'sys_hub_flow', detail: 'Flow' },
  { field: 'workflow', table: 'wf_workflow', detail: 'Workflow' },
  { field: 'delivery_plan', table: 'sc_cat_item_delivery_plan', detail: 'Execution plan' },
];

export const accessItems = 'x_rsc_rescind_grants_access=true';

/** Access items that any of these fulfils. */
export function itemsOfWorkflow(id: string): string {
  return all(accessItems, workflowFields.map((field) => `${field}=${id}`).join('^OR'));
}

export interface Asker {
  readonly userId: string;
  readonly groupIds: readonly string[];
  /** Admins and auditors see everything, owners what they own. */
  readonly seesAll: boolean;
}

const ownerFields: Readonly<
  Record<StartKind, { readonly users: readonly string[]; readonly groups: readonly string[] }>
> = {
  identity: { users: ['user', 'owner', 'backup_owner'], groups: ['owner_group'] },
  application: {
    users: ['owner', 'revocation_owner', 'revocation_backup'],
    groups: ['revocation_group'],
  },
  catalog_item: itemOwners(),
  workflow: itemOwners(),
  service: {
    users: ['owned_by', 'managed_by', 'supported_by'],
    groups: ['managed_by_group', 'support_group'],
  },
};

/** The item's own revocation owner, or its application's. */
function itemOwners(): { users: string[]; groups: string[] } {
  const at = ['x_rsc_rescind_', 'x_rsc_rescind_application.'];
  return {
    users: [
      'owner',
      'x_rsc_rescind_application.owner',
      ...at.flatMap((one) => [`${one}revocation_owner`, `${one}revocation_backup`]),
    ],
    groups: at.map((one) => `${one}revocation_group`),
  };
}

/** Selects what the asker owns; empty for those who see everything. */
export function ownedBy(kind: StartKind, asker: Asker): string {
  if (asker.seesAll) return '';
  const { users, groups } = ownerFields[kind];
  const ofGroups = asker.groupIds.length === 0 ? [] : groups;
  return [
    ...users.map((field) => `${field}=${asker.userId}`),
    ...ofGroups.map((field) => among(field, asker.groupIds)),
  ].join('^OR');
}
