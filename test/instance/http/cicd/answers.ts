import { failure, type Reply } from '../messages.ts';
import type { Call } from '../router.ts';

/** The refusal for callers without the role of the CI/CD API. */
export function refused({ session }: Call): Reply | undefined {
  if (session.roles.has('admin') || session.roles.has('sn_cicd.sys_ci_automation'))
    return undefined;
  return failure(403, 'User Not Authorized', 'Failed API level ACL Validation');
}

/** What an operation answers that goes on behind a progress id. */
export function started(call: Call, id: string) {
  return {
    links: { progress: { id, url: `${call.request.baseUrl}/api/sn_cicd/progress/${id}` } },
    status: '0',
    status_label: 'Pending',
    status_message: '',
    status_detail: '',
    error: '',
    percent_complete: 0,
  };
}
