import { randomBytes } from 'node:crypto';

/** A cookie session; `userId` is empty until somebody logs in. */
export interface WebSession {
  readonly id: string;
  /** CSRF token (`g_ck`), sent back as `X-UserToken` or `sysparm_ck`. */
  readonly token: string;
  userId: string;
  /** When the OAuth token ends that the session was bound by, in ms; undefined for any other login. */
  tokenEnds: number | undefined;
  /** Shown on the next page, then gone (`gs.addInfoMessage`, `gs.addErrorMessage`). */
  readonly messages: { readonly error: string[]; readonly info: string[] };
}

const MAX_SESSIONS = 5000;
const COOKIE = 'JSESSIONID';

/** Cookie sessions of the instance, oldest dropped first. */
export class Sessions {
  readonly #sessions = new Map<string, WebSession>();
  readonly #attributes: string;

  constructor(secure: boolean) {
    this.#attributes = `Path=/; HttpOnly${secure ? '; Secure; SameSite=None' : ''}`;
  }

  create(userId: string): WebSession {
    const session: WebSession = {
      id: hex(16),
      token: hex(36),
      userId,
      tokenEnds: undefined,
      messages: { error: [], info: [] },
    };
    this.#sessions.set(session.id, session);
    const oldest = this.#sessions.keys().next();
    if (this.#sessions.size > MAX_SESSIONS && !oldest.done) this.#sessions.delete(oldest.value);
    return session;
  }

  find(cookies: Readonly<Record<string, string>>): WebSession | undefined {
    return this.#sessions.get(cookies[COOKIE] ?? '');
  }

  end(session: WebSession): void {
    this.#sessions.delete(session.id);
  }

  cookiesOf(session: WebSession): string[] {
    return [
      `${COOKIE}=${session.id}; ${this.#attributes}`,
      `glide_user_route=glide.${session.id.toLowerCase()}; Max-Age=2147483647; ${this.#attributes}`,
    ];
  }
}

function hex(bytes: number): string {
  return randomBytes(bytes).toString('hex').toUpperCase();
}
