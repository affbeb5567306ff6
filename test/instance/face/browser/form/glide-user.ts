import type { FormScript } from '../../form-script.ts';

/** Everybody has one of these; they count only when asked for. */
const DEFAULT_ROLES = new Set(['snc_internal', 'snc_external']);

/** `g_user` (doc:api-reference/c_GlideUserAPI). The admin has every role, except exactly. */
export class GlideUser {
  readonly userID: string;
  readonly userName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly #roles: readonly string[];
  readonly #data = new Map<string, string>();

  constructor(user: FormScript['user']) {
    this.userID = user.id;
    this.userName = user.userName;
    this.firstName = user.firstName;
    this.lastName = user.lastName;
    this.#roles = user.roles;
  }

  getFullName(): string {
    return `${this.firstName} ${this.lastName}`.trim();
  }

  hasRole(role: string, includeDefaults = false): boolean {
    return this.#roles.includes('admin') || this.hasRoleExactly(role, includeDefaults);
  }

  hasRoleExactly(role: string, includeDefaults = false): boolean {
    return this.#counted(includeDefaults).includes(role);
  }

  hasRoleFromList(roles: string, includeDefaults = false): boolean {
    return roles.split(',').some((role) => this.hasRole(role.trim(), includeDefaults));
  }

  hasRoles(includeDefaults = false): boolean {
    return this.#counted(includeDefaults).length > 0;
  }

  #counted(includeDefaults: boolean): readonly string[] {
    return includeDefaults ? this.#roles : this.#roles.filter((role) => !DEFAULT_ROLES.has(role));
  }

  getClientData(key: string): string | undefined {
    return this.#data.get(key);
  }

  setClientData(key: string, value: string): void {
    this.#data.set(key, value);
  }
}
