import assert from 'node:assert/strict';

import { fieldsOf, holds } from '../../../instance/face/browser/form/conditions.ts';
import { parseQuery } from '../../../instance/query/parse.ts';

const FIELDS: Readonly<Record<string, string>> = {
  state: '3',
  name: 'Ada Lovelace',
  empty: '',
  active: 'true',
  count: '12',
  due: '2026-11-24',
  copy: 'Ada Lovelace',
};
const BEFORE: Readonly<Record<string, string>> = { ...FIELDS, state: '1' };

const values = {
  value: (field: string) => FIELDS[field],
  initial: (field: string) => BEFORE[field],
};

describe('instance/face conditions', () => {
  const CASES: readonly (readonly [query: string, holds: boolean])[] = [
    ['', true],
    ['state=3', true],
    ['state!=3', false],
    ['state=3^name=ada lovelace', true],
    ['state=4^ORstate=3^nameLIKEada', true],
    ['state=4^nameLIKEada', false],
    ['state=4^NQnameSTARTSWITHada', true],
    ['nameENDSWITHlace', true],
    ['nameNOT LIKElove', false],
    ['stateIN1,2,3', true],
    ['stateNOT IN1,2,3', false],
    ['emptyISEMPTY', true],
    ['nameISEMPTY', false],
    ['nameISNOTEMPTY', true],
    ['active=1', true],
    ['active=false', false],
    ['count>9', true],
    ['count<=11', false],
    ['countBETWEEN10@12', true],
    ['due<2026-12-01', true],
    ['empty<5', false],
    ['nameSAMEAScopy', true],
    ['nameNSAMEAScopy', false],
    ['stateVALCHANGES', true],
    ['nameVALCHANGES', false],
    ['stateCHANGESTO3', true],
    ['stateCHANGESFROM1', true],
    ['nobody=1', false],
    ['nobody!=1', false],
    ['nameANYTHING', true],
  ];
  for (const [query, expected] of CASES) {
    it(`${query === '' ? 'no condition' : query} ${expected ? 'holds' : 'does not hold'}`, () => {
      assert.equal(holds(parseQuery(query).groups, values), expected);
    });
  }

  it('knows which fields can turn it', () => {
    assert.deepEqual(
      [...fieldsOf(parseQuery('state=4^ORstate=3^name=x^NQdue=1').groups)],
      ['state', 'name', 'due'],
    );
  });
});
