import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, rows } from './client.ts';

const INCIDENT = '/api/now/table/incident';
const XML = { 'Content-Type': 'application/xml', Accept: 'application/xml' };

describe('instance/http/content', () => {
  let instance: LocalInstance;

  before(async () => {
    instance = await startInstance();
  });
  after(() => instance.stop());

  it('reads and writes XML: one record (doc:c_TableAPI)', async () => {
    const body =
      '<request><entry><short_description>A &amp; B</short_description></entry></request>';

    const answer = await call(instance, INCIDENT, { method: 'POST', body, headers: XML });

    assert.equal(answer.status, 201);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/xml/);
    assert.match(answer.text, /^<\?xml .*\?><response><result>.*<\/result><\/response>$/);
    assert.match(answer.text, /<short_description>A &amp; B<\/short_description>/);
  });

  it('writes a list as one result for each row, and keeps values as they are', async () => {
    await call(instance, INCIDENT, { method: 'POST', body: { correlation_id: '0012' } });

    const list = await call(
      instance,
      `${INCIDENT}?sysparm_fields=correlation_id,assigned_to&sysparm_limit=2`,
      { headers: { Accept: 'application/xml' } },
    );

    assert.equal(list.text.match(/<result>/g)?.length, 2);
    assert.match(list.text, /<correlation_id>0012<\/correlation_id>/);
    assert.match(list.text, /<assigned_to\/>/);
  });

  it('answers errors in the language that was asked for', async () => {
    const answer = await call(instance, '/api/now/table/nosuch', {
      headers: { Accept: 'text/xml' },
    });

    assert.equal(answer.status, 400);
    assert.match(answer.text, /<error><message>Invalid table nosuch<\/message>/);
  });

  it('answers JSON to a browser-like Accept and to none', async () => {
    for (const accept of ['*/*', 'text/html, application/json;q=0.9', '']) {
      const answer = await call(instance, `${INCIDENT}?sysparm_limit=1`, {
        headers: { Accept: accept },
      });
      assert.equal(answer.status, 200);
      assert.equal(rows(answer).length, 1);
    }
  });

  for (const [what, headers, body, status] of [
    ['XML that is none', XML, '<request><entry>', 400],
    ['XML that is no request', XML, '<other/>', 400],
    ['a payload in no known language', { 'Content-Type': 'text/csv' }, 'a,b', 415],
    ['an answer in no known language', { Accept: 'image/png' }, '{}', 406],
    ['a body that only says it is gzip', { 'Content-Encoding': 'gzip' }, '{}', 400],
    ['a compression that nobody promised', { 'Content-Encoding': 'br' }, '{}', 415],
  ] as const) {
    it(`refuses ${what} with ${String(status)} and writes nothing`, async () => {
      const before = instance.store.count('incident', '');
      const answer = await call(instance, INCIDENT, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json', ...headers },
      });

      assert.equal(answer.status, status);
      assert.equal(instance.store.count('incident', ''), before);
    });
  }

  it('refuses a body that grows beyond the limit when it is unzipped', async () => {
    const bomb = gzipSync(Buffer.alloc(30 * 1024 * 1024, 0x20));
    const response = await fetch(instance.url + INCIDENT, {
      method: 'POST',
      headers: { 'Content-Encoding': 'gzip', 'Content-Type': 'application/json' },
      body: new Uint8Array(bomb),
    });

    assert.equal(response.status, 413);
  });

  it('answers a target that is no URL', async () => {
    const sent = get(`${instance.url}/`, { headers: { Host: '[[[' } });
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const text = (await answer.toArray()).join('');

    assert.equal(answer.statusCode, 400);
    assert.match(text, /does not represent any resource/);
  });

  it('answers thousands of calls at once, each with a documented status', async function () {
    this.timeout(60_000); // a guard against hanging, not a measure
    const answers = await Promise.all(
      Array.from({ length: 2000 }, (_, at) =>
        call(instance, `${INCIDENT}?sysparm_limit=1`, at % 4 ? {} : { method: 'POST', body: {} }),
      ),
    );

    const statuses = new Set(answers.map((answer) => answer.status));
    assert.deepEqual([...statuses].toSorted(), [200, 201]);
  });
});
