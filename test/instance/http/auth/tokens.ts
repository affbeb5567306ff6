import { randomBytes } from 'node:crypto';

import type { InstanceClock } from '../../contract.ts';

export interface IssuedToken {
  readonly token: string;
  readonly client: string;
  readonly userId: string;
  /** Milliseconds since the epoch, by the instance's clock. */
  readonly expires: number;
}

/** OAuth tokens that were given out; in memory, gone with the instance. */
export class Tokens {
  readonly #clock: InstanceClock;
  readonly #access = new Map<string, IssuedToken>();
  readonly #refresh = new Map<string, IssuedToken>();
  /** Ids of assertions that were used, with the time until which they would hold. */
  readonly #spent = new Map<string, number>();

  constructor(clock: InstanceClock) {
    this.#clock = clock;
  }

  /** The client's current access token for the user, or a new one. Lifetimes in seconds. */
  access(client: string, userId: string, lifeSeconds: number): IssuedToken {
    return (
      this.#current(this.#access, client, userId) ??
      this.#issue(this.#access, client, userId, lifeSeconds)
    );
  }

  refresh(client: string, userId: string, lifeSeconds: number): IssuedToken {
    return (
      this.#current(this.#refresh, client, userId) ??
      this.#issue(this.#refresh, client, userId, lifeSeconds)
    );
  }

  findAccess(token: string): IssuedToken | undefined {
    return this.#valid(this.#access.get(token));
  }

  findRefresh(token: string): IssuedToken | undefined {
    return this.#valid(this.#refresh.get(token));
  }

  revoke(token: string): void {
    this.#access.delete(token);
    this.#refresh.delete(token);
  }

  /** False when the assertion was used before. Ids are kept until the assertion ends anyway. */
  spend(id: string, ends: number): boolean {
    for (const [key, end] of this.#spent) if (end <= this.#clock.now()) this.#spent.delete(key);
    if (this.#spent.has(id)) return false;
    this.#spent.set(id, ends);
    return true;
  }

  secondsLeft(token: IssuedToken): number {
    return Math.max(0, Math.floor((token.expires - this.#clock.now()) / 1000));
  }

  #current(
    tokens: ReadonlyMap<string, IssuedToken>,
    client: string,
    userId: string,
  ): IssuedToken | undefined {
    for (const token of tokens.values()) {
      if (token.client === client && token.userId === userId && this.#valid(token)) return token;
    }
    return undefined;
  }

  #issue(
    tokens: Map<string, IssuedToken>,
    client: string,
    userId: string,
    lifeSeconds: number,
  ): IssuedToken {
    for (const [key, token] of tokens) if (!this.#valid(token)) tokens.delete(key);
    const token: IssuedToken = {
      token: randomBytes(40).toString('base64url'),
      client,
      userId,
      expires: this.#clock.now() + lifeSeconds * 1000,
    };
    tokens.set(token.token, token);
    return token;
  }

  #valid(token: IssuedToken | undefined): IssuedToken | undefined {
    return token && token.expires > this.#clock.now() ? token : undefined;
  }
}
