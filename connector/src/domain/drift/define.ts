import type { DriftClass, Severity } from '../finding.ts';
import type { DriftRow } from './row.ts';

/** What every judge may know beside its row. Times are UTC ISO 8601. */
export interface DriftContext {
  readonly now: string;
  /** Changes recorded after this instant may not show in the app yet. */
  readonly settledBefore: string;
  /** A grant approved before this instant should have been seen by now. */
  readonly unfulfilledBefore: string;
  readonly application: { readonly key: string; readonly title: string; readonly tier: string };
  /** Name of an entitlement for people. */
  readonly nameOf: (key: string) => string;
}

export interface Judgement {
  readonly severity: Severity;
  /** One line: who, what, why it is wrong. */
  readonly summary: string;
  /** Facts behind it, as sentences. */
  readonly detail: string;
}

/**
 * What a class concludes from. `presence`: something was seen, any read will do. `absence`: something was not seen,
 * only an accepted snapshot will do. `ledger`: the platform's own records. `run`: the read itself.
 */
export type DriftBasis = 'presence' | 'absence' | 'ledger' | 'run';

export interface DriftDefinition<Row extends DriftRow = DriftRow> {
  readonly code: DriftClass;
  readonly title: string;
  readonly definition: string;
  /** Where the facts come from. */
  readonly inputs: readonly ('snapshot' | 'ledger' | 'identities' | 'tickets' | 'run')[];
  readonly basis: DriftBasis;
  readonly baseSeverity: Severity;
  /** Why a final severity differs from the base. */
  readonly severityRules: readonly string[];
  /** OWASP NHI Top 10 2025, NIST CSF 2.0, SP 800-53 r5, ISO 27001:2022. */
  readonly controls: readonly string[];
  readonly remediation: string;
  readonly closesWhen: string;
  judge(row: Row, context: DriftContext): Judgement | undefined;
}
