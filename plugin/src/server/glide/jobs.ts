import { recheckHeldGates } from './gates';
import { expireGrants } from './grants';
import { endLeavers } from './leavers';
import { expireLeases } from './run-records';

/** Entry points of the scheduled jobs. */

export function hourly(): void {
  expireGrants();
  endLeavers();
  recheckHeldGates();
}

/** Runs whose connector fell silent end, so that findings of half a run do not look current. */
export function endSilentRuns(): void {
  expireLeases('');
}
