import type { Row } from '../../contract.ts';
import { asText } from '../../glide/values.ts';
import { parseQuery } from '../../query/parse.ts';
import type {
  ClientScript,
  FieldCondition,
  PolicyAction,
  PolicySwitch,
  ScriptType,
  UiPolicy,
} from '../form-script.ts';
import type { Visit } from '../visit.ts';
import { namesView, viewKeys } from './views.ts';

/** `ui_type` of what runs on this kind of form: desktop, or everywhere. */
const ON_DESKTOP = new Set(['', '0', '10']);
const SCRIPT_TYPES = new Set(['onLoad', 'onChange', 'onSubmit']);
const LAST = 100;

/**
 * Client scripts of the table and the inherited ones of tables that it extends, in order
 * (doc:api-reference/scripts/client-scripts).
 */
export function clientScripts(visit: Visit, table: string, view: string): ClientScript[] {
  return ofLineage(visit, 'sys_script_client', table, 'applies_extended')
    .filter((row) => ON_DESKTOP.has(row['ui_type'] ?? '') && isForView(visit, row, view))
    .filter((row) => SCRIPT_TYPES.has(row['type'] ?? ''))
    .toSorted((one, other) => orderOf(one) - orderOf(other))
    .map((row) => ({
      name: row['name'] ?? '',
      type: row['type'] as ScriptType,
      field: row['type'] === 'onChange' ? (row['field'] ?? '') : '',
      script: row['script'] ?? '',
      isolated: row['isolate_script'] === '1',
    }));
}

/** `getMessage` texts that the client scripts ask for, one key a line; a key without a text stands for itself. */
export function scriptMessages(visit: Visit, table: string): Record<string, string> {
  const keys = [
    ...ofLineage(visit, 'sys_script_client', table, 'applies_extended'),
    ...ofLineage(visit, 'sys_ui_action', table, ''),
  ].flatMap((row) => (row['messages'] ?? '').split(/\r?\n/).map((key) => key.trim()));
  const known = new Set(keys.filter((key) => key !== ''));
  return Object.fromEntries(
    [...known].map((key) => {
      const [row] = visit.site.store
        .select('sys_ui_message', '')
        .filter((message) => message['key'] === key && (message['language'] ?? 'en') === 'en');
      return [key, row?.['message'] ?? key];
    }),
  );
}

/**
 * Data policies that are used as UI policies, then UI policies in the order in which they run: the table's own before those
 * that it inherits, each by order; of two that conflict the later one wins (doc:platform-administration/t_CreateAUIPolicy).
 */
export function uiPolicies(visit: Visit, table: string, view: string): UiPolicy[] {
  const lineage = visit.site.store.schema.lineage(table);
  const own = ofLineage(visit, 'sys_ui_policy', table, 'inherit')
    .filter((row) => isForView(visit, row, view))
    .toSorted(
      (one, other) =>
        lineage.indexOf(one['table'] ?? '') - lineage.indexOf(other['table'] ?? '') ||
        orderOf(one) - orderOf(other),
    );
  const policies = own.flatMap((row) => [uiPolicy(visit, row), ...listPolicy(visit, row)]);
  return [...dataPolicies(visit, table), ...policies];
}

/** What a UI policy does to related lists, as a policy with scripts. */
function listPolicy(visit: Visit, row: Row): UiPolicy[] {
  const actions = visit.site.store
    .select('sys_ui_policy_rl_action', `ui_policy=${row['sys_id'] ?? ''}`)
    .filter((action) => switchOf(action['visible']) !== 'ignore');
  if (actions.length === 0) return [];
  const script = (isHolding: boolean): string => {
    const calls = actions.map((action) => {
      const isShown = (action['visible'] === 'true') === isHolding;
      const list = JSON.stringify(action['list'] ?? '');
      return `g_form.${isShown ? 'showRelatedList' : 'hideRelatedList'}(${list});`;
    });
    return `function onCondition() { ${calls.join(' ')} }`;
  };
  const policy = { ...uiPolicy(visit, row), actions: [] };
  return [{ ...policy, scriptTrue: script(true), scriptFalse: script(false), isolated: true }];
}

