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
  /** What it is about, for example `billing_admin of ada`; empty when it is about the read or the ledger alone. */
  readonly what: string;
}

/** `1 account and 3 grants`. */
function rowsText({ accounts, grants }: ListingFacts): string {
  return `${counted(accounts, 'account')} and ${counted(grants, 'grant')}`;
}

function counted(n: number, noun: string): string {
  return `${String(n)} ${noun}${n === 1 ? '' : 's'}`;
}

/** Evidence from an accepted snapshot. An attested source is never more than a dated statement. */
export function listingEvidence(facts: ListingFacts): Evidence {
  const rows = rowsText(facts);
  const what = facts.what === '' ? 'it' : facts.what;
  return {
    level: listingLevel(facts.attested),
    kind: facts.attested ? 'csv' : 'list_absence',
    verdict: 'proves_absent',
    statement: facts.attested
      ? `The export of ${facts.appTitle} (${rows}) does not list ${what}. Attested by the export, not verified in the app.`
      : `A complete read of ${facts.appTitle} (${rows}) does not show ${what}.`,
    observedAt: facts.observedAt,
  };
}

/** Evidence that a finding's condition ended while the access stays: the ledger changed, not the app. */
export function clearedEvidence(facts: ListingFacts & { readonly because: string }): Evidence {
  return {
    level: listingLevel(facts.attested),
    kind: facts.attested ? 'csv' : 'list_absence',
    verdict: 'proves_absent',
    statement: `The drift ${facts.what === '' ? '' : `about ${facts.what} `}is over: ${facts.because}. Read: ${facts.appTitle} with ${rowsText(facts)}.`,
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
