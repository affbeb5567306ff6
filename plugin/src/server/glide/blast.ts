import { GlideRecord, gs } from '@servicenow/glide';
import type { Estate } from '../policy/blast/estate';
import type { Asker } from '../policy/blast/queries';
import type { Row } from '../policy/overview/overview';
import { ledgerAt } from './overview';
import { collect, select, value } from './record';

/** The blast radius's questions, answered by the database: each is one query. */

function namedRow(record: GlideRecord, fields: readonly string[]): Row {
  const row: Record<string, string> = { sys_id: record.getUniqueValue() };
  for (const field of fields) {
    row[field] = value(record, field);
    row[`${field}.name`] = record.getDisplayValue(field) || '';
  }
  return row;
}

function namedRows(
  table: string,
  query: string,
  fields: readonly string[],
  limit: number,
): readonly Row[] {
  const record = new GlideRecord(table);
  record.addEncodedQuery(query);
  record.setLimit(limit);
  record.query();
  return collect(record, (row) => namedRow(row, fields));
}

export function estateAt(moment: string): Estate {
  return { ...ledgerAt(moment), namedRows };
}

const seeingAll = ['x_rsc_rescind.admin', 'x_rsc_rescind.auditor'];

/** The caller: admins and auditors see everything; of owners also the groups, which may own as well. */
export function asker(): Asker {
  const userId = gs.getUserID();
  const seesAll = seeingAll.some((role) => gs.hasRole(role));
  const groupIds = seesAll
    ? []
    : collect(select('sys_user_grmember', { user: userId }), (row) => value(row, 'group'));
  return { userId, groupIds, seesAll };
}
