import { GlideAggregate, GlideRecord } from '@servicenow/glide';
import type { Group, Ledger, Row } from '../policy/overview/overview';
import { settled } from '../policy/overview/queries';
import { collect, value, wholeNumber } from './record';

/** The overview's questions, answered by the database: counts and groups, never row by row. */

/** The platform's own declarations ask for more arguments than its documentation does. */
interface Counting {
  addEncodedQuery(query: string): void;
  addAggregate(kind: string): void;
  getAggregate(kind: string): string | null;
  getValue(field: string): string | null;
  groupBy(field: string): void;
  query(): void;
  next(): boolean;
}

function counting(table: string, query: string, fields: readonly string[]): Counting {
  const aggregate = new GlideAggregate(table) as unknown as Counting;
  if (query !== '') aggregate.addEncodedQuery(query);
  aggregate.addAggregate('COUNT');
  for (const field of fields) aggregate.groupBy(field);
  aggregate.query();
  return aggregate;
}

function numberOf(aggregate: Counting): number {
  return Number(aggregate.getAggregate('COUNT') ?? '0');
}

function groupOf(aggregate: Counting, fields: readonly string[]): Group {
  const values: Record<string, string> = {};
  for (const field of fields) values[field] = aggregate.getValue(field) ?? '';
  return { values, count: numberOf(aggregate) };
}

/** One row of the ordered records. */
function rowAt(table: string, query: string, field: string, position: number): GlideRecord {
  const record = new GlideRecord(table);
  record.addEncodedQuery(query);
  record.orderBy(field);
  record.chooseWindow(position, position + 1, false);
  record.query();
  return record;
}

function firstRows(table: string, query: string, limit: number): GlideRecord {
  const record = new GlideRecord(table);
  record.addEncodedQuery(query);
  record.setLimit(limit);
  record.query();
  return record;
}

function rowOf(record: GlideRecord, fields: readonly string[]): Row {
  const row: Record<string, string> = { sys_id: record.getUniqueValue() };
  for (const field of fields) row[field] = value(record, field);
  return row;
}

/** The ledger as it is at this moment. */
export function ledgerAt(now: string): Ledger {
  return {
    count(table, query) {
      const aggregate = counting(table, settled(query, now), []);
      return aggregate.next() ? numberOf(aggregate) : 0;
    },
    countBy(table, query, fields) {
      const aggregate = counting(table, settled(query, now), fields);
      const groups: Group[] = [];
      while (aggregate.next()) groups.push(groupOf(aggregate, fields));
      return groups;
    },
    rows: (table, query, fields, limit) =>
      collect(firstRows(table, settled(query, now), limit), (record) => rowOf(record, fields)),
    numberAt(table, query, field, position) {
      const record = rowAt(table, settled(query, now), field, position);
      return record.next() ? wholeNumber(record, field) : 0;
    },
  };
}
