import assert from 'node:assert/strict';
import fc from 'fast-check';
import { grantStates } from '../../../connector/src/domain/grant.ts';
import {
  type BaselineFacts,
  baselineObjection,
  canMove,
  decidedFieldObjection,
  grantMoves,
  type GrantMoveFacts,
  initialStateObjection,
  isTerminal,
  moveObjection,
  own,
} from '../../../plugin/src/server/policy/grant-state.ts';

const everythingHolds: GrantMoveFacts = {
  now: '2026-11-24 12:00:00',
  ends: '2026-11-24 11:00:00',
  approvedBy: 'manager',
  approvalLogged: true,
  partyIds: ['requester', 'beneficiary', ''],
  permitHolds: true,
  firstObservedAt: '2026-11-01 00:00:00',
  absentProofAt: '2026-11-24 11:30:00',
  revokedAt: '2026-11-24 11:00:00',
  renewalApplied: true,
  evidenceSuffices: true,
  permitExpires: '2026-11-24 12:00:00',
  evidence: [
    {
      verdict: 'proves_absent',
      suffices: true,
      collectedAt: '2026-11-24 11:00:00',
      runStarted: '',
    },
  ],
};
const baseline: BaselineFacts = {
  now: '2026-11-24 12:00:00',
  ends: '2026-12-24 12:00:00',
  applicationId: 'application',
  entitlementId: 'entitlement',
  identityId: 'identity',
  revocationOwnerId: 'olga',
  revocationPath: 'ticket',
  actorId: 'administrator',
  partyIds: ['', 'beneficiary', 'owner'],
};
const state = fc.constantFrom(...grantStates);

