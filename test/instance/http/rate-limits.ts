import type { InstanceClock, Row, Session, Store } from '../contract.ts';
import { failure, type Reply } from './messages.ts';

const HOUR_MS = 3_600_000;

export interface RateVerdict {
  readonly headers: Readonly<Record<string, string>>;
  readonly refusal?: Reply;
}

/** `sys_rate_limit_rules`: requests per hour and user for a resource path; a single user's rule beats all others. */
export class RateLimits {
  readonly #store: Store;
  readonly #clock: InstanceClock;
  readonly #counts = new Map<string, { used: number; readonly limit: number }>();

  constructor(store: Store, clock: InstanceClock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Counts the request; `undefined` when no rule matches. */
  count(method: string, path: string, session: Session): RateVerdict | undefined {
    const rule = this.#ruleFor(method, path, session);
    if (!rule) return undefined;
    const limit = Number(rule['interval_limit']);
    const hour = Math.floor(this.#clock.now() / HOUR_MS);
    const key = `${rule['sys_id'] ?? ''} ${session.userId} ${String(hour)}`;
    const used = this.#countOne(key, limit);
    const reset = Math.floor(((hour + 1) * HOUR_MS) / 1000);
    const headers = {
      'X-RateLimit-Limit': String(limit),
      'X-RateLimit-Reset': String(reset),
      'X-RateLimit-Rule': rule['sys_id'] ?? '',
    };
    if (used <= limit) return { headers };
    const detail = `Rate limit of ${String(limit)} requests per hour for ${apiName(path) ?? rule['name'] ?? path} exceeded`;
    const wait = Math.max(1, reset - Math.floor(this.#clock.now() / 1000));
    return {
      headers,
      refusal: failure(429, 'Rate limit exceeded', detail, {
        ...headers,
        'Retry-After': String(wait),
      }),
    };
  }

  /** Counts start again when the limit of the rule was changed (doc:create-REST-API-rate-limits). */
  #countOne(key: string, limit: number): number {
    const known = this.#counts.get(key);
    const count = known?.limit === limit ? known : { used: 0, limit };
    count.used += 1;
    this.#counts.set(key, count);
    return count.used;
  }

  #ruleFor(method: string, path: string, session: Session): Row | undefined {
    const matching = this.#store
      .select('sys_rate_limit_rules', 'active=true')
      .filter((rule) => isBelow(path, rule['path'] ?? ''))
      .filter((rule) => (rule['method'] ?? '') === '' || rule['method'] === method);
    const own = matching.filter(
      (rule) => rule['apply_to'] === 'user' && rule['user'] === session.userId,
    );
    const byRole = matching.filter((rule) => this.#appliesToRole(rule, session));
    const all = matching.filter((rule) => rule['apply_to'] === 'all');
    const level = [own, byRole, all].find((rules) => rules.length > 0) ?? [];
    return level.toSorted((a, b) => Number(a['interval_limit']) - Number(b['interval_limit']))[0];
  }

  #appliesToRole(rule: Row, session: Session): boolean {
    const role = this.#store.get('sys_user_role', rule['role'] ?? '')?.['name'] ?? '';
    return rule['apply_to'] === 'role' && session.roles.has(role);
  }
}

function isBelow(path: string, resource: string): boolean {
  const whole = resource.replace(/\/$/, '');
  return whole !== '' && (path === whole || path.startsWith(`${whole}/`));
}

const API_NAMES: Readonly<Record<string, string>> = {
  table: 'Table API',
  stats: 'Aggregate API',
  import: 'Import Set API',
  attachment: 'Attachment API',
};

/** Name of a platform API, as refusals tell it. */
function apiName(path: string): string | undefined {
  return API_NAMES[/^\/api\/now\/(?:v\d+\/)?(\w+)/.exec(path)?.[1] ?? ''];
}
