import type { ColumnDef, Row } from '../../contract.ts';
import { newDraft } from '../../glide/host.ts';
import { toStored } from '../../glide/values.ts';
import { runSourceScript, type Passage } from './scripts.ts';

/** A value that `choice_action` "reject" does not let in; the whole row stays out. */
export class RejectedValue extends Error {}

const MANAGED = /^sys_(?:id|class_name|mod_count|(?:created|updated)_(?:on|by))$/;
const SYS_ID = /^[0-9a-f]{32}$/;

/** The map's field maps with their source values. Read once: source scripts run once per row. */
export function sourceValues(passage: Passage): { entry: Row; text: string }[] {
  const { store } = passage.kernel;
  return store
    .select('sys_transform_entry', `map=${passage.map['sys_id'] ?? ''}`)
    .map((entry) => ({ entry, text: sourceText(passage, entry) }));
}

function sourceText(passage: Passage, entry: Row): string {
  if (entry['use_source_script'] !== '1') {
    return passage.source.row[entry['source_field'] ?? '']?.trim() ?? '';
  }
  const name = `source script of ${entry['target_field'] ?? ''}`;
  return runSourceScript(passage, entry['source_script'] ?? '', name);
}

/** Writes the values to the target; empty ones only when the map copies them, `NULL` clears. */
export function copyValues(
  passage: Passage,
  values: readonly { readonly entry: Row; readonly text: string }[],
): void {
  const { target, map } = passage;
  const columns = passage.kernel.store.schema.columns(target.table);
  for (const { entry, text } of values) {
    const column = columns.get(entry['target_field'] ?? '');
    if (!column) continue;
    if (MANAGED.test(column.name)) {
      const isNewId = column.name === 'sys_id' && passage.action === 'insert' && SYS_ID.test(text);
      if (isNewId) target.row['sys_id'] = text;
    } else if (text === 'NULL') {
      target.row[column.name] = '';
    } else if (text !== '' || map['copy_empty_fields'] === '1') {
      const value = targetValue(passage, entry, column, text);
      if (value !== undefined) target.row[column.name] = value;
    }
  }
}

/** Stored form of a value; `undefined` when `choice_action` says to leave the field alone. */
function targetValue(
  passage: Passage,
  entry: Row,
  column: ColumnDef,
  text: string,
): string | undefined {
  if (text === '') return '';
  const known = knownValue(passage, entry, column, text);
  if (known !== undefined) return known;
  const isReference = column.type === 'reference';
  const action = entry['choice_action'] ?? '';
  if (action === 'ignore') return undefined;
  if (action === 'reject') {
    throw new RejectedValue(`${isReference ? 'Reference' : 'Choice'} field value rejected`);
  }
  return isReference
    ? createReferenced(passage, entry, column, text)
    : createChoice(passage, column, text);
}

/** Stored form of a value that needs no new record or choice; `undefined` when there is none. */
export function knownValue(
  passage: Passage,
  entry: Row,
  column: ColumnDef,
  text: string,
): string | undefined {
  const { store } = passage.kernel;
  if (column.type === 'reference') {
    if (!store.schema.table(column.reference)) return text;
    if (store.get(column.reference, text)) return text;
    if (text.includes('^')) return undefined;
    const query = `${valueField(passage, entry, column)}=${text}`;
    return store.select(column.reference, query, { limit: 1 })[0]?.['sys_id'];
  }
  if (column.choices.length === 0) return toStored(column, text);
  const wanted = text.toLowerCase();
  return column.choices.find(
    (choice) => choice.value.toLowerCase() === wanted || choice.label.toLowerCase() === wanted,
  )?.value;
}

function valueField(passage: Passage, entry: Row, column: ColumnDef): string {
  const { schema } = passage.kernel.store;
  return entry['reference_value_field'] || schema.displayColumn(column.reference);
}

function createReferenced(passage: Passage, entry: Row, column: ColumnDef, text: string): string {
  const draft = newDraft(column.reference);
  draft.row[valueField(passage, entry, column)] = text;
  draft.workflow = passage.target.workflow;
  const outcome = passage.kernel.save(passage.execution, draft);
  if (!outcome.ok) throw outcome.fault;
  return outcome.sysId;
}

function createChoice(passage: Passage, column: ColumnDef, text: string): string {
  const { store } = passage.kernel;
  const lineage = store.schema.lineage(passage.target.table);
  const owner = lineage.find((name) => store.schema.table(name)?.columns.has(column.name));
  if (owner === undefined) return text;
  const sequence = column.choices.length + 1;
  const choice = { value: text, label: text, sequence };
  store.schema.addColumns(owner, [{ ...column, choices: [...column.choices, choice] }]);
  const draft = newDraft('sys_choice');
  Object.assign(draft.row, {
    name: owner,
    element: column.name,
    value: text,
    label: text,
    sequence: String(sequence),
  });
  passage.kernel.save(passage.execution, draft);
  return text;
}
