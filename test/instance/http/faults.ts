import { guarded } from '../engine/guarded.ts';
import { parseFaultHeader } from './fault-header.ts';
import type { FaultRule } from './fault-rule.ts';
import { failure, isObject, type Reply } from './messages.ts';

interface ActiveRule {
  readonly id: number;
  readonly rule: FaultRule;
  readonly pattern: RegExp;
  left: number;
  toSkip: number;
  hits: number;
  /** Last row of the page before, for `duplicate`. */
  lastRow?: unknown;
}

/** Fault injection for the instance's own clients. Rules are tried in the order in which they were added. */
export class Faults {
  readonly #rules: ActiveRule[] = [];
  readonly #now: () => number;
  /** Pages that asked for `duplicate` by header, per path. */
  readonly #pages = new Map<string, ActiveRule>();
  #nextId = 1;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Starts a fault and returns its id. Throws `SyntaxError` when `path` is not a regular expression. */
  add(rule: FaultRule): number {
    const id = this.#nextId;
    this.#nextId += 1;
    this.#rules.push(activate(id, rule));
    return id;
  }

  clear(): void {
    this.#rules.length = 0;
    this.#pages.clear();
  }

  /** How often a rule has struck. */
  hits(id: number): number {
    return this.#rules.find((active) => active.id === id)?.hits ?? 0;
  }

  list(): { id: number; rule: FaultRule; hits: number }[] {
    return this.#rules.map(({ id, rule, hits }) => ({ id, rule, hits }));
  }

  /**
   * Faults that strike this request; each call uses up one of their counts.
   * @param header faults of this one request; a bad one refuses it and uses up nothing.
   */
  strike(method: string, target: string, header?: string): Strike {
    const own = header === undefined ? [] : parseFaultHeader(header);
    if (typeof own === 'string') {
      const refusal = failure(400, 'Bad X-Local-Instance-Fault header', own);
      return new Strike([], this.#now, refusal);
    }
    const struck = this.#rules.filter((active) => strikes(active, method, target));
    const once = own.map((rule) =>
      rule.kind === 'duplicate' ? this.#pagesOf(target) : activate(0, rule),
    );
    return new Strike([...once, ...struck], this.#now);
  }

  /** One header breaks one request, but a repeated row needs the page before, which carried the header too. */
  #pagesOf(target: string): ActiveRule {
    const path = target.split('?')[0] ?? '';
    const known = this.#pages.get(path) ?? activate(0, { kind: 'duplicate' });
    this.#pages.set(path, known);
    return known;
  }
}

function activate(id: number, rule: FaultRule): ActiveRule {
  return {
    id,
    rule,
    pattern: new RegExp(rule.path ?? ''),
    left: rule.count ?? Number.POSITIVE_INFINITY,
    toSkip: rule.skip ?? 0,
    hits: 0,
  };
}

function strikes(active: ActiveRule, method: string, target: string): boolean {
  if (active.left <= 0 || isAdministration(target)) return false;
  if (!guarded(() => active.pattern.test(target), false)) return false;
  if (active.rule.method !== undefined && active.rule.method !== method) return false;
  if (active.toSkip > 0) {
    active.toSkip -= 1;
    return false;
  }
  active.left -= 1;
  active.hits += 1;
  return true;
}

/** The faults of one request. */
export class Strike {
  readonly #rules: readonly ActiveRule[];
  readonly #now: () => number;
  readonly #refusal: Reply | undefined;

  constructor(rules: readonly ActiveRule[], now: () => number, refusal?: Reply) {
    this.#rules = rules;
    this.#now = now;
    this.#refusal = refusal;
  }

  has(kind: FaultRule['kind']): boolean {
    return this.#rules.some((active) => active.rule.kind === kind);
  }

  get latencyMs(): number {
    return this.#sum('latency');
  }

  /** The reply with a `Date` from the instance's clock, and times in headers as far off as `skew` says. */
  dated(reply: Reply): Reply {
    const skewMs = this.#sum('skew');
    const headers = { ...reply.headers, Date: new Date(this.#now() + skewMs).toUTCString() };
    const reset = reply.headers['X-RateLimit-Reset'];
    if (typeof reset !== 'string' || skewMs === 0) return { ...reply, headers };
    const shifted = String(Number(reset) + Math.round(skewMs / 1000));
    return { ...reply, headers: { ...headers, 'X-RateLimit-Reset': shifted } };
  }

  #sum(kind: FaultRule['kind']): number {
    return this.#rules.reduce(
      (sum, { rule }) => sum + (rule.kind === kind ? (rule.ms ?? 0) : 0),
      0,
    );
  }

  /** An answer that replaces the work, if any. */
  get instead(): Reply | undefined {
    const found = this.#rules.find(({ rule }) => rule.kind === 'status' || rule.kind === 'html');
    return this.#refusal ?? (found && replacement(found.rule, this.#now()));
  }

  /** Changes a list answer the way access control or unstable paging would. */
  distort(reply: Reply): Reply {
    return this.#rules.reduce((current, active) => {
      if (active.rule.kind === 'thin') return editRows(current, (rows) => thin(rows, active.rule));
      if (active.rule.kind === 'duplicate')
        return editRows(current, (rows) => repeat(rows, active));
      return current;
    }, reply);
  }
}

function replacement(rule: FaultRule, now: number): Reply {
  if (rule.kind === 'html') {
    const body =
      '<!DOCTYPE html><html><head><title>Log in</title></head><body>Your instance is hibernating</body></html>';
    return { status: 200, headers: { 'Content-Type': 'text/html;charset=UTF-8' }, body };
  }
  const status = rule.status ?? 503;
  const message =
    status === 429 ? 'Rate limit exceeded' : `Fault injected with status ${String(status)}`;
  const retry = rule.retryAfter;
  return {
    status,
    headers: {
      'Content-Type': 'application/json;charset=UTF-8',
      ...(retry === undefined ? {} : { 'Retry-After': String(retry) }),
      ...(status === 429 ? rateHeaders(retry ?? 60, now) : {}),
    },
    body: JSON.stringify({ error: { message, detail: null }, status: 'failure' }),
  };
}

function rateHeaders(retryAfter: number, now: number): Record<string, string> {
  const reset = Math.floor(now / 1000) + retryAfter;
  return {
    'X-RateLimit-Limit': '100',
    'X-RateLimit-Reset': String(reset),
    'X-RateLimit-Rule': 'fault',
  };
}

function thin(rows: readonly unknown[], rule: FaultRule): unknown[] {
  return rows.slice(Math.min(rule.rows ?? rows.length, rows.length));
}

function repeat(rows: readonly unknown[], active: ActiveRule): unknown[] {
  const before = active.lastRow;
  active.lastRow = rows[rows.length - 1];
  return before === undefined
    ? [...rows]
    : [before, ...rows.slice(0, Math.max(0, rows.length - 1))];
}

function editRows(reply: Reply, edit: (rows: readonly unknown[]) => unknown[]): Reply {
  if (reply.status !== 200 || typeof reply.body !== 'string') return reply;
  const body: unknown = JSON.parse(reply.body);
  if (!isObject(body) || !Array.isArray(body['result'])) return reply;
  return { ...reply, body: JSON.stringify({ ...body, result: edit(body['result']) }) };
}

/** Rules leave alone what ends them. */
function isAdministration(target: string): boolean {
  return target.startsWith('/local-instance/');
}
