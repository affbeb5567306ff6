import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import {
  answerApproval,
  approveAll,
  askToFulfil,
  type Company,
  dateIn,
  finishRun,
  grantOf,
  install,
  order,
  scope,
  startCompany,
  startRun,
} from './company.ts';
import { type LocalInstance, startInstance } from '../../instance/start.ts';

const table = `${scope}_grant_event`;
const proofs = { proofs: [{ kind: 'drained_cursor', detail: 'all pages' }] };

describe('plugin/instance/grant-events', function () {
  this.timeout(60_000);
  let company: Company;
  let grant: string;
  let run: string;

  before(async () => {
    company = await startCompany();
    const line = await order(company, 'ada');
    await approveAll(company, line);
    await askToFulfil(company, line);
    grant = grantOf(company, line)['sys_id'] ?? '';
    run = await startRun(company);
    const items = [{ status: 'observed', grant, account_id: 'ada-1' }];
    await company.api('connector', 'POST', `/runs/${run}/grants`, { items });
    await finishRun(company, run, proofs);
  });
  after(() => company.stop());

  const events = (id = grant) => company.rows(table, `grant=${id}^ORDERBYsequence`);
  const hour = async (): Promise<void> => {
    company.instance.clock.advance(3_600_000);
    await company.instance.engine.drain();
  };

  it('keeps each step of a grant with who, the decision and the run behind it', () => {
    const told = events().map((row) => `${row['what']}:${row['from_state']}>${row['to_state']}`);
    assert.deepEqual(told, [
      'created:>pending_approval',
      'state:pending_approval>approved',
      'permit:approved>approved',
      'state:approved>fulfilling',
      'state:fulfilling>active',
    ]);
    const [, approved, permitted, , seen] = events();
    const decision = (id = '') => company.row(`${scope}_decision`, `sys_id=${id}`);
    assert.equal(decision(approved?.['decision'])['action'], 'approve');
    assert.equal(decision(permitted?.['decision'])['action'], 'fulfil');
    assert.equal(seen?.['run'], run);
    assert.equal(seen['actor'], company.ids['connector']);
    assert.match(seen['changed'] ?? '', /first_observed_at/);
  });

  it('keeps revocation, claim and proof, with the evidence', async () => {
    await company.api('olga', 'POST', `/grants/${grant}/revoke`, {
      reason: 'Moved',
      executed: true,
    });
    const next = await startRun(company);
    const evidence = {
      level: 'E3',
      kind: 'list_absence',
      verdict: 'proves_absent',
      statement: 'Not in the complete list',
    };
    const items = [{ status: 'absent', grant, evidence }];
    await company.api('connector', 'POST', `/runs/${next}/grants`, { items });
    await finishRun(company, next, proofs);

    const [due, claimed, proven] = events().slice(-3);
    assert.equal(due?.['to_state'], 'revocation_due');
    assert.equal(due['actor'], company.ids['olga']);
    assert.equal(claimed?.['to_state'], 'revoked_unverified');
    assert.equal(claimed['evidence_level'], 'E1');
    assert.equal(proven?.['to_state'], 'revoked_verified');
    assert.equal(proven['run'], next);
    const shown = company.row(`${scope}_evidence`, `sys_id=${proven['evidence']}`);
    assert.equal(shown['level'], 'E3');
  });

  it('is a chain of its own, and notices a changed event', async () => {
    const verify = () => company.api('audra', 'GET', '/chains/grant_event');
    assert.equal((await verify())['intact'], true);
    const [, second] = events();
    const id = second?.['sys_id'] ?? '';
    company.instance.store.update(table, id, { to_state: 'active' });
    assert.match(JSON.stringify((await verify())['broken']), /changed after it was written/);
    company.instance.store.update(table, id, { to_state: 'approved' });
    assert.equal((await verify())['intact'], true);
  });

  it('gives rows from before the upgrade an opening that says since when they are known', async () => {
    for (const row of events()) company.instance.store.delete(table, row['sys_id'] ?? '');
    const row = company.row(`${scope}_grant`, `sys_id=${grant}`);
    await hour();
    const [opening, ...more] = events();
    assert.equal(more.length, 0);
    assert.equal(opening?.['what'], 'opening');
    assert.equal(opening['at'], row['sys_updated_on']);
    assert.ok((opening['recorded_at'] ?? '') > (opening['at'] ?? ''));
    assert.equal(opening['to_state'], 'revoked_verified');
    await hour();
    assert.equal(events().length, 1);
  });

  it('opens a row lazily when it changes first, as it was before the change', async () => {
    const line = await order(company, 'ada', { rescind_end_date: dateIn(company, 20) });
    const id = grantOf(company, line)['sys_id'] ?? '';
    for (const row of events(id)) company.instance.store.delete(table, row['sys_id'] ?? '');
    await answerApproval(company, 'grace', line, 'rejected');
    assert.deepEqual(
      events(id).map((row) => `${row['what']}:${row['to_state']}`),
      ['opening:pending_approval', 'state:rejected'],
    );
  });

  it('adds what a write past the rules left out', async () => {
    const id = company.row(`${scope}_grant`, 'state=rejected')['sys_id'] ?? '';
    company.instance.store.update(`${scope}_grant`, id, { ends: '2026-01-01 00:00:00' });
    await hour();
    const last = events(id).at(-1);
    assert.equal(last?.['what'], 'end');
    assert.equal(last['actor'], '');
    assert.ok(company.instance.engine.log.some((entry) => entry.text.includes('did not end in')));
  });

  it('is read by people with a role of Rescind, and written by nobody', async () => {
    const path = `/api/now/table/${table}`;
    const id = company.row(table, '')['sys_id'] ?? '';
    const seen = async (user: string): Promise<number> =>
      ((await company.call(user, 'GET', path)).body['result'] as unknown[] | undefined)?.length ??
      0;
    assert.ok((await seen('audra')) > 0);
    for (const user of ['connector', 'mallory']) assert.equal(await seen(user), 0, user);
    for (const user of ['admin', 'audra', 'olga']) {
      const post = await company.call(user, 'POST', path, { grant, what: 'state' });
      const patch = await company.call(user, 'PATCH', `${path}/${id}`, { to_state: 'active' });
      const remove = await company.call(user, 'DELETE', `${path}/${id}`);
      assert.deepEqual([post.status, patch.status, remove.status], [403, 403, 403], user);
    }
  });

  it('answers a place that the chain does not have with what to do', async () => {
    const problem = await company.api(
      'audra',
      'GET',
      '/chains/decision?after=99999',
      undefined,
      404,
    );
    assert.match(String(problem['message']), /no row with sequence 99999.*ends at \d+/);
    assert.match(String(problem['detail']), /after=0/);
    const end = Number((await company.api('audra', 'GET', '/chains/decision'))['to_sequence']);
    const last = await company.api('audra', 'GET', `/chains/decision?after=${end}`);
    assert.equal(last['rows_checked'], 0);
    assert.equal(last['complete'], true);
  });
});

