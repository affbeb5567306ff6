import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { root } from '../built-package.ts';
import {
  approveAll,
  askToFulfil,
  type Company,
  type Files,
  finishRun,
  grantOf,
  install,
  order,
  scope,
  startCompany,
  startRun,
} from './company.ts';

type Row = Readonly<Record<string, string>>;

/** The first version whose journeys were whole, built then and kept as it was. */
function firstVersion(): Files {
  const file = join(root, 'test/fixtures/plugin-of-2026-11-24.json.br');
  const files = JSON.parse(brotliDecompressSync(readFileSync(file)).toString()) as Row;
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
}

/** Columns that an upgrade may touch: who wrote the row last, and when. */
const touched = ['sys_updated_on', 'sys_updated_by', 'sys_mod_count'];

describe('plugin/instance/upgrade', function () {
  this.timeout(120_000);
  let company: Company;
  const lines = { active: '', waiting: '', found: '' };
  let old: ReadonlyMap<string, readonly Row[]>;
  const ownRows = (): Map<string, readonly Row[]> =>
    new Map(
      [...company.instance.store.schema.tables()]
        .map(({ name }) => name)
        .filter((name) => name.startsWith(`${scope}_`))
        .map((name) => [name, company.rows(name, 'ORDERBYsys_id')]),
    );
  const items = async (run: string, kind: string, sent: readonly unknown[]): Promise<void> => {
    const answer = await company.api('connector', 'POST', `/runs/${run}/${kind}`, { items: sent });
    for (const line of answer['items'] as readonly { result: string; message: string }[]) {
      assert.notEqual(line.result, 'refused', line.message);
    }
  };
  const fulfil = async (line: string): Promise<void> => {
    await approveAll(company, line);
    assert.equal((await askToFulfil(company, line))['decision'], true);
  };

  before(async () => {
    company = await startCompany(firstVersion());
    lines.active = await order(company, 'ada', { rescind_account: 'ada.active' });
    await fulfil(lines.active);
    lines.found = await order(company, 'ada', { rescind_account: 'ada.found' });
    await fulfil(lines.found);
    lines.waiting = await order(company, 'grace', { rescind_account: 'grace.waiting' });
    const run = await startRun(company);
    const observed = [lines.active, lines.found].map((line, place) => ({
      status: 'observed',
      grant: grantOf(company, line)['sys_id'],
      account_id: String(place + 16),
    }));
    await items(run, 'grants', observed);
    await items(run, 'findings', [finding()]);
    await finishRun(company, run, { proofs: [{ kind: 'declared_total', total: 3 }] });
    old = ownRows();
    await install(company.instance);
    await company.instance.engine.drain();
  });
  after(() => company.stop());

  function finding() {
    return {
      status: 'seen',
      fingerprint: 'a'.repeat(64),
      drift_class: 'revoked_still_present',
      severity: 'high',
      summary: 'ada.found still holds billing_reader',
      account: 'ada.found',
      account_id: '17',
      grant: grantOf(company, lines.found)['sys_id'],
    };
  }

  it('is a version of its own: tables, columns and rules came in', () => {
    const added = [...ownRows().keys()].filter((name) => !old.has(name));
    assert.ok(added.includes(`${scope}_chain_check`), added.join());
  });

  it('keeps every row with what it said', () => {
    let compared = 0;
    for (const [table, rows] of old) {
      for (const row of rows) {
        const now = company.instance.store.get(table, row['sys_id'] ?? '');
        assert.ok(now, `${table} ${row['sys_id'] ?? ''} is gone`);
        for (const [column, text] of Object.entries(row)) {
          if (!touched.includes(column)) assert.equal(now[column], text, `${table}.${column}`);
        }
        compared += 1;
      }
    }
    assert.ok(compared > 15, String(compared));
  });

  it('keeps the marks of catalog items, their questions, and who has which role', () => {
    const item = company.row('sc_cat_item', `sys_id=${company.ids['item'] ?? ''}`);
    assert.equal(item[`${scope}_grants_access`], '1');
    assert.equal(item[`${scope}_application`], company.ids['app']);
    assert.equal(company.rows('io_set_item', `sc_cat_item=${item['sys_id'] ?? ''}`).length, 1);
    assert.ok(company.instance.engine.rolesOf(company.ids['olga'] ?? '').has(`${scope}.owner`));
  });

  it('lets an order that waited go on, asked again where more is asked today', async () => {
    for (let asked = 0; asked < 4; asked += 1) {
      const open = company.rows(
        'sysapproval_approver',
        `sysapproval=${lines.waiting}^state=requested`,
      );
      for (const approval of open) {
        const who = Object.entries(company.ids).find(([, id]) => id === approval['approver'])?.[0];
        const path = `/api/now/table/sysapproval_approver/${approval['sys_id'] ?? ''}`;
        await company.call(who ?? '', 'PATCH', path, { state: 'approved' });
      }
    }
    const answer = await askToFulfil(company, lines.waiting);
    assert.equal(answer['decision'], true, JSON.stringify(answer));
    assert.equal(grantOf(company, lines.waiting)['state'], 'fulfilling');
  });

  it('ends what was given before: due, ticket, proof', async () => {
    const grant = grantOf(company, lines.found)['sys_id'] ?? '';
    await company.api('olga', 'POST', `/grants/${grant}/revoke`, { reason: 'left the team' });
    assert.equal(grantOf(company, lines.found)['state'], 'revocation_due');
    await company.instance.advance('PT1H');
    const run = await startRun(company);
    const evidence = {
      level: 'E3',
      kind: 'list_absence',
      verdict: 'proves_absent',
      statement: 'The complete list of 3 accounts does not hold it.',
    };
    await items(run, 'grants', [{ status: 'absent', grant, evidence }]);
    await items(run, 'findings', [{ status: 'gone', fingerprint: 'a'.repeat(64), evidence }]);
    await finishRun(company, run, { proofs: [{ kind: 'declared_total', total: 3 }] });

    const ticket = company.row(`${scope}_remediation`, 'ORDERBYnumber');
    assert.equal(ticket['state'], '3', JSON.stringify(ticket));
    assert.equal(grantOf(company, lines.found)['state'], 'revoked_verified');
  });

  it('chains what is written from now on and says which rows are older', async () => {
    const answer = await company.api('audra', 'GET', '/chains/decision');
    assert.equal(answer['intact'], true, JSON.stringify(answer));
    assert.ok(Number(answer['unchained']) > 0);
  });

  it('installs once more without changing anything', async () => {
    const rows = ownRows();
    await install(company.instance);
    assert.deepEqual(ownRows(), rows);
  });
});
