import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, type Answer } from '../http/client.ts';
import { cookieOf, linksOf, tableOf } from './pages.ts';

describe('instance/face lists', () => {
  let instance: LocalInstance;
  let cookie = '';

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'ada', password: 'pw', roles: ['itil'], name: 'Ada Lovelace' });
    for (let n = 1; n <= 45; n += 1) {
      const body = { short_description: `Incident ${String(n)}`, urgency: n % 2 ? '1' : '3' };
      await call(instance, '/api/now/table/incident', { method: 'POST', body });
    }
    cookie = await cookieOf(instance, 'ada', 'pw');
  });
  after(() => instance.stop());

  const page = (path: string): Promise<Answer> =>
    call(instance, path, { login: '', headers: { Cookie: cookie } });
  const query = (text: string): string =>
    `/incident_list.do?sysparm_query=${encodeURIComponent(text)}`;

  it('pages by number, and a page beyond the end is the last one', async () => {
    const first = await page('/incident_list.do');
    const last = await page('/incident_list.do?sysparm_first_row=41');
    const beyond = await page('/incident_list.do?sysparm_first_row=9001');

    assert.match(first.text, />1 to 20 of 45</);
    assert.equal(tableOf(first).rows.length, 20);
    assert.equal(tableOf(first).rows[0]?.[0], 'INC0001001');
    assert.deepEqual(linksOf(first, 'First page'), []);
    assert.match(linksOf(first, 'Last page')[0] ?? '', /sysparm_first_row=41/);
    assert.match(last.text, />41 to 45 of 45</);
    assert.match(beyond.text, />41 to 45 of 45</);
  });

  it('sorts by a heading, tells how it is sorted and keeps the filter', async () => {
    const start = await page(query('urgency=1'));
    const sort = linksOf(start, 'Sort by Short description')[0] ?? '';
    const up = await page(sort);
    const down = await page(linksOf(up, 'Sort by Short description')[0] ?? '');

    assert.match(decodeURIComponent(sort), /urgency=1\^ORDERBYshort_description$/);
    assert.match(up.text, /aria-sort="ascending"/);
    assert.match(down.text, /aria-sort="descending"/);
    assert.match(down.text, />1 to 20 of 23</);
    assert.ok(tableOf(down).rows[0]?.includes('Incident 9'));
  });

  it('remembers how many rows a person wants', async () => {
    const fifty = await page('/incident_list.do?sysparm_userpref.rowcount=50');
    const later = await page('/incident_list.do');
    await page('/incident_list.do?sysparm_userpref.rowcount=20');

    assert.match(fifty.text, />1 to 45 of 45</);
    assert.match(later.text, />1 to 45 of 45</);
  });

  it('never lets a person out of a fixed query', async () => {
    for (const own of ['', 'ORurgency=3', 'urgency=3^NQurgency=3', 'urgency=3^NQactive=true']) {
      const address = `/incident_list.do?sysparm_fixed_query=urgency%3D1&sysparm_query=${encodeURIComponent(own)}`;
      const { rows } = tableOf(await page(address));
      assert.ok(rows.length <= 20);
      for (const row of rows) assert.ok(!row.includes('3 - Low'), own);
    }
  });

  it('shows choices by label, references as links and long text in full', async () => {
    const [row] = instance.store.select('incident', 'short_description=Incident 1');
    const ada = instance.store.select('sys_user', 'user_name=ada')[0]?.['sys_id'] ?? '';
    const long = `<b>long</b> ${'text '.repeat(40)}end`;
    instance.store.update('incident', row?.['sys_id'] ?? '', { assigned_to: ada });
    instance.store.insert('sys_ui_list', { sys_id: 'l1', name: 'task', view: 'v1' });
    instance.store.insert('sys_ui_view', { sys_id: 'v1', name: 'wide' });
    for (const [position, element] of [
      'number',
      'state',
      'assigned_to',
      'assigned_to.email',
      'description',
      'work_notes',
      'nonsense',
    ].entries()) {
      const values = { list_id: 'l1', element, position: String(position) };
      instance.store.insert('sys_ui_list_element', { sys_id: `e${element}`, ...values });
    }
    instance.store.update('incident', row?.['sys_id'] ?? '', { description: long });
    const shown = await page(`${query('short_description=Incident 1')}&sysparm_view=wide`);

    assert.deepEqual(tableOf(shown).headings, [
      'Number↑',
      'State',
      'Assigned to',
      'Email',
      'Description',
    ]);
    assert.equal(tableOf(shown).rows[0]?.[1], 'New');
    assert.match(shown.text, new RegExp(`href="/sys_user.do\\?sys_id=${ada}">Ada Lovelace`));
    assert.match(shown.text, /&lt;b&gt;long&lt;\/b&gt;.*end<\/div>/s);
  });

  it('prefers the layout that the person made for themselves', async () => {
    const ada = instance.store.select('sys_user', 'user_name=ada')[0]?.['sys_id'] ?? '';
    instance.store.insert('sys_ui_list', { sys_id: 'l2', name: 'incident', sys_user: ada });
    instance.store.insert('sys_ui_list_element', {
      sys_id: 'e2',
      list_id: 'l2',
      element: 'urgency',
      position: '0',
    });
    assert.deepEqual(tableOf(await page('/incident_list.do')).headings, ['Urgency']);
    instance.store.delete('sys_ui_list', 'l2');
  });

  it('tells how many rows access control took away, and that nothing matches', async () => {
    instance.createUser({ userName: 'bob', password: 'pw', roles: [] });
    const bob = await cookieOf(instance, 'bob', 'pw');
    const hidden = await call(instance, '/incident_list.do', {
      login: '',
      headers: { Cookie: bob },
    });
    const nothing = await page(query('short_description=nowhere'));

    assert.match(hidden.text, /Number of rows removed from this list by Security constraints: 20/);
    assert.equal(tableOf(hidden).rows.length, 0);
    assert.doesNotMatch(hidden.text, /class="empty"/);
    assert.doesNotMatch((await page('/incident_list.do')).text, /class="empty"/);
    assert.match(nothing.text, /No record matches the filter/);
    assert.match(nothing.text, /0 records/);
  });

  it('names the terms that it ignores, and never fails on nonsense', async () => {
    const ignored = await page(query('nosuchfield=1^urgency=1'));
    assert.match(ignored.text, /Ignored.*<code>nosuchfield=1<\/code>/s);
    for (const nonsense of ['^^^', 'ORDERBY', '<script>', 'urgency', '123TEXTQUERY321=x']) {
      assert.equal((await page(query(nonsense))).status, 200, nonsense);
    }
    assert.equal((await page('/incident_list.do?sysparm_first_row=-7')).status, 200);
    assert.equal((await page('/nosuchtable_list.do')).status, 404);
  });

  it('never shows passwords or journal fields', async () => {
    const users = await page('/sys_user_list.do');
    assert.ok(!tableOf(users).headings.includes('Password'));
  });

  it('shows times in the zone of the person, and finds them by their day there', async () => {
    const values = { time_zone: 'Europe/Berlin' };
    instance.createUser({ userName: 'eva', password: 'pw', roles: ['itil'], values });
    const eva = await cookieOf(instance, 'eva', 'pw');
    const late = { sys_id: 'late', sys_class_name: 'incident', number: 'INC9' };
    instance.store.insert('incident', { ...late, sys_updated_on: '2026-01-01 23:30:00' });
    const day = (edge: string): string => `javascript:gs.dateGenerate('2026-01-02','${edge}')`;
    const address = query(`number=INC9^sys_updated_onON2026-01-02@${day('start')}@${day('end')}`);
    const shown = (person: string): Promise<Answer> =>
      call(instance, address, { login: '', headers: { Cookie: person } });

    assert.equal(tableOf(await shown(eva)).rows[0]?.at(-1), '2026-01-02 00:30:00');
    assert.deepEqual(tableOf(await shown(cookie)).rows, []);
    const later = await call(instance, query('sys_updated_on>2026-01-01 23:30:00'), {
      login: '',
      headers: { Cookie: eva },
    });
    assert.match(later.text, /Updated after 2026-01-02 00:30:00/);
    instance.store.delete('incident', 'late');
  });

  it('leads to the record even when no column tells records apart', async () => {
    const admin = await cookieOf(instance, 'admin', instance.adminPassword);
    const members = await call(instance, '/sys_user_has_role_list.do', {
      login: '',
      headers: { Cookie: admin },
    });
    assert.match(members.text, /class="open-record" href="\/sys_user_has_role.do\?sys_id=/);
  });
});
