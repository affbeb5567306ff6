import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, textOf, type Answer, type Json } from './client.ts';

/** doc:api-reference/web-services/c_JSONv2WebService and the pages below it */
describe('instance/http/jsonv2', () => {
  let instance: LocalInstance;
  let ivy = '';

  before(async () => {
    instance = await startInstance();
    ivy = instance.createUser({
      userName: 'ivy',
      password: 'pw-ivy',
      name: 'Ivy Blue',
      roles: ['itil'],
    });
    instance.createUser({ userName: 'fred', password: 'pw-fred' });
  });
  after(() => instance.stop());

  const get = (query: string, login = 'ivy:pw-ivy'): Promise<Answer> =>
    call(instance, `/incident.do?JSONv2&${query}`, { login });
  const post = (query: string, body: unknown, login = 'ivy:pw-ivy'): Promise<Answer> =>
    call(instance, `/incident.do?JSONv2=&${query}`, { method: 'POST', body, login });
  const recordsOf = (answer: Answer): Json[] => answer.body['records'] as unknown as Json[];
  const insert = async (short: string): Promise<string> =>
    textOf(
      recordsOf(await post('sysparm_action=insert', { short_description: short }))[0]?.['sys_id'],
    );

  it('inserts one, with labels and names, and answers the whole record', async () => {
    const answer = await post('sysparm_action=getKeys', {
      sysparm_action: 'insert',
      short_description: 'one',
      impact: '1 - High',
      caller_id: 'Ivy Blue',
    });

    const [record] = recordsOf(answer);
    assert.equal(answer.status, 200);
    assert.equal(recordsOf(answer).length, 1);
    assert.equal(record?.['__status'], 'success');
    assert.equal(record['impact'], '1');
    assert.equal(record['caller_id'], ivy);
    assert.equal(record['active'], 'true');
    assert.match(textOf(record['number']), /^INC\d{7}$/);
  });

  it('inserts several', async () => {
    for (const action of ['insert', 'insertMultiple']) {
      const answer = await post(`sysparm_action=${action}`, {
        records: [{ short_description: 'a' }, { short_description: 'b' }],
      });
      assert.deepEqual(
        recordsOf(answer).map((record) => record['short_description']),
        ['a', 'b'],
      );
    }
  });

  it('gets records, keys and one, with the asked display of references', async () => {
    const ids = [await insert('find-1'), await insert('find-2')];
    const query = 'sysparm_query=short_descriptionSTARTSWITHfind-%5EORDERBYshort_description';
    const all = recordsOf(await get(query));
    const shown = recordsOf(await get(`${query}&displayvalue=true&sysparm_record_count=1`));
    const both = recordsOf(await get(`sysparm_sys_id=${ids[1] ?? ''}&displayvalue=all`));

    assert.deepEqual(recordsOf(await get(`${query}&sysparm_action=getKeys`)), ids);
    assert.deepEqual(
      all.map((record) => record['sys_id']),
      ids,
    );
    assert.equal(all[0]?.['opened_by'], ivy);
    assert.deepEqual(
      shown.map((record) => record['opened_by']),
      ['Ivy Blue'],
    );
    assert.equal(shown[0]?.['state'], '1');
    assert.equal(both[0]?.['opened_by'], ivy);
    assert.equal(both[0]['dv_opened_by'], 'Ivy Blue');
    assert.equal(recordsOf(await get('sysparm_sys_id=nosuch')).length, 0);
  });

  it('keeps to the row limit', async () => {
    await insert('limited');
    const admin = `${instance.adminUser}:${instance.adminPassword}`;
    await call(instance, '/sys_properties.do?JSONv2&sysparm_action=insert', {
      method: 'POST',
      body: { name: 'glide.processor.json.row_limit', value: '1' },
      login: admin,
    });
    assert.equal(recordsOf(await get('sysparm_record_count=5')).length, 1);
    await call(
      instance,
      '/sys_properties.do?JSONv2&sysparm_action=deleteMultiple&sysparm_query=name=glide.processor.json.row_limit',
      { method: 'POST', body: {}, login: admin },
    );
    assert.ok(recordsOf(await get('')).length > 1);
  });

  it('updates what a query finds, and nothing without one', async () => {
    const id = await insert('changing');
    const body = { short_description: 'changed', impact: '1' };
    const answer = await post(`sysparm_action=update&sysparm_query=sys_id=${id}`, body);
    const none = await post('sysparm_action=update', body);

    assert.equal(recordsOf(answer)[0]?.['short_description'], 'changed');
    assert.equal(instance.store.get('incident', id)?.['impact'], '1');
    assert.deepEqual(none.body, {
      _error: 'Cannot update with empty sysparm_query',
      reason: null,
    });
  });

  it('deletes one or what a query finds', async () => {
    const admin = `${instance.adminUser}:${instance.adminPassword}`;
    const [first, second] = [await insert('doomed-1'), await insert('doomed-2')];
    const one = await post('sysparm_action=deleteRecord', { sysparm_sys_id: first }, admin);
    const query = 'sysparm_action=deleteMultiple&sysparm_query=short_descriptionSTARTSWITHdoomed';
    const many = await get(query, admin);
    const nothing = await post('sysparm_action=deleteMultiple', {}, admin);

    assert.equal(recordsOf(one)[0]?.['sys_id'], first);
    assert.deepEqual(
      recordsOf(many).map((record) => record['sys_id']),
      [second],
    );
    assert.equal(instance.store.count('incident', 'short_descriptionSTARTSWITHdoomed'), 0);
    assert.equal(textOf(nothing.body['_error']), 'Cannot delete with empty sysparm_query');
  });

  it('tells of each record that is refused, and why', async () => {
    const id = await insert('stays');
    const query = `sysparm_action=deleteMultiple&sysparm_query=sys_id=${id}`;
    const [refused] = recordsOf(await post(query, {}));
    const [taken] = recordsOf(await post('sysparm_action=insert', { sys_id: id }));

    assert.equal(refused?.['__status'], 'failure');
    assert.match(textOf(refused['__error']?.['reason']), /ACL Exception Delete Failed/);
    assert.equal(taken?.['__status'], 'failure');
    assert.equal(taken['__error']?.['message'], 'Invalid Insert into: incident');
    assert.ok(instance.store.get('incident', id));
  });

  it('hides what the caller may not read', async () => {
    await insert('secret');
    assert.deepEqual(recordsOf(await get('', 'fred:pw-fred')), []);
  });

  it('asks for a login, and refuses unknown tables, actions and bodies', async () => {
    const nobody = await get('', '');
    const unknown = await call(instance, '/no_such_table.do?JSONv2');
    const actions = [
      await get('sysparm_action=constructor'),
      await post('sysparm_action=insert', '{'),
      await post('sysparm_action=insert', '[]'),
    ];

    assert.equal(nobody.status, 401);
    assert.equal(unknown.status, 400);
    for (const answer of actions) assert.notEqual(textOf(answer.body['_error']), '');
  });

  it('also answers at the address of a list', async () => {
    const answer = await call(instance, '/incident_list.do?JSONv2&sysparm_action=getKeys', {
      login: 'ivy:pw-ivy',
    });
    assert.ok(recordsOf(answer).length > 0);
  });
});
