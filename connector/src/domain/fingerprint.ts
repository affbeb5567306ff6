import type { DriftClass, Finding } from './finding.ts';

const unitSeparator = '\u001f';

/** Classes about a ledger record that has no account of its own: two grants for one role are two findings. */
const grantBound: ReadonlySet<DriftClass> = new Set([
  'unfulfilled_grant',
  'vanished_grant',
  'owner_missing',
  'owner_inactive',
  'self_approval',
]);

/**
 * Text whose sha-256 is the finding's fingerprint: immutable ids only, so a renamed account, role or application
 * stays the same finding.
 */
export function fingerprintText(finding: Finding): string {
  const { applicationKey, accountNativeId, entitlementKey, scope } = finding.subject;
  return [
    applicationKey,
    accountNativeId,
    entitlementKey,
    scope,
    finding.driftClass,
    grantBound.has(finding.driftClass) ? finding.grantId : '',
  ].join(unitSeparator);
}

/** Text whose sha-256 is the digest: what people see. A new digest updates the ticket, the same one does not. */
export function digestText(finding: Finding): string {
  return JSON.stringify([
    finding.severity,
    finding.summary,
    finding.explanation,
    finding.paths,
    finding.accountLogin,
    finding.entitlementName,
  ]);
}
