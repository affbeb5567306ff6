import assert from 'node:assert/strict';
import type { ParsedUrlQuery } from 'node:querystring';
import nock from 'nock';
import { RescindError } from '../../../connector/src/lib/errors.ts';
import type { LedgerQuery } from '../../../connector/src/ports/platform.ts';
import { api, assertAllAsked, ledgerError, never, scriptedPlatform } from './scripted.ts';

const users: LedgerQuery = { table: 'user', applicationId: '', updatedSince: undefined };
const path = '/api/now/table/sys_user';
const row = (id: string, updated = '2026-11-20 10:00:00') => ({
  sys_id: id,
  sys_updated_on: updated,
  user_name: `u${id}`,
  email: '',
  employee_number: '',
  name: id,
  active: 'true',
});
type Query = ParsedUrlQuery;
const asks =
  (query: string) =>
  (actual: Query): boolean =>
    actual['sysparm_query'] === query;

/** Scripts one page: the query it must ask with, its rows, and what `X-Total-Count` says is left. */
function page(query: string, ids: readonly string[], total: number): void {
  const body = { result: ids.map((id) => row(id)) };
  api()
    .get(path)
    .query(asks(query))
    .reply(200, body, { 'x-total-count': String(total) });
}

async function read(query: LedgerQuery = users): Promise<string[]> {
  const ids: string[] = [];
  for await (const { rows } of scriptedPlatform().platform.ledger.pages(query, never)) {
    ids.push(...rows.map((each) => each['sys_id'] ?? ''));
  }
  return ids;
}

async function failure(work: Promise<unknown>): Promise<RescindError> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof RescindError, String(error));
    assert.notEqual(error.todo, '');
    return error;
  }
  return assert.fail('it should have failed');
}

