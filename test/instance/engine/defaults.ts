import type { ColumnDef, Row } from '../contract.ts';
import { newSysId } from '../store/ids.ts';
import { formatDateTime } from '../store/time.ts';
import { toStored } from '../glide/values.ts';
import type { Execution, Kernel } from './kernel.ts';

const NUMBERED = /getNextObjNumberPadded/u;

/**
 * Fills what a new record lacks: sys_id, dictionary defaults, number. Only fields that nobody has set are filled.
 * Tables that extend task are numbered by the platform; any other needs the default in its dictionary.
 */
export function fillNewRecord(kernel: Kernel, execution: Execution, table: string, row: Row): void {
  const { schema } = kernel.store;
  row['sys_id'] = row['sys_id'] || newSysId();
  row['sys_class_name'] = table;
  for (const column of schema.columns(table).values()) {
    if (row[column.name] !== undefined || isStamped(column)) continue;
    row[column.name] = defaultOf(kernel, execution, table, column);
  }
  const isTask = schema.lineage(table).includes('task');
  if (isTask && (row['number'] ?? '') === '') row['number'] = kernel.store.nextNumber(table);
}

/** System fields are filled when the write is stamped, but for those with a default, as `sys_domain` has. */
function isStamped(column: ColumnDef): boolean {
  return column.name.startsWith('sys_') && column.defaultValue === '';
}

function defaultOf(kernel: Kernel, execution: Execution, table: string, column: ColumnDef): string {
  const { defaultValue } = column;
  if (defaultValue === '') return column.type === 'boolean' ? '0' : '';
  if (!defaultValue.startsWith('javascript:')) return toStored(column, defaultValue);
  if (NUMBERED.test(defaultValue)) return kernel.store.nextNumber(table);
  return toStored(
    column,
    scriptedDefault(kernel, execution, defaultValue.slice('javascript:'.length)),
  );
}

/** The usual scripted defaults; others stay empty, with a line in the log. */
function scriptedDefault(kernel: Kernel, execution: Execution, script: string): string {
  const { session } = execution;
  const call = script.replace(/[\s;]/gu, '');
  if (call === 'gs.getUserID()') return session.userId;
  if (call === 'gs.getUserName()') return session.userName;
  if (call === 'gs.nowDateTime()' || call === 'newGlideDateTime()')
    return formatDateTime(kernel.clock.now());
  if (call === 'gs.now()' || call === 'newGlideDate()')
    return formatDateTime(kernel.clock.now()).slice(0, 10);
  kernel.log(
    'warn',
    'global',
    `Default value "javascript:${script}" is not imitated; the field stays empty`,
  );
  return '';
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
