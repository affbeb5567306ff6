import assert from 'node:assert/strict';

import { defineBaseSchema } from '../../../instance/schema/base-schema.ts';
import { seedBaseData } from '../../../instance/schema/seed/base-data.ts';
import type { InstanceStore } from '../../../instance/store/store.ts';
import { emptyStore, fill, ids } from '../support.ts';

const ME = '90d1921e5f510100a9ad2572f2b477fe';
const MY_GROUPS = 'd6435e965f510100a9ad2572f2b47744';
const MANAGERS = 'fdd0fa0f93f5d2505bd0bd886cba1015';

function company(): InstanceStore {
  const store = emptyStore();
  defineBaseSchema(store);
  seedBaseData(store, { adminPassword: 'x' });
  fill(store, 'sys_user', {
    boss: { user_name: 'boss', name: 'Boss', active: '1' },
    lead: { user_name: 'lead', name: 'Lead', active: '1', manager: 'boss' },
    worker: { user_name: 'worker', name: 'Worker', active: '1', manager: 'lead' },
    ring1: { user_name: 'ring1', name: 'Ring 1', manager: 'ring2' },
    ring2: { user_name: 'ring2', name: 'Ring 2', manager: 'ring1' },
  });
  fill(store, 'sys_user_group', { g1: { name: 'One' }, g2: { name: 'Two' }, g3: { name: 'None' } });
  fill(store, 'sys_user_grmember', {
    m1: { user: 'lead', group: 'g1' },
    m2: { user: 'worker', group: 'g1' },
    m3: { user: 'worker', group: 'g2' },
  });
  fill(store, 'incident', {
    i1: { number: 'I1', assignment_group: 'g1', caller_id: 'boss' },
    i2: { number: 'I2', assignment_group: 'g2', caller_id: 'worker' },
    i3: { number: 'I3', caller_id: 'ring1' },
  });
  fill(store, 'label', { t1: { name: 'Hot' }, t2: { name: 'Cold' } });
  fill(store, 'label_entry', {
    e1: { label: 't1', table: 'incident', table_key: 'i1' },
    e2: { label: 't2', table: 'incident', table_key: 'i2' },
  });
  return store;
}

/** One valid term for each operator of the documented list (doc:r_OpAvailableFiltersQueries, encoded-query-guide). */
const TERMS =
  `number=I1 number!=I1 numberINI1,I2 numberNOT_INI1 numberISEMPTY numberISNOTEMPTY numberEMPTYSTRING
numberANYTHING number= number!= numberLIKEI number*I numberNOT_LIKEI numberNOTLIKEI number!*I numberSTARTSWITHI
numberENDSWITH1 number%1 numberCONTAINSI numberDOES_NOT_CONTAINI priority<3 priority<=3 priority>3 priority>=3
priorityBETWEEN1@3 impactSAMEASurgency impactNSAMEASurgency sys_created_onSAMEASsys_updated_on@day
impactGT_FIELDurgency impactLT_FIELDurgency impactGT_OR_EQUALS_FIELDurgency impactLT_OR_EQUALS_FIELDurgency
sys_created_onMORETHANsys_updated_on@day@before@1 sys_created_onLESSTHANsys_updated_on@hour@after@1
sys_created_onONToday@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)
sys_created_onNOTONToday@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)
sys_created_onDATEPARTMonday@javascript:gs.datePart('dayofweek','monday','GE')
sys_created_onRELATIVEGT@minute@ago@1 sys_created_onRELATIVELT@hour@ago@1 sys_created_onRELATIVEGE@dayofweek@ago@1
sys_created_onRELATIVELE@month@ahead@1 sys_created_onRELATIVEEE@quarter@ago@1 sys_created_onRELATIVEGT@year@ago@1
caller_idDYNAMIC${ME} assignment_groupDYNAMIC${MY_GROUPS} caller_idIN_HIERARCHY${MANAGERS}@boss
caller_idIN_HIERARCHY_DYNAMIC${MANAGERS}@${ME} caller_idSTARTSWITHB sys_class_nameINSTANCEOFtask numberVALCHANGES
numberCHANGESTOI1 numberCHANGESFROMI1 sys_tags.t1=t1 sys_tags.t1DOESNOTHAVEt1 sys_tags.t1EXCLUDINGt1
caller_id.manager.nameLIKEo 123TEXTQUERY321=x ORDERBYnumber ORDERBYDESCcaller_id.name
RLQUERYincident.caller_id,>=1^ENDRLQUERY`
    .split(/\s+/)
    .map((term) =>
      term
        .replace('NOT_IN', 'NOT IN')
        .replace('NOT_LIKE', 'NOT LIKE')
        .replace('DOES_NOT_CONTAIN', 'DOES NOT CONTAIN'),
    );

