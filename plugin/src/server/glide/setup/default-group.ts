import { gs } from '@servicenow/glide';
import { defaultGroupFor, groupProperty } from '../../policy/setup/default-group';
import { tiers } from '../../policy/setup/marking';
import { byId, first, isSysId, isTrue, value } from '../record';

export interface DefaultGroup {
  /** What the property says, as it was typed. */
  readonly setting: string;
  /** sys_id of the active group it names; empty when it names none. */
  readonly id: string;
  readonly name: string;
}

/** The default group of a tier. The property holds the name or the sys_id of a group. */
export function defaultGroup(tier: string): DefaultGroup {
  const byTier = tiers.map((one) => [one, gs.getProperty(`${groupProperty}.${one}`, '').trim()]);
  const setting = defaultGroupFor(tier, {
    global: gs.getProperty(groupProperty, '').trim(),
    byTier: Object.fromEntries(byTier) as Record<string, string>,
  });
  if (setting === '') return { setting, id: '', name: '' };
  const byName = first('sys_user_group', { name: setting });
  const group = byName ?? (isSysId(setting) ? byId('sys_user_group', setting) : undefined);
  const isUsable = group !== undefined && isTrue(group, 'active');
  return {
    setting,
    id: isUsable ? group.getUniqueValue() : '',
    name: isUsable ? value(group, 'name') : '',
  };
}
