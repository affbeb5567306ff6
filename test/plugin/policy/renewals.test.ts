import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  defaultTotalDays,
  defaultWindowDays,
  endMoveObjection,
  type EndMove,
  isRenewable,
  readTotalDays,
  readWindowDays,
  type RenewalFacts,
  renewalObjections,
  renewalText,
  totalDays,
} from '../../../plugin/src/server/policy/renewals.ts';
import { addDays } from '../../../plugin/src/server/policy/times.ts';

const now = '2026-11-24 12:00:00';
const facts: RenewalFacts = {
  baseId: 'base',
  number: 'RGR0001001',
  since: '2026-06-01 08:00:00',
  ends: '2026-12-01 23:59:59',
  timesRenewed: 1,
  maxEnd: '2027-06-01 23:59:59',
  inForce: true,
  applied: false,
};
const codes = (more: Partial<RenewalFacts>, ends = '2027-01-31 23:59:59'): string[] =>
  renewalObjections({ ...facts, ...more }, ends).map(({ code }) => code);
const move: EndMove = {
  now,
  grantId: 'base',
  stateBefore: 'active',
  stateAfter: 'active',
  endsBefore: '2026-12-01 23:59:59',
  endsAfter: '2027-01-31 23:59:59',
  timesBefore: 1,
  timesAfter: 2,
  maxEnd: '2027-06-01 23:59:59',
  renewal: {
    predecessorId: 'base',
    origin: 'request',
    state: 'approved',
    ends: '2027-01-31 23:59:59',
    approvalLogged: true,
    permitHolds: true,
    permitExpires: '2026-11-24 12:00:00',
  },
};

describe('plugin/policy/renewals', () => {
  it('reads settings, and keeps the default for what it cannot read', () => {
    assert.deepEqual(readTotalDays('critical=30; HIGH = 200;x=1;medium;low=0'), {
      ...defaultTotalDays,
      critical: 30,
      high: 200,
    });
    for (const text of ['', 'x', '-1', '0', '366', '1.5'])
      assert.equal(readWindowDays(text), defaultWindowDays, text);
    assert.equal(readWindowDays(' 7 '), 7);
    assert.equal(totalDays(0, 'high', defaultTotalDays), 365);
    assert.equal(totalDays(100, 'high', defaultTotalDays), 100);
    assert.equal(totalDays(900, 'high', defaultTotalDays), 365);
    assert.equal(totalDays(0, 'constructor', {}), 730);
  });

  it('takes an order for a renewal only in the last days of a grant in force', () => {
    const renewable = (state: string, ends: string): boolean =>
      isRenewable({ state, ends }, now, ends === '' ? '' : addDays(ends, -21));

    assert.equal(renewable('active', '2026-12-15 12:00:00'), true);
    assert.equal(renewable('active', '2026-12-15 12:00:01'), false);
    assert.equal(renewable('active', now), false);
    assert.equal(renewable('active', ''), false);
    for (const state of ['fulfilling', 'quarantined', 'revocation_due', 'approved'])
      assert.equal(renewable(state, '2026-12-01 23:59:59'), false, state);
  });

  it('says why it is refused and what to do', () => {
    assert.deepEqual(renewalObjections(undefined, ''), []);
    assert.deepEqual(codes({}), []);
    assert.deepEqual(codes({}, ''), []);
    assert.deepEqual(codes({ inForce: false }), ['renewal_too_late']);
    assert.deepEqual(codes({ maxEnd: facts.ends }), ['renewal_life_spent']);
    assert.deepEqual(codes({}, '2027-06-02 23:59:59'), ['renewal_beyond_total_life']);
    assert.deepEqual(codes({}, facts.ends), ['renewal_not_longer']);
    assert.deepEqual(codes({ applied: true, inForce: false }), []);
    assert.match(
      renewalText(facts),
      /exists since 2026-06-01, renewed once so far, ends on 2026-12-01, and may last until 2027-06-01/,
    );
    assert.match(renewalText({ ...facts, timesRenewed: 0 }), /never renewed so far/);
  });

  it('moves the end only for an approved and permitted renewal of this grant', () => {
    const refused = (more: Partial<EndMove>, renewal: Partial<EndMove['renewal']> = {}) =>
      endMoveObjection({ ...move, ...more, renewal: { ...move.renewal, ...renewal } });

    assert.equal(refused({}), undefined);
    assert.match(refused({}, { predecessorId: 'other' }) ?? '', /renewal of this grant only/);
    assert.match(refused({}, { origin: 'baseline' }) ?? '', /renewal of this grant only/);
    for (const state of ['quarantined', 'revocation_due', 'revoked_verified']) {
      assert.match(refused({ stateBefore: state }) ?? '', /in force/);
      assert.match(refused({ stateAfter: state }) ?? '', /in force/);
    }
    assert.match(refused({ endsBefore: now }) ?? '', /has ended/);
    for (const state of ['pending_approval', 'rejected', 'renewed', 'cancelled'])
      assert.match(refused({}, { state }) ?? '', /not approved/);
    assert.match(refused({}, { approvalLogged: false }) ?? '', /not approved/);
    assert.match(refused({}, { permitHolds: false }) ?? '', /no permit/);
    assert.match(refused({}, { permitExpires: '2026-11-24 11:59:59' }) ?? '', /no permit/);
    assert.match(refused({}, { ends: '2027-02-01 23:59:59' }) ?? '', /that was approved/);
    assert.match(refused({ maxEnd: '2027-01-30 23:59:59' }) ?? '', /may last until/);
    assert.match(refused({ timesAfter: 3 }) ?? '', /counts once/);
  });

  it('never takes access beyond its longest total life, whatever is renewed and when', () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 400 }),
      days: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 20 }),
        fc.integer({ min: 1, max: 800 }),
        (steps, total) => {
          const since = '2026-01-01 00:00:00';
          const maxEnd = `${addDays(since, total).slice(0, 10)} 23:59:59`;
          let [moment, ends, times] = [since, addDays(since, 1), 0];
          for (const { wait, days } of steps) {
            moment = addDays(moment, wait);
            const inForce = ends > moment;
            const wanted = addDays(moment, days);
            const current = { ...facts, since, ends, maxEnd, inForce, timesRenewed: times };
            const isAsked = isRenewable({ state: 'active', ends }, moment, addDays(ends, -21));
            if (!isAsked || renewalObjections(current, wanted).length > 0) continue;
            const objection = endMoveObjection({
              ...move,
              now: moment,
              endsBefore: ends,
              endsAfter: wanted,
              maxEnd,
              renewal: { ...move.renewal, ends: wanted, permitExpires: moment },
            });
            assert.equal(objection, undefined);
            assert.ok(wanted > ends, 'a renewal never shortens');
            [ends, times] = [wanted, times + 1];
          }
          assert.ok(ends <= maxEnd || times === 0);
        },
      ),
    );
  });
});
