import { evidenceLevels } from './evidence.ts';
import type { Evidence, EvidenceLevel } from './evidence.ts';

/** True when `level` proves at least as much as `minimum`. */
export function isEnough(level: EvidenceLevel, minimum: EvidenceLevel): boolean {
  return evidenceLevels.indexOf(level) >= evidenceLevels.indexOf(minimum);
}

/** Level of "a complete, accepted read does not show it": listed absent, or a statement when the source is one. */
export function listingLevel(attested: boolean): EvidenceLevel {
  return attested ? 'E1' : 'E3';
}

export interface ListingFacts {
  readonly attested: boolean;
  readonly observedAt: string;
  readonly appTitle: string;
  readonly accounts: number;
  readonly grants: number;
  /** What is absent, for example `billing_admin of ada`. */
  readonly what: string;
}

/** Evidence from an accepted snapshot. An attested source is never more than a dated statement. */
export function listingEvidence(facts: ListingFacts): Evidence {
  const rows = `${String(facts.accounts)} accounts and ${String(facts.grants)} grants`;
  return {
    level: listingLevel(facts.attested),
    kind: facts.attested ? 'csv' : 'list_absence',
    verdict: 'proves_absent',
    statement: facts.attested
      ? `The export of ${facts.appTitle} (${rows}) does not list ${facts.what}. Attested by the export, not verified in the app.`
      : `A complete read of ${facts.appTitle} (${rows}) does not show ${facts.what}.`,
    observedAt: facts.observedAt,
  };
}

/** Evidence that a finding's condition ended while the access stays: the ledger changed, not the app. */
export function clearedEvidence(facts: ListingFacts & { readonly because: string }): Evidence {
  return {
    level: listingLevel(facts.attested),
    kind: facts.attested ? 'csv' : 'list_absence',
    verdict: 'proves_absent',
    statement: `The drift is gone, ${facts.because} (${facts.what}; read of ${facts.appTitle} with ${String(facts.accounts)} accounts and ${String(facts.grants)} grants).`,
    observedAt: facts.observedAt,
  };
}

/** Evidence from a direct look-up that found nothing. */
export function probeEvidence(
  answer: { readonly level: EvidenceLevel; readonly statement: string },
  observedAt: string,
): Evidence {
  return {
    level: answer.level,
    kind: 'probe',
    verdict: 'proves_absent',
    statement: answer.statement,
    observedAt,
  };
}
