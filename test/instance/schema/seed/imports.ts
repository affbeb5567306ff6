import type { Store } from '../../contract.ts';
import { IMP_USER_FIELDS } from '../tables/imports.ts';
import { seedRow } from './row.ts';

const NAME_SCRIPT = `answer = (function transformEntry(source) {
  return (source.first_name + ' ' + source.last_name).trim();
})(source);`;

/** The `User` transform map of the documentation's samples; it coalesces on the email (doc:c_ImportSetCoalesce). */
export function seedImports(store: Store): void {
  const map = seedRow(store, 'sys_transform_map', 'User', {
    name: 'User',
    source_table: 'imp_user',
    target_table: 'sys_user',
    sys_name: 'User',
    sys_scope: 'global',
  });
  const entry = (target: string, values: Readonly<Record<string, string>>): void => {
    seedRow(store, 'sys_transform_entry', `User ${target}`, {
      map,
      source_table: 'imp_user',
      target_table: 'sys_user',
      target_field: target,
      sys_name: target,
      sys_scope: 'global',
      ...values,
    });
  };
  entry('user_name', { source_field: 'user_id' });
  entry('name', { use_source_script: '1', source_script: NAME_SCRIPT });
  for (const field of IMP_USER_FIELDS) {
    entry(field, { source_field: field, coalesce: field === 'email' ? '1' : '0' });
  }
}
