import type { Row, Session } from '../../contract.ts';
import { newSysId } from '../../store/ids.ts';
import type { WebSession } from '../auth/sessions.ts';
import {
  failure,
  formFields,
  json,
  unauthenticated,
  type InstanceRequest,
  type Reply,
} from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import type { Site } from '../site.ts';
import { refused } from '../cicd/answers.ts';
import { parseMultipart } from './multipart.ts';
import { track } from './trackers.ts';

/** What `now-sdk install` polls, `GET /api/sn_cicd/progress/{id}`. */
export const progressRoutes: readonly Route[] = [
  route('GET', '/api/sn_cicd/progress/{id}', progress),
];

const LABELS: Readonly<Record<string, string>> = {
  '0': 'Pending',
  '1': 'Running',
  '2': 'Successful',
  '3': 'Failed',
  '4': 'Canceled',
};

function progress(call: Call): Reply {
  const { site, request, params } = call;
  const no = refused(call);
  if (no) return no;
  const row = site.store.get('sys_execution_tracker', params['id'] ?? '');
  if (!row) return failure(404, 'No Record found', 'There is no progress record with this id');
  const status = row['state'] ?? '0';
  const message = row['message'] ?? '';
  const id = row['sys_id'] ?? '';
  return json(200, {
    result: {
      links: {
        progress: { id, url: `${request.baseUrl}/api/sn_cicd/progress/${id}` },
        ...resultsOf(call, row),
      },
      status,
      status_label: LABELS[status] ?? '',
      status_message: message,
      status_detail: row['name'] ?? '',
      error: status === '3' ? message : '',
      percent_complete: Number(row['percent_complete'] ?? '0'),
    },
  });
}

/** Link to the results of a suite of tests, whose tracker names their record. */
function resultsOf({ request }: Call, tracker: Row) {
  const id = tracker['source'] ?? '';
  if (id === '') return {};
  return { results: { id, url: `${request.baseUrl}/api/sn_cicd/testsuite/results/${id}` } };
}

/** Cookie session with its CSRF token in `sysparm_ck` or in the header. */
function browserUser(site: Site, request: InstanceRequest, token: string): Session | undefined {
  const web: WebSession | undefined = site.sessions.find(request.cookies);
  const user = web && site.users.byId(web.userId);
  if (!web || !user || (token !== web.token && request.headers['x-usertoken'] !== web.token)) {
    return undefined;
  }
  return site.users.session(user, true);
}

function adminOf(site: Site, request: InstanceRequest, token: string): Session | Reply {
  const session = browserUser(site, request, token);
  if (!session) return unauthenticated();
  return session.roles.has('admin')
    ? session
    : failure(403, 'User Not Authorized', 'Role admin is required');
}

/** `POST /sn_appclient_upload_processor.do`: takes the package and installs it behind a tracker. */
export function upload(site: Site, request: InstanceRequest): Reply {
  const parts = parseMultipart(request.body, request.headers['content-type'] ?? '');
  const zip = parts?.files['attachFile'];
  if (!parts || !zip)
    return failure(400, 'Expected a multipart body with the package in attachFile');
  const session = adminOf(site, request, parts.fields['sysparm_ck'] ?? '');
  if (!('roles' in session)) return session;
  const name = request.query.get('sysparm_fluent_scope_name') ?? 'application';
  const loadDemo = parts.fields['load_demo'] === 'true';
  const tracker = track(site, `Install ${name}`, () => runInstall(site, session, zip, loadDemo));
  return json(200, { executionTracker: tracker.id, rollbackContext: newSysId() });
}

async function runInstall(
  site: Site,
  session: Session,
  zip: Uint8Array,
  loadDemo: boolean,
): Promise<{ ok: boolean; message: string }> {
  const result = await site.engine.install(zip, session, { loadDemo });
  if (result.refusals.length > 0) {
    return { ok: false, message: `Package refused:\n${result.refusals.join('\n')}` };
  }
  return { ok: true, message: result.warnings.join('\n') };
}

/** `POST /xmlhttp.do`: GlideAjax, and the two processor calls of a reinstall. */
export async function xmlHttp(site: Site, request: InstanceRequest): Promise<Reply> {
  const form = formFields(request);
  const processor = form.get('sysparm_processor') ?? '';
  const token = form.get('sysparm_ck') ?? '';
  if (processor !== 'com.snc.apps.AppsAjaxProcessor') {
    const user = browserUser(site, request, token);
    if (!user) return unauthenticated();
    return xml((await site.engine.ajax(processor, Object.fromEntries(form), user)) ?? '');
  }
  return reinstall(site, form, adminOf(site, request, token));
}

function reinstall(site: Site, form: URLSearchParams, session: Session | Reply): Reply {
  if (!('roles' in session)) return session;
  switch (form.get('sysparm_function')) {
    case 'changeApplication':
      return xml(form.get('sysparm_value') ?? '');
    case 'deleteApplication':
    case 'uninstallApplication': {
      const scopeId = form.get('sysparm_sys_id') ?? '';
      const tracker = track(site, 'Delete application', async () => {
        await site.engine.uninstall(scopeId, session);
        return { ok: true, message: '' };
      });
      return xml(tracker.id);
    }
    default:
      return xml('');
  }
}

function xml(answer: string): Reply {
  const escaped = answer.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return {
    status: 200,
    headers: { 'Content-Type': 'text/xml;charset=UTF-8' },
    body: `<?xml version="1.0" encoding="UTF-8"?><xml answer="${escaped}" sysparm_max="15"/>`,
  };
}
