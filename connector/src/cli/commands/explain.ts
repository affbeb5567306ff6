import { RescindError } from '../../lib/errors.ts';
import { explain } from '../../usecases/explain.ts';
import type { ExplainResult } from '../../usecases/result.ts';
import { exitCodeOf, exitCodes, worstOf, type ExitCode } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { jsonText } from '../render/json.ts';
import { explainText } from '../render/text.ts';
import { reportError } from '../report-error.ts';
import { eachMapping, type MappingTurn } from './each-mapping.ts';

/** Looks the finding up in one mapping after the other and tells why it is there. */
export async function explainCommand(invocation: Invocation, reference: string): Promise<ExitCode> {
  const { options, output, text } = invocation;
  let found: ExplainResult | undefined;
  const { codes, errors } = await eachMapping(invocation, 'looking in', async (turn) => {
    found ??= await explainIn(turn, reference);
    return exitCodes.done;
  });
  if (found === undefined && codes.every((code) => code === exitCodes.done)) {
    return unknownFinding(invocation, reference);
  }
  // What another mapping could not answer does not matter once the finding is explained.
  const exitCode = found === undefined ? worstOf(codes) : exitCodes.done;
  if (options.json === true) {
    const explanation = found === undefined ? {} : { explanation: found };
    output.result(jsonText({ command: 'explain', exitCode, errors, ...explanation }));
  } else if (found !== undefined) {
    output.result(explainText(found, text));
  }
  return exitCode;
}

async function explainIn(
  { file, composition, signal, log }: MappingTurn,
  reference: string,
): Promise<ExplainResult | undefined> {
  const store = await composition.store(file);
  try {
    const deps = { ledger: composition.platform.ledger, store, log };
    return await explain(await composition.describe(file), deps, reference, signal);
  } catch (error) {
    if (error instanceof RescindError && error.code === 'finding_unknown') return undefined;
    throw error;
  } finally {
    await store.close();
  }
}

function unknownFinding(invocation: Invocation, reference: string): ExitCode {
  const { options, output } = invocation;
  const error = new RescindError('finding_unknown', `No mapping knows a finding ${reference}.`, {
    where: reference,
    todo: 'Give the number from the ticket or the plan (RFN…), or the fingerprint from --json.',
  });
  const exitCode = exitCodeOf(error);
  if (options.json === true) {
    const { code, message, where, todo } = error;
    const errors = [{ mapping: '', code, message, where, todo }];
    output.result(jsonText({ command: 'explain', exitCode, errors }));
  } else {
    reportError(invocation, error);
  }
  return exitCode;
}
