import type { z } from 'zod';
import type { AdapterModule } from './module.ts';

/** Both are lazy: validating a mapping loads a schema, not a database driver. */
export interface AdapterEntry {
  readonly config: () => Promise<z.ZodType>;
  readonly load: () => Promise<AdapterModule>;
}

/** Every adapter, by the id a mapping names in `target.adapter`. The only place that knows them all. */
export const registry = {
  csv: {
    config: async () => (await import('./csv/config.ts')).csvTarget,
    load: async () => (await import('./csv/index.ts')).adapter,
  },
  postgres: {
    config: async () => (await import('./postgres/config.ts')).postgresTarget,
    load: async () => (await import('./postgres/index.ts')).adapter,
  },
  scim: {
    config: async () => (await import('./scim/config.ts')).scimTarget,
    load: async () => (await import('./scim/index.ts')).adapter,
  },
} as const satisfies Record<string, AdapterEntry>;

export type AdapterId = keyof typeof registry;

/** Ids in the order lists are shown. */
export const adapterIds = Object.keys(registry) as readonly AdapterId[];
