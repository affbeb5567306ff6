import { formFields, json, type InstanceRequest, type Reply } from '../messages.ts';
import type { Site } from '../site.ts';
import { isApiOnly } from './users.ts';

/**
 * `POST /angular.do`: the login that `now-sdk` uses. A refused login answers 200 with `status: error`; the CSRF token
 * of a logged-in session comes with a 401, which is where the SDK reads it.
 */
export function angular(site: Site, request: InstanceRequest): Reply {
  const form = formFields(request);
  const type = request.query.get('sysparm_type') ?? form.get('sysparm_type');
  if (type === 'view_form.login' || type === 'login') return login(site, form);
  if (type === 'get_user') return getUser(site, request);
  return json(200, { status: 'error', message: 'Unknown processor type' });
}

function login(site: Site, form: URLSearchParams): Reply {
  const user = site.users.authenticate(
    form.get('user_name') ?? '',
    form.get('user_password') ?? '',
  );
  if (!user || isApiOnly(user)) {
    return json(200, { status: 'error', message: 'User name or password invalid' });
  }
  const session = site.sessions.create(user['sys_id'] ?? '');
  return withCookies(json(200, { status: 'success' }), site.sessions.cookiesOf(session));
}

function getUser(site: Site, request: InstanceRequest): Reply {
  const session = site.sessions.find(request.cookies);
  const user = session && site.users.byId(session.userId);
  if (!session) {
    return withCookies(json(200, {}), site.sessions.cookiesOf(site.sessions.create('')));
  }
  if (!user || isApiOnly(user)) return json(200, {});
  return json(
    401,
    { error: { message: 'User Not Authenticated' } },
    {
      'X-UserToken-Response': session.token,
    },
  );
}

function withCookies(reply: Reply, cookies: readonly string[]): Reply {
  return { ...reply, headers: { ...reply.headers, 'Set-Cookie': cookies } };
}
