import assert from 'node:assert/strict';
import {
  keyTaken,
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

  it('refuses what is longer than its column instead of cutting it', () => {
    assert.ok(readRunRequest({ ...request, idempotency_key: 'k'.repeat(100) }).ok);
    for (const [name, size] of [
      ['idempotency_key', 101],
      ['mapping', 121],
      ['connector_id', 101],
      ['mapping_digest', 65],
    ] as const) {
      const read = readRunRequest({ ...request, [name]: 'k'.repeat(size) });
      assert.ok(!read.ok);
      assert.equal(read.problem, `${name} takes at most ${size - 1} characters.`);
    }
  });

  it('names the run that a key already started', () => {
    assert.match(keyTaken('RRN0001001'), /RRN0001001 for another application/);
  });

  it('accepts nothing without counts and a proof', () => {
    const problems: [object, RegExp][] = [
      [{ ...end, proofs: undefined }, /at least one proof/],
      [{ ...end, proofs: [] }, /at least one proof/],
      [{ ...end, counts: undefined }, /counts.accounts must be a whole number/],
      [{ ...end, counts: { ...end.counts, grants: undefined } }, /counts.grants/],
    ];

    for (const [body, text] of problems) {
      const read = readRunEnd(body as Record<string, unknown>);
      assert.ok(!read.ok);
      assert.match(read.problem, text);
    }
    assert.ok(readRunEnd({ quality: 'partial' }).ok);
    assert.ok(readRunEnd({ quality: 'accepted', aborted: 'guard' }).ok);
  });

  it('refuses lists, counts and proofs of another shape in words', () => {
    const entries = (size: number) => Array.from({ length: size }, () => ({ detail: 'x' }));
    const problems: [object, RegExp][] = [
      [{ ...end, reasons: [{ toString: 1 }] }, /reasons must be texts/],
      [{ ...end, reasons: 'late' }, /reasons must be a list/],
      [{ ...end, reasons: Array(1001).fill('x') }, /reasons takes at most 1000 entries.* 1001/],
      [{ ...end, proofs: ['ok'] }, /proofs must be objects/],
      [{ ...end, proofs: entries(1001) }, /proofs takes at most 1000 entries/],
      [{ ...end, counts: [] }, /counts must be an object/],
      [{ ...end, aborted: { why: 'guard' } }, /aborted must be a text/],
      ...[-1, 0.5, NaN, Infinity, 1e13, '3'].map((count): [object, RegExp] => [
        { ...end, quality: 'partial', counts: { accounts: count } },
        /counts.accounts must be a whole number from 0 to 1000000000000/,
      ]),
    ];

    for (const [body, text] of problems) {
      const read = readRunEnd(body as Record<string, unknown>);
      assert.ok(!read.ok);
      assert.match(read.problem, text);
    }
    assert.ok(readRunEnd({ ...end, proofs: entries(1000) }).ok);
  });

  it('keeps the reason of an abort and the counts', () => {
    const read = readRunEnd({ ...end, aborted: 'guard tripped', counts: { grants: 4 } });

    assert.ok(read.ok);
    assert.match(read.value.fields['reasons'] ?? '', /^Aborted: guard tripped/);
    assert.equal(read.value.fields['accounts'], '0');
    assert.equal(read.value.fields['grants'], '4');
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
