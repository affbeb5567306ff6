import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  grantThen,
  type LedgerDates,
  momentOf,
  notRecorded,
} from '../../../plugin/src/server/policy/audit/access.ts';
import type { GrantEvent } from '../../../plugin/src/server/policy/audit/grant-events.ts';
import { howKnown, type KnownFacts } from '../../../plugin/src/server/policy/audit/known.ts';
import { grantStates } from '../../../connector/src/domain/grant.ts';
import { livingStates } from '../../../plugin/src/server/policy/overview/queries.ts';

const now = '2026-04-10 12:00:00';
const moment = '2026-03-01 23:59:59';
const dates: LedgerDates = {
  origin: 'request',
  createdAt: '2026-01-01 08:00:00',
  permittedAt: '2026-01-02 08:00:00',
  firstObservedAt: '2026-01-02 09:00:00',
  revokedAt: '',
  lastAbsentProof: '',
  ends: '2026-12-31 23:59:59',
  revocationOwner: 'olga',
};
const event = (state: string): GrantEvent => ({
  version: 3,
  sequence: 9,
  at: '2026-02-01 08:00:00',
  recordedAt: '2026-02-01 08:00:01',
  what: 'state',
  values: { state, ends: '2026-05-01 00:00:00', revocation_owner: 'lena' },
});

describe('plugin/audit/access', () => {
  it('takes a date as its last second, today as now, and refuses the future', () => {
    assert.deepEqual(momentOf('2026-03-01', now), { value: moment });
    assert.deepEqual(momentOf('2026-04-10', now), { value: now });
    assert.deepEqual(momentOf('2026-03-01 12:00:00', now), { value: '2026-03-01 12:00:00' });
    assert.deepEqual(momentOf('', now), { value: now });
    for (const wrong of [
      '2026-02-30',
      'yesterday',
      '2026-04-11',
      '2026-04-10 12:00:01',
      '2026-3-1',
    ]) {
      assert.ok('problem' in momentOf(wrong, now), wrong);
    }
  });

  it('takes state, end and owner from the events of that time, not from the row of today', () => {
    const then = grantThen(
      event('active'),
      { ...dates, lastAbsentProof: '2026-03-20 00:00:00' },
      moment,
    );
    assert.equal(then?.state, 'active');
    assert.equal(then.ends, '2026-05-01 00:00:00');
    assert.equal(then.revocationOwner, 'lena');
    for (const state of grantStates) {
      assert.equal(
        grantThen(event(state), dates, moment) !== undefined,
        livingStates.includes(state),
        state,
      );
    }
  });

  it('concludes from the dates of the row where no event is old enough, and says so', () => {
    const then = grantThen(undefined, dates, moment);
    assert.equal(then?.state, notRecorded);
    assert.equal(then.since, dates.permittedAt);
    assert.equal(
      grantThen(undefined, { ...dates, lastAbsentProof: '2026-02-28 00:00:00' }, moment),
      undefined,
    );
    assert.equal(
      grantThen(undefined, { ...dates, permittedAt: '', firstObservedAt: '' }, moment),
      undefined,
    );
    assert.equal(grantThen(undefined, dates, '2026-01-01 23:59:59'), undefined);
    const adopted = { ...dates, origin: 'baseline', permittedAt: '', firstObservedAt: '' };
    assert.equal(grantThen(undefined, adopted, moment)?.since, dates.createdAt);
  });
});

const run = {
  id: 'r',
  number: 'RRN7',
  started: '2026-03-01 19:00:00',
  finished: '2026-03-01 20:00:00',
};
const facts: KnownFacts = {
  moment,
  run,
  freshnessHours: 24,
  isAttested: false,
  firstObservedAt: '2026-01-02 09:00:00',
  revokedAt: '',
  findings: [],
};
const found = (driftClass: string, more: object = {}) => ({
  id: 'f',
  number: 'RFN1',
  driftClass,
  firstSeen: '2026-03-01 20:00:00',
  lastSeen: '2026-03-05 20:00:00',
  resolvedAt: '',
  reopenCount: 0,
  ...more,
});
const knowledge = (more: Partial<KnownFacts>) => howKnown({ ...facts, ...more }).knowledge;

describe('plugin/audit/known', () => {
  it('is seen by the last complete read before the moment', () => {
    const known = howKnown(facts);
    assert.deepEqual([known.knowledge, known.run, known.at], ['seen', 'RRN7', run.finished]);
  });

  it('is unknown where the application was not read within its freshness', () => {
    const late = { ...run, finished: '2026-02-27 20:00:00' };
    assert.equal(knowledge({ run: late }), 'unknown');
    assert.equal(knowledge({ run: undefined }), 'unknown');
    assert.equal(knowledge({ run: undefined, isAttested: true }), 'ledger_only');
    assert.equal(knowledge({ run: undefined, firstObservedAt: '2026-03-01 12:00:00' }), 'seen');
    assert.match(howKnown({ ...facts, run: late }).text, /RRN7.*longer ago than its 24 hours/);
  });

  it('is proven absent when a complete read did not show it, then', () => {
    assert.equal(knowledge({ findings: [found('vanished_grant')] }), 'proven_absent');
    assert.equal(knowledge({ findings: [found('unfulfilled_grant')] }), 'proven_absent');
    const after = { firstSeen: '2026-03-02 00:00:00' };
    assert.equal(knowledge({ findings: [found('vanished_grant', after)] }), 'seen');
    const settled = { resolvedAt: '2026-03-01 21:00:00' };
    assert.equal(knowledge({ findings: [found('vanished_grant', settled)] }), 'seen');
    assert.equal(knowledge({ findings: [found('vanished_grant', { reopenCount: 2 })] }), 'unknown');
  });

  it('is known from the ledger only before the first sight and after the revocation', () => {
    assert.equal(knowledge({ firstObservedAt: '' }), 'ledger_only');
    assert.equal(knowledge({ firstObservedAt: '2026-03-20 00:00:00' }), 'ledger_only');
    assert.equal(knowledge({ revokedAt: '2026-03-01 18:00:00' }), 'ledger_only');
    assert.equal(knowledge({ revokedAt: '2026-03-01 19:30:00' }), 'seen');
    const stays = { revokedAt: '2026-03-01 18:00:00', findings: [found('revoked_still_present')] };
    assert.equal(knowledge(stays), 'seen');
  });

  it('never claims sight or absence without a fresh reading behind it', () => {
    const date = fc
      .integer({ min: 0, max: 59 })
      .map((day) =>
        new Date(Date.UTC(2026, 0, 10 + day)).toISOString().slice(0, 19).replace('T', ' '),
      );
    fc.assert(
      fc.property(date, date, date, fc.boolean(), (finished, seen, revokedAt, isAbsent) => {
        const known = howKnown({
          ...facts,
          run: { ...run, started: finished, finished },
          firstObservedAt: seen,
          revokedAt,
          findings: isAbsent ? [found('vanished_grant', { firstSeen: finished })] : [],
        });
        const isClaim = known.knowledge === 'seen' || known.knowledge === 'proven_absent';
        if (isClaim && finished <= moment)
          assert.ok(known.at >= '2026-02-28 23:59:59', JSON.stringify(known));
      }),
    );
  });
});
