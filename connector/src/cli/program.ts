import { readFileSync } from 'node:fs';
import { Argument, Command } from 'commander';
import { adapters } from './commands/adapters.ts';
import { checkCommand } from './commands/check.ts';
import { explainCommand } from './commands/explain.ts';
import { reconcileCommand, type ReconcileCommandOptions } from './commands/reconcile.ts';
import { schema, schemaNames, type SchemaName } from './commands/schema.ts';
import { validate } from './commands/validate.ts';
import type { ExitCode } from './exit-codes.ts';
import { createInvocation, type CommonOptions, type Invocation } from './invocation.ts';
import type { Io } from './io.ts';
import { withCommonOptions, withExample } from './options.ts';

/** Runs a command and remembers its exit code. */
export type Run = (
  options: CommonOptions,
  command: (invocation: Invocation) => Promise<ExitCode>,
) => Promise<void>;

/** All commands. Nothing is read or called before one of them is chosen. */
export function createProgram(io: Io, run: Run): Command {
  const program = new Command('rescind')
    .description(
      'Compares who has access with who was granted it, and proves that revoked access is gone.',
    )
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.stdout.write(text);
      },
      writeErr: (text) => {
        io.stderr.write(io.redactor.text(text));
      },
    });
  withExample(program, 'validate', 'plan --mapping crm', 'run --detailed-exitcode');
  program.addHelpText('after', exitCodeHelp);
  for (const add of [addValidate, addCheck, addPlan, addRun, addExplain, addAdapters, addSchema]) {
    add(program, run);
  }
  return program;
}

const exitCodeHelp = `
Exit codes: 0 done, 1 unexpected, 2 drift (only with --detailed-exitcode), 3 configuration or rights,
4 stopped by a guard (nothing changed), 5 partial, 130 interrupted.`;

/** Invocation options are made here as well, for errors that come before a command could. */
export function invocationFor(io: Io, options: Partial<CommonOptions>): Invocation {
  return createInvocation(io, { config: 'rescind.yaml', color: true, ...options });
}

function addValidate(program: Command, run: Run): void {
  const command = program.command('validate').description('check the files, call nobody');
  withExample(withCommonOptions(command), 'validate').action((options: CommonOptions) =>
    run(options, validate),
  );
}

function addCheck(program: Command, run: Run): void {
  const command = program
    .command('check')
    .description('test connections and rights, read nothing else');
  withExample(withCommonOptions(command), 'check --mapping crm').action((options: CommonOptions) =>
    run(options, checkCommand),
  );
}

function addPlan(program: Command, run: Run): void {
  const command = program
    .command('plan')
    .description('show what a run would report; write nowhere');
  withReconcileOptions(withExample(withCommonOptions(command), 'plan --mapping crm')).action(
    (options: ReconcileCommandOptions) =>
      run(options, (invocation) => reconcileCommand(invocation, 'plan', options)),
  );
}

function addRun(program: Command, run: Run): void {
  const command = program
    .command('run')
    .description(
      'reconcile: write findings and evidence on the platform, which opens and closes tickets',
    );
  withReconcileOptions(withExample(withCommonOptions(command), 'run --detailed-exitcode')).action(
    (options: ReconcileCommandOptions) =>
      run(options, (invocation) => reconcileCommand(invocation, 'run', options)),
  );
}

function withReconcileOptions(command: Command): Command {
  return command
    .option('--confirm <code...>', 'let exactly this stopped plan or anomalous snapshot pass')
    .option('--full-ledger', 'read the whole ledger again instead of what changed');
}

function addExplain(program: Command, run: Run): void {
  const command = program
    .command('explain')
    .argument('<finding>', 'number (RFN…) or fingerprint')
    .description('why somebody still has access, and what to take away');
  withExample(withCommonOptions(command), 'explain RFN0001042').action(
    (reference: string, options: CommonOptions) =>
      run(options, (invocation) => explainCommand(invocation, reference)),
  );
}

function addAdapters(program: Command, run: Run): void {
  const command = program.command('adapters').description('what can be connected');
  withExample(withCommonOptions(command), 'adapters').action((options: CommonOptions) =>
    run(options, adapters),
  );
}

function addSchema(program: Command, run: Run): void {
  const command = program
    .command('schema')
    .addArgument(new Argument('<format>', 'which format').choices(schemaNames))
    .description('print a JSON Schema, for editors and scripts');
  withExample(withCommonOptions(command), 'schema mapping').action(
    (name: SchemaName, options: CommonOptions) =>
      run(options, (invocation) => schema(invocation, name)),
  );
}

function version(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  const parsed: unknown = JSON.parse(text);
  const has = typeof parsed === 'object' && parsed !== null && 'version' in parsed;
  return has ? String(parsed.version) : 'unknown';
}
