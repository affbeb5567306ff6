import type { Row, Store } from '../../contract.ts';
import { fixedSysId } from '../../store/ids.ts';

/** Time stamp of everything that a fresh instance is born with. */
const BORN = '2026-01-01 00:00:00';

/**
 * Inserts one seed row with its defaults and audit columns and returns its sys_id. The id is the given one, or is
 * derived from table and `key`, so that a restarted instance has the same ids.
 */
export function seedRow(store: Store, table: string, key: string, values: Row): string {
  const sysId = values['sys_id'] ?? fixedSysId(table, key);
  const row: Row = {};
  for (const column of store.schema.columns(table).values()) {
    const value = storedDefault(column.type, column.defaultValue);
    if (value !== '' && !value.startsWith('javascript:')) row[column.name] = value;
  }
  store.insert(table, {
    ...row,
    sys_created_on: BORN,
    sys_created_by: 'system',
    sys_updated_on: BORN,
    sys_updated_by: 'system',
    sys_mod_count: '0',
    ...values,
    sys_id: sysId,
    sys_class_name: table,
  });
  return sysId;
}

/** Dictionary defaults are written as people type them; rows hold booleans as 1 and 0. */
function storedDefault(type: string, value: string): string {
  if (type !== 'boolean') return value;
  return value === 'true' ? '1' : '0';
}
