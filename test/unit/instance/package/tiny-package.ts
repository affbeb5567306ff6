import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

export const APP = 'b0000000000000000000000000000001';
export const SCOPE = 'x_pkg_app';
export const THING = 'x_pkg_app_thing';

/** Zip as the SDK uploads it: entries with a leading slash, and the inventory. `tamper` edits it afterwards. */
export function zipOf(
  files: Readonly<Record<string, string>>,
  tamper: (entries: Record<string, Uint8Array>) => void = () => undefined,
): Uint8Array {
  const lines = Object.entries(files).map(
    ([path, text]) => `${path};${createHash('sha256').update(text).digest('hex')}`,
  );
  const inventory = ['#build=x', '#version=1.0.0', ...lines].join('\n');
  const entries = Object.fromEntries(
    Object.entries({ ...files, 'package_inventory.csv': inventory }).map(([path, text]) => [
      `/${path}`,
      Buffer.from(text),
    ]),
  ) as Record<string, Uint8Array>;
  tamper(entries);
  return zipSync(entries);
}

/** One record file. */
export function record(
  table: string,
  sysId: string,
  fields: Readonly<Record<string, string>>,
): string {
  const cells = Object.entries(fields).map(
    ([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`,
  );
  return `<record_update table="${table}"><${table} action="INSERT_OR_UPDATE"><sys_id>${sysId}</sys_id><sys_scope>${APP}</sys_scope>${cells.join('')}</${table}></record_update>`;
}

/** A small application with one table; more files override or add. */
export function tinyApp(more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    'scope/sys_app.xml': record('sys_app', APP, { scope: SCOPE, name: 'Tiny', version: '1.0.0' }),
    [`dictionary/${THING}.xml`]: dictionary(THING),
    'update/table.xml': record('sys_db_object', 'b1', { name: THING, label: 'Thing' }),
    ...more,
  });
}

export function dictionary(
  table: string,
  columns = '<element name="name" type="string" max_length="40" display="true"/><element name="code" type="string" max_length="20" unique="true"/><element name="on" type="boolean"/>',
): string {
  return `<database><element name="${table}" type="collection" label="T" access="public" ws_access="true" read_access="true">${columns}</element></database>`;
}
