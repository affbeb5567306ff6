import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diffFindings, isForcedShut } from '../../../connector/src/domain/diff.ts';
import type { OpenFinding, SeenFinding } from '../../../connector/src/domain/diff.ts';
import { planFindings } from '../../../connector/src/domain/plan.ts';
import { finding } from './builders.ts';

const seen = (fingerprint: string, digest = 'd'): SeenFinding => ({
  fingerprint,
  digest,
  finding: finding({ summary: fingerprint }),
});

const open = (fingerprint: string, change: Partial<OpenFinding> = {}): OpenFinding => ({
  fingerprint,
  digest: 'd',
  driftClass: 'unledgered_access',
  state: 'ticketed',
  claim: 'open',
  ticketState: '1',
  ...change,
});

const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 });
const shuffle = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((item, at) => ({ item, rank: (at * 7919 + seed) % 101 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

describe('domain/diff', () => {
  it('is empty for equal sides in any order', () => {
    fc.assert(
      fc.property(keys, fc.nat(100), (names, seed) => {
        const diff = diffFindings(
          names.map((name) => seen(name)),
          shuffle(
            names.map((name) => open(name)),
            seed,
          ),
        );

        assert.equal(diff.kept.length, names.length);
        const moved = [diff.opened, diff.updated, diff.bounced, diff.missing];
        assert.deepEqual(moved, [[], [], [], []]);
      }),
    );
  });

  it('sorts every finding into exactly one heap', () => {
    fc.assert(
      fc.property(keys, keys, (here, there) => {
        const diff = diffFindings(
          here.map((name) => seen(name)),
          there.map((name) => open(name)),
        );

        assert.equal(diff.opened.length + diff.kept.length, here.length);
        assert.equal(diff.missing.length + diff.kept.length, there.length);
      }),
    );
  });

  it('counts a finding that was seen twice once', () => {
    assert.equal(diffFindings([seen('a'), seen('a')], []).opened.length, 1);
  });

  it('bounces what was claimed done, whatever its text', () => {
    const diff = diffFindings(
      [seen('a', 'new'), seen('b'), seen('c', 'new')],
      [open('a', { state: 'claimed_done' }), open('b', { claim: 'claimed_done' }), open('c')],
    );

    assert.deepEqual(
      diff.bounced.map((entry) => entry.open.fingerprint),
      ['a', 'b'],
    );
    assert.equal(diff.updated.length, 1);
  });

  it('takes a final ticket without an honest claim as forced shut', () => {
    assert.ok(isForcedShut(open('a', { ticketState: '3', claim: 'open' })));
    assert.ok(isForcedShut(open('a', { ticketState: '7', claim: 'bounced' })));
    assert.ok(!isForcedShut(open('a', { ticketState: '3', claim: 'closed_verified' })));
    assert.ok(!isForcedShut(open('a', { ticketState: '-5', claim: 'claimed_done' })));
    assert.ok(!isForcedShut(open('a', { ticketState: '', claim: '' })));
  });
});

describe('domain/plan', () => {
  const evidence = {
    level: 'E3',
    kind: 'list_absence',
    verdict: 'proves_absent',
    statement: 'not there',
    observedAt: '2026-11-24T08:00:00Z',
  } as const;

  it('closes nothing and opens no absence from a snapshot that was not accepted', () => {
    const quality = fc.constantFrom('partial', 'failed', 'anomalous') as fc.Arbitrary<'partial'>;
    fc.assert(
      fc.property(keys, keys, quality, fc.boolean(), (here, there, how, absence) => {
        const drift = here.map((name) => ({
          ...seen(name),
          finding: finding({ needsAbsenceProof: absence }),
        }));
        const diff = diffFindings(
          drift,
          there.map((name) => open(name)),
        );

        const actions = planFindings({
          diff,
          quality: how,
          closings: new Map(there.map((name) => [name, { evidence }])),
        });

        assert.ok(actions.every(({ action }) => action !== 'close' && action !== 'update'));
        assert.equal(
          actions.filter(({ action }) => action === 'open').length,
          absence ? 0 : diff.opened.length,
        );
      }),
    );
  });

  it('closes with evidence, keeps with a reason', () => {
    const diff = diffFindings([], [open('a'), open('b'), open('c')]);

    const actions = planFindings({
      diff,
      quality: 'accepted',
      closings: new Map([
        ['a', { evidence }],
        ['b', { unproven: 'a look-up found it' }],
      ]),
    });

    assert.deepEqual(
      actions.map(({ action, note }) => [action, note]),
      [
        ['close', 'E3: not there'],
        ['keep', 'a look-up found it'],
        ['keep', 'nothing proves it gone'],
      ],
    );
  });

  it('changes nothing when it is applied twice', () => {
    fc.assert(
      fc.property(keys, (names) => {
        const first = planFindings({
          diff: diffFindings(
            names.map((name) => seen(name)),
            [],
          ),
          quality: 'accepted',
          closings: new Map(),
        });
        const opened = first.flatMap((action) =>
          action.action === 'open' ? [open(action.seen.fingerprint)] : [],
        );

        const second = diffFindings(
          names.map((name) => seen(name)),
          opened,
        );

        assert.deepEqual([second.opened, second.updated, second.missing], [[], [], []]);
      }),
    );
  });
});
