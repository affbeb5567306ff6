import { UNREADABLE_QUERY } from '../../access/query-access.ts';
import type { RecordFault } from '../../contract.ts';
import { failure, isObject, noRecord, type Reply } from '../messages.ts';

/** The documented answer to a refused read or write; rethrows what is not a `RecordFault`. */
export function faultReply(error: unknown): Reply {
  if (!isRecordFault(error)) throw error;
  switch (error.code) {
    case 'not_found':
      return noRecord();
    case 'invalid_table':
      return failure(400, error.message);
    case 'acl':
      return failure(403, aclMessage(error.detail), error.detail);
    case 'aborted':
    case 'data_policy':
    case 'unique':
      return failure(403, 'Operation Failed', error.detail);
  }
}

function aclMessage(detail: string): string {
  return detail === UNREADABLE_QUERY ? 'Insufficient rights to query records' : 'Operation Failed';
}

const CODES = new Set(['acl', 'aborted', 'unique', 'not_found', 'invalid_table', 'data_policy']);

export function isRecordFault(error: unknown): error is RecordFault {
  return (
    error instanceof Error &&
    isObject(error) &&
    CODES.has(String(error['code'])) &&
    'detail' in error
  );
}
