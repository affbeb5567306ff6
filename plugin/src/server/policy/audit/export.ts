import { controlsOfReport, reports, type Report } from './controls';
import { csvLine } from './csv';

/** An export is a table and what makes a later change of it noticeable: the question, the moment, count and digest. */

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export interface Manifest {
  readonly report: Report;
  /** The question in words that can be asked again: `on=2026-03-01 23:59:59, application=billing-db`. */
  readonly query: string;
  /** When it was answered. */
  readonly moment: string;
  readonly by: string;
  /** Where to go on; empty when the export holds everything. */
  readonly nextAfter: string;
}

type Sha256 = (text: string) => string;

function cells({ columns }: Table, row: Readonly<Record<string, string>>): readonly string[] {
  return columns.map((column) => row[column] ?? '');
}

/** The data lines of the file: the digest is over exactly these bytes in UTF-8. */
function dataLines(table: Table): string {
  return table.rows.map((row) => csvLine(cells(table, row))).join('');
}

export const headerLines = 10;

/**
 * Ten lines of header, one of column names, then the data: `tail -n +12 FILE | sha256sum` gives the digest. Header
 * lines have as many fields as the others, as RFC 4180 wants.
 */
export function csvFile(table: Table, manifest: Manifest, sha256: Sha256): string {
  const data = dataLines(table);
  const isWhole = manifest.nextAfter === '';
  const head: readonly (readonly [string, string])[] = [
    ['Rescind export', reports[manifest.report]],
    ['Query', manifest.query],
    ['Moment (UTC)', manifest.moment],
    ['Exported by', manifest.by],
    ['Rows', String(table.rows.length)],
    ['Complete', isWhole ? 'yes' : 'no: there is more'],
    ['Next page', isWhole ? '' : `after=${manifest.nextAfter}`],
    ['Controls', controlsOfReport(manifest.report).join(' ')],
    ['SHA-256 of the rows', sha256(data)],
    ['How to check', 'SHA-256 over the lines behind the column names'],
  ];
  const width = Math.max(table.columns.length, 2);
  const filled = (values: readonly string[]): readonly string[] => [
    ...values,
    ...Array<string>(Math.max(width - values.length, 0)).fill(''),
  ];
  return [...head.map(filled), filled(table.columns)].map(csvLine).join('') + data;
}

/** The same as JSON. The digest is over the rows as JSON without blanks, columns in the order of `columns`. */
export function jsonExport(table: Table, manifest: Manifest, sha256: Sha256): object {
  const rows = table.rows.map((row) => cells(table, row));
  return {
    report: manifest.report,
    query: manifest.query,
    moment: manifest.moment,
    exported_by: manifest.by,
    count: table.rows.length,
    complete: manifest.nextAfter === '',
    next_after: manifest.nextAfter === '' ? null : manifest.nextAfter,
    controls: controlsOfReport(manifest.report),
    sha256: sha256(JSON.stringify(rows)),
    columns: table.columns,
    rows: table.rows.map((row) =>
      Object.fromEntries(table.columns.map((column) => [column, row[column] ?? ''])),
    ),
  };
}

/** A name that no file system and no header minds. */
export function fileName(report: Report, moment: string): string {
  return `rescind-${report}-${moment.replace(/\D/g, '')}.csv`;
}
