import { failure, type Reply } from '../messages.ts';
import type { Call } from '../router.ts';
import { faultReply } from '../table/record-faults.ts';

/**
 * The CMDB APIs are for ITIL users (doc:api-reference/rest-apis/cmdb-instance-api) and about classes of configuration items;
 * refusals of the records layer get their documented answers.
 */
export function guarded(
  handle: (call: Call, className: string) => Reply,
  otherwise: (className: string) => Reply,
): (call: Call) => Reply {
  return (call) => {
    const { roles } = call.session;
    if (!roles.has('itil') && !roles.has('admin')) {
      return failure(403, 'User Not Authorized', 'Failed API level ACL Validation');
    }
    const className = call.params['class'] ?? '';
    if (!isClass(call, className)) return otherwise(className);
    try {
      return handle(call, className);
    } catch (error) {
      return faultReply(error);
    }
  };
}

export function isClass(call: Call, name: string): boolean {
  const { schema } = call.site.store;
  return schema.table(name) !== undefined && schema.lineage(name).includes('cmdb_ci');
}
