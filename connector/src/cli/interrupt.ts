import { RescindError } from '../lib/errors.ts';
import type { Io } from './io.ts';

export interface Interruption {
  readonly signal: AbortSignal;
  stop(): void;
}

/**
 * The first interrupt lets the current write end and marks the run as interrupted; a second one leaves at once, which
 * is safe because everything is idempotent.
 */
export function watchInterrupts(io: Io, tell: (text: string) => void): Interruption {
  const controller = new AbortController();
  const stop = io.onInterrupt(() => {
    if (controller.signal.aborted) {
      io.exit(130);
      return;
    }
    tell('Interrupted: ending the current write. Interrupt again to leave at once.');
    controller.abort(
      new RescindError('interrupted', 'Interrupted before the end.', {
        todo: 'Start it again: it continues with the same findings and opens nothing twice.',
      }),
    );
  });
  return { signal: controller.signal, stop };
}
