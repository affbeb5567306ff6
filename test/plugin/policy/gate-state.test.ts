import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gateMoves, gateObjection } from '../../../plugin/src/server/policy/gate-state.ts';

const gate = (state: string, approvalDecision = '') => ({
  requestItem: 'line',
  state,
  approvalDecision,
});
const step = fc.record({
  state: fc.constantFrom(...Object.keys(gateMoves), 'constructor'),
  approvalDecision: fc.constantFrom('', 'first', 'second'),
  hasPermit: fc.boolean(),
});

describe('plugin/policy/gate-state', () => {
  it('is permitted only with an approval that was not withdrawn since, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let current = gate('open');
        for (const { state, approvalDecision, hasPermit } of steps) {
          const next = gate(state, approvalDecision);
          if (gateObjection(current, next, hasPermit) !== undefined) continue;
          if (next.state === 'permitted' && current.state !== 'permitted') {
            assert.equal(current.state, 'approved');
            assert.ok(hasPermit);
          }
          if (next.state === 'open' && current.state !== 'open') {
            assert.equal(next.approvalDecision, '');
          }
          if (next.state === 'approved' && current.state !== 'approved') {
            assert.notEqual(next.approvalDecision, '');
          }
          current = next;
        }
      }),
    );
  });

  it('goes back to approval only without the old one, and never leaves a final state', () => {
    assert.match(gateObjection(gate('permitted', 'd'), gate('open', 'd'), true) ?? '', /without/);
    assert.equal(gateObjection(gate('permitted', 'd'), gate('open'), false), undefined);
    for (const state of ['denied', 'rejected', 'cancelled']) {
      assert.match(gateObjection(gate(state), gate('open'), true) ?? '', /cannot become/);
    }
  });

  it('belongs to one line', () => {
    const other = { ...gate('open'), requestItem: 'other' };
    assert.match(gateObjection(gate('open'), other, true) ?? '', /for good/);
  });
});
