import { gs } from '@servicenow/glide';
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { csvFile, fileName, jsonExport, type Manifest, type Table } from '../policy/audit/export';
import { isSysId, now, sha256 } from '../glide/record';
import { ok, problem, respond, type Outcome } from './http';
import { queryText } from './query';

/** Reports as JSON, or as a CSV file to keep. */

export interface Answered {
  readonly table: Table;
  readonly report: Manifest['report'];
  readonly query: string;
  readonly nextAfter: string;
  /** Only in JSON: what a table cannot hold. */
  readonly more?: object;
}

/** What a report answers; or what is wrong with the question. */
export type ReportOutcome = Answered | Extract<Outcome, { readonly message: string }>;

export function badRequest(message: string, detail = ''): ReportOutcome {
  return problem(400, message, detail) as Extract<Outcome, { readonly message: string }>;
}

export function notFound(message: string, detail = ''): ReportOutcome {
  return problem(404, message, detail) as Extract<Outcome, { readonly message: string }>;
}

type Format = 'csv' | 'json' | 'unknown';

/** `?format=` comes before the header Accept. */
function formatOf(request: RESTAPIRequest): Format {
  const asked = queryText(request, 'format').toLowerCase();
  if (asked === 'csv' || asked === 'json') return asked;
  if (asked !== '') return 'unknown';
  const accept = (request as unknown as { getHeader(name: string): string | null }).getHeader(
    'Accept',
  );
  return /\btext\/csv\b/i.test(accept ?? '') ? 'csv' : 'json';
}

/** `after` of a page: a sys_id, or nothing. */
export function afterOf(
  request: RESTAPIRequest,
): { readonly value: string } | { readonly problem: string } {
  const after = queryText(request, 'after');
  return after === '' || isSysId(after)
    ? { value: after }
    : { problem: 'after must be next_after of the answer before.' };
}

function sendFile(response: RESTAPIResponse, table: Table, manifest: Manifest): void {
  response.setStatus(200);
  response.setContentType('text/csv; charset=utf-8');
  const name = fileName(manifest.report, manifest.moment);
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  // The mark tells spreadsheets that the file is UTF-8.
  response.getStreamWriter().writeString(`\uFEFF${csvFile(table, manifest, sha256)}`);
}

/** Answers in the format asked for; whatever `handle` throws becomes a plain 500, its cause goes to the system log. */
export function report(
  request: RESTAPIRequest,
  response: RESTAPIResponse,
  handle: () => ReportOutcome,
): void {
  try {
    const format = formatOf(request);
    const answered = format === 'unknown' ? badRequest('format must be csv or json.') : handle();
    if ('message' in answered) {
      respond(response, answered);
      return;
    }
    const { table, report: name, query, nextAfter } = answered;
    const manifest = { report: name, query, moment: now(), by: gs.getUserName(), nextAfter };
    if (format === 'csv') sendFile(response, table, manifest);
    else respond(response, ok({ ...jsonExport(table, manifest, sha256), ...answered.more }));
  } catch (error) {
    gs.error('Rescind: the report could not be made: {0}', String(error));
    respond(response, problem(500, 'The report could not be made.', 'See the system log.'));
  }
}
