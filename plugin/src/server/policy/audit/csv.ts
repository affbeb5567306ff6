/**
 * CSV as RFC 4180 has it: every field in quotes, quotes doubled, lines end in CR LF. A value that a spreadsheet would
 * run as a formula gets an apostrophe in front, also behind a line break inside the value (OWASP, "CSV Injection":
 * `=`, `+`, `-`, `@`, tab, carriage return; their full-width forms count in East Asian spreadsheets).
 */

const formula = /(^|[\r\n])(?=[ \u00a0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** The value as a spreadsheet shows it, never as one runs it. */
export function neutral(value: string): string {
  return value.split('\u0000').join('').replace(formula, "$1'");
}

export function csvField(value: string): string {
  return `"${neutral(value).replace(/"/g, '""')}"`;
}

export function csvLine(values: readonly string[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}
