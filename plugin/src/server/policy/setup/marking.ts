/** Marks many catalog items as giving access. What is wrong with the mark stops all; what is wrong with one item only that. */

/** Ids and stored values; empty where nothing is said. */
export interface Mark {
  readonly application: string;
  readonly entitlement: string;
  readonly revocation_owner: string;
  readonly revocation_backup: string;
  readonly revocation_group: string;
  readonly revocation_path: string;
  readonly max_days: string;
  readonly identity_kinds: string;
  readonly risk_tier: string;
}

const names: readonly (keyof Mark)[] = [
  'application',
  'entitlement',
  'revocation_owner',
  'revocation_backup',
  'revocation_group',
  'revocation_path',
  'max_days',
  'identity_kinds',
  'risk_tier',
];

export const markLimit = 100;
/** Ten years: more is no end. */
const mostDays = 3650;
export const paths = ['api', 'scim', 'directory_group', 'ticket', 'vendor_portal', 'none'];
export const tiers = ['critical', 'high', 'medium', 'low'];
export const kinds = [
  'human',
  'service_account',
  'workload',
  'api_key_owner',
  'oauth_app',
  'bot',
  'ai_agent',
  'group_account',
  'external',
];

export interface MarkRequest {
  readonly items: readonly string[];
  readonly mark: Mark;
}

type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : undefined;
}

function readItems(given: unknown): Read<readonly string[]> {
  const isList = Array.isArray(given) && given.every((id) => typeof id === 'string');
  if (!isList || given.length === 0) {
    return { ok: false, problem: 'items must be a list of sys_ids of catalog items.' };
  }
  const items = [...new Set(given as readonly string[])];
  return items.length > markLimit
    ? {
        ok: false,
        problem: `At most ${String(markLimit)} items a call; these are ${String(items.length)}.`,
      }
    : { ok: true, value: items };
}

function readMark(given: Readonly<Record<string, unknown>>): Read<Mark> {
  const unknown = Object.keys(given).find((name) => !names.some((known) => known === name));
  if (unknown !== undefined) {
    return {
      ok: false,
      problem: `mark has no field "${unknown.slice(0, 80)}". It has ${names.join(', ')}.`,
    };
  }
  const texts = names.map((name) => [name, textOf(given[name])] as const);
  const wrong = texts.find(([, text]) => text === undefined);
  return wrong
    ? { ok: false, problem: `${wrong[0]} must be a text.` }
    : { ok: true, value: Object.fromEntries(texts) as unknown as Mark };
}

export function readMarkRequest(body: Readonly<Record<string, unknown>>): Read<MarkRequest> {
  const items = readItems(body['items']);
  if (!items.ok) return items;
  const given = body['mark'];
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { ok: false, problem: 'mark must be an object.' };
  }
  const mark = readMark(given as Readonly<Record<string, unknown>>);
  return mark.ok ? { ok: true, value: { items: items.value, mark: mark.value } } : mark;
}

interface Referred {
  readonly known: boolean;
  readonly active: boolean;
}

export interface MarkFacts {
  readonly application: { readonly known: boolean; readonly state: string };
  readonly entitlement: {
    readonly known: boolean;
    readonly state: string;
    readonly applicationId: string;
  };
  readonly owner: Referred;
  readonly backup: Referred;
  readonly group: Referred;
}

function referenceProblem(id: string, one: Referred, what: string): string {
  if (id === '') return '';
  if (!one.known) return `The ${what} does not exist. Choose another one.`;
  return one.active ? '' : `The ${what} is not active. Choose somebody who is.`;
}

function applicationProblem(mark: Mark, { application }: MarkFacts): string {
  if (mark.application === '') return 'Name the application to which the items give access.';
  if (!application.known) return 'The application is not registered. Register it first.';
  return application.state === 'retired'
    ? 'The application is retired. Choose the one that took its place.'
    : '';
}

function entitlementProblem(mark: Mark, { entitlement }: MarkFacts): string {
  if (mark.entitlement === '') return '';
  if (!entitlement.known) return 'The entitlement is not registered. Register it first.';
  if (entitlement.applicationId !== mark.application) {
    return 'The entitlement belongs to another application. Choose one of this application.';
  }
  return entitlement.state === 'active'
    ? ''
    : `The entitlement is ${entitlement.state === '' ? 'without a state' : entitlement.state}, not active. Set it to active first, or choose another one.`;
}

