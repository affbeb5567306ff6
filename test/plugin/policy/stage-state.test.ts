import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  stageChangeObjection,
  type StageFacts,
  stageMoves,
} from '../../../plugin/src/server/policy/stage-state.ts';

const stage = fc.record({
  gate: fc.constantFrom('g', 'h'),
  kind: fc.constantFrom('line', 'acceptance'),
  personId: fc.constantFrom('ada', 'ben'),
  approvalId: fc.constantFrom('x', 'y'),
  state: fc.constantFrom(...Object.keys(stageMoves), 'constructor'),
  isDecided: fc.boolean(),
});

describe('plugin/policy/stage-state', () => {
  it('reaches no state that is forbidden, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.array(stage, { maxLength: 15 }), (steps) => {
        const first: StageFacts = {
          gate: 'g',
          kind: 'line',
          personId: 'ada',
          approvalId: 'x',
          state: 'asked',
          isDecided: false,
        };
        let current = first;
        for (const next of steps) {
          if (stageChangeObjection(current, next) !== undefined) continue;
          assert.deepEqual(
            [next.gate, next.kind, next.personId, next.approvalId],
            [first.gate, first.kind, first.personId, first.approvalId],
          );
          assert.notEqual(next.state, 'refused');
          if (next.state === 'approved' && current.state !== 'approved') {
            assert.ok(current.state === 'asked' && next.isDecided);
          }
          if (current.state === 'superseded') assert.equal(next.state, 'superseded');
          current = next;
        }
      }),
    );
  });
});
