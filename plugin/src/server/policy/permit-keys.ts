import { addDays, addSeconds } from './times';
import type { Rules } from './decide';

/** The life of a key that signs permits: it signs, then it is only accepted until its last permit has run out, then it is gone. */

export interface PermitKey {
  readonly generation: number;
  readonly madeAt: string;
  /** Empty while it is not replaced. */
  readonly acceptedUntil: string;
  readonly hasSecret: boolean;
}

export const normalKeyDays = 30;
const longestKeyDays = 3650;

/** The setting as whole days; anything that is none means the normal life. */
export function keyDays(setting: string): number {
  const days = /^\d{1,5}$/.test(setting.trim()) ? parseInt(setting, 10) : 0;
  return days >= 1 && days <= longestKeyDays ? days : normalKeyDays;
}

/** How long the longest permit of these rules lives, in seconds. */
export function longestPermitSeconds(rules: Pick<Rules, 'permitMinutes'>): number {
  return Math.max(60, ...Object.values<number>(rules.permitMinutes)) * 60;
}

export function isDueForReplacement(key: PermitKey, now: string, days: number): boolean {
  return addDays(key.madeAt, days) <= now;
}

/** Permits that it signed are still believed. */
export function isAccepted(key: PermitKey, now: string): boolean {
  return key.hasSecret && (key.acceptedUntil === '' || now <= key.acceptedUntil);
}

/** End of a key that is replaced now: after its last permit, or at once when somebody else may know it. */
export function acceptedUntil(
  now: string,
  rules: Pick<Rules, 'permitMinutes'>,
  isCompromised: boolean,
): string {
  return addSeconds(now, isCompromised ? -1 : longestPermitSeconds(rules));
}
