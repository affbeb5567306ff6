import type { ColumnDef, Row } from '../../contract.ts';
import { displayOfRow, displayValue, localText } from '../../glide/display.ts';
import { systemZone } from '../../store/user-zone.ts';
import type { Kernel } from '../kernel.ts';
import type { Occasion } from './occasion.ts';

const VARIABLE = /\$\{([a-z0-9_]+(?:\.[a-z0-9_]+)*)(?::(\d+))?\}/giu;
const JOURNALS = new Set(['journal', 'journal_input', 'journal_list']);

/** A field at the end of a path, and its record. */
interface Place {
  readonly table: string;
  readonly row: Row;
  readonly column: ColumnDef | undefined;
}

/** Replaces notification variables (doc:platform-administration/notification-variables); unknown ones leave nothing. */
export function fillVariables(kernel: Kernel, text: string, occasion: Occasion): string {
  return text.replace(VARIABLE, (_whole, path: string, count: string | undefined) =>
    variable(kernel, occasion, path, count === undefined ? undefined : Number(count)),
  );
}

function variable(
  kernel: Kernel,
  occasion: Occasion,
  path: string,
  count: number | undefined,
): string {
  const { event, table, record } = occasion;
  if (path === 'event.parm1') return event?.parm1 ?? '';
  if (path === 'event.parm2') return event?.parm2 ?? '';
  const link = /^(?:(.+)\.)?(URI|URI_REF)$/u.exec(path);
  if (link) return linkTo(kernel, occasion, link[1] ?? '', link[2] === 'URI_REF');
  const place = placeOf(kernel, table, record, path.split('.'));
  if (!place?.column) return '';
  if (JOURNALS.has(place.column.type)) return entries(kernel, place, count);
  const value = place.row[place.column.name] ?? '';
  return displayValue(kernel.store, place.column, value, mailZone(kernel));
}

/** Mails are in the system's time zone, whoever gets them (doc:platform-administration/c_SpecifyingTheTimeZone). */
function mailZone(kernel: Kernel): string {
  return systemZone((name) => kernel.metadata.property(name));
}

function placeOf(
  kernel: Kernel,
  table: string,
  row: Row,
  path: readonly string[],
): Place | undefined {
  const [field = '', ...rest] = path;
  const className = row['sys_class_name'] || table;
  const column = kernel.store.schema.columns(className).get(field);
  if (rest.length === 0) return { table: className, row, column };
  const target = column && kernel.store.get(column.reference, row[field] ?? '');
  return target && placeOf(kernel, column.reference, target, rest);
}

/** Newest first; the combined list field shows every journal. */
function entries(kernel: Kernel, place: Place, count: number | undefined): string {
  const { column, row, table } = place;
  const columns = kernel.store.schema.columns(table);
  const one = column?.type === 'journal_list' ? '' : `^element=${column?.name ?? ''}`;
  const query = `element_id=${row['sys_id'] ?? ''}${one}^ORDERBYDESCsys_created_on`;
  const zone = mailZone(kernel);
  return kernel.store
    .select('sys_journal_field', query, count === undefined ? {} : { limit: count })
    .map((entry) => {
      const label = columns.get(entry['element'] ?? '')?.label ?? '';
      const head = `${localText(entry['sys_created_on'] ?? '', zone)} - ${entry['sys_created_by'] ?? ''} (${label})`;
      return `${head}\n${entry['value'] ?? ''}\n\n`;
    })
    .join('');
}

function linkTo(kernel: Kernel, occasion: Occasion, path: string, byName: boolean): string {
  const target = path === '' ? occasion : referenced(kernel, occasion, path.split('.'));
  if (!target) return '';
  const { table, record } = target;
  const base = kernel.metadata.property('glide.servlet.uri').replace(/\/$/u, '');
  const text = byName ? displayOfRow(kernel.store, table, record) : 'LINK';
  return `<a href="${base}/nav_to.do?uri=${table}.do?sys_id=${record['sys_id'] ?? ''}">${text}</a>`;
}

/** The record at the end of a reference. */
function referenced(
  kernel: Kernel,
  occasion: Occasion,
  path: readonly string[],
): { readonly table: string; readonly record: Row } | undefined {
  const place = placeOf(kernel, occasion.table, occasion.record, path);
  if (!place?.column) return undefined;
  const { reference, name } = place.column;
  const record = kernel.store.get(reference, place.row[name] ?? '');
  return record && { table: record['sys_class_name'] || reference, record };
}
