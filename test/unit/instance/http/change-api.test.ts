import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, rows, textOf, type Answer } from './client.ts';

const BASE = '/api/sn_chg_rest/change';

/** doc:api-reference/rest-apis/change-management-api */
describe('instance/http/change', () => {
  let instance: LocalInstance;

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'ivy', password: 'pw-ivy', name: 'Ivy', roles: ['itil'] });
  });
  after(() => instance.stop());

  const send = (method: string, path: string, body?: unknown, login?: string): Promise<Answer> =>
    call(instance, `/api/sn_chg_rest${path}`, {
      method,
      ...(body === undefined ? {} : { body }),
      ...(login === undefined ? {} : { login }),
    });
  const idOf = (answer: Answer): string => textOf(answer.body['result']?.['sys_id']?.['value']);

  it('creates a change with typed values and tells which fields it ignored', async () => {
    const answer = await send(
      'POST',
      '/change?type=Emergency&short_description=from%20address&nosuch=1',
      { short_description: 'from body', requested_by: 'Ivy', on_hold: true },
      'ivy:pw-ivy',
    );

    const result = answer.body['result'] ?? {};
    assert.equal(answer.status, 200);
    assert.deepEqual(result['type'], { display_value: 'Emergency', value: 'emergency' });
    assert.deepEqual(result['state'], { display_value: 'New', value: -5 });
    assert.deepEqual(result['on_hold'], { display_value: 'true', value: true });
    assert.equal(result['short_description']?.['value'], 'from body');
    assert.equal(result['requested_by']?.['display_value'], 'Ivy');
    assert.match(textOf(result['number']?.['value']), /^CHG\d{7}$/);
    assert.deepEqual(Object.keys(result['sys_created_on'] ?? {}), [
      'display_value',
      'value',
      'display_value_internal',
    ]);
    assert.deepEqual(result['__meta'], { ignoredFields: ['nosuch'] });
  });

  it('lists by query, or by fields and what they display, in order', async () => {
    for (const name of ['b', 'a']) {
      await send('POST', '/v1/change/normal', { short_description: `list ${name}` });
    }
    const other = await send('POST', '/change/emergency', { short_description: 'list c' });
    const listed = async (path: string): Promise<unknown[]> =>
      rows(await call(instance, `${BASE}${path}`)).map(
        (row) => row['short_description']?.['value'],
      );
    const query = 'sysparm_query=short_descriptionSTARTSWITHlist';

    assert.equal(other.body['result']?.['type']?.['value'], 'emergency');
    assert.deepEqual(await listed(`?${query}^ORDERBYshort_description`), [
      'list a',
      'list b',
      'list c',
    ]);
    assert.deepEqual(await listed(`/normal?${query}&order=short_description`), [
      'list a',
      'list b',
    ]);
    assert.deepEqual(await listed('?short_description=list%20a&state=New&type=Normal'), ['list a']);
    assert.deepEqual(await listed('?short_description=list%20a&state=Closed'), []);
    assert.deepEqual(
      await listed(`?${query}&order=short_description&sysparm_limit=1&sysparm_offset=1`),
      ['list b'],
    );
    assert.deepEqual(await listed('/standard'), []);
  });

  it('reads, updates and deletes one, under its type only', async () => {
    const id = idOf(await send('POST', '/change/normal', {}));
    const changed = await send('PATCH', `/change/normal/${id}`, { state: '-4', risk: 2 });
    const shown = await send('PATCH', `/change/${id}?encrypted_fields=risk`, { risk: 'Low' });

    assert.deepEqual(changed.body['result']?.['state'], { display_value: 'Assess', value: -4 });
    assert.deepEqual(shown.body['result']?.['risk'], { display_value: 'Low', value: 4 });
    assert.equal((await send('GET', `/change/emergency/${id}`)).status, 404);
    assert.equal(idOf(await send('GET', `/change/${id}`)), id);
    assert.equal(idOf(await send('DELETE', `/change/normal/${id}`)), id);
    assert.equal((await send('GET', `/change/${id}`)).status, 404);
  });

  it('keeps the tasks of a change', async () => {
    const id = idOf(await send('POST', '/change/normal', {}));
    const made = await send('POST', `/change/${id}/task?short_description=Retire%20node`);
    const task = idOf(made);
    const closed = await send('PATCH', `/change/${id}/task/${task}`, { state: 3 });
    const stranger = idOf(await send('POST', '/change/normal', {}));

    assert.equal(made.body['result']?.['parent']?.['value'], id);
    assert.equal(instance.store.get('change_task', task)?.['change_request'], id);
    assert.deepEqual(closed.body['result']?.['state'], { display_value: 'Closed', value: 3 });
    assert.equal(rows(await send('GET', `/change/${id}/task`)).length, 1);
    assert.equal(rows(await send('GET', `/change/${stranger}/task`)).length, 0);
    assert.equal((await send('DELETE', `/change/${stranger}/task/${task}`)).status, 404);
    assert.equal((await send('DELETE', `/change/${id}/task/${task}`)).status, 200);
    assert.equal(instance.store.get('change_task', task), undefined);
  });

  it('refuses what is no JSON, no number, no record and no right', async () => {
    const id = idOf(await send('POST', '/change', {}));
    const nothing = '0'.repeat(32);

    assert.equal((await send('POST', '/change', '{')).status, 400);
    assert.equal((await send('PATCH', `/change/${id}`, '[]')).status, 400);
    assert.equal((await send('GET', '/change?sysparm_limit=x')).status, 400);
    assert.equal((await send('PATCH', `/change/${nothing}`, {})).status, 404);
    assert.equal((await send('GET', `/change/${nothing}/task`)).status, 404);
    assert.equal((await send('DELETE', `/change/${id}`, undefined, 'ivy:pw-ivy')).status, 403);
    assert.equal((await send('GET', '/change', undefined, '')).status, 401);
  });
});
