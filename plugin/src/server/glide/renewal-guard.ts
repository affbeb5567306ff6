import type { GlideRecord } from '@servicenow/glide';
import { endMoveObjection } from '../policy/renewals';
import { approvalIsLogged, subjectOfGrant } from './facts';
import { byId, now, tables, value, wholeNumber, type Fields } from './record';
import { renewalOf } from './renewals';

/** The guard's part about renewals: the only way in which the end of a decided grant moves to a later day. */

/** What a renewal changes on the grant that it renews. */
const renewalFields = ['ends', 'renewal', 'renewed_count', 'renewed_at'];

export interface RenewalMove {
  readonly objection: string | undefined;
  /** Fields that a renewal which is allowed changes; they count as unchanged for the other rules. */
  readonly moved: Fields;
}

/** The renewal's own grant: its predecessor names it as the one that moved the end. */
export function isApplied(renewal: GlideRecord): boolean {
  const base = byId(tables.grant, value(renewal, 'predecessor'));
  return base !== undefined && value(base, 'renewal') === renewal.getUniqueValue();
}

function permitOf(renewal: GlideRecord): { permitHolds: boolean; permitExpires: string } {
  const permit = byId(tables.decision, value(renewal, 'permit'));
  if (!permit) return { permitHolds: false, permitExpires: '' };
  return {
    permitHolds:
      value(permit, 'result') === 'permit' &&
      value(permit, 'action') === 'fulfil' &&
      value(permit, 'grant') === renewal.getUniqueValue(),
    permitExpires: value(permit, 'expires'),
  };
}

/** Judges a change of the field `renewal`; without one there is nothing to judge. */
export function renewalMove(current: GlideRecord, stored: GlideRecord): RenewalMove {
  if (value(current, 'renewal') === value(stored, 'renewal')) {
    return { objection: undefined, moved: {} };
  }
  const renewal = byId(tables.grant, value(current, 'renewal'));
  if (!renewal) return { objection: 'There is no such renewal.', moved: {} };
  const objection = endMoveObjection({
    now: now(),
    grantId: stored.getUniqueValue(),
    stateBefore: value(stored, 'state'),
    stateAfter: value(current, 'state'),
    endsBefore: value(stored, 'ends'),
    endsAfter: value(current, 'ends'),
    timesBefore: wholeNumber(stored, 'renewed_count'),
    timesAfter: wholeNumber(current, 'renewed_count'),
    maxEnd: renewalOf(subjectOfGrant(renewal))?.maxEnd ?? '',
    renewal: {
      predecessorId: value(renewal, 'predecessor'),
      origin: value(renewal, 'origin'),
      state: value(renewal, 'state'),
      ends: value(renewal, 'ends'),
      approvalLogged: approvalIsLogged(renewal),
      ...permitOf(renewal),
    },
  });
  const moved = Object.fromEntries(renewalFields.map((field) => [field, value(current, field)]));
  return { objection, moved };
}
