import type { Row } from '../../contract.ts';
import { storedDraft, type Draft } from '../../glide/host.ts';
import { recordFor } from '../../glide/record-proxy.ts';
import { asText } from '../../glide/values.ts';
import type { Execution, Kernel } from '../kernel.ts';
import { describeError } from '../rules.ts';

/** One row on its way through one transform map. */
export interface Passage {
  readonly kernel: Kernel;
  readonly execution: Execution;
  readonly map: Row;
  readonly source: Draft;
  target: Draft;
  action: 'insert' | 'update';
}

/** What a transform script left in its variables (doc:r_TransformationScriptVariables). */
export interface Verdict {
  readonly ignore: boolean;
  readonly error: boolean;
  readonly errorMessage: string;
  readonly statusMessage: string;
}

/** A transform script threw; the row ends as an error. */
export class TransformScriptError extends Error {}

const VARIABLES = 'ignore, error, error_message, status_message';

export function runTransformScript(passage: Passage, source: string, name: string): Verdict {
  const value = run(passage, `${source}\n;({ ${VARIABLES} });`, name, {
    ignore: false,
    error: false,
    error_message: '',
    status_message: '',
  }) as Readonly<Record<string, unknown>>;
  return {
    ignore: isTrue(value['ignore']),
    error: isTrue(value['error']),
    errorMessage: asText(value['error_message']),
    statusMessage: asText(value['status_message']),
  };
}

/** Value of a field map's source script. */
export function runSourceScript(passage: Passage, source: string, name: string): string {
  return asText(run(passage, source, name, { answer: undefined }));
}

function run(
  passage: Passage,
  source: string,
  name: string,
  extra: Readonly<Record<string, unknown>>,
): unknown {
  const { kernel, execution, map } = passage;
  const scope = map['sys_scope'] || 'global';
  const host = execution.host(scope);
  const log = (level: string) => (text: unknown) => {
    kernel.log(level, scope, asText(text));
  };
  try {
    return execution.run({
      scope,
      source,
      name,
      bindings: {
        source: recordFor(host, passage.source),
        target: recordFor(host, passage.target),
        map: recordFor(host, storedDraft('sys_transform_map', map)),
        log: { info: log('info'), warn: log('warn'), error: log('error') },
        action: passage.action,
        ...extra,
      },
    });
  } catch (error) {
    kernel.log('error', scope, `${name} failed: ${describeError(error)}`);
    throw new TransformScriptError(`Transform script error: ${messageOf(error)}`);
  }
}

/** Errors of a script belong to its own context, so `instanceof` does not know them. */
function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message : String(error);
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
