import assert from 'node:assert/strict';
import { FormBrowser } from '../../unit/instance/face/form-browser.ts';
import type { Answer } from '../../unit/instance/http/client.ts';
import { type Company, scope } from './company.ts';

type Row = Readonly<Record<string, string>>;

const password = 'Correct-horse-7';
const item = `${scope}_review_item`;

/** People who review, at the forms and lists of the instance. */
export class Desk {
  readonly company: Company;
  readonly #people = new Map<string, FormBrowser>();

  constructor(company: Company) {
    this.company = company;
  }

  async person(user: string): Promise<FormBrowser> {
    const known = this.#people.get(user);
    if (known) return known;
    const { instance } = this.company;
    const isAdmin = user === 'admin';
    const person = await FormBrowser.logIn(
      instance,
      isAdmin ? instance.adminUser : user,
      isAdmin ? instance.adminPassword : password,
    );
    this.#people.set(user, person);
    return person;
  }

  /** Opens a record and presses a button, with something typed; settles everything afterwards. */
  async press(
    user: string,
    record: { readonly table: string; readonly id: string },
    action: string,
    typed: Row = {},
  ): Promise<Answer> {
    const person = await this.person(user);
    const form = await person.open(`/${record.table}.do?sys_id=${record.id}`);
    if (!form.answer.text.includes('id="form-script"')) return form.answer;
    const answer = await form.send(action, { ...typed, ...this.#shown(typed) });
    await this.company.instance.engine.drain();
    return answer;
  }

  /** The box of a person shows a name. */
  #shown(typed: Row): Row {
    const id = typed['other_person'];
    if (id === undefined) return {};
    return {
      'sys_display.other_person': this.company.row('sys_user', `sys_id=${id}`)['name'] ?? '',
    };
  }

  decide(user: string, id: string, action: string, typed: Row = {}): Promise<Answer> {
    return this.press(user, { table: item, id }, `rescind_${action}`, typed);
  }

  /** Names of the buttons that a person sees on an item. */
  async buttons(user: string, id: string): Promise<string[]> {
    const form = await (await this.person(user)).open(`/${item}.do?sys_id=${id}`);
    return form.buttons();
  }

  /** Chooses rows of the list and an action for them. */
  async choose(user: string, ids: readonly string[], name: string): Promise<Answer> {
    const person = await this.person(user);
    const path = `/${item}_list.do`;
    const page = await person.get(path);
    const token = /name="sysparm_ck" value="([^"]*)"/.exec(page.text)?.[1] ?? '';
    const choice = new RegExp(`<option value="([^"]*)">\\s*${name}\\s*</option>`).exec(page.text);
    const fields = new URLSearchParams([
      ['sysparm_ck', token],
      ['use', 'choice'],
      ['list_choice', choice?.[1] ?? ''],
      ...ids.map((id): [string, string] => ['sys_id', id]),
    ]);
    const answer = await person.post(path, fields.toString());
    await this.company.instance.engine.drain();
    return answer;
  }

  async create(table: string, fields: Row): Promise<string> {
    const path = `/api/now/table/${scope}_${table}`;
    const answer = await this.company.call('admin', 'POST', path, fields);
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return (answer.body['result'] as { sys_id: string }).sys_id;
  }

  /** A moment from now, as it is stored. */
  inDays(days: number): string {
    const at = new Date(this.company.instance.clock.now() + days * 86_400_000);
    return at.toISOString().slice(0, 19).replace('T', ' ');
  }

  /** Access that somebody has; entered by an administrator. */
  async holds(user: string, more: Row = {}): Promise<string> {
    const { ids } = this.company;
    const [known] = this.company.rows(`${scope}_identity`, `user=${ids[user] ?? ''}`);
    const identity =
      known?.['sys_id'] ??
      (await this.create('identity', { name: user, user: ids[user] ?? '', kind: 'human' }));
    return this.create('grant', {
      application: ids['app'] ?? '',
      entitlement: ids['entitlement'] ?? '',
      identity,
      beneficiary: ids[user] ?? '',
      revocation_owner: ids['olga'] ?? '',
      revocation_path: 'api',
      origin: 'baseline',
      state: 'active',
      ends: this.inDays(60),
      ...more,
    });
  }

  async draft(more: Row = {}): Promise<string> {
    return this.create('review', { name: 'Quarter', due: this.inDays(14), ...more });
  }

  start(id: string, action = 'start'): Promise<Answer> {
    return this.press('admin', { table: `${scope}_review`, id }, `rescind_${action}`);
  }

  /** Starts a campaign over everything; the item about a grant. */
  async itemFor(grant: string, more: Row = {}): Promise<string> {
    await this.start(await this.draft(more));
    return this.item(`grant=${grant}^stateINopen,escalated`)['sys_id'] ?? '';
  }

  item(query: string): Row {
    return this.company.row(item, query);
  }

  grant(id: string): Row {
    return this.company.row(`${scope}_grant`, `sys_id=${id}`);
  }

  review(id: string): Row {
    return this.company.row(`${scope}_review`, `sys_id=${id}`);
  }

  /** Mail addresses, so that people can be written to. */
  async addresses(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      const path = `/api/now/table/sys_user/${this.company.ids[name] ?? ''}`;
      const mail = { email: `${name}@example.com`, notification: '2' };
      assert.equal((await this.company.call('admin', 'PATCH', path, mail)).status, 200);
    }
  }

  mails(name: string): string[] {
    return this.company.instance
      .outbox()
      .filter((mail) => mail.to.includes(`${name}@example.com`))
      .map((mail) => mail.subject);
  }
}
