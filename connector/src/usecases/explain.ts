import { removalLines } from '../domain/drift/compose.ts';
import { driftFacts } from '../domain/drift/registry.ts';
import type { Finding } from '../domain/finding.ts';
import type { Mapping } from '../domain/mapping.ts';
import { RescindError } from '../lib/errors.ts';
import type { LedgerFinding } from '../ports/store.ts';
import { namedPaths } from './classify.ts';
import type { ReconcileDeps } from './deps.ts';
import { viewEstate } from './estate-view.ts';
import { mirrorLedger } from './mirror-ledger.ts';
import type { ExplainResult } from './result.ts';

export type ExplainDeps = Pick<ReconcileDeps, 'ledger' | 'store' | 'log'>;

/** Everything the account holds that leads there, as of the last read. */
async function pathsOf(
  deps: ExplainDeps,
  mapping: Mapping,
  finding: LedgerFinding,
): Promise<Finding['paths']> {
  if (finding.accountNativeId === '') return [];
  const view = await viewEstate(deps.store, mapping);
  const held = await deps.store.holds(finding.accountNativeId);
  const login = finding.accountLogin === '' ? finding.accountNativeId : finding.accountLogin;
  if (finding.entitlementKey === '') {
    return held.map(({ entitlementKey }) => [login, view.nameOf(entitlementKey)]);
  }
  const via = held
    .filter(({ scope }) => scope === finding.scope || scope === '')
    .map(({ entitlementKey }) => entitlementKey);
  return namedPaths(view, login, [...new Set(via)], finding.entitlementKey);
}

function evidenceLines(finding: LedgerFinding, asOf: string, paths: Finding['paths']): string[] {
  const lines = [`${finding.firstSeen} first seen`];
  if (finding.lastSeen !== '' && finding.lastSeen !== finding.firstSeen) {
    lines.push(`${finding.lastSeen} seen again`);
  }
  if (finding.claim !== '') lines.push(`ticket ${finding.ticket} is ${finding.claim}`);
  if (asOf !== '' && finding.accountNativeId !== '') {
    const what = paths.length === 0 ? 'no path' : `${String(paths.length)} path(s)`;
    lines.push(`${asOf} the app was read here last: ${what}`);
  }
  return lines;
}

/**
 * Why somebody still has access: all paths, what to remove, the evidence so far. `reference` is a finding's number
 * or fingerprint. Reads the ledger; the app as of the last run on this machine. Throws `finding_unknown`.
 */
export async function explain(
  mapping: Mapping,
  deps: ExplainDeps,
  reference: string,
  signal: AbortSignal,
): Promise<ExplainResult> {
  const application = await deps.ledger.application(mapping.app.key, signal);
  if (application !== undefined) {
    await mirrorLedger(deps, { mapping, applicationId: application.id, full: false, signal });
  }
  const finding = application === undefined ? undefined : await deps.store.finding(reference);
  if (finding === undefined) {
    throw new RescindError('finding_unknown', `There is no finding ${reference}.`, {
      where: `mapping ${mapping.name}`,
      todo: 'Give the number (RFN…) or the fingerprint of a finding of this application.',
    });
  }
  const paths = await pathsOf(deps, mapping, finding);
  const asOf = (await deps.store.observedAt()) ?? '';
  const facts = driftFacts(finding.driftClass);
  const { nameOf } = await viewEstate(deps.store, mapping);
  return {
    mapping: mapping.name,
    number: finding.number,
    fingerprint: finding.fingerprint,
    driftClass: finding.driftClass,
    state: finding.state,
    severity: finding.severity,
    account: finding.accountLogin,
    entitlement: finding.entitlementKey === '' ? '' : nameOf(finding.entitlementKey),
    scope: finding.scope,
    summary: finding.summary,
    definition: facts.definition,
    paths,
    remove: removalLines(paths, mapping.app.title),
    remediation: facts.remediation,
    closesWhen: facts.closesWhen,
    controls: facts.controls,
    ticket: finding.ticket,
    evidence: evidenceLines(finding, asOf, paths),
    firstSeen: finding.firstSeen,
    lastSeen: finding.lastSeen,
    asOf,
  };
}
