import type { ColumnDef, Row } from '../contract.ts';
import { newSysId } from '../store/ids.ts';
import { formatDate, formatDateTime } from '../store/time.ts';
import { zoneOfUser } from '../store/user-zone.ts';
import { toLocal } from '../store/zone.ts';
import { newDraft } from '../glide/host.ts';
import { recordFor } from '../glide/record-proxy.ts';
import { asText, toStored } from '../glide/values.ts';
import type { Execution, Kernel } from './kernel.ts';
import { describeError } from './rules.ts';
import { isCancelled } from './watchdog.ts';

const NUMBERED = /getNextObjNumber(?:Padded)?\(/u;

/**
 * Fills what a new record lacks: sys_id, dictionary defaults, number. A field that is empty when the record is
 * submitted gets its default (doc:platform-administration/t_SpecifyingADefaultValue).
 * Tables that extend task are numbered by the platform; any other needs the default in its dictionary.
 */
export function fillNewRecord(kernel: Kernel, execution: Execution, table: string, row: Row): void {
  const { schema } = kernel.store;
  row['sys_id'] = row['sys_id'] || newSysId();
  row['sys_class_name'] = table;
  for (const column of schema.columns(table).values()) {
    if ((row[column.name] ?? '') !== '' || isStamped(column)) continue;
    row[column.name] = defaultOf(kernel, execution, { table, row, column });
  }
  const isTask = schema.lineage(table).includes('task');
  if (isTask && (row['number'] ?? '') === '') row['number'] = kernel.store.nextNumber(table);
}

/** System fields are filled when the write is stamped, but for those with a default, as `sys_domain` has. */
function isStamped(column: ColumnDef): boolean {
  return column.name.startsWith('sys_') && column.defaultValue === '';
}

interface NewField {
  readonly table: string;
  readonly row: Row;
  readonly column: ColumnDef;
}

function defaultOf(kernel: Kernel, execution: Execution, field: NewField): string {
  const { table, column } = field;
  const { defaultValue } = column;
  if (defaultValue === '') return column.type === 'boolean' ? '0' : '';
  if (!defaultValue.startsWith('javascript:')) return toStored(column, defaultValue);
  if (NUMBERED.test(defaultValue)) return kernel.store.nextNumber(table);
  const script = defaultValue.slice('javascript:'.length);
  return toStored(
    column,
    knownDefault(kernel, execution, script) ?? runDefault(kernel, execution, script, field),
  );
}

/** The usual scripts, some of which a scope would be refused. */
function knownDefault(kernel: Kernel, execution: Execution, script: string): string | undefined {
  const { session } = execution;
  const call = script.replace(/[\s;]/gu, '');
  if (call === 'gs.getUserID()') return session.userId;
  if (call === 'gs.getUserName()') return session.userName;
  if (call === 'gs.nowDateTime()' || call === 'newGlideDateTime()')
    return formatDateTime(kernel.clock.now());
  if (call === 'gs.now()' || call === 'newGlideDate()') {
    const zone = zoneOfUser(kernel.store, (name) => kernel.metadata.property(name), session.userId);
    return formatDate(toLocal(zone, kernel.clock.now()));
  }
  return undefined;
}

/** What the script gives, or what it leaves in `current` (examples of the document named above). */
function runDefault(
  kernel: Kernel,
  execution: Execution,
  script: string,
  { table, row, column }: NewField,
): string {
  const current = recordFor(execution.host(column.scope), { ...newDraft(table), row });
  const GetIDValue = (of: unknown, display: unknown): string => {
    const name = asText(of);
    const field = kernel.store.schema.displayColumn(name);
    const [found] = kernel.store.select(name, `${field}=${asText(display)}`, { limit: 1 });
    return found?.['sys_id'] ?? '';
  };
  const name = `default value of ${table}.${column.name}`;
  try {
    const bindings = { current, GetIDValue };
    const value = execution.run({ scope: column.scope, source: script, name, bindings });
    const left = row[column.name] ?? '';
    return left === '' ? asText(value) : left;
  } catch (error) {
    if (isCancelled(error)) throw error;
    kernel.log('warn', column.scope, `${name} failed: ${describeError(error)}`);
    return '';
  }
}

/** Stamps who and when. */
export function stampWrite(kernel: Kernel, execution: Execution, row: Row, isNew: boolean): void {
  const now = formatDateTime(kernel.clock.now());
  const { userName } = execution.session;
  if (isNew) {
    row['sys_created_on'] ||= now;
    row['sys_created_by'] ||= userName;
    row['sys_mod_count'] = '0';
  } else {
    row['sys_mod_count'] = String(Number(row['sys_mod_count'] ?? '0') + 1);
  }
  row['sys_updated_on'] = now;
  row['sys_updated_by'] = userName;
}

/** Text longer than the column is cut, with a warning, as the platform does. */
export function cutToLength(kernel: Kernel, table: string, row: Row): void {
  for (const [name, value] of Object.entries(row)) {
    if (value.length <= 40) continue;
    const column = kernel.store.schema.columns(table).get(name);
    if (!column || column.type !== 'string' || value.length <= column.maxLength) continue;
    kernel.log(
      'warn',
      'global',
      `${table}.${name}: ${String(value.length)} characters cut to ${String(column.maxLength)}`,
    );
    row[name] = value.slice(0, column.maxLength);
  }
}
