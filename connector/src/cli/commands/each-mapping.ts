import type { MappingFile } from '../../mapping/load.ts';
import { RescindError } from '../../lib/errors.ts';
import type { Log } from '../../ports/log.ts';
import { compose, type Composition } from '../compose.ts';
import { exitCodeOf, type ExitCode } from '../exit-codes.ts';
import { watchInterrupts } from '../interrupt.ts';
import { logOf, type Invocation } from '../invocation.ts';
import { createProgress } from '../progress.ts';
import type { OutputDocument } from '../render/output-schema.ts';
import { describeError, reportError } from '../report-error.ts';
import { refuseUnsetSecrets } from '../unset-secrets.ts';
import { readWorkspace, selectMappings } from '../workspace.ts';

export interface MappingTurn {
  readonly file: MappingFile;
  readonly composition: Composition;
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Takes the progress line away before something is printed. */
  readonly clear: () => void;
}

export interface EachMapping {
  readonly codes: ExitCode[];
  readonly errors: OutputDocument['errors'];
}

/**
 * Runs one job per selected mapping. The failure of an application never ends the others; a platform that does not
 * answer, or an interrupt, ends them all.
 */
export async function eachMapping(
  invocation: Invocation,
  verb: string,
  job: (turn: MappingTurn) => Promise<ExitCode>,
): Promise<EachMapping> {
  const { io, options, output } = invocation;
  const workspace = await readWorkspace(io, options.config);
  const files = selectMappings(workspace, options.mapping);
  const log = logOf(invocation, workspace.config.config.log);
  const composition = await compose(io, workspace, log);
  const interruption = watchInterrupts(io, (text) => {
    output.note(text);
  });
  const progress = createProgress(io, output);
  const done: EachMapping = { codes: [], errors: [] };
  try {
    for (const [index, file] of files.entries()) {
      progress.show(`${verb} ${file.mapping.name} (${index + 1} of ${files.length}) …`);
      const { signal } = interruption;
      const clear = (): void => {
        progress.clear();
      };
      try {
        refuseUnsetSecrets(io, file);
        done.codes.push(await job({ file, composition, signal, log, clear }));
      } catch (error) {
        clear();
        const cause: unknown = signal.aborted ? signal.reason : error;
        done.codes.push(exitCodeOf(cause));
        done.errors.push({ mapping: file.mapping.name, ...describeError(cause) });
        if (options.json !== true) reportError(invocation, cause, file.mapping.name);
        if (endsAll(cause)) break;
      }
    }
  } finally {
    progress.clear();
    interruption.stop();
    composition.close();
  }
  return done;
}

const common = new Set([
  'platform_unreachable',
  'platform_unauthorized',
  'platform_rate_limited',
  'plugin_missing',
  'state_unwritable',
  'interrupted',
]);

function endsAll(error: unknown): boolean {
  return !(error instanceof RescindError) || common.has(error.code);
}
