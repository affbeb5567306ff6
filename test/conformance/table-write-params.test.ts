import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, rows, textOf, type Answer, type Json } from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const TABLE = 'doc:api-reference/rest-apis/c_TableAPI';
const REST = 'doc:api-reference/rest-api-explorer/c_RESTAPI';
const INCIDENT = '/api/now/table/incident';
const UNKNOWN = `${INCIDENT}/0123456789abcdef0123456789abcdef`;
const BOTH_XML = { 'Content-Type': 'application/xml', Accept: 'application/xml' };

describe('conformance: parameters and headers of Table API writes', () => {
  let instance: LocalInstance;
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
  });
  after(() => instance.stop());

  for (const method of ['POST', 'PATCH', 'PUT']) {
    const path = async (): Promise<string> =>
      method === 'POST' ? INCIDENT : `${INCIDENT}/${await create()}`;
    const done = method === 'POST' ? 201 : 200;

    fact(
      TABLE,
      `${method}: sysparm_fields, sysparm_display_value and sysparm_exclude_reference_link shape the answer`,
      async () => {
        const answer = await send(
          method,
          `${await path()}?sysparm_fields=assigned_to,urgency,no_such&sysparm_display_value=all&sysparm_exclude_reference_link=true`,
          { assigned_to: beth, urgency: '1' },
        );

        assert.deepEqual(resultOf(answer), {
          assigned_to: { display_value: 'Beth Anglin', value: beth },
          urgency: { display_value: '1 - High', value: '1' },
        });
      },
    );

    fact(
      TABLE,
      `${method}: sysparm_input_display_value=true takes what is displayed, false what is stored`,
      async () => {
        const shown = await send(method, `${await path()}?sysparm_input_display_value=true`, {
          assigned_to: 'Beth Anglin',
          state: 'In Progress',
          knowledge: 'true',
        });
        const stored = await send(method, `${await path()}?sysparm_input_display_value=false`, {
          assigned_to: beth,
          state: '2',
        });

        for (const answer of [shown, stored]) {
          assert.equal(answer.status, done);
          assert.equal(resultOf(answer)['state'], '2');
          assert.equal(textOf(resultOf(answer)['assigned_to']?.['value']), beth);
        }
        assert.equal(resultOf(shown)['knowledge'], 'true');
      },
    );

    fact(
      TABLE,
      `${method}: X-no-response-body: true suppresses the body, not the work`,
      async () => {
        const mark = `quiet ${method}`;
        const answer = await send(
          method,
          await path(),
          { short_description: mark },
          { 'X-no-response-body': 'true' },
        );

        const found = await send(
          'GET',
          `${INCIDENT}?short_description=${mark}&sysparm_fields=sys_id`,
        );
        assert.equal(answer.status, done);
        assert.equal(answer.text, '');
        assert.equal(rows(found).length, 1);
      },
    );

    fact(TABLE, `${method}: 400 for a malformed body, and nothing is written`, async () => {
      const target = await path();
      const before = instance.store.count('incident', '');
      for (const body of ['{"short_description": ', '<a>', '"text"', '{short_description}']) {
        const answer = await send(method, target, body);
        assert.equal(answer.status, 400, body);
        assert.equal(textOf(answer.body['status']), 'failure');
      }
      assert.equal(instance.store.count('incident', ''), before);
    });

    fact(REST, `${method}: of several records only the first is processed`, async () => {
      const before = instance.store.count('incident', '');
      const answer = await send(method, await path(), [
        { short_description: 'first' },
        { short_description: 'second' },
      ]);

      assert.equal(answer.status, done);
      assert.equal(resultOf(answer)['short_description'], 'first');
      assert.equal(instance.store.count('incident', 'short_description=second'), 0);
      assert.equal(instance.store.count('incident', ''), before + 1);
    });

    fact(TABLE, `${method}: XML in, XML out`, async () => {
      const answer = await send(
        method,
        `${await path()}?sysparm_fields=short_description,assigned_to,sys_domain_path`,
        `<request><entry><short_description>a &lt; b</short_description><assigned_to>${beth}</assigned_to></entry></request>`,
        BOTH_XML,
      );

      assert.equal(answer.status, done);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/xml/);
      assert.match(
        answer.text,
        /<response><result><short_description>a &lt; b<\/short_description>/,
      );
      assert.match(
        answer.text,
        new RegExp(`<assigned_to><value>${beth}</value><link>|<assigned_to><link>`),
      );
    });

    if (method !== 'POST') {
      fact(TABLE, `${method}: 404 for a record that is not there`, async () => {
        const answer = await send(method, UNKNOWN, { urgency: '1' });

        assert.equal(answer.status, 404);
        assert.deepEqual(Object.keys(answer.body).toSorted(), ['error', 'status']);
      });
    }
  }
});
