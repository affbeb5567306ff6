import { gs } from '@servicenow/glide';
import { decide, type Action, type Decision, type Facts } from '../policy/decide';
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
  const inputs = JSON.stringify(redacted(question.facts));
  const expires = decision.decision ? addSeconds(now(), decision.permitMinutes * 60) : '';
  const id = createChained('decision', {
    point: question.point,
    action: question.action,
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
    rules_version: current.version,
    expires,
  });
  const record = byId(tables.decision, id);
  return {
    ...decision,
    id,
    number: record ? value(record, 'number') : '',
    rulesVersion: current.version,
    expires,
  };
}
