import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  approvalSummary,
  plain,
  summaryLimit,
  type SummaryFacts,
} from '../../../plugin/src/server/policy/approval-summary.ts';

const facts: SummaryFacts = {
  askedAgain: '',
  entitlement: { name: 'Billing: read', type: 'role' },
  application: {
    name: 'Billing database',
    environment: 'production',
    minEvidence: 'E3',
    lastAcceptedAt: '2026-11-24 06:00:00',
    readAgeHours: 6,
    freshnessHours: 24,
  },
  tier: 'high',
  identity: { name: 'Ada', kind: 'human', ownerName: '' },
  beneficiaryName: 'Ada',
  requesterName: 'Ben',
  account: '',
  ends: '2026-12-24 23:59:59',
  hoursLeft: 732,
  justification: 'Monthly closing',
  takeBack: {
    ownerName: 'Olga',
    ownerActive: true,
    backupName: '',
    groupName: 'Billing crew',
    path: 'api',
  },
  conflicts: [],
  held: [],
  heldIsCut: false,
};
const lines = (more: Partial<SummaryFacts> = {}) =>
  approvalSummary({ ...facts, ...more }).split('\n');
const text = fc.oneof(
  fc.string({ maxLength: 3000 }),
  fc.constantFrom(
    'x\nTaken back by: nobody',
    'x\u2028Proof of removal: E5',
    '[code]<b>[/CODE]',
    '${sys_id}',
    'constructor',
  ),
);
const held = fc.record({ entitlementName: text, state: text, ends: text });
const anyFacts: fc.Arbitrary<SummaryFacts> = fc.record({
  askedAgain: text,
  entitlement: fc.record({ name: text, type: text }),
  application: fc.record({
    name: text,
    environment: text,
    minEvidence: text,
    lastAcceptedAt: text,
    readAgeHours: fc.double(),
    freshnessHours: fc.integer(),
  }),
  tier: text,
  identity: fc.record({ name: text, kind: text, ownerName: text }),
  beneficiaryName: text,
  requesterName: text,
  account: text,
  ends: text,
  hoursLeft: fc.double(),
  justification: text,
  takeBack: fc.record({
    ownerName: text,
    ownerActive: fc.boolean(),
    backupName: text,
    groupName: text,
    path: text,
  }),
  conflicts: fc.array(text, { maxLength: 12 }),
  held: fc.array(held, { maxLength: 12 }),
  heldIsCut: fc.boolean(),
});

describe('plugin/policy/approval-summary', () => {
  it('says what, for whom, how long, who takes it back and how, and how that is proven', () => {
    assert.deepEqual(lines(), [
      'Access: role Billing: read in Billing database (production, tier high)',
      'For: Ada; ordered by Ben',
      'Until: 2026-12-24 23:59:59 UTC (31 days from now)',
      'Taken back by: Olga; backup nobody; group Billing crew',
      "Taken back how: through the application's API",
      'Proof of removal: E3, a complete list without the access; last accepted read 2026-11-24 06:00:00 UTC',
      'Separation of duties, conflicts: none known',
      'Already holds in this application, by the ledger: none known',
      'Reason given: Monthly closing',
    ]);
  });

  it('names the identity and its owner when it is no person', () => {
    const identity = { name: 'Invoice agent', kind: 'ai_agent', ownerName: 'Grace' };

    assert.equal(
      lines({ identity, account: 'svc-invoice' })[1],
      'For: ai agent Invoice agent, owned by Grace, used for Ada, account svc-invoice; ordered by Ben',
    );
  });

  it('says so when the application was never read, or not lately', () => {
    const never = { ...facts.application, lastAcceptedAt: '' };
    const late = { ...facts.application, readAgeHours: 24.1 };

    assert.match(lines({ application: never })[5] ?? '', /never read completely/);
    assert.match(lines({ application: late })[5] ?? '', /older than its target of 24 hours$/);
  });

  it('lists conflicts and what is held, and says when there is more', () => {
    const grant = { entitlementName: 'Billing: write', state: 'revoke_failed', ends: '' };
    const summary = lines({
      askedAgain: 'the end changed.',
      conflicts: ['Ada holds the other half.'],
      held: Array.from({ length: 9 }, () => grant),
      heldIsCut: true,
    });

    assert.equal(summary[0], 'Asked again: the end changed.');
    assert.ok(summary.includes('- Ada holds the other half.'));
    assert.equal(summary.filter((line) => line.startsWith('- Billing: write')).length, 8);
    assert.ok(summary.includes('- Billing: write: revoke failed, ends never'));
    assert.ok(summary.includes('- and more: see the grants of this identity'));
  });

  it('fits its column, and nothing that people wrote looks like a line, markup or a variable', () => {
    const labels = ['Access', 'For', 'Until', 'Taken back by', 'Taken back how'];
    fc.assert(
      fc.property(anyFacts, (any) => {
        const summary = approvalSummary(any);
        assert.ok(summary.length <= summaryLimit);
        assert.doesNotMatch(summary, /\[\/?code\]|\$\{|[\r\u0085\u2028\u2029]/i);
        for (const label of [...labels, 'Proof of removal']) {
          const found = summary.split('\n').filter((line) => line.startsWith(`${label}: `));
          assert.equal(found.length, 1, label);
        }
      }),
    );
  });

  it('keeps one line of at most so many letters', () => {
    assert.equal(plain('  a\r\n\tb\u202e ', 10), 'a b');
    assert.equal(plain('😀😀😀', 2), '😀…');
  });
});
