import assert from 'node:assert/strict';
import fc from 'fast-check';
import { composeFinding, removalLines } from '../../../connector/src/domain/drift/compose.ts';
import {
  accessLane,
  accountLane,
  driftCatalogue,
  driftFacts,
  grantLanes,
  judgeLane,
} from '../../../connector/src/domain/drift/registry.ts';
import type { AccessRow } from '../../../connector/src/domain/drift/row.ts';
import { driftClasses } from '../../../connector/src/domain/finding.ts';
import { grantStates } from '../../../connector/src/domain/grant.ts';
import { accessRow, account, accountRow, context, grant, grantRow } from './builders.ts';

const judge = (row: AccessRow): string | undefined =>
  judgeLane(accessLane, row, context)?.definition.code;
const left = {
  userId: 'u1',
  recordId: '',
  kind: 'human',
  status: 'inactive',
  name: 'Ada',
} as const;

describe('domain/drift/registry', () => {
  it('has every class once, each with everything a ticket says', () => {
    assert.deepEqual(
      driftCatalogue()
        .map(({ code }) => code)
        .sort(),
      [...driftClasses].sort(),
    );
    for (const code of driftClasses) {
      const facts = driftFacts(code);
      for (const text of [facts.title, facts.definition, facts.remediation, facts.closesWhen]) {
        assert.ok(text.length > 10, `${code}: ${text}`);
      }
      assert.ok(facts.controls.length > 0 && facts.inputs.length > 0, code);
    }
  });

  it('cites controls by ids of the current editions', () => {
    const known = /^(NHI\d+:2025|PR\.AA-05|DE\.CM-09|GV\.RR-02|AC-\d+(\(\w+\))*|PS-4|A\.\d+\.\d+)$/;
    for (const { controls, code } of driftCatalogue()) {
      for (const control of controls) assert.match(control, known, code);
    }
  });
});

describe('domain/drift precedence', () => {
  it('makes one finding of one access: the gravest', () => {
    const verified = grant({ state: 'revoked_verified', absentProofAt: '2026-11-22T08:00:00Z' });
    const gone = account({ identity: left });

    assert.equal(judge(accessRow({ account: gone, grant: verified })), 'resurrected_access');
    assert.equal(judge(accessRow({ account: gone, grant: undefined })), 'leaver_access');
    assert.equal(
      judge(
        accessRow({
          account: gone,
          grant: grant({ state: 'revoked_unverified', revokedAt: '2026-11-01T00:00:00Z' }),
        }),
      ),
      'leaver_access',
    );
    assert.equal(judge(accessRow({ grant: undefined })), 'unledgered_access');
    assert.equal(judge(accessRow()), undefined);
  });

  it('says what it says of a grant in each state, seen directly and long after', () => {
    const expected: Readonly<Record<string, string | undefined>> = {
      fulfilling: undefined,
      fulfil_failed: undefined,
      active: undefined,
      quarantined: undefined,
      revocation_due: 'revoked_still_present',
      revoking: 'revoked_still_present',
      revoke_failed: 'revoked_still_present',
      revoked_unverified: 'revoked_still_present',
      revoked_attested: 'revoked_still_present',
      revoked_verified: 'resurrected_access',
    };
    for (const state of grantStates) {
      const row = accessRow({
        grant: grant({
          state,
          revokedAt: '2026-11-20T00:00:00Z',
          absentProofAt: '2026-11-21T00:00:00Z',
        }),
      });
      assert.equal(judge(row), state in expected ? expected[state] : 'gate_bypassed', state);
    }
  });

  it('does not call a level within the granted one anything', () => {
    const entitlement = { ...accessRow().entitlement, levelGroup: 'billing', level: 2 };
    const row = accessRow({ entitlement, grant: undefined });

    assert.equal(judge({ ...row, grantedLevel: 2 }), undefined);
    assert.equal(judge({ ...row, grantedLevel: 1 }), 'overgrant_scope');
    assert.equal(judge({ ...row, grantedLevel: undefined }), 'unledgered_access');
  });

  it('grades privileged access one step up and disabled accounts one step down', () => {
    const entitlement = { ...accessRow().entitlement, tier: 'critical' };
    const severity = (row: AccessRow): string | undefined =>
      judgeLane(accessLane, row, context)?.judgement.severity;
    const revoked = grant({ state: 'revoking', revokedAt: '2026-11-01T00:00:00Z' });

    assert.equal(severity(accessRow({ grant: undefined, entitlement })), 'high');
    assert.equal(severity(accessRow({ grant: revoked, entitlement })), 'critical');
    assert.equal(
      severity(accessRow({ grant: revoked, account: account({ enabled: false }) })),
      'medium',
    );
  });

  it('judges accounts as such: disputed, of nobody, left, disabled', () => {
    const of = (change: Parameters<typeof account>[0], holdsCount = 1): string | undefined =>
      judgeLane(accountLane, accountRow({ account: account(change), holdsCount }), context)
        ?.definition.code;

    assert.equal(of({ situation: 'disputed', identity: undefined }), 'ambiguous_account');
    assert.equal(of({ situation: 'unmatched', identity: undefined }), 'orphan_account');
    assert.equal(of({ identity: left }, 0), 'leaver_access');
    assert.equal(of({ identity: left }, 1), undefined);
    assert.equal(of({ identity: left, enabled: false }, 1), 'disabled_but_present');
    assert.equal(of({ enabled: false }, 0), undefined);
    assert.equal(of({ enabled: undefined }, 1), undefined);
  });

  it('lets facts of the ledger stand beside each other', () => {
    const row = grantRow({
      covered: false,
      present: false,
      owner: { id: 'sam', name: 'Sam', active: false },
      grant: grant({ approverId: 'u1' }),
    });

    assert.deepEqual(
      grantLanes.map((lane) => judgeLane(lane, row, context)?.definition.code),
      ['vanished_grant', 'owner_inactive', 'self_approval'],
    );
  });

  it('says nothing of an ended grant that is not there', () => {
    const row = grantRow({ covered: false, grant: grant({ endsAt: '2026-11-23T00:00:00Z' }) });

    assert.equal(judgeLane(grantLanes[0] ?? [], row, context), undefined);
  });
});

describe('domain/drift/compose', () => {
  it('tells what, every path, what to remove and when it closes', () => {
    const row = accessRow({ grant: undefined });
    const judged = judgeLane(accessLane, row, context);
    assert.ok(judged);

    const finding = composeFinding(judged, row, [['ada', 'reader']], context);

    assert.match(finding.explanation, /the ledger has no grant for it/);
    assert.match(finding.explanation, /- ada → reader/);
    assert.match(finding.explanation, /- Remove reader from ada in Billing\./);
    assert.match(finding.explanation, /Closes when: /);
  });

  it('fits the columns of the platform, whatever the names', () => {
    const name = fc.string({ minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(
        name,
        fc.array(fc.array(name, { minLength: 2, maxLength: 5 })),
        (login, paths) => {
          const row = accessRow({ grant: undefined, account: account({ login }) });
          const judged = judgeLane(accessLane, row, context);
          assert.ok(judged);

          const finding = composeFinding(judged, row, paths, context);

          assert.ok(finding.summary.length <= 255);
          assert.ok(finding.explanation.length <= 4000);
          assert.ok(JSON.stringify(finding.paths).length <= 4000);
        },
      ),
    );
  });

  it('names the two places where a nested path can be cut', () => {
    assert.deepEqual(removalLines([['ada', 'ops', 'mid', 'reader']], 'Billing'), [
      'Take reader out of mid in Billing; or, if ada is not to hold ops either, remove ops from ada.',
    ]);
  });
});
