import type { DriftClass, Finding } from './finding.ts';

/** Drift of this run with its keys. */
export interface SeenFinding {
  readonly fingerprint: string;
  readonly digest: string;
  readonly finding: Finding;
}

/** What the diff needs of a finding that is open on the platform. */
export interface OpenFinding {
  readonly fingerprint: string;
  readonly digest: string;
  readonly driftClass: DriftClass;
  readonly state: string;
  /** Claim and state of its ticket; empty without a ticket. */
  readonly claim: string;
  readonly ticketState: string;
}

export interface FindingDiff<Open extends OpenFinding> {
  /** Not open on the platform: new, or resolved and back. */
  readonly opened: readonly SeenFinding[];
  readonly updated: readonly { readonly seen: SeenFinding; readonly open: Open }[];
  /** Claimed done and still there. */
  readonly bounced: readonly { readonly seen: SeenFinding; readonly open: Open }[];
  readonly kept: readonly { readonly seen: SeenFinding; readonly open: Open }[];
  /** Open on the platform and not part of this run's drift. */
  readonly missing: readonly Open[];
}

const finalTicketStates: ReadonlySet<string> = new Set(['3', '4', '7']);
const honestClaims: ReadonlySet<string> = new Set([
  'closed_verified',
  'closed_attested',
  'superseded',
]);

export function isClaimed(open: OpenFinding): boolean {
  return open.state === 'claimed_done' || open.claim === 'claimed_done';
}

/** Its ticket is in a final state that no evidence put it in. */
export function isForcedShut(open: OpenFinding): boolean {
  return finalTicketStates.has(open.ticketState) && !honestClaims.has(open.claim);
}

/** Even the ticket about a ticket that was closed without proof was. */
function isShutAgain(open: OpenFinding): boolean {
  return open.driftClass === 'closed_ticket_open_access' && isForcedShut(open);
}

/** Compares by fingerprint, then by digest. Order of either side does not matter. */
export function diffFindings<Open extends OpenFinding>(
  seen: readonly SeenFinding[],
  open: readonly Open[],
): FindingDiff<Open> {
  const openByKey = new Map(open.map((finding) => [finding.fingerprint, finding]));
  const seenKeys = new Set<string>();
  const opened: SeenFinding[] = [];
  const updated: { seen: SeenFinding; open: Open }[] = [];
  const bounced: { seen: SeenFinding; open: Open }[] = [];
  const kept: { seen: SeenFinding; open: Open }[] = [];
  for (const one of seen) {
    if (seenKeys.has(one.fingerprint)) continue;
    seenKeys.add(one.fingerprint);
    const known = openByKey.get(one.fingerprint);
    if (known === undefined) opened.push(one);
    else if (isClaimed(known) || isShutAgain(known)) bounced.push({ seen: one, open: known });
    else if (known.digest !== one.digest) updated.push({ seen: one, open: known });
    else kept.push({ seen: one, open: known });
  }
  return {
    opened,
    updated,
    bounced,
    kept,
    missing: open.filter((finding) => !seenKeys.has(finding.fingerprint)),
  };
}
