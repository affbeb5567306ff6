import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  answerDays,
  countsText,
  nextInLine,
  outcomeText,
  proposalLine,
  proposalObjection,
  type Transfer,
  type TransferFacts,
  transferMoves,
  transferObjection,
} from '../../../plugin/src/server/policy/transfers.ts';

const proposed: Transfer = {
  state: 'proposed',
  fromId: 'olga',
  toId: 'lena',
  cause: 'by_hand',
  proposedBy: 'olga',
  due: '2026-03-10 00:00:00',
  answer: '',
  terms: 'all',
};
const at = (actorId: string, more: Partial<TransferFacts> = {}): TransferFacts => ({
  now: '2026-03-01 00:00:00',
  actorId,
  actorIsAdmin: false,
  fromActive: true,
  toActive: true,
  ...more,
});
const change = (more: Partial<Transfer>, facts: TransferFacts, before = proposed) =>
  transferObjection(before, { ...before, ...more }, facts);

describe('plugin/policy/transfers', () => {
  const people = fc.constantFrom('olga', 'lena', 'ada', 'admin', 'system');
  const step = fc.record({
    to: fc.record({
      state: fc.constantFrom(...Object.keys(transferMoves), 'constructor', ''),
      toId: fc.constantFrom('lena', 'lena', 'lena', 'ada'),
      answer: fc.constantFrom('', 'no time'),
    }),
    facts: fc.record({
      now: fc.constantFrom('2026-03-01 00:00:00', '2026-03-11 00:00:00'),
      actorId: people,
      fromActive: fc.boolean(),
      toActive: fc.boolean(),
    }),
  });

  it('is accepted only by the other person, active and in time, and final from then on, whatever is tried', () => {
    fc.assert(
      fc.property(fc.constantFrom('by_hand', 'owner_gone'), fc.array(step), (cause, steps) => {
        let current: Transfer = { ...proposed, cause };
        for (const { to, facts } of steps) {
          const all = { ...facts, actorIsAdmin: facts.actorId === 'admin' };
          const next = { ...current, ...to };
          if (transferObjection(current, next, all) !== undefined) continue;
          assert.equal(next.toId, 'lena');
          if (next.state !== current.state) {
            assert.equal(current.state, 'proposed');
            if (next.state === 'accepted') {
              assert.equal(all.actorId, 'lena');
              assert.ok(all.toActive && all.now < next.due);
            }
            if (next.state === 'refused') {
              assert.equal(all.actorId, 'lena');
              assert.notEqual(next.answer, '');
            }
            if (next.state === 'lapsed') assert.ok(all.now >= next.due);
          }
          current = next;
        }
      }),
    );
  });

  it('starts proposed, by who hands over, an administrator, or for somebody who is gone', () => {
    const by = (facts: TransferFacts, more: Partial<Transfer> = {}, covers = true) =>
      proposalObjection({ ...proposed, state: '', ...more }, facts, covers);

    assert.equal(by(at('olga')), undefined);
    assert.equal(by(at('admin', { actorIsAdmin: true })), undefined);
    assert.equal(by(at('ada', { fromActive: false })), undefined);
    assert.equal(by(at('system', { fromActive: false }), { cause: 'owner_gone' }), undefined);
    assert.match(by(at('ada')) ?? '', /only what you answer for yourself/);
    assert.match(by(at('olga'), { state: 'accepted' }) ?? '', /starts as proposed/);
    assert.match(by(at('olga'), { toId: 'olga' }) ?? '', /somebody else/);
    assert.match(by(at('olga'), { toId: '' }) ?? '', /who takes over/);
    assert.match(by(at('olga', { toActive: false })) ?? '', /not an active user/);
    assert.match(by(at('system'), { cause: 'owner_gone' }) ?? '', /active/);
    assert.match(by(at('olga'), {}, false) ?? '', /nothing to hand over/);
  });

  it('is withdrawn by proposer, owner or administrator, and when the owner is back', () => {
    const gone = { ...proposed, cause: 'owner_gone', proposedBy: 'system' };
    assert.equal(change({ state: 'withdrawn' }, at('olga')), undefined);
    assert.match(change({ state: 'withdrawn' }, at('lena')) ?? '', /can withdraw/);
    assert.equal(change({ state: 'withdrawn' }, at('ada'), gone), undefined);
    assert.match(
      change({ state: 'withdrawn' }, at('ada', { fromActive: false }), gone) ?? '',
      /can/,
    );
  });

  it('says what to do when an answer is refused', () => {
    assert.match(change({ state: 'accepted' }, at('admin', { actorIsAdmin: true })) ?? '', /Only/);
    assert.match(change({ state: 'refused' }, at('lena')) ?? '', /why you refuse/);
    assert.equal(change({ state: 'refused', answer: 'No.' }, at('lena')), undefined);
    assert.match(change({ state: 'lapsed' }, at('lena')) ?? '', /until 2026-03-10/);
    assert.match(change({ due: '2027-01-01 00:00:00' }, at('olga')) ?? '', /Withdraw/);
    const late = at('lena', { now: '2026-03-10 00:00:00' });
    assert.match(change({ state: 'accepted' }, late) ?? '', /Ask for a new one/);
    const done = { ...proposed, state: 'refused', answer: 'No.' };
    assert.match(change({ answer: 'Yes.' }, at('lena'), done) ?? '', /stays as it was/);
  });

  it('takes the first active candidate who is not excluded', () => {
    const line = [
      { id: '', active: true },
      { id: 'a', active: false },
      { id: 'b', active: true },
      { id: 'c', active: true },
    ];
    assert.equal(nextInLine(line, []), 'b');
    assert.equal(nextInLine(line, ['b']), 'c');
    assert.equal(nextInLine(line, ['b', 'c']), '');
  });

  it('gives days to answer by tier, the usual ones where the property cannot be read', () => {
    assert.equal(answerDays('critical=1; low=30', 'critical'), 1);
    assert.equal(answerDays('critical=1; low=30', 'low'), 30);
    assert.equal(answerDays('critical=1', 'high'), 3);
    assert.equal(answerDays('high=none', 'high'), 3);
    assert.equal(answerDays('high=99', 'high'), 3);
    assert.equal(answerDays('', 'constructor'), 7);
  });

  it('counts in words', () => {
    assert.equal(countsText([]), 'nothing');
    assert.equal(countsText(['ticket', 'grant', 'grant']), '2 grants, 1 open ticket');
    assert.equal(
      proposalLine('Olga', 'revocation_owner', ['application'], 'Billing'),
      'Olga, revocation owner: 1 application in Billing',
    );
    assert.match(outcomeText(['grant'], 2), /1 grant\. 2 stayed/);
    assert.doesNotMatch(outcomeText(['grant'], 0), /stayed/);
  });
});
