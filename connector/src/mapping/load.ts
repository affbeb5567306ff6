import type { z } from 'zod';
import { defaultGraces, defaultGuard, type Mapping } from '../domain/mapping.ts';
import { sha256Hex } from '../lib/ids.ts';
import { parseIsoDuration } from '../lib/iso-duration.ts';
import { hasErrors, inFileOrder, type Diagnostic } from './diagnostic.ts';
import { diagnosticsOf } from './issues.ts';
import { parsePath } from './path.ts';
import { pastedSecrets } from './pasted-secrets.ts';
import { mappingSchema, type MappingText } from './schema.ts';
import { semanticWarnings, untilIso } from './semantics.ts';
import { readSource, type Source } from './source.ts';

/** Schema of the `target:` block per adapter id. */
export type TargetSchemas = Readonly<Record<string, z.ZodType>>;

/** A mapping file without errors. Whether its source is attested is known by the adapter, not by the file. */
export interface MappingFile {
  readonly file: string;
  readonly mapping: Omit<Mapping, 'attested'>;
  readonly adapter: string;
  /** The `target:` block as written, for the adapter. */
  readonly target: unknown;
  /** `file:line:column` of a path such as `target.auth.password`. */
  readonly position: (path: string) => string;
  /** A problem that only shows beside other files. */
  readonly problem: (path: string, message: string) => Diagnostic;
  readonly variables: readonly Variable[];
}

/** An environment variable a file refers to, with a warning about it at its place. */
export interface Variable {
  readonly name: string;
  readonly problem: (message: string) => Diagnostic;
}

export function variablesOf(source: Source): Variable[] {
  return source
    .texts()
    .filter(({ path }) => path.at(-1) === 'fromEnv')
    .map(({ path, text }) => ({
      name: text,
      problem: (message) => source.at(path, { message, severity: 'warning' }),
    }));
}

export interface Loaded<T> {
  /** `undefined` when there are errors. */
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadOptions {
  /** Shown in every diagnostic. */
  readonly file: string;
  readonly targets: TargetSchemas;
  readonly nowMs: number;
}

/** Reads one mapping. Shows all problems at once and never throws for bad input. */
export function loadMapping(text: string, options: LoadOptions): Loaded<MappingFile> {
  const source = readSource(options.file, text);
  if (source.value === undefined && source.syntax.length > 0) {
    return { value: undefined, diagnostics: inFileOrder(source.syntax) };
  }
  const schema = mappingSchema(Object.keys(options.targets));
  const parsed = schema.safeParse(source.value);
  const diagnostics = [
    ...source.syntax,
    ...(parsed.success ? [] : diagnosticsOf(source, schema, parsed.error.issues)),
    ...targetProblems(source, options.targets),
  ];
  diagnostics.push(...pastedSecrets(source, diagnostics));
  if (parsed.success) diagnostics.push(...semanticWarnings(source, parsed.data, options.nowMs));
  const value =
    parsed.success && !hasErrors(diagnostics) ? mappingFile(source, parsed.data) : undefined;
  return { value, diagnostics: inFileOrder(diagnostics) };
}

function targetProblems(source: Source, targets: TargetSchemas): Diagnostic[] {
  const target = field(source.value, 'target');
  const adapter = field(target, 'adapter');
  const schema = typeof adapter === 'string' ? targets[adapter] : undefined;
  if (schema === undefined) return []; // the mapping schema says what is wrong
  const parsed = schema.safeParse(target);
  return parsed.success ? [] : diagnosticsOf(source, schema, parsed.error.issues, ['target']);
}

function field(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name))
    return undefined;
  return (holder as Readonly<Record<string, unknown>>)[name];
}

function mappingFile(source: Source, text: MappingText): MappingFile {
  return {
    file: source.file,
    mapping: {
      name: text.name,
      digest: sha256Hex(canonical(source.value)),
      app: text.app,
      correlation: text.correlation,
      accounts: {
        kinds: text.accounts.kinds,
        ignore: text.accounts.ignore.map((entry) => ({ ...entry, until: untilIso(entry.until) })),
      },
      entitlements: text.entitlements.map(({ type, match, ...rest }) => ({
        type,
        match,
        title: rest.title,
        tier: rest.tier,
        levelGroup: rest.levelGroup,
        level: rest.level,
        ignore: rest.ignore,
      })),
      guard: { ...defaultGuard, ...given(text.guard) },
      freshnessHours: hours(text.freshness),
      graces: {
        unfulfilledAfterMinutes:
          minutes(text.graces.unfulfilledAfter) ?? defaultGraces.unfulfilledAfterMinutes,
        propagationMinutes: minutes(text.graces.propagation),
      },
    },
    adapter: text.target.adapter,
    target: text.target,
    position: (path) => source.position(parsePath(path)),
    problem: (path, message) => source.at(parsePath(path), { message }),
    variables: variablesOf(source),
  };
}

/** Without the keys that are `undefined`, so that they do not hide a default. */
function given(limits: MappingText['guard']): Partial<Mapping['guard']> {
  return Object.fromEntries(
    Object.entries(limits).filter(([, value]) => (value as unknown) !== undefined),
  );
}

function minutes(duration: string | undefined): number | undefined {
  if (duration === undefined) return undefined;
  return Math.ceil((parseIsoDuration(duration) ?? 0) / 60_000);
}

function hours(duration: string | undefined): number | undefined {
  if (duration === undefined) return undefined;
  return (parseIsoDuration(duration) ?? 0) / 3_600_000;
}

/** JSON with sorted keys: comments, order and layout of the file do not change its digest. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
