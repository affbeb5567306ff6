import { gs, type GlideRecord } from '@servicenow/glide';
import { revoke } from './grants';
import { byId, collect, isTrue, save, select, selectWhere, tables } from './record';

/** People who left: everything they hold is due for revocation, whoever closes which ticket. */

const holding = 'approved,fulfilling,fulfil_failed,active,quarantined';

function revokeGrantsOf(identityId: string): number {
  const query = `identity=${identityId}^stateIN${holding}`;
  const ids = collect(selectWhere(tables.grant, query), (row) => row.getUniqueValue());
  const refusals = ids
    .map((id) => byId(tables.grant, id))
    .map((grant) => (grant ? revoke(grant, 'The holder left.', false) : ''))
    .filter((refusal) => refusal !== '');
  for (const refusal of refusals) gs.warn('Rescind: a grant of a leaver stays: {0}', refusal);
  return ids.length - refusals.length;
}

function endIdentity(identity: GlideRecord): void {
  save(identity, { status: 'inactive' });
  const revoked = revokeGrantsOf(identity.getUniqueValue());
  if (revoked > 0) gs.info('Rescind: {0} grants of a leaver are due for revocation.', revoked);
}

/** Async rule: a user was switched off, or came back. Coming back gives nothing back: access is ordered anew. */
export function onUserActiveChanged(current: GlideRecord): void {
  const isBack = isTrue(current, 'active');
  const conditions = { user: current.getUniqueValue(), kind: 'human' };
  for (const id of collect(select(tables.identity, conditions), (row) => row.getUniqueValue())) {
    const identity = byId(tables.identity, id);
    if (identity && isBack) save(identity, { status: 'active' });
    if (identity && !isBack) endIdentity(identity);
  }
}

/** Hourly: whoever was switched off while no rule ran, for example by an import without rules. */
export function endLeavers(): void {
  const query = 'kind=human^statusINactive,leave,leaver_scheduled^user.active=false';
  const ids = collect(selectWhere(tables.identity, query), (row) => row.getUniqueValue());
  for (const id of ids) {
    const identity = byId(tables.identity, id);
    if (identity) endIdentity(identity);
  }
}
