import type { Row } from '../../contract.ts';

export interface ExportedValue {
  readonly name: string;
  readonly isReference: boolean;
  readonly value: string;
  readonly display: string;
}

export type ExportedRow = readonly ExportedValue[];

/**
 * Comma-separated values, every one in quotes. @param isGuarded texts that a spreadsheet would take for a formula begin
 * with an apostrophe (`glide.export.escape_formulas`)
 */
export function csvText(
  header: readonly string[],
  rows: readonly ExportedRow[],
  options: { readonly isDisplayed: boolean; readonly isGuarded: boolean },
): string {
  const guard = (text: string): string =>
    options.isGuarded && /^[=+\-@]/.test(text) && !/^[+-]?\d+([.,]\d+)*$/.test(text)
      ? `'${text}`
      : text;
  const lines = rows.map((row) =>
    row.map((cell) => guard(options.isDisplayed ? cell.display : cell.value)),
  );
  return [header, ...lines].map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** `<xml><incident>…</incident></xml>`. */
export function xmlText(table: string, rows: readonly ExportedRow[], isDisplayed: boolean): string {
  const records = rows.map((row) => {
    const fields = row.map((cell) => element(cell.name, isDisplayed ? cell.display : cell.value));
    return `<${table}>${fields.join('')}</${table}>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><xml>${records.join('')}</xml>`;
}

function element(name: string, text: string): string {
  return text === '' ? `<${name}/>` : `<${name}>${escaped(text)}</${name}>`;
}

/** Escapes markup and drops characters that XML 1.0 cannot hold. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** `{"records":[…]}`; with `all` references have their display value under `dv_<field>` too. */
export function jsonText(rows: readonly ExportedRow[], display: 'true' | 'false' | 'all'): string {
  const records = rows.map((row) => {
    const record: Record<string, string> = {};
    for (const { name, isReference, value, display: shown } of row) {
      record[name] = display === 'true' ? shown : value;
      if (display === 'all' && isReference) record[`dv_${name}`] = shown;
    }
    return record;
  });
  return JSON.stringify({ records });
}

/** `getKeys`: sys_ids only. */
export function keysText(rows: readonly Row[]): string {
  return JSON.stringify({ records: rows.map((row) => row['sys_id'] ?? '') });
}
