import { mail } from './company.ts';

interface Resource {
  readonly id: string;
}

/** The CRM's own administrator, working on its SCIM server the way the vendor's console would. */
export class Crm {
  readonly #url: string;
  readonly #token: string;
  readonly #users = new Map<string, string>();
  readonly #groups = new Map<string, string>();

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  async #send(method: string, path: string, body?: unknown): Promise<Resource> {
    const response = await fetch(this.#url + path, {
      method,
      headers: {
        authorization: `Bearer ${this.#token}`,
        'content-type': 'application/scim+json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`CRM: ${method} ${path} answered ${response.status}: ${text}`);
    return text === '' ? { id: '' } : (JSON.parse(text) as Resource);
  }

  async createGroup(name: string): Promise<string> {
    const group = await this.#send('POST', '/Groups', {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
      displayName: name,
    });
    this.#groups.set(name, group.id);
    return group.id;
  }

  async createUser(userName: string): Promise<string> {
    const user = await this.#send('POST', '/Users', {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
      userName: mail(userName),
      displayName: userName,
      active: true,
      emails: [{ value: mail(userName), primary: true }],
    });
    this.#users.set(userName, user.id);
    return user.id;
  }

  async addMember(group: string, userName: string): Promise<void> {
    await this.#patchGroup(group, {
      op: 'add',
      path: 'members',
      value: [{ value: this.#users.get(userName) }],
    });
  }

  async removeMember(group: string, userName: string): Promise<void> {
    await this.#patchGroup(group, {
      op: 'remove',
      path: `members[value eq "${this.#users.get(userName) ?? ''}"]`,
    });
  }

  async deleteUser(userName: string): Promise<void> {
    await this.#send('DELETE', `/Users/${this.#users.get(userName) ?? ''}`);
    this.#users.delete(userName);
  }

  groupId(name: string): string {
    return this.#groups.get(name) ?? '';
  }

  async #patchGroup(group: string, operation: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#send('PATCH', `/Groups/${this.groupId(group)}`, {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [operation],
    });
  }
}
