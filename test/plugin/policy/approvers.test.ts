import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  approvalObjection,
  chooseApprover,
  isParty,
} from '../../../plugin/src/server/policy/approvers.ts';

const id = fc.constantFrom('', 'ada', 'ben', 'cho', 'dia');
const person = fc.record({ id, active: fc.boolean() });
const parties = fc.record({ requesterId: id, beneficiaryId: id, identityOwnerId: id });
const candidates = fc.record({
  manager: person,
  applicationOwner: person,
  revocationOwner: person,
  revocationBackup: person,
});
const ask = (approver: string, actor = approver, isDelegate = false) => ({
  askedId: approver,
  recordApproverId: approver,
  actorId: actor,
  actorIsDelegate: isDelegate,
});
const team = { requesterId: 'ada', beneficiaryId: 'ben', identityOwnerId: 'cho' };

describe('plugin/policy/approvers', () => {
  it('never chooses a party, an inactive person or nobody in particular', () => {
    fc.assert(
      fc.property(candidates, parties, (people, involved) => {
        const chosen = chooseApprover(people, involved);
        if (chosen === '') return;
        assert.ok(!isParty(chosen, involved));
        assert.ok(Object.values(people).some((p) => p.id === chosen && p.active));
      }),
    );
  });

  it('chooses somebody whenever somebody is eligible', () => {
    fc.assert(
      fc.property(candidates, parties, (people, involved) => {
        const isAnyone = Object.values(people).some(
          (p) => p.id !== '' && p.active && !isParty(p.id, involved),
        );
        assert.equal(chooseApprover(people, involved) !== '', isAnyone);
      }),
    );
  });

  it('asks the manager first, then application owner, revocation owner, backup', () => {
    const active = (name: string) => ({ id: name, active: true });
    const people = {
      manager: active('ada'),
      applicationOwner: { id: 'eve', active: false },
      revocationOwner: active('fox'),
      revocationBackup: active('gil'),
    };

    assert.equal(chooseApprover(people, { ...team, requesterId: 'x' }), 'ada');
    assert.equal(chooseApprover(people, team), 'fox');
  });

  it('counts no approval by a party, by whatever hand', () => {
    fc.assert(
      fc.property(id, id, fc.boolean(), parties, (asked, actor, isDelegate, involved) => {
        const objection = approvalObjection(ask(asked, actor, isDelegate), involved);
        if (isParty(asked, involved) || isParty(actor, involved)) {
          assert.equal(objection?.code, 'self_approval');
        }
      }),
    );
  });

  it('counts the approver asked, and a valid delegate of theirs', () => {
    assert.equal(approvalObjection(ask('dia'), team), undefined);
    assert.equal(approvalObjection(ask('dia', 'eve', true), team), undefined);
  });

  it('refuses an approval set by somebody else, or redirected to somebody else', () => {
    assert.equal(approvalObjection(ask('dia', 'eve'), team)?.code, 'actor_not_entitled');
    assert.equal(
      approvalObjection({ ...ask('dia'), recordApproverId: 'eve' }, team)?.code,
      'approver_not_asked',
    );
  });
});
