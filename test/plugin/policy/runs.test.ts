import assert from 'node:assert/strict';
import {
  leaseHeld,
  readLease,
  readRunEnd,
  readRunRequest,
} from '../../../plugin/src/server/policy/runs.ts';

const request = {
  mapping: 'billing-db',
  application_key: 'billing-db',
  connector_id: 'conn-1',
  mapping_digest: 'm',
  lease_seconds: 300,
  idempotency_key: 'k1',
};
const end = {
  quality: 'accepted',
  reasons: [],
  proofs: [{ source: 'pg', kind: 'single_transaction', ok: true, detail: 'one transaction' }],
  counts: { accounts: 3, entitlements: 2, grants: 4, ledger_grants: 5 },
  snapshot_digest: 's',
};

describe('plugin/policy/runs', () => {
  it('reads the start of a run', () => {
    const read = readRunRequest(request);

    assert.ok(read.ok);
    assert.equal(read.value.leaseSeconds, 300);
  });

  it('names everything that is missing', () => {
    const read = readRunRequest({ lease_seconds: 300 });

    assert.ok(!read.ok);
    assert.match(read.problem, /mapping, application_key, connector_id, idempotency_key/);
  });

  it('limits a lease to between half a minute and an hour', () => {
    assert.deepEqual(
      [29, 30, 3600, 3601, 30.5, '60', undefined].map((value) => readLease(value).ok),
      [false, true, true, false, false, false, false],
    );
  });

  it('accepts only what was read whole and not stopped', () => {
    const states = (
      [
        [{ ...end }, 'published', true, true],
        [{ ...end, quality: 'partial' }, 'published', false, true],
        [{ ...end, quality: 'failed' }, 'failed', false, false],
        [{ ...end, aborted: 'guard' }, 'aborted', false, false],
      ] as const
    ).map(([body, state, accepted, touches]) => {
      const read = readRunEnd(body);
      assert.ok(read.ok);
      assert.equal(read.value.state, state);
      assert.equal(read.value.accepted, accepted);
      return read.value.touchesTickets === touches;
    });

    assert.ok(states.every(Boolean));
  });

  it('keeps the reason of an abort and the counts, and drops what is no count', () => {
    const read = readRunEnd({ ...end, aborted: 'guard tripped', counts: { accounts: 'many' } });

    assert.ok(read.ok);
    assert.match(read.value.fields['reasons'] ?? '', /^Aborted: guard tripped/);
    assert.equal(read.value.fields['accounts'], '0');
  });

  it('stores whole proofs only', () => {
    const proofs = Array.from({ length: 200 }, () => ({ detail: 'x'.repeat(100) }));
    const read = readRunEnd({ ...end, proofs });

    assert.ok(read.ok);
    const stored = JSON.parse(read.value.fields['proofs'] ?? '') as unknown[];
    assert.ok(stored.length > 0 && stored.length < 200);
  });

  it('tells the second connector who works, on which run, and until when', () => {
    const text = leaseHeld({
      connector: 'conn-1',
      number: 'RRN0001001',
      leaseExpires: '2026-11-24 12:00:00',
    });

    for (const part of ['conn-1', 'RRN0001001', '2026-11-24 12:00:00']) {
      assert.ok(text.includes(part));
    }
  });
});
