/**
 * An application that cannot take access back is closed for orders, unless a dated exemption holds: who gave it, why,
 * and until when are on the application. No access outlasts the exemption it was given under.
 */

export interface Exemption {
  readonly ends: string;
  readonly reason: string;
  readonly byActive: boolean;
  /** Who gave it is a party to this request: nobody exempts their own access. */
  readonly byParty: boolean;
}

/** Longest exemption in days; then it is given again or not. */
export const exemptionMaxDays = 180;

/** Why the exemption does not count for this request now, and what to do; empty when it does. */
export function exemptionProblem(exemption: Exemption, now: string): string {
  const give =
    'Order from an application that can, or ask a Rescind administrator who is no party to this order to give the application a dated exemption.';
  if (exemption.ends === '') return `It has no exemption. ${give}`;
  if (exemption.ends <= now) return `Its exemption ended at ${exemption.ends} UTC. ${give}`;
  if (exemption.byParty) return `Its exemption was given by a party to this order. ${give}`;
  return exemption.reason.trim() === '' || !exemption.byActive
    ? `Its exemption lacks a reason, or an active person who gave it. ${give}`
    : '';
}

export interface ExemptionEntry {
  readonly now: string;
  readonly ends: string;
  readonly reason: string;
  /** Latest moment an exemption given now may end. */
  readonly latest: string;
}

/** Why the exemption cannot be entered like this; `undefined` when it can, or none is entered. */
export function exemptionObjection(entry: ExemptionEntry): string | undefined {
  if (entry.ends === '') {
    return entry.reason.trim() === ''
      ? undefined
      : 'An exemption needs an end. Fill in Exempt until, or clear the exemption reason.';
  }
  if (entry.reason.trim() === '') return 'An exemption needs a reason. Fill in Exemption reason.';
  if (entry.ends <= entry.now) return 'An exemption ends in the future. Set a later Exempt until.';
  return entry.ends > entry.latest
    ? `An exemption lasts ${String(exemptionMaxDays)} days at most: set Exempt until to ${entry.latest} UTC or earlier.`
    : undefined;
}
