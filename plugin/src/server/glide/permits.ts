import { gs, type GlideRecord } from '@servicenow/glide';
import { decide, type Reason } from '../policy/decide';
import {
  aboutText,
  boundFields,
  type BoundFields,
  checkPermit,
  claimsOf,
  expiresAt,
  type PermitAction,
  type PermitClaims,
  type PermitProblem,
  refusal,
  signPermit,
} from '../policy/permits';
import { factsOfGrant } from './approval-inputs';
import { rules } from './facts';
import { signer, verifierOf } from './permit-keys';
import { byId, create, first, now, sha256, tables, value } from './record';

/** Signs permits, and tells whoever is shown one whether it is good. A permit's text is never logged or stored. */

function boundTo(grant: GlideRecord): BoundFields {
  const entries = boundFields.map((name) => [name, value(grant, name)] as const);
  return Object.fromEntries(entries) as unknown as BoundFields;
}

const aboutOf = (grant: GlideRecord): string => sha256(aboutText(boundTo(grant)));

export interface Permitted {
  readonly decisionId: string;
  readonly action: PermitAction;
  readonly expires: string;
}

/** The permit as text; throws when the platform cannot sign, so that nothing is given without one. */
export function permitFor(grant: GlideRecord, { decisionId, action, expires }: Permitted): string {
  const grantId = grant.getUniqueValue();
  const about = aboutOf(grant);
  const claims = claimsOf({ decisionId, grantId, action, about, issued: now(), expires });
  const { keyId, mac } = signer();
  const permit = signPermit(claims, keyId, mac);
  if (permit === '') throw new Error('The platform gave no signature for a permit.');
  return permit;
}

export interface Presentation {
  readonly permit: string;
  readonly grantId: string;
  readonly action: string;
  /** The action is executed now: the permit is used up. False only looks. */
  readonly isUse: boolean;
}

export interface PermitAnswer {
  readonly valid: boolean;
  readonly code: PermitProblem | 'valid';
  readonly text: string;
  /** Why the decision would be another one now; empty unless the permit was withdrawn. */
  readonly reasons: readonly Reason[];
  /** Of a permit that was signed here. */
  readonly permit?: { id: string; grant: string; action: string; expires: string };
}

function answer(
  code: PermitProblem | 'valid',
  claims: PermitClaims | undefined,
  reasons: readonly Reason[] = [],
): PermitAnswer {
  const text = code === 'valid' ? 'The permit is good for this action now.' : refusal(code).text;
  const base = { valid: code === 'valid', code, text, reasons };
  if (!claims) return base;
  const { jti: id, grant, action } = claims;
  return { ...base, permit: { id, grant, action, expires: expiresAt(claims) } };
}

const changed: Reason = {
  code: 'grant_changed',
  text: 'The grant gives something else, to somebody else or until another day than when the permit was given.',
};

const gone: Reason = {
  code: 'decision_gone',
  text: 'The decision behind the permit is not there.',
};

function withdrawal(claims: PermitClaims): readonly Reason[] {
  const decision = byId(tables.decision, claims.jti);
  const isLogged =
    decision !== undefined &&
    value(decision, 'result') === 'permit' &&
    value(decision, 'action') === claims.action &&
    value(decision, 'grant') === claims.grant;
  if (!isLogged) return [gone];
  const grant = byId(tables.grant, claims.grant);
  if (!grant || aboutOf(grant) !== claims.about) return [changed];
  const again = decide(claims.action, factsOfGrant(grant), rules());
  return again.decision ? [] : again.reasons;
}

/** Without facts nothing is given; what takes access away goes on and is an error in the log. */
function withdrawn(claims: PermitClaims): readonly Reason[] {
  try {
    return withdrawal(claims);
  } catch (cause) {
    gs.error(
      'Rescind: the facts behind a permit to {0} grant {1} could not be read: {2}',
      claims.action,
      claims.grant,
      String(cause),
    );
    const text = 'What the permit was given for could not be read; see the system log.';
    return claims.action === 'revoke' ? [] : [{ code: 'facts_unreadable', text }];
  }
}

function useOf(claims: PermitClaims): GlideRecord | undefined {
  return first(tables.permitUse, { permit: claims.jti });
}

/** A unique index on the permit lets one of two uses at the same moment through. */
function use(claims: PermitClaims): PermitProblem | 'valid' {
  const id = create(tables.permitUse, {
    permit: claims.jti,
    grant: claims.grant,
    action: claims.action,
    used_at: now(),
    used_by: gs.getUserID(),
  });
  if (id !== '') return 'valid';
  return useOf(claims) ? 'used_already' : 'not_recorded';
}

/** Is this permit good for this action on this grant, now? */
export function verifyPermit(presented: Presentation): PermitAnswer {
  const { permit, grantId, action } = presented;
  const checked = checkPermit({ permit, grantId, action, now: now() }, verifierOf);
  if (checked.problem) return answer(checked.problem.code, checked.claims);
  const { claims } = checked;
  if (useOf(claims)) return answer('used_already', claims);
  const reasons = withdrawn(claims);
  if (reasons.length > 0) return answer('withdrawn', claims, reasons);
  return answer(presented.isUse ? use(claims) : 'valid', claims);
}
