import {
  answerAt,
  authorizationRequest,
  type AuthorizationProblem,
  type AuthorizationRequest,
} from '../http/auth/authorization-request.ts';
import { formFields, redirect, type InstanceRequest, type Reply } from '../http/messages.ts';
import type { Site } from '../http/site.ts';
import { html } from './html.ts';
import { barePage } from './shell/page.ts';

const CARRIED = [
  'response_type',
  'client_id',
  'redirect_uri',
  'state',
  'scope',
  'code_challenge',
  'code_challenge_method',
];

/**
 * `/oauth_auth.do`: the logged-in person allows or denies that a client acts for them
 * (doc:platform-security/authentication/c_OAuthAuthorizationCodeFlow). The request is checked before the login, and
 * again when the answer comes.
 */
export function oauthConsent(site: Site, request: InstanceRequest): Reply {
  const isAnswer = request.method === 'POST';
  const parameters = isAnswer ? formFields(request) : request.query;
  const asked = authorizationRequest(site, parameters);
  if (!('client' in asked)) return refusal(asked);
  const web = site.sessions.find(request.cookies);
  const user = web && site.users.byId(web.userId);
  if (!user) {
    const query = new URLSearchParams(carried(parameters));
    return redirect(`/login?next=${encodeURIComponent(`/oauth_auth.do?${query.toString()}`)}`);
  }
  if (!isAnswer || parameters.get('sysparm_ck') !== web.token) {
    return question(asked, { name: user['name'] ?? '', token: web.token, parameters });
  }
  const { redirectUri, state, challenge, client } = asked;
  if (parameters.get('answer') !== 'allow') {
    return redirect(answerAt(redirectUri, { error: 'access_denied', state }));
  }
  const code = site.codes.issue({
    client: client['sys_id'] ?? '',
    userId: web.userId,
    redirectUri,
    challenge,
  });
  return redirect(answerAt(redirectUri, { code, state }));
}

function refusal(problem: AuthorizationProblem): Reply {
  if ('error' in problem) {
    const { error, redirectUri, state } = problem;
    return redirect(answerAt(redirectUri, { error, state }));
  }
  return barePage(
    'Not allowed',
    html`<h1>Not allowed</h1>
      <p>${problem.message}</p>`,
    400,
  );
}

function question(
  asked: AuthorizationRequest,
  person: { readonly name: string; readonly token: string; readonly parameters: URLSearchParams },
): Reply {
  const client = asked.client['name'] ?? '';
  const fields = carried(person.parameters).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  const body = html`<h1>${client} wants to act for you</h1>
    <p>
      You are ${person.name}. When you allow it, ${client} can read and change what you can, until
      its token ends or is revoked. The answer goes to ${new URL(asked.redirectUri).origin}.
    </p>
    <form method="post" action="/oauth_auth.do" class="stacked">
      ${fields}<input type="hidden" name="sysparm_ck" value="${person.token}" />
      <button class="primary" name="answer" value="allow">Allow</button>
      <button name="answer" value="deny">Deny</button>
    </form>`;
  return barePage('Allow access', body);
}

function carried(parameters: URLSearchParams): [name: string, value: string][] {
  return CARRIED.flatMap((name) => {
    const value = parameters.get(name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
}
