/**
 * Which controls a finding and a report speak to: OWASP NHI Top 10 2025, NIST CSF 2.0, NIST AI RMF 1.0, SP 800-53
 * revision 5, ISO/IEC 27001:2022 (ids from field-survey sections 2 and 5). A mapping says what evidence is about; it
 * does not say that the control is met. Classes that no part judges yet are mapped too: their codes are API.
 */

export const frameworks = {
  owasp_nhi: 'OWASP NHI Top 10 2025',
  nist_csf: 'NIST CSF 2.0',
  nist_ai_rmf: 'NIST AI RMF 1.0',
  nist_800_53: 'NIST SP 800-53 rev. 5',
  iso_27001: 'ISO/IEC 27001:2022',
} as const;

export type Framework = keyof typeof frameworks;

const removal = ['PR.AA-05', 'A.5.18'];
const leaving = ['NHI1:2025', ...removal, 'A.6.5'];
const watching = ['DE.CM-09', 'PR.AA-05'];
const owning = ['NHI1:2025', 'GV.RR-02', 'A.5.18'];

const ofClasses: Readonly<Record<string, readonly string[]>> = {
  // Existence
  unledgered_access: ['NHI5:2025', ...removal, 'AC-2(i)', 'A.5.15'],
  orphan_account: ['NHI1:2025', 'PR.AA-01', ...removal, 'AC-2(3)(b)', 'A.5.16'],
  leaver_access: [...leaving, 'PS-4', 'AC-2(l)'],
  mover_residual: [...removal, 'PS-5', 'AC-2(h)'],
  unfulfilled_grant: ['PR.AA-05', 'AC-2(f)', 'A.5.18'],
  vanished_grant: [...watching, 'AC-2(f)', 'A.5.18'],
  revoked_still_present: ['NHI1:2025', ...removal, 'AC-2(f)'],
  closed_ticket_open_access: ['NHI1:2025', ...removal, 'AC-2(f)'],
  resurrected_access: ['NHI1:2025', ...watching, 'AC-2(f)', 'A.5.18'],
  expired_still_present: ['NHI7:2025', ...removal, 'AC-2(3)(a)'],
  disabled_but_present: ['NHI1:2025', ...removal, 'AC-2(3)'],
  overgrant_scope: ['NHI5:2025', 'PR.AA-05', 'AC-6', 'A.5.15', 'A.8.2'],
  residual_path: [...removal, 'AC-6'],
  residual_credential: ['NHI1:2025', 'NHI7:2025', 'PR.AA-01', 'PR.AA-05', 'IA-5', 'A.5.17'],
  // Correlation
  ambiguous_account: ['PR.AA-01', 'PR.AA-05', 'AC-2(d)', 'A.5.16'],
  duplicate_identity: ['PR.AA-01', 'AC-2(d)', 'A.5.16'],
  recycled_identifier: ['PR.AA-01', 'AC-2(d)', 'A.5.16'],
  kind_mismatch: ['NHI10:2025', 'PR.AA-01', 'AC-2(a)', 'A.5.16'],
  // Ownership
  owner_missing: [...owning, 'AC-2(b)', 'GOVERN 2.1'],
  owner_inactive: [...owning, 'AC-2(h)', 'GOVERN 2.1'],
  owner_unconfirmed: ['GV.RR-02', 'AC-2(b)', 'A.5.18'],
  owner_group_empty: ['GV.RR-02', 'AC-2(b)', 'A.5.18'],
  owner_conflict: ['PR.AA-05', 'AC-5', 'A.5.3'],
  // Governance
  self_approval: ['PR.AA-05', 'AC-5', 'A.5.3'],
  gate_bypassed: ['NHI5:2025', 'PR.AA-05', 'AC-2(e)', 'A.5.15', 'A.5.18'],
  stale_approval: ['PR.AA-05', 'AC-2(i)', 'A.5.18'],
  policy_flip: ['PR.AA-05', 'AC-2(e)', 'A.5.15'],
  sod_conflict: ['PR.AA-05', 'AC-5', 'A.5.3'],
  exception_expired: ['PR.AA-05', 'AC-2(j)', 'A.5.18'],
  review_due: ['PR.AA-05', 'AC-2(j)', 'AC-6(7)', 'A.5.18'],
  bulk_certified: ['PR.AA-05', 'AC-2(j)', 'A.5.18'],
  // Applications and catalog
  unmanaged_app: ['ID.AM-02', 'ID.AM-04', 'AC-2(a)', 'A.5.23', 'GOVERN 1.6'],
  catalog_item_no_revocation: [...owning, 'AC-2(f)'],
  unrevocable_app: ['NHI1:2025', ...removal, 'AC-2(f)', 'MANAGE 2.4'],
  undeclared_entitlement: ['ID.AM-08', 'AC-6', 'A.5.15'],
  drill_failed: ['NHI1:2025', 'ID.IM-02', 'AC-2(f)', 'A.5.18', 'MANAGE 2.4'],
  drill_overdue: ['NHI1:2025', 'ID.IM-02', 'AC-2(f)', 'A.5.18', 'MANAGE 2.4'],
  // Non-human identities and agents
  secret_unrotated: ['NHI7:2025', 'PR.AA-01', 'IA-5', 'A.5.17'],
  secret_no_expiry: ['NHI7:2025', 'PR.AA-01', 'IA-5', 'A.5.17'],
  secret_expiring: ['NHI7:2025', 'PR.AA-01', 'IA-5', 'A.5.17'],
  rotate_on_leave_due: ['NHI1:2025', 'PR.AA-01', 'AC-2(k)', 'A.5.17', 'A.6.5'],
  dormant_access: ['NHI1:2025', 'PR.AA-05', 'AC-2(3)(d)', 'A.5.18'],
  shared_nhi: ['NHI9:2025', 'PR.AA-01', 'AC-2(d)', 'A.5.16'],
  human_use_of_nhi: ['NHI10:2025', 'PR.AA-05', 'AC-6', 'A.8.2'],
  environment_crossing: ['NHI8:2025', 'PR.AA-05', 'AC-6', 'A.5.15'],
  nhi_overprivileged: ['NHI5:2025', 'PR.AA-05', 'AC-6', 'A.8.2'],
  third_party_unbound: ['NHI3:2025', 'GV.SC-10', 'AC-2(l)', 'A.5.23', 'MANAGE 3.1', 'GOVERN 6.1'],
  service_retired_nhi_live: ['NHI1:2025', 'ID.AM-08', 'AC-2(h)', 'A.5.18', 'GOVERN 1.7'],
  weak_auth: ['NHI4:2025', 'PR.AA-03', 'IA-5', 'A.5.17'],
  static_ci_credential: ['NHI6:2025', 'PR.AA-03', 'IA-5', 'A.5.17'],
  secret_exposed: ['NHI2:2025', 'PR.AA-01', 'IA-5', 'A.5.17', 'MANAGE 4.3'],
  agent_unbounded: ['NHI5:2025', 'PR.AA-05', 'AC-6', 'A.5.15', 'GOVERN 1.7', 'MANAGE 2.4'],
  agent_delegation_orphan: ['NHI1:2025', 'PR.AA-05', 'AC-2(h)', 'A.5.18', 'GOVERN 3.2'],
  // Evidence and runs
  snapshot_partial: [...watching, 'AC-2(g)', 'A.5.18'],
  snapshot_stale: [...watching, 'AC-2(g)', 'A.5.18'],
  snapshot_anomalous: [...watching, 'AC-2(g)', 'A.5.18'],
  verification_overdue: [...removal, 'AC-2(f)'],
  attestation_only: ['PR.AA-05', 'AC-2(j)', 'A.5.18'],
  connector_self_risk: ['NHI5:2025', 'NHI7:2025', 'PR.AA-05', 'AC-6', 'IA-5', 'A.8.2'],
  ledger_broken_chain: ['PR.PS-04', 'AU-10'],
};

