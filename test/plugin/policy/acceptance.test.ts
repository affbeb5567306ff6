import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  acceptanceChangeObjection,
  acceptanceDays,
  acceptanceObjection,
  readAcceptanceDays,
} from '../../../plugin/src/server/policy/acceptance.ts';

const acceptance = {
  owner: 'olga',
  application: 'app',
  catalogItem: '',
  state: 'accepted',
  ends: '2026-12-31 00:00:00',
};
const facts = {
  now: '2026-11-24 00:00:00',
  actorId: 'olga',
  actorIsAdmin: false,
  ownerActive: true,
  isNamed: true,
  latestEnd: '2027-01-31 00:00:00',
};
const change = fc.record({
  owner: fc.constantFrom('olga', 'bert'),
  application: fc.constantFrom('app', 'other'),
  catalogItem: fc.constantFrom('', 'item'),
  state: fc.constantFrom('accepted', 'withdrawn', 'lapsed', 'constructor'),
  ends: fc.constantFrom('2026-12-31 00:00:00', '2030-01-01 00:00:00'),
});
const who = fc.record({
  now: fc.constantFrom('2026-11-24 00:00:00', '2027-02-01 00:00:00'),
  actorId: fc.constantFrom('olga', 'mallory'),
  actorIsAdmin: fc.boolean(),
  ownerActive: fc.boolean(),
});

describe('plugin/policy/acceptance', () => {
  it('lets people accept for themselves, where they are named, for a limited time', () => {
    const objection = (a: object, f: object) =>
      acceptanceObjection({ ...acceptance, ...a }, { ...facts, ...f });
    assert.equal(objection({}, {}), undefined);
    assert.match(objection({}, { actorId: 'mallory' }) ?? '', /yourself only/);
    assert.match(objection({}, { isNamed: false }) ?? '', /does not name you/);
    assert.match(objection({ application: '' }, {}) ?? '', /Choose the application/);
    assert.match(objection({ state: 'withdrawn' }, {}) ?? '', /starts as accepted/);
    for (const ends of ['', '2026-11-24 00:00:00', '2027-02-01 00:00:00']) {
      assert.match(objection({ ends }, {}) ?? '', /has to end/);
    }
  });

  it('only withdraws and lapses, once, by whom it concerns', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(change, who), { maxLength: 10 }), (steps) => {
        let current = acceptance;
        for (const [next, actor] of steps) {
          if (acceptanceChangeObjection(current, next, actor) !== undefined) continue;
          assert.deepEqual({ ...next, state: '' }, { ...acceptance, state: '' });
          if (current.state !== 'accepted') assert.equal(next.state, current.state);
          if (current.state === 'accepted' && next.state === 'withdrawn') {
            assert.ok(actor.actorId === 'olga' || actor.actorIsAdmin);
          }
          if (current.state === 'accepted' && next.state === 'lapsed') {
            assert.ok(!actor.ownerActive || actor.now >= acceptance.ends);
          }
          current = next;
        }
      }),
    );
  });

  it('reads its days by tier; what cannot be read keeps its default', () => {
    const days = readAcceptanceDays('critical=0; high=1000; medium=-3; low = 700; x=5');
    assert.deepEqual(days, { critical: 0, high: 90, medium: 180, low: 700 });
    assert.equal(acceptanceDays(days, 'unknown'), 180);
  });
});
