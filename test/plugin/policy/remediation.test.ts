import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  bounces,
  initialTicketObjection,
  isClosed,
  judgeEdit,
} from '../../../plugin/src/server/policy/remediation.ts';

const ticket = (state: string, claim = 'open', evidence = '') => ({ state, claim, evidence });

describe('plugin/policy/remediation', () => {
  it('turns every closing by a person into a claim', () => {
    for (const state of ['3', '4', '7']) {
      assert.deepEqual(judgeEdit(ticket('2'), ticket(state), 0), { kind: 'claim' });
    }
  });

  it('leaves ordinary work alone', () => {
    assert.deepEqual(judgeEdit(ticket('1'), ticket('2'), 3), { kind: 'accept' });
    assert.deepEqual(judgeEdit(ticket('2', 'bounced'), ticket('2', 'bounced'), 1), {
      kind: 'accept',
    });
  });

  it('knows the states of a ticket and no other', () => {
    for (const state of ['', '0', '5', '6', '8', '-4', 'constructor']) {
      assert.equal(judgeEdit(ticket('2'), ticket(state), 0).kind, 'refuse', state);
      assert.equal(
        judgeEdit(ticket('2'), ticket(state, 'closed_verified', 'ev1'), 0).kind,
        'refuse',
      );
    }
  });

  it('starts open', () => {
    assert.equal(initialTicketObjection(ticket('1')), undefined);
    assert.equal(initialTicketObjection(ticket('', '')), undefined);
    for (const state of ['2', '-5', '3', '99']) {
      assert.match(initialTicketObjection(ticket(state)) ?? '', /state Open/);
    }
    assert.match(initialTicketObjection(ticket('1', 'claimed_done')) ?? '', /claim open/);
  });

  it('closes on proof when the database knows no open finding', () => {
    const proven = ticket('3', 'closed_verified', 'ev1');

    assert.deepEqual(judgeEdit(ticket('-5', 'claimed_done'), proven, 0), { kind: 'accept' });
    const refused = judgeEdit(ticket('-5', 'claimed_done'), proven, 2);
    assert.equal(refused.kind, 'refuse');
  });

  it('never accepts a closed ticket with open findings, or as proven without evidence', () => {
    const states = fc.constantFrom('1', '2', '-5', '3', '4', '7');
    const claims = fc.constantFrom(
      'open',
      'claimed_done',
      'bounced',
      'closed_verified',
      'closed_attested',
    );
    fc.assert(
      fc.property(
        states,
        claims,
        fc.constantFrom('', 'ev1'),
        fc.nat(3),
        (state, claim, evidence, open) => {
          const edit = judgeEdit(ticket('2'), ticket(state, claim, evidence), open);
          if (edit.kind !== 'accept' || !isClosed(state)) return;
          assert.equal(open, 0);
          assert.notEqual(evidence, '');
        },
      ),
    );
  });

  it('keeps a proven ticket closed', () => {
    const closed = ticket('3', 'closed_verified', 'ev1');

    assert.equal(judgeEdit(closed, { ...closed, state: '2' }, 0).kind, 'refuse');
    assert.equal(judgeEdit(closed, closed, 0).kind, 'accept');
  });

  it('counts a claim only against runs that started after it', () => {
    assert.equal(bounces('2026-11-24 12:00:00', '2026-11-24 12:00:01'), true);
    assert.equal(bounces('2026-11-24 12:00:00', '2026-11-24 11:59:59'), false);
    assert.equal(bounces('', '2026-11-24 11:59:59'), true);
  });
});
