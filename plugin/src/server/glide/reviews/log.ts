import { gs, type GlideRecord } from '@servicenow/glide';
import { createChained } from '../chain';
import { sha256, value } from '../record';

/** The rules by which a review is judged (policy/reviews/items.ts). */
const rulesVersion = 'review 2026.11.1';

/** An answer among the decisions, in their chain: what was answered, on what knowledge, and how. Its sys_id. */
export function logAnswer(item: GlideRecord, grant: GlideRecord): string {
  const decision = value(item, 'decision');
  const inputs = JSON.stringify({
    item: value(item, 'number'),
    tier: value(item, 'tier'),
    grantState: value(grant, 'state'),
    ends: value(grant, 'ends'),
    newEnd: value(item, 'new_end'),
    contextDigest: value(item, 'context_digest'),
    factsDigest: value(item, 'facts_digest'),
    openedAt: value(item, 'opened_at'),
    seconds: value(item, 'seconds'),
    via: value(item, 'via'),
  });
  return createChained('decision', {
    point: 'review',
    action: decision,
    result: decision === 'revoke' ? 'deny' : 'permit',
    mode: 'enforce',
    grant: grant.getUniqueValue(),
    gate: value(grant, 'gate'),
    actor: gs.getUserID(),
    subject: `user:${gs.getUserID()}`,
    resource: `review_item:${value(item, 'number')}`,
    reasons: JSON.stringify([{ code: `review_${decision}`, text: value(item, 'reason') }]),
    obligations: '[]',
    inputs,
    inputs_digest: sha256(inputs),
    rules_version: rulesVersion,
  });
}
