import assert from 'node:assert/strict';
import type { Figure, Overview } from '../../../plugin/src/server/policy/overview/answer.ts';
import {
  approveAll,
  askToFulfil,
  type Company,
  finishRun,
  grantOf,
  type Json,
  order,
  startCompany,
  startRun,
} from './company.ts';
import { addEstate } from './overview-estate.ts';

function isFigure(value: object): value is Figure {
  return 'count' in value && 'table' in value && 'query' in value;
}

/** Every number of the answer, with the place where it stands. */
function figuresOf(value: unknown, place = ''): [string, Figure][] {
  if (typeof value !== 'object' || value === null) return [];
  const own: [string, Figure][] = isFigure(value) ? [[place, value]] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([name, inner]) => figuresOf(inner, `${place}/${name}`)),
  ];
}

describe('plugin/instance/overview', function () {
  this.timeout(60_000);
  let company: Company;
  const get = async (user: string): Promise<Overview> =>
    (await company.api(user, 'GET', '/overview')) as unknown as Overview;

  before(async () => {
    company = await startCompany();
    addEstate(company);
  });
  after(() => company.stop());

  it('gives numbers whose lists show exactly that many records', async () => {
    const figures = figuresOf(await get('audra'));

    assert.ok(figures.length > 80, String(figures.length));
    for (const [place, { count, table, query }] of figures) {
      const path = `/api/now/stats/${table}?sysparm_count=true&sysparm_query=${encodeURIComponent(query)}`;
      const answer = await company.call('admin', 'GET', path);
      const { stats } = answer.body['result'] as { stats: { count: string } };
      assert.equal(Number(stats.count), count, `${place}: ${query}`);
    }
  });

  it('puts every access item on one side, with the reasons', async () => {
    const { coverage } = await get('audra');
    const counts = Object.fromEntries(
      Object.entries(coverage).map(([name, figure]) => [name, (figure as Figure).count]),
    );

    assert.deepEqual(counts, {
      total: 9,
      complete: 4,
      incomplete: 5,
      missing_owner: 3,
      missing_path: 3,
      missing_end: 3,
      unmarked: 1,
    });
  });

  it('calls grants unknown where the application was not read in time', async () => {
    const { grants, applications, findings } = await get('audra');

    assert.equal(grants.unknown.count, 17 + 1 + 1 + 6);
    assert.equal(
      grants.states.reduce((sum, { known, unknown }) => sum + known.count + unknown.count, 0),
      grants.total.count,
    );
    assert.deepEqual(
      applications.lines.map((line) => [line.name, line.freshness, line.grants.count]),
      [
        ['Billing database', 'never', 0],
        ['Secrets vault', 'never', 6],
        ['Customer records', 'late', 19],
        ['Payroll', 'fresh', 56],
      ],
    );
    assert.equal(findings.unknown.count, 6);
  });

  it('answers each role that may see the ledger, and nobody else', async () => {
    company.instance.createUser({
      userName: 'petra',
      name: 'petra',
      password: 'Correct-horse-7',
      roles: ['x_rsc_rescind.approver'],
    });
    for (const user of ['admin', 'olga', 'audra', 'petra'])
      await company.api(user, 'GET', '/overview');
    for (const user of ['mallory', 'connector', 'ada']) {
      await company.api(user, 'GET', '/overview', undefined, 403);
    }
  });

  it('measures the time from the revocation to the proof, not to the claim', async () => {
    const line = await order(company, 'ada');
    await approveAll(company, line);
    await askToFulfil(company, line);
    const grant = grantOf(company, line)['sys_id'] ?? '';
    const report = async (status: Json): Promise<void> => {
      const run = await startRun(company);
      await company.api('connector', 'POST', `/runs/${run}/grants`, { items: [status] });
      const proof = { source: 'pg', kind: 'single_transaction', ok: true, detail: 'one' };
      await finishRun(company, run, { proofs: [proof] });
    };
    const observedAt = '2026-01-01 00:00:00';
    await report({ grant, status: 'observed', account_id: 'a1', observed_at: observedAt });
    await company.api('olga', 'POST', `/grants/${grant}/revoke`, {
      reason: 'No longer needed',
      executed: true,
    });
    assert.equal(grantOf(company, line)['revoke_minutes'] ?? '', '');
    company.instance.clock.advance(95 * 60_000);
    await report({
      grant,
      status: 'absent',
      evidence: {
        level: 'E3',
        kind: 'list_absence',
        verdict: 'proves_absent',
        statement: 'Not in the complete list of 12 accounts.',
        observed_at: '',
      },
    });

    assert.equal(grantOf(company, line)['state'], 'revoked_verified');
    assert.ok(Math.abs(Number(grantOf(company, line)['revoke_minutes']) - 95) <= 1);
  });
});
