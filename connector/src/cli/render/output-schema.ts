import { z } from 'zod';
import { driftClasses, severities } from '../../domain/finding.ts';
import type { Diagnostic } from '../../mapping/diagnostic.ts';
import { findingActions } from '../../usecases/result.ts';
import type {
  CheckResult,
  ExplainResult,
  ReconcileResult,
  ResultError,
} from '../../usecases/result.ts';

/** Version of the `--json` document. New fields may come; a removed or changed one raises the number. */
export const schemaVersion = 1;

const time = z.string().describe('UTC ISO 8601');
const text = z.string();
const rows = z.number().int().min(0);
const counts = z.object({ accounts: rows, entitlements: rows, grants: rows });
const previous = z.object({ at: time, counts }).optional();

const error: z.ZodType<ResultError> = z.object({
  code: text,
  message: text,
  where: text,
  todo: text,
});

const proof = z.object({
  source: text,
  kind: z.enum([
    'declared_total',
    'drained_cursor',
    'single_transaction',
    'sentinel',
    'child_listing',
    'file_age',
    'file_whole',
  ]),
  ok: z.boolean(),
  detail: text,
});

const snapshot = z.object({
  quality: z.enum(['accepted', 'anomalous', 'partial', 'failed']),
  reasons: z.array(text),
  proofs: z.array(proof),
  counts,
  previous,
  ignoredAccounts: rows,
  ignoredGrants: rows,
  readStartedAt: text,
  digest: text,
  error: error.optional(),
});

const finding = z.object({
  action: z.enum(findingActions),
  fingerprint: text.describe('Stable key of the finding'),
  driftClass: z.enum(driftClasses),
  severity: z.enum(severities),
  account: text,
  entitlement: text,
  scope: text,
  summary: text,
  paths: z.array(z.array(text)),
  number: text.describe('RFN number; empty before it is opened'),
  ticket: text.describe('RMD number; empty when there is none'),
  note: text,
});

const byAction = z.object({ open: rows, update: rows, bounce: rows, close: rows, keep: rows });
const numbers = z.array(text);

/** In JSON a value that is not there is left out. */
type Sparse<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]?: T[P] | undefined };
type ReconcileJson = Omit<Sparse<ReconcileResult, 'run'>, 'snapshot'> & {
  readonly snapshot: Sparse<ReconcileResult['snapshot'], 'previous' | 'error'>;
};

const reconcile: z.ZodType<ReconcileJson> = z.object({
  mode: z.enum(['plan', 'run']),
  mapping: text,
  application: z.object({ id: text, key: text, title: text }),
  run: z.object({ id: text, number: text }).optional(),
  outcome: z.enum(['clean', 'drift', 'partial', 'failed', 'guard_stopped']),
  startedAt: time,
  finishedAt: time,
  snapshot,
  ledger: z.object({
    mode: z.enum(['full', 'incremental']),
    rowsRead: rows,
    grants: rows,
    entitlements: rows,
    identities: rows,
    users: rows,
    openFindings: rows,
  }),
  findings: z.array(finding),
  classes: z.array(
    z.object({ driftClass: z.enum(driftClasses), severity: z.enum(severities), actions: byAction }),
  ),
  tickets: z.object({
    opened: numbers,
    updated: numbers,
    bounced: numbers,
    reopened: numbers,
    closed: numbers,
  }),
  guard: z.object({
    stopped: z.boolean(),
    lines: z.array(
      z.object({
        limit: text,
        allowed: z.number(),
        actual: z.number(),
        exceeded: z.boolean(),
        text,
      }),
    ),
    confirmCode: text.describe('For --confirm; empty when nothing is stopped'),
  }),
  coverage: z.object({
    grants: rows,
    asDecided: rows,
    drifted: rows,
    pending: rows,
    unknown: rows,
    attested: z.boolean(),
  }),
  grantReports: z.object({ observed: rows, absent: rows }),
  refused: z.array(z.object({ key: text, message: text })),
  timings: z.array(z.object({ phase: text, ms: z.number() })),
});

const checkLine = z.object({ right: text, ok: z.boolean(), detail: text });
const check: z.ZodType<CheckResult> = z.object({
  mapping: text,
  application: z.object({ key: text, title: text }),
  platform: z.array(checkLine),
  target: z.array(checkLine),
  ok: z.boolean(),
});

const explain: z.ZodType<ExplainResult> = z.object({
  mapping: text,
  number: text,
  fingerprint: text,
  driftClass: z.enum(driftClasses),
  state: text,
  severity: z.enum(severities),
  account: text,
  entitlement: text,
  scope: text,
  summary: text,
  definition: text,
  paths: z.array(z.array(text)),
  remove: z.array(text),
  remediation: text,
  closesWhen: text,
  controls: z.array(text),
  ticket: text,
  evidence: z.array(text),
  firstSeen: text,
  lastSeen: text,
  asOf: text,
});

const diagnostic: z.ZodType<Diagnostic> = z.object({
  severity: z.enum(['error', 'warning']),
  file: text,
  line: z.number().int(),
  column: z.number().int(),
  path: text,
  message: text,
  frame: z.array(text),
});

const adapter = z.object({
  id: text,
  title: text,
  evidence: z.enum(['listed', 'attested']),
  capabilities: z.record(text, z.boolean()),
});

/** The `--json` document of every command. */
export const outputSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  command: z.enum(['validate', 'check', 'plan', 'run', 'explain', 'adapters']),
  exitCode: z.number().int(),
  /** Errors by mapping; `mapping` is empty when it concerns everything. */
  errors: z.array(z.object({ mapping: text, code: text, message: text, where: text, todo: text })),
  diagnostics: z.array(diagnostic),
  reconciliations: z.array(reconcile).optional().describe('plan, run'),
  checks: z.array(check).optional().describe('check'),
  explanation: explain.optional().describe('explain'),
  mappings: z
    .array(z.object({ name: text, file: text, adapter: text, application: text }))
    .optional()
    .describe('validate'),
  adapters: z.array(adapter).optional().describe('adapters'),
});
export type OutputDocument = z.output<typeof outputSchema>;

/** JSON Schema of the `--json` document. */
export function outputJsonSchema(): Record<string, unknown> {
  return { title: 'Rescind output', ...z.toJSONSchema(outputSchema, { io: 'input' }) };
}
