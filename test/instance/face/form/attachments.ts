import type { Row } from '../../contract.ts';
import { isRecordFault } from '../../engine/faults.ts';
import { localText } from '../../glide/display.ts';
import { addAttachment } from '../../http/attachment/add-attachment.ts';
import { attachmentLimitMb } from '../../http/attachment/limits.ts';
import { parseMultipart } from '../../http/install/multipart.ts';
import { redirect, type Reply } from '../../http/messages.ts';
import { readContent } from '../../store/attachment-content.ts';
import { recordUrl } from '../address.ts';
import { html, type Markup, type Part } from '../html.ts';
import { notFoundPage } from '../shell/page.ts';
import type { Visit } from '../visit.ts';
import { zoneOf } from './model.ts';
import type { OpenRecord } from './open-record.ts';

const TABLE = 'sys_attachment';
const ADDRESS = '/sys_attachment.do';
const MOST = 200;
const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** Files of the record, with what the person may do to them. */
export function attachments(visit: Visit, record: OpenRecord): Part {
  if (record.isNew || record.table === TABLE) return undefined;
  const { records, store } = visit.site;
  const lineage = store.schema.lineage(record.table).join(',');
  const query = `table_nameIN${lineage}^table_sys_id=${record.sysId}^ORDERBYsys_created_on`;
  const { rows } = records.read(visit.session, TABLE, query, { limit: MOST, offset: 0 });
  const row = { table_name: record.table, table_sys_id: record.sysId };
  const mayAdd = records.mayAccess(visit.session, 'create', { table: TABLE, row });
  if (rows.length === 0 && !mayAdd) return undefined;
  return html`<section class="attachments" aria-labelledby="attachments">
    <h2 id="attachments">Attachments</h2>
    ${
      rows.length > 0 &&
      html`<ul>
        ${rows.map((file) => fileItem(visit, file))}
      </ul>`
    }
    ${mayAdd && uploadForm(visit, record)}
  </section>`;
}

function fileItem(visit: Visit, file: Row): Markup {
  const id = file['sys_id'] ?? '';
  const name = file['file_name'] ?? '';
  const mayDelete = visit.site.records.mayAccess(visit.session, 'delete', {
    table: TABLE,
    row: file,
  });
  return html`<li>
    <a href="${ADDRESS}?sys_id=${id}">${name}</a>
    <span class="note"
      >${sizeText(Number(file['size_bytes'] ?? ''))}, ${file['sys_created_by'] ?? ''},
      ${localText(file['sys_created_on'] ?? '', zoneOf(visit))}</span
    >
    ${
      mayDelete &&
      html`<form method="post" action="${ADDRESS}" enctype="multipart/form-data">
        <input type="hidden" name="sysparm_ck" value="${visit.web.token}" />
        <input type="hidden" name="sys_id" value="${id}" />
        <button class="quiet">Delete<span class="visually-hidden"> ${name}</span></button>
      </form>`
    }
  </li>`;
}

function uploadForm(visit: Visit, record: OpenRecord): Markup {
  return html`<form method="post" action="${ADDRESS}" enctype="multipart/form-data" class="upload">
    <input type="hidden" name="sysparm_ck" value="${visit.web.token}" />
    <input type="hidden" name="table_name" value="${record.table}" />
    <input type="hidden" name="table_sys_id" value="${record.sysId}" />
    <label for="attachment-file">Add a file</label>
    <input id="attachment-file" type="file" name="file" required />
    <button>Attach</button>
  </form>`;
}

/** `/sys_attachment.do`: the bytes of a file, a new file, or one to delete. */
export function attachmentPage(visit: Visit): Reply | undefined {
  if (visit.request.path !== ADDRESS) return undefined;
  if (visit.request.method === 'POST') return changed(visit);
  const row = visit.site.records.readOne(
    visit.session,
    TABLE,
    visit.request.query.get('sys_id') ?? '',
  );
  const bytes = row && readContent(visit.site.store, row);
  if (!row || !bytes) return notFoundPage(visit, 'There is no such file, or you may not see it.');
  return { status: 200, headers: fileHeaders(row), body: bytes };
}

/** Always a download: what others upload is never shown as a page of this instance. */
function fileHeaders(row: Row): Record<string, string> {
  const type = row['content_type'] ?? '';
  const name = encodeURIComponent(row['file_name'] ?? 'file').replaceAll("'", '%27');
  return {
    'Content-Type': /^[\x21-\x7e][\x20-\x7e]*$/.test(type) ? type : 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
    'X-Content-Type-Options': 'nosniff',
  };
}

function changed(visit: Visit): Reply {
  const { site, session, request } = visit;
  const form = parseMultipart(request.body, request.headers['content-type'] ?? '');
  const fields = form?.fields ?? {};
  const known = site.records.readOne(session, TABLE, fields['sys_id'] ?? '');
  const target = known ?? fields;
  const table = target['table_name'] ?? '';
  const sysId = target['table_sys_id'] ?? '';
  if (!site.store.schema.table(table) || !site.records.readOne(session, table, sysId))
    return notFoundPage(visit, 'There is no such record or file, or you may not see it.');
  const problem = refusedToken(visit, fields) ?? apply(visit, { known, table, sysId, form });
  if (problem !== undefined) visit.web.messages.error.push(problem);
  return redirect(recordUrl(table, sysId));
}

function refusedToken(visit: Visit, fields: Readonly<Record<string, string>>): string | undefined {
  if (fields['sysparm_ck'] === visit.web.token) return undefined;
  return 'The page was from an earlier session. Please do that again.';
}

/** What went wrong, in words. */
function apply(
  visit: Visit,
  what: {
    readonly known: Row | undefined;
    readonly table: string;
    readonly sysId: string;
    readonly form: ReturnType<typeof parseMultipart>;
  },
): string | undefined {
  const { site, session } = visit;
  try {
    if (what.known) {
      site.records.remove(session, TABLE, what.known['sys_id'] ?? '');
      return undefined;
    }
    const file = what.form?.lastFile;
    if (!file || file.fileName === '') return 'Choose a file first.';
    const limit = attachmentLimitMb(site);
    if (file.content.length > limit * MEGABYTE)
      return `${file.fileName} is larger than ${String(limit)} MB and was not attached.`;
    const { table, sysId } = what;
    return addAttachment(site, session, { table, sysId }, file)
      ? undefined
      : `${file.fileName} was not attached: a business rule removed it.`;
  } catch (error) {
    if (!isRecordFault(error)) throw error;
    return `Nothing was changed: ${error.detail}`;
  }
}

function sizeText(bytes: number): string {
  if (bytes < KILOBYTE) return `${String(bytes)} bytes`;
  const inKilobytes = bytes < MEGABYTE;
  const size = bytes / (inKilobytes ? KILOBYTE : MEGABYTE);
  return `${size.toFixed(size < 10 ? 1 : 0)} ${inKilobytes ? 'KB' : 'MB'}`;
}
