import { gs, type GlideRecord } from '@servicenow/glide';
import { resolve } from '../policy/evidence';
import { keyOf, readGrantLine, type EvidenceLine, type GrantLine } from '../policy/lines';
import { minutesBetween } from '../policy/times';
import { recordEvidence } from './evidence';
import { decideAndLog } from './decisions';
import { factsOf, subjectOfGrant } from './facts';
import type { RunContext } from './findings';
import { isMember } from './people';
import { byId, now, save, tables, value } from './record';

/** Moves of a grant. Every write goes through the guard of the grant table, which knows the state machine. */

export interface GrantResult {
  readonly key: string;
  readonly result: 'updated' | 'unchanged' | 'resolved' | 'refused';
  readonly message: string;
}

const awaitingProof = ['revocation_due', 'revoking', 'revoke_failed', 'revoked_unverified'];

function answer(key: string, result: GrantResult['result'], message = ''): GrantResult {
  return { key, result, message };
}

function bindAccount(grant: GlideRecord, line: { accountId: string; observedAt: string }): string {
  const bound = value(grant, 'account_id');
  if (bound !== '' && bound !== line.accountId) {
    return `The grant is bound to account ${bound}; ${line.accountId} is another one.`;
  }
  const isNew = value(grant, 'first_observed_at') === '';
  const isRead = line.observedAt !== '' && line.observedAt < now();
  const seen = isNew ? { first_observed_at: isRead ? line.observedAt : now() } : {};
  const becomesActive = value(grant, 'state') === 'fulfilling' ? { state: 'active' } : {};
  const saved = save(grant, { account_id: line.accountId, ...seen, ...becomesActive });
  return saved ? '' : 'The grant could not be updated.';
}

function observe(
  grant: GlideRecord,
  line: Extract<GrantLine, { status: 'observed' }>,
): GrantResult {
  const state = value(grant, 'state');
  const isComplete =
    value(grant, 'account_id') === line.accountId && value(grant, 'first_observed_at') !== '';
  if (state === 'active' && isComplete) return answer(line.grant, 'unchanged');
  if (state !== 'fulfilling' && state !== 'active') {
    return answer(
      line.grant,
      'refused',
      `A grant in state ${state} does not become active by being seen: it was never permitted to be fulfilled, or is revoked.`,
    );
  }
  const problem = bindAccount(grant, line);
  return problem === '' ? answer(line.grant, 'updated') : answer(line.grant, 'refused', problem);
}

/**
 * Absence counts only when the application was read after the revocation was due. Compared with the start of the run,
 * which is this platform's time: the connector's clock may differ.
 */
function isTooEarly(grant: GlideRecord, runStarted: string): boolean {
  const due = value(grant, 'revoked_at') || value(grant, 'ends');
  return runStarted !== '' && due > runStarted;
}

export type Proof = { readonly refused: string } | { readonly evidenceId: string };

/** Takes a revoked grant to its proven end; the sentence of the refusal otherwise. */
export function proveAbsent(
  grant: GlideRecord,
  evidence: EvidenceLine,
  run: { readonly runId: string; readonly started: string },
): Proof {
  const application = byId(tables.application, value(grant, 'application'));
  const resolution = resolve(evidence, application ? value(application, 'min_evidence') : 'E3');
  if ('refused' in resolution) return resolution;
  if (isTooEarly(grant, run.started)) {
    return { refused: 'The application was read before the revocation was due; read it again.' };
  }
  const evidenceId = recordEvidence(evidence, {
    grant: grant.getUniqueValue(),
    run: run.runId,
  });
  const due = value(grant, 'revoked_at') || value(grant, 'ends');
  const isSaved = save(grant, {
    last_absent_proof: now(),
    revoke_minutes: due === '' ? '' : String(minutesBetween(due, now())),
    evidence_level: evidence.level,
    state: resolution.state === 'resolved_attested' ? 'revoked_attested' : 'revoked_verified',
  });
  return isSaved ? { evidenceId } : { refused: 'The grant could not be updated.' };
}

export function awaitsProof(grant: GlideRecord): boolean {
  return awaitingProof.includes(value(grant, 'state'));
}

