/**
 * One text for one value: members sorted by name (as in RFC 8785), no blanks, everything outside ASCII escaped, so that
 * whoever hashes or signs it gets the same bytes on every machine. Members without a value are left out, as in JSON.
 */
export function canonicalJson(value: unknown): string {
  return value === undefined ? 'null' : inAscii(JSON.stringify(sorted(value)));
}

/** Characters outside ASCII as JSON escapes. */
export function inAscii(text: string): string {
  return text.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = value as Readonly<Record<string, unknown>>;
  const ordered: [string, unknown][] = Object.keys(members)
    .sort()
    .map((name) => [name, sorted(members[name])]);
  return Object.fromEntries(ordered);
}
