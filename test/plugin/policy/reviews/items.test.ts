import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canMove, grantMoves } from '../../../../plugin/src/server/policy/grant-state.ts';
import {
  canMoveItem,
  decidersOf,
  type DecisionFacts,
  decisionObjection,
  decisions,
  guardedItemFields,
  isSettledItem,
  itemEditObjection,
  itemMoves,
  needsReason,
  newItemObjection,
  reviewedStates,
} from '../../../../plugin/src/server/policy/reviews/items.ts';

const states = Object.keys(itemMoves);
const facts: DecisionFacts = {
  now: '2026-11-24 12:00:00',
  state: 'open',
  decision: 'keep',
  reason: 'Runs the closing of the month',
  newEnd: '',
  otherObjection: 'Nobody is named.',
  hasFallback: false,
  hops: 0,
  tier: 'high',
  grantState: 'active',
  grantEnds: '2026-12-24 12:00:00',
  actorId: 'manager',
  actorObjection: undefined,
  deciderIds: ['manager'],
};
const judge = (more: Partial<DecisionFacts>): string =>
  decisionObjection({ ...facts, ...more }) ?? '';

describe('plugin/policy/reviews/items', () => {
  it('takes an answer of who is asked', () => {
    assert.equal(judge({}), '');
    assert.equal(judge({ decision: 'revoke' }), '');
    assert.equal(judge({ state: 'escalated' }), '');
    assert.equal(judge({ state: 'lapsed' }), '');
  });

  it('refuses everybody else, and parties whoever asked them', () => {
    assert.match(judge({ actorId: 'mallory' }), /Only the reviewer decides/);
    assert.equal(
      judge({ actorObjection: 'Nobody judges their own access.' }),
      'Nobody judges their own access.',
    );
  });

  it('wants a reason to keep what can do harm, and for everything else but a harmless keep', () => {
    assert.match(judge({ reason: '   ok   ' }), /Keeping access of tier high needs a reason/);
    assert.equal(judge({ reason: '', tier: 'medium' }), '');
    assert.match(judge({ decision: 'revoke', reason: '', tier: 'low' }), /revoke needs a reason/);
    for (const decision of decisions) {
      assert.ok(needsReason(decision, 'critical'));
      assert.equal(needsReason(decision, 'low'), decision !== 'keep');
    }
  });

  it('decides nothing twice, and nothing about access that is gone', () => {
    assert.match(judge({ state: 'decided' }), /decided already/);
    assert.match(judge({ state: 'void' }), /nothing to decide/);
    assert.match(judge({ grantState: 'revocation_due' }), /revocation due by now/);
  });

  it('reduces to an earlier end in the future, and to nothing else', () => {
    const reduce = (newEnd: string): string => judge({ decision: 'reduce', newEnd });
    assert.equal(reduce('2026-12-01 00:00:00'), '');
    assert.match(reduce(''), /set New end/);
    assert.match(reduce('soon'), /set New end/);
    assert.match(reduce('2026-11-24 12:00:00'), /has passed/);
    assert.match(reduce('2026-12-24 12:00:00'), /ends at 2026-12-24 12:00:00 UTC anyway/);
  });

  it('hands on to who may judge, and not for ever', () => {
    const other = { otherObjection: undefined };
    assert.equal(judge({ decision: 'transfer', ...other }), '');
    assert.match(judge({ decision: 'transfer' }), /set Other person .* Nobody is named/);
    assert.match(judge({ decision: 'transfer', ...other, hops: 2 }), /handed on 2 times/);
    assert.match(judge({ decision: 'abstain' }), /Nobody else can judge/);
    assert.equal(judge({ decision: 'abstain', hasFallback: true }), '');
    assert.match(judge({ decision: 'abstain', hasFallback: true, hops: 2 }), /handed on/);
    assert.match(judge({ decision: 'constructor' }), /A decision is one of/);
  });

  it('asks the fallback only after the escalation', () => {
    const people = { reviewerId: 'r', delegateId: '', fallbackId: 'f' };
    assert.deepEqual(decidersOf({ ...people, state: 'open' }), ['r']);
    assert.deepEqual(decidersOf({ ...people, state: 'escalated' }), ['r', 'f']);
    assert.deepEqual(decidersOf({ ...people, state: 'lapsed', delegateId: 'd' }), ['r', 'd', 'f']);
  });

  it('keeps question and answer as they were', () => {
    const open = { state: 'open', grant: 'g' };
    const decided = { state: 'decided', decision: 'keep', grant: 'g', reason: 'Needed for work' };
    assert.equal(itemEditObjection(open, decided), undefined);
    assert.equal(itemEditObjection(decided, { ...decided, outcome: 'kept' }), undefined);
    assert.match(itemEditObjection(open, { ...open, grant: 'h' }) ?? '', /field grant/);
    assert.match(itemEditObjection(decided, { ...decided, reason: 'other' }) ?? '', /field reason/);
    assert.match(itemEditObjection(open, { ...open, decision: 'keep' }) ?? '', /with the buttons/);
    assert.match(itemEditObjection(decided, open) ?? '', /cannot be changed/);
  });

  it('starts as a question', () => {
    const item = { state: 'open', decision: '', grant: 'g', review: 'r' };
    assert.equal(newItemObjection(item), undefined);
    for (const wrong of [
      { state: 'decided' },
      { decision: 'keep' },
      { grant: '' },
      { review: '' },
    ]) {
      assert.match(newItemObjection({ ...item, ...wrong }) ?? '', /starts open/);
    }
  });

  it('reviews only grants that a revocation or an end can reach', () => {
    for (const state of reviewedStates) {
      assert.ok(
        canMove(state, 'revocation_due') || canMove(state, 'cancelled'),
        `${state} of ${Object.keys(grantMoves).join()}`,
      );
    }
  });

  it('never leaves a settled state, and answers once, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...states), { maxLength: 12 }), (tries) => {
        let item: Record<string, string> = { state: 'open', grant: 'g' };
        let answers = 0;
        for (const state of tries) {
          const next = {
            ...item,
            state,
            decision: state === 'decided' ? 'keep' : (item['decision'] ?? ''),
          };
          if (itemEditObjection(item, next) !== undefined) continue;
          if (state === 'decided' && item['state'] !== 'decided') answers += 1;
          assert.ok(!isSettledItem(item['state'] ?? '') || item['state'] === state);
          assert.ok(canMoveItem(item['state'] ?? '', state));
          item = next;
        }
        assert.ok(answers <= 1);
      }),
    );
    assert.ok(guardedItemFields.includes('decision'));
  });
});
