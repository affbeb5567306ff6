import assert from 'node:assert/strict';
import { type Company, dateIn, grantOf, order, scope, startCompany } from './company.ts';

describe('plugin/instance/guard', function () {
  this.timeout(60_000);
  let company: Company;
  let grant: string;
  const patch = async (user: string, table: string, id: string, fields: object) =>
    (await company.call(user, 'PATCH', `/api/now/table/${scope}_${table}/${id}`, fields)).status;

  before(async () => {
    company = await startCompany();
    grant = grantOf(company, await order(company, 'ada'))['sys_id'] ?? '';
  });
  after(() => company.stop());

  it('aborts an illegal move and an edit of a decided field, even by an administrator', async () => {
    assert.equal(await patch('admin', 'grant', grant, { state: 'active' }), 403);
    assert.equal(await patch('admin', 'grant', grant, { beneficiary: company.ids['grace'] }), 403);
    assert.equal(
      await patch('admin', 'grant', grant, { revocation_owner: company.ids['lena'] }),
      403,
    );
    const row = company.row(`${scope}_grant`, `sys_id=${grant}`);
    assert.equal(row['state'], 'pending_approval');
    assert.equal(row['beneficiary'], company.ids['ada']);
  });

  it('aborts an approval written by hand: the decision behind it is missing', async () => {
    const status = await patch('admin', 'grant', grant, {
      state: 'approved',
      approved_by: company.ids['grace'],
    });

    assert.equal(status, 403);
  });

  it('aborts a self-approval written into the ledger', async () => {
    const status = await patch('admin', 'grant', grant, {
      state: 'approved',
      approved_by: company.ids['ada'],
    });

    assert.equal(status, 403);
  });

  it('lets nobody but the code write decisions and evidence, and nobody change or delete them', async () => {
    const [decision] = company.rows(`${scope}_decision`, '');
    const id = decision?.['sys_id'] ?? '';
    const path = `/api/now/table/${scope}_decision`;

    assert.equal(await patch('admin', 'decision', id, { result: 'permit' }), 403);
    assert.equal((await company.call('admin', 'DELETE', `${path}/${id}`)).status, 403);
    assert.equal((await company.call('admin', 'POST', path, { result: 'permit' })).status, 403);
    assert.equal((await company.call('connector', 'POST', path, { result: 'permit' })).status, 403);
  });

  it('lets nobody write findings and runs by hand, nor open a ticket', async () => {
    for (const table of ['finding', 'run', 'remediation']) {
      const path = `/api/now/table/${scope}_${table}`;
      const { status } = await company.call('admin', 'POST', path, {
        application: company.ids['app'],
      });
      assert.equal(status, 403, table);
      assert.equal(company.rows(`${scope}_${table}`, '').length, 0);
    }
  });

  it('keeps what an application was last proven to hold', async () => {
    const app = company.ids['app'] ?? '';
    await patch('admin', 'application', app, {
      last_accepted_at: '2030-01-01 00:00:00',
      last_grants: '1',
      environment: 'test',
    });

    const row = company.row(`${scope}_application`, `sys_id=${app}`);
    assert.equal(row['environment'], 'test');
    assert.equal(row['last_accepted_at'] ?? '', '');
    assert.equal(row['last_grants'] ?? '', '');
  });

  it('refuses a grant made up by hand, whatever its origin is called', async () => {
    const post = async (fields: object) =>
      (
        await company.call('admin', 'POST', `/api/now/table/${scope}_grant`, {
          application: company.ids['app'],
          ...fields,
        })
      ).status;
    const line = company.row(`${scope}_grant`, `sys_id=${grant}`)['request_item'];

    for (const origin of ['constructor', 'toString', '__proto__']) {
      assert.equal(await post({ origin, state: 'approved' }), 403, origin);
    }
    assert.equal(await post({ origin: 'request', state: 'pending_approval' }), 403);
    assert.equal(
      await post({ origin: 'request', state: 'pending_approval', request_item: line }),
      403,
    );
    assert.equal(company.rows(`${scope}_grant`, '').length, 1);
  });

  it('adopts a baseline that can be taken back, entered by somebody else than who has it', async () => {
    const identity = company.row(`${scope}_grant`, `sys_id=${grant}`)['identity'];
    const [administrator] = company.rows('sys_user', 'user_name=admin');
    const complete = {
      origin: 'baseline',
      state: 'active',
      application: company.ids['app'],
      entitlement: company.ids['entitlement'],
      identity,
      beneficiary: company.ids['ada'],
      revocation_owner: company.ids['olga'],
      revocation_path: 'api',
      ends: `${dateIn(company, 30)} 00:00:00`,
    };
    const post = async (fields: object) =>
      (
        await company.call('admin', 'POST', `/api/now/table/${scope}_grant`, {
          ...complete,
          ...fields,
        })
      ).status;
    const needed = ['entitlement', 'identity', 'revocation_owner', 'revocation_path', 'ends'];

    for (const field of needed) assert.equal(await post({ [field]: '' }), 403, field);
    assert.equal(await post({ ends: `${dateIn(company, -1)} 00:00:00` }), 403);
    assert.equal(await post({ beneficiary: administrator?.['sys_id'] }), 403);
    assert.equal(await post({}), 201);
    const [adopted] = company.rows(`${scope}_grant`, 'origin=baseline');
    company.instance.store.delete(`${scope}_grant`, adopted?.['sys_id'] ?? '');
  });

  it('deletes nothing from the ledger', async () => {
    for (const table of ['grant', 'gate', 'application', 'entitlement', 'identity']) {
      const [row] = company.rows(`${scope}_${table}`, '');
      const path = `/api/now/table/${scope}_${table}/${row?.['sys_id'] ?? ''}`;
      const { status } = await company.call('admin', 'DELETE', path);
      assert.equal(status, 403, table);
      assert.equal(company.rows(`${scope}_${table}`, `sys_id=${row?.['sys_id'] ?? ''}`).length, 1);
    }
  });

  it('shows the ledger to its roles and to nobody else', async () => {
    const path = `/api/now/table/${scope}_grant?sysparm_fields=number`;
    const seen = async (user: string) => {
      const { body } = await company.call(user, 'GET', path);
      return ((body['result'] ?? []) as unknown[]).length;
    };

    for (const user of ['connector', 'audra', 'olga']) assert.equal(await seen(user), 1, user);
    assert.equal(await seen('mallory'), 0);
  });

  it('lets the gate state of a line be set by the gate only', async () => {
    const line = company.row(`${scope}_grant`, `sys_id=${grant}`)['request_item'] ?? '';
    await company.call('admin', 'PATCH', `/api/now/table/sc_req_item/${line}`, {
      [`${scope}_gate_state`]: 'permitted',
      approval: 'approved',
    });

    const row = company.row('sc_req_item', `sys_id=${line}`);
    assert.equal(row[`${scope}_gate_state`], 'open');
    assert.equal(row['approval'], 'requested');
  });

  it('protects each route by role', async () => {
    const status = async (user: string, method: string, path: string, body?: object) =>
      (await company.call(user, method, `/api/${scope}/v1/rescind${path}`, body)).status;

    assert.equal(await status('mallory', 'GET', '/health'), 403);
    assert.equal(await status('audra', 'POST', '/runs', {}), 403);
    assert.equal(await status('mallory', 'POST', '/evaluation', {}), 403);
    assert.equal(await status('mallory', 'POST', '/evidence', {}), 403);
    assert.equal(await status('connector', 'POST', '/runs', {}), 400);
    const health = await company.api('connector', 'GET', '/health');
    assert.deepEqual(health['roles'], [`${scope}.connector`]);
    assert.equal(health['plugin_version'], '0.1.0');
  });

  it('takes a word for proof only where the application asks for no more', async () => {
    const run = await company.api(
      'connector',
      'POST',
      '/runs',
      {
        mapping: 'billing-db',
        application_key: 'billing-db',
        connector_id: 'conn-1',
        lease_seconds: 60,
        idempotency_key: 'guard-1',
      },
      201,
    );
    const base = `/runs/${String(run['id'])}`;
    await company.api('connector', 'POST', `${base}/findings`, {
      items: [
        {
          status: 'seen',
          fingerprint: 'f'.repeat(64),
          drift_class: 'orphan_account',
          severity: 'low',
          summary: 'An account without an owner',
        },
      ],
    });
    await company.api('connector', 'POST', `${base}/finish`, {
      quality: 'accepted',
      counts: { accounts: 1, entitlements: 1, grants: 1, ledger_grants: 1 },
      proofs: [{ ok: true }],
    });
    const finding = () => company.row(`${scope}_finding`, `fingerprint=${'f'.repeat(64)}`);
    const attest = (level: string, kind: string, status: number) =>
      company.api(
        'olga',
        'POST',
        '/evidence',
        {
          remediation: finding()['remediation'],
          level,
          kind,
          verdict: 'proves_absent',
          statement: 'I looked at the admin page of the vendor; the account is gone.',
        },
        status,
      );

    const ticketId = finding()['remediation'] ?? '';
    const opened = company.row(`${scope}_remediation`, `sys_id=${ticketId}`);
    await patch('olga', 'remediation', ticketId, {
      correlation_id: 'other',
      parent: ticketId,
      number: 'RMD1',
      active: 'false',
      opened_at: '2020-01-01 00:00:00',
      opened_by: company.ids['ada'],
      application: '',
      drift_class: 'leaver_access',
    });
    const kept = company.row(`${scope}_remediation`, `sys_id=${ticketId}`);
    for (const field of [
      'correlation_id',
      'parent',
      'number',
      'active',
      'opened_at',
      'opened_by',
      'application',
      'drift_class',
    ]) {
      assert.equal(kept[field], opened[field], field);
    }
    assert.equal(await patch('olga', 'remediation', ticketId, { state: '99' }), 403);

    await attest('E4', 'probe', 400);
    await attest('E1', 'attestation', 201);
    assert.equal(finding()['state'], 'ticketed');

    company.instance.store.update(`${scope}_application`, company.ids['app'] ?? '', {
      min_evidence: 'E1',
    });
    await attest('E1', 'attestation', 201);
    assert.equal(finding()['state'], 'resolved_attested');
    const ticket = company.row(`${scope}_remediation`, `sys_id=${finding()['remediation'] ?? ''}`);
    assert.equal(ticket['state'], '3');
    assert.equal(ticket['claim'], 'closed_attested');
  });
});
