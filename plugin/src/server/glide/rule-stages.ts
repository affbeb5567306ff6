import { gs, type GlideRecord } from '@servicenow/glide';
import {
  acceptanceChangeObjection,
  acceptanceObjection,
  type AcceptanceFacts,
  type OwnerFacts,
} from '../policy/acceptance';
import { stageChangeObjection, type StageFacts } from '../policy/stage-state';
import { addDays } from '../policy/times';
import { daysOfAcceptance } from './acceptances';
import { strictestTier } from './facts';
import { isMember, person } from './people';
import { byId, now, tables, value } from './record';
import { failClosed, refuse, storedState } from './rule-guards';

/** Guards of stages and accepted duties. */

function stageFacts(stage: GlideRecord): StageFacts {
  const decision = byId(tables.decision, value(stage, 'decision'));
  const isPermit = decision !== undefined && value(decision, 'result') === 'permit';
  return {
    gate: value(stage, 'gate'),
    kind: value(stage, 'kind'),
    personId: value(stage, 'approver'),
    approvalId: value(stage, 'approval'),
    state: value(stage, 'state'),
    isDecided: isPermit && value(decision, 'gate') === value(stage, 'gate'),
  };
}

/** Before rule: a stage moves forward only, and is approved only by a logged decision of its gate. */
export function guardStageUpdate(current: GlideRecord, previous: GlideRecord): void {
  failClosed(current, () => {
    const objection = stageChangeObjection(
      stageFacts(storedState(current, previous)),
      stageFacts(current),
    );
    if (objection !== undefined) refuse(current, objection);
  });
}

function acceptanceFacts(record: GlideRecord): AcceptanceFacts {
  return {
    owner: value(record, 'owner'),
    application: value(record, 'application'),
    catalogItem: value(record, 'catalog_item'),
    state: value(record, 'state'),
    ends: value(record, 'ends'),
  };
}

/** This record names the person to take access back, directly or as a member of the group. */
function names(record: GlideRecord | undefined, prefix: string, userId: string): boolean {
  if (!record) return false;
  const read = (field: string): string => value(record, `${prefix}revocation_${field}`);
  return [read('owner'), read('backup')].includes(userId) || isMember(userId, read('group'));
}

function ownerFacts(record: GlideRecord): OwnerFacts {
  const ownerId = value(record, 'owner');
  const application = byId(tables.application, value(record, 'application'));
  const item = byId('sc_cat_item', value(record, 'catalog_item'));
  const ofItem = (name: string): string => (item ? value(item, `x_rsc_rescind_${name}`) : '');
  const isItemOfIt = !item || ofItem('application') === value(record, 'application');
  const tier = strictestTier(application ? value(application, 'tier') : '', ofItem('risk_tier'));
  const isNamed = names(application, '', ownerId) || names(item, 'x_rsc_rescind_', ownerId);
  return {
    now: now(),
    actorId: gs.getUserID(),
    actorIsAdmin: gs.hasRole('x_rsc_rescind.admin'),
    ownerActive: person(ownerId).active,
    isNamed: isItemOfIt && isNamed,
    latestEnd: addDays(now(), Math.max(1, daysOfAcceptance(tier))),
  };
}

/** The acceptance comes out of a stage that its owner approved; nobody can write one by hand. */
function isOfStage(record: GlideRecord): boolean {
  const stage = byId(tables.stage, value(record, 'stage'));
  return (
    stage !== undefined &&
    value(stage, 'kind') === 'acceptance' &&
    value(stage, 'state') === 'approved' &&
    value(stage, 'answered_by') === value(record, 'owner')
  );
}

/** Before rule: somebody accepts a duty, in a stage or ahead of any order. */
export function guardAcceptanceInsert(current: GlideRecord): void {
  failClosed(current, () => {
    if (isOfStage(current)) return;
    if (value(current, 'owner') === '') current.setValue('owner', gs.getUserID());
    current.setValue('accepted_at', now());
    current.setValue('stage', '');
    current.setValue('gate', '');
    const facts = ownerFacts(current);
    if (value(current, 'ends') === '') current.setValue('ends', facts.latestEnd);
    const objection = acceptanceObjection(acceptanceFacts(current), facts);
    if (objection !== undefined) refuse(current, objection);
  });
}

/** Before rule: an acceptance is withdrawn or lapses, and nothing else. */
export function guardAcceptanceUpdate(current: GlideRecord, previous: GlideRecord): void {
  failClosed(current, () => {
    const stored = storedState(current, previous);
    const objection = acceptanceChangeObjection(
      acceptanceFacts(stored),
      acceptanceFacts(current),
      ownerFacts(current),
    );
    if (objection !== undefined) refuse(current, objection);
    else if (value(current, 'state') !== value(stored, 'state')) {
      current.setValue('ended_at', now());
      if (value(current, 'state') === 'withdrawn') current.setValue('ended_by', gs.getUserID());
    }
  });
}
