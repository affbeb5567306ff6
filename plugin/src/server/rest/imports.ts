import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { importFile } from '../glide/setup/imports';
import { isKind } from '../policy/setup/import-columns';
import { answer, notJson, ok, problem, readBody, textOf, type Json, type Outcome } from './http';
import { queryText } from './query';

function run(body: Json, dryRun: string): Outcome {
  const kind = textOf(body, 'kind');
  if (!isKind(kind)) {
    return problem(400, 'Nothing was imported.', 'Set kind to applications or entitlements.');
  }
  const csv = body['csv'];
  if (typeof csv !== 'string') {
    return problem(400, 'Nothing was imported.', 'Set csv to the text of the file.');
  }
  // Whoever does not clearly say that it may be written gets a preview.
  return ok(importFile(kind, csv, dryRun !== 'false'));
}

export function postImports(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, () => {
    const body = readBody(request);
    return body ? run(body, queryText(request, 'dry_run')) : notJson;
  });
}
