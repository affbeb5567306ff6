import { createHash } from 'node:crypto';

import type { Engine, Row, Session, Store } from '../../contract.ts';
import { verifyPassword } from '../../schema/seed/password.ts';

/** Name and reach of code that acts for nobody in particular: catalog processing, installs. */
export const SYSTEM_SESSION: Session = {
  userId: 'system',
  userName: 'system',
  roles: new Set(['admin']),
  interactive: false,
};

/** Finds users and checks what they know. */
export class Users {
  readonly #store: Store;
  readonly #engine: Engine;
  /** Digests of credentials that were right, with the stored hash they were right for. */
  readonly #checked = new Map<string, string>();

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#store = engine.records.store;
  }

  /** The active, unlocked user with that name and password. */
  authenticate(userName: string, password: string): Row | undefined {
    if (userName === '' || password === '') return undefined;
    const user = this.#store.select('sys_user', `user_name=${userName}`, { limit: 1 })[0];
    if (!user || !mayLogIn(user) || userName.includes('^')) return undefined;
    return this.#passwordFits(user, password) ? user : undefined;
  }

  byId(sysId: string): Row | undefined {
    const user = this.#store.get('sys_user', sysId);
    return user && mayLogIn(user) ? user : undefined;
  }

  session(user: Row, interactive: boolean): Session {
    const userId = user['sys_id'] ?? '';
    return {
      userId,
      userName: user['user_name'] ?? '',
      roles: this.#engine.rolesOf(userId),
      interactive,
    };
  }

  #passwordFits(user: Row, password: string): boolean {
    const stored = user['user_password'] ?? '';
    const digest = createHash('sha256')
      .update(`${user['sys_id'] ?? ''}\u001f${password}`)
      .digest('hex');
    if (this.#checked.get(digest) === stored && stored !== '') return true;
    if (!verifyPassword(password, stored)) return false;
    this.#checked.set(digest, stored);
    return true;
  }
}

function mayLogIn(user: Row): boolean {
  return user['active'] === '1' && user['locked_out'] !== '1';
}

/** Users of this kind may call APIs but never log in to a page or to `angular.do`. */
export function isApiOnly(user: Row): boolean {
  const kind = user['identity_type'] ?? '';
  return user['web_service_access_only'] === '1' || kind === 'machine' || kind === 'ai_agent';
}
