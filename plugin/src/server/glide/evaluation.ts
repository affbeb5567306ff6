import type { GlideRecord } from '@servicenow/glide';
import type { Action, Reason } from '../policy/decide';
import { approvalObjection } from '../policy/approvers';
import { changedSinceAsked, factsOfGrant } from './approval-inputs';
import { goBack } from './approval-requests';
import { decideAndLog, type LoggedDecision } from './decisions';
import { factsOf, partiesOf, subjectOfGrant, type Subject } from './facts';
import { tryPermit } from './gates';
import { itemSubject } from './order';
import { permitFor } from './permits';
import { byId, first, now, save, selectWhere, tables, value } from './record';

/** The point of action: asked right before access is given or taken, by fulfilments and by the connector. */

export interface EvaluationRequest {
  readonly subjectText: string;
  /** Set when the subject is a user. */
  readonly subjectUserId: string;
  readonly action: Action;
  readonly resourceType: 'grant' | 'request_item' | 'catalog_item';
  readonly resourceId: string;
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
  const askedId = gate ? value(gate, 'approver') : '';
  const approval = {
    askedId,
    recordApproverId: askedId,
    actorId: request.subjectUserId,
    actorIsDelegate: false,
  };
  const objection = approvalObjection(approval, partiesOf(subjectFor(request, grant)));
  return objection ?? (gate && grant ? changedSinceAsked(gate, grant) : undefined);
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
    resource: `${request.resourceType}:${request.resourceId}`,
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

const notStarted = {
  code: 'grant_not_moved',
  text: 'The ledger refused to start the fulfilment; see the system log. Do not give the access.',
};

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
  request: EvaluationRequest,
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

/** Answers one question in the shape of the OpenID AuthZEN evaluation API, and logs it. */
export function evaluate(request: EvaluationRequest): EvaluationAnswer {
  const held = request.action === 'fulfil' ? releaseHeld(readAsked(request)) : undefined;
  const asked = readAsked(request);
  const isBack = asked.gate !== undefined && value(asked.gate, 'state') === 'open';
  const decision = held && isBack ? held : ask(request, asked);
  const grantId = asked.grant ? asked.grant.getUniqueValue() : '';
  const token = tokenFor(request.action, asked.grant, decision);
  const mustStart = decision.decision && request.action === 'fulfil';
  if (mustStart && !startFulfilment(grantId, decision)) {
    return answerOf(request, grantId, { ...decision, decision: false, reasons: [notStarted] });
  }
  return answerOf(request, grantId, decision, token);
}
