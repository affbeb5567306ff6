import assert from 'node:assert/strict';
import type { Evidence } from '../../../connector/src/domain/evidence.ts';
import type { Finding } from '../../../connector/src/domain/finding.ts';
import { RescindError } from '../../../connector/src/lib/errors.ts';
import type { FindingReport, StartRunRequest } from '../../../connector/src/ports/platform.ts';
import { api, assertAllAsked, ledgerError, never, scriptedPlatform } from './scripted.ts';

const base = '/api/x_rsc_rescind/v1/rescind';
const request: StartRunRequest = {
  ...{ mapping: 'crm', applicationKey: 'crm', connectorId: 'host/1', mappingDigest: 'd' },
  ...{ leaseSeconds: 120, idempotencyKey: 'k1' },
};
const finding: Finding = {
  driftClass: 'orphan_account',
  severity: 'high',
  subject: { applicationKey: 'crm', accountNativeId: '7', entitlementKey: 'role:a', scope: '' },
  ...{ grantId: '', identityId: '', userId: 'u1', entitlementId: 'e1', accountLogin: 'tmp' },
  ...{ entitlementName: 'a', summary: 's'.repeat(300), explanation: 'x', paths: [['tmp', 'a']] },
  ...{ controls: ['NHI1:2025'], needsAbsenceProof: false },
};
const seen = (key: string): FindingReport => ({
  status: 'seen',
  fingerprint: key,
  digest: 'dg',
  finding,
});
const recorder = () => scriptedPlatform().platform.recorder;
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof RescindError, String(error));
    return `${error.code}: ${error.message}`;
  }
  return 'done';
};
type Body = { items: Record<string, unknown>[] };

