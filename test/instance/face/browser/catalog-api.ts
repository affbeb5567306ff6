const BASE = '/api/sn_sc/servicecatalog';

export type Answer =
  | { readonly ok: true; readonly result: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: string };

/** Calls the Service Catalog API as the session's user. */
export async function callCatalog(
  token: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  try {
    const response = await fetch(`${BASE}/${path}`, {
      method,
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'X-UserToken': token,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = (text === '' ? {} : JSON.parse(text)) as {
      readonly result?: Readonly<Record<string, unknown>>;
      readonly error?: { readonly message?: string; readonly detail?: string };
    };
    if (response.ok) return { ok: true, result: answer.result ?? {} };
    const { message = `The server answered ${String(response.status)}`, detail } =
      answer.error ?? {};
    return { ok: false, problem: detail ? `${message}: ${detail}` : message };
  } catch {
    return { ok: false, problem: 'The instance cannot be reached. Nothing was ordered.' };
  }
}
