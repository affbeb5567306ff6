import assert from 'node:assert/strict';
import { approveAll, askToFulfil, type Company, order, scope, startCompany } from './company.ts';

describe('plugin/instance/chain', function () {
  this.timeout(60_000);
  let company: Company;

  before(async () => {
    company = await startCompany();
    for (let n = 0; n < 4; n += 1) {
      const line = await order(company, 'ada');
      await approveAll(company, line);
      await askToFulfil(company, line);
    }
  });
  after(() => company.stop());

  const verify = (chain: string, query = '') =>
    company.api('audra', 'GET', `/chains/${chain}${query}`);
  const decisions = () => company.rows(`${scope}_decision`, 'ORDERBYsequence');
  const at = (sequence: number) => company.row(`${scope}_decision`, `sequence=${sequence}`);
  const tamper = (id: string, fields: Record<string, string>): void => {
    company.instance.store.update(`${scope}_decision`, id, fields);
  };
  const attest = async (statement: string): Promise<void> => {
    const grant = company.row(`${scope}_grant`, '')['sys_id'];
    const body = { grant, level: 'E1', kind: 'attestation', verdict: 'inconclusive', statement };
    await company.api('olga', 'POST', '/evidence', body, 201);
  };
  const runJob = async (): Promise<void> => {
    company.instance.clock.advance(86_400_000);
    await company.instance.engine.drain();
  };
  const checks = (chain: string) =>
    company.rows(`${scope}_chain_check`, `chain=${chain}^ORDERBYDESCnumber`);

  it('gives each decision its place, without a gap, and finds the chain intact', async () => {
    const rows = decisions();
    const answer = await verify('decision');

    assert.ok(rows.length > 10);
    assert.deepEqual(
      rows.map((row) => Number(row['sequence'])).sort((a, b) => a - b),
      rows.map((_, index) => index + 1),
    );
    assert.equal(answer['intact'], true);
    assert.equal(answer['complete'], true);
    assert.equal(answer['rows_checked'], rows.length);
    assert.equal(answer['unchained'], 0);
    assert.equal(answer['broken'], null);
  });

  it('chains evidence whatever people write in it', async () => {
    await attest(' Gone.\r\nChecked by Zoë 😀 "quoted" = \\ ');
    await attest('NULL');
    await attest('x'.repeat(4000));
    const answer = await verify('evidence');

    assert.equal(answer['intact'], true, JSON.stringify(answer));
    assert.equal(answer['rows_checked'], 3);
  });

  it('gives rows that arrive together one place each', async () => {
    const before = company.rows(`${scope}_evidence`, '').length;
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map(attest));
    const answer = await verify('evidence');

    assert.equal(answer['intact'], true);
    assert.equal(answer['rows_checked'], before + 5);
  });

  it('leaves a second row no room at the same place', () => {
    const row = { ...at(3), sys_id: 'f'.repeat(32), number: 'RDC9' };
    assert.throws(() => {
      company.instance.store.insert(`${scope}_decision`, row);
    });
  });

  it('goes page by page', async () => {
    const first = await verify('decision', '?limit=4');
    const second = await verify('decision', '?limit=4&after=4');

    assert.equal(first['complete'], false);
    assert.equal(first['next_after'], 4);
    assert.equal(second['from_sequence'], 5);
    assert.equal(second['next_after'], 8);
    await company.api('audra', 'GET', '/chains/decision?limit=5001', undefined, 400);
    await company.api('audra', 'GET', '/chains/decision?after=x', undefined, 400);
    await company.api('audra', 'GET', '/chains/grant', undefined, 404);
  });

  it('names the first row that does not fit', async () => {
    const row = at(6);
    tamper(row['sys_id'] ?? '', { result: 'permit', reasons: '[]', actor: 'somebody' });
    const answer = await verify('decision');
    const broken = answer['broken'] as Record<string, unknown>;

    assert.equal(answer['intact'], false);
    assert.equal(broken['sequence'], 6);
    assert.equal(broken['number'], row['number']);
    assert.match(String(broken['problem']), /changed after it was written/);
    tamper(row['sys_id'] ?? '', {
      result: row['result'] ?? '',
      reasons: row['reasons'] ?? '',
      actor: row['actor'] ?? '',
    });
    assert.equal((await verify('decision'))['intact'], true);
  });

  it('checks daily, keeps what it saw, and notices rows cut off the end', async () => {
    await runJob();
    const [intact] = checks('decision');
    const head = decisions().length;
    assert.equal(intact?.['verdict'], 'intact');
    assert.equal(intact['head_sequence'], String(head));
    assert.equal(checks('evidence')[0]?.['verdict'], 'intact');

    company.instance.store.delete(`${scope}_decision`, at(head)['sys_id'] ?? '');
    const answer = await verify('decision');
    assert.match(JSON.stringify(answer['broken']), /removed from the end/);
    await runJob();
    const [broken] = checks('decision');
    assert.equal(broken?.['verdict'], 'broken');
    assert.equal(broken['broken_sequence'], String(head));
    const errors = company.instance.engine.log.filter((line) => line.level === 'error');
    assert.ok(errors.some((line) => line.text.includes('chain of decision is broken at sequence')));
  });

  it('is read by auditors and administrators, and by nobody else', async () => {
    for (const user of ['olga', 'grace', 'connector', 'mallory']) {
      await company.api(user, 'GET', '/chains/decision', undefined, 403);
      const path = `/api/now/table/${scope}_chain_check`;
      const { body } = await company.call(user, 'GET', path);
      assert.equal(((body['result'] ?? []) as unknown[]).length, 0, user);
    }
    await company.api('admin', 'GET', '/chains/decision');
    const path = `/api/now/table/${scope}_chain_check`;
    const { body } = await company.call('audra', 'GET', path);
    assert.ok((body['result'] as unknown[]).length > 0);
  });

  it('lets nobody write, change or delete a check', async () => {
    const path = `/api/now/table/${scope}_chain_check`;
    const id = checks('decision')[0]?.['sys_id'] ?? '';
    for (const user of ['admin', 'audra']) {
      const post = await company.call(user, 'POST', path, { chain: 'decision', verdict: 'intact' });
      const patch = await company.call(user, 'PATCH', `${path}/${id}`, { verdict: 'intact' });
      const remove = await company.call(user, 'DELETE', `${path}/${id}`);
      assert.deepEqual([post.status, patch.status, remove.status], [403, 403, 403], user);
    }
    assert.equal(company.row(`${scope}_chain_check`, `sys_id=${id}`)['verdict'], 'broken');
  });
});
