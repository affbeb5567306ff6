import { isApiOnly } from '../auth/users.ts';
import { formFields, html, redirect, type InstanceRequest, type Reply } from '../messages.ts';
import type { Site } from '../site.ts';
import { escapeHtml, layout } from './layout.ts';

/** `GET /login`. */
export function loginPage(next: string, failed = false): Reply {
  const problem = failed
    ? '<p class="error" role="alert">User name or password is wrong, or the user may only call APIs.</p>'
    : '';
  const body = `${problem}<form method="post" action="/login">
<input type="hidden" name="next" value="${escapeHtml(next)}">
<p><label for="user">User name</label><input id="user" name="user_name" autocomplete="username" required autofocus></p>
<p><label for="password">Password</label><input id="password" name="user_password" type="password" autocomplete="current-password" required></p>
<button>Log in</button></form>
<p class="note">A local stand-in for a ServiceNow instance. The start command printed the user and password.</p>`;
  return html(failed ? 401 : 200, layout({ title: 'Log in', body }));
}

/** `POST /login`. */
export function logIn(site: Site, request: InstanceRequest): Reply {
  const form = formFields(request);
  const next = safeTarget(form.get('next') ?? '/');
  const user = site.users.authenticate(
    form.get('user_name') ?? '',
    form.get('user_password') ?? '',
  );
  if (!user || isApiOnly(user)) return loginPage(next, true);
  const session = site.sessions.create(user['sys_id'] ?? '');
  return redirect(
    next,
    site.sessions.cookiesOf(session).map((cookie) => `${cookie}; SameSite=Lax`),
  );
}

/** `POST /logout`. */
export function logOut(site: Site, request: InstanceRequest): Reply {
  const session = site.sessions.find(request.cookies);
  if (session) site.sessions.end(session);
  return redirect('/login', ['JSESSIONID=; Path=/; Max-Age=0']);
}

/** Only paths on this instance; anything else would let a link send people elsewhere after login. */
function safeTarget(next: string): string {
  return /^\/(?![/\\])/.test(next) ? next : '/';
}
