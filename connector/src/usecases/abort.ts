import { RescindError } from '../lib/errors.ts';

export function interrupted(cause?: unknown): RescindError {
  return new RescindError('interrupted', 'The run was interrupted.', {
    todo: 'Start it again: it continues with the same findings and opens nothing twice.',
    cause,
  });
}

export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw abortError(signal);
}

/** A lost lease or another reason of ours stays itself; anything else is an interruption. */
export function abortError(signal: AbortSignal): RescindError {
  return signal.reason instanceof RescindError ? signal.reason : interrupted(signal.reason);
}

/** Ends with the signal even while the source does not listen to it. */
export async function* abortable<T>(
  source: AsyncIterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  // One promise per step: racing against one long-lived promise would collect a reaction per record.
  let refuse: (reason: unknown) => void = () => undefined;
  const onAbort = (): void => {
    refuse(abortError(signal));
  };
  const step = (): Promise<IteratorResult<T>> =>
    new Promise((resolve, reject) => {
      refuse = reject;
      iterator.next().then(resolve, reject);
    });
  signal.addEventListener('abort', onAbort, { once: true });
  let isDone = false;
  try {
    for (;;) {
      throwIfAborted(signal);
      const next = await step();
      if (next.done === true) {
        isDone = true;
        return;
      }
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    // Not awaited: a source that hangs must not hold up the end of the run.
    if (!isDone) iterator.return?.().then(undefined, () => undefined);
  }
}
