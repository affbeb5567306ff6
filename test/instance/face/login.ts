import { isApiOnly } from '../http/auth/users.ts';
import { formFields, redirect, type InstanceRequest, type Reply } from '../http/messages.ts';
import type { Site } from '../http/site.ts';
import { safeTarget } from './address.ts';
import { html } from './html.ts';
import { barePage } from './shell/page.ts';

const FORM_TYPE = 'application/x-www-form-urlencoded';

interface LoginState {
  readonly failed?: boolean;
  /** Fields of a form that arrived without a session, URL-encoded. */
  readonly sent?: string;
  readonly notice?: string;
}

/** `GET /login`. */
export function loginPage(next: string, state: LoginState = {}): Reply {
  const { failed = false, sent = '', notice = '' } = state;
  const problem = html`<div class="message error" role="alert">
    User name or password is wrong, or the user may only call APIs.
  </div>`;
  const body = html`<h1><span class="brand-mark" aria-hidden="true"></span>Local instance</h1>
    <p class="note">A stand-in for tests and demos, not ServiceNow.</p>
    ${notice !== '' && html`<div class="message info" role="status">${notice}</div>`}
    ${failed && problem}
    <form method="post" action="/login" class="stacked">
      <input type="hidden" name="next" value="${next}" />
      ${sent !== '' && html`<input type="hidden" name="sent" value="${sent}" />`}
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
  return barePage('Log in', body, failed || notice !== '' ? 401 : 200);
}

/** A form came after its session had ended: what was typed waits until the person has logged in again. */
export function loginForForm(request: InstanceRequest): Reply {
  const isForm = (request.headers['content-type'] ?? '').startsWith(FORM_TYPE);
  if (!isForm) {
    const notice = 'Your session has ended, and nothing was saved. Log in, and do it once more.';
    return loginPage('/', { notice });
  }
  return loginPage(request.target, {
    sent: formFields(request).toString(),
    notice: 'Your session has ended. Log in, and what you typed is still there.',
  });
}

/** `POST /login`. */
export function logIn(site: Site, request: InstanceRequest): Reply {
  const form = formFields(request);
  const next = safeTarget(form.get('next') ?? '/');
  const user = site.users.authenticate(
    form.get('user_name') ?? '',
    form.get('user_password') ?? '',
  );
  const sent = form.get('sent') ?? '';
  if (!user || isApiOnly(user)) return loginPage(next, { failed: true, sent });
  const session = site.sessions.create(user['sys_id'] ?? '');
  const cookies = site.sessions.cookiesOf(session).map((cookie) => `${cookie}; SameSite=Lax`);
  if (sent === '') return redirect(next, cookies);
  const again = resendPage(next, sent);
  return { ...again, headers: { ...again.headers, 'Set-Cookie': cookies } };
}

/** Its token is the old session's, so the page that gets it shows what was typed and saves nothing yet. */
function resendPage(next: string, sent: string): Reply {
  const fields = [...new URLSearchParams(sent)].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  const body = html`<h1>You are logged in again</h1>
    <p>What you typed has not been saved yet. Go back to it, and save it.</p>
    <form method="post" action="${next}" class="stacked">
      ${fields}
      <button class="primary" autofocus>Continue</button>
    </form>`;
  return barePage('Logged in again', body);
}

/** `POST /logout`. */
export function logOut(site: Site, request: InstanceRequest): Reply {
  const session = site.sessions.find(request.cookies);
  if (!session) return redirect('/login'); // another site's form comes without the cookie, and ends nothing
  site.sessions.end(session);
  return redirect('/login', ['JSESSIONID=; Path=/; Max-Age=0']);
}