describe('servicenow/run-recorder', () => {
  afterEach(() => {
    assertAllAsked();
  });

  it('starts a run, and repeats the same request after a 502', async () => {
    const bodies: unknown[] = [];
    const noted = (body: unknown): boolean => bodies.push(body) > 0;
    api().post(`${base}/runs`, noted).reply(502, '');
    api()
      .post(`${base}/runs`, noted)
      .reply(201, { result: { id: 'r1', number: 'RRN1' } });

    assert.deepEqual(await recorder().startRun(request, never), { id: 'r1', number: 'RRN1' });
    assert.deepEqual(bodies[0], bodies.at(-1));
    assert.equal((bodies[0] as Record<string, unknown>)['idempotency_key'], 'k1');
  });

  it('passes on who holds the lease', async () => {
    const message = 'Connector b works on crm (run RRN7) until 2026-11-24 10:00:00 UTC.';
    api().post(`${base}/runs`).reply(409, ledgerError(message));

    assert.equal(await codeOf(recorder().startRun(request, never)), `run_lease_held: ${message}`);
  });

  it('tells an unknown application from a plugin that is not installed', async () => {
    api().post(`${base}/runs`).reply(404, ledgerError('No application has the key "crm".'));
    api()
      .post(`${base}/runs`)
      .reply(400, ledgerError('Requested URI does not represent any resource'));
    api().post(`${base}/runs`).reply(404, '');

    assert.match(
      await codeOf(recorder().startRun(request, never)),
      /^application_unknown: .*key crm/,
    );
    assert.match(await codeOf(recorder().startRun(request, never)), /^plugin_missing/);
    assert.match(await codeOf(recorder().startRun(request, never)), /^plugin_missing/);
  });

  it('names the role when the API refuses', async () => {
    api()
      .post(`${base}/runs`)
      .reply(403, ledgerError('User Not Authorized', 'Failed API level ACL Validation'));

    assert.match(
      await codeOf(recorder().startRun(request, never)),
      /^platform_forbidden: .*x_rsc_rescind\.connector/,
    );
  });

  it('sends findings in chunks of at most 500 and keeps the order of the answers', async () => {
    const sizes: number[] = [];
    api()
      .post(`${base}/runs/r1/findings`)
      .times(3)
      .reply(200, (_uri, body) => {
        const { items } = body as Body;
        sizes.push(items.length);
        return {
          result: {
            items: items.map((item) => ({
              key: item['fingerprint'],
              result: 'opened',
              message: null,
            })),
          },
        };
      });
    const keys = Array.from({ length: 1001 }, (_each, index) => `f${index}`);

    const results = await recorder().publishFindings('r1', keys.map(seen), never);

    assert.deepEqual(sizes, [500, 500, 1]);
    assert.deepEqual(
      results.map(({ key }) => key),
      keys,
    );
    assert.deepEqual(results[0], { key: 'f0', result: 'opened', message: '' });
  });

  it('writes names and times as the platform wants them, and cuts what is too long with a sign', async () => {
    let items: Record<string, unknown>[] = [];
    api()
      .post(`${base}/runs/r1/findings`)
      .reply(200, (_uri, body) => {
        ({ items } = body as Body);
        return {
          result: { items: items.map(() => ({ key: '', result: 'unchanged', message: '' })) },
        };
      });
    const evidence: Evidence = {
      level: 'E3',
      kind: 'list_absence',
      verdict: 'proves_absent',
      statement: 'gone',
      observedAt: '2026-11-24T05:00:00Z',
    };

    await recorder().publishFindings(
      'r1',
      [seen('f1'), { status: 'gone', fingerprint: 'f2', evidence }],
      never,
    );

    assert.equal(items[0]?.['drift_class'], 'orphan_account');
    assert.equal(items[0]['user'], 'u1');
    assert.equal(String(items[0]['summary']).length, 255);
    assert.match(String(items[0]['summary']), /…$/);
    assert.deepEqual(items[1]?.['evidence'], {
      ...{ level: 'E3', kind: 'list_absence', verdict: 'proves_absent', statement: 'gone' },
      observed_at: '2026-11-24 05:00:00',
    });
  });

  it('does not accept fewer answers than lines', async () => {
    api()
      .post(`${base}/runs/r1/findings`)
      .reply(200, { result: { items: [] } });

    assert.match(
      await codeOf(recorder().publishFindings('r1', [seen('f1')], never)),
      /^platform_incomplete: .*0 of 1/,
    );
  });

  it('starts no further chunk after an interrupt, but lets the current one end', async () => {
    const controller = new AbortController();
    const reason = new RescindError('interrupted', 'stop');
    api()
      .post(`${base}/runs/r1/findings`)
      .reply(200, (_uri, body) => {
        controller.abort(reason);
        const { items } = body as Body;
        return { result: { items: items.map(() => ({ key: '', result: 'opened', message: '' })) } };
      });
    const lines = Array.from({ length: 501 }, (_each, index) => seen(`f${index}`));

    await assert.rejects(
      recorder().publishFindings('r1', lines, controller.signal),
      (error: unknown) => error === reason,
    );
  });

  it('finishes a run and reads the tickets', async () => {
    api()
      .post(`${base}/runs/r1/finish`, (body: Record<string, unknown>) => {
        assert.deepEqual(body['counts'], {
          accounts: 1,
          entitlements: 2,
          grants: 3,
          ledger_grants: 4,
        });
        assert.equal('aborted' in body, false);
        return true;
      })
      .reply(200, { result: { tickets: { opened: ['RMD1'], closed: [] } } });

    const summary = await recorder().finishRun(
      'r1',
      {
        ...{
          quality: 'accepted',
          reasons: [],
          proofs: [],
          snapshotDigest: 'x',
          aborted: undefined,
        },
        counts: { accounts: 1, entitlements: 2, grants: 3, ledgerGrants: 4 },
      },
      never,
    );

    assert.deepEqual(summary.tickets, {
      opened: ['RMD1'],
      updated: [],
      bounced: [],
      reopened: [],
      closed: [],
    });
  });
});
