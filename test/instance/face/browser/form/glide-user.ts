import type { FormScript } from '../../form-script.ts';

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

  hasRole(role: string): boolean {
    return this.#roles.includes('admin') || this.hasRoleExactly(role);
  }

  hasRoleExactly(role: string): boolean {
    return this.#roles.includes(role);
  }

  hasRoleFromList(roles: string): boolean {
    return roles.split(',').some((role) => this.hasRole(role.trim()));
  }

  hasRoles(): boolean {
    return this.#roles.length > 0;
  }

  getClientData(key: string): string | undefined {
    return this.#data.get(key);
  }

  setClientData(key: string, value: string): void {
    this.#data.set(key, value);
  }
}
