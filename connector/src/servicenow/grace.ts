const graceMs = 10_000;

/**
 * Runs one write so that an interrupt lets it end: a write that is cut off leaves everybody guessing whether it
 * happened. Aborts ten seconds after the caller's signal did, so that nothing hangs. Does not begin after an abort.
 */
export async function finishing<T>(
  outer: AbortSignal,
  write: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer.throwIfAborted();
  const inner = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onAbort = (): void => {
    timer = setTimeout(() => {
      inner.abort(outer.reason);
    }, graceMs);
  };
  outer.addEventListener('abort', onAbort, { once: true });
  try {
    return await write(inner.signal);
  } finally {
    outer.removeEventListener('abort', onAbort);
    clearTimeout(timer);
  }
}
