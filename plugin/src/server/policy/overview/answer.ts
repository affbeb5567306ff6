/** What the overview says. The page and the OpenAPI file describe the same shape. */

/** A number, and the list that shows exactly the records behind it. */
export interface Figure {
  readonly count: number;
  readonly table: string;
  readonly query: string;
}

/** Unknown is a severity of its own: a finding without one is not a harmless one. */
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info' | 'unknown';

export interface SeverityFigure extends Figure {
  readonly severity: Severity;
}

export interface Coverage {
  readonly total: Figure;
  readonly complete: Figure;
  readonly incomplete: Figure;
  readonly missing_owner: Figure;
  readonly missing_path: Figure;
  readonly missing_end: Figure;
  /** Active items of which nobody said whether they grant access. */
  readonly unmarked: Figure;
}

export type Freshness = 'fresh' | 'late' | 'never';

export interface ApplicationLine {
  readonly id: string;
  readonly name: string;
  readonly tier: string;
  readonly freshness: Freshness;
  /** UTC; empty when no run was ever accepted. */
  readonly last_accepted_at: string;
  readonly freshness_hours: number;
  readonly grants: Figure;
  readonly findings: Figure;
}

export interface ApplicationsPart {
  readonly total: Figure;
  readonly fresh: Figure;
  readonly late: Figure;
  readonly never: Figure;
  /** The first few, the ones that need care first. */
  readonly lines: readonly ApplicationLine[];
}

export interface FindingsPart {
  readonly total: Figure;
  /** Open findings of applications that were not read in time: nobody knows whether they still hold. */
  readonly unknown: Figure;
  readonly severities: readonly SeverityFigure[];
  readonly classes: readonly {
    readonly drift_class: string;
    readonly title: string;
    readonly total: Figure;
    readonly severities: readonly SeverityFigure[];
  }[];
  readonly ages: readonly {
    readonly age: string;
    readonly total: Figure;
    readonly severities: readonly SeverityFigure[];
  }[];
}

export interface TicketsPart {
  readonly total: Figure;
  readonly open: Figure;
  readonly claimed: Figure;
  readonly bounced: Figure;
  readonly unassigned: Figure;
}

export interface GrantsPart {
  readonly total: Figure;
  /** Grants that may be in use, in applications that were not read in time. */
  readonly unknown: Figure;
  readonly states: readonly {
    readonly state: string;
    readonly known: Figure;
    readonly unknown: Figure;
  }[];
}

export interface RevocationPart {
  readonly days: number;
  /** Grants proven gone in these days whose duration was measured. */
  readonly measured: Figure;
  /** Proven gone in these days without a measured duration. */
  readonly unmeasured: Figure;
  readonly attested: Figure;
  readonly awaiting_proof: Figure;
  /** Absent when nothing was measured. */
  readonly median_minutes?: number;
  readonly p90_minutes?: number;
  readonly spread: readonly { readonly within: string; readonly figure: Figure }[];
}

export interface Overview {
  /** UTC. */
  readonly generated_at: string;
  readonly coverage: Coverage;
  readonly applications: ApplicationsPart;
  readonly findings: FindingsPart;
  readonly tickets: TicketsPart;
  readonly grants: GrantsPart;
  readonly revocation: RevocationPart;
}
