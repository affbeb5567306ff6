import assert from 'node:assert/strict';

import type { InstanceStore } from '../../../instance/store/store.ts';
import { column, emptyStore, fill, ids, table } from '../support.ts';

function thingStore(): InstanceStore {
  const store = emptyStore();
  store.schema.define(
    table('person', [column('name', 'string', { display: true }), column('vip', 'boolean')]),
  );
  store.schema.define(
    table('thing', [
      column('name'),
      column('size', 'integer'),
      column('other_size', 'integer'),
      column('active', 'boolean'),
      column('owner', 'reference', { reference: 'person' }),
      column('due', 'glide_date_time'),
      column('done', 'glide_date_time'),
    ]),
  );
  fill(store, 'person', {
    p1: { name: 'Don Goodliffe', vip: '1' },
    p2: { name: 'Abel Tuter', vip: '0' },
  });
  fill(store, 'thing', {
    a: {
      name: 'Alpha',
      size: '9',
      other_size: '9',
      active: '1',
      owner: 'p1',
      due: '2026-05-13 08:00:00',
      done: '2026-05-13 23:00:00',
    },
    b: {
      name: 'beta one',
      size: '10',
      other_size: '2',
      active: '0',
      owner: 'p2',
      due: '2026-05-12 08:00:00',
      done: '2026-05-15 08:00:00',
    },
    c: { name: 'Gamma', size: '', other_size: '11', active: '', owner: '', due: '', done: '' },
  });
  return store;
}

describe('instance/query operators', () => {
  const store = thingStore();

  const cases: readonly (readonly [query: string, expected: string])[] = [
    ['', 'abc'],
    ['name=alpha', 'a'],
    ['name!=alpha', 'bc'],
    ['nameINALPHA,Gamma', 'ac'],
    ['nameNOT INalpha', 'bc'],
    ['nameLIKEet', 'b'],
    ['name*ET', 'b'],
    ['nameCONTAINSet', 'b'],
    ['nameNOT LIKEet', 'ac'],
    ['nameNOTLIKEet', 'ac'],
    ['name!*et', 'ac'],
    ['nameDOES NOT CONTAINet', 'ac'],
    ['nameSTARTSWITHb', 'b'],
    ['nameENDSWITHa', 'ac'],
    ['name%a', 'ac'],
    ['size>9', 'b'],
    ['size>=9', 'ab'],
    ['size<10', 'a'],
    ['size<=10', 'ab'],
    ['sizeBETWEEN9@10', 'ab'],
    ['sizeISEMPTY', 'c'],
    ['sizeISNOTEMPTY', 'ab'],
    ['size=', 'c'],
    ['size!=', 'ab'],
    ['nameEMPTYSTRING', ''],
    ['nameANYTHING', 'abc'],
    ['sizeSAMEASother_size', 'a'],
    ['sizeNSAMEASother_size', 'bc'],
    ['sizeGT_FIELDother_size', 'b'],
    ['sizeLT_FIELDother_size', ''],
    ['sizeGT_OR_EQUALS_FIELDother_size', 'ab'],
    ['sizeLT_OR_EQUALS_FIELDother_size', 'a'],
    ['active=true', 'a'],
    ['active=True', 'a'],
    ['active=1', 'a'],
    ['active=false', 'b'],
    ['active!=true', 'bc'],
    ['owner=p1', 'a'],
    ['owner!=p1', 'bc'],
    ['ownerISEMPTY', 'c'],
    ['ownerSTARTSWITHdon', 'a'],
    ['ownerLIKEtuter', 'b'],
    ['owner.vip=true', 'a'],
    ['owner.vip!=true', 'bc'],
    ['owner.nameSTARTSWITHabel', 'b'],
    ['owner.nameISEMPTY', 'c'],
    ['owner.nameINDon Goodliffe,Abel Tuter', 'ab'],
    ['due=2026-05-13 08:00:00', 'a'],
    ['due>2026-05-13', 'a'],
    ['due<2026-05-13', 'b'],
    ['dueONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', 'a'],
    ['dueNOTONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', 'bc'],
    ['dueRELATIVEGT@hour@ago@5', 'a'],
    ['dueRELATIVELT@hour@ago@5', 'b'],
    ['dueRELATIVEGE@dayofweek@ago@2', 'ab'],
    ['dueRELATIVEEE@dayofweek@ago@1', 'b'],
    ["dueDATEPARTTuesday@javascript:gs.datePart('dayofweek','tuesday','EE')", 'b'],
    ["dueDATEPARTMay@javascript:gs.datePart('month','april','GT')", 'ab'],
    ['dueSAMEASdone@day', 'a'],
    ['dueNSAMEASdone@day', 'bc'],
    ['dueMORETHANdone@day@before@1', 'b'],
    ['dueLESSTHANdone@day@before@1', 'a'],
    ['123TEXTQUERY321=beta', 'b'],
    ['a=1^name=alpha', 'a'],
    ['sys_idINa,c', 'ac'],
    ['sys_id>a', 'bc'],
    ['sys_id>=b', 'bc'],
  ];
  for (const [query, expected] of cases) {
    it(`${query === '' ? '(empty)' : query} selects ${expected === '' ? 'nothing' : expected}`, () => {
      assert.equal(ids(store, 'thing', query).join(''), expected);
      assert.equal(store.count('thing', query), expected.length);
    });
  }

  it('evaluates whitelisted javascript values and no others', () => {
    const user = { id: 'p1', name: 'don' };

    assert.equal(store.count('thing', 'owner=javascript:gs.getUserID()', { user }), 1);
    assert.equal(store.count('thing', 'due>javascript:gs.daysAgoStart(0)', { user }), 1);
    assert.equal(store.count('thing', 'due>=javascript:gs.daysAgo(2)', { user }), 2);
    assert.equal(store.count('thing', "due<javascript:gs.dateGenerate('2026-05-12','end')"), 1);
    assert.deepEqual(store.invalidTerms('thing', 'owner=javascript:process.exit()'), [
      'owner=javascript:process.exit()',
    ]);
  });

  it('knows the dynamic filter "Me"', () => {
    const user = { id: 'p2', name: 'abel' };

    const rows = store.select('thing', 'ownerDYNAMIC90d1921e5f510100a9ad2572f2b477fe', { user });

    assert.deepEqual(
      rows.map((row) => row['sys_id']),
      ['b'],
    );
  });

  it('gives the same rows through the index of a reference as through a scan', () => {
    const indexed = ids(store, 'thing', 'owner.name=Don Goodliffe');
    const scanned = ids(store, 'thing', 'owner.nameLIKEDon Goodliffe');

    assert.deepEqual(indexed, scanned);
  });
});
