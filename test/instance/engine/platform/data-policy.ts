import type { RecordFault, Row } from '../../contract.ts';
import type { Draft } from '../../glide/host.ts';
import { faults } from '../faults.ts';
import type { Execution, Kernel } from '../kernel.ts';

/** What one policy asks of its fields right now. */
interface Demands {
  readonly mandatory: Set<string>;
  readonly readOnly: Set<string>;
}

/**
 * Data policies hold for all writes, scripts and REST included; "Apply to SOAP" does not concern REST
 * (doc:c_DataPolicy, doc:r_DataPolicyFields). The text about mandatory fields is as seen on instances, the one about
 * read-only fields is unverified.
 */
export function checkDataPolicies(
  kernel: Kernel,
  execution: Execution,
  draft: Draft,
): RecordFault | undefined {
  if (draft.operation !== 'insert' && draft.operation !== 'update') return undefined;
  const demands: Demands = { mandatory: new Set(), readOnly: new Set() };
  for (const policy of policiesOf(kernel, draft)) {
    collect(kernel, execution, draft, { policy, demands });
  }
  const columns = kernel.store.schema.columns(draft.table);
  const labels = (fields: Iterable<string>): string[] =>
    [...fields].map((field) => columns.get(field)?.label ?? field);
  const missing = [...demands.mandatory].filter((field) => (draft.row[field] ?? '') === '');
  if (missing.length > 0) return refusal('mandatory', labels(missing));
  const touched = [...demands.readOnly].filter((field) => isChanged(draft, field));
  return touched.length > 0 ? refusal('read only', labels(touched)) : undefined;
}

function refusal(kind: string, labels: readonly string[]): RecordFault {
  return faults.refused(
    `Data Policy Exception: \n\tThe following fields are ${kind}: ${labels.join(', ')}`,
  );
}

/** Active policies of the table and the inherited ones of tables that it extends; imports may be left alone. */
function policiesOf(kernel: Kernel, draft: Draft): Row[] {
  const { table } = draft;
  const lineage = kernel.store.schema.lineage(table);
  return kernel.store
    .select('sys_data_policy2', `active=true^model_tableIN${lineage.join(',')}`)
    .filter((policy) => policy['model_table'] === table || policy['inherit'] === '1')
    .filter((policy) => draft.imported !== true || policy['apply_import_set'] !== '0');
}

/**
 * A policy of another scope than its table makes no field mandatory (doc:platform-administration/r_DataPolicyFields).
 * "Reverse if false" turns true and false around while the conditions do not hold.
 */
function collect(
  kernel: Kernel,
  execution: Execution,
  draft: Draft,
  target: { readonly policy: Row; readonly demands: Demands },
): void {
  const { policy, demands } = target;
  const { store } = kernel;
  const user = { id: execution.session.userId, name: execution.session.userName };
  const holds = store.matches(draft.table, draft.row, policy['conditions'] ?? '', { user });
  if (!holds && policy['reverse_if_false'] !== '1') return;
  const demand = holds ? 'true' : 'false';
  const lineage = store.schema.lineage(draft.table);
  const columns = store.schema.columns(draft.table);
  const isOwn = isOfTablesScope(kernel, policy);
  const own = `sys_data_policy=${policy['sys_id'] ?? ''}`;
  for (const rule of store.select('sys_data_policy_rule', own)) {
    const field = rule['field'] ?? '';
    const table = rule['table'] ?? '';
    if (!columns.has(field) || (table !== '' && !lineage.includes(table))) continue;
    if (rule['mandatory'] === demand && isOwn) demands.mandatory.add(field);
    if (rule['disabled'] === demand) demands.readOnly.add(field);
  }
}

/** A policy that names no scope is taken for one of the table's. */
function isOfTablesScope(kernel: Kernel, policy: Row): boolean {
  const scope = policy['sys_scope'] ?? '';
  const owner = kernel.store.schema.table(policy['model_table'] ?? '')?.scope;
  return scope === '' || kernel.metadata.scopeName(scope) === owner;
}

/** A new record has no earlier value to protect. */
function isChanged(draft: Draft, field: string): boolean {
  return draft.stored !== undefined && (draft.row[field] ?? '') !== (draft.stored[field] ?? '');
}
