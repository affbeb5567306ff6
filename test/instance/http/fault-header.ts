import type { FaultRule } from './fault-rule.ts';

/** Header that breaks just the request that carries it. */
export const FAULT_HEADER = 'x-local-instance-fault';

type Kind = FaultRule['kind'];
type Parameter = 'ms' | 'status' | 'retryAfter' | 'rows';

/** What each kind may say: the value after its `=` first; `needed` when it makes no sense without. */
const KINDS: Readonly<Record<Kind, { parameters: readonly Parameter[]; needed?: boolean }>> = {
  latency: { parameters: ['ms'], needed: true },
  status: { parameters: ['status', 'retryAfter'], needed: true },
  reset: { parameters: [] },
  lost_reply: { parameters: [] },
  truncate: { parameters: [] },
  html: { parameters: [] },
  thin: { parameters: ['rows'] },
  duplicate: { parameters: [] },
  skew: { parameters: ['ms'], needed: true },
};

export const FAULT_KINDS = Object.keys(KINDS);

const TEN_MINUTES_MS = 600_000;
const TEN_YEARS_MS = 3_650 * 86_400_000;
const RANGES: Readonly<Record<Parameter, readonly [number, number]>> = {
  ms: [0, TEN_MINUTES_MS],
  status: [200, 599],
  retryAfter: [0, 86_400],
  rows: [0, 10_000],
};

export function isFaultKind(text: unknown): text is Kind {
  return typeof text === 'string' && Object.hasOwn(KINDS, text);
}

/** What is wrong with one number of a fault; undefined when nothing is. */
export function faultNumberProblem(kind: Kind, name: string, value: number): string | undefined {
  if (!Object.hasOwn(RANGES, name)) return undefined;
  const [least, most] =
    kind === 'skew' && name === 'ms' ? [-TEN_YEARS_MS, TEN_YEARS_MS] : RANGES[name as Parameter];
  if (Number.isInteger(value) && value >= least && value <= most) return undefined;
  return `${name} of ${kind} must be a whole number from ${String(least)} to ${String(most)}`;
}

/**
 * Faults of `status=503; retryAfter=5`, several separated by commas.
 * @returns the rules, or what is wrong with the header.
 */
export function parseFaultHeader(header: string): FaultRule[] | string {
  const rules: FaultRule[] = [];
  for (const part of header.split(',')) {
    const rule = parseOne(part);
    if (typeof rule === 'string') return rule;
    rules.push(rule);
  }
  return rules;
}

function parseOne(text: string): FaultRule | string {
  const [head, ...more] = text.split(';').map(nameAndValue);
  const [kind, main] = head ?? ['', undefined];
  if (!isFaultKind(kind)) return `"${kind}" is no fault, expected one of ${FAULT_KINDS.join(', ')}`;
  const { parameters, needed } = KINDS[kind];
  const first = parameters[0] ?? '';
  if (main === undefined) {
    return needed === true ? `${kind} needs a value: ${kind}=<${first}>` : withNumbers(kind, more);
  }
  return first === '' ? `${kind} takes no value` : withNumbers(kind, [[first, main], ...more]);
}

function withNumbers(
  kind: Kind,
  given: readonly (readonly [string, string | undefined])[],
): FaultRule | string {
  const numbers: Partial<Record<Parameter, number>> = {};
  for (const [name, value] of given) {
    const parameter = KINDS[kind].parameters.find((known) => known === name);
    if (!parameter) return `${kind} has no parameter "${name}"`;
    if (numbers[parameter] !== undefined) return `${name} is given twice`;
    const number = /^-?\d+$/.test(value ?? '') ? Number(value) : Number.NaN;
    const problem = faultNumberProblem(kind, name, number);
    if (problem !== undefined) return problem;
    numbers[parameter] = number;
  }
  return { kind, ...numbers };
}

/** `a=1` as name and value, without the spaces around them. */
function nameAndValue(text: string): readonly [string, string | undefined] {
  const at = text.indexOf('=');
  return at < 0 ? [text.trim(), undefined] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
