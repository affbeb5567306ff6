import type { Row } from '../../contract.ts';
import { knownValue } from './field-maps.ts';
import type { Passage } from './scripts.ts';

interface Key {
  readonly field: string;
  readonly value: string;
  readonly caseSensitive: boolean;
}

/**
 * The record that a row updates: the first in which every coalesce field matches (doc:c_ImportSetCoalesce). `skip` when
 * all coalesce values are empty and neither the map nor a field map says what to do then.
 */
export function findTarget(
  passage: Passage,
  values: readonly { readonly entry: Row; readonly text: string }[],
): Row | undefined | 'skip' {
  const keys = values.filter(({ entry }) => entry['coalesce'] === '1');
  if (keys.length === 0) return undefined;
  const matchesEmpty = keys.some(({ entry }) => entry['coalesce_empty_fields'] === '1');
  if (!matchesEmpty && keys.every(({ text }) => text === '')) {
    const creates = passage.map['create_new_record_on_empty_coalesce_fields'] === '1';
    return creates ? undefined : 'skip';
  }
  const wanted: Key[] = [];
  for (const { entry, text } of keys) {
    const key = keyOf(passage, entry, text);
    if (!key) return undefined;
    wanted.push(key);
  }
  return search(passage, wanted);
}

/** `undefined` when no record can match: an empty value without "coalesce empty fields", an unknown reference. */
function keyOf(passage: Passage, entry: Row, text: string): Key | undefined {
  const field = entry['target_field'] ?? '';
  const column = passage.kernel.store.schema.columns(passage.target.table).get(field);
  const caseSensitive = entry['coalesce_case_sensitive'] === '1';
  if (!column) return undefined;
  if (text === '') {
    return entry['coalesce_empty_fields'] === '1' ? { field, value: '', caseSensitive } : undefined;
  }
  const value = knownValue(passage, entry, column, text);
  return value === undefined ? undefined : { field, value, caseSensitive };
}

/** The query narrows down; a value that cannot be written in one is compared here only. */
function search(passage: Passage, keys: readonly Key[]): Row | undefined {
  const terms = keys
    .filter(({ value }) => value !== '' && !value.includes('^') && !value.startsWith('javascript:'))
    .map(({ field, value }) => `${field}=${value}`);
  const candidates = passage.kernel.store.select(passage.target.table, terms.join('^'));
  return candidates.find((row) => keys.every((key) => isSame(key, row[key.field] ?? '')));
}

function isSame(key: Key, value: string): boolean {
  return key.caseSensitive ? value === key.value : value.toLowerCase() === key.value.toLowerCase();
}
