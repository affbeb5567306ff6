import { reconcile } from '../../usecases/reconcile.ts';
import type { ReconcileResult } from '../../usecases/result.ts';
import { exitCodeOfResult, worstOf, type ExitCode } from '../exit-codes.ts';
import type { CommonOptions, Invocation } from '../invocation.ts';
import { jsonText } from '../render/json.ts';
import { reconcileText } from '../render/text.ts';
import { eachMapping, type MappingTurn } from './each-mapping.ts';

export interface ReconcileCommandOptions extends CommonOptions {
  /** Codes of stopped plans that a person has looked at. */
  readonly confirm?: readonly string[];
  readonly fullLedger?: boolean;
}

/** `plan` writes nowhere; `run` writes findings and tickets on the platform. */
export async function reconcileCommand(
  invocation: Invocation,
  mode: 'plan' | 'run',
  options: ReconcileCommandOptions,
): Promise<ExitCode> {
  const results: ReconcileResult[] = [];
  const { output, text } = invocation;
  const { codes, errors } = await eachMapping(invocation, verbs[mode], async (turn) => {
    const result = await reconcileOne(turn, mode, options);
    results.push(result);
    turn.clear();
    if (options.json !== true) {
      output.result(`${results.length > 1 ? '\n' : ''}${reconcileText(result, text)}`);
    }
    return exitCodeOfResult(result, options.detailedExitcode === true);
  });
  const exitCode = worstOf(codes);
  if (options.json === true) {
    output.result(jsonText({ command: mode, exitCode, errors, reconciliations: results }));
  }
  return exitCode;
}

const verbs = { plan: 'planning', run: 'reconciling' } as const;

async function reconcileOne(
  { file, composition, signal }: MappingTurn,
  mode: 'plan' | 'run',
  options: ReconcileCommandOptions,
): Promise<ReconcileResult> {
  const composed = await composition.mapping(file);
  try {
    return await reconcile(composed.mapping, composed.deps, {
      mode,
      signal,
      ...(options.confirm === undefined ? {} : { confirm: options.confirm }),
      ...(options.fullLedger === undefined ? {} : { fullLedger: options.fullLedger }),
    });
  } finally {
    await composed.close();
  }
}
