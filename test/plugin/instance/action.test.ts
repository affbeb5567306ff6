import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../plugin/src/server/policy/canonical.ts';
import {
  type Answer,
  approveAll,
  type Company,
  grantOf,
  type Json,
  order,
  scope,
  startCompany,
} from './company.ts';

interface Decided {
  readonly decision: boolean;
  readonly context: {
    readonly reasons: readonly { readonly code: string; readonly text: string }[];
    readonly permit?: { readonly token?: string };
    readonly decision_id: string;
    readonly rules_version: string;
  };
}

/** The point of action as OpenID AuthZEN asks it, and what happens when the rules cannot be asked. */
describe('plugin/instance/action', function () {
  this.timeout(60_000);
  let company: Company;
  const base = `/api/${scope}/v1/rescind`;

  before(async () => {
    company = await startCompany();
  });
  after(() => company.stop());

  const post = (path: string, body: Json, user = 'connector'): Promise<Answer> =>
    company.call(user, 'POST', base + path, body);
  const question = (action: string, type: string, id: string): Json => ({
    subject: { type: 'user', id: 'connector' },
    action: { name: action },
    resource: { type, id },
  });
  const evaluate = async (action: string, type: string, id: string): Promise<Decided> => {
    const { status, body } = await post('/access/v1/evaluation', question(action, type, id));
    assert.equal(status, 200, JSON.stringify(body));
    return body as unknown as Decided;
  };
  const codes = ({ context }: Decided): string[] => context.reasons.map(({ code }) => code);
  const approved = async (): Promise<string> => {
    const line = await order(company, 'ada');
    await approveAll(company, line);
    return line;
  };
  const logged = (answer: Decided) =>
    company.row(`${scope}_decision`, `sys_id=${answer.context.decision_id}`);
  /** Breaks the reading of a table while `run` runs. */
  const without = async <T>(table: string, run: () => Promise<T>): Promise<T> => {
    const { store } = company.instance;
    const select = store.select.bind(store);
    store.select = (name, ...rest) => {
      if (name === table) throw new Error('disk on fire');
      return select(name, ...rest);
    };
    try {
      return await run();
    } finally {
      store.select = select;
    }
  };

  it('answers an AuthZEN evaluation bare, and the route from before inside result', async () => {
    const line = await approved();
    const answer = await evaluate('fulfil', 'request_item', line);
    assert.deepEqual([answer.decision, codes(answer)], [true, ['permitted']]);
    assert.ok(answer.context.permit?.token);

    const before = await post('/evaluation', question('fulfil', 'request_item', line));
    assert.equal((before.body['result'] as Decided).decision, true);
  });

  it('echoes the request id of the caller, unless it is no header', async () => {
    const send = async (id: string): Promise<string | null> => {
      const authorization = `Basic ${Buffer.from('connector:Correct-horse-7').toString('base64')}`;
      const response = await fetch(`${company.instance.url}${base}/access/v1/evaluation`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', 'x-request-id': id },
        body: JSON.stringify(question('fulfil', 'grant', 'none')),
      });
      return response.headers.get('x-request-id');
    };
    assert.equal(await send('bfe9eb29-ab87'), 'bfe9eb29-ab87');
    assert.equal(await send('x'.repeat(129)), null);
  });

  it('refuses what it does not understand with 400 and a sentence', async () => {
    for (const path of ['/evaluation', '/access/v1/evaluation', '/access/v1/evaluations']) {
      const { status, body } = await post(path, { action: { name: 'fulfil' } });
      assert.equal(status, 400, path);
      assert.match(JSON.stringify(body), /subject must be an object with type and id/);
    }
    const many = { evaluations: [{}], options: { evaluations_semantic: 'any' } };
    assert.equal((await post('/access/v1/evaluations', many)).status, 400);
    assert.equal((await post('/access/v1/evaluation', [] as unknown as Json)).status, 400);
  });

  it('denies what it does not know with a reason, logged, not with 404', async () => {
    const cases: readonly [string, string, string, string][] = [
      ['fulfil', 'grant', 'f'.repeat(32), 'grant_missing'],
      ['revoke', 'grant', "x' OR 1=1^NQ", 'grant_missing'],
      ['fulfil', 'request_item', 'RITM0000001', 'grant_missing'],
      ['fulfil', 'grant', 'javascript:gs.getUserID()', 'grant_missing'],
      ['request', 'catalog_item', 'f'.repeat(32), 'application_missing'],
      ['delete', 'grant', 'f'.repeat(32), 'action_unknown'],
      ['fulfil', 'spaceship', 'f'.repeat(32), 'resource_unknown'],
    ];
    for (const [action, type, id, code] of cases) {
      const answer = await evaluate(action, type, id);
      assert.equal(answer.decision, false, code);
      assert.ok(codes(answer).includes(code), JSON.stringify(answer));
      assert.equal(answer.context.permit, undefined);
      const row = logged(answer);
      assert.deepEqual([row['result'], row['action']], ['deny', action]);
      assert.equal(row['resource'], `${type}:${id}`.slice(0, 255));
    }
  });

  it('evaluates several in one call, and stops where it is told to', async () => {
    const [good, bad] = [await approved(), await order(company, 'ada')];
    const ask = async (lines: readonly string[], semantic?: string): Promise<boolean[]> => {
      const { status, body } = await post('/access/v1/evaluations', {
        subject: { type: 'user', id: 'connector' },
        action: { name: 'fulfil' },
        evaluations: lines.map((id) => ({ resource: { type: 'request_item', id } })),
        ...(semantic === undefined ? {} : { options: { evaluations_semantic: semantic } }),
      });
      assert.equal(status, 200, JSON.stringify(body));
      return (body['evaluations'] as Decided[]).map(({ decision }) => decision);
    };
    const before = company.rows(`${scope}_decision`, '').length;
    assert.deepEqual(await ask([bad, good, bad]), [false, true, false]);
    assert.equal(company.rows(`${scope}_decision`, '').length, before + 3, 'each is logged');
    assert.deepEqual(await ask([good, bad, good], 'deny_on_first_deny'), [true, false]);
    assert.deepEqual(await ask([bad, good, bad], 'permit_on_first_permit'), [false, true]);
    const single = await post('/access/v1/evaluations', question('fulfil', 'request_item', good));
    assert.equal(single.body['decision'], true);
  });

  it('tells where its endpoints are', async () => {
    const { status, body } = await company.call(
      'connector',
      'GET',
      `${base}/well-known/authzen-configuration`,
    );
    assert.equal(status, 200);
    const here = company.instance.url + base;
    assert.deepEqual(body, {
      policy_decision_point: here,
      access_evaluation_endpoint: `${here}/access/v1/evaluation`,
      access_evaluations_endpoint: `${here}/access/v1/evaluations`,
    });
  });

  it('answers those who may ask', async () => {
    for (const user of ['mallory', 'audra', 'grace']) {
      for (const path of ['/access/v1/evaluation', '/access/v1/evaluations'])
        assert.equal((await post(path, question('fulfil', 'grant', 'x'), user)).status, 403, user);
      const path = `${base}/well-known/authzen-configuration`;
      assert.equal((await company.call(user, 'GET', path)).status, 403);
    }
  });

  it('gives nothing when the facts cannot be read, and says so in the log of decisions', async () => {
    const line = await approved();
    const answer = await without(`${scope}_entitlement`, () =>
      evaluate('fulfil', 'request_item', line),
    );
    assert.deepEqual([answer.decision, codes(answer)], [false, ['facts_unreadable']]);
    assert.equal(answer.context.permit, undefined);
    assert.equal(logged(answer)['result'], 'deny');
    assert.equal(grantOf(company, line)['state'], 'approved');
    assert.ok(company.instance.engine.log.some(({ text }) => text.includes('disk on fire')));
    assert.equal((await evaluate('fulfil', 'request_item', line)).decision, true);
  });

  it('lets access be taken away when the facts cannot be read, with a permit that is good', async () => {
    const line = await approved();
    await evaluate('fulfil', 'request_item', line);
    const grant = grantOf(company, line)['sys_id'] ?? '';
    await company.api('ada', 'POST', `/grants/${grant}/revoke`, { reason: 'not needed' });
    await without(`${scope}_entitlement`, async () => {
      const answer = await evaluate('revoke', 'grant', grant);
      assert.deepEqual([answer.decision, codes(answer)], [true, ['decided_without_facts']]);
      const row = logged(answer);
      assert.deepEqual([row['result'], row['grant']], ['permit', grant]);
      const check = await company.api('connector', 'POST', '/permits/verify', {
        permit: answer.context.permit?.token,
        grant,
        action: 'revoke',
      });
      assert.equal(check['valid'], true);
    });
  });

  it('gives nothing that cannot be written down, but lets access be taken away', async () => {
    const line = await approved();
    await without(`${scope}_decision`, async () => {
      const giving = await evaluate('fulfil', 'request_item', line);
      assert.deepEqual([giving.decision, codes(giving)], [false, ['facts_unreadable']]);
      const taking = await evaluate('revoke', 'grant', grantOf(company, line)['sys_id'] ?? '');
      assert.deepEqual([taking.decision, taking.context.decision_id], [true, '']);
    });
  });

  it('writes down a digest of its inputs that anybody can make again, and the rules in force', async () => {
    const line = await approved();
    const answer = await evaluate('fulfil', 'request_item', line);
    const row = logged(answer);
    const inputs = row['inputs'] ?? '';
    assert.equal(createHash('sha256').update(inputs).digest('hex'), row['inputs_digest']);
    assert.equal(canonicalJson(JSON.parse(inputs)), inputs);
    assert.doesNotMatch(inputs, /Monthly closing/);
    assert.equal(row['rules_version'], answer.context.rules_version);

    const property = company.row('sys_properties', `name=${scope}.approval.max_hours.low`);
    const path = `/api/now/table/sys_properties/${property['sys_id'] ?? ''}`;
    await company.call('admin', 'PATCH', path, { value: '100' });
    const after = await evaluate('fulfil', 'request_item', line);
    assert.notEqual(after.context.rules_version, answer.context.rules_version);
    const health = await company.api('connector', 'GET', '/health');
    assert.equal(health['rules_version'], after.context.rules_version);
    for (const one of company.rows(`${scope}_decision`, '')) {
      const digest = createHash('sha256')
        .update(one['inputs'] ?? '')
        .digest('hex');
      assert.equal(digest, one['inputs_digest'], one['number']);
      assert.match(one['rules_version'] ?? '', /^[\d.]+\+[0-9a-f]{16}$/);
    }
  });
});