function valueProblems(mark: Mark): string[] {
  const days = /^\d{1,5}$/.test(mark.max_days) ? Number(mark.max_days) : 0;
  const kind = mark.identity_kinds.split(',').map((one) => one.trim());
  return [
    mark.revocation_path === '' || paths.includes(mark.revocation_path)
      ? ''
      : `The revocation path must be one of ${paths.join(', ')}.`,
    mark.risk_tier === '' || tiers.includes(mark.risk_tier)
      ? ''
      : `The tier must be one of ${tiers.join(', ')}.`,
    mark.max_days === '' || (days >= 1 && days <= mostDays)
      ? ''
      : `Maximum days must be a whole number from 1 to ${String(mostDays)}.`,
    mark.identity_kinds === '' || kind.every((one) => kinds.includes(one))
      ? ''
      : `Identity kinds must be a comma list of ${kinds.join(', ')}.`,
    mark.revocation_owner !== '' && mark.revocation_owner === mark.revocation_backup
      ? 'Owner and backup are the same person. Choose somebody else as backup.'
      : '',
  ];
}

/** Everything that is wrong with the mark itself; empty when nothing is. */
export function markProblems(mark: Mark, facts: MarkFacts): readonly string[] {
  return [
    applicationProblem(mark, facts),
    entitlementProblem(mark, facts),
    referenceProblem(mark.revocation_owner, facts.owner, 'revocation owner'),
    referenceProblem(mark.revocation_backup, facts.backup, 'revocation backup'),
    referenceProblem(mark.revocation_group, facts.group, 'revocation group'),
    ...valueProblems(mark),
  ].filter((problem) => problem !== '');
}

export interface MarkedItem {
  readonly active: boolean;
  /** Its orders make requested items, which a gate can hold. */
  readonly makesRequestedItem: boolean;
  readonly grantsAccess: boolean;
  /** The caller may change it on its form. */
  readonly mayChange: boolean;
  /** What its columns say now. */
  readonly values: Mark;
}

export type MarkPlan =
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'write'; readonly fields: Readonly<Record<string, string>> };

const prefix = 'x_rsc_rescind_';

function itemProblem(item: MarkedItem, mark: Mark): string {
  if (!item.mayChange) {
    return 'You may not change this item. Ask somebody with the role catalog_admin, or to be given it.';
  }
  if (!item.active) return 'The item is not active. Activate it first.';
  if (!item.makesRequestedItem) {
    return 'A record producer, order guide or link makes no requested item that could be held. Mark the item that it leads to.';
  }
  const other = item.values.application;
  return item.grantsAccess && other !== '' && other !== mark.application
    ? 'The item is already marked for another application. Change that on its form.'
    : '';
}

/**
 * What is written to one item. An item that is not marked yet gets what the mark says; on a marked one, only what is
 * empty is filled: what somebody set there stays.
 */
export function planMark(item: MarkedItem | undefined, mark: Mark): MarkPlan {
  if (!item) return { kind: 'refused', message: 'There is no such catalog item.' };
  const problem = itemProblem(item, mark);
  if (problem !== '') return { kind: 'refused', message: problem };
  const changed = names.filter(
    (name) =>
      mark[name] !== '' &&
      mark[name] !== item.values[name] &&
      (!item.grantsAccess || item.values[name] === ''),
  );
  return {
    kind: 'write',
    fields: Object.fromEntries([
      ...changed.map((name) => [`${prefix}${name}`, mark[name]] as const),
      ...(item.grantsAccess ? [] : [[`${prefix}grants_access`, 'true'] as const]),
    ]),
  };
}

export interface Standing {
  readonly ownerActive: boolean;
  readonly path: string;
  readonly maxDays: number;
}

/** What orders of the item still lack, from the item and its application together; empty when nothing. */
export function gapsOf(standing: Standing): string {
  const gaps = [
    standing.ownerActive ? '' : 'an active revocation owner',
    standing.path === '' || standing.path === 'none' ? 'a revocation path' : '',
    standing.maxDays > 0 ? '' : 'an end (maximum days)',
  ].filter((gap) => gap !== '');
  return gaps.length === 0
    ? ''
    : `Still missing, on the item or its application: ${gaps.join(', ')}.`;
}
