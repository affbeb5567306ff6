import { failure, type Reply } from './messages.ts';
import type { Call } from './router.ts';

/** What steers the instance itself is for administrators. */
export function adminOnly(
  handle: (call: Call) => Reply | Promise<Reply>,
): (call: Call) => Reply | Promise<Reply> {
  return (call) =>
    call.session.roles.has('admin')
      ? handle(call)
      : failure(403, 'User Not Authorized', 'Role admin is required');
}
