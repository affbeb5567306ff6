import type { Row } from '../../contract.ts';
import { parseQuery } from '../../query/parse.ts';
import type { Site } from '../site.ts';
import type {
  FormCondition,
  FormPolicy,
  FormPolicyAction,
  FormScript,
  FormSwitch,
  FormView,
} from './form-types.ts';

/** Column that says whether a script or policy applies in a view. */
const APPLIES: Readonly<Record<FormView, string>> = {
  catalog: 'applies_catalog',
  guide: 'applies_catalog',
  requested_item: 'applies_req_item',
  catalog_task: 'applies_sc_task',
  target_record: 'applies_target_record',
};

/** Something that a script or policy names by `IO:` and its sys_id. */
export interface Target {
  readonly name: string;
  readonly kind: FormPolicyAction['targetKind'];
}

/** What an item (or one multi-row set) calls its variables, containers and sets, by sys_id. */
export type Targets = ReadonlyMap<string, Target>;

/** Whose logic is asked for: an item with its single-row sets, or one multi-row set. */
export interface LogicOwner {
  readonly itemId: string;
  readonly setIds: readonly string[];
  readonly targets: Targets;
  readonly view: FormView;
}

/** Active catalog client scripts, in their order. */
export function clientScripts(site: Site, owner: LogicOwner): FormScript[] {
  return owned(site, 'catalog_script_client', 'cat_item', owner)
    .map((row) => {
      const variableId = idIn(row['cat_variable'] ?? '');
      return {
        id: row['sys_id'] ?? '',
        name: row['name'] ?? '',
        appliesTo: appliesTo(row),
        type: row['type'] ?? '',
        uiType: numberOf(row['ui_type'], 10),
        variable: owner.targets.get(variableId)?.name ?? '',
        variableId,
        isolated: row['isolate_script'] === '1',
        order: numberOf(row['order'], 100),
        script: row['script'] ?? '',
      };
    })
    .sort((a, b) => a.order - b.order);
}

/**
 * Active catalog UI policies, the most important first: those of the item before those of sets (the other way round
 * when `glide.sc.ui_policy.variable_set_run_first` is true), then the lowest order. When several act on the same
 * property of a variable, the first one counts (doc:servicenow-platform/service-catalog/c_ServiceCatalogUIPolicy).
 */
export function uiPolicies(site: Site, owner: LogicOwner): FormPolicy[] {
  const setsFirst = site.property('glide.sc.ui_policy.variable_set_run_first') === 'true';
  const rank = (policy: FormPolicy): number => Number((policy.appliesTo === 'set') !== setsFirst);
  return owned(site, 'catalog_ui_policy', 'catalog_item', owner)
    .map((row) => formPolicy(site, row, owner.targets))
    .sort((a, b) => rank(a) - rank(b) || a.order - b.order);
}

/** Rows that apply to the item or to one of the sets, in the view. */
function owned(site: Site, table: string, itemColumn: string, owner: LogicOwner): Row[] {
  const query = `active=true^${APPLIES[owner.view]}=true`;
  const ofItem =
    owner.itemId === '' ? [] : site.store.select(table, `${query}^${itemColumn}=${owner.itemId}`);
  const ofSets = owner.setIds.flatMap((id) =>
    site.store.select(table, `${query}^variable_set=${id}`),
  );
  return [
    ...ofItem.filter((row) => appliesTo(row) === 'item'),
    ...ofSets.filter((row) => appliesTo(row) === 'set'),
  ];
}

function formPolicy(site: Site, row: Row, targets: Targets): FormPolicy {
  const runs = row['run_scripts'] === '1';
  return {
    id: row['sys_id'] ?? '',
    name: row['short_description'] ?? '',
    appliesTo: appliesTo(row),
    uiType: numberOf(row['ui_type'], 10),
    order: numberOf(row['order'], 100),
    conditions: conditionsOf(row['catalog_conditions'] ?? '', targets),
    onLoad: row['on_load'] === '1',
    reverseIfFalse: row['reverse_if_false'] === '1',
    isolated: row['isolate_script'] === '1',
    scriptTrue: runs ? (row['script_true'] ?? '') : '',
    scriptFalse: runs ? (row['script_false'] ?? '') : '',
    actions: site.store
      .select('catalog_ui_policy_action', `ui_policy=${row['sys_id'] ?? ''}`)
      .flatMap((action) => formAction(action, targets))
      .sort((a, b) => a.order - b.order),
  };
}

/** Nothing when the form does not have what the action is about. */
function formAction(row: Row, targets: Targets): FormPolicyAction[] {
  const targetId = idIn(row['catalog_variable'] ?? '');
  const target = targets.get(targetId);
  if (!target) return [];
  return [
    {
      id: row['sys_id'] ?? '',
      target: target.name,
      targetId,
      targetKind: target.kind,
      mandatory: switchOf(row['mandatory']),
      visible: switchOf(row['visible']),
      readOnly: switchOf(row['disabled']),
      valueAction: valueAction(row),
      value: row['value'] ?? '',
      messageType: row['field_message_type'] || 'none',
      message: row['field_message'] ?? '',
      order: numberOf(row['order'], 100),
    },
  ];
}

/** `cleared` is what older records have instead of `value_action`. */
function valueAction(row: Row): FormPolicyAction['valueAction'] {
  const action = row['value_action'] ?? '';
  if (action === 'set_value' || action === 'clear_value') return action;
  return row['cleared'] === '1' ? 'clear_value' : 'ignore';
}

/** `IO:<sys_id>=x^EQ`; a condition on a variable that the form does not have stays, without a name. */
function conditionsOf(encoded: string, targets: Targets): FormCondition[][][] {
  return parseQuery(encoded.replaceAll('IO:', '')).groups.map((group) =>
    group.map((list) =>
      list.map(({ field, operator, value }) => ({
        variable: targets.get(field)?.name ?? '',
        variableId: field,
        operator,
        value,
      })),
    ),
  );
}

function appliesTo(row: Row): 'item' | 'set' {
  return row['applies_to'] === 'set' ? 'set' : 'item';
}

function idIn(reference: string): string {
  return reference.replace(/^IO:/, '');
}

function switchOf(value: string | undefined): FormSwitch {
  return value === 'true' || value === 'false' ? value : 'ignore';
}

function numberOf(text: string | undefined, otherwise: number): number {
  return text === undefined || text === '' ? otherwise : Number(text) || 0;
}
