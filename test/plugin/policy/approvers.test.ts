import assert from 'node:assert/strict';
import fc from 'fast-check';
import { approvalObjection, isParty } from '../../../plugin/src/server/policy/approvers.ts';

const id = fc.constantFrom('', 'ada', 'ben', 'cho', 'dia');
const parties = fc.record({ requesterId: id, beneficiaryId: id, identityOwnerId: id });
const ask = (approver: string, actor = approver, isDelegate = false) => ({
  askedId: approver,
  recordApproverId: approver,
  actorId: actor,
  actorIsDelegate: isDelegate,
});
const team = { requesterId: 'ada', beneficiaryId: 'ben', identityOwnerId: 'cho' };

describe('plugin/policy/approvers', () => {
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
