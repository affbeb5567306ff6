import assert from 'node:assert/strict';
import { digestText, fingerprintText } from '../../../connector/src/domain/fingerprint.ts';
import { finding } from './builders.ts';

describe('domain/fingerprint', () => {
  it('is made of immutable ids, separated by a character none of them holds', () => {
    assert.equal(
      fingerprintText(finding()),
      'billing\u001fa1\u001frole:reader\u001f\u001funledgered_access\u001f',
    );
  });

  it('does not move when names, texts, severity or paths do', () => {
    const renamed = finding({
      accountLogin: 'ada.byron',
      entitlementName: 'Reader',
      summary: 'other',
      severity: 'high',
      paths: [],
    });

    assert.equal(fingerprintText(renamed), fingerprintText(finding()));
    assert.notEqual(digestText(renamed), digestText(finding()));
  });

  it('tells the grants apart only where the finding is about the ledger record', () => {
    const of = (driftClass: 'vanished_grant' | 'revoked_still_present', grantId: string) =>
      fingerprintText(finding({ driftClass, grantId }));

    assert.notEqual(of('vanished_grant', 'g1'), of('vanished_grant', 'g2'));
    assert.equal(of('revoked_still_present', 'g1'), of('revoked_still_present', 'g2'));
  });
});
