/**
 * What the thread that runs scripts and the thread that watches them tell each other. A script is interrupted from
 * outside at any place, also in the middle of a write that it caused; the store is never left half written because
 * the interruption waits for the end of the write, and a script that is to be interrupted begins no other.
 */
export const CELLS = {
  /** Number of the running script; 0 when none runs, negative when it is going to be interrupted. */
  script: 0,
  /** 1 during a write of the store. */
  writing: 1,
  /** Milliseconds that the script may take. */
  time: 2,
  /** Megabytes by which the process may grow meanwhile. */
  memory: 3,
  /** Why the script is interrupted: 1 time, 2 memory. */
  reason: 4,
  /** 1 while the watching thread waits to be woken. */
  asleep: 5,
} as const;

export const cells = new Int32Array(new SharedArrayBuffer(4 * Object.keys(CELLS).length));

/** Longest wait for an interruption that was announced, should it never come. */
const PATIENCE_MS = 5000;

/** Does a write that no interruption may cut in two. */
export function undisturbed<T>(write: () => T): T {
  if (Atomics.exchange(cells, CELLS.writing, 1) === 1) return write();
  try {
    if (Atomics.load(cells, CELLS.script) < 0) {
      Atomics.store(cells, CELLS.writing, 0);
      awaitInterruption();
    }
    return write();
  } finally {
    Atomics.store(cells, CELLS.writing, 0);
  }
}

/** Stands still until the announced interruption ends the script; returns only when it fails to come. */
export function awaitInterruption(): void {
  const end = Date.now() + PATIENCE_MS;
  while (Atomics.load(cells, CELLS.script) < 0 && Date.now() < end);
}
