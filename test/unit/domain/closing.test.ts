import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judgeClosing } from '../../../connector/src/domain/closing.ts';
import type { ClosingFacts } from '../../../connector/src/domain/closing.ts';
import { isEnough, listingEvidence } from '../../../connector/src/domain/verification.ts';

const facts: ClosingFacts = {
  driftClass: 'revoked_still_present',
  ofAccount: false,
  account: true,
  accountEnabled: true,
  situation: 'linked',
  hasLeft: false,
  direct: true,
  access: true,
  covered: false,
  replaced: false,
};

describe('domain/closing', () => {
  it('never calls a revocation over while its access is there and no new grant covers it', () => {
    const flag = fc.boolean();
    fc.assert(
      fc.property(
        fc.constantFrom(
          'revoked_still_present',
          'expired_still_present',
          'resurrected_access',
          'closed_ticket_open_access',
        ) as fc.Arbitrary<ClosingFacts['driftClass']>,
        fc.constantFrom('linked', 'unmatched', 'disputed') as fc.Arbitrary<'linked'>,
        flag,
        flag,
        flag,
        (driftClass, situation, direct, hasLeft, replaced) => {
          const verdict = judgeClosing({
            ...facts,
            ...{ driftClass, situation, direct, hasLeft, replaced },
          });
          assert.equal(verdict.over, 'no');
        },
      ),
    );
  });

  it('asks for proof of absence when it is not there any more', () => {
    assert.deepEqual(judgeClosing({ ...facts, access: false, direct: false }), { over: 'absent' });
  });

  it('judges what nobody decided by what the account holds itself', () => {
    const unledgered = { ...facts, driftClass: 'unledgered_access' } as const;

    assert.equal(judgeClosing({ ...unledgered, direct: false }).over, 'absent');
    assert.equal(judgeClosing(unledgered).over, 'no');
    assert.equal(judgeClosing({ ...unledgered, covered: true }).over, 'cleared');
    assert.equal(judgeClosing({ ...unledgered, replaced: true }).over, 'cleared');
  });

  it('lets a leaver’s finding go only when the person is back, the account disabled, or it is gone', () => {
    const leaver = { ...facts, driftClass: 'leaver_access', hasLeft: true } as const;

    assert.equal(judgeClosing(leaver).over, 'no');
    assert.equal(judgeClosing({ ...leaver, covered: true }).over, 'no');
    assert.equal(judgeClosing({ ...leaver, accountEnabled: false }).over, 'cleared');
    assert.equal(judgeClosing({ ...leaver, hasLeft: false }).over, 'cleared');
    assert.equal(judgeClosing({ ...leaver, hasLeft: false, situation: 'disputed' }).over, 'no');
  });

  it('keeps an orphan open while nobody owns it', () => {
    const orphan = { ...facts, driftClass: 'orphan_account', ofAccount: true } as const;

    assert.equal(judgeClosing({ ...orphan, situation: 'unmatched' }).over, 'no');
    assert.equal(judgeClosing(orphan).over, 'cleared');
    assert.equal(judgeClosing({ ...orphan, account: false }).over, 'absent');
  });
});

describe('domain/verification', () => {
  const listing = { observedAt: '', appTitle: 'Billing', accounts: 2, grants: 3, what: 'x of ada' };

  it('gives E3 for a listing of the app and E1 for an export, and says so', () => {
    const app = listingEvidence({ ...listing, attested: false });
    const file = listingEvidence({ ...listing, attested: true });

    assert.deepEqual([app.level, app.kind], ['E3', 'list_absence']);
    assert.deepEqual([file.level, file.kind], ['E1', 'csv']);
    assert.match(file.statement, /not verified/);
  });

  it('orders the evidence levels', () => {
    assert.ok(isEnough('E4', 'E3'));
    assert.ok(isEnough('E3', 'E3'));
    assert.ok(!isEnough('E1', 'E3'));
  });
});
