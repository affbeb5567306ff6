import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, textOf, type Answer } from '../http/client.ts';
import { cookieOf } from './pages.ts';

type Field = [string, string];

describe('instance/face list actions', () => {
  let instance: LocalInstance;
  let admin = '';
  let ada = '';
  let ids: string[] = [];

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'ada', password: 'pw', roles: ['itil'] });
    admin = await cookieOf(instance, 'admin', instance.adminPassword);
    ada = await cookieOf(instance, 'ada', 'pw');
    const action = (id: string, values: Record<string, string>): void => {
      const common = { sys_id: id, table: 'incident', active: '1', sys_scope: 'global' };
      instance.store.insert('sys_ui_action', { ...common, ...values });
    };
    action('escalate', {
      name: 'Escalate',
      list_choice: '1',
      condition: "current.short_description != 'two'",
      script: 'current.urgency = 1; current.update();',
    });
    action('ping', {
      name: 'Ping',
      list_banner_button: '1',
      script: "gs.addInfoMessage('pong');",
    });
    action('away', { name: 'Away', list_banner_button: '1', condition: 'false' });
  });
  beforeEach(async () => {
    ids = [];
    for (const short of ['one', 'two']) {
      const body = { short_description: short, urgency: '3' };
      const made = await call(instance, '/api/now/table/incident', { method: 'POST', body });
      ids.push(textOf(made.body['result']?.['sys_id']));
    }
  });
  after(() => instance.stop());

  const page = (cookie: string, path = '/incident_list.do'): Promise<Answer> =>
    call(instance, path, { login: '', headers: { Cookie: cookie } });
  const post = async (cookie: string, fields: Field[], token?: string): Promise<Answer> => {
    const ck = /name="sysparm_ck" value="([^"]*)"/.exec((await page(cookie)).text)?.[1] ?? '';
    const body = new URLSearchParams([['sysparm_ck', token ?? ck], ...fields]).toString();
    const headers = { Cookie: cookie, 'Content-Type': 'application/x-www-form-urlencoded' };
    return call(instance, '/incident_list.do?sysparm_query=active%3Dtrue', {
      method: 'POST',
      login: '',
      body,
      headers,
    });
  };
  const chosen = (): Field[] => ids.map((id) => ['sys_id', id]);
  const isThere = (id = ''): boolean => instance.store.get('incident', id) !== undefined;

  it('deletes selected rows after asking', async () => {
    const asked = await post(admin, [
      ...chosen(),
      ['use', 'choice'],
      ['list_choice', 'sysverb_delete'],
    ]);
    assert.match(asked.text, /<h1>Delete 2 records\?<\/h1>/);
    assert.ok(isThere(ids[0]));

    const done = await post(admin, [...chosen(), ['use', 'sysverb_delete'], ['confirmed', 'true']]);
    assert.equal(done.headers.get('location'), '/incident_list.do?sysparm_query=active%3Dtrue');
    assert.ok(!isThere(ids[0]) && !isThere(ids[1]));
    assert.match((await page(admin)).text, /Delete: done for 2 records/);
  });

  it('deletes nothing without the right, nor without the token', async () => {
    assert.doesNotMatch((await page(ada)).text, /value="sysverb_delete"/);
    await post(ada, [...chosen(), ['use', 'sysverb_delete'], ['confirmed', 'true']]);
    assert.match((await page(ada)).text, /Delete was not available for 2 records/);
    await post(admin, [...chosen(), ['use', 'sysverb_delete'], ['confirmed', 'true']], 'forged');
    assert.match((await page(admin)).text, /earlier session/);
    assert.ok(isThere(ids[0]) && isThere(ids[1]));
  });

  it('uses a choice on the rows for which its condition holds', async () => {
    await post(ada, [...chosen(), ['use', 'choice'], ['list_choice', 'escalate']]);
    const urgency = ids.map((id) => instance.store.get('incident', id)?.['urgency']);
    assert.deepEqual(urgency, ['1', '3']);
    const after = await page(ada);
    assert.match(after.text, /Escalate: done for 1 record\./);
    assert.match(after.text, /Escalate was not available for 1 record\./);
  });

  it('has buttons of the list, which need no rows', async () => {
    const shown = await page(ada);
    assert.match(shown.text, /value="ping"/);
    assert.doesNotMatch(shown.text, /value="away"/);
    await post(ada, [['use', 'ping']]);
    assert.match((await page(ada)).text, /pong/);
  });

  it('says what is missing instead of failing', async () => {
    const cases: readonly (readonly [Field[], RegExp])[] = [
      [[['use', 'choice']], /Choose an action first/],
      [
        [
          ['use', 'choice'],
          ['list_choice', 'escalate'],
        ],
        /Choose at least one row first/,
      ],
      [[...chosen(), ['use', 'nosuch']], /not available here any more/],
      [
        [
          ['sys_id', 'nosuch'],
          ['use', 'choice'],
          ['list_choice', 'escalate'],
        ],
        /not available for 1 record/,
      ],
    ];
    for (const [fields, said] of cases) {
      assert.equal((await post(ada, fields)).status, 302);
      assert.match((await page(ada)).text, said);
    }
  });

  it('offers New to those who may create, with what the filter says', async () => {
    const query = encodeURIComponent('urgency=1^impact!=3^state=1^ORstate=2^caller_id.active=true');
    const shown = await page(ada, `/incident_list.do?sysparm_query=${query}`);
    assert.match(shown.text, /href="\/incident\.do\?sys_id=-1&amp;sysparm_query=urgency%3D1">New/);
    const properties = await page(ada, '/sys_properties_list.do');
    assert.doesNotMatch(properties.text, />New</);
  });
});
