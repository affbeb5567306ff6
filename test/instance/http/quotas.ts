import { guarded } from '../engine/guarded.ts';
import type { InstanceStore } from '../store/store.ts';

const TABLE = 'sysrule_quota';

/** A transaction as the conditions of quota rules see it. */
type Transaction = Readonly<Record<'type' | 'url', string>>;
type Test = (transaction: Transaction) => boolean;

interface Rule {
  readonly seconds: number;
  readonly fits: Test;
}

/**
 * Which transaction quota holds for a request: of the active rules whose condition fits the one with the least time
 * (doc:platform-administration/platform-performance/transaction-quota-rule-form).
 */
export class Quotas {
  readonly #store: InstanceStore;
  #rules: readonly Rule[] = [];
  #changes = -1;

  constructor(store: InstanceStore) {
    this.#store = store;
  }

  /** Seconds that an API call may take, by path and query; without a rule there is no end. */
  ofApi(url: string): number {
    this.#refresh();
    const fitting = this.#rules.filter((rule) => rule.fits({ type: 'rest', url }));
    return Math.min(...fitting.map((rule) => rule.seconds), Number.POSITIVE_INFINITY);
  }

  #refresh(): void {
    const changes = this.#store.changeCount([TABLE]);
    if (changes === this.#changes) return;
    this.#changes = changes;
    this.#rules = this.#store.select(TABLE, 'active=true').flatMap((row) => {
      const seconds = Number(row['max_duration']);
      return seconds > 0 ? [{ seconds, fits: condition(row['condition'] ?? '') }] : [];
    });
  }
}

/** Terms joined with AND; a condition with a term that is not understood fits nothing. */
function condition(text: string): Test {
  const terms = text.split('^').filter((term) => term !== '' && term !== 'EQ');
  const tests = terms.map(termTest);
  return (transaction) => tests.length > 0 && tests.every((test) => test(transaction));
}

const OPERATORS: Readonly<Record<string, (own: string, value: string) => boolean>> = {
  '=': (own, value) => own === value,
  '!=': (own, value) => own !== value,
  STARTSWITH: (own, value) => own.startsWith(value),
  ENDSWITH: (own, value) => own.endsWith(value),
  LIKE: (own, value) => own.includes(value),
};

function termTest(term: string): Test {
  const [, field, operator = '', value = ''] =
    /^(type|url)(MATCH_RGX|STARTSWITH|ENDSWITH|LIKE|!=|=)(.*)$/s.exec(term) ?? [];
  if (field !== 'type' && field !== 'url') return () => false;
  if (operator === 'MATCH_RGX') {
    const pattern = expression(value);
    return (transaction) =>
      pattern !== undefined && guarded(() => pattern.test(transaction[field]), false);
  }
  return (transaction) => OPERATORS[operator]?.(transaction[field], value) ?? false;
}

/** `undefined` for what is no expression: it fits nothing. */
function expression(source: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${source})$`, 's');
  } catch {
    return undefined;
  }
}
