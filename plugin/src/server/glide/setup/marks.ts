import { gs, type GlideRecord } from '@servicenow/glide';
import type { MarkLine } from '../../policy/setup/answers';
import {
  gapsOf,
  markProblems,
  planMark,
  type Mark,
  type MarkedItem,
  type MarkFacts,
  type MarkRequest,
} from '../../policy/setup/marking';
import { byId, isSysId, isTrue, save, tables, value } from '../record';
import { person } from '../people';
import { defaultGroup } from './default-group';

/** Marks items in the caller's name: an item that the caller could not change on its form is refused here as well. */

const notOrdered = [
  'sc_cat_item_producer',
  'sc_cat_item_guide',
  'sc_cat_item_content',
  'sc_cat_item_wizard',
];

function known(table: string, id: string): GlideRecord | undefined {
  return isSysId(id) ? byId(table, id) : undefined;
}

function referred(table: string, id: string): { known: boolean; active: boolean } {
  const record = known(table, id);
  return { known: record !== undefined, active: record !== undefined && isTrue(record, 'active') };
}

function factsOf(mark: Mark): MarkFacts {
  const application = known(tables.application, mark.application);
  const entitlement = known(tables.entitlement, mark.entitlement);
  return {
    application: {
      known: application !== undefined,
      state: application ? value(application, 'state') : '',
    },
    entitlement: {
      known: entitlement !== undefined,
      state: entitlement ? value(entitlement, 'state') : '',
      applicationId: entitlement ? value(entitlement, 'application') : '',
    },
    owner: referred('sys_user', mark.revocation_owner),
    backup: referred('sys_user', mark.revocation_backup),
    group: referred('sys_user_group', mark.revocation_group),
  };
}

function valuesOf(item: GlideRecord): Mark {
  const own = (name: string): string => value(item, `x_rsc_rescind_${name}`);
  return {
    application: own('application'),
    entitlement: own('entitlement'),
    revocation_owner: own('revocation_owner'),
    revocation_backup: own('revocation_backup'),
    revocation_group: own('revocation_group'),
    revocation_path: own('revocation_path'),
    max_days: own('max_days'),
    identity_kinds: own('identity_kinds'),
    risk_tier: own('risk_tier'),
  };
}

function readItem(item: GlideRecord): MarkedItem {
  return {
    active: isTrue(item, 'active'),
    makesRequestedItem: !notOrdered.includes(value(item, 'sys_class_name')),
    grantsAccess: isTrue(item, 'x_rsc_rescind_grants_access'),
    mayChange: item.canWrite(),
    values: valuesOf(item),
  };
}

/** The mark, with the default group where neither it nor the application names one. */
function withDefaultGroup(mark: Mark): Mark {
  if (mark.revocation_group !== '') return mark;
  const application = known(tables.application, mark.application);
  const entitlement = known(tables.entitlement, mark.entitlement);
  if (application && value(application, 'revocation_group') !== '') return mark;
  const tierOf = (record: GlideRecord | undefined): string => (record ? value(record, 'tier') : '');
  const tier = mark.risk_tier || tierOf(entitlement) || tierOf(application);
  return { ...mark, revocation_group: defaultGroup(tier).id };
}

function gaps(item: GlideRecord): string {
  const own = valuesOf(item);
  const application = known(tables.application, own.application);
  const entitlement = known(tables.entitlement, own.entitlement);
  const of = (record: GlideRecord | undefined, field: string): string =>
    record ? value(record, field) : '';
  return gapsOf({
    ownerActive: person(own.revocation_owner || of(application, 'revocation_owner')).active,
    path: own.revocation_path || of(application, 'revocation_path'),
    maxDays: Number(own.max_days || of(entitlement, 'max_days')),
  });
}

function markOne(id: string, mark: Mark): MarkLine {
  const item = known('sc_cat_item', id);
  const name = item ? value(item, 'name') : '';
  const plan = planMark(item ? readItem(item) : undefined, mark);
  if (!item || plan.kind === 'refused') {
    return { id, name, result: 'refused', message: plan.kind === 'refused' ? plan.message : '' };
  }
  if (Object.keys(plan.fields).length === 0) {
    return { id, name, result: 'unchanged', message: gaps(item) };
  }
  return save(item, plan.fields)
    ? { id, name, result: 'marked', message: gaps(item) }
    : {
        id,
        name,
        result: 'refused',
        message: 'The platform refused the change; see the system log.',
      };
}

/** One item that fails does not stop the others. */
function attemptOne(id: string, mark: Mark): MarkLine {
  try {
    return markOne(id, mark);
  } catch (cause) {
    gs.error('Rescind: item {0} could not be marked: {1}', id, String(cause));
    const message = 'The item could not be marked; see the system log.';
    return { id, name: '', result: 'refused', message };
  }
}

export type MarkOutcome =
  { readonly problems: readonly string[] } | { readonly items: readonly MarkLine[] };

export function markItems({ items, mark }: MarkRequest): MarkOutcome {
  const problems = markProblems(mark, factsOf(mark));
  if (problems.length > 0) return { problems };
  const whole = withDefaultGroup(mark);
  return { items: items.map((id) => attemptOne(id, whole)) };
}
