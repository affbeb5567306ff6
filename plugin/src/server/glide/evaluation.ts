import { gs, type GlideRecord } from '@servicenow/glide';
import type { Action, Reason } from '../policy/decide';
import { approvalObjection } from '../policy/approvers';
import {
  fallbackMinutes,
  notStarted,
  type ResourceType,
  unknownReason,
  withoutFacts,
} from '../policy/fallback';
import { changedSinceAsked, factsOfGrant } from './approval-inputs';
import { goBack } from './approval-requests';
import { decideAndLog, logUnasked, type LoggedDecision, type Unasked } from './decisions';
import { factsOf, partiesOf, subjectOfGrant, type Subject } from './facts';
import { tryPermit } from './gates';
import { itemSubject } from './order';
import { permitFor } from './permits';
import { byId, first, isSysId, now, save, selectWhere, tables, value } from './record';
import { askedOf, askedPerson } from './stage-rows';

/** The point of action: asked right before access is given or taken, by fulfilments and by the connector. */

export interface EvaluationRequest {
  readonly subjectText: string;
  /** Set when the subject is a user. */
  readonly subjectUserId: string;
  readonly action: Action;
  readonly resourceType: ResourceType;
  /** Empty when what the caller gave can be no sys_id. */
  readonly resourceId: string;
  /** In the words of the caller, for the log. */
  readonly resource: string;
}

/** The same as a caller puts it: it may be about something that does not exist. */
export interface Asking extends Omit<EvaluationRequest, 'action' | 'resourceType' | 'resource'> {
  readonly action: string;
  readonly resourceType: string;
  readonly resource?: string;
}

export interface EvaluationAnswer {
  readonly decision: boolean;
  readonly context: Readonly<Record<string, unknown>>;
}

function grantOf(request: EvaluationRequest): GlideRecord | undefined {
  if (request.resourceType === 'grant') return byId(tables.grant, request.resourceId);
  if (request.resourceType !== 'request_item') return undefined;
  const gate = first(tables.gate, { request_item: request.resourceId });
  return gate ? byId(tables.grant, value(gate, 'grant')) : undefined;
}

/** The grant asked about and its gate, as they are now. */
interface Asked {
  readonly grant: GlideRecord | undefined;
  readonly gate: GlideRecord | undefined;
}

function readAsked(request: EvaluationRequest): Asked {
  const grant = grantOf(request);
  return { grant, gate: grant ? byId(tables.gate, value(grant, 'gate')) : undefined };
}

const noSubject: Subject = {
  applicationId: '',
  entitlementId: '',
  identityId: '',
  requesterId: '',
  beneficiaryId: '',
  revocationOwnerId: '',
  revocationBackupId: '',
  revocationPath: '',
  tier: 'medium',
  kindsAllowed: [],
  itemMaxDays: 0,
  ends: '',
  justification: '',
  account: '',
  grantId: '',
  requestItemId: '',
};

function subjectFor(request: EvaluationRequest, grant: GlideRecord | undefined): Subject {
  if (grant) return subjectOfGrant(grant);
  if (request.resourceType !== 'catalog_item') return noSubject;
  return itemSubject(request.resourceId, request.subjectUserId);
}

function objectionOf(request: EvaluationRequest, asked: Asked): Reason | undefined {
  const { gate, grant } = asked;
  if (request.action !== 'approve') return undefined;
  const askedId = gate ? askedPerson(gate, request.subjectUserId) : '';
  const approval = {
    askedId,
    recordApproverId: askedId,
    actorId: request.subjectUserId,
    actorIsDelegate: false,
  };
  const objection = approvalObjection(approval, partiesOf(subjectFor(request, grant)));
  return (
    objection ?? (gate && grant ? changedSinceAsked(askedOf(gate, askedId), grant) : undefined)
  );
}

/** Decides and logs. An approval that is not good any more sends the gate back to it. */
function ask(request: EvaluationRequest, asked: Asked): LoggedDecision {
  const { gate, grant } = asked;
  const facts = grant ? factsOfGrant(grant) : factsOf(subjectFor(request, grant));
  const decision = decideAndLog({
    point: request.action === 'request' ? 'catalog_submit' : 'pre_execute',
    action: request.action,
    facts: { ...facts, approvalObjection: objectionOf(request, asked) },
    grantId: grant ? grant.getUniqueValue() : '',
    gateId: gate ? gate.getUniqueValue() : '',
    subject: request.subjectText,
    resource: request.resource,
  });
  const isRefused = request.action === 'fulfil' && !decision.decision;
  if (isRefused && gate && grant) goBack(gate, grant, decision, facts.approverId);
  return decision;
}

/** A line that was approved but held goes on when its conditions hold by now. What was decided, if it is held. */
function releaseHeld({ gate }: Asked): LoggedDecision | undefined {
  return gate && value(gate, 'state') === 'approved' ? tryPermit(gate) : undefined;
}

