/** Which findings share a ticket, who gets it, how urgent it is and what it says. */

export interface FindingText {
  readonly number: string;
  readonly driftClass: string;
  readonly severity: string;
  readonly account: string;
  readonly entitlement: string;
  readonly summary: string;
  readonly explanation: string;
  /** JSON list of paths, each a list of names; anything else counts as none. */
  readonly paths: string;
}

export interface OwnerCandidate {
  readonly id: string;
  readonly active: boolean;
}

const severityOrder = ['critical', 'high', 'medium', 'low', 'info'];

/** Words for a drift class in sentences. */
export const classTitles: Readonly<Record<string, string>> = {
  unledgered_access: 'Access that nobody granted',
  orphan_account: 'Account without an owner',
  leaver_access: 'Access of a leaver',
  revoked_still_present: 'Revoked access still present',
  expired_still_present: 'Expired access still present',
  unfulfilled_grant: 'Grant that was never fulfilled',
  vanished_grant: 'Granted access that is gone',
  overgrant_scope: 'More access than granted',
  disabled_but_present: 'Disabled account keeps its access',
  ambiguous_account: 'Account that fits several identities',
  owner_missing: 'Grant without a revocation owner',
  owner_inactive: 'Grant whose revocation owner is inactive',
  self_approval: 'Grant approved by one of its parties',
  gate_bypassed: 'Access fulfilled without a permit',
  resurrected_access: 'Access that came back',
  closed_ticket_open_access: 'Closed ticket, access still open',
  snapshot_partial: 'Application read only in part',
  snapshot_stale: 'Application not read in time',
  snapshot_anomalous: 'Reading of the application looks wrong',
};

/** Snapshot classes concern the run, not an owner: recorded without a ticket. */
export function isTicketed(driftClass: string): boolean {
  return !driftClass.startsWith('snapshot_');
}

/** First active candidate; empty string when there is none (the group, if any, then gets the ticket). */
export function chooseOwner(candidates: readonly OwnerCandidate[]): string {
  return candidates.find((candidate) => candidate.id !== '' && candidate.active)?.id ?? '';
}

/** Text whose SHA-256 is the ticket's `correlation_id`. Only immutable ids, so the same group always finds its ticket. */
export function groupText(group: {
  readonly ownerId: string;
  readonly ownerGroupId: string;
  readonly applicationId: string;
  readonly driftClass: string;
}): string {
  const owner = group.ownerId === '' ? `group:${group.ownerGroupId}` : `user:${group.ownerId}`;
  return ['rescind', 'v1', owner, group.applicationId, group.driftClass].join('\u001f');
}

/** Task priority of the worst finding: 1 critical … 5 planning. A critical application raises it by one. */
export function priorityOf(severities: readonly string[], tier: string): string {
  const ranks = severities.map((s) => severityOrder.indexOf(s)).filter((i) => i >= 0);
  const worst = ranks.length === 0 ? 2 : Math.min(...ranks);
  const raised = tier === 'critical' ? Math.max(0, worst - 1) : worst;
  return String(raised + 1);
}

export function titleOf(driftClass: string): string {
  return classTitles[driftClass] ?? driftClass;
}

export function shortDescription(driftClass: string, applicationName: string): string {
  return `${titleOf(driftClass)}: ${applicationName}`.slice(0, 160);
}

/** `a > b > c` for each path; the ways through which the access still exists. */
export function pathLines(paths: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(paths === '' ? '[]' : paths);
    if (!Array.isArray(parsed)) return [];
    return parsed.filter(Array.isArray).map((path) => path.map(String).join(' > '));
  } catch {
    return []; // not JSON: an old record; the explanation still names the access
  }
}

function findingLine(finding: FindingText): string {
  const where = pathLines(finding.paths).map((path) => `    path: ${path}`);
  return [`- ${finding.number} [${finding.severity}] ${finding.summary}`, ...where].join('\n');
}

function listed(findings: readonly FindingText[]): string {
  const shown = findings.slice(0, 50).map(findingLine);
  const rest = findings.length - shown.length;
  return [
    ...shown,
    ...(rest > 0 ? [`… and ${String(rest)} more, see the related findings`] : []),
  ].join('\n');
}

export function description(
  driftClass: string,
  applicationName: string,
  findings: readonly FindingText[],
): string {
  const first = findings[0];
  return [
    `${titleOf(driftClass)} in ${applicationName}.`,
    '',
    listed(findings),
    '',
    first?.explanation ?? '',
    '',
    'Remove the access, then set this ticket to closed. It stays pending until Rescind has read the application again and found nothing.',
  ]
    .join('\n')
    .slice(0, 4000);
}

export function newLinesNote(findings: readonly FindingText[]): string {
  return `Found in addition:\n${listed(findings)}`;
}

export function bouncedNote(findings: readonly FindingText[], run: string): string {
  return `Claimed done, but run ${run} still found the access. Remaining:\n${listed(findings)}`;
}

export function claimedNote(who: string): string {
  return `${who} reported this as done. The ticket stays pending until the next accepted run or a probe proves that the access is gone.`;
}

export function progressNote(resolved: number, open: number): string {
  return `Proven gone: ${String(resolved)}. Still open: ${String(open)}.`;
}

export function closedNote(claim: string, statements: readonly string[]): string {
  const how = claim === 'closed_attested' ? 'Closed on attestation' : 'Closed on proof';
  return `${how}: every finding of this ticket is gone.\n${statements.map((s) => `- ${s}`).join('\n')}`.slice(
    0,
    4000,
  );
}
