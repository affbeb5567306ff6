import { gs, GlideRecord } from '@servicenow/glide';
import {
  chooseReviewers,
  reviewerObjection,
  type Assignment,
  type Parties,
} from '../../policy/reviews/reviewers';
import { partiesOf, type Subject } from '../facts';
import { managerOf, person, userIdOf } from '../people';
import { byId, collect, now, tables, value } from '../record';

/** Reads who may judge the access of a grant. */

const delegateLimit = 100;

function delegatesOf(userIds: readonly string[]): readonly string[] {
  if (userIds.length === 0) return [];
  const rows = new GlideRecord('sys_user_delegate');
  rows.addEncodedQuery(`userIN${userIds.join(',')}^approvals=true^starts<=${now()}^ends>=${now()}`);
  rows.setLimit(delegateLimit);
  rows.query();
  return collect(rows, (row) => value(row, 'delegate'));
}

export function reviewParties(subject: Subject): Parties {
  const identity = byId(tables.identity, subject.identityId);
  const ofIdentity = identity
    ? ['user', 'owner', 'backup_owner'].map((field) => value(identity, field))
    : [];
  const parties = partiesOf(subject);
  const ids = [
    parties.requesterId,
    parties.beneficiaryId,
    parties.identityOwnerId,
    parties.openerId ?? '',
    ...ofIdentity,
  ];
  const partyIds = [...new Set(ids)].filter((id) => id !== '');
  return { partyIds, actingForParty: delegatesOf(partyIds) };
}

/** Whose work the access is for: the beneficiary, or who owns the non-human identity. */
function worker(subject: Subject): string {
  const identity = byId(tables.identity, subject.identityId);
  if (!identity || value(identity, 'kind') === 'human') return subject.beneficiaryId;
  return value(identity, 'owner') || subject.beneficiaryId;
}

/** Reviewer and fallback; `except` has passed the question on already. */
export function assign(subject: Subject, except: readonly string[] = []): Assignment {
  const application = byId(tables.application, subject.applicationId);
  const manager = managerOf(worker(subject));
  const lastResort = gs.getProperty('x_rsc_rescind.review.last_resort', '');
  const parties = reviewParties(subject);
  return chooseReviewers(
    {
      manager,
      applicationOwner: person(application ? value(application, 'owner') : ''),
      nextManager: managerOf(manager.id),
      lastResort: person(userIdOf(lastResort)),
    },
    { ...parties, partyIds: [...parties.partyIds, ...except] },
  );
}

/** Why this user may not judge the access; `undefined` when they may. */
export function objectionTo(userId: string, subject: Subject): string | undefined {
  return reviewerObjection(person(userId), reviewParties(subject));
}
