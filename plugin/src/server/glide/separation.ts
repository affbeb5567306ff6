import { GlideRecord } from '@servicenow/glide';
import {
  conflictsOf,
  type Conflict,
  type ConflictingGrant,
  type Named,
} from '../policy/separation';
import { partiesOf, type Subject } from './facts';
import { delegatesAmong, nameOf } from './people';
import { byId, collect, isSysId, now, selectWhere, tables, value } from './record';

/** Reads the conflicts of separation of duties around an order. */

/** States in which somebody has the access, may have it, or is about to get it. */
const livingStates =
  'pending_approval,approved,fulfilling,fulfil_failed,active,quarantined,revocation_due,revoking,revoke_failed,revoked_unverified';
const toxicLimit = 50;

/** A conflict counts from both sides: it is enough that one of the two entitlements names the other. */
function conflictingEntitlements(entitlementId: string): readonly string[] {
  const entitlement = byId(tables.entitlement, entitlementId);
  if (!entitlement) return [];
  const named = value(entitlement, 'conflicts_with').split(',');
  const naming = collect(
    selectWhere(tables.entitlement, `conflicts_withLIKE${entitlementId}`),
    (row) => row.getUniqueValue(),
  );
  const ids = [...named, ...naming].map((id) => id.trim());
  return [...new Set(ids)].filter((id) => isSysId(id) && id !== entitlementId);
}

function toxicGrants(subject: Subject): readonly ConflictingGrant[] {
  const ids = conflictingEntitlements(subject.entitlementId);
  if (ids.length === 0 || subject.identityId === '') return [];
  const rows = new GlideRecord(tables.grant);
  rows.addEncodedQuery(
    `identity=${subject.identityId}^entitlementIN${ids.join(',')}^stateIN${livingStates}^ORDERBYnumber`,
  );
  rows.setLimit(toxicLimit);
  rows.query();
  return collect(rows, (row) => ({
    grantId: row.getUniqueValue(),
    entitlementName: row.getDisplayValue('entitlement'),
    applicationName: row.getDisplayValue('application'),
    state: value(row, 'state'),
  })).filter((grant) => grant.grantId !== subject.grantId);
}

function namedUser(id: string): Named {
  return { id, name: id === '' ? '' : nameOf(id) };
}

/** Conflicts as they are now, for an order that this approver is asked about. */
export function readConflicts(
  subject: Subject,
  revocationOwnerId: string,
  approverId: string,
): readonly Conflict[] {
  const parties = partiesOf(subject);
  const ids = [
    parties.requesterId,
    parties.beneficiaryId,
    parties.identityOwnerId,
    parties.openerId ?? '',
  ];
  return conflictsOf({
    toxic: toxicGrants(subject),
    approver: namedUser(approverId),
    revocationOwner: namedUser(revocationOwnerId),
    partyIds: ids,
    partyDelegates: delegatesAmong(approverId, ids, now()).map(namedUser),
  });
}
