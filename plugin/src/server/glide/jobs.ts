import { lapseAcceptances } from './acceptances';
import { expireGrants, noticeEndings } from './expiry';
import { recheckHeldGates } from './gates';
import { endLeavers } from './leavers';
import { closeLateRenewals } from './renewals';
import { expireLeases } from './run-records';

/** Entry points of the scheduled jobs. */

export function hourly(): void {
  expireGrants();
  endLeavers();
  closeLateRenewals();
  recheckHeldGates();
}

/** Once a day: the length of a day is what a notice may come early. */
export function daily(): void {
  lapseAcceptances();
  noticeEndings();
}

/** Runs whose connector fell silent end, so that findings of half a run do not look current. */
export function endSilentRuns(): void {
  expireLeases('');
}
