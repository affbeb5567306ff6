import { parseArgs } from 'node:util';

import { startInstance } from '../instance/start.ts';
import { CASES, type ClientCase } from './cases.ts';
import type { Tools } from './client.ts';
import { Places } from './places.ts';
import { Skipped } from './program.ts';
import { instanceEnvironment, TrustFile } from './surroundings.ts';
import { table, type Outcome } from './table.ts';

const USAGE = `npm run clients -- [options] [client …]

  --cache DIR     where the clients are installed (default node_modules/.cache/rescind-clients)
  --python FILE   a Python that already has the packages; without it each client gets a virtual environment
  --verbose       also print what clients say when they succeed

Runs other people's ServiceNow clients, unchanged, against a local instance each. A client whose runtime is missing is
skipped. Exit code 1 when one fails.
`;

/** Proves the chosen clients one after another and prints what came of it. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cache: { type: 'string' },
      python: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    print(USAGE);
    return 0;
  }
  const chosen = chooseCases(positionals);
  const tools: Tools = { places: new Places(values.cache), python: values.python };
  const outcomes: Outcome[] = [];
  for (const each of chosen) {
    process.stderr.write(`${each.name} …\n`);
    outcomes.push(await prove(each, tools, values.verbose));
  }
  print(`\n${table(outcomes)}\n`);
  return outcomes.some(({ result }) => result === 'fail') ? 1 : 0;
}

function chooseCases(names: readonly string[]): readonly ClientCase[] {
  const known = CASES.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No client ${unknown.join(', ')}; there are ${known.join(', ')}`);
  }
  return names.length === 0 ? CASES : CASES.filter(({ name }) => names.includes(name));
}

/** One client on an instance of its own, which speaks TLS as real ones do. */
async function prove(each: ClientCase, tools: Tools, verbose: boolean): Promise<Outcome> {
  const told = { client: each.name, exercised: each.exercised };
  try {
    const ready = await each.prepare(tools);
    const instance = await startInstance({ tls: true });
    const trust = await TrustFile.write(instance);
    try {
      const said = await ready.run(instanceEnvironment(instance, trust.file));
      each.check(instance);
      if (verbose) process.stderr.write(said);
      return { ...told, version: ready.version, result: 'pass', reason: '' };
    } catch (error) {
      return { ...told, version: ready.version, result: 'fail', reason: explain(error) };
    } finally {
      await instance.stop();
      await trust.remove();
    }
  } catch (error) {
    const result = error instanceof Skipped ? 'skip' : 'fail';
    return { ...told, version: '', result, reason: explain(error) };
  }
}

function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function print(text: string): void {
  process.stdout.write(text);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
