/** Prototypes of Node's four kinds of functions; the `constructor` of each makes code of strings. */
const KINDS: readonly object[] = [
  function plain() {},
  async function later() {},
  function* many() {},
  async function* manyLater() {},
].map((kind) => Object.getPrototypeOf(kind) as object);

const REAL = KINDS.map((kind) => Object.getOwnPropertyDescriptor(kind, 'constructor'));

const REFUSING = KINDS.map((kind) => {
  const refuse = function Function(): never {
    throw new EvalError('Code generation from strings disallowed for this context');
  };
  return Object.defineProperty(refuse, 'prototype', { value: kind });
});

/**
 * Does work during which `anyFunctionOfNode.constructor('…')` is refused, as code from strings is inside a script's own
 * world: the API objects that a script holds are Node's.
 */
export function withoutCodeFromStrings<T>(work: () => T): T {
  KINDS.forEach((kind, at) => {
    Object.defineProperty(kind, 'constructor', { value: REFUSING[at], configurable: true });
  });
  try {
    return work();
  } finally {
    KINDS.forEach((kind, at) => {
      Object.defineProperty(kind, 'constructor', REAL[at] ?? {});
    });
  }
}
