import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, type Answer, type CallOptions } from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const DOC = 'doc:api-reference/rest-apis/cicd-api';
const ID = 'a4fae8911bdc00103d374087bc4bcbbd';

describe('conformance: CI/CD progress', () => {
  let instance: LocalInstance;

  const progress = (id = ID, options: CallOptions = {}, version = ''): Promise<Answer> =>
    call(instance, `/api/sn_cicd/${version}progress/${id}`, options);

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'fred', password: 'pw', roles: ['itil'] });
    instance.store.insert('sys_execution_tracker', {
      sys_id: ID,
      name: 'Install',
      state: '0',
      percent_complete: '0',
    });
  });
  after(() => instance.stop());

  for (const [status, label] of [
    ['0', 'Pending'],
    ['1', 'Running'],
    ['2', 'Successful'],
    ['3', 'Failed'],
    ['4', 'Canceled'],
  ] as const) {
    fact(DOC, `status ${status} is labelled ${label}`, async () => {
      instance.store.update('sys_execution_tracker', ID, {
        state: status,
        message: 'what happened',
        percent_complete: '100',
      });

      const { status: code, body } = await progress();

      const result = body['result'] as unknown as Record<string, unknown>;
      assert.equal(code, 200);
      assert.equal(result['status'], status);
      assert.equal(result['status_label'], label);
      assert.equal(result['percent_complete'], 100);
      assert.deepEqual(result['links'], {
        progress: { id: ID, url: `${instance.url}/api/sn_cicd/progress/${ID}` },
      });
      assert.equal(result['error'], status === '3' ? 'what happened' : '');
      assert.equal(typeof result['status_message'], 'string');
      assert.equal(typeof result['status_detail'], 'string');
    });
  }

  fact(DOC, 'the versioned URL and XML', async () => {
    const v1 = await progress(ID, {}, 'v1/');
    const xml = await progress(ID, { headers: { Accept: 'application/xml' } });

    assert.equal(v1.status, 200);
    assert.match(xml.text, /<response><result>.*<status_label>Canceled<\/status_label>/);
  });

  fact(
    DOC,
    '401 without a login, 403 without a role, 404 for an unknown id, 405 for another method',
    async () => {
      assert.equal((await progress(ID, { login: '' })).status, 401);
      assert.equal((await progress(ID, { login: 'fred:pw' })).status, 403);
      assert.equal((await progress('none')).status, 404);
      assert.equal((await progress(ID, { method: 'POST' })).status, 405);
    },
  );

  fact(DOC, 'the role sn_cicd.sys_ci_automation is enough', async () => {
    const role = instance.store.select('sys_user_role', 'name=sn_cicd.sys_ci_automation')[0];
    assert.ok(role);
    instance.createUser({ userName: 'ci', password: 'pw', roles: ['sn_cicd.sys_ci_automation'] });

    assert.equal((await progress(ID, { login: 'ci:pw' })).status, 200);
  });
});
