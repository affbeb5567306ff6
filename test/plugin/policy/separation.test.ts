import assert from 'node:assert/strict';
import { conflictsOf, type SeparationFacts } from '../../../plugin/src/server/policy/separation.ts';

const clean: SeparationFacts = {
  toxic: [],
  approver: { id: 'grace', name: 'Grace' },
  revocationOwner: { id: 'olga', name: 'Olga' },
  partyIds: ['ada', 'ben', '', ''],
  partyDelegates: [],
};
const grant = (grantId: string, state: string) => ({
  grantId,
  entitlementName: 'Billing: pay',
  applicationName: 'billing-db',
  state,
});
const codes = (more: Partial<SeparationFacts>) =>
  conflictsOf({ ...clean, ...more }).map(({ code }) => code);

describe('plugin/policy/separation', () => {
  it('finds nothing where duties are apart, and nothing in the absence of an owner', () => {
    assert.deepEqual(codes({}), []);
    assert.deepEqual(codes({ revocationOwner: { id: '', name: '' } }), []);
  });

  it('names what must not be held together, in the same order whatever the order of reading', () => {
    const toxic = [grant('b', 'active'), grant('a', 'pending_approval')];
    const found = conflictsOf({ ...clean, toxic });

    assert.deepEqual(found, conflictsOf({ ...clean, toxic: [...toxic].reverse() }));
    assert.deepEqual(
      found.map(({ ref }) => ref),
      ['a', 'b'],
    );
    assert.match(found[0]?.text ?? '', /has also ordered Billing: pay in billing-db/);
    assert.match(found[1]?.text ?? '', /holds Billing: pay in billing-db \(active\)/);
  });

  it('tells when who takes back is a party or approves, and when a delegate is a party', () => {
    assert.deepEqual(codes({ revocationOwner: { id: 'ben', name: 'Ben' } }), [
      'revocation_owner_is_party',
    ]);
    assert.deepEqual(codes({ revocationOwner: clean.approver }), ['approver_is_revocation_owner']);
    assert.deepEqual(codes({ partyDelegates: [{ id: 'ada', name: 'Ada' }] }), [
      'delegate_is_party',
    ]);
  });
});
