import type { GlideRecord } from '@servicenow/glide';
import { controlsText } from '../../policy/audit/controls';
import { value } from '../record';

/** Before rule on findings: names the controls that the class of the finding speaks to. */
export function nameControls(current: GlideRecord): void {
  const text = controlsText(value(current, 'drift_class'), value(current, 'controls'));
  if (text !== value(current, 'controls')) current.setValue('controls', text);
}
