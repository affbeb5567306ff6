import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  newReviewObjection,
  reviewEditObjection,
  reviewMoves,
  reviewState,
  scopeQuery,
  startObjection,
} from '../../../../plugin/src/server/policy/reviews/scope.ts';

const everything = {
  applicationId: '',
  entitlementId: '',
  tier: '',
  ownerId: '',
  identityKind: '',
};
const ready = {
  now: '2026-11-24 12:00:00',
  state: 'draft',
  due: '2026-12-08 12:00:00',
  count: 10,
  limit: 2000,
  confirmed: 0,
};

describe('plugin/policy/reviews/scope', () => {
  it('covers what people have now, narrowed by what is set', () => {
    assert.equal(scopeQuery(everything), 'stateINfulfilling,active,quarantined');
    assert.equal(
      scopeQuery({ ...everything, applicationId: 'app', ownerId: 'olga', identityKind: 'bot' }),
      'stateINfulfilling,active,quarantined^application=app^revocation_owner=olga^identity.kind=bot',
    );
    assert.equal(
      scopeQuery({ ...everything, identityKind: 'bot^NQstate=x' }),
      scopeQuery(everything),
    );
  });

  it('takes the stricter tier of application and entitlement', () => {
    assert.equal(
      scopeQuery({ ...everything, tier: 'critical' }),
      'stateINfulfilling,active,quarantined^application.tier=critical^ORentitlement.tier=critical',
    );
    assert.match(
      scopeQuery({ ...everything, tier: 'medium' }),
      /\^application\.tierNOT INcritical,high\^ORapplication\.tierISEMPTY\^entitlement\.tierNOT INcritical,high/,
    );
    assert.equal(scopeQuery({ ...everything, tier: 'any' }), scopeQuery(everything));
  });

  it('starts when due, scope and number are right', () => {
    assert.equal(startObjection(ready), undefined);
    assert.match(startObjection({ ...ready, state: 'open' }) ?? '', /started already/);
    assert.match(startObjection({ ...ready, due: '' }) ?? '', /Set Due/);
    assert.match(startObjection({ ...ready, due: ready.now }) ?? '', /Set Due/);
    assert.match(startObjection({ ...ready, count: 0 }) ?? '', /Widen it/);
  });

  it('stops a mass of questions until somebody confirms that many', () => {
    const mass = { ...ready, count: 2001 };
    assert.match(startObjection(mass) ?? '', /would ask 2001 questions/);
    assert.match(startObjection({ ...mass, confirmed: 2000 }) ?? '', /2001/);
    assert.equal(startObjection({ ...mass, confirmed: 2001 }), undefined);
  });

  it('ends when nothing is open, and not before everything is written', () => {
    const counts = { open: 0, escalated: 0, lapsed: 0 };
    assert.equal(reviewState('open', true, counts), 'closed');
    assert.equal(reviewState('open', false, counts), 'open');
    assert.equal(reviewState('open', true, { ...counts, lapsed: 1 }), 'lapsed');
    assert.equal(reviewState('open', true, { ...counts, open: 1, escalated: 1 }), 'escalated');
    assert.equal(reviewState('escalated', true, { ...counts, open: 1 }), 'open');
    assert.equal(reviewState('lapsed', true, counts), 'closed');
    assert.equal(reviewState('draft', true, counts), 'draft');
  });

  it('fixes the scope when it starts', () => {
    const draft = { state: 'draft', application: 'a' };
    const open = { state: 'open', application: 'b', query: 'q' };
    assert.equal(reviewEditObjection(draft, open), undefined);
    assert.match(reviewEditObjection(open, { ...open, application: 'c' }) ?? '', /application/);
    assert.match(reviewEditObjection(open, { ...open, due: 'later' }) ?? '', /due/);
    assert.match(reviewEditObjection(open, draft) ?? '', /cannot become draft/);
    assert.equal(newReviewObjection({ state: 'draft', kind: 'campaign' }), undefined);
    assert.equal(newReviewObjection({ state: 'open', kind: 'event' }), undefined);
    assert.match(newReviewObjection({ state: 'open', kind: 'campaign' }) ?? '', /draft/);
  });

  it('only ever makes moves that are allowed', () => {
    const count = fc.nat(3);
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(reviewMoves)),
        fc.array(
          fc.tuple(fc.boolean(), fc.record({ open: count, escalated: count, lapsed: count })),
        ),
        (first, steps) => {
          let state = first;
          for (const [isGenerated, counts] of steps) {
            const next = reviewState(state, isGenerated, counts);
            assert.equal(reviewEditObjection({ state }, { state: next }), undefined);
            state = next;
          }
        },
      ),
    );
  });
});
