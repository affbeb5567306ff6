import type { Row } from '../../contract.ts';
import { readContent } from '../../store/attachment-content.ts';
import { parseMultipart, type UploadedFile } from '../install/multipart.ts';
import { bodyObject, failure, json, noRecord, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { linkHeader } from '../table/links.ts';
import { encodedQuery, pageParams } from '../table/params.ts';
import { faultReply } from '../table/record-faults.ts';
import { addAttachment } from './add-attachment.ts';
import { attachmentLimitMb } from './limits.ts';
import { attachmentUrl, metadataHeader, metadataOf } from './metadata.ts';

/** The Attachment API, `/api/now[/v1]/attachment` (doc:c_AttachmentAPI). */
export const attachmentRoutes: readonly Route[] = [
  route('GET', '/api/now/attachment', guarded(list)),
  route('POST', '/api/now/attachment/file', guarded(createFromBody)),
  route('POST', '/api/now/attachment/upload', guarded(createFromForm)),
  route('GET', '/api/now/attachment/{id}', guarded(readOne)),
  route('PATCH', '/api/now/attachment/{id}', guarded(rename)),
  route('DELETE', '/api/now/attachment/{id}', guarded(remove)),
  route('GET', '/api/now/attachment/{id}/file', guarded(download)),
];

const TABLE = 'sys_attachment';
const DEFAULT_LIMIT = 1000;
const MEGABYTE = 1024 * 1024;
const NO_CONTENT: Reply = { status: 204, headers: {}, body: '' };

/** Refusals of the records layer get their documented answers. */
function guarded(handle: (call: Call) => Reply): (call: Call) => Reply {
  return (call) => {
    try {
      return handle(call);
    } catch (error) {
      return faultReply(error);
    }
  };
}

function list(call: Call): Reply {
  const { request, site, session } = call;
  const page = pageParams(request.query, DEFAULT_LIMIT);
  if (!page) return badRequest('Invalid sysparm_limit or sysparm_offset');
  const query = encodedQuery(call, TABLE, (_field, value) => value);
  const { rows, total } = site.records.read(session, TABLE, query, page);
  const link = linkHeader(request, page, total, true);
  return json(
    200,
    { result: rows.map((row) => metadataOf(site, request.baseUrl, row)) },
    { 'X-Total-Count': String(total), ...(link === undefined ? {} : { Link: link }) },
  );
}

function visible(call: Call): Row | undefined {
  return call.site.records.readOne(call.session, TABLE, call.params['id'] ?? '');
}

function readOne(call: Call): Reply {
  const row = visible(call);
  if (!row) return noRecord();
  return json(200, { result: metadataOf(call.site, call.request.baseUrl, row) });
}

function download(call: Call): Reply {
  const row = visible(call);
  const bytes = row && readContent(call.site.store, row);
  if (!row || !bytes) return noRecord();
  const metadata = metadataOf(call.site, call.request.baseUrl, row);
  const type = row['content_type'] ?? '';
  return {
    status: 200,
    headers: {
      'Content-Type': /^[\x21-\x7e][\x20-\x7e]*$/.test(type) ? type : 'application/octet-stream',
      'X-Attachment-Metadata': metadataHeader(metadata),
    },
    body: bytes,
  };
}

/** The new name in `file_name`; everything else of an attachment stays as it is. */
function rename(call: Call): Reply {
  const name = bodyObject(call.request)?.['file_name'];
  if (typeof name !== 'string' || name === '') return badRequest('file_name is required');
  const row = visible(call);
  if (!row) return noRecord();
  call.site.records.update(call.session, TABLE, row['sys_id'] ?? '', { file_name: name });
  return NO_CONTENT;
}

function remove(call: Call): Reply {
  const row = visible(call);
  if (!row) return noRecord();
  call.site.records.remove(call.session, TABLE, row['sys_id'] ?? '');
  return NO_CONTENT;
}

function createFromBody(call: Call): Reply {
  const { query, headers, body } = call.request;
  const contentType = headers['content-type'] ?? '';
  if (contentType === '') return badRequest('The Content-Type header is required');
  const file = { fileName: query.get('file_name') ?? '', contentType, content: body };
  return attach(call, query.get('table_name') ?? '', query.get('table_sys_id') ?? '', file);
}

function createFromForm(call: Call): Reply {
  const { request } = call;
  const form = parseMultipart(request.body, request.headers['content-type'] ?? '');
  if (!form) return badRequest('Expected multipart/form-data');
  if (!form.lastFile) return badRequest('The last part of the message must be the file');
  const { fields, lastFile } = form;
  return attach(call, fields['table_name'] ?? '', fields['table_sys_id'] ?? '', lastFile);
}

function attach(call: Call, table: string, recordId: string, file: UploadedFile): Reply {
  const { site, session, request } = call;
  const given = { table_name: table, table_sys_id: recordId, file_name: file.fileName };
  const missing = Object.entries(given).filter(([, value]) => value === '');
  if (missing.length > 0) {
    return badRequest(`Missing parameter: ${missing.map(([name]) => name).join(', ')}`);
  }
  const limitMb = attachmentLimitMb(site);
  if (file.content.length > limitMb * MEGABYTE) {
    return failure(413, 'Request entity too large', `The limit is ${String(limitMb)} MB`);
  }
  const row = addAttachment(site, session, { table, sysId: recordId }, file);
  if (!row) return noRecord();
  return json(
    201,
    { result: metadataOf(site, request.baseUrl, row) },
    { Location: `${attachmentUrl(request.baseUrl, row, call.params['version'])}/file` },
  );
}

function badRequest(detail: string): Reply {
  return failure(400, 'Bad Request', detail);
}
