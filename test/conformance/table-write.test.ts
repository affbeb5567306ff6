import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, rows, textOf, type Answer, type Json } from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const TABLE = 'doc:api-reference/rest-apis/c_TableAPI';
const REST = 'doc:api-reference/rest-api-explorer/c_RESTAPI';
const INCIDENT = '/api/now/table/incident';

describe('conformance: writing with the Table API', () => {
  let instance: LocalInstance;
  let group = '';
  let beth = '';

  const send = (method: string, path: string, body?: unknown, headers = {}): Promise<Answer> =>
    call(instance, path, {
      method,
      body,
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  const resultOf = (answer: Answer): Json => answer.body['result'] ?? {};
  const create = async (body: unknown = {}): Promise<string> =>
    textOf(resultOf(await send('POST', INCIDENT, body))['sys_id']);

  before(async () => {
    instance = await startInstance();
    beth = instance.createUser({ userName: 'beth.anglin', name: 'Beth Anglin' });
    const answer = await send('POST', '/api/now/table/sys_user_group', { name: 'Network' });
    group = textOf(resultOf(answer)['sys_id']);
  });
  after(() => instance.stop());

  fact(
    TABLE,
    'POST of the sample: 201, Location, defaults, priority from impact and urgency',
    async () => {
      const answer = await send(
        'POST',
        INCIDENT,
        `{'short_description':'Unable to connect to office wifi','assignment_group':'${group}','urgency':'2','impact':'2'}`,
      );

      const result = resultOf(answer);
      const expected = {
        short_description: 'Unable to connect to office wifi',
        upon_approval: 'proceed',
        upon_reject: 'cancel',
        impact: '2',
        urgency: '2',
        priority: '3',
        sys_domain: {
          link: `${instance.url}/api/now/table/sys_user_group/global`,
          value: 'global',
        },
        sys_domain_path: '/',
        sys_mod_count: '0',
        incident_state: '1',
        state: '1',
        active: 'true',
        knowledge: 'false',
        made_sla: 'true',
        reassignment_count: '0',
        child_incidents: '0',
        severity: '3',
        notify: '1',
        approval: 'not requested',
        escalation: '0',
        sys_class_name: 'incident',
        sys_created_by: 'admin',
        sys_updated_by: 'admin',
        assignment_group: {
          link: `${instance.url}/api/now/table/sys_user_group/${group}`,
          value: group,
        },
        description: '',
        caller_id: '',
        close_notes: '',
        due_date: '',
        parent: '',
        watch_list: '',
        comments: '',
        work_notes: '',
      };
      assert.equal(answer.status, 201);
      assert.deepEqual(
        Object.fromEntries(Object.keys(expected).map((name) => [name, result[name]])),
        expected,
      );
      assert.equal(
        answer.headers.get('location'),
        `${instance.url}${INCIDENT}/${textOf(result['sys_id'])}`,
      );
      assert.equal(result['sys_created_on'], result['sys_updated_on']);
      assert.equal(result['opened_at'], result['sys_created_on']);
      assert.ok(result['opened_by']?.['link']);
    },
  );

  fact(
    TABLE,
    'system fields cannot be set, unknown ones are no error, and nothing given is an empty record',
    async () => {
      const answer = await send('POST', INCIDENT, {
        sys_id: 'mine',
        sys_created_by: 'nobody',
        sys_mod_count: '9',
        not_a_field: 'x',
      });

      const result = resultOf(answer);
      assert.equal(answer.status, 201);
      assert.match(textOf(result['sys_id']), /^[0-9a-f]{32}$/);
      assert.equal(result['sys_created_by'], 'admin');
      assert.equal(result['sys_mod_count'], '0');
      assert.equal(result['short_description'], '');
    },
  );

  for (const method of ['PATCH', 'PUT']) {
    fact(
      TABLE,
      `${method} of the sample changes what is named and answers all fields`,
      async () => {
        const id = await create({
          short_description: 'Exchange',
          impact: '1',
          urgency: '3',
          category: 'hardware',
        });

        const answer = await send(
          method,
          `${INCIDENT}/${id}`,
          `{'assigned_to':'${beth}','urgency':'1','comments':'Elevating urgency, this is a blocking issue'}`,
        );

        const result = resultOf(answer);
        assert.equal(answer.status, 200);
        assert.equal(result['urgency'], '1');
        assert.equal(result['priority'], '1');
        assert.equal(result['comments'], '');
        assert.deepEqual(result['assigned_to'], {
          link: `${instance.url}/api/now/table/sys_user/${beth}`,
          value: beth,
        });
        assert.equal(result['category'], 'hardware');
        assert.equal(result['short_description'], 'Exchange');
        assert.equal('sys_created_on' in result, true);
        const journal = await send(
          'GET',
          `/api/now/table/sys_journal_field?element_id=${id}&sysparm_fields=element,value`,
        );
        assert.deepEqual(rows(journal), [
          { element: 'comments', value: 'Elevating urgency, this is a blocking issue' },
        ]);
      },
    );
  }

  fact(TABLE, 'an update leaves system fields alone and counts the modification', async () => {
    const id = await create();

    const result = resultOf(
      await send('PATCH', `${INCIDENT}/${id}`, { sys_created_by: 'x', sys_id: 'y', urgency: '1' }),
    );

    assert.equal(result['sys_created_by'], 'admin');
    assert.equal(result['sys_id'], id);
    assert.equal(result['sys_mod_count'], '1');
  });

  fact(REST, 'an empty value clears a field', async () => {
    const id = await create({ short_description: 'text', caller_id: beth });

    const result = resultOf(
      await send('PATCH', `${INCIDENT}/${id}`, { short_description: '', caller_id: '' }),
    );

    assert.equal(result['short_description'], '');
    assert.equal(result['caller_id'], '');
  });

  fact(
    TABLE,
    'DELETE answers 204 without a body; the record is gone, and a second DELETE finds none',
    async () => {
      const id = await create();

      const answer = await send('DELETE', `/api/now/v2/table/incident/${id}`);

      assert.equal(answer.status, 204);
      assert.equal(answer.text, '');
      assert.equal((await send('GET', `${INCIDENT}/${id}`)).status, 404);
      assert.equal((await send('DELETE', `${INCIDENT}/${id}`)).status, 404);
    },
  );

  fact(TABLE, 'v1, v2 and the default URL name the same record', async () => {
    const id = await create({ short_description: 'versioned' });
    const at = async (version: string): Promise<string> =>
      textOf(resultOf(await send('GET', `/api/now/${version}table/incident/${id}`))['number']);

    assert.match(await at(''), /^INC/);
    assert.equal(await at('v1/'), await at(''));
    assert.equal(await at('v2/'), await at(''));
  });

  fact(REST, 'X-http-method-override replaces the method', async () => {
    const id = await create({ short_description: 'to be removed' });

    const read = await send('POST', `${INCIDENT}/${id}`, undefined, {
      'X-http-method-override': 'GET',
    });
    const removed = await send('POST', `${INCIDENT}/${id}`, undefined, {
      'X-http-method-override': 'DELETE',
    });

    assert.equal(resultOf(read)['short_description'], 'to be removed');
    assert.equal(removed.status, 204);
  });

  fact(REST, 'fields that access control hides are not in the answer', async () => {
    const id = await create({ description: 'secret', caller_id: beth });
    const rule = { name: 'incident.description', type: 'record', operation: 'read', active: true };
    const acl = resultOf(await send('POST', '/api/now/table/sys_security_acl', rule));
    const role = await send('GET', '/api/now/table/sys_user_role?name=admin&sysparm_fields=sys_id');
    await send('POST', '/api/now/table/sys_security_acl_role', {
      sys_security_acl: acl['sys_id'],
      sys_user_role: rows(role)[0]?.['sys_id'],
    });
    instance.createUser({ userName: 'kim', password: 'pw', roles: ['itil'] });

    const seen = resultOf(await call(instance, `${INCIDENT}/${id}`, { login: 'kim:pw' }));

    assert.equal(textOf(seen['sys_id']), id);
    assert.equal('description' in seen, false);
    assert.equal(resultOf(await send('GET', `${INCIDENT}/${id}`))['description'], 'secret');
  });
});
