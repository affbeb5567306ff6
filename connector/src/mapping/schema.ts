import { z } from 'zod';
import type { IdentityKind } from '../domain/identity.ts';

export const apiVersion = 'rescind/v1';

const identityKinds = [
  'human',
  'service_account',
  'workload',
  'api_key_owner',
  'oauth_app',
  'bot',
  'ai_agent',
  'group_account',
  'external',
  'unknown',
] as const satisfies readonly IdentityKind[];

const word = z.string().min(1);

/** Lower-case key as in file names and in the platform's application record. */
const key = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,62}$/, {
  error: 'must be 1 to 63 characters: lower-case letters, digits, and . _ - inside',
});

/** The same shape as `parseIsoDuration` reads; as a pattern, so that editors know it too. */
export const duration = z
  .string()
  .regex(/^P(?!$)(\d+W|(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/, {
    error: 'must be an ISO 8601 duration such as P2D, PT15M or P1DT12H',
  })
  .describe('ISO 8601 duration in weeks, days, hours, minutes, seconds');

const where = z
  .record(word, word)
  .refine((fields) => Object.keys(fields).length > 0, { error: 'must name at least one field' })
  .describe('Account field = glob (* any run of characters, ? one); all must match');

const until = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?$/, {
    error: 'must be a day (2027-03-31) or a UTC time (2027-03-31T18:00:00Z)',
    abort: true,
  })
  .refine(isInCalendar, { error: 'is not a day of the calendar' })
  .describe('Last day (UTC) it holds, or the exact time');

/** `Date` reads the 31st of February as the 3rd of March. */
function isInCalendar(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10));
}

const ignore = z.strictObject({
  where,
  reason: word.describe('Why nobody judges these accounts; shown in reports'),
  until,
});

const kind = z.strictObject({
  kind: z.enum(identityKinds).describe('What these accounts are'),
  where,
});

const correlation = z.strictObject({
  account: word.describe('Field of the account: login, nativeId or an attribute'),
  identity: word.describe('Field of the identity: user_name, email, employee_number, …'),
  transform: z
    .array(z.enum(['trim', 'lower', 'upper', 'strip_domain']))
    .default([])
    .describe('Applied to both sides, in order'),
});

const entitlement = z
  .strictObject({
    type: z.string().regex(/^[a-z][a-z0-9_]*$/, {
      error: 'must be a type of the adapter, such as role or group',
    }),
    match: word.describe('Glob over name or native id'),
    title: word.optional().describe('Name for people'),
    tier: z.enum(['critical', 'high', 'medium', 'low']).optional().describe('How much it can do'),
    levelGroup: word.optional().describe('Entitlements that are levels of the same thing'),
    level: z.number().int().min(0).optional().describe('Rank inside levelGroup; higher is more'),
    ignore: word.optional().describe('Why it is not judged; shown in reports'),
  })
  .refine((rule) => (rule.level === undefined) === (rule.levelGroup === undefined), {
    error: 'level and levelGroup belong together: give both or neither',
  });

const percent = z.number().min(0).max(100);
const rows = z.number().int().min(0);

const guard = z
  .strictObject({
    minAccounts: z.number().int().min(1).describe('Fewer accounts are a wrong read, not drift'),
    maxNewFindings: rows.optional().describe('More new findings stop the whole run'),
    maxNewFindingsPercent: percent.optional().describe('The same as percentage of known access'),
    dropPercent: percent.optional().describe('A snapshot that shrank by more is anomalous …'),
    dropRows: rows.optional().describe('… if it also lost at least that many rows'),
    dropPercentAnySize: percent.optional().describe('Anomalous whatever the size'),
  })
  .describe('Limits that stop a run before its first action');

const graces = z
  .strictObject({
    unfulfilledAfter: duration.optional().describe('From approval until a grant must be seen'),
    propagation: duration.optional().describe('Time a change takes to show in the application'),
  })
  .describe('How long a difference is nobody’s fault');

const app = z
  .strictObject({
    key: key.describe('Key of the application record in the platform'),
    title: word.describe('Name for people'),
  })
  .describe('The application this mapping reconciles');

/** Everything but the `target:` block, which the adapter it names describes. */
const parts = {
  apiVersion: z.literal(apiVersion).describe('Version of this file format'),
  name: key.describe('Name of the mapping: --mapping NAME, and the run records'),
  app,
  accounts: z
    .strictObject({
      kinds: z.array(kind).default([]).describe('First match wins; human when none does'),
      ignore: z.array(ignore).default([]).describe('Accounts nobody judges, until a day'),
    })
    .prefault({})
    .describe('What the accounts are'),
  correlation: z
    .array(correlation)
    .min(1)
    .describe('How an account finds its identity; tried in order'),
  entitlements: z.array(entitlement).default([]).describe('First match wins'),
  guard,
  freshness: duration.optional().describe('Oldest acceptable good read'),
  graces: graces.prefault({}),
};

/** A mapping whose target is looked at later, by the schema of the adapter it names. */
export function mappingSchema(adapterIds: readonly string[]) {
  const target = z.looseObject({ adapter: z.enum(adapterIds).describe('Adapter') });
  return z.strictObject({ ...parts, target });
}
export type MappingText = z.output<ReturnType<typeof mappingSchema>>;

/** The whole file in one schema, for editors. */
export function editorSchema(targets: readonly z.ZodType[]) {
  return z.strictObject({
    ...parts,
    target: z.union(targets).describe('Connection to the application'),
  });
}
