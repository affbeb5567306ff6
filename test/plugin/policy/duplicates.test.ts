import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  duplicateText,
  findDuplicate,
  livingGrantStates,
  type SameAccess,
} from '../../../plugin/src/server/policy/duplicates.ts';
import { grantMoves, isTerminal } from '../../../plugin/src/server/policy/grant-state.ts';

const grant: SameAccess = {
  id: 'a',
  number: 'RGR0001001',
  line: 'RITM0010001',
  scope: '',
  state: 'active',
  ends: '2026-12-24 23:59:59',
};
const order = { scope: '', grantId: '', grantNumber: '', predecessorId: '' };

describe('plugin/policy/duplicates', () => {
  it('counts every state from the order to the proven end as alive', () => {
    const states = Object.keys(grantMoves).filter((state) => state !== 'draft');

    assert.deepEqual(
      [...livingGrantStates].sort(),
      states.filter((state) => !isTerminal(state)).sort(),
    );
  });

  it('finds the grant that is undecided or alive, of the same scope only', () => {
    assert.equal(findDuplicate([grant], order)?.id, 'a');
    assert.equal(findDuplicate([{ ...grant, scope: 'eu' }], order), undefined);
    assert.equal(findDuplicate([{ ...grant, state: 'revoked_verified' }], order), undefined);
    assert.equal(findDuplicate([], order), undefined);
  });

  it('does not count the grant itself, the one it continues, or a later one', () => {
    const asked = { ...order, grantId: 'b', grantNumber: 'RGR0001002' };

    assert.equal(findDuplicate([grant], asked)?.id, 'a');
    assert.equal(findDuplicate([grant], { ...asked, predecessorId: 'a' }), undefined);
    assert.equal(findDuplicate([{ ...grant, number: 'RGR0001003' }], asked), undefined);
    assert.equal(findDuplicate([{ ...grant, id: 'b', number: 'RGR0001002' }], asked), undefined);
  });

  it('lets exactly one of several grants ordered at the same moment go on', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1 }), (numbers) => {
        const rows = numbers.map((number) => ({
          ...grant,
          id: String(number),
          number: `RGR0001${String(number).padStart(3, '0')}`,
        }));
        const free = rows.filter(
          (row) =>
            findDuplicate(rows, { ...order, grantId: row.id, grantNumber: row.number }) ===
            undefined,
        );
        assert.equal(free.length, 1);
      }),
    );
  });

  it('names what stands in the way and says what to do', () => {
    const named = 'RITM0010001 (grant RGR0001001)';
    const text = (state: string): string => duplicateText({ ...grant, state });

    assert.match(text('pending_approval'), /already ordered .* Wait for it, or cancel it/);
    assert.match(text('active'), /already granted until 2026-12-24: .* have it taken back/);
    assert.match(text('revoking'), /being taken back.* when its removal is proven/);
    for (const state of livingGrantStates) assert.ok(text(state).includes(named), state);
    assert.match(
      duplicateText(grant, '2026-12-03 23:59:59'),
      /Use that; order it again from 2026-12-03 on to renew it\./,
    );
    assert.match(duplicateText({ ...grant, line: '', ends: '' }), /granted: grant RGR0001001\./);
  });
});
