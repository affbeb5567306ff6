import { CommanderError } from 'commander';
import { RescindError } from '../lib/errors.ts';
import { diagnosticText, hasErrors, type Diagnostic } from '../mapping/diagnostic.ts';
import type { ResultError } from '../usecases/result.ts';
import type { Invocation } from './invocation.ts';
import { errorText } from './render/text.ts';

/** Files that cannot be used; the diagnostics are the message. */
export class InvalidFiles extends RescindError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(code: 'config_invalid' | 'mapping_invalid', diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    super(code, `${errors} ${errors === 1 ? 'error' : 'errors'} in the files above.`, {
      todo: 'Correct the marked places; `rescind validate` shows them again without calling anybody.',
    });
    this.diagnostics = diagnostics;
  }
}

/** Throws `InvalidFiles` when one of the diagnostics is an error. */
export function refuseErrors(
  code: 'config_invalid' | 'mapping_invalid',
  diagnostics: readonly Diagnostic[],
): void {
  if (hasErrors(diagnostics)) throw new InvalidFiles(code, diagnostics);
}

/** What, where, what to do; for anything that was thrown. */
export function describeError(error: unknown): ResultError {
  if (error instanceof RescindError) {
    const { code, message, where, todo } = error;
    return { code, message, where, todo };
  }
  const message = error instanceof Error ? error.message : 'Something that is no error was thrown.';
  return {
    code: 'unexpected',
    message: `Unexpected: ${message}`,
    where: '',
    todo: 'This is a fault of the connector. Run again with --log-level debug and report what it prints.',
  };
}

/** Writes an error to stderr, with the mapping it is about. The stack only for whoever asked for it. */
export function reportError(invocation: Invocation, error: unknown, mapping = ''): void {
  const { io, text, options } = invocation;
  const lines: string[] = [];
  if (error instanceof InvalidFiles) lines.push(...error.diagnostics.map(diagnosticText), '');
  const said = describeError(error);
  const message = mapping === '' ? said.message : `${mapping}: ${said.message}`;
  lines.push(errorText({ ...said, message }, text));
  if (options.logLevel === 'debug' && error instanceof Error) lines.push(stackOf(error));
  io.stderr.write(io.redactor.text(`${lines.join('\n')}\n`));
}

function stackOf(error: Error): string {
  const own = error.stack ?? '';
  return error.cause instanceof Error ? `${own}\ncaused by ${stackOf(error.cause)}` : own;
}

/** Help and version are not errors; everything else that commander refuses is. */
export function isUsageError(error: unknown): error is CommanderError {
  return error instanceof CommanderError && error.exitCode !== 0;
}