export const reports = {
  access: 'Who had what on a date',
  story: 'Story of a grant',
  conflicts: 'Toxic combinations held',
  findings: 'Findings',
} as const;

export type Report = keyof typeof reports;

const ofReports: Readonly<Record<Report, readonly string[]>> = {
  access: ['NHI1:2025', 'ID.AM-05', ...removal, 'AC-2(g)', 'AC-2(j)', 'A.5.15', 'GOVERN 1.6'],
  story: ['NHI1:2025', 'GV.RR-02', ...removal, 'AC-2(e)', 'AC-2(f)', 'AU-10', 'MANAGE 2.4'],
  conflicts: ['NHI5:2025', 'PR.AA-05', 'AC-5', 'A.5.3'],
  findings: ['NHI1:2025', ...watching, 'AC-2(g)', 'A.5.18', 'MEASURE 3.1'],
};

const shapes: readonly (readonly [Framework, RegExp])[] = [
  ['owasp_nhi', /^NHI([1-9]|10):2025$/],
  ['nist_csf', /^(GV|ID|PR|DE)\.[A-Z]{2}-\d{2}$/],
  ['nist_ai_rmf', /^(GOVERN|MEASURE|MANAGE) \d\.\d$/],
  ['nist_800_53', /^[A-Z]{2}-\d{1,2}(\(\w{1,2}\)){0,2}$/],
  ['iso_27001', /^A\.\d\.\d{1,2}$/],
];

/** The framework that an id belongs to; undefined for one that has none of the known shapes. */
export function frameworkOf(id: string): Framework | undefined {
  return shapes.find(([, shape]) => shape.test(id))?.[0];
}

const order = Object.keys(frameworks);

function sorted(ids: readonly string[]): readonly string[] {
  const rank = (id: string): number => order.indexOf(frameworkOf(id) ?? '');
  return [...new Set(ids)].sort((a, b) => rank(a) - rank(b));
}

/** Codes of all mapped classes. */
export const mappedClasses: readonly string[] = Object.keys(ofClasses);

/** Control ids of a class, by framework in a fixed order; none for a class nobody mapped. */
export function controlsOfClass(driftClass: string): readonly string[] {
  const known = Object.prototype.hasOwnProperty.call(ofClasses, driftClass);
  return known ? sorted(ofClasses[driftClass] ?? []) : [];
}

export function controlsOfReport(report: Report): readonly string[] {
  return sorted(ofReports[report]);
}

/** What the reporter named and what the class is mapped to, each once. */
export function controlsText(driftClass: string, reported: string): string {
  const named = reported
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const known = controlsOfClass(driftClass);
  const rest = named.filter((id) => !known.includes(id));
  return [...known, ...rest].join(',').slice(0, 255);
}

/** The ids with the framework each belongs to, for people and for exports. */
export function byFramework(ids: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const groups: Record<string, readonly string[]> = {};
  for (const id of ids) {
    const framework = frameworkOf(id);
    const name = framework ? frameworks[framework] : 'Other';
    groups[name] = [...(groups[name] ?? []), id];
  }
  return groups;
}
