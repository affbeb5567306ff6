import type { Row } from '../contract.ts';
import type { Draft, GlideHost } from './host.ts';
import { asText } from './values.ts';

/** One answer of a catalog form. */
class Variable {
  readonly #host: GlideHost;
  readonly #name: string;
  readonly #option: Row | undefined;

  constructor(host: GlideHost, name: string, option: Row | undefined) {
    this.#host = host;
    this.#name = name;
    this.#option = option;
  }

  toString(): string {
    return this.#option?.['value'] ?? '';
  }

  getValue(): string {
    return this.toString();
  }

  getDisplayValue(): string {
    return this.toString();
  }

  getName(): string {
    return this.#name;
  }

  nil(): boolean {
    return this.toString() === '';
  }

  setValue(value: unknown): void {
    const id = this.#option?.['sys_id'];
    if (id !== undefined) this.#host.store.update('sc_item_option', id, { value: asText(value) });
  }
}

/** The request item whose answers a record shows: itself, or the one a catalog task belongs to. */
function requestItemOf(host: GlideHost, draft: Draft): string | undefined {
  const lineage = host.store.schema.lineage(draft.table);
  if (lineage.includes('sc_req_item')) return draft.row['sys_id'];
  return lineage.includes('sc_task') ? draft.row['request_item'] : undefined;
}

/** `current.variables`: answers by variable name, read from `sc_item_option` through `sc_item_option_mtom`. */
export function variablesOf(host: GlideHost, draft: Draft): unknown {
  const item = requestItemOf(host, draft);
  if (item === undefined) return undefined;
  const find = (name: string): Row | undefined => {
    const { store } = host;
    for (const link of store.select('sc_item_option_mtom', `request_item=${item}`)) {
      const option = store.get('sc_item_option', link['sc_item_option'] ?? '');
      const question = option && store.get('item_option_new', option['item_option_new'] ?? '');
      if (question?.['name'] === name) return option;
    }
    return undefined;
  };
  return new Proxy(
    {},
    {
      get: (_target, name) =>
        typeof name === 'string' ? openVariable(host, name, find(name)) : undefined,
      set(_target, name, value) {
        if (typeof name === 'string') new Variable(host, name, find(name)).setValue(value);
        return true;
      },
    },
  );
}

function openVariable(
  host: GlideHost,
  name: string,
  option: Row | undefined,
): Variable | undefined {
  return option ? new Variable(host, name, option) : undefined;
}