describe('servicenow/ledger-reader', () => {
  afterEach(() => {
    assertAllAsked();
  });

  it('reads page after page by key, also past a short one, until nothing is left', async () => {
    page('ORDERBYsys_id', ['a1', 'a2'], 4);
    page('sys_id>a2^ORDERBYsys_id', ['a3'], 2);
    page('sys_id>a3^ORDERBYsys_id', ['a4'], 1);

    assert.deepEqual(await read(), ['a1', 'a2', 'a3', 'a4']);
  });

  it('asks for the fields of the store only, as plain values', async () => {
    api()
      .get(path)
      .query((query: Query) => {
        assert.equal(
          query['sysparm_fields'],
          'sys_id,sys_updated_on,user_name,email,employee_number,name,active',
        );
        assert.equal(query['sysparm_display_value'], 'false');
        assert.equal(query['sysparm_exclude_reference_link'], 'true');
        return true;
      })
      .reply(200, { result: [row('a1')] }, { 'x-total-count': '1' });

    assert.deepEqual(await read(), ['a1']);
  });

  it('counts a row that two pages repeat once', async () => {
    page('ORDERBYsys_id', ['a1', 'a2'], 3);
    page('sys_id>a2^ORDERBYsys_id', ['a2', 'a3'], 2);

    assert.deepEqual(await read(), ['a1', 'a2', 'a3']);
  });

  it('says which right is missing when access rules thin a page', async () => {
    page('ORDERBYsys_id', ['a1', 'a3'], 3);
    page('sys_id>a3^ORDERBYsys_id', [], 0);
    api()
      .get('/api/now/stats/sys_user')
      .query(true)
      .reply(200, { result: { stats: { count: '3' } } });
    api().get(path).query(true).reply(200, { result: [] }, { 'x-total-count': '3' });

    const error = await failure(read());

    assert.equal(error.code, 'platform_incomplete');
    assert.match(error.message, /has 3 rows in sys_user .* showed 2/);
    assert.match(error.todo, /read access to table sys_user/);
  });

  it('accepts fewer rows when they were deleted while it read', async () => {
    page('ORDERBYsys_id', ['a1', 'a3'], 3);
    page('sys_id>a3^ORDERBYsys_id', [], 0);
    api()
      .get('/api/now/stats/sys_user')
      .query(true)
      .reply(200, { result: { stats: { count: '2' } } });
    api()
      .get(path)
      .query(true)
      .reply(200, { result: [row('a1')] }, { 'x-total-count': '2' });

    assert.deepEqual(await read(), ['a1', 'a3']);
  });

  it('asks the Aggregate API when the platform sends no total', async () => {
    api()
      .get(path)
      .query(true)
      .reply(200, { result: [row('a1')] });
    api().get(path).query(true).reply(200, { result: [] });
    api()
      .get('/api/now/stats/sys_user')
      .query(true)
      .reply(200, { result: { stats: { count: '1' } } });

    assert.deepEqual(await read(), ['a1']);
  });

  it('names a field that the platform left out', async () => {
    const rest = Object.fromEntries(Object.entries(row('a1')).filter(([name]) => name !== 'email'));
    api()
      .get(path)
      .query(true)
      .reply(200, { result: [rest] }, { 'x-total-count': '1' });

    const error = await failure(read());

    assert.equal(error.code, 'platform_incomplete');
    assert.match(error.message, /field email of sys_user/);
  });

  it('reads changes in order of change, five minutes back, with the filter in both groups', async () => {
    const since = 'sys_updated_on>=2026-11-20 09:55:00';
    const order = 'ORDERBYsys_updated_on^ORDERBYsys_id';
    page(`${since}^${order}`, ['a1'], 2);
    page(
      `${since}^sys_updated_on>2026-11-20 10:00:00^NQ${since}^sys_updated_on=2026-11-20 10:00:00^sys_id>a1^${order}`,
      ['a2'],
      1,
    );

    assert.deepEqual(await read({ ...users, updatedSince: '2026-11-20T10:00:00Z' }), ['a1', 'a2']);
  });

  it('halves the page when the platform takes too long, and also when it gives up after a 200', async () => {
    const limits: unknown[] = [];
    const noted = (query: Query): boolean => {
      limits.push(query['sysparm_limit']);
      return true;
    };
    const cancelled = ledgerError('Transaction cancelled: maximum execution time exceeded');
    api().get(path).query(noted).reply(504, '');
    api()
      .get(path)
      .query(noted)
      .reply(200, { result: [row('a1')], ...cancelled });
    api()
      .get(path)
      .query(noted)
      .reply(200, { result: [row('a1')] }, { 'x-total-count': '1' });

    assert.deepEqual(await read(), ['a1']);
    assert.deepEqual(limits, ['2000', '1000', '500']);
  });

  it('takes a page that stops in the middle for nothing', async () => {
    const cut = JSON.stringify({ result: [row('a1'), row('a2')] }).slice(0, -20);
    api().get(path).query(true).times(3).reply(200, cut, { 'content-type': 'application/json' });

    const error = await failure(read());

    assert.equal(error.code, 'platform_incomplete');
    assert.match(error.message, /ended early/);
  });

  it('refuses an id that would change the query', async () => {
    api()
      .get(path)
      .query(true)
      .reply(200, { result: [row('a1^ORactive=true')] }, { 'x-total-count': '9' });

    assert.equal((await failure(read())).code, 'platform_protocol');
    const grants = { table: 'grant', applicationId: 'x^NQ', updatedSince: undefined } as const;
    assert.equal((await failure(read(grants))).code, 'platform_protocol');
  });

  for (const [name, status, body, code, words] of [
    [
      '401',
      401,
      ledgerError('User Not Authenticated'),
      'platform_unauthorized',
      /basic authentication as svc\.rescind/,
    ],
    [
      '403',
      403,
      ledgerError('Insufficient rights to query records'),
      'platform_forbidden',
      /read access to table sys_user.*Insufficient rights/,
    ],
    ['500', 500, ledgerError('boom'), 'platform_unreachable', /status 500.*boom/],
    [
      'a table of the plugin that is not there',
      400,
      ledgerError('Invalid table x_rsc_rescind_grant'),
      'plugin_missing',
      /not installed/,
    ],
    [
      'a web page with status 200',
      200,
      '<html><title>Instance Hibernating</title></html>',
      'platform_protocol',
      /web page.*Hibernating/,
    ],
  ] as const) {
    it(`turns ${name} into one clear error`, async () => {
      const type = typeof body === 'string' ? 'text/html' : 'application/json';
      api().get(path).query(true).reply(status, body, { 'content-type': type });

      const error = await failure(read());

      assert.equal(error.code, code);
      assert.match(error.message, words);
    });
  }

  it('honours Retry-After and gives up with the time when it is too long', async () => {
    api()
      .get(path)
      .query(true)
      .reply(429, ledgerError('Rate limit exceeded'), { 'retry-after': '3' });
    page('ORDERBYsys_id', ['a1'], 1);
    assert.deepEqual(await read(), ['a1']);

    api()
      .get(path)
      .query(true)
      .reply(429, ledgerError('Rate limit exceeded'), { 'retry-after': '3600' });
    const error = await failure(read());
    assert.equal(error.code, 'platform_rate_limited');
    assert.match(error.message, /3600 s/);
  });

  it('asks again after a reset', async () => {
    api()
      .get(path)
      .query(true)
      .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
    page('ORDERBYsys_id', ['a1'], 1);

    assert.deepEqual(await read(), ['a1']);
  });

  it('keeps the session cookies of the platform', async () => {
    api()
      .get(path)
      .query(true)
      .reply(
        200,
        { result: [row('a1')] },
        {
          'x-total-count': '2',
          'set-cookie': [
            'JSESSIONID=abc; Path=/; HttpOnly',
            'gone=x; Expires=Thu, 01-Jan-1970 00:00:00 GMT',
          ],
        },
      );
    api()
      .get(path)
      .query(true)
      .matchHeader('cookie', 'JSESSIONID=abc')
      .reply(200, { result: [row('a2')] }, { 'x-total-count': '1' });

    assert.deepEqual(await read(), ['a1', 'a2']);
  });

  it('reads the application record, or tells that there is none', async () => {
    const app = '/api/now/table/x_rsc_rescind_application';
    const record = {
      ...{ sys_id: 'app1', sys_updated_on: '', key: 'crm', name: 'CRM', tier: 'high' },
      ...{ revocation_owner: 'u1', revocation_group: '', min_evidence: 'E3' },
      ...{
        propagation_minutes: '15',
        freshness_hours: '24',
        last_accepted_at: '2026-11-20 10:00:00',
      },
      ...{ last_accounts: '3', last_entitlements: '2', last_grants: '' },
    };
    api()
      .get(app)
      .query(asks('key=crm^ORDERBYsys_id'))
      .reply(200, { result: [record] }, { 'x-total-count': '1' });
    api().get(app).query(true).reply(200, { result: [] }, { 'x-total-count': '0' });
    const { ledger } = scriptedPlatform().platform;

    assert.deepEqual(await ledger.application('crm', never), {
      ...{ id: 'app1', key: 'crm', name: 'CRM', tier: 'high', minEvidence: 'E3' },
      ...{
        revocationOwnerId: 'u1',
        revocationGroupId: '',
        propagationMinutes: 15,
        freshnessHours: 24,
      },
      lastAccepted: {
        at: '2026-11-20T10:00:00Z',
        counts: { accounts: 3, entitlements: 2, grants: 0 },
      },
    });
    assert.equal(await ledger.application('hr', never), undefined);
  });

  after(() => {
    nock.cleanAll();
  });
});
