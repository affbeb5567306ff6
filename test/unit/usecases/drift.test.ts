import assert from 'node:assert/strict';
import { Bench, day, minute } from './fakes.ts';
import type { ReconcileResult } from '../../../connector/src/usecases/result.ts';

function lines(result: ReconcileResult): readonly (readonly string[])[] {
  return result.findings.map((f) => [f.action, f.driftClass, f.account, f.entitlement]);
}

describe('usecases/drift', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await Bench.create();
    bench.user('ada');
    bench.grant('g1', 'ada', 'reader');
    bench.target.set('ada', ['reader']);
  });

  afterEach(async () => {
    await bench.remove();
  });

  it('unledgered_access: a known person holds what nobody decided', async () => {
    bench.target.set('ada', ['reader', 'admin']);

    const result = await bench.reconcile();

    assert.deepEqual(lines(result), [['open', 'unledgered_access', 'ada', 'admin']]);
    assert.deepEqual(result.findings[0]?.paths, [['ada', 'admin']]);
  });

  it('unledgered_access closes when the access is decided, and says that it is still there', async () => {
    bench.target.set('ada', ['reader', 'admin']);
    await bench.reconcile();
    bench.grant('g2', 'ada', 'admin');

    const result = await bench.reconcile();

    assert.deepEqual(lines(result), [['close', 'unledgered_access', 'ada', 'admin']]);
    assert.match(bench.platform.evidence[0]?.statement ?? '', /a live grant covers it now/);
  });

  it('says nothing of what a decided role contains', async () => {
    bench.target.nesting.set('reader', ['viewer']);

    assert.equal((await bench.reconcile()).outcome, 'clean');
  });

  it('orphan_account: one finding for the account, not one per access', async () => {
    bench.target.set('tmp', ['reader', 'admin', 'writer']);

    const result = await bench.reconcile();

    assert.deepEqual(lines(result), [['open', 'orphan_account', 'tmp', '']]);
    assert.equal(result.findings[0]?.paths.length, 3);
  });

  it('leaver_access beats whatever else there is to say of the access', async () => {
    bench.user('ada', { active: 'false' });
    bench.target.set('ada', ['reader', 'admin']);

    const result = await bench.reconcile();

    assert.deepEqual(lines(result), [
      ['open', 'leaver_access', 'ada', 'admin'],
      ['open', 'leaver_access', 'ada', 'reader'],
    ]);
    assert.equal(result.findings[0]?.severity, 'critical');
  });

  it('leaver_access: a live account without any entitlement is one as well', async () => {
    bench.user('ben', { active: 'false' });
    bench.target.set('ben', []);

    assert.deepEqual(lines(await bench.reconcile()), [['open', 'leaver_access', 'ben', '']]);
  });

  it('disabled_but_present: the account of a leaver is disabled and keeps its roles', async () => {
    bench.user('ada', { active: 'false' });
    await bench.reconcile();
    bench.target.set('ada', ['reader'], false);

    const result = await bench.reconcile();

    assert.deepEqual(lines(result), [
      ['close', 'leaver_access', 'ada', 'reader'],
      ['open', 'disabled_but_present', 'ada', ''],
    ]);
  });

  it('revoked_still_present: only after the propagation window', async () => {
    bench.grant('g1', 'ada', 'reader', {
      state: 'revoked_unverified',
      revoked_at: bench.at(-10 * minute),
    });
    assert.deepEqual(lines(await bench.reconcile()), []);
    bench.clock.advance(6 * minute);

    const result = await bench.reconcile();

    assert.deepEqual(lines(result), [['open', 'revoked_still_present', 'ada', 'reader']]);
  });

  it('revoked_still_present: names the path through another role, and what to take out of what', async () => {
    bench.grant('g1', 'ada', 'reader', {
      state: 'revoked_unverified',
      revoked_at: bench.at(-day),
    });
    bench.grant('g2', 'ada', 'ops');
    bench.target.set('ada', ['ops']);
    bench.target.nesting.set('ops', ['reader']);

    const result = await bench.reconcile();

    assert.deepEqual(lines(result), [['open', 'revoked_still_present', 'ada', 'reader']]);
    assert.deepEqual(result.findings[0]?.paths, [['ada', 'ops', 'reader']]);
    assert.match(
      bench.platform.openFindings()[0]?.['explanation'] ?? '',
      /Take reader out of ops in Billing; or, if ada is not to hold ops either, remove ops from ada\./,
    );
    assert.equal(bench.platform.grant('g1')['state'], 'revoked_unverified');
  });

  it('moves a revoked grant to verified when a complete read does not show it, once', async () => {
    bench.grant('g1', 'ada', 'reader', { state: 'revoked_unverified', revoked_at: bench.at(-day) });
    bench.target.set('ada', []);

    const result = await bench.reconcile();

    assert.deepEqual(result.grantReports, { observed: 0, absent: 1 });
    assert.equal(bench.platform.grant('g1')['state'], 'revoked_verified');
    assert.equal(bench.platform.evidence[0]?.level, 'E3');
    const again = await bench.reconcile();
    assert.deepEqual(again.grantReports, { observed: 0, absent: 0 });
  });

  it('does not take a read from before the revocation as proof', async () => {
    bench.grant('g1', 'ada', 'reader', {
      state: 'revoked_unverified',
      revoked_at: bench.at(minute),
    });
    bench.target.set('ada', []);

    assert.deepEqual((await bench.reconcile()).grantReports, { observed: 0, absent: 0 });
  });

  it('resurrected_access beats revoked_still_present', async () => {
    bench.grant('g1', 'ada', 'reader', {
      state: 'revoked_verified',
      revoked_at: bench.at(-3 * day),
      last_absent_proof: bench.at(-2 * day),
    });

    const result = await bench.reconcile();

    assert.deepEqual(lines(result), [['open', 'resurrected_access', 'ada', 'reader']]);
  });

  it('expired_still_present: the end has passed, whether or not the ledger noticed already', async () => {
    bench.grant('g1', 'ada', 'reader', { ends: bench.at(-day) });
    assert.deepEqual(lines(await bench.reconcile()), [
      ['open', 'expired_still_present', 'ada', 'reader'],
    ]);
    bench.grant('g1', 'ada', 'reader', { ends: bench.at(-day), state: 'revocation_due' });

    const later = await bench.reconcile();

    assert.deepEqual(lines(later), [['keep', 'expired_still_present', 'ada', 'reader']]);
  });

  it('gate_bypassed: seen, and never permitted; the grant does not become active', async () => {
    bench.grant('g1', 'ada', 'reader', { state: 'approved', permit: '' });

    const result = await bench.reconcile();

    assert.deepEqual(lines(result), [['open', 'gate_bypassed', 'ada', 'reader']]);
    assert.deepEqual(result.grantReports, { observed: 0, absent: 0 });
  });

  it('asks no permit of access that was adopted as a baseline', async () => {
    bench.grant('g1', 'ada', 'reader', { origin: 'baseline', permit: '' });

    assert.equal((await bench.reconcile()).outcome, 'clean');
  });

  it('overgrant_scope: a higher level than granted, and the lower grant is not missing as well', async () => {
    bench.mapping = {
      ...bench.mapping,
      entitlements: [
        {
          type: 'role',
          match: 'reader',
          title: undefined,
          tier: undefined,
          levelGroup: 'billing',
          level: 1,
          ignore: undefined,
        },
        {
          type: 'role',
          match: 'admin',
          title: undefined,
          tier: 'high',
          levelGroup: 'billing',
          level: 3,
          ignore: undefined,
        },
      ],
    };
    await bench.reconcile();
    bench.target.set('ada', ['admin']);
    bench.clock.advance(3 * day);

    const result = await bench.reconcile();

    assert.deepEqual(lines(result), [['open', 'overgrant_scope', 'ada', 'admin']]);
    assert.equal(result.findings[0]?.severity, 'critical');
  });

  it('overgrant_scope: held everywhere, granted for one part', async () => {
    bench.grant('g1', 'ada', 'reader', { scope: 'eu' });

    assert.deepEqual(lines(await bench.reconcile()), [
      ['open', 'overgrant_scope', 'ada', 'reader'],
    ]);
  });

  it('takes an unscoped grant as covering every scope', async () => {
    bench.target.set('ada', ['reader@eu', 'reader@us']);

    assert.equal((await bench.reconcile()).outcome, 'clean');
  });

  it('unfulfilled_grant: after its time only, and closes when it is seen', async () => {
    bench.target.set('ada', []);
    bench.grant('g1', 'ada', 'reader', { state: 'fulfilling', approved_at: bench.at(-day / 2) });
    assert.deepEqual(lines(await bench.reconcile()), []);
    bench.clock.advance(day);
    assert.deepEqual(lines(await bench.reconcile()), [['open', 'unfulfilled_grant', '', 'reader']]);
    bench.target.set('ada', ['reader']);

    const seen = await bench.reconcile();

    assert.deepEqual(lines(seen), [['close', 'unfulfilled_grant', '', 'reader']]);
    assert.deepEqual(seen.grantReports, { observed: 1, absent: 0 });
  });

  it('vanished_grant: seen before, absent now, never revoked', async () => {
    bench.user('ben');
    bench.grant('g2', 'ben', 'reader');
    bench.target.set('ben', ['reader']);
    await bench.reconcile();
    bench.target.set('ada', []);

    const result = await bench.reconcile();

    assert.deepEqual(
      result.findings.map(({ driftClass, action }) => [driftClass, action]),
      [['vanished_grant', 'open']],
    );
    assert.equal(result.coverage.drifted, 1);
  });

  it('ambiguous_account: two people fit; nothing is concluded for it, and no revocation is verified by it', async () => {
    bench.mapping = {
      ...bench.mapping,
      correlation: [{ account: 'email', identity: 'email', transform: ['lower'] }],
    };
    bench.user('ada2', { email: 'ada@example.com' });
    bench.grant('g1', 'ada', 'reader', { state: 'revoked_unverified', revoked_at: bench.at(-day) });

    const result = await bench.reconcile();

    assert.deepEqual(lines(result), [['open', 'ambiguous_account', 'ada', '']]);
    assert.deepEqual(result.grantReports, { observed: 0, absent: 0 });
  });

  it('keeps a revocation finding open when its account became disputed', async () => {
    bench.mapping = {
      ...bench.mapping,
      correlation: [{ account: 'email', identity: 'email', transform: ['lower'] }],
    };
    bench.grant('g1', 'ada', 'reader', { state: 'revoked_unverified', revoked_at: bench.at(-day) });
    await bench.reconcile();
    bench.user('ada2', { email: 'ada@example.com' });

    const result = await bench.reconcile();

    assert.deepEqual(lines(result), [
      ['keep', 'revoked_still_present', 'ada', 'reader'],
      ['open', 'ambiguous_account', 'ada', ''],
    ]);
    assert.match(result.findings[0]?.note ?? '', /still there/);
  });

  it('a later rule narrows what an earlier one left disputed', async () => {
    bench.mapping = {
      ...bench.mapping,
      correlation: [
        { account: 'email', identity: 'email', transform: ['lower'] },
        { account: 'login', identity: 'user_name', transform: [] },
      ],
    };
    bench.user('ada2', { email: 'ada@example.com' });

    assert.equal((await bench.reconcile()).outcome, 'clean');
  });

  it('takes the account a grant is bound to as the account of its identity', async () => {
    bench.target.accounts.clear();
    bench.target.set('legacy-07', ['reader']);
    bench.grant('g1', 'ada', 'reader', { account: 'LEGACY-07' });

    const result = await bench.reconcile();

    assert.equal(result.outcome, 'clean');
    assert.equal(bench.platform.grant('g1')['account_id'], 'id-legacy-07');
  });

  it('correlates a service account with its identity record, and asks for its owner', async () => {
    bench.platform.put('identity', {
      sys_id: 'i-svc',
      name: 'Nightly export',
      kind: 'service_account',
      user_name: 'svc_export',
      status: 'active',
    });
    bench.grant('g2', 'svc', 'exporter', { identity: 'i-svc', 'identity.user': '' });
    bench.target.set('svc_export', ['exporter']);

    const result = await bench.reconcile();

    assert.deepEqual(
      result.findings.map(({ driftClass, summary }) => [driftClass, summary]),
      [['owner_missing', 'Nightly export holds exporter and has no owner']],
    );
  });

  it('owner_missing and owner_inactive: nobody, or nobody who is still here', async () => {
    bench.platform.app = { ...bench.platform.app, revocationOwnerId: '' };
    bench.grant('g1', 'ada', 'reader', { revocation_owner: '' });
    bench.user('sam', { active: 'false' });
    bench.user('ben');
    bench.grant('g2', 'ben', 'reader', { revocation_owner: 'u-sam' });
    bench.target.set('ben', ['reader']);

    const result = await bench.reconcile();

    assert.deepEqual(
      result.findings.map(({ driftClass, severity }) => [driftClass, severity]),
      [
        ['owner_missing', 'high'],
        ['owner_inactive', 'high'],
      ],
    );
  });

  it('owner_inactive is milder while the group can act', async () => {
    bench.user('sam', { active: 'false' });
    bench.user('ben');
    bench.platform.put('group', { sys_id: 'grp', name: 'Ops', active: 'true' });
    bench.platform.put('group_member', { sys_id: 'm1', group: 'grp', user: 'u-ben' });
    bench.grant('g1', 'ada', 'reader', { revocation_owner: 'u-sam', revocation_group: 'grp' });

    const result = await bench.reconcile();

    assert.deepEqual(
      result.findings.map(({ driftClass, severity }) => [driftClass, severity]),
      [['owner_inactive', 'medium']],
    );
  });

  it('self_approval: a fact of the ledger, whatever the app shows', async () => {
    bench.grant('g1', 'ada', 'reader', { approved_by: 'u-ada' });

    assert.deepEqual(
      (await bench.reconcile()).findings.map(({ driftClass }) => driftClass),
      ['self_approval'],
    );
  });

  it('judges an account somebody forgot to list as an account of nobody, only in a whole read', async () => {
    const ghost = { id: 'id-ghost', login: 'ghost', enabled: true, roles: ['reader'] };
    bench.target.accounts.set('ghost', ghost);
    const read = bench.target.read.bind(bench.target);
    bench.target.read = async function* () {
      for await (const record of read()) {
        if (record.kind !== 'account' || record.account.login !== 'ghost') yield record;
      }
    };
    bench.target.proofOk = false;
    const partial = await bench.reconcile();
    assert.deepEqual(
      partial.findings.map(({ driftClass }) => driftClass),
      ['snapshot_partial'],
    );
    bench.target.proofOk = true;

    const whole = await bench.reconcile();

    assert.deepEqual(lines(whole).at(0), ['open', 'orphan_account', 'id-ghost', '']);
  });

  it('ignores what the mapping ignores until its end, and closes no finding because of it', async () => {
    bench.target.set('breakglass', ['admin']);
    await bench.reconcile();
    bench.mapping = {
      ...bench.mapping,
      accounts: {
        kinds: [],
        ignore: [{ where: { login: 'break*' }, reason: 'CHG1', until: '2026-11-30T00:00:00Z' }],
      },
    };
    const ignored = await bench.reconcile();
    assert.deepEqual(lines(ignored), [['keep', 'orphan_account', 'breakglass', '']]);
    assert.match(ignored.findings[0]?.note ?? '', /the mapping ignores it.*CHG1/);
    assert.equal(ignored.snapshot.ignoredAccounts, 1);
    assert.equal(ignored.snapshot.ignoredGrants, 1);
    bench.clock.advance(10 * day);

    const judged = await bench.reconcile();

    assert.equal(judged.snapshot.ignoredAccounts, 0);
    assert.equal(judged.findings[0]?.note, '');
  });

  it('snapshot_stale: no complete read within the freshness target', async () => {
    await bench.reconcile();
    bench.clock.advance(2 * day);
    bench.target.breakAfter = 0;

    const result = await bench.reconcile();

    assert.equal(result.outcome, 'failed');
    assert.deepEqual(
      result.findings.map(({ driftClass }) => driftClass),
      ['snapshot_partial', 'snapshot_stale'],
    );
    assert.equal(result.coverage.unknown, 1);
  });
});
