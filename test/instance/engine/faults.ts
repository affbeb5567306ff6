import { UNREADABLE_QUERY } from '../access/query-access.ts';
import type { RecordFault } from '../contract.ts';

class Fault extends Error implements RecordFault {
  readonly code: RecordFault['code'];
  readonly detail: string;

  constructor(code: RecordFault['code'], detail: string) {
    super(detail);
    this.code = code;
    this.detail = detail;
  }
}

export function isRecordFault(error: unknown): error is RecordFault {
  return error instanceof Fault;
}

/** Texts as real instances answer them. */
export const faults = {
  acl: (operation: 'Insert' | 'Update' | 'Delete'): RecordFault =>
    new Fault('acl', `ACL Exception ${operation} Failed due to security constraints`),
  aborted: (
    table: string,
    rule: { name: string; id: string },
    stack: readonly string[],
  ): RecordFault =>
    new Fault(
      'aborted',
      `Operation against file '${table}' was aborted by Business Rule '${rule.name}^${rule.id}'. ` +
        `Business Rule Stack:${stack.join(',')}`,
    ),
  unique: (detail: string): RecordFault => new Fault('unique', detail),
  notFound: (): RecordFault =>
    new Fault('not_found', "Record doesn't exist or ACL restricts the record retrieval"),
  invalidTable: (table: string): RecordFault =>
    new Fault('invalid_table', `Invalid table ${table}`),
  unreadableQuery: (): RecordFault => new Fault('acl', UNREADABLE_QUERY),
  refused: (detail: string): RecordFault => new Fault('data_policy', detail),
};
