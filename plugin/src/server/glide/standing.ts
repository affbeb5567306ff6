import { GlideRecord } from '@servicenow/glide';
import {
  duplicateText,
  findDuplicate,
  livingGrantStates,
  type SameAccess,
} from '../policy/duplicates';
import type { Facts } from '../policy/decide';
import { exemptionProblem } from '../policy/exemption';
import { isParty, type Parties } from '../policy/approvers';
import type { Subject } from './facts';
import { byId, now, tables, value } from './record';
import { person } from './people';
import { renewableFrom } from './renewals';

/** What stands before an order is judged: the same access, and the application's exemption. */

/** More grants of one access than this are alive only where the rule is merely recorded. */
const rowLimit = 50;

/** The exemption of an application, judged for these parties. */
export function exemptionOf(
  application: GlideRecord | undefined,
  parties: Parties,
): NonNullable<Facts['exemption']> {
  const stored = (field: string): string => (application ? value(application, field) : '');
  const by = person(stored('exempted_by'));
  const ends = stored('exemption_ends');
  const problem = exemptionProblem(
    {
      ends,
      reason: stored('exemption_reason'),
      byActive: by.active,
      byParty: isParty(by.id, parties),
    },
    now(),
  );
  return { ends, problem };
}

function livingGrants(subject: Subject): SameAccess[] {
  const record = new GlideRecord(tables.grant);
  record.addQuery('identity', subject.identityId);
  record.addQuery('application', subject.applicationId);
  record.addQuery('entitlement', subject.entitlementId);
  record.addQuery('state', 'IN', livingGrantStates.join(','));
  record.orderBy('number');
  record.setLimit(rowLimit);
  record.query();
  const found: SameAccess[] = [];
  while (record.next()) {
    found.push({
      id: record.getUniqueValue(),
      number: value(record, 'number'),
      line: value(record, 'request_item'),
      scope: value(record, 'scope'),
      state: value(record, 'state'),
      ends: value(record, 'ends'),
    });
  }
  return found;
}

/**
 * Names the grant of which this order or grant would be a second one; undefined when there is none. The grant that an
 * order renews (`baseId`) is none.
 */
export function duplicateOf(subject: Subject, baseId: string): string | undefined {
  const { identityId, applicationId, entitlementId, grantId } = subject;
  if (identityId === '' || applicationId === '' || entitlementId === '') return undefined;
  const own = byId(tables.grant, grantId);
  const found = findDuplicate(livingGrants(subject), {
    scope: own ? value(own, 'scope') : '',
    grantId,
    grantNumber: own ? value(own, 'number') : '',
    predecessorId: own ? value(own, 'predecessor') : baseId,
  });
  if (!found) return undefined;
  const line = byId('sc_req_item', found.line);
  return duplicateText(
    { ...found, line: line ? value(line, 'number') : '' },
    renewableFrom(found.state, found.ends),
  );
}
