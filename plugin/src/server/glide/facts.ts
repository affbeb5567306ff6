import { gs, type GlideRecord } from '@servicenow/glide';
import { maxHours } from '../policy/approval-age';
import { isParty, type Parties } from '../policy/approvers';
import {
  defaultRules,
  effectiveMaxDays,
  needsExemption,
  type Facts,
  type Rules,
} from '../policy/decide';
import { renewalObjections } from '../policy/renewals';
import { ruleVersion } from '../policy/rule-version';
import { addDays, addSeconds } from '../policy/times';
import {
  byId,
  first,
  isTrue,
  now,
  sha256,
  tables,
  value,
  wholeNumber,
  type Fields,
} from './record';
import { problemsOf, proposedOwner } from './answers';
import { person } from './people';
import { renewalOf } from './renewals';
import { planStages } from './stage-plan';
import { duplicateOf, exemptionOf } from './standing';

/** Reads what a decision is made from, fresh each time. */

/** The part of the facts that an order or a grant brings along; ids and stored values. */
export interface Subject {
  readonly applicationId: string;
  readonly entitlementId: string;
  readonly identityId: string;
  readonly requesterId: string;
  readonly beneficiaryId: string;
  readonly revocationOwnerId: string;
  readonly revocationBackupId: string;
  /** Empty or left out: there is none. */
  readonly revocationGroupId?: string;
  readonly revocationPath: string;
  readonly tier: string;
  readonly kindsAllowed: readonly string[];
  readonly itemMaxDays: number;
  /** Longest total life with renewals that the item sets, in days; 0 or left out when it sets none. */
  readonly itemTotalDays?: number;
  /** Empty: the longest the limits allow, counted from now. */
  readonly ends: string;
  readonly justification: string;
  /** Login the requester named; empty when none. */
  readonly account: string;
  readonly grantId: string;
  /** The ordered line; empty when there is none. */
  readonly requestItemId: string;
  /** Answers about a non-human identity, by the gate's columns; only while it is being ordered. */
  readonly answers?: Fields;
  /** Owner that the order proposes for an identity whose record names none. */
  readonly proposedOwnerId?: string;
}

/** The rules with this instance's settings: codes that are only recorded come from a property. */
export function rules(): Rules {
  const recordOnly = gs
    .getProperty('x_rsc_rescind.policy.record_only', '')
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
  const current = { ...defaultRules, recordOnly, approvalMaxHours: approvalLimits() };
  return { ...current, version: ruleVersion(current, sha256) };
}

function approvalLimits(): Readonly<Record<string, number>> {
  const limits = Object.entries(defaultRules.approvalMaxHours).map(([tier, hours]) => {
    const setting = gs.getProperty(`x_rsc_rescind.approval.max_hours.${tier}`, '');
    return [tier, maxHours(setting, hours)] as const;
  });
  return Object.fromEntries(limits);
}

export function partiesOf(subject: Subject): Parties {
  const identity = byId(tables.identity, subject.identityId);
  const isHuman = !identity || value(identity, 'kind') === 'human';
  return {
    requesterId: subject.requesterId,
    beneficiaryId: subject.beneficiaryId,
    identityOwnerId: identity && !isHuman ? ownerOf(identity, subject.proposedOwnerId) : '',
    openerId: openerOf(subject.requestItemId),
  };
}

/** Who answers for a non-human identity: by its record, else by the order. */
function ownerOf(identity: GlideRecord, proposedId = ''): string {
  return value(identity, 'owner') || proposedId;
}

function openerOf(requestItemId: string): string {
  const line = byId('sc_req_item', requestItemId);
  return line ? value(line, 'opened_by') : '';
}

/** The first active one of owner and backup; the owner when neither is. */
export function activeRevocationOwner(subject: Subject): { ownerId: string; ownerActive: boolean } {
  const owner = person(subject.revocationOwnerId);
  const backup = person(subject.revocationBackupId);
  const chosen = !owner.active && backup.active ? backup : owner;
  return { ownerId: chosen.id, ownerActive: chosen.active };
}

const noLine = { missing: false, closed: false, changed: false };