function absent(
  grant: GlideRecord,
  line: Extract<GrantLine, { status: 'absent' }>,
  context: RunContext,
): GrantResult {
  const state = value(grant, 'state');
  if (state === 'revoked_verified' || state === 'revoked_attested') {
    return answer(line.grant, 'unchanged', 'Already proven.');
  }
  if (!awaitsProof(grant)) {
    return answer(
      line.grant,
      'refused',
      `A grant in state ${state} is not waiting for proof of absence; report a finding instead.`,
    );
  }
  const proof = proveAbsent(grant, line.evidence, context);
  return 'refused' in proof
    ? answer(line.grant, 'refused', proof.refused)
    : answer(line.grant, 'resolved');
}

function reportOne(source: unknown, context: RunContext): GrantResult {
  const key = keyOf(source, 'grant');
  const parsed = readGrantLine(source);
  if (!parsed.ok) return answer(key, 'refused', parsed.problem);
  const grant = byId(tables.grant, parsed.value.grant);
  if (!grant) return answer(key, 'refused', 'There is no such grant.');
  if (value(grant, 'application') !== context.application.getUniqueValue()) {
    return answer(key, 'refused', 'The grant belongs to another application than this run.');
  }
  return parsed.value.status === 'observed'
    ? observe(grant, parsed.value)
    : absent(grant, parsed.value, context);
}

export function reportGrants(items: readonly unknown[], context: RunContext): GrantResult[] {
  return items.map((item) => reportOne(item, context));
}

/** The user may have this grant taken away: by role, as the one who answers for it, or as the one who holds it. */
export function mayRevoke(grant: GlideRecord): boolean {
  if (gs.hasRole('x_rsc_rescind.owner') || gs.hasRole('x_rsc_rescind.admin')) return true;
  const userId = gs.getUserID();
  const people = ['revocation_owner', 'revocation_backup', 'beneficiary'];
  return (
    people.some((field) => value(grant, field) === userId) ||
    isMember(userId, value(grant, 'revocation_group'))
  );
}

/** Next state when somebody asks for the revocation; empty when there is nothing to revoke. */
function stateAfterRevoke(state: string): string {
  if (state === 'active' || state === 'quarantined' || state === 'fulfilling') {
    return 'revocation_due';
  }
  if (state === 'approved' || state === 'fulfil_failed') return 'cancelled';
  return awaitingProof.includes(state) ? state : '';
}

function claimExecuted(grant: GlideRecord, reason: string): boolean {
  if (value(grant, 'state') === 'revoked_unverified') return true;
  recordEvidence(
    {
      level: 'E1',
      kind: 'attestation',
      verdict: 'proves_absent',
      statement: `Removal reported as done: ${reason}`,
      observedAt: '',
    },
    { grant: grant.getUniqueValue() },
  );
  return save(grant, { state: 'revoked_unverified', evidence_level: 'E1' });
}

/** The order to take the access away, with its reason, among the decisions. */
function logRevocation(grant: GlideRecord, reason: string): void {
  decideAndLog({
    point: 'pre_execute',
    action: 'revoke',
    facts: factsOf(subjectOfGrant(grant)),
    grantId: grant.getUniqueValue(),
    gateId: value(grant, 'gate'),
    subject: `user:${gs.getUserID()}`,
    resource: `grant:${value(grant, 'number')}: ${reason}`,
  });
}

/** Revokes; the sentence of the refusal otherwise. Asking again for what is under way changes nothing. */
export function revoke(grant: GlideRecord, reason: string, isExecuted: boolean): string {
  const state = value(grant, 'state');
  const next = stateAfterRevoke(state);
  if (next === '') return `A grant in state ${state} has nothing to revoke.`;
  if (next !== state) {
    const isSaved = save(grant, { revoked_at: now(), state: next });
    if (!isSaved) return 'The grant could not be revoked; see the system log.';
    logRevocation(grant, reason);
  }
  if (isExecuted && next !== 'cancelled' && !claimExecuted(grant, reason)) {
    return 'The removal could not be recorded; see the system log.';
  }
  return '';
}
