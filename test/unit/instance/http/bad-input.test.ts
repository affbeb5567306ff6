import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, rows, textOf, type Answer } from './client.ts';

const INCIDENT = '/api/now/table/incident';

describe('instance/http with bad input', () => {
  let instance: LocalInstance;
  const send = (path: string, body: object, method = 'POST'): Promise<Answer> =>
    call(instance, path, { method, body });
  const raw = async (body: string, type: string): Promise<Response> => {
    const response = await fetch(`${instance.url}${INCIDENT}`, {
      method: 'POST',
      headers: {
        Authorization: `Basic ${btoa(`admin:${instance.adminPassword}`)}`,
        'Content-Type': type,
      },
      body,
    });
    await response.text();
    return response;
  };
  const create = async (table: string, body: object): Promise<string> => {
    const answer = await send(`/api/now/table/${table}`, body);
    assert.equal(answer.status, 201, answer.text);
    return textOf(answer.body['result']?.['sys_id']);
  };

  before(async () => {
    instance = await startInstance();
  });
  after(() => instance.stop());

  it('takes a value that is nested too deeply to be written as nothing', async () => {
    const list = `{"short_description":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const object = `{"short_description":${'{"value":'.repeat(100_000)}1${'}'.repeat(100_000)}}`;
    for (const body of [list, object]) {
      const response = await raw(body, 'application/json');
      assert.equal(response.status, 201);
    }
  });

  it('refuses XML with a document type, nested without end, or with reserved names', async () => {
    const entities = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY e${String(at + 1)} "${`&e${String(at)};`.repeat(10)}">`,
    );
    const bodies = [
      `<!DOCTYPE x [<!ENTITY e0 "ha">${entities.join('')}]><request><entry><description>&e9;</description></entry></request>`,
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><request><entry><description>&e;</description></entry></request>',
      `<request><entry>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</entry></request>`,
      '<request><entry><__proto__>x</__proto__></entry></request>',
    ];
    for (const body of bodies) {
      const answer = await raw(body, 'application/xml');
      assert.equal(answer.status, 400, body.slice(0, 60));
    }
  });

  it('keeps roles of groups that are each other’s parents', async () => {
    const user = await create('sys_user', { user_name: 'round' });
    const first = await create('sys_user_group', { name: 'first' });
    const second = await create('sys_user_group', { name: 'second', parent: first });
    await create('sys_user_grmember', { user, group: second });
    const closed = await send(
      `/api/now/table/sys_user_group/${first}`,
      { parent: second },
      'PATCH',
    );
    assert.equal(closed.status, 200, closed.text);
    const role = await create('sys_user_role', { name: 'x_round' });
    await create('sys_group_has_role', { group: first, role });

    const held = await call(
      instance,
      `/api/now/table/sys_user_has_role?sysparm_query=user=${user}^role=${role}`,
    );
    assert.equal(rows(held).length, 1);
  });

  it('refuses a record whose rule has inserted it already', async () => {
    await create('sys_script', {
      name: 'too early',
      collection: 'incident',
      when: 'before',
      action_insert: 'true',
      active: 'true',
      advanced: 'true',
      script: "if (current.getValue('category') == 'early') current.update();",
    });
    const answer = await send(INCIDENT, { category: 'early' });

    assert.equal(answer.status, 403, answer.text);
    assert.match(answer.text, /Unique Key violation/);
  });

  it('goes on with queued work after a job whose kind is no kind', async () => {
    await create('sysauto_script', { name: 'odd', active: 'true', run_type: '__proto__' });
    await create('sysauto_script', { name: 'odd', active: 'true', run_type: 'constructor' });

    await assert.doesNotReject(instance.engine.drain());
  });

  it('reads slashes in a row as one', async () => {
    for (const path of ['//api/now/table/sys_user', '/api/now//table//sys_user']) {
      const answer = await call(instance, `${path}?sysparm_limit=1`);
      assert.equal(answer.status, 200, path);
      assert.equal(rows(answer).length, 1);
    }
  });

  it('reads bodies whatever the properties of their size say', async () => {
    const names = ['glide.rest.max_content_length', 'com.glide.attachment.max_size'];
    for (const name of names) {
      const [property] = instance.store.select('sys_properties', `name=${name}`);
      for (const value of ['abc', '-5', '']) {
        instance.store.update('sys_properties', property?.['sys_id'] ?? '', { value });
        const made = await send(INCIDENT, { short_description: 'kept' });
        const id = textOf(made.body['result']?.['sys_id']);
        assert.equal(made.body['result']?.['short_description'], 'kept', value);
        const query = `table_name=incident&table_sys_id=${id}&file_name=x.txt`;
        const file = await send(`/api/now/attachment/file?${query}`, { a: 1 });
        assert.equal(file.body['result']?.['size_bytes'], '7', value);
      }
    }
  });
});
