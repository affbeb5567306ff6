import assert from 'node:assert/strict';
import fc from 'fast-check';
import { driftClasses as known } from '../../../connector/src/domain/finding.ts';
import {
  driftClasses,
  keyOf,
  readFindingLine,
  readGrantLine,
  readItems,
  shown,
} from '../../../plugin/src/server/policy/lines.ts';

const fingerprint = 'a'.repeat(64);
const seen = {
  status: 'seen',
  fingerprint,
  drift_class: 'orphan_account',
  severity: 'high',
  account_id: '42',
  account: 'ada',
  entitlement_key: '',
  entitlement: '',
  scope: '',
  grant: '',
  identity: '',
  user: 'u1',
  summary: 'Account without owner',
  explanation: 'Remove it.',
  paths: [['ada', 'reader']],
  controls: ['NHI1:2025', 'PR.AA-05'],
  digest: 'd',
};
const evidence = {
  level: 'E3',
  kind: 'list_absence',
  verdict: 'proves_absent',
  statement: 'Not listed.',
  observed_at: '2026-11-24 12:00:00',
};

describe('plugin/policy/lines', () => {
  it('accepts exactly the drift classes of the connector', () => {
    assert.deepEqual([...driftClasses], [...known]);
  });

  it('reads a finding into the columns of its table', () => {
    const line = readFindingLine(seen);

    assert.ok(line.ok && line.value.status === 'seen');
    assert.equal(line.value.fields['paths'], '[["ada","reader"]]');
    assert.equal(line.value.fields['controls'], 'NHI1:2025,PR.AA-05');
    assert.equal(line.value.user, 'u1');
    assert.ok(!('user' in line.value.fields));
  });

  it('says in one sentence what is wrong with a line', () => {
    const problems: [object, RegExp][] = [
      [{ ...seen, fingerprint: 'xyz' }, /64 lower-case/],
      [{ ...seen, drift_class: 'weird' }, /unknown drift_class "weird"/],
      [{ ...seen, severity: 'huge' }, /severity must be one of/],
      [{ ...seen, summary: '' }, /summary/],
      [{ ...seen, status: 'lost' }, /seen or gone/],
      [{ status: 'gone', fingerprint }, /needs evidence/],
    ];

    for (const [line, text] of problems) {
      const read = readFindingLine(line);
      assert.ok(!read.ok);
      assert.match(read.problem, text);
    }
  });

  it('refuses paths and controls that are no texts, in words', () => {
    const problems: [object, RegExp][] = [
      [{ ...seen, controls: [{ toString: 1 }] }, /controls must be a list of texts/],
      [{ ...seen, controls: 'NHI1' }, /controls must be/],
      [{ ...seen, paths: [['ada', 7]] }, /paths must be a list of lists of texts/],
      [{ ...seen, paths: ['ada'] }, /paths must be/],
    ];

    for (const [line, text] of problems) {
      const read = readFindingLine(line);
      assert.ok(!read.ok);
      assert.match(read.problem, text);
    }
    assert.ok(readFindingLine({ ...seen, paths: undefined, controls: null }).ok);
  });

  it('knows no drift class or severity by the name of a built-in property', () => {
    assert.ok(!readFindingLine({ ...seen, drift_class: 'constructor' }).ok);
    assert.ok(!readFindingLine({ ...seen, severity: '__proto__' }).ok);
  });

  it('repeats at most 80 characters of a value it does not know', () => {
    const read = readFindingLine({ ...seen, drift_class: 'x'.repeat(3000) });

    assert.ok(!read.ok);
    assert.ok(read.problem.length < 120);
    assert.equal(shown('y'.repeat(81)).length, 80);
    assert.equal(shown('short'), 'short');
  });

  it('reads what was observed and what was proven absent about a grant', () => {
    const observed = readGrantLine({ status: 'observed', grant: 'g', account_id: '42' });
    const absent = readGrantLine({ status: 'absent', grant: 'g', evidence });

    assert.ok(observed.ok && observed.value.status === 'observed');
    assert.ok(absent.ok && absent.value.status === 'absent');
    assert.equal(absent.value.evidence.observedAt, '2026-11-24 12:00:00');
    assert.ok(!readGrantLine({ status: 'observed', grant: 'g' }).ok);
  });

  it('never throws on a line, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (line) => {
        readFindingLine(line);
        readGrantLine(line);
        readItems(line);
        assert.equal(typeof keyOf(line, 'fingerprint'), 'string');
      }),
    );
  });

  it('never writes more than a column holds, and only whole paths', () => {
    const paths = Array.from({ length: 900 }, (_, index) => ['ada', `role-${index}`]);
    const line = readFindingLine({ ...seen, summary: 'x'.repeat(999), paths });

    assert.ok(line.ok && line.value.status === 'seen');
    assert.equal(line.value.fields['summary']?.length, 255);
    const kept = JSON.parse(line.value.fields['paths'] ?? '') as unknown[];
    assert.ok(kept.length > 0);
    assert.ok((line.value.fields['paths']?.length ?? 0) <= 4000);
  });

  it('takes at most 500 lines a call', () => {
    assert.ok(readItems({ items: Array(500).fill(seen) }).ok);
    const tooMany = readItems({ items: Array(501).fill(seen) });
    assert.ok(!tooMany.ok);
    assert.match(tooMany.problem, /501/);
  });
});
