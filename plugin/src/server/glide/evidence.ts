import { gs } from '@servicenow/glide';
import type { EvidenceClaim } from '../policy/evidence';
import { isMoment } from '../policy/times';
import { createChained } from './chain';
import { now, selectWhere, sha256, tables, value } from './record';

export interface EvidenceAbout {
  readonly finding?: string;
  readonly remediation?: string;
  readonly grant?: string;
  readonly run?: string;
}

/** Digest of the newest evidence about the same record: a changed or missing row breaks the chain. */
function previousDigest(about: EvidenceAbout): string {
  const fields = ['finding', 'grant', 'remediation'] as const;
  const field = fields.find((name) => (about[name] ?? '') !== '');
  if (field === undefined) return '';
  const rows = selectWhere(
    tables.evidence,
    `${field}=${about[field] ?? ''}^ORDERBYDESCsys_created_on^ORDERBYDESCnumber`,
  );
  return rows.next() ? value(rows, 'digest') : '';
}

/** Moment the evidence speaks of; a missing or impossible one counts as now, a future one too. */
export function collectedAt(claim: EvidenceClaim): string {
  const current = now();
  return isMoment(claim.observedAt) && claim.observedAt < current ? claim.observedAt : current;
}

/** Writes one evidence record; its sys_id. */
export function recordEvidence(claim: EvidenceClaim, about: EvidenceAbout): string {
  const previous = previousDigest(about);
  const fields = {
    level: claim.level,
    kind: claim.kind,
    verdict: claim.verdict,
    statement: claim.statement,
    finding: about.finding ?? '',
    remediation: about.remediation ?? '',
    grant: about.grant ?? '',
    run: about.run ?? '',
    collected_at: collectedAt(claim),
    collected_by: gs.getUserID(),
    previous_digest: previous,
  };
  return createChained('evidence', { ...fields, digest: sha256(JSON.stringify(fields)) });
}