describe('plugin/policy/grant-state', () => {
  it('knows exactly the states the connector knows', () => {
    assert.deepEqual(Object.keys(grantMoves).sort(), [...grantStates].sort());
    for (const next of Object.values(grantMoves).flat()) {
      assert.ok(grantStates.some((known) => known === next));
    }
  });

  it('never leaves a final state, whatever the facts', () => {
    const finals = grantStates.filter(isTerminal);
    assert.deepEqual(finals, [
      'denied',
      'rejected',
      'revoked_verified',
      'revoked_attested',
      'cancelled',
      'lapsed_unfulfilled',
      'renewed',
    ]);
    fc.assert(
      fc.property(fc.constantFrom(...finals), state, (from, to) => {
        assert.equal(moveObjection(from, to, everythingHolds) === undefined, from === to);
      }),
    );
  });

  it('reaches active only through fulfilling or quarantine', () => {
    const before = grantStates.filter((from) => canMove(from, 'active'));

    assert.deepEqual(before, ['fulfilling', 'quarantined']);
  });

  it('can take every living grant to a final state', () => {
    for (const from of grantStates) {
      const reached = new Set<string>([from]);
      for (const next of reached) for (const to of grantMoves[next] ?? []) reached.add(to);
      assert.ok([...reached].some(isTerminal), from);
    }
  });

  it('allows a legal move exactly when its condition holds', () => {
    const withheld: [string, string, Partial<GrantMoveFacts>, RegExp][] = [
      ['pending_approval', 'approved', { approvedBy: '' }, /no approver/],
      ['pending_approval', 'approved', { approvalLogged: false }, /no decision about its approval/],
      ['pending_approval', 'approved', { approvedBy: 'requester' }, /approver is the requester/],
      ['approved', 'fulfilling', { permitHolds: false }, /no permit/],
      ['approved', 'fulfilling', { permitExpires: '2026-11-24 11:59:59' }, /permit .* expired/],
      ['revoking', 'revoked_verified', { evidence: [] }, /no evidence record/],
      ['revoking', 'revoked_attested', { evidence: [] }, /no evidence record/],
      ['fulfilling', 'active', { firstObservedAt: '' }, /seen it/],
      ['active', 'revocation_due', { revokedAt: '', ends: '' }, /nobody revoked/],
      ['approved', 'renewed', { renewalApplied: false }, /has not moved/],
      ['approved', 'lapsed_unfulfilled', { ends: '2026-12-31 00:00:00' }, /not ended/],
      ['revocation_due', 'revoked_verified', { absentProofAt: '' }, /nobody has proven/],
      ['revoked_unverified', 'revoked_attested', { evidenceSuffices: false }, /weaker/],
    ];

    for (const [from, to, missing, text] of withheld) {
      assert.equal(moveObjection(from, to, everythingHolds), undefined);
      assert.match(moveObjection(from, to, { ...everythingHolds, ...missing }) ?? '', text);
    }
  });

  it('takes as proof only sufficient evidence of absence from after the revocation', () => {
    const [proof] = everythingHolds.evidence;
    assert.ok(proof);
    const early = { ...proof, collectedAt: '2026-11-24 10:59:59' };
    const objection = (evidence: GrantMoveFacts['evidence'], facts: Partial<GrantMoveFacts> = {}) =>
      moveObjection('revoking', 'revoked_verified', { ...everythingHolds, ...facts, evidence });

    assert.match(objection([{ ...proof, verdict: 'inconclusive' }]) ?? '', /no evidence/);
    assert.match(objection([{ ...proof, suffices: false }]) ?? '', /no evidence/);
    assert.match(objection([early]) ?? '', /no evidence/);
    assert.match(objection([early], { revokedAt: '' }) ?? '', /no evidence/);
    assert.equal(objection([early, proof]), undefined);
    assert.equal(objection([{ ...early, runStarted: '2026-11-24 11:00:01' }]), undefined);
  });

  it('fulfils on a permit without an end', () => {
    const facts = { ...everythingHolds, permitExpires: '' };

    assert.equal(moveObjection('approved', 'fulfilling', facts), undefined);
  });

  it('looks nothing up in what every object inherits', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      assert.equal(own({}, name), undefined);
      assert.match(initialStateObjection(name, 'approved') ?? '', /starts as draft/);
      assert.equal(initialStateObjection(name, 'draft'), undefined);
      assert.match(moveObjection(name, 'approved', everythingHolds) ?? '', /final/);
      assert.match(moveObjection('approved', name, everythingHolds) ?? '', /cannot become/);
      assert.equal(isTerminal(name), false);
    }
  });

  it('adopts a baseline only when it can be taken back, and never by who has it', () => {
    const refused: [Partial<BaselineFacts>, RegExp][] = [
      [{ applicationId: '', identityId: '' }, /needs application, identity\./],
      [{ entitlementId: '' }, /needs entitlement/],
      [{ revocationOwnerId: '' }, /needs revocation owner/],
      [{ revocationPath: '' }, /needs revocation path/],
      [{ revocationPath: 'none' }, /needs revocation path/],
      [{ ends: '' }, /needs end/],
      [{ ends: baseline.now }, /end in the future/],
      [{ actorId: 'beneficiary' }, /own access/],
      [{ actorId: 'owner' }, /own access/],
      [{ actorId: '' }, /own access/],
    ];

    assert.equal(baselineObjection(baseline), undefined);
    for (const [change, text] of refused) {
      assert.match(baselineObjection({ ...baseline, ...change }) ?? '', text);
    }
  });

  it('names what is allowed when it refuses a move', () => {
    const text = moveObjection('approved', 'active', everythingHolds) ?? '';

    assert.match(text, /fulfilling, renewed, cancelled, lapsed_unfulfilled/);
  });

  it('starts a requested grant only before its approval, and adopts what is there only as a baseline', () => {
    assert.equal(initialStateObjection('request', 'pending_approval'), undefined);
    assert.match(initialStateObjection('request', 'active') ?? '', /starts as draft/);
    assert.equal(initialStateObjection('baseline', 'active'), undefined);
    assert.match(initialStateObjection('emergency', 'active') ?? '', /starts as draft/);
  });

  it('fixes what was decided, fills what is filled once, and lets an end come earlier only', () => {
    const before = { application: 'a', account_id: '', ends: '2026-12-01 00:00:00' };

    assert.match(
      decidedFieldObjection(before, { ...before, application: 'b' }) ?? '',
      /application/,
    );
    assert.equal(decidedFieldObjection(before, { ...before, account_id: '7' }), undefined);
    assert.match(
      decidedFieldObjection({ ...before, account_id: '7' }, { ...before, account_id: '8' }) ?? '',
      /account_id/,
    );
    assert.equal(
      decidedFieldObjection(before, { ...before, ends: '2026-11-01 00:00:00' }),
      undefined,
    );
    assert.match(
      decidedFieldObjection(before, { ...before, ends: '2027-01-01 00:00:00' }) ?? '',
      /renews it/,
    );
    assert.match(decidedFieldObjection(before, { ...before, ends: '' }) ?? '', /renews it/);
  });
});
