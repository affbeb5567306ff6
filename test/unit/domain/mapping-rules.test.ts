import assert from 'node:assert/strict';
import { accountKind, ignoreReason } from '../../../connector/src/domain/accounts.ts';
import { viewEntitlement } from '../../../connector/src/domain/entitlement-notes.ts';
import type { EntitlementRule, Mapping } from '../../../connector/src/domain/mapping.ts';
import { makeMapping } from '../usecases/fakes.ts';

const svc = { nativeId: '7', login: 'svc-export', enabled: true, attributes: { dept: 'IT' } };

const mapping: Mapping = makeMapping({
  accounts: {
    kinds: [
      { kind: 'service_account', where: { login: 'svc-*', dept: 'I?' } },
      { kind: 'bot', where: { login: '*' } },
    ],
    ignore: [{ where: { nativeId: '7' }, reason: 'CHG1', until: '2026-12-31T00:00:00Z' }],
  },
});

const rule = (match: string, change: Partial<EntitlementRule> = {}): EntitlementRule => ({
  ...{ type: 'role', match, title: undefined, tier: undefined, levelGroup: undefined },
  ...{ level: undefined, ignore: undefined },
  ...change,
});

const facts = {
  type: 'role',
  nativeId: '4711',
  observedName: 'billing_admin',
  ledgerName: 'Billing: administer',
  ledgerTier: 'low',
  ledgerLevelGroup: 'billing',
  ledgerLevel: 3,
};

describe('domain/accounts', () => {
  it('takes the first kind whose conditions all hold', () => {
    assert.equal(accountKind(svc, mapping), 'service_account');
    assert.equal(accountKind({ ...svc, attributes: {} }, mapping), 'bot');
    assert.equal(accountKind(svc, makeMapping()), 'human');
  });

  it('ignores with reason and end, and not a moment longer', () => {
    assert.equal(ignoreReason(svc, mapping, '2026-11-24T00:00:00Z'), 'CHG1 (until 2026-12-31)');
    assert.equal(ignoreReason(svc, mapping, '2027-01-01T00:00:00Z'), '');
    assert.equal(ignoreReason({ ...svc, nativeId: '8' }, mapping, '2026-11-24T00:00:00Z'), '');
  });
});

describe('domain/entitlement-notes', () => {
  it('takes the first rule that fits type and name or id, over the ledger', () => {
    const view = viewEntitlement(facts, [
      rule('*', { type: 'group', ignore: 'no' }),
      rule('billing_*', { tier: 'high', levelGroup: 'b', level: 9 }),
      rule('*', { ignore: 'too late' }),
    ]);

    assert.deepEqual(view, {
      name: 'Billing: administer',
      tier: 'high',
      levelGroup: 'b',
      level: 9,
      ignored: '',
    });
    assert.equal(viewEntitlement(facts, [rule('4711', { ignore: 'by id' })]).ignored, 'by id');
  });

  it('names what the ledger does not know as the app does', () => {
    assert.equal(viewEntitlement({ ...facts, ledgerName: '' }, []).name, facts.observedName);
    assert.equal(
      viewEntitlement({ ...facts, ledgerName: '', observedName: '' }, []).name,
      facts.nativeId,
    );
  });

  it('falls back to the ledger, field by field', () => {
    const view = viewEntitlement({ ...facts, observedName: '' }, [rule('x')]);

    assert.deepEqual(view, {
      name: 'Billing: administer',
      tier: 'low',
      levelGroup: 'billing',
      level: 3,
      ignored: '',
    });
  });
});