/** Compares the ordered line with what was decided about it. */
function lineFacts(subject: Subject): Facts['line'] {
  if (subject.requestItemId === '') return noLine;
  const line = byId('sc_req_item', subject.requestItemId);
  if (!line) return { ...noLine, missing: true };
  const item = byId('sc_cat_item', value(line, 'cat_item'));
  const granted = (name: string): string => (item ? value(item, `x_rsc_rescind_${name}`) : '');
  return {
    missing: false,
    closed: ['3', '4', '7'].includes(value(line, 'state')),
    changed:
      granted('entitlement') !== subject.entitlementId ||
      granted('application') !== subject.applicationId ||
      (value(line, 'requested_for') || subject.beneficiaryId) !== subject.beneficiaryId,
  };
}

/** The active user to whom a login or mail address belongs. */
function holderOf(account: string): string {
  if (account === '') return '';
  const user = first('sys_user', { user_name: account }) ?? first('sys_user', { email: account });
  return user && isTrue(user, 'active') ? user.getUniqueValue() : '';
}

const tiers = ['critical', 'high', 'medium', 'low'];

/** The strictest of the tiers that are set; medium when none is. */
export function strictestTier(...set: readonly string[]): string {
  return tiers.find((tier) => set.includes(tier)) ?? 'medium';
}

export function entitlementTier(entitlementId: string): string {
  const record = byId(tables.entitlement, entitlementId);
  return record ? value(record, 'tier') : '';
}

/** Tier and total life of the ordered catalog item; empty when the line is gone or its item has none. */
function itemLimits(requestItemId: string): { readonly tier: string; readonly totalDays: number } {
  const line = byId('sc_req_item', requestItemId);
  const item = line ? byId('sc_cat_item', value(line, 'cat_item')) : undefined;
  return {
    tier: item ? value(item, 'x_rsc_rescind_risk_tier') : '',
    totalDays: item ? wholeNumber(item, 'x_rsc_rescind_max_total_days') : 0,
  };
}

/**
 * The approval that counts now was decided and logged. Decisions are written by this application only, and the gate
 * names the one that counts; it names none after it went back to approval.
 */
export function approvalIsLogged(grant: GlideRecord): boolean {
  const gate = byId(tables.gate, value(grant, 'gate'));
  const decision = gate ? byId(tables.decision, value(gate, 'approval_decision')) : undefined;
  return (
    decision !== undefined &&
    value(decision, 'grant') === grant.getUniqueValue() &&
    value(decision, 'point') === 'approval' &&
    value(decision, 'action') === 'approve' &&
    value(decision, 'result') === 'permit'
  );
}

function entitlementFacts(entitlementId: string): Facts['entitlement'] {
  const record = byId(tables.entitlement, entitlementId);
  if (!record) return { id: '', applicationId: '', state: '', requestable: false };
  return {
    id: record.getUniqueValue(),
    applicationId: value(record, 'application'),
    state: value(record, 'state'),
    requestable: isTrue(record, 'requestable'),
  };
}

function identityFacts(subject: Subject): Facts['identity'] {
  const record = byId(tables.identity, subject.identityId);
  if (!record) return { id: '', kind: '', status: '', ownerId: '', ownerActive: false };
  const kind = value(record, 'kind');
  const user = person(value(record, 'user'));
  const isGone = kind === 'human' && user.id !== '' && !user.active;
  const owner = person(ownerOf(record, kind === 'human' ? '' : subject.proposedOwnerId));
  return {
    id: record.getUniqueValue(),
    kind,
    status: isGone ? 'inactive' : value(record, 'status'),
    ownerId: owner.id,
    ownerActive: owner.active,
  };
}

function grantFacts(grantId: string, parties: Parties): Facts['grant'] {
  const record = byId(tables.grant, grantId);
  if (!record) {
    return { id: '', state: '', approvedById: '', approvalLogged: false, selfApproved: false };
  }
  const approvedById = value(record, 'approved_by');
  return {
    id: grantId,
    state: value(record, 'state'),
    approvedById,
    approvalLogged: approvalIsLogged(record),
    selfApproved: approvedById !== '' && isParty(approvedById, parties),
  };
}

/** Smallest positive limit in days; 0 when neither sets one. */
function smallestLimit(itemMaxDays: number, entitlementId: string): number {
  const entitlement = byId(tables.entitlement, entitlementId);
  const limits = [itemMaxDays, entitlement ? wholeNumber(entitlement, 'max_days') : 0];
  const set = limits.filter((limit) => limit > 0);
  return set.length === 0 ? 0 : Math.min(...set);
}

