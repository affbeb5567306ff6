import { createHash, randomBytes } from 'node:crypto';

import type { InstanceClock } from '../../contract.ts';

/** What a person allowed, and what must come back to get a token for it. */
export interface Allowed {
  readonly client: string;
  readonly userId: string;
  readonly redirectUri: string;
  /** PKCE: base64url of the verifier's SHA-256; empty without. */
  readonly challenge: string;
}

/** The longest life that RFC 6749, 4.1.2 allows a code. */
const LIFE_MS = 600_000;
const VERIFIER = /^[\w.~-]{43,128}$/;

/** Authorization codes that were given out; each can be used once. */
export class Codes {
  readonly #clock: InstanceClock;
  readonly #codes = new Map<string, Allowed & { readonly expires: number }>();

  constructor(clock: InstanceClock) {
    this.#clock = clock;
  }

  issue(allowed: Allowed): string {
    const now = this.#clock.now();
    for (const [code, { expires }] of this.#codes) if (expires <= now) this.#codes.delete(code);
    const code = randomBytes(40).toString('base64url');
    this.#codes.set(code, { ...allowed, expires: now + LIFE_MS });
    return code;
  }

  /** What was allowed, when client, address and verifier are those of the request for the code. */
  redeem(
    code: string,
    proof: { readonly client: string; readonly redirectUri: string; readonly verifier: string },
  ): Allowed | undefined {
    const allowed = this.#codes.get(code);
    this.#codes.delete(code);
    if (!allowed || allowed.expires <= this.#clock.now()) return undefined;
    const fits =
      allowed.client === proof.client &&
      allowed.redirectUri === proof.redirectUri &&
      isProven(allowed.challenge, proof.verifier);
    return fits ? allowed : undefined;
  }
}

function isProven(challenge: string, verifier: string): boolean {
  if (challenge === '') return verifier === '';
  return (
    VERIFIER.test(verifier) &&
    createHash('sha256').update(verifier).digest('base64url') === challenge
  );
}
