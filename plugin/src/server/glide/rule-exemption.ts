import { gs, type GlideRecord } from '@servicenow/glide';
import { exemptionMaxDays, exemptionObjection } from '../policy/exemption';
import { addDays } from '../policy/times';
import { byId, now, tables, value } from './record';
import { failClosed, refuse } from './rule-guards';

/** Exemptions of applications: whoever enters or changes one is recorded as the person who gave it. */

const entered = ['exemption_ends', 'exemption_reason'];

function isUntouched(current: GlideRecord, stored: GlideRecord | undefined): boolean {
  return entered.every((field) => value(current, field) === (stored ? value(stored, field) : ''));
}

/** Before rule. A change of anything else on the application leaves a past exemption as it is. */
export function guardExemption(current: GlideRecord): void {
  failClosed(current, () => {
    const stored = byId(tables.application, current.getUniqueValue());
    if (isUntouched(current, stored)) {
      current.setValue('exempted_by', stored ? value(stored, 'exempted_by') : '');
      return;
    }
    const ends = value(current, 'exemption_ends');
    const objection = exemptionObjection({
      now: now(),
      ends,
      reason: value(current, 'exemption_reason'),
      latest: addDays(now(), exemptionMaxDays),
    });
    if (objection !== undefined) refuse(current, objection);
    else current.setValue('exempted_by', ends === '' ? '' : gs.getUserID());
  });
}
