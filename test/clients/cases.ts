import assert from 'node:assert/strict';

import type { LocalInstance } from '../instance/start.ts';
import { ansibleClient } from './ansible-client.ts';
import type { Ready, Tools } from './client.ts';
import { npmClient } from './npm-client.ts';
import { pythonClient } from './python-client.ts';

export interface ClientCase {
  readonly name: string;
  readonly exercised: string;
  prepare(tools: Tools): Promise<Ready>;
  /** Asserts what the client left on the instance. */
  check(instance: LocalInstance): void;
}

const SCAFFOLDER = '@backstage-community/plugin-scaffolder-backend-module-servicenow';

export const CASES: readonly ClientCase[] = [
  {
    name: SCAFFOLDER,
    exercised: 'all six Table API actions, display values, error texts',
    prepare: npmClient(SCAFFOLDER, 'backstage-scaffolder.ts'),
    check: (instance) => {
      assert.deepEqual(states(instance, 'backstage'), ['2']);
    },
  },
  {
    name: 'servicenow',
    exercised:
      'JSONv2: keys, records, one and several inserted, updates and deletes by query, errors',
    prepare: npmClient('servicenow', 'servicenow.ts'),
    check: (instance) => {
      assert.deepEqual(states(instance, 'servicenow'), ['2']);
    },
  },
  {
    name: 'pysnow',
    exercised: 'query builder, CRUD, streaming, paging, attachments, OAuth password grant, errors',
    prepare: pythonClient('pysnow'),
    check: (instance) => {
      assert.deepEqual(states(instance, 'pysnow'), ['2', '1']);
      assert.equal(instance.store.count('sys_attachment', 'file_name=note.txt'), 1);
      assert.equal(instance.store.count('sys_user_group', 'nameSTARTSWITHpysnow'), 5);
    },
  },
  {
    name: 'pysnc',
    exercised:
      'GlideRecord CRUD, chosen sys_id, joins, related lists, batch update and delete, attachments, two OAuth grants, errors',
    prepare: pythonClient('pysnc'),
    check: (instance) => {
      assert.deepEqual(states(instance, 'pysnc'), ['2']);
      assert.equal(instance.store.count('sys_attachment', ''), 0);
      assert.equal(instance.store.count('sys_user_group', 'nameSTARTSWITHpysnc'), 0);
    },
  },
  {
    name: 'aiosnow',
    exercised:
      'typed models, conditions, Link paging, value and display value, attachments, errors',
    prepare: pythonClient('aiosnow'),
    check: (instance) => {
      assert.deepEqual(states(instance, 'aiosnow'), ['2']);
      assert.equal(instance.store.count('sys_attachment', 'file_name=note.txt'), 1);
      assert.equal(instance.store.count('sys_user_group', 'nameSTARTSWITHaiosnow'), 7);
    },
  },
  {
    name: 'servicenow.itsm',
    exercised:
      'ansible-playbook: incidents with attachments, configuration items and their relations, changes, problems, orders, any table',
    prepare: ansibleClient,
    check: (instance) => {
      assert.deepEqual(states(instance, 'ansible'), ['6']);
      assert.equal(instance.store.count('sys_attachment', 'file_name=note.txt'), 1);
      assert.equal(instance.store.count('cmdb_rel_ci', 'parent.name=ansible-web'), 1);
      const task = instance.store.select('change_task', 'change_request.numberSTARTSWITHCHG')[0];
      assert.equal(task?.['planned_end_date'], '2031-07-15 08:00:00');
      assert.equal(instance.store.count('problem', 'short_descriptionSTARTSWITHansible'), 1);
      const order = instance.store.select('sc_req_item', 'cat_item.name=ansible laptop')[0];
      assert.equal(order?.['quantity'], '2');
    },
  },
];

/** States of the incidents that a client left, oldest first. */
function states(instance: LocalInstance, client: string): (string | undefined)[] {
  return instance.store
    .select('incident', `short_descriptionSTARTSWITH${client}^ORDERBYnumber`)
    .map((row) => row['state']);
}
