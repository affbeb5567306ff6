import { RescindError } from '../../lib/errors.ts';
import { explain } from '../../usecases/explain.ts';
import type { ExplainResult } from '../../usecases/result.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
export async function explainCommand(invocation: Invocation, reference: string): Promise<ExitCode> {
  void invocation; void reference; return exitCodes.done;
}
