import { keepToken } from './form/token.ts';

const BASE = '/api/sn_sc/servicecatalog';
const NOT_LOGGED_IN =
  'You are no longer logged in. Log in in another tab, then send this again: what you typed is still here.';

export type Answer =
  | { readonly ok: true; readonly result: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: string };

/** Calls the Service Catalog API as the session's user; after a new login in another tab, with that session's token. */
export async function callCatalog(
  token: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const send = (userToken: string): Promise<Response> =>
    fetch(`${BASE}/${path}`, {
      method,
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'X-UserToken': userToken,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  try {
    const response = await send(token);
    if (response.status !== 401) return await answerIn(response);
    const renewed = await renewedToken();
    if (renewed === '') return { ok: false, problem: NOT_LOGGED_IN };
    keepToken(renewed);
    return await answerIn(await send(renewed));
  } catch {
    return { ok: false, problem: 'The instance cannot be reached. Nothing was ordered.' };
  }
}

async function answerIn(response: Response): Promise<Answer> {
  const text = await response.text();
  const answer = (text === '' ? {} : JSON.parse(text)) as {
    readonly result?: Readonly<Record<string, unknown>>;
    readonly error?: { readonly message?: string; readonly detail?: string };
  };
  if (response.ok) return { ok: true, result: answer.result ?? {} };
  const { message = `The server answered ${String(response.status)}`, detail } = answer.error ?? {};
  return { ok: false, problem: detail ? `${message}: ${detail}` : message };
}

/** The token that this page would have if it were opened now; empty without a session. */
async function renewedToken(): Promise<string> {
  const response = await fetch(location.href);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const data = page.querySelector('#form-script, #cart-data')?.textContent ?? '{}';
  return (JSON.parse(data) as { readonly token?: string }).token ?? '';
}
