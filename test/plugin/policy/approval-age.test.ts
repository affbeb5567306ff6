import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type ApprovalAge,
  approvalLapses,
  askedObjection,
  canonicalInputs,
  changedInputs,
  isOnlyLapsed,
  maxHours,
  parseInputs,
} from '../../../plugin/src/server/policy/approval-age.ts';

const good: ApprovalAge = {
  tier: 'high',
  ageHours: 72,
  maxHours: 72,
  askedDigest: 'd',
  currentDigest: 'd',
  changed: [],
  isLineChanged: false,
  hasStarted: false,
  hasApprover: true,
};
const codes = (more: Partial<ApprovalAge>) =>
  approvalLapses({ ...good, ...more }).map(({ code }) => code);
const inputs = fc.dictionary(
  fc.string({ maxLength: 8 }).filter((name) => name !== '__proto__'),
  fc.string({ minLength: 1 }),
);

describe('plugin/policy/approval-age', () => {
  it('is good to the limit of its tier, and not a moment longer', () => {
    assert.deepEqual(codes({}), []);
    assert.deepEqual(codes({ ageHours: 72.001 }), ['approval_too_old']);
    assert.deepEqual(codes({ ageHours: NaN }), ['approval_too_old']);
  });

  it('is good only for what was approved, and not at all when nobody kept that', () => {
    assert.deepEqual(codes({ currentDigest: 'e' }), ['approval_inputs_changed']);
    assert.deepEqual(codes({ askedDigest: '', currentDigest: '' }), ['approval_inputs_changed']);
    assert.deepEqual(codes({ currentDigest: 'e', isLineChanged: true }), []);
    assert.equal(askedObjection(good), undefined);
    assert.equal(
      askedObjection({ ...good, askedDigest: '', currentDigest: '' })?.code,
      'approval_inputs_changed',
    );
  });

  it('says what to do next: wait, name an approver, or revoke', () => {
    const text = (more: Partial<ApprovalAge>) =>
      approvalLapses({ ...good, ageHours: 99, ...more })[0]?.text ?? '';

    assert.match(text({}), /Do not give the access; the approver is asked again\.$/);
    assert.match(
      text({ hasApprover: false }),
      /Name an active manager, application owner and revocation owner\.$/,
    );
    assert.match(text({ hasStarted: true }), /revoke the grant and order again\.$/);
    assert.match(
      approvalLapses({ ...good, currentDigest: 'e', changed: ['end', 'revocation_owner'] })[0]
        ?.text ?? '',
      /^Changed since the approval: end, revocation owner\./,
    );
  });

  it('is answered by a new approval only when nothing else objects', () => {
    const other = { code: 'end_past', text: '' };
    const lapsed = approvalLapses({ ...good, ageHours: 99 });

    assert.equal(isOnlyLapsed(lapsed), true);
    assert.equal(isOnlyLapsed([...lapsed, other]), false);
    assert.equal(isOnlyLapsed([]), false);
  });

  it('takes a setting only when it is a number of hours up to a year', () => {
    assert.equal(maxHours('48', 72), 48);
    for (const setting of ['', '0', '-1', '8761', '1e3', 'a day', '99999']) {
      assert.equal(maxHours(setting, 72), 72, setting);
    }
  });

  it('writes the same inputs as the same text, and finds exactly what differs', () => {
    fc.assert(
      fc.property(inputs, inputs, (before, after) => {
        const text = canonicalInputs(before);
        const reversed = Object.fromEntries(Object.entries(before).reverse());
        assert.equal(canonicalInputs(reversed), text);
        assert.deepEqual(changedInputs(parseInputs(text), before), []);
        const isSame = canonicalInputs(after) === text;
        assert.equal(changedInputs(before, after).length === 0, isSame);
      }),
    );
    for (const text of ['', '{', '{}', 'null', '[1,["a"]]'])
      assert.deepEqual(parseInputs(text), {});
  });
});
