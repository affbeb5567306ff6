import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  chooseReviewers,
  reviewerObjection,
} from '../../../../plugin/src/server/policy/reviews/reviewers.ts';

const active = (id: string) => ({ id, active: true });
const nobody = { id: '', active: false };
const candidates = {
  manager: active('manager'),
  applicationOwner: active('app-owner'),
  nextManager: active('director'),
  lastResort: nobody,
};
const noParties = { partyIds: [], actingForParty: [] };

describe('plugin/policy/reviews/reviewers', () => {
  it('asks the manager, and then the owner of the application', () => {
    assert.deepEqual(chooseReviewers(candidates, noParties), {
      reviewerId: 'manager',
      fallbackId: 'app-owner',
    });
  });

  it('passes over who is inactive, a party, or acts for a party', () => {
    const inactive = { ...candidates, manager: { id: 'manager', active: false } };
    assert.equal(chooseReviewers(inactive, noParties).reviewerId, 'app-owner');
    const parties = { partyIds: ['manager'], actingForParty: ['app-owner'] };
    assert.deepEqual(chooseReviewers(candidates, parties), {
      reviewerId: 'director',
      fallbackId: '',
    });
  });

  it('names one person once', () => {
    const same = { ...candidates, applicationOwner: active('manager') };
    assert.deepEqual(chooseReviewers(same, noParties), {
      reviewerId: 'manager',
      fallbackId: 'director',
    });
  });

  it('names nobody rather than a party', () => {
    const parties = { partyIds: ['manager', 'app-owner', 'director'], actingForParty: [] };
    assert.deepEqual(chooseReviewers(candidates, parties), { reviewerId: '', fallbackId: '' });
  });

  it('says what is wrong and what to do', () => {
    assert.equal(reviewerObjection(nobody, noParties), 'Nobody is named.');
    assert.match(reviewerObjection({ id: 'x', active: false }, noParties) ?? '', /Name somebody/);
    const parties = { partyIds: ['x'], actingForParty: ['y'] };
    assert.match(reviewerObjection(active('x'), parties) ?? '', /judges their own access/);
    assert.match(reviewerObjection(active('y'), parties) ?? '', /acts as delegate/);
  });

  it('never asks a party, an inactive person, or the same person twice', () => {
    const id = fc.constantFrom<string[]>('', 'a', 'b', 'c', 'd');
    const person = fc.record({ id, active: fc.boolean() });
    fc.assert(
      fc.property(
        fc.record({
          manager: person,
          applicationOwner: person,
          nextManager: person,
          lastResort: person,
        }),
        fc.record({ partyIds: fc.array(id), actingForParty: fc.array(id) }),
        (people, parties) => {
          const { reviewerId, fallbackId } = chooseReviewers(people, parties);
          for (const chosen of [reviewerId, fallbackId].filter((one) => one !== '')) {
            assert.ok(!parties.partyIds.includes(chosen));
            assert.ok(!parties.actingForParty.includes(chosen));
            assert.ok(Object.values(people).some((one) => one.id === chosen && one.active));
          }
          assert.ok(reviewerId === '' ? fallbackId === '' : fallbackId !== reviewerId);
        },
      ),
    );
  });
});
