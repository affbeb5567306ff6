/** The group that takes access back where nobody named one: by tier, else for all. */

export interface GroupSettings {
  readonly global: string;
  readonly byTier: Readonly<Record<string, string>>;
}

export const groupProperty = 'x_rsc_rescind.default.revocation_group';

/** What the settings name for the tier; empty when nothing. */
export function defaultGroupFor(tier: string, settings: GroupSettings): string {
  return settings.byTier[tier] || settings.global;
}
