import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { ledgerAt } from '../glide/overview';
import { now } from '../glide/record';
import { overview } from '../policy/overview/overview';
import { answer, ok } from './http';

/** All roles may read all the ledger's tables, so the counts show nothing that their lists would not. */
export function getOverview(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, () => {
    const moment = now();
    return ok(overview(ledgerAt(moment), moment));
  });
}
