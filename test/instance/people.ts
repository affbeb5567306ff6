import { randomBytes } from 'node:crypto';

import type { Engine, Row, Store } from './contract.ts';
import { SYSTEM_SESSION } from './http/auth/users.ts';
import { hashPassword } from './schema/seed/password.ts';

export interface NewUser {
  readonly userName: string;
  /** Generated and unknown when left out: the user then cannot log in. */
  readonly password?: string;
  readonly name?: string;
  readonly email?: string;
  /** Role names; `snc_internal` is always added. */
  readonly roles?: readonly string[];
  /** Further `sys_user` columns in stored form, for example `manager`. */
  readonly values?: Row;
}

export interface NewClient {
  readonly name: string;
  /** User behind the client-credentials grant (sys_id). */
  readonly userId?: string;
  /** Where authorization codes go; several with commas between them. */
  readonly redirectUrl?: string;
  /** A client that cannot keep a secret: codes with PKCE only. */
  readonly isPublic?: boolean;
}

const CLIENT_CREDENTIALS = 'glide.oauth.inbound.client.credential.grant_type.enabled';

/** Makes users and credentials for tests and demos, through the same records layer as everything else. */
export class People {
  readonly #engine: Engine;
  readonly #store: Store;

  constructor(engine: Engine, store: Store) {
    this.#engine = engine;
    this.#store = store;
  }

  createUser(user: NewUser): string {
    const [first = user.userName, ...rest] = (user.name ?? user.userName).split(' ');
    const row = this.#insert('sys_user', {
      user_name: user.userName,
      name: user.name ?? user.userName,
      first_name: first,
      last_name: rest.join(' '),
      email: user.email ?? `${user.userName}@example.com`,
      user_password: hashPassword(user.password ?? randomBytes(24).toString('base64url')),
      ...user.values,
    });
    const id = row['sys_id'] ?? '';
    for (const role of new Set(['snc_internal', ...(user.roles ?? [])])) this.#giveRole(id, role);
    return id;
  }

  createClient(client: NewClient): { clientId: string; clientSecret: string } {
    const clientId = randomBytes(16).toString('hex');
    const clientSecret = randomBytes(18).toString('base64url');
    this.#insert('oauth_entity', {
      name: client.name,
      client_id: clientId,
      client_secret: clientSecret,
      user: client.userId ?? '',
      redirect_url: client.redirectUrl ?? '',
      public_client: client.isPublic === true ? '1' : '0',
    });
    const property = this.#store.select('sys_properties', `name=${CLIENT_CREDENTIALS}`)[0];
    if (property) this.#store.update('sys_properties', property['sys_id'] ?? '', { value: 'true' });
    return { clientId, clientSecret };
  }

  createApiKey(userId: string): string {
    const token = randomBytes(24).toString('base64url');
    this.#insert('api_key', { name: 'API key', token, user: userId });
    return token;
  }

  #giveRole(user: string, name: string): void {
    const role = this.#store.select('sys_user_role', `name=${name}`, { limit: 1 })[0];
    if (!role)
      throw new Error(`There is no role ${name}; roles of an app exist once it is installed`);
    this.#insert('sys_user_has_role', { user, role: role['sys_id'] ?? '', state: 'active' });
  }

  #insert(table: string, values: Row): Row {
    return this.#engine.records.systemInsert(SYSTEM_SESSION, table, values);
  }
}