function add(
  instance: LocalInstance,
  name: string,
  fields: Readonly<Record<string, string>>,
): void {
  instance.store.insert(`${scope}_${name}`, {
    sys_id: randomUUID().replaceAll('-', ''),
    sys_class_name: `${scope}_${name}`,
    ...fields,
  });
}

/** The table as it was before there was a chain. */
function unchained(path: string, bytes: Uint8Array): Uint8Array | undefined {
  if (
    /sys_dictionary_x_rsc_rescind_(evidence|decision)_(chained_at|sequence|\w+_hash)/.test(path)
  ) {
    return undefined;
  }
  if (!/dictionary\/x_rsc_rescind_(evidence|decision)\.xml$/.test(path)) return bytes;
  const text = new TextDecoder().decode(bytes);
  const columns = /<element name="(chained_at|sequence|prev_hash|row_hash)"[^>]*\/>/g;
  const index = /<index name="sequence_idx"[\s\S]*?<\/index>/;
  assert.match(text, index);
  return new TextEncoder().encode(text.replace(columns, '').replace(index, ''));
}

describe('plugin/instance/grant-events: upgrade', function () {
  this.timeout(60_000);

  it('gives tables that hold rows without a sequence their unique index', async () => {
    const instance = await startInstance();
    try {
      await install(instance, unchained);
      for (const [level, statement] of [
        ['E1', 'a'],
        ['E3', 'b'],
        ['E3', 'b'],
      ] as const) {
        add(instance, 'evidence', { level, statement });
        add(instance, 'decision', { result: 'deny' });
      }
      await install(instance);
      for (const name of ['evidence', 'decision']) {
        const rows = instance.store.select(`${scope}_${name}`, 'sequenceISEMPTY');
        assert.equal(rows.length, 3, name);
        add(instance, name, { sequence: '1' });
        assert.throws(() => {
          add(instance, name, { sequence: '1' });
        });
      }
    } finally {
      await instance.stop();
    }
  });
});
