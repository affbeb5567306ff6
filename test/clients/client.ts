import type { Places } from './places.ts';

/** What the preparation of a client may use. */
export interface Tools {
  readonly places: Places;
  /** A Python that already has the packages. */
  readonly python: string | undefined;
}

/** An installed client. */
export interface Ready {
  readonly version: string;
  /** Runs its program, which asserts what the client gave it; gives what it printed. */
  run(environment: Readonly<Record<string, string>>): Promise<string>;
}
