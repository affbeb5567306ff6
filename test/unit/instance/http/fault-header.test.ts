import assert from 'node:assert/strict';

import { FAULT_KINDS, parseFaultHeader } from '../../../instance/http/fault-header.ts';
import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, rows, textOf, type Answer } from './client.ts';

const LIST =
  '/api/now/table/sys_choice?sysparm_query=ORDERBYsys_id&sysparm_fields=sys_id&sysparm_limit=5';

describe('instance/http/fault-header', () => {
  let instance: LocalInstance;

  before(async () => {
    instance = await startInstance();
  });
  afterEach(() => {
    instance.faults.clear();
  });
  after(() => instance.stop());

  const broken = (fault: string, query = ''): Promise<Answer> =>
    call(instance, LIST + query, { headers: { 'X-Local-Instance-Fault': fault } });
  const idsOf = (answer: Answer): string[] => rows(answer).map((row) => textOf(row['sys_id']));
  const offBy = (answer: Answer): number =>
    Date.parse(answer.headers.get('date') ?? '') - instance.clock.now();

  it('reads every kind with its value', () => {
    assert.deepEqual(
      parseFaultHeader('status=503; retryAfter=5, latency=20,reset , lost_reply, truncate, html'),
      [
        { kind: 'status', status: 503, retryAfter: 5 },
        { kind: 'latency', ms: 20 },
        ...['reset', 'lost_reply', 'truncate', 'html'].map((kind) => ({ kind })),
      ],
    );
    assert.deepEqual(parseFaultHeader('thin, thin=2, duplicate, skew=-5'), [
      { kind: 'thin' },
      { kind: 'thin', rows: 2 },
      { kind: 'duplicate' },
      { kind: 'skew', ms: -5 },
    ]);
    assert.equal(FAULT_KINDS.length, 9);
  });

  it('breaks the one request and no other', async () => {
    const answer = await broken('status=503; retryAfter=5');
    const thin = await broken('thin=2');

    assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '5']);
    assert.equal(rows(thin).length, 3);
    assert.match((await broken('html')).headers.get('content-type') ?? '', /text\/html/);
    for (const cut of ['reset', 'lost_reply', 'truncate']) await assert.rejects(broken(cut), cut);
    assert.equal((await call(instance, LIST)).status, 200);
    assert.deepEqual(instance.faults.list(), []);
  });

  it('repeats a row when both pages carry the header', async () => {
    const first = idsOf(await broken('duplicate'));
    const second = idsOf(await broken('duplicate', '&sysparm_offset=5'));

    assert.equal(second[0], first[4]);
  });

  it('answers a bad header with 400 and what is wrong, and uses up no other fault', async () => {
    instance.faults.add({ kind: 'status', status: 418, count: 1 });
    const problems: Readonly<Record<string, RegExp>> = {
      nonsense: /"nonsense" is no fault, expected one of latency, status/,
      toString: /is no fault/,
      '': /"" is no fault/,
      'status=503,': /"" is no fault/,
      status: /status needs a value: status=<status>/,
      'status=99': /status of status must be a whole number from 200 to 599/,
      'status=abc': /must be a whole number/,
      'status=503; retryAfter=-1': /retryAfter of status must be/,
      'status=503; rows=1': /status has no parameter "rows"/,
      'status=503; status=500': /status is given twice/,
      'latency=600001': /ms of latency must be/,
      'reset=1': /reset takes no value/,
      'skew=1e3': /ms of skew must be/,
    };
    for (const [header, expected] of Object.entries(problems)) {
      const answer = await broken(header);
      assert.equal(answer.status, 400, header);
      assert.match(textOf(answer.body['error']?.['detail']), expected);
    }
    assert.equal((await call(instance, LIST)).status, 418);
  });

  it('dates answers by its own clock, and wrongly when skewed', async () => {
    instance.clock.advance(7_200_000);

    const right = await call(instance, LIST);
    const wrong = await broken('skew=-3600000');
    const limited = await broken('status=429; retryAfter=7, skew=-3600000');

    assert.ok(Math.abs(offBy(right)) < 5000);
    assert.ok(Math.abs(offBy(wrong) + 3_600_000) < 5000);
    const reset = Number(limited.headers.get('x-ratelimit-reset')) * 1000;
    assert.ok(Math.abs(reset - (instance.clock.now() + 7000 - 3_600_000)) < 5000);
  });

  it('refuses impossible numbers at the fault endpoint too', async () => {
    const answer = await call(instance, '/local-instance/faults', {
      method: 'POST',
      body: { kind: 'status', status: 99 },
    });

    assert.equal(answer.status, 400);
    assert.match(textOf(answer.body['error']?.['detail']), /from 200 to 599/);
  });
});
