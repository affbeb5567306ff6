import type { Account, Nesting, ObservedGrant } from '../domain/account.ts';
import type { EntitlementRef, ObservedEntitlement } from '../domain/entitlement.ts';
import type { EvidenceLevel } from '../domain/evidence.ts';
import type { CompletenessProof } from '../domain/snapshot.ts';

/**
 * What a read yields, in any order. The read is whole only if the stream ends without throwing and every proof in
 * it is `ok`; an adapter yields at least one proof per listing.
 */
export type ObservedRecord =
  | { readonly kind: 'account'; readonly account: Account }
  | { readonly kind: 'entitlement'; readonly entitlement: ObservedEntitlement }
  | { readonly kind: 'grant'; readonly grant: ObservedGrant }
  | { readonly kind: 'nesting'; readonly nesting: Nesting }
  | { readonly kind: 'proof'; readonly proof: CompletenessProof };

export interface CheckLine {
  /** The right or fact that was tested, named as the app's administrator knows it. */
  readonly right: string;
  readonly ok: boolean;
  /** What was seen and, when not ok, what to do. */
  readonly detail: string;
}

export interface ProbeAnswer {
  readonly present: boolean | 'unknown';
  /** Level a `false` answer proves: E4 for a direct look-up. */
  readonly level: EvidenceLevel;
  readonly statement: string;
  /** Remaining paths when present, as names from account to entitlement. */
  readonly paths: readonly (readonly string[])[];
}

export interface ProbeQuestion {
  readonly accountNativeId: string;
  readonly accountLogin: string;
  /** `undefined` asks for the account itself. */
  readonly entitlement: EntitlementRef | undefined;
  readonly scope: string;
}

export interface TargetAdapter {
  /** Streams everything the mapping may see. Sends nothing but reads. Throws `RescindError`. */
  read(signal: AbortSignal): AsyncIterable<ObservedRecord>;
  /** Tests connection and rights without reading the estate. */
  check(signal: AbortSignal): Promise<readonly CheckLine[]>;
  /** Direct look-up of one grant or account; present only when the capability is declared. */
  probe?(question: ProbeQuestion, signal: AbortSignal): Promise<ProbeAnswer>;
  close(): Promise<void>;
}
