export type IdentityKind =
  | 'human'
  | 'service_account'
  | 'workload'
  | 'api_key_owner'
  | 'oauth_app'
  | 'bot'
  | 'ai_agent'
  | 'group_account'
  | 'external'
  | 'unknown';

export type IdentityStatus =
  'active' | 'leave' | 'leaver_scheduled' | 'inactive' | 'deleted' | 'unknown';

/**
 * Who an account belongs to. Humans are platform users (`id` is the `sys_user` sys_id); everything else is a
 * record of the plugin's identity table (`id` is that record's sys_id).
 */
export interface Identity {
  readonly id: string;
  readonly kind: IdentityKind;
  readonly status: IdentityStatus;
  readonly name: string;
  /** `user_name`, `email`, `employee_number`, … as the platform stores them. */
  readonly attributes: Readonly<Record<string, string>>;
}
