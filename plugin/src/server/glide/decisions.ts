import { gs } from '@servicenow/glide';
import { canonicalJson } from '../policy/canonical';
import { decide, type Action, type Decision, type Facts, type Reason } from '../policy/decide';
import { notLogged } from '../policy/fallback';
import { addSeconds } from '../policy/times';
import { createChained } from './chain';
import { rules } from './facts';
import { byId, now, sha256, tables, value } from './record';

export type Point =
  'catalog_submit' | 'approval' | 'pre_fulfil' | 'pre_execute' | 'reconcile' | 'close_finding';

export interface Question {
  readonly point: Point;
  readonly action: Action;
  readonly facts: Facts;
  readonly grantId: string;
  readonly gateId: string;
  /** Who or what asks, and about what, in the words of the caller. */
  readonly subject: string;
  readonly resource: string;
}

export interface LoggedDecision extends Decision {
  readonly id: string;
  readonly number: string;
  readonly rulesVersion: string;
  /** Moment the permit ends; empty for a denial. */
  readonly expires: string;
}

/** Texts of the reasons, one a line, for people. */
export function reasonText(decision: Decision): string {
  return decision.reasons
    .map((reason) => reason.text)
    .join('\n')
    .slice(0, 4000);
}

/** The facts without what people wrote: a justification may hold anything. */
function redacted(facts: Facts): Facts {
  return { ...facts, justification: `[${String(facts.justification.length)} characters]` };
}

/** Decides and writes the decision with the facts it was made from. The record is never changed afterwards. */
export function decideAndLog(question: Question): LoggedDecision {
  const current = rules();
  const decision = decide(question.action, question.facts, current);
  const logged = write(
    { ...question, inputs: redacted(question.facts) },
    decision,
    current.version,
  );
  // A permit to give that nobody can look up later is none; what takes access away does not wait for the log.
  return logged.id !== '' || question.action === 'revoke' || !decision.decision
    ? logged
    : { ...logged, ...refusedFor(notLogged), expires: '' };
}

function refusedFor(reason: Reason): Decision {
  return { decision: false, mode: 'enforce', reasons: [reason], obligations: [], permitMinutes: 0 };
}

export interface Unasked extends Omit<Question, 'facts' | 'action'> {
  /** In the words of the caller. */
  readonly action: string;
  readonly reason: Reason;
  /** Minutes of a permit; 0 denies. */
  readonly minutes: number;
}

/** Writes down an answer that was given without asking the rules. */
export function logUnasked(unasked: Unasked): LoggedDecision {
  const { reason, minutes } = unasked;
  const refused = refusedFor(reason);
  const decision = minutes > 0 ? { ...refused, decision: true, permitMinutes: minutes } : refused;
  return write({ ...unasked, inputs: { reason: reason.code } }, decision, rules().version);
}

interface Written extends Omit<Question, 'facts' | 'action'> {
  readonly action: string;
  readonly inputs: object;
}

function write(question: Written, decision: Decision, rulesVersion: string): LoggedDecision {
  const inputs = canonicalJson(question.inputs);
  const expires = decision.decision ? addSeconds(now(), decision.permitMinutes * 60) : '';
  const id = createChained('decision', {
    point: question.point,
    action: question.action.slice(0, 40),
    result: decision.decision ? 'permit' : 'deny',
    mode: decision.mode,
    grant: question.grantId,
    gate: question.gateId,
    actor: gs.getUserID(),
    subject: question.subject.slice(0, 255),
    resource: question.resource.slice(0, 255),
    reasons: JSON.stringify(decision.reasons).slice(0, 4000),
    obligations: JSON.stringify(decision.obligations).slice(0, 4000),
    inputs: inputs.slice(0, 8000),
    inputs_digest: sha256(inputs),
    rules_version: rulesVersion,
    expires,
  });
  const record = byId(tables.decision, id);
  return {
    ...decision,
    id,
    number: record ? value(record, 'number') : '',
    rulesVersion,
    expires,
  };
}