/** Fields that the policies' conditions name. */
export function conditionFields(policies: readonly UiPolicy[]): string[] {
  const fields = policies.flatMap((policy) =>
    policy.conditions.flat(2).map((condition) => condition.field),
  );
  return [...new Set(fields)];
}

/** Active rows of the table, and those of tables it extends that say they are inherited. */
function ofLineage(visit: Visit, source: string, table: string, inherits: string): Row[] {
  const { store } = visit.site;
  return store.schema.lineage(table).flatMap((name) => {
    const rows = store.select(source, `table=${name}^active=true`);
    return name === table || inherits === '' ? rows : rows.filter((row) => row[inherits] === '1');
  });
}

function isForView(visit: Visit, row: Row, view: string): boolean {
  if (row['global'] !== '0') return true;
  return namesView(viewKeys(visit.site.store, view), row['view'] ?? '');
}

function orderOf(row: Row): number {
  const order = row['order'] ?? '';
  return order === '' ? LAST : Number(order) || 0;
}

function uiPolicy(visit: Visit, row: Row): UiPolicy {
  const runs = row['run_scripts'] === '1' && ON_DESKTOP.has(row['ui_type'] ?? '');
  const actions = visit.site.store
    .select('sys_ui_policy_action', `ui_policy=${row['sys_id'] ?? ''}`)
    .map((action) => policyAction(action));
  return {
    name: row['short_description'] ?? '',
    conditions: conditionsOf(visit, row['conditions'] ?? ''),
    onLoad: row['on_load'] !== '0',
    reverseIfFalse: row['reverse_if_false'] === '1',
    actions,
    scriptTrue: runs ? (row['script_true'] ?? '') : '',
    scriptFalse: runs ? (row['script_false'] ?? '') : '',
    isolated: row['isolate_script'] === '1',
  };
}

function policyAction(row: Row): PolicyAction {
  const type = row['field_message_type'] ?? '';
  const messageType = type === 'error' || type === 'warning' ? type : 'info';
  const setsValue = row['value_action'] === 'set_value';
  return {
    field: row['field'] ?? '',
    mandatory: switchOf(row['mandatory']),
    visible: switchOf(row['visible']),
    readOnly: switchOf(row['disabled']),
    clear: row['cleared'] === '1' || row['value_action'] === 'clear_value',
    ...(setsValue ? { value: row['value'] ?? '' } : {}),
    message: type === 'none' ? '' : (row['field_message'] ?? ''),
    messageType,
  };
}

/** "Use as UI Policy on client" (doc:platform-administration/r_DataPolicyFields). */
function dataPolicies(visit: Visit, table: string): UiPolicy[] {
  const { store } = visit.site;
  const lineage = store.schema.lineage(table);
  return store
    .select('sys_data_policy2', `active=true^enforce_ui=true^model_tableIN${lineage.join(',')}`)
    .filter((policy) => policy['model_table'] === table || policy['inherit'] === '1')
    .map((policy) => ({
      name: policy['short_description'] ?? '',
      conditions: conditionsOf(visit, policy['conditions'] ?? ''),
      onLoad: true,
      reverseIfFalse: policy['reverse_if_false'] === '1',
      actions: store
        .select('sys_data_policy_rule', `sys_data_policy=${policy['sys_id'] ?? ''}`)
        .map((rule) => ({ ...policyAction(rule), visible: 'ignore' as const })),
      scriptTrue: '',
      scriptFalse: '',
      isolated: true,
    }));
}

function conditionsOf(visit: Visit, encoded: string): FieldCondition[][][] {
  return parseQuery(encoded).groups.map((group) =>
    group.map((list) =>
      list.map(({ field, operator, value }) => ({
        field,
        operator,
        value: workedOut(visit, value),
      })),
    ),
  );
}

/** A value of a condition that an administrator wrote, with its script run. */
function workedOut(visit: Visit, value: string): string {
  if (!value.startsWith('javascript:')) return value;
  const source = value.slice('javascript:'.length);
  const script = { source, name: 'condition of a UI policy', scopeId: 'global' };
  try {
    return asText(visit.site.engine.evaluate(visit.session, script));
  } catch {
    return ''; // an object that has no text
  }
}

function switchOf(value: string | undefined): PolicySwitch {
  return value === 'true' || value === 'false' ? value : 'ignore';
}
