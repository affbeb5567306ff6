import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  decide,
  defaultRules,
  effectiveMaxDays,
  type Facts,
} from '../../../plugin/src/server/policy/decide.ts';

const good: Facts = {
  now: '2026-11-24 12:00:00',
  application: { id: 'app', state: 'managed' },
  entitlement: { id: 'ent', applicationId: 'app', state: 'active', requestable: true },
  identity: { id: 'idn', kind: 'human', status: 'active', ownerId: '', ownerActive: false },
  beneficiary: { id: 'ada', active: true },
  revocation: { ownerId: 'olga', ownerActive: true, path: 'api' },
  tier: 'high',
  kindsAllowed: [],
  itemMaxDays: 90,
  ends: '2026-12-24 23:59:59',
  latestEnd: '2027-02-22 23:59:59',
  justification: 'Monthly closing',
  approverId: 'grace',
  approvalObjection: undefined,
  approvalLapses: [],
  grant: {
    id: 'grt',
    state: 'approved',
    approvedById: 'grace',
    approvalLogged: true,
    selfApproved: false,
  },
  line: { missing: false, closed: false, changed: false },
  accountHolderId: '',
};
const codes = (action: Parameters<typeof decide>[0], facts: Partial<Facts>) =>
  decide(action, { ...good, ...facts }, defaultRules).reasons.map((reason) => reason.code);

