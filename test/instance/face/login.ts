import { isApiOnly } from '../http/auth/users.ts';
import { formFields, redirect, type InstanceRequest, type Reply } from '../http/messages.ts';
import type { Site } from '../http/site.ts';
import { safeTarget } from './address.ts';
import { html } from './html.ts';
import { barePage } from './shell/page.ts';

/** `GET /login`. */
export function loginPage(next: string, failed = false): Reply {
  const problem = html`<div class="message error" role="alert">
    User name or password is wrong, or the user may only call APIs.
  </div>`;
  const body = html`<h1><span class="brand-mark" aria-hidden="true"></span>Local instance</h1>
    <p class="note">A stand-in for tests and demos, not ServiceNow.</p>
    ${failed && problem}
    <form method="post" action="/login" class="stacked">
      <input type="hidden" name="next" value="${next}" />
      <label for="user">User name</label>
      <input id="user" name="user_name" autocomplete="username" required autofocus />
      <label for="password">Password</label>
      <input
        id="password"
        name="user_password"
        type="password"
        autocomplete="current-password"
        required
      />
      <button class="primary">Log in</button>
    </form>
    <p class="note">The command that started it printed the user and the password.</p>`;
  return barePage('Log in', body, failed ? 401 : 200);
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
