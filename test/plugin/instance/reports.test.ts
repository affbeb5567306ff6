import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  approveAll,
  askToFulfil,
  type Company,
  finishRun,
  grantOf,
  type Json,
  order,
  scope,
  startCompany,
  startRun,
} from './company.ts';
import { cookieOf } from '../../unit/instance/face/pages.ts';
import { addRow } from './overview-estate.ts';

const proofs = { proofs: [{ kind: 'drained_cursor', detail: 'all pages' }] };
const day = 86_400_000;
const password = 'Correct-horse-7';

describe('plugin/instance/reports', function () {
  this.timeout(60_000);
  let company: Company;
  let grant: Readonly<Record<string, string>>;

  const moment = () =>
    new Date(company.instance.clock.now()).toISOString().slice(0, 19).replace('T', ' ');
  const pass = async (ms: number): Promise<void> => {
    company.instance.clock.advance(ms);
    await company.instance.engine.drain();
  };
  const report = async (items: readonly Json[]): Promise<string> => {
    const run = await startRun(company);
    await company.api('connector', 'POST', `/runs/${run}/grants`, { items });
    await finishRun(company, run, proofs);
    return company.row(`${scope}_run`, `sys_id=${run}`)['number'] ?? '';
  };
  const ask = (path: string, user = 'audra', status = 200) =>
    company.api(user, 'GET', path, undefined, status);
  const rowsOf = async (path: string) => (await ask(path))['rows'] as Record<string, string>[];
  const access = (on: string, more = '') => rowsOf(`/access?on=${encodeURIComponent(on)}${more}`);
  const csv = async (path: string, user = 'audra', accept = '*/*') => {
    const response = await fetch(`${company.instance.url}/api/${scope}/v1/rescind${path}`, {
      headers: {
        authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
        accept,
      },
    });
    return { response, text: Buffer.from(await response.arrayBuffer()).toString('utf8') };
  };

  let beforeSight = '';
  let inForce = '';
  let stale = '';
  let atEnd = '';
  let run = '';

  before(async () => {
    company = await startCompany();
    const line = await order(company, 'ada', { rescind_justification: '=HYPERLINK("http://x")' });
    await approveAll(company, line);
    await askToFulfil(company, line);
    await pass(1000);
    beforeSight = moment();
    await pass(3_600_000);
    grant = grantOf(company, line);
    run = await report([{ status: 'observed', grant: grant['sys_id'], account_id: 'ada-1' }]);
    await pass(1000);
    inForce = moment();
    await pass(3 * day);
    stale = moment();
    await pass(1000);
    await company.api('olga', 'POST', `/grants/${grant['sys_id'] ?? ''}/revoke`, {
      reason: 'Ada moved',
      executed: true,
    });
    await pass(3_600_000);
    const evidence = {
      level: 'E3',
      kind: 'list_absence',
      verdict: 'proves_absent',
      statement: '-Not in the list of 12 accounts',
    };
    await report([{ status: 'absent', grant: grant['sys_id'], evidence }]);
    await pass(1000);
    atEnd = moment();
  });
  after(() => company.stop());

  it('says who had what at a moment, who approved it and how it is known', async () => {
    const [row, ...more] = await access(inForce, '&identity=ada');
    assert.ok(row && more.length === 0);
    assert.equal(row['grant'], grant['number']);
    assert.equal(row['identity'], 'ada');
    assert.equal(row['entitlement'], 'Billing: read');
    assert.equal(row['state_then'], 'active');
    assert.equal(row['state_now'], 'revoked_verified');
    assert.equal(row['approved_by'], 'grace');
    assert.match(row['decision'] ?? '', /^RDC/);
    assert.match(row['permit'] ?? '', /^RDC/);
    assert.deepEqual([row['how_known'], row['run']], ['seen', run]);
    assert.equal(row['revocation_owner'], 'olga');
  });

  it('tells apart: not read yet, only permitted, read too long ago, gone', async () => {
    const [early] = await access(beforeSight);
    assert.deepEqual([early?.['state_then'], early?.['how_known']], ['fulfilling', 'unknown']);
    assert.match(early?.['how_known_text'] ?? '', /never been read/);
    const [late] = await access(stale);
    assert.deepEqual([late?.['state_then'], late?.['how_known']], ['active', 'unknown']);
    assert.match(late?.['how_known_text'] ?? '', /longer ago than its 24 hours/);
    assert.deepEqual(await access(atEnd), []);
    assert.deepEqual(await access('2020-01-01'), []);
  });

  it('finds by person, application and entitlement, and names what does not exist', async () => {
    const filters = ['&identity=ada', '&application=billing-db', '&entitlement=billing_reader'];
    for (const filter of [...filters, `&identity=${company.ids['ada'] ?? ''}`]) {
      assert.equal((await access(inForce, filter)).length, 1, filter);
    }
    for (const filter of ['identity=nobody', 'application=x', 'entitlement=a%5Estate%3Dactive']) {
      assert.match(
        String((await ask(`/access?${filter}`, 'audra', 404))['message']),
        /There is no/,
      );
    }
    for (const wrong of [
      'on=2026-02-30',
      'on=2999-01-01',
      'limit=0',
      'after=a%5Eb',
      'format=xml',
    ]) {
      await ask(`/access?${wrong}`, 'audra', 400);
    }
  });

  it('goes on page by page, each grant once', async () => {
    for (let n = 0; n < 230; n += 1) {
      addRow(company, `${scope}_grant`, {
        application: company.ids['app'] ?? '',
        entitlement: company.ids['entitlement'] ?? '',
        origin: 'baseline',
        state: 'active',
        sys_mod_count: '0',
      });
    }
    await pass(1000);
    const on = encodeURIComponent(moment());
    const seen: string[] = [];
    let after = '';
    do {
      const page = await ask(`/access?on=${on}&limit=100${after === '' ? '' : `&after=${after}`}`);
      seen.push(...(page['rows'] as Record<string, string>[]).map((row) => row['grant'] ?? ''));
      after = (page['next_after'] as string | null) ?? '';
      assert.equal(page['complete'], after === '');
    } while (after !== '');
    assert.equal(seen.length, 230);
    assert.equal(new Set(seen).size, 230);
  });

  it('asks the database as often for many grants of a page as for few', async () => {
    const count = async (limit: number): Promise<number> => {
      const { store } = company.instance;
      const original = store.select.bind(store);
      let asked = 0;
      store.select = (...args: Parameters<typeof original>) => {
        asked += 1;
        return original(...args);
      };
      await ask(`/access?limit=${limit}`);
      store.select = original;
      return asked;
    };
    const few = await count(2);
    assert.ok(few > 5, String(few));
    assert.ok((await count(150)) <= few + 2);
  });

  it('tells the story of a grant in order, with who, why and the evidence', async () => {
    const told = await ask(`/grants/${grant['number'] ?? ''}/story`);
    const entries = told['entries'] as {
      at: string;
      stage: string;
      what: string;
      who: string;
      why: string;
      evidenceLevel: string;
      links: { number: string }[];
    }[];
    const stages = entries.map(({ stage }) => stage);
    const expected = [
      'requested',
      'decided',
      'approved',
      'permitted',
      'fulfilled',
      'seen',
      'revoked',
      'proven',
    ];
    assert.deepEqual(
      expected.filter((stage) => stages.includes(stage)),
      expected,
    );
    assert.deepEqual(
      [...entries].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ at }) => at),
      entries.map(({ at }) => at),
    );
    const text = entries.map(({ what, who, why }) => `${what} [${who}] ${why}`).join('\n');
    for (const words of [
      /ada asked for Billing: read in Billing database, for ada, until/,
      /The policy allowed the request\./,
      /grace approved it\./,
      /The policy allowed giving the access, until/,
      /first seen in the application at/,
      /The policy allowed taking the access away\. \[olga\] Ada moved/,
      /olga says that the access is gone\./,
      /Evidence shows that the access is gone\. \[connector\] -Not in the list/,
      /The access is gone; this is proven\./,
    ]) {
      assert.match(text, words);
    }
    assert.ok(entries.some(({ evidenceLevel }) => evidenceLevel === 'E3'));
    assert.deepEqual(
      await ask(`/grants/${grant['sys_id'] ?? ''}/story`).then((same) => same['entries']),
      entries,
    );
    await ask('/grants/RGR9999999/story', 'audra', 404);
  });

  it('lists toxic combinations that are held, and whether the approver knew', async () => {
    assert.deepEqual(await rowsOf('/conflicts'), []);
    const payer = addRow(company, `${scope}_entitlement`, {
      application: company.ids['app'] ?? '',
      type: 'role',
      native_id: 'billing_payer',
      name: 'Billing: pay',
      conflicts_with: company.ids['entitlement'] ?? '',
    });
    const identity = addRow(company, `${scope}_identity`, { name: 'bob', kind: 'human' });
    const held = (entitlement: string, since: string) =>
      addRow(company, `${scope}_grant`, {
        application: company.ids['app'] ?? '',
        entitlement,
        identity,
        origin: 'baseline',
        state: 'active',
        first_observed_at: since,
        approved_by: company.ids['grace'] ?? '',
      });
    held(company.ids['entitlement'] ?? '', '2026-01-01 00:00:00');
    held(payer, '2026-02-01 00:00:00');
    const [row, ...more] = await rowsOf('/conflicts');
    assert.equal(more.length, 0);
    assert.equal(row?.['identity'], 'bob');
    assert.equal(row['second_access'], 'Billing: pay in Billing database');
    assert.equal(row['both_since'], '2026-02-01 00:00:00');
    assert.equal(row['first_approved_by'], 'grace');
    assert.equal(row['shown_at_approval'], 'not_recorded');
  });

  it('names the controls on a finding and in the list of findings', async () => {
    const next = await startRun(company);
    const items = [
      {
        status: 'seen',
        fingerprint: 'a'.repeat(64),
        drift_class: 'revoked_still_present',
        severity: 'high',
        grant: grant['sys_id'],
        account: '@SUM(A1)',
        summary: 'Still there',
        controls: ['NHI1:2025'],
        digest: 'd',
      },
    ];
    await company.api('connector', 'POST', `/runs/${next}/findings`, { items });
    await finishRun(company, next, proofs);
    const stored = company.row(`${scope}_finding`, `fingerprint=${'a'.repeat(64)}`);
    assert.equal(stored['controls'], 'NHI1:2025,PR.AA-05,AC-2(f),A.5.18');
    const [row] = await rowsOf('/findings?class=revoked_still_present');
    assert.ok(row);
    assert.equal(row['grant'], grant['number']);
    assert.match(
      row['controls'] ?? '',
      /OWASP NHI Top 10 2025: NHI1:2025; NIST CSF 2.0: PR.AA-05; /,
    );
    assert.deepEqual(await rowsOf('/findings?state=resolved&class=revoked_still_present'), []);
    await ask('/findings?state=x', 'audra', 400);
    await ask('/findings?class=a%5Eb', 'audra', 400);
  });

  it('gives CSV files whose digest holds and whose values no spreadsheet runs', async () => {
    const { response, text } = await csv(`/grants/${grant['number'] ?? ''}/story?format=csv`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/csv; ?charset=utf-8/i);
    assert.match(
      response.headers.get('content-disposition') ?? '',
      /^attachment; filename="rescind-story-\d{14}\.csv"$/,
    );
    assert.ok(text.includes(`"'=HYPERLINK(""http://x"")"`), text);
    assert.ok(text.includes(`"'-Not in the list`));
    assert.doesNotMatch(text, /(^|,|\n)"?[=+@-]/);
    const lines = text.replace(/^\uFEFF/, '').split('\r\n');
    const digest = createHash('sha256').update(lines.slice(11).join('\r\n')).digest('hex');
    assert.ok(text.includes(digest), text);
    const findings = await csv('/findings', 'audra', 'text/csv');
    assert.match(findings.text, /"'@SUM\(A1\)"/);
    assert.match(findings.text, /"Query","state=open"/);
  });

  it('shows what happened to a grant below its form', async () => {
    const cookie = await cookieOf(company.instance, 'audra', password);
    const path = `/x_rsc_rescind_grant.do?sys_id=${grant['sys_id'] ?? ''}`;
    const page = await fetch(company.instance.url + path, { headers: { cookie } });
    const text = await page.text();
    const lists = [...text.matchAll(/data-related-list="([^"]*)"/g)].map(([, name]) => name);
    assert.deepEqual(
      lists,
      ['grant_event', 'decision', 'evidence', 'finding', 'gate'].map(
        (name) => `${scope}_${name}.grant`,
      ),
    );
    assert.match(text, /RGE\d{7}/);
  });

  it('answers auditors and administrators, and nobody else', async () => {
    const paths = ['/access', `/grants/${grant['number'] ?? ''}/story`, '/conflicts', '/findings'];
    for (const path of paths) {
      await ask(path, 'admin');
      for (const user of ['olga', 'grace', 'connector', 'mallory', 'ada']) {
        await ask(path, user, 403);
        assert.equal(
          (await csv(`${path}?format=csv`, user)).response.status,
          403,
          `${user} ${path}`,
        );
      }
    }
  });
});