describe('instance/query documented operators', () => {
  let store: InstanceStore;
  before(() => {
    store = company();
  });

  for (const term of TERMS) {
    it(`knows ${term}`, () => {
      const table = term.startsWith('RLQUERY') ? 'sys_user' : 'incident';
      assert.deepEqual(store.invalidTerms(table, term), []);
    });
  }

  it('counts related rows, with conditions', () => {
    const related = (head: string, rest = ''): string[] =>
      ids(store, 'sys_user_group', `sys_idINg1,g2,g3^RLQUERYsys_user_grmember.${head}${rest}`);

    assert.deepEqual(related('group,>=1^ENDRLQUERY'), ['g1', 'g2']);
    assert.deepEqual(related('group,=0^ENDRLQUERY'), ['g3']);
    assert.deepEqual(related('group,>1,m2m^user.name=worker'), []);
    assert.deepEqual(related('group,>=1,m2m^user.name=lead^ENDRLQUERY'), ['g1']);
    assert.deepEqual(related('group,=0,user=lead^ENDRLQUERY', '^name=Two'), ['g2']);
    assert.equal(store.count('sys_user_group', 'RLQUERYsys_user_grmember.group,=2^ENDRLQUERY'), 1);
    assert.deepEqual(related('group,>=1^ENDRLQUERY^NQname=None'), ['g1', 'g2']);
  });

  // pub:ServiceNow/PySNC, test_join_query_2
  it('keeps rows that another table joins, with conditions up to the end', () => {
    const joined = (query: string): string[] =>
      ids(store, 'sys_user_group', `sys_idINg1,g2,g3^${query}`);
    const members = 'JOINsys_user_group.sys_id=sys_user_grmember.group!';

    assert.deepEqual(joined(members), ['g1', 'g2']);
    assert.deepEqual(joined(`${members}user=lead`), ['g1']);
    assert.deepEqual(joined(`${members}user=lead^ORuser=worker^user.name=lead`), ['g1']);
    assert.deepEqual(joined(`${members}user=lead^user=worker`), []);
    assert.deepEqual(joined(`${members}^ORDERBYDESCsys_id`), ['g2', 'g1']);
    assert.equal(store.count('sys_user_group', `${members}user=lead`), 1);
  });

  it('drops a join that names unknown tables or columns, and a second one', () => {
    const good = 'JOINsys_user_group.sys_id=sys_user_grmember.group!';
    for (const query of [
      'JOINsys_user.sys_id=sys_user_grmember.group!',
      'JOINsys_user_group.nosuch=sys_user_grmember.group!',
      'JOINsys_user_group.sys_id=sys_user_grmember.nosuch!',
      'JOINsys_user_group.sys_id=no_table.group!user=lead',
      'JOIN!',
      'JOIN',
    ]) {
      assert.deepEqual(store.invalidTerms('sys_user_group', query), [query]);
    }
    assert.deepEqual(store.invalidTerms('sys_user_group', `${good}^${good}user=lead`), [
      `${good}user=lead`,
    ]);
    assert.deepEqual(store.invalidTerms('sys_user_group', `${good}nosuch=1`), ['nosuch=1']);
  });

  it('drops a related list that names no reference to the table, and a second one', () => {
    for (const query of [
      'RLQUERYsys_user_grmember.user,>=1^ENDRLQUERY',
      'RLQUERYno_table.group,>=1^ENDRLQUERY',
      'RLQUERYsys_user_grmember.group,~1^ENDRLQUERY',
      'RLQUERY^ENDRLQUERY',
    ]) {
      assert.deepEqual(store.invalidTerms('sys_user_group', query), [query]);
    }
    const block = 'RLQUERYsys_user_grmember.group,>=1^ENDRLQUERY';
    assert.deepEqual(store.invalidTerms('sys_user_group', `${block}^${block}`), [block]);
    assert.deepEqual(
      store.invalidTerms(
        'sys_user_group',
        'RLQUERYsys_user_grmember.group,>=1^nosuch=1^ENDRLQUERY',
      ),
      ['nosuch=1'],
    );
  });

  it('selects below a record of a hierarchy and survives a ring', () => {
    const below = (start: string): string[] =>
      ids(store, 'sys_user', `managerIN_HIERARCHY${MANAGERS}@${start}^ORDERBYsys_id`);

    assert.deepEqual(below('boss'), ['lead', 'worker']);
    assert.deepEqual(below('lead'), ['worker']);
    assert.deepEqual(below('ring1'), ['ring1', 'ring2']);
    assert.equal(store.invalidTerms('sys_user', 'managerIN_HIERARCHYnone@boss').length, 1);
    const rows = store.select('sys_user', `managerIN_HIERARCHY_DYNAMIC${MANAGERS}@${ME}`, {
      user: { id: 'lead', name: 'lead' },
    });
    assert.deepEqual(
      rows.map((row) => row['sys_id']),
      ['worker'],
    );
  });

  it('resolves dynamic options from their rows, but only those meant for filters', () => {
    const user = { id: 'lead', name: 'lead' };
    const query = `assignment_groupDYNAMIC${MY_GROUPS}`;

    assert.equal(store.count('incident', query, { user }), 1);
    assert.equal(store.count('incident', query, { user: { id: 'boss', name: 'boss' } }), 0);
    fill(store, 'sys_filter_option_dynamic', {
      own: { script: 'gs.getUserID()', active: '1', available_for_filter: '1' },
      shut: { script: 'gs.getUserID()', active: '1' },
      code: { script: 'new Evil().run()', active: '1', available_for_filter: '1' },
    });
    assert.deepEqual(store.invalidTerms('incident', 'caller_idDYNAMICown'), []);
    for (const id of ['shut', 'code', 'none'])
      assert.equal(store.invalidTerms('incident', `caller_idDYNAMIC${id}`).length, 1);
  });

  it('selects by tags', () => {
    const tagged = (term: string): string[] => ids(store, 'incident', `sys_tags.t1${term}t1`);

    assert.deepEqual(tagged('='), ['i1']);
    assert.deepEqual(tagged('DOESNOTHAVE'), ['i2']);
    assert.deepEqual(tagged('EXCLUDING'), ['i2', 'i3']);
  });

  it('drops names of built-in properties and times that have no stored form', () => {
    for (const term of [
      "sys_created_onDATEPARTx@javascript:gs.datePart('constructor','monday','EE')",
      "sys_created_onDATEPARTx@javascript:gs.datePart('month','may','constructor')",
      'sys_created_onRELATIVEGT@constructor@ago@1',
      'sys_created_onRELATIVEGT@year@ago@1e300',
      'sys_created_on>javascript:gs.daysAgo(99999999999999999)',
      'sys_created_on>javascript:gs.yearsAgo(-99999999)',
    ]) {
      assert.deepEqual(store.invalidTerms('incident', term), [term]);
    }
  });
});