describe('plugin/policy/decide', () => {
  it('permits an order that names owner, path, end and an approver', () => {
    const decision = decide('request', good, defaultRules);

    assert.equal(decision.decision, true);
    assert.deepEqual(
      decision.reasons.map((reason) => reason.code),
      ['permitted'],
    );
  });

  const denials: [string, Partial<Facts>, string][] = [
    ['no application', { application: { id: '', state: '' } }, 'application_missing'],
    [
      'a retired application',
      { application: { id: 'app', state: 'retired' } },
      'application_not_open',
    ],
    [
      'an unrevocable application',
      { application: { id: 'app', state: 'unrevocable' } },
      'application_not_open',
    ],
    [
      'no revocation owner',
      { revocation: { ownerId: '', ownerActive: false, path: 'api' } },
      'revocation_owner_missing',
    ],
    [
      'an inactive revocation owner',
      { revocation: { ownerId: 'o', ownerActive: false, path: 'api' } },
      'revocation_owner_inactive',
    ],
    [
      'no revocation path',
      { revocation: { ownerId: 'o', ownerActive: true, path: 'none' } },
      'revocation_path_missing',
    ],
    [
      'a deprecated entitlement',
      { entitlement: { ...good.entitlement, state: 'deprecated' } },
      'entitlement_not_requestable',
    ],
    [
      'an entitlement of another application',
      { entitlement: { ...good.entitlement, applicationId: 'x' } },
      'entitlement_elsewhere',
    ],
    [
      'an inactive beneficiary',
      { beneficiary: { id: 'ada', active: false } },
      'beneficiary_inactive',
    ],
    ['an unnamed identity', { identity: { ...good.identity, id: '' } }, 'identity_missing'],
    [
      'a bot without an owner',
      { identity: { ...good.identity, kind: 'bot' }, kindsAllowed: ['bot'] },
      'identity_owner_missing',
    ],
    [
      'a kind the item does not allow',
      { identity: { ...good.identity, kind: 'bot', ownerId: 'o', ownerActive: true } },
      'identity_kind_not_allowed',
    ],
    ['no end', { ends: '' }, 'end_missing'],
    ['an end in the past', { ends: '2026-11-01 00:00:00' }, 'end_past'],
    ['an end after the limit', { ends: '2027-03-01 00:00:00' }, 'end_too_late'],
    ['no justification', { justification: '  ' }, 'justification_missing'],
    ['nobody who may approve', { approverId: '' }, 'approver_missing'],
  ];
  for (const [what, facts, code] of denials) {
    it(`denies an order with ${what}`, () => {
      assert.deepEqual(codes('request', facts), [code]);
    });
  }

  it('lets an exemption that holds stand in for a way back, and never a grant outlast it', () => {
    const unrevocable = {
      application: { id: 'app', state: 'unrevocable' },
      revocation: { ...good.revocation, path: 'none' },
    };
    const exemption = (ends: string, problem = '') => ({
      ...unrevocable,
      exemption: { ends, problem },
    });

    assert.deepEqual(codes('request', unrevocable), [
      'application_not_open',
      'revocation_path_missing',
    ]);
    assert.deepEqual(codes('request', exemption('2026-12-31 00:00:00')), ['permitted']);
    assert.deepEqual(codes('request', exemption('2026-12-31 00:00:00', 'It ended.')), [
      'application_not_open',
      'revocation_path_missing',
    ]);
    assert.deepEqual(codes('fulfil', exemption('2026-12-31 00:00:00')), ['permitted']);
    assert.deepEqual(codes('fulfil', exemption('2026-12-01 00:00:00')), ['end_after_exemption']);
    assert.deepEqual(
      codes('request', {
        ...exemption('2026-12-31 00:00:00'),
        application: { id: 'app', state: 'retired' },
      }),
      ['application_not_open'],
    );
  });

  it('denies a second grant of the same access, at the order and again at the point of action', () => {
    const duplicate = 'The same access is already ordered: RITM1.';

    assert.deepEqual(codes('request', { duplicate }), ['duplicate_request']);
    assert.deepEqual(codes('fulfil', { duplicate }), ['duplicate_request']);
    assert.equal(
      decide('request', { ...good, duplicate }, defaultRules).reasons[0]?.text,
      duplicate,
    );
    const active = { ...good.grant, state: 'revocation_due' };
    assert.deepEqual(codes('revoke', { duplicate, grant: active }), ['permitted']);
  });

  it('denies a machine whose owner alone would take its access back', () => {
    const bot = { ...good.identity, kind: 'bot', ownerId: 'olga', ownerActive: true };
    const order = { identity: bot, kindsAllowed: ['bot'] };

    assert.deepEqual(codes('request', { ...order, beneficiary: { id: 'olga', active: true } }), [
      'revocation_owner_is_beneficiary',
    ]);
    assert.deepEqual(codes('request', order), ['permitted']);
  });

  it('says in a refusal which day and which kinds are possible', () => {
    const late = decide('request', { ...good, ends: '2027-03-01 00:00:00' }, defaultRules);
    const bot = { ...good.identity, kind: 'bot', ownerId: 'o', ownerActive: true };
    const kind = decide('request', { ...good, identity: bot }, defaultRules);

    assert.match(late.reasons[0]?.text ?? '', /Choose a day until 2027-02-22\./);
    assert.match(kind.reasons[0]?.text ?? '', /only for: human\./);
  });

  it('names every objection, not only the first', () => {
    assert.deepEqual(codes('request', { ends: '', justification: '' }), [
      'end_missing',
      'justification_missing',
    ]);
  });

  it('asks again at the point of action: what changed since the approval denies', () => {
    assert.deepEqual(codes('fulfil', { beneficiary: { id: 'ada', active: false } }), [
      'beneficiary_inactive',
    ]);
    assert.deepEqual(codes('fulfil', { grant: { ...good.grant, state: 'cancelled' } }), [
      'grant_not_approved',
    ]);
    assert.deepEqual(codes('fulfil', { grant: { ...good.grant, selfApproved: true } }), [
      'self_approval',
    ]);
    assert.deepEqual(codes('fulfil', {}), ['permitted']);
  });

  it('gives a permit to fulfil a life by tier, and none to a denial', () => {
    assert.equal(decide('fulfil', good, defaultRules).permitMinutes, 60);
    assert.equal(decide('fulfil', { ...good, tier: 'critical' }, defaultRules).permitMinutes, 15);
    assert.equal(decide('fulfil', { ...good, ends: '' }, defaultRules).permitMinutes, 0);
  });

  it('always permits to take away what is revoked, ended or held by a leaver', () => {
    const active = { ...good.grant, state: 'active' };
    assert.deepEqual(codes('revoke', { grant: active }), ['grant_still_valid']);
    assert.deepEqual(codes('revoke', { grant: active, ends: '2026-11-01 00:00:00' }), [
      'permitted',
    ]);
    assert.deepEqual(
      codes('revoke', { grant: active, beneficiary: { id: 'ada', active: false } }),
      ['permitted'],
    );
    assert.deepEqual(codes('revoke', { grant: { ...active, state: 'revocation_due' } }), [
      'permitted',
    ]);
  });

  it('does not let broken facts keep a revocation back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('revocation_due', 'revoking', 'revoke_failed', 'revoked_unverified'),
        fc.boolean(),
        fc.constantFrom('', 'retired', 'unrevocable'),
        (state, ownerActive, applicationState) => {
          const facts = {
            ...good,
            grant: { ...good.grant, state },
            revocation: { ownerId: '', ownerActive, path: '' },
            application: { id: '', state: applicationState },
          };
          assert.equal(decide('revoke', facts, defaultRules).decision, true);
        },
      ),
    );
  });

  it('approves exactly when there is no objection to the approval', () => {
    const objection = { code: 'self_approval', text: 'No.' };

    assert.deepEqual(codes('approve', {}), ['permitted']);
    assert.deepEqual(codes('approve', { approvalObjection: objection }), ['self_approval']);
  });

  const atTheAction: [string, Partial<Facts>, string][] = [
    [
      'an approval that is nowhere logged',
      { grant: { ...good.grant, approvalLogged: false } },
      'approval_missing',
    ],
    ['a deleted line', { line: { ...good.line, missing: true } }, 'line_missing'],
    ['a closed line', { line: { ...good.line, closed: true } }, 'line_closed'],
    ['a line changed after the order', { line: { ...good.line, changed: true } }, 'line_changed'],
    ['an account of somebody else', { accountHolderId: 'mallory' }, 'account_of_another'],
    [
      'an entitlement that is gone',
      { entitlement: { ...good.entitlement, state: 'gone' } },
      'entitlement_not_active',
    ],
    [
      'a beneficiary who takes back from herself',
      { revocation: { ...good.revocation, ownerId: 'ada' } },
      'revocation_owner_is_beneficiary',
    ],
  ];
  for (const [what, facts, code] of atTheAction) {
    it(`denies the fulfilment of ${what}`, () => {
      assert.deepEqual(codes('fulfil', facts), [code]);
    });
  }

  it('never merely records what the gate stands on', () => {
    const rules = { ...defaultRules, recordOnly: ['approval_missing', 'grant_not_approved'] };
    const facts = { ...good, grant: { ...good.grant, approvalLogged: false } };

    assert.equal(decide('fulfil', facts, rules).decision, false);
  });

  it('denies fulfilment on an approval that is not good any more, or was not checked', () => {
    const lapse = { code: 'approval_too_old', text: 'Old.' };
    const unchecked = { code: 'approval_unchecked', text: 'Not checked.' };
    const facts = { ...good, approvalLapses: [lapse, unchecked] };
    const recordOnly = [lapse.code, unchecked.code];

    assert.deepEqual(codes('fulfil', facts), recordOnly);
    assert.equal(decide('request', facts, defaultRules).decision, true);
    const rules = { ...defaultRules, recordOnly };
    assert.equal(decide('fulfil', { ...facts, approvalLapses: [lapse] }, rules).decision, true);
    assert.equal(decide('fulfil', facts, rules).decision, false);
  });

  it('only records a rule that is being tried out', () => {
    const rules = { ...defaultRules, recordOnly: ['end_too_late'] };
    const decision = decide('request', { ...good, ends: '2027-03-01 00:00:00' }, rules);

    assert.equal(decision.decision, true);
    assert.equal(decision.mode, 'record');
    assert.equal(decision.reasons[0]?.code, 'end_too_late');
  });

  it('takes the smallest limit of item, tier and kind', () => {
    const days = (itemMaxDays: number, tier: string, kind: string) =>
      effectiveMaxDays({ itemMaxDays, tier, kind }, defaultRules);

    assert.equal(days(10, 'low', 'human'), 10);
    assert.equal(days(0, 'critical', 'human'), 30);
    assert.equal(days(365, 'low', 'ai_agent'), 90);
    assert.equal(days(30, 'low', 'ai_agent'), 30);
  });
});
