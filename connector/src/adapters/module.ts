import { z } from 'zod';
import type { Clock } from '../ports/clock.ts';
import type { HttpClient } from '../ports/http.ts';
import type { Log } from '../ports/log.ts';
import type { SecretResolver } from '../ports/secrets.ts';
import type { TargetAdapter } from '../ports/target.ts';
import { RescindError } from '../lib/errors.ts';
import { parseIsoDuration } from '../lib/iso-duration.ts';

/** What an adapter can do. A capability that is `true` is implemented and tested; there is no third state. */
export interface Capabilities {
  /** Reads every account and grant the mapping may see. */
  readonly list: boolean;
  /** Answers for one account and entitlement by direct look-up. */
  readonly probe: boolean;
  readonly revoke: boolean;
  readonly disable: boolean;
  readonly credentials: boolean;
  readonly lastUsed: boolean;
  readonly negativeAuth: boolean;
  readonly changeFeed: boolean;
}

export interface AdapterDeps {
  readonly http: HttpClient;
  readonly secrets: SecretResolver;
  readonly clock: Clock;
  readonly log: Log;
  /** Absolute folder that relative file names in the target block start from (the mapping's folder). */
  readonly baseDir: string;
}

/**
 * One downstream technology. `evidence` says what absence in a whole read is worth: `listed` when the application
 * itself answered (E3), `attested` when somebody handed over a copy.
 */
export interface AdapterModule {
  readonly id: string;
  readonly title: string;
  readonly capabilities: Capabilities;
  readonly evidence: 'listed' | 'attested';
  /** Schema of the mapping's `target:` block; `adapter` holds the id. */
  readonly configSchema: z.ZodType;
  /** `target` is the block as loaded; it is parsed again here, so defaults are set whoever calls. */
  create(target: unknown, deps: AdapterDeps): TargetAdapter;
}

interface Definition<S extends z.ZodType> {
  readonly id: string;
  readonly title: string;
  readonly can: readonly (keyof Capabilities)[];
  readonly evidence: 'listed' | 'attested';
  readonly configSchema: S;
  readonly create: (config: z.output<S>, deps: AdapterDeps) => TargetAdapter;
}

/** Ties schema and constructor of one adapter together; throws `mapping_invalid` for a target block that does not fit. */
export function defineAdapter<S extends z.ZodType>(definition: Definition<S>): AdapterModule {
  const { id, title, can, evidence, configSchema } = definition;
  const has = (name: keyof Capabilities): boolean => can.includes(name);
  return {
    id,
    title,
    evidence,
    configSchema,
    capabilities: {
      list: has('list'),
      probe: has('probe'),
      revoke: has('revoke'),
      disable: has('disable'),
      credentials: has('credentials'),
      lastUsed: has('lastUsed'),
      negativeAuth: has('negativeAuth'),
      changeFeed: has('changeFeed'),
    },
    create(target, deps) {
      const parsed = configSchema.safeParse(target);
      if (parsed.success) return definition.create(parsed.data, deps);
      const problems = parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`);
      throw new RescindError('mapping_invalid', `target block: ${problems.join('; ')}`, {
        where: `target.adapter ${id}`,
        todo: 'Correct the target block of the mapping.',
      });
    },
  };
}

const secretText = 'a secret must be a reference: { fromEnv: NAME } or { fromFile: path }';

/** Reference to a secret in a target block. */
export const secretRef = z
  .union(
    [
      z.strictObject({ fromEnv: z.string().min(1).describe('Name of an environment variable') }),
      z.strictObject({ fromFile: z.string().min(1).describe('File that holds nothing else') }),
    ],
    { error: secretText },
  )
  .describe('Reference to a secret, never the secret itself');

/** A name that is no secret and may be written in place or referred to like one. */
export const nameOrRef = z
  .union([z.string().min(1), secretRef], {
    error: 'a text or a reference { fromEnv } / { fromFile }',
  })
  .describe('Text in place, or a reference as for a secret');

const duration = /^P(?=.)(\d+W|(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)$/;

/** ISO 8601 duration of fixed length (weeks to seconds; a month has none). */
export const isoDuration = z
  .string()
  .regex(duration, { error: 'a duration such as P8D, PT30M or PT10S' })
  .describe('ISO 8601 duration');

/** Milliseconds of a text that `isoDuration` accepted. */
export function durationMs(text: string): number {
  return parseIsoDuration(text) ?? 0;
}
