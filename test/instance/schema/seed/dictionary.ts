import type { ColumnDef, Store, TableDef } from '../../contract.ts';
import { fixedSysId } from '../../store/ids.ts';
import { seedRow } from './row.ts';

/** Tables that the platform audits; others need the flag in their dictionary (doc:platform-security/c_AuditedTables). */
const AUDITED = new Set(['incident', 'problem', 'change_request']);

/** Rows of the dictionary tables for every defined table, so that clients can read the schema as on the platform. */
export function seedDictionary(store: Store): void {
  for (const table of [...store.schema.tables()]) seedTable(store, table);
}

function seedTable(store: Store, table: TableDef): void {
  seedRow(store, 'sys_db_object', table.name, {
    name: table.name,
    label: table.label,
    super_class: table.superClass === '' ? '' : fixedSysId('sys_db_object', table.superClass),
    is_extendable: bit(table.extendable),
    access: 'public',
    ws_access: bit(table.webServiceAccess),
    read_access: bit(table.access.read),
    create_access: bit(table.access.create),
    update_access: bit(table.access.update),
    delete_access: bit(table.access.delete),
    configuration_access: '1',
    sys_name: table.label,
    sys_scope: 'global',
  });
  seedRow(store, 'sys_dictionary', table.name, {
    name: table.name,
    internal_type: 'collection',
    column_label: table.label,
    audit: bit(AUDITED.has(table.name)),
    sys_scope: 'global',
  });
  for (const column of table.columns.values()) seedColumn(store, table, column);
  if (table.numberPrefix !== '') {
    seedRow(store, 'sys_number', table.name, {
      category: table.name,
      prefix: table.numberPrefix,
      number: '1000',
      maximum_digits: String(table.numberDigits),
      sys_scope: 'global',
    });
  }
}

function seedColumn(store: Store, table: TableDef, column: ColumnDef): void {
  seedRow(store, 'sys_dictionary', `${table.name}.${column.name}`, {
    name: table.name,
    element: column.name,
    internal_type: column.type,
    column_label: column.label,
    max_length: String(column.maxLength),
    mandatory: bit(column.mandatory),
    read_only: bit(column.readOnly),
    reference: column.reference,
    choice: choiceKind(column),
    default_value: column.defaultValue,
    display: bit(column.display),
    unique: bit(column.unique),
    attributes: column.attributes,
    sys_scope: 'global',
  });
  for (const choice of column.choices) {
    seedRow(store, 'sys_choice', `${table.name}.${column.name}.${choice.value}`, {
      name: table.name,
      element: column.name,
      value: choice.value,
      label: choice.label,
      sequence: String(choice.sequence),
      sys_scope: 'global',
    });
  }
}

/** 1 is a dropdown with "None", 3 one without. */
function choiceKind(column: ColumnDef): string {
  if (column.choices.length === 0) return '0';
  return column.defaultValue === '' ? '1' : '3';
}

function bit(on: boolean): string {
  return on ? '1' : '0';
}
