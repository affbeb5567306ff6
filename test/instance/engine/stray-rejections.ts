import { types } from 'node:util';

let listens = false;

/**
 * Keeps promises that a script rejected, and nobody caught, from ending the process, as Node's default would. They are
 * told from Node's own by their world; what Node's own do stays as it is.
 */
export function forgiveStrayRejections(): void {
  if (listens) return;
  listens = true;
  process.on('unhandledRejection', (reason, promise) => {
    if (!isOfThisWorld(promise)) return;
    if (process.listenerCount('unhandledRejection') === 1) throw reason;
  });
}

/** Looks at prototypes without running traps that a script may have put there. */
function isOfThisWorld(promise: object): boolean {
  let prototype = Object.getPrototypeOf(promise) as object | null;
  while (prototype !== null && !types.isProxy(prototype)) {
    if (prototype === Promise.prototype) return true;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return false;
}
