import { elementProxy } from './glide-element.ts';
import { fencedMember } from './fencing.ts';
import { draftOf, GlideRecord } from './glide-record.ts';
import type { ElementFactory, RecordOptions } from './glide-record.ts';
import { storedDraft } from './host.ts';
import type { Draft, GlideHost } from './host.ts';
import type { ConditionList } from './query-terms.ts';
import { asText } from './values.ts';
import { variablesOf } from './variables.ts';

/** A record as scripts see it: fields are properties, unknown names are ignored when written and undefined when read. */
export function recordProxy(options: Omit<RecordOptions, 'element' | 'open'>): GlideRecord {
  const { host, secure } = options;
  const record = new GlideRecord({
    ...options,
    element: elementOf(host, secure),
    open: (table, sysId) => openRecord(host, table, sysId, secure),
  });
  return new Proxy(record, {
    get(target, name) {
      if (typeof name === 'symbol') return Reflect.get(target, name, target) as unknown;
      const fenced = fencedMember('GlideRecord', name, host.scope);
      if (fenced) return fenced;
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member === 'function' && name !== 'constructor')
        return member.bind(target) as unknown;
      if (name === 'variables') return variablesOf(host, draftOf(target));
      return target.getElement(name);
    },
    set(target, name, value) {
      if (typeof name === 'string') target.setValue(name, value);
      return true;
    },
    has: (target, name) =>
      typeof name === 'string' && (name in target || target.isValidField(name)),
  });
}

/** The constructor that scripts call: `new GlideRecord('task')`. */
export function recordConstructor(host: GlideHost, secure: boolean): typeof GlideRecord {
  return new Proxy(GlideRecord, {
    construct: (_target, [table]: [unknown]) => recordProxy({ host, table: asText(table), secure }),
  });
}

/** `current` or `previous` for a script. */
export function recordFor(host: GlideHost, draft: Draft): GlideRecord {
  return recordProxy({ host, table: draft.table, secure: false, draft });
}

/** `current` of a query rule: what it adds, the running query has. */
export function recordForQuery(
  host: GlideHost,
  table: string,
  conditions: ConditionList,
): GlideRecord {
  return recordProxy({ host, table, secure: false, conditions });
}

function elementOf(host: GlideHost, secure: boolean): ElementFactory {
  return (record, field) => {
    const draft = (): Draft => draftOf(record);
    const may = (operation: 'read' | 'write'): boolean =>
      !secure || host.isAllowed(operation, draft().table, draft().row, field);
    return elementProxy({
      host,
      field,
      draft,
      isReadable: () => may('read'),
      isWritable: () => may('write'),
      open: (table, sysId) => openRecord(host, table, sysId, secure),
    });
  };
}

/** Never null: an empty or dangling reference gives an empty record (documented). */
function openRecord(host: GlideHost, table: string, sysId: string, secure: boolean): GlideRecord {
  const row = sysId === '' ? undefined : host.store.get(table, sysId);
  return recordProxy({ host, table, secure, ...(row ? { draft: storedDraft(table, row) } : {}) });
}
