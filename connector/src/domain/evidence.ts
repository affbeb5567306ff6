/** E0 none, E1 claimed, E2 executed, E3 listed absent, E4 probed absent, E5 denied (design.md, Vocabulary). */
export const evidenceLevels = ['E0', 'E1', 'E2', 'E3', 'E4', 'E5'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

export type EvidenceKind =
  'api_receipt' | 'list_absence' | 'probe' | 'negative_auth' | 'csv' | 'attestation';

export interface Evidence {
  readonly level: EvidenceLevel;
  readonly kind: EvidenceKind;
  readonly verdict: 'proves_absent' | 'proves_present' | 'inconclusive';
  /** One sentence for the person who reads the ticket. Holds no secret. */
  readonly statement: string;
  /** UTC ISO 8601: when the app was read. */
  readonly observedAt: string;
}
