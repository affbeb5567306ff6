import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, type Answer, type Json } from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const BATCH = 'doc:api-reference/rest-apis/batch-api';
const JSON_HEADERS = [
  { name: 'Content-Type', value: 'application/json' },
  { name: 'Accept', value: 'application/json' },
];
/** The body of the documented sample, as it stands there. */
const SAMPLE_BODY =
  'eyd1cmdlbmN5JzonMScsICdzaG9ydF9kZXNjcmlwdGlvbic6J015IGNvbXB1dGVyIGJyb2tlJywgJ2NvbW1lbnRzJzonRWxldmF0aW5nIHVyZ2VuY3ksIHRoaXMgaXMgYSBibG9ja2luZyBpc3N1ZSd9';

interface Part {
  readonly id: string;
  readonly body: string;
  readonly status_code: number;
  readonly status_text: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly execution_time: number;
}

describe('conformance: Batch API', () => {
  let instance: LocalInstance;

  const batch = (parts: readonly unknown[], options = {}, version = 'v1/'): Promise<Answer> =>
    call(instance, `/api/now/${version}batch`, {
      method: 'POST',
      body: { batch_request_id: '1', rest_requests: parts },
      ...options,
    });
  const serviced = (answer: Answer): Part[] =>
    answer.body['serviced_requests'] as unknown as Part[];
  const decoded = (part: Part | undefined): string =>
    Buffer.from(part?.body ?? '', 'base64').toString('utf8');
  const one = (id: string, url: string, more = {}): unknown => ({
    id,
    url,
    method: 'GET',
    headers: JSON_HEADERS,
    ...more,
  });

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'fred', password: 'pw' });
  });
  after(() => instance.stop());

  fact(BATCH, 'the sample: a list, an insert with a Base64 body, and one part in XML', async () => {
    const xml = JSON_HEADERS.map(({ name }) => ({ name, value: 'application/xml' }));

    const answer = await batch([
      one('13', '/api/now/table/incident', {
        method: 'POST',
        exclude_response_headers: true,
        body: SAMPLE_BODY,
      }),
      one('12', '/api/now/table/incident?sysparm_limit=1', { exclude_response_headers: true }),
      one('11', '/api/now/table/incident?sysparm_fields=urgency', { headers: xml }),
    ]);

    const [created, listed, inXml] = serviced(answer);
    assert.equal(answer.status, 200);
    assert.equal(answer.body['batch_request_id'], '1');
    assert.deepEqual(answer.body['unserviced_requests'], []);
    assert.deepEqual(
      [created?.id, created?.status_code, created?.status_text, created?.headers],
      ['13', 201, 'Created', []],
    );
    const record = (JSON.parse(decoded(created)) as Json)['result'];
    assert.equal(record?.['short_description'], 'My computer broke');
    assert.equal(record['urgency'], '1');
    assert.deepEqual([listed?.status_code, listed?.status_text, listed?.headers], [200, 'OK', []]);
    assert.equal(typeof listed?.execution_time, 'number');
    assert.match(
      decoded(inXml),
      /^<\?xml version="1.0" encoding="UTF-8"\?><response><result><urgency>1<\/urgency><\/result>/,
    );
    const type = inXml?.headers.find(({ name }) => name === 'Content-Type');
    assert.match(type?.value ?? '', /^application\/xml; ?charset=UTF-8$/);
  });

  fact(BATCH, 'a part may send XML', async () => {
    const answer = await batch([
      one('x', '/api/now/table/incident?sysparm_fields=short_description', {
        method: 'POST',
        headers: [{ name: 'Content-Type', value: 'application/xml' }],
        body: Buffer.from(
          '<request><entry><short_description>in XML</short_description></entry></request>',
        ).toString('base64'),
      }),
    ]);

    assert.equal(decoded(serviced(answer)[0]), '{"result":{"short_description":"in XML"}}');
  });

  fact(
    BATCH,
    'each part has a status of its own; a failed one does not stop the others',
    async () => {
      const answer = await batch([
        one('a', '/api/now/table/no_such_table'),
        one('b', '/api/now/table/incident/none'),
        one('c', '/api/now/table/incident?sysparm_limit=1'),
        one('d', '/api/now/table/incident/none', { method: 'DELETE' }),
      ]);

      assert.deepEqual(
        serviced(answer).map((part) => [part.id, part.status_code, part.status_text]),
        [
          ['a', 400, 'Bad Request'],
          ['b', 404, 'Not Found'],
          ['c', 200, 'OK'],
          ['d', 404, 'Not Found'],
        ],
      );
    },
  );

  fact(BATCH, 'access control applies to each part', async () => {
    const answer = await batch(
      [
        one('mine', '/api/now/table/incident'),
        one('not', '/api/now/table/sys_properties', { method: 'POST' }),
      ],
      { login: 'fred:pw' },
    );

    assert.deepEqual(
      serviced(answer).map((part) => part.status_code),
      [200, 403],
    );
    assert.equal(decoded(serviced(answer)[0]), '{"result":[]}');
  });

  fact(BATCH, 'answered with the versions v1, v2 and none; 401 without credentials', async () => {
    for (const version of ['v1/', 'v2/', '']) {
      assert.equal((await batch([one('a', '/api/now/table/task')], {}, version)).status, 200);
    }
    assert.equal((await batch([], { login: '' })).status, 401);
  });

  fact(BATCH, 'a part over the input limit and all after it are unserviced', async () => {
    const big = Buffer.from(JSON.stringify({ description: 'x'.repeat(5.1 * 1024 * 1024) }));
    const url = '/api/now/table/incident';
    const before = instance.store.count('incident', '');

    const answer = await batch([
      one('1', url),
      one('2', url, { method: 'POST', body: big.toString('base64') }),
      one('3', url, { method: 'POST', body: SAMPLE_BODY }),
    ]);

    assert.deepEqual(
      serviced(answer).map((part) => part.id),
      ['1'],
    );
    assert.deepEqual(answer.body['unserviced_requests'], ['2', '3']);
    assert.equal(instance.store.count('incident', ''), before);
  });

  fact(
    BATCH,
    'X-BATCHREQUEST-MAX-OUTPUT-SIZE lowers the output limit and cannot raise it',
    async () => {
      const parts = [one('1', '/api/now/table/sys_choice')];
      const unserviced = async (size: string): Promise<unknown> =>
        (await batch(parts, { headers: { 'X-BATCHREQUEST-MAX-OUTPUT-SIZE': size } })).body[
          'unserviced_requests'
        ];
      instance.store.insert('sys_properties', {
        sys_id: 'limit',
        name: 'glide.rest.batch.max.outputSize',
        value: '0.5',
      });

      assert.deepEqual(await unserviced('0.001'), ['1']);
      instance.store.update('sys_properties', 'limit', { value: '0.001' });
      assert.deepEqual(await unserviced('5'), ['1']);
      instance.store.update('sys_properties', 'limit', { value: '10' });
      assert.deepEqual(await unserviced('5'), []);
    },
  );
});
