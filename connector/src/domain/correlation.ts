import type { Identity } from './identity.ts';

/** Account to identity, and nothing else. */
export type Correlation =
  | { readonly situation: 'linked'; readonly identity: Identity; readonly rule: number }
  | { readonly situation: 'unmatched' }
  | { readonly situation: 'disputed'; readonly candidates: readonly Identity[] };

export interface CorrelationRule {
  /** Attribute of the account (`login`, `nativeId` or one of its attributes). */
  readonly account: string;
  /** Attribute of the identity (`user_name`, `email`, `employee_number`, …). */
  readonly identity: string;
  readonly transform: readonly ('trim' | 'lower' | 'upper' | 'strip_domain')[];
}
