import type { Evidence } from '../domain/evidence.ts';
import type { FindingReport, GrantReport, RunReport } from '../ports/platform.ts';
import { platformFromIso } from './times.ts';

// Column lengths of the plugin's finding table. A longer text is cut here, with a sign, instead of by the platform.
const lengths = { short: 255, long: 4000 };

/** Body line of POST /runs/{id}/findings. */
export function findingLine(report: FindingReport): Record<string, unknown> {
  if (report.status === 'gone') {
    return {
      status: 'gone',
      fingerprint: report.fingerprint,
      evidence: evidenceBody(report.evidence),
    };
  }
  const { finding } = report;
  return {
    status: 'seen',
    fingerprint: report.fingerprint,
    digest: report.digest,
    drift_class: finding.driftClass,
    severity: finding.severity,
    account_id: finding.subject.accountNativeId,
    account: cut(finding.accountLogin, lengths.short),
    entitlement_key: finding.subject.entitlementKey,
    entitlement: finding.entitlementId,
    scope: finding.subject.scope,
    grant: finding.grantId,
    identity: finding.identityId,
    user: finding.userId,
    summary: cut(finding.summary, lengths.short),
    explanation: cut(finding.explanation, lengths.long),
    paths: fittingPaths(finding.paths),
    controls: finding.controls,
  };
}

/** Body line of POST /runs/{id}/grants. */
export function grantLine(report: GrantReport): Record<string, unknown> {
  if (report.status === 'absent') {
    return { status: 'absent', grant: report.grantId, evidence: evidenceBody(report.evidence) };
  }
  return {
    status: 'observed',
    grant: report.grantId,
    account_id: report.accountNativeId,
    observed_at: platformFromIso(report.observedAt),
  };
}

/** Body of POST /runs/{id}/finish. */
export function finishBody(report: RunReport): Record<string, unknown> {
  const { accounts, entitlements, grants, ledgerGrants } = report.counts;
  return {
    quality: report.quality,
    reasons: report.reasons,
    proofs: report.proofs,
    counts: { accounts, entitlements, grants, ledger_grants: ledgerGrants },
    snapshot_digest: report.snapshotDigest,
    ...(report.aborted === undefined ? {} : { aborted: report.aborted }),
  };
}

function evidenceBody(evidence: Evidence): Record<string, unknown> {
  return {
    level: evidence.level,
    kind: evidence.kind,
    verdict: evidence.verdict,
    statement: cut(evidence.statement, lengths.long),
    observed_at: platformFromIso(evidence.observedAt),
  };
}

/** As many whole paths as fit the column as JSON; the explanation holds them in words. */
function fittingPaths(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const fitting: (readonly string[])[] = [];
  let size = 2;
  for (const path of paths) {
    size += JSON.stringify(path).length + 1;
    if (size > lengths.long) break;
    fitting.push(path);
  }
  return fitting;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