/** Latest end the limits allow, counted from now to the end of that day. */
export function latestEnd(subject: Subject, kind: string): string {
  const itemMaxDays = smallestLimit(subject.itemMaxDays, subject.entitlementId);
  const days = effectiveMaxDays({ itemMaxDays, tier: subject.tier, kind }, rules());
  const latest = `${addDays(now(), days).slice(0, 10)} 23:59:59`;
  const exemption = exemptionEnd(subject);
  return exemption !== '' && exemption < latest ? exemption : latest;
}

/** Last full day of the exemption this access depends on; empty when it depends on none or there is none. */
function exemptionEnd(subject: Subject): string {
  const application = byId(tables.application, subject.applicationId);
  if (!application) return '';
  const state = { id: subject.applicationId, state: value(application, 'state') };
  const revocation = { ownerId: '', ownerActive: false, path: subject.revocationPath };
  const ends = value(application, 'exemption_ends');
  return ends > now() && needsExemption({ application: state, revocation })
    ? `${addDays(addSeconds(ends, 1), -1).slice(0, 10)} 23:59:59`
    : '';
}

const unchecked = {
  code: 'approval_unchecked',
  text: 'Whether the approval is still good was not checked. Ask about the grant.',
};

/** The facts of an order. Whoever decides about a grant that exists takes `factsOfGrant`, which judges its approval. */
export function factsOf(subject: Subject): Facts {
  const application = byId(tables.application, subject.applicationId);
  const identity = identityFacts(subject);
  const revocation = activeRevocationOwner(subject);
  const parties = partiesOf(subject);
  const renewal = renewalOf(subject);
  const plan = planStages(subject, parties);
  return {
    now: now(),
    application: {
      id: application ? subject.applicationId : '',
      state: application ? value(application, 'state') : '',
    },
    entitlement: entitlementFacts(subject.entitlementId),
    identity,
    beneficiary: person(subject.beneficiaryId),
    revocation: { ...revocation, path: subject.revocationPath },
    tier: subject.tier,
    kindsAllowed: subject.kindsAllowed,
    itemMaxDays: subject.itemMaxDays,
    ends: subject.ends,
    latestEnd: latestEnd(subject, identity.kind),
    justification: subject.justification,
    approverId: plan.stages.find(({ kind }) => kind !== 'acceptance')?.personId ?? '',
    approverProblem: plan.problem,
    approvalObjection: undefined,
    approvalLapses: [unchecked],
    grant: grantFacts(subject.grantId, parties),
    line: lineFacts(subject),
    accountHolderId: holderOf(subject.account),
    duplicate: duplicateOf(subject, renewal?.baseId ?? ''),
    renewal: renewal && { ...renewal, problems: renewalObjections(renewal, subject.ends) },
    exemption: exemptionOf(application, parties),
    answerProblems: subject.answers
      ? problemsOf(subject.answers, subject.identityId, subject.tier)
      : [],
  };
}

/** The subject of a grant that exists: what was decided then, judged by the facts of now. */
export function subjectOfGrant(grant: GlideRecord): Subject {
  const application = byId(tables.application, value(grant, 'application'));
  const item = itemLimits(value(grant, 'request_item'));
  return {
    applicationId: value(grant, 'application'),
    entitlementId: value(grant, 'entitlement'),
    identityId: value(grant, 'identity'),
    requesterId: value(grant, 'requester'),
    beneficiaryId: value(grant, 'beneficiary'),
    revocationOwnerId: value(grant, 'revocation_owner'),
    revocationBackupId: value(grant, 'revocation_backup'),
    revocationGroupId: value(grant, 'revocation_group'),
    revocationPath: value(grant, 'revocation_path'),
    tier: strictestTier(
      application ? value(application, 'tier') : '',
      entitlementTier(value(grant, 'entitlement')),
      item.tier,
    ),
    kindsAllowed: [],
    itemMaxDays: 0,
    itemTotalDays: item.totalDays,
    ends: value(grant, 'ends'),
    justification: value(grant, 'justification'),
    account: value(grant, 'account'),
    grantId: grant.getUniqueValue(),
    requestItemId: value(grant, 'request_item'),
    proposedOwnerId: proposedOwner(value(grant, 'gate')),
  };
}
