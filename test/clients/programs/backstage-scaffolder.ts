/** The scaffolder actions of Backstage's ServiceNow module, called as its task runner calls them. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Fields = Readonly<Record<string, unknown>>;

interface Action {
  readonly id: string;
  handler(context: {
    input: Fields;
    output: (name: string, value: unknown) => void;
  }): Promise<void>;
}
interface Scaffolder {
  readonly createServiceNowActions: (options: { config: object }) => readonly Action[];
}
interface BackstageConfig {
  readonly ConfigReader: new (data: object) => object;
}

const need = createRequire(join(variable('CLIENTS_HOME'), 'package.json'));
const { createServiceNowActions } = need(
  '@backstage-community/plugin-scaffolder-backend-module-servicenow',
) as Scaffolder;
const { ConfigReader } = need('@backstage/config') as BackstageConfig;

function variable(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set`);
  return value;
}

function actions(password: string): (name: string, input: Fields) => Promise<unknown> {
  const config = new ConfigReader({
    servicenow: {
      baseUrl: variable('INSTANCE_URL'),
      username: variable('INSTANCE_USER'),
      password,
    },
  });
  const all = createServiceNowActions({ config });
  return async (name, input) => {
    const action = all.find(({ id }) => id === `servicenow:now:table:${name}`);
    assert.ok(action, `There is no action ${name}`);
    let result: unknown;
    await action.handler({
      input: { tableName: 'incident', ...input },
      output: (_name, value) => {
        result = value;
      },
    });
    return result;
  };
}

const act = actions(variable('INSTANCE_PASSWORD'));
const made = (await act('createRecord', {
  requestBody: { short_description: 'backstage: printer on fire', urgency: '1 - High' },
  sysparmInputDisplayValue: true,
  sysparmDisplayValue: 'all',
  sysparmFields: ['sys_id', 'number', 'urgency', 'opened_by'],
})) as Readonly<Record<string, Fields>>;
assert.deepEqual(made['urgency'], { display_value: '1 - High', value: '1' });
const sysId = String(made['sys_id']?.['value']);

const modified = (await act('modifyRecord', { sysId, requestBody: { impact: '1' } })) as Fields;
assert.equal(modified['priority'], '1');
await act('updateRecord', { sysId, requestBody: { state: '2' } });
const read = await act('retrieveRecord', {
  sysId,
  sysparmFields: ['state', 'opened_by'],
  sysparmDisplayValue: 'true',
  sysparmExcludeReferenceLink: true,
});
assert.deepEqual(read, { state: 'In Progress', opened_by: 'System Administrator' });

const doomed = (await act('createRecord', {
  requestBody: { short_description: 'backstage: doomed' },
})) as Fields;
await act('deleteRecord', { sysId: doomed['sys_id'] });
const left = await act('retrieveRecords', {
  sysparmQuery: 'short_descriptionSTARTSWITHbackstage^active=true^ORDERBYnumber',
  sysparmFields: ['sys_id'],
  sysparmLimit: 10,
  sysparmNoCount: true,
  sysparmSuppressPaginationHeader: true,
});
assert.deepEqual(left, [{ sys_id: sysId }]);

await assert.rejects(act('retrieveRecord', { sysId: doomed['sys_id'] }), {
  message: 'No Record found',
});
await assert.rejects(act('createRecord', { tableName: 'no_such_table' }), {
  message: 'Invalid table no_such_table',
});
await assert.rejects(actions('wrong')('retrieveRecords', {}), {
  message: 'User Not Authenticated',
});
