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
    case 'aborted':
    case 'data_policy':
    case 'unique':
      return failure(403, 'Operation Failed', error.detail);
  }
}

const CODES = new Set(['acl', 'aborted', 'unique', 'not_found', 'invalid_table', 'data_policy']);

function isRecordFault(error: unknown): error is RecordFault {
  return (
    error instanceof Error &&
    isObject(error) &&
    CODES.has(String(error['code'])) &&
    'detail' in error
  );
}
