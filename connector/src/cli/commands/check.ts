import { check } from '../../usecases/check.ts';
import type { CheckResult } from '../../usecases/result.ts';
import type { CheckLine } from '../../ports/target.ts';
import { RescindError } from '../../lib/errors.ts';
import { exitCodes, worstOf, type ExitCode } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { jsonText } from '../render/json.ts';
import { checkText } from '../render/text.ts';
import { eachMapping, type MappingTurn } from './each-mapping.ts';

/** Tests connections and rights on both sides, without reading the estate. */
export async function checkCommand(invocation: Invocation): Promise<ExitCode> {
  const { options, output, text } = invocation;
  const results: CheckResult[] = [];
  const { codes, errors } = await eachMapping(invocation, 'checking', async (turn) => {
    const result = await checkOne(turn);
    results.push(result);
    turn.clear();
    if (options.json !== true) {
      output.result(`${results.length > 1 ? '\n' : ''}${checkText(result, text)}`);
    }
    return result.ok ? exitCodes.done : exitCodes.configuration;
  });
  const exitCode = worstOf(codes);
  if (options.json === true) {
    output.result(jsonText({ command: 'check', exitCode, errors, checks: results }));
  }
  return exitCode;
}

async function checkOne({ file, composition, signal }: MappingTurn): Promise<CheckResult> {
  const health = await healthLines(composition.platform, signal);
  const { mapping, target } = await composition.target(file);
  try {
    const deps = { ledger: composition.platform.ledger, target, mapping };
    const result = await check(deps, signal);
    const platform = [...health, ...result.platform];
    return { ...result, platform, ok: result.ok && health.every(({ ok }) => ok) };
  } finally {
    await target.close();
  }
}

/** The plugin says who we are; login and reachability problems are the same for all and are thrown. */
async function healthLines(
  platform: MappingTurn['composition']['platform'],
  signal: AbortSignal,
): Promise<CheckLine[]> {
  try {
    const { pluginVersion, user, mayConnect } = await platform.health(signal);
    const role = mayConnect
      ? `${user} has it`
      : `${user} lacks it: give it in the platform (User Administration, Users)`;
    return [
      { right: 'Rescind plugin', ok: true, detail: `version ${pluginVersion}` },
      { right: 'role x_rsc_rescind.connector', ok: mayConnect, detail: role },
    ];
  } catch (error) {
    if (!(error instanceof RescindError) || error.code !== 'platform_forbidden') throw error;
    return [{ right: 'Rescind API', ok: false, detail: `${error.message} ${error.todo}` }];
  }
}
