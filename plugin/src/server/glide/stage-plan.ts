import { gs, type GlideRecord } from '@servicenow/glide';
import type { Parties } from '../policy/approvers';
import {
  assignStages,
  type Assignment,
  type Candidate,
  type Candidates,
  readStagePlan,
  type StageKind,
  stagesOf,
} from '../policy/stages';
import { standingAcceptances } from './acceptances';
import type { Subject } from './facts';
import { managerOf, person } from './people';
import { byId, selectWhere, tables, value } from './record';
import { refusersOf } from './stage-rows';

/** Who answers which stage of an order. Nobody among the approvers is named by the requester. */

/** Managers up the line that are looked at, nearest first. */
const managerLevels = 4;
/** Members of a revocation group that are asked, one after the other. */
const memberLimit = 10;

/** The stages of this tier, by the setting of this instance. */
export function stageKinds(tier: string): readonly StageKind[] {
  return stagesOf(readStagePlan(gs.getProperty('x_rsc_rescind.gate.stages', '')), tier);
}

function managersOf(userId: string): readonly Candidate[] {
  const found: Candidate[] = [];
  let next = managerOf(userId);
  while (next.id !== '' && found.length < managerLevels) {
    const manager = next;
    if (manager.id === userId || found.some(({ id }) => id === manager.id)) break;
    found.push(manager);
    next = managerOf(manager.id);
  }
  return found;
}

/** Owner on the record of a non-human identity; never the one the requester proposes. */
function recordedOwner(identityId: string): string {
  const identity = byId(tables.identity, identityId);
  return identity && value(identity, 'kind') !== 'human' ? value(identity, 'owner') : '';
}

function peopleNamedBy(record: GlideRecord | undefined, ...fields: string[]): Candidate[] {
  return fields.map((field) => person(record ? value(record, field) : ''));
}

function membersOf(groupId: string): readonly Candidate[] {
  if (groupId === '') return [];
  const rows = selectWhere(
    'sys_user_grmember',
    `group=${groupId}^user.active=true^ORDERBYuser.name`,
  );
  const ids: string[] = [];
  while (ids.length < memberLimit && rows.next()) ids.push(value(rows, 'user'));
  return ids.map((id) => ({ id, active: true }));
}

/** The ordered catalog item; empty when there is no line. */
export function orderedItem(requestItemId: string): string {
  const line = byId('sc_req_item', requestItemId);
  return line ? value(line, 'cat_item') : '';
}

/** Revocation owner, backup, group; without those who refused, and with what they accepted earlier. */
function takersOf(subject: Subject): readonly Candidate[] {
  const refusers = refusersOf(subject.requestItemId);
  const people = [
    person(subject.revocationOwnerId),
    person(subject.revocationBackupId),
    ...membersOf(subject.revocationGroupId ?? ''),
  ].filter(({ id }) => id !== '' && !refusers.includes(id));
  const standing = standingAcceptances(
    people.map(({ id }) => id),
    { applicationId: subject.applicationId, itemId: orderedItem(subject.requestItemId) },
  );
  return people.map((one) => ({ ...one, standingId: standing.get(one.id) ?? '' }));
}

function candidatesFor(subject: Subject): Candidates {
  const application = byId(tables.application, subject.applicationId);
  const entitlement = byId(tables.entitlement, subject.entitlementId);
  const managers = managersOf(recordedOwner(subject.identityId) || subject.beneficiaryId);
  const owners = [...peopleNamedBy(entitlement, 'owner'), ...peopleNamedBy(application, 'owner')];
  const standIns = [
    ...owners.slice().reverse(),
    ...peopleNamedBy(application, 'revocation_owner', 'revocation_backup'),
  ];
  return {
    line: [...managers, ...standIns],
    owner: owners,
    one: [...managers.slice(0, 1), ...standIns, ...managers.slice(1)],
    acceptance: takersOf(subject),
  };
}

/** Assigns the open stages; by default all of the order's tier. `taken` are people whose answers stand. */
export function planStages(
  subject: Subject,
  parties: Parties,
  open: readonly StageKind[] = stageKinds(subject.tier),
  taken: readonly string[] = [],
): Assignment {
  const { requesterId, beneficiaryId, identityOwnerId, openerId = '' } = parties;
  const ids = [requesterId, beneficiaryId, identityOwnerId, openerId].filter((id) => id !== '');
  return assignStages(open, candidatesFor(subject), { ids, beneficiaryId }, taken);
}