/** Fulfilment starts: the permit is bound to the grant and shown on the line's catalog tasks. False when refused. */
function startFulfilment(grantId: string, decision: LoggedDecision): boolean {
  const grant = byId(tables.grant, grantId);
  if (!grant) return false;
  const isStarted =
    value(grant, 'state') === 'renewed' || // the access goes on; only its end is set in the application
    save(grant, { permit: decision.id, permitted_at: now(), state: 'fulfilling' });
  if (!isStarted) return false;
  const requestItemId = value(grant, 'request_item');
  if (requestItemId === '') return true;
  const open = selectWhere('sc_task', `request_item=${requestItemId}^active=true`);
  while (open.next()) {
    const task = byId('sc_task', open.getUniqueValue());
    if (task) save(task, { x_rsc_rescind_permit: decision.id });
  }
  return true;
}

/** The permit as text, for whoever gives or takes the access; asking and approving need none to carry. */
function tokenFor(
  action: Action,
  grant: GlideRecord | undefined,
  decision: LoggedDecision,
): Readonly<Record<string, string>> {
  if (!grant || !decision.decision || (action !== 'fulfil' && action !== 'revoke')) return {};
  const { id: decisionId, expires } = decision;
  return { token: permitFor(grant, { decisionId, action, expires }) };
}

function answerOf(
  request: Asking,
  grantId: string,
  decision: LoggedDecision,
  token: Readonly<Record<string, string>> = {},
): EvaluationAnswer {
  const permit = {
    id: decision.id,
    expires: decision.expires,
    grant: grantId,
    action: request.action,
    ...token,
  };
  return {
    decision: decision.decision,
    context: {
      reasons: decision.reasons,
      obligations: decision.obligations,
      ...(decision.decision ? { permit } : {}),
      decision_id: decision.id,
      rules_version: decision.rulesVersion,
    },
  };
}

function unasked(asking: Asking, grantId: string): Omit<Unasked, 'reason' | 'minutes'> {
  return {
    point: asking.action === 'request' ? 'catalog_submit' : 'pre_execute',
    action: asking.action,
    grantId,
    gateId: '',
    subject: asking.subjectText,
    resource: asking.resource ?? `${asking.resourceType}:${asking.resourceId}`,
  };
}

function refuse(asking: Asking, grantId: string, reason: Reason): EvaluationAnswer {
  return answerOf(asking, grantId, logUnasked({ ...unasked(asking, grantId), reason, minutes: 0 }));
}

function decideAsked(request: EvaluationRequest): EvaluationAnswer {
  const held = request.action === 'fulfil' ? releaseHeld(readAsked(request)) : undefined;
  const asked = readAsked(request);
  const isBack = asked.gate !== undefined && value(asked.gate, 'state') === 'open';
  const decision = held && isBack ? held : ask(request, asked);
  const grantId = asked.grant ? asked.grant.getUniqueValue() : '';
  const token = tokenFor(request.action, asked.grant, decision);
  const mustStart = decision.decision && request.action === 'fulfil';
  return mustStart && !startFulfilment(grantId, decision)
    ? refuse(request, grantId, notStarted)
    : answerOf(request, grantId, decision, token);
}

/** What `attempt` gives, or nothing when even that fails; the cause goes to the system log. */
function attempted<T>(what: string, attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (cause) {
    gs.error('Rescind: {0} failed at the point of action: {1}', what, String(cause));
    return undefined;
  }
}

/** The rules could not be asked: nothing is given, taking away goes on. Both are logged if anything can be. */
function answerWithoutFacts(request: EvaluationRequest): EvaluationAnswer {
  const { isPermit, reason } = withoutFacts(request.action);
  const minutes = isPermit ? fallbackMinutes : 0;
  const grant = isPermit ? attempted('reading the grant', () => grantOf(request)) : undefined;
  const grantId = grant ? grant.getUniqueValue() : '';
  const logged = attempted('logging a decision', () =>
    logUnasked({ ...unasked(request, grantId), reason, minutes }),
  );
  if (!logged) {
    const context = { reasons: [reason], obligations: [], decision_id: '', rules_version: '' };
    return { decision: isPermit, context };
  }
  const token = attempted('signing a permit', () => tokenFor(request.action, grant, logged));
  return answerOf(request, grantId, logged, token);
}

/** Answers one question in the shape of the OpenID AuthZEN evaluation API, and logs it. */
export function evaluate(asking: Asking): EvaluationAnswer {
  const unknown = unknownReason(asking.action, asking.resourceType);
  if (unknown) return refuse(asking, '', unknown);
  // Only an id that can be one is looked up: the platform runs query values that begin like a script.
  const resourceId = isSysId(asking.resourceId) ? asking.resourceId : '';
  const resource = `${asking.resourceType}:${asking.resourceId}`;
  const request = { ...asking, resourceId, resource } as EvaluationRequest;
  return (
    attempted(`the decision to ${request.action} ${resource}`, () => decideAsked(request)) ??
    answerWithoutFacts(request)
  );
}
