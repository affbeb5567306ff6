import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  exemptionObjection,
  exemptionProblem,
} from '../../../plugin/src/server/policy/exemption.ts';

const now = '2026-11-24 12:00:00';
const holding = { ends: '2026-12-24 00:00:00', reason: 'Replaced', byActive: true, byParty: false };

describe('plugin/policy/exemption', () => {
  it('counts while it is dated, reasoned and given by an active third person', () => {
    assert.equal(exemptionProblem(holding, now), '');
  });

  it('says why it does not count and what to do', () => {
    const broken = [
      [{ ends: '' }, /no exemption/],
      [{ ends: '2026-11-24 12:00:00' }, /ended at/],
      [{ byParty: true }, /party to this order/],
      [{ byActive: false }, /active person/],
      [{ reason: ' ' }, /lacks a reason/],
    ] as const;
    for (const [change, expected] of broken) {
      const problem = exemptionProblem({ ...holding, ...change }, now);
      assert.match(problem, expected);
      assert.match(problem, /Order from an application that can, or ask/);
    }
  });

  it('is entered with an end within the limit and a reason, or not at all', () => {
    const entry = { now, ends: holding.ends, reason: 'Replaced', latest: '2027-05-23 12:00:00' };

    assert.equal(exemptionObjection(entry), undefined);
    assert.equal(exemptionObjection({ ...entry, ends: '', reason: '' }), undefined);
    assert.match(exemptionObjection({ ...entry, ends: '' }) ?? '', /needs an end/);
    assert.match(exemptionObjection({ ...entry, reason: '' }) ?? '', /needs a reason/);
    assert.match(exemptionObjection({ ...entry, ends: now }) ?? '', /in the future/);
    assert.match(exemptionObjection({ ...entry, ends: '2028-01-01 00:00:00' }) ?? '', /180 days/);
  });

  it('what may be entered counts at once, whoever is no party', () => {
    const days = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(days, fc.string(), (offset, reason) => {
        const moment = (day: number): string =>
          new Date(Date.UTC(2026, 10, 24, 12) + day * 86_400_000)
            .toISOString()
            .slice(0, 19)
            .replace('T', ' ');
        const ends = moment(offset);
        const isEntered =
          exemptionObjection({ now, ends, reason, latest: moment(180) }) === undefined;
        const counts = exemptionProblem({ ...holding, ends, reason }, now) === '';
        assert.equal(isEntered, counts && offset <= 180);
      }),
    );
  });
});
