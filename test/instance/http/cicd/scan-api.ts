import { json, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { track } from '../install/trackers.ts';
import { refused, started } from './answers.ts';
import { fullScan } from './scan.ts';

/** The part of the CI/CD API that scans the instance (doc:api-reference/rest-apis/cicd-api, full scan). */
export const scanRoutes: readonly Route[] = [
  route('POST', '/api/sn_cicd/instance_scan/full_scan', scan),
];

async function scan(call: Call): Promise<Reply> {
  const no = refused(call);
  if (no) return no;
  const { id, done } = track(call.site, 'Instance Scan', () => {
    const { errors } = fullScan(call.site);
    return Promise.resolve({ ok: errors.length === 0, message: errors.join('\n') });
  });
  await done;
  return json(200, { result: started(call, id) });
}
