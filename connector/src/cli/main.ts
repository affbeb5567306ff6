import { CommanderError } from 'commander';
import { exitCodeOf, exitCodes, type ExitCode } from './exit-codes.ts';
import type { CommonOptions } from './invocation.ts';
import { processIo, type Io } from './io.ts';
import { createProgram, invocationFor } from './program.ts';
import { jsonText } from './render/json.ts';
import type { OutputDocument } from './render/output-schema.ts';
import { describeError, InvalidFiles, reportError } from './report-error.ts';

/** The command line: arguments without `node` and script; answers the exit code. Never throws. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  let exitCode: ExitCode = exitCodes.done;
  let options: Partial<CommonOptions> = {};
  const program = createProgram(io, async (given, command) => {
    options = given;
    exitCode = await command(invocationFor(io, given));
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.configuration;
    }
    report(io, options, error, argv[0]);
    return exitCodeOf(error);
  }
}

const documented: readonly OutputDocument['command'][] = [
  'validate',
  'check',
  'plan',
  'run',
  'explain',
  'adapters',
];

function report(io: Io, options: Partial<CommonOptions>, error: unknown, verb = ''): void {
  const invocation = invocationFor(io, options);
  const command = documented.find((each) => each === verb);
  if (options.json !== true || command === undefined) {
    reportError(invocation, error);
    return;
  }
  const diagnostics = error instanceof InvalidFiles ? [...error.diagnostics] : [];
  const errors = [{ mapping: '', ...describeError(error) }];
  invocation.output.result(jsonText({ command, exitCode: exitCodeOf(error), errors, diagnostics }));
}
