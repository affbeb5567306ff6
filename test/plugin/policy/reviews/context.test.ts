import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  contextText,
  decisiveText,
  type ReviewContext,
} from '../../../../plugin/src/server/policy/reviews/context.ts';

const context: ReviewContext = {
  occasion: 'Quarterly review',
  entitlement: { name: 'Billing: read', type: 'role' },
  application: {
    name: 'Billing database',
    environment: 'production',
    lastAcceptedAt: '2026-11-24 06:00:00',
    readAgeHours: 6,
    freshnessHours: 24,
  },
  tier: 'high',
  identity: { name: 'ada', kind: 'human', ownerName: '' },
  beneficiary: { name: 'Ada', title: 'Accountant', department: 'Finance', active: true },
  requesterName: 'Ada',
  approverName: 'Grace',
  approvedAt: '2026-10-01 09:00:00',
  origin: 'request',
  starts: '2026-10-01 10:00:00',
  ends: '2026-12-31 23:59:59',
  firstSeen: '2026-10-01 10:05:00',
  grantState: 'active',
  justification: 'Monthly closing',
  takeBack: { ownerName: 'Olga', path: 'api' },
  isVanished: false,
  lastUsed: '',
  conflicts: [],
  findings: [],
  peers: { title: 'Accountant', all: 12, holding: 3 },
};

describe('plugin/policy/reviews/context', () => {
  it('says what, who, since when, who approved, last seen, others and why now', () => {
    assert.equal(
      contextText(context),
      `What: Billing: read (role) in Billing database, production; tier high
Who: Ada (Accountant, Finance)
Since: 2026-10-01 10:00:00 UTC; ends 2026-12-31 23:59:59 UTC; now active
Asked for by Ada, approved by Grace at 2026-10-01 09:00:00 UTC
Last seen: in the read of 2026-11-24 06:00:00 UTC, first at 2026-10-01 10:05:00 UTC
Last used: unknown, the application does not tell
Others in the same role ("Accountant"): 3 of 12 have it, 25 %
Separation of duties, conflicts: none known
Open findings: none known
Taken back by Olga, path api
Asked now because: Quarterly review
Reason given then: Monthly closing`,
    );
  });

  it('shows what is not known as not known', () => {
    const { application } = context;
    const seen = (more: Partial<ReviewContext>): string => contextText({ ...context, ...more });
    assert.match(
      seen({ application: { ...application, lastAcceptedAt: '' } }),
      /Last seen: unknown/,
    );
    assert.match(seen({ application: { ...application, readAgeHours: 30 } }), /unknown since then/);
    assert.match(
      seen({ application: { ...application, readAgeHours: NaN } }),
      /unknown since then/,
    );
    assert.match(seen({ isVanished: true }), /NOT found in the read/);
    assert.match(seen({ firstSeen: '' }), /never in the application/);
    assert.match(seen({ origin: 'baseline' }), /nobody approved it/);
    assert.match(seen({ peers: undefined }), /the user has no title/);
    assert.match(seen({ peers: { title: 'CEO', all: 0, holding: 0 } }), /nobody else is "CEO"/);
    assert.match(
      seen({ beneficiary: { ...context.beneficiary, active: false } }),
      /NOT an active user/,
    );
    assert.match(
      seen({ identity: { name: 'bot-7', kind: 'service_account', ownerName: 'Eve' } }),
      /Who: bot-7 \(service account, owner Eve\), for Ada/,
    );
  });

  it('keeps what people wrote on one line, and the whole within its column', () => {
    const many = Array.from({ length: 9 }, (_one, index) => `finding ${String(index)}`);
    const text = contextText({ ...context, findings: many, justification: 'x\nWhat: nothing' });
    assert.match(text, /- and 3 more/);
    assert.equal(text.split('\n').filter((line) => line.startsWith('What:')).length, 1);
    fc.assert(
      fc.property(fc.string({ maxLength: 9000 }), (justification) => {
        assert.ok(
          contextText({ ...context, justification, occasion: justification }).length <= 4000,
        );
      }),
    );
  });

  it('has one text for the same facts, in whatever order they were read', () => {
    const facts = {
      grantState: 'active',
      ends: '',
      tier: 'high',
      beneficiaryActive: true,
      beneficiaryTitle: '',
      isVanished: false,
      conflictKeys: ['b', 'a'],
      findingIds: ['2', '1'],
    };
    const turned = { ...facts, conflictKeys: ['a', 'b'], findingIds: ['1', '2'] };
    assert.equal(decisiveText(facts), decisiveText(turned));
    assert.notEqual(decisiveText(facts), decisiveText({ ...facts, findingIds: ['1'] }));
  });
});
