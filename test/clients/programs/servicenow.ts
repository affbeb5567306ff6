/** The npm client `servicenow`, which speaks to the JSONv2 web service. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Fields = Readonly<Record<string, unknown>>;
type Callback = (error: unknown, answer: { readonly records: readonly Fields[] }) => void;

interface Client {
  getKeys(table: string, query: string, done: Callback): void;
  get(table: string, sysId: string, done: Callback, displayValue?: boolean): void;
  getRecords(table: string, query: string, done: Callback, displayValue?: boolean): void;
  insert(table: string, data: object, done: Callback): void;
  update(table: string, query: string, data: Fields, done: Callback): void;
  deleteRecord(table: string, record: unknown, done: Callback): void;
  deleteMultiple(table: string, query: string, done: Callback): void;
}
interface Package {
  readonly Client: new (config: Fields) => Client;
}

const need = createRequire(join(variable('CLIENTS_HOME'), 'package.json'));
const { Client } = need('servicenow') as Package;

function variable(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set`);
  return value;
}

function connect(password: string): Client {
  return new Client({
    instance: variable('INSTANCE_URL'),
    username: variable('INSTANCE_USER'),
    password,
  });
}

/** Records that the client hands over, or its error. */
function ask(question: (done: Callback) => void): Promise<readonly Fields[]> {
  return new Promise((resolve, reject) => {
    question((error, answer) => {
      if (error) reject(error instanceof Error ? error : new Error(JSON.stringify(error)));
      else resolve(answer.records);
    });
  });
}

const client = connect(variable('INSTANCE_PASSWORD'));
const [made] = await ask((done) => {
  client.insert('incident', { short_description: 'servicenow: printer on fire' }, done);
});
const several = await ask((done) => {
  const records = ['1', '2'].map((name) => ({ short_description: `servicenow: doomed ${name}` }));
  client.insert('incident', { records }, done);
});
const sysId = String(made?.['sys_id']);
assert.equal(several.length, 2);

const keys = await ask((done) => {
  client.getKeys('incident', 'short_descriptionSTARTSWITHservicenow: printer', done);
});
const [read] = await ask((done) => {
  client.get('incident', sysId, done, true);
});
assert.deepEqual(keys, [sysId]);
assert.equal(read?.['number'], made?.['number']);
assert.equal(read?.['opened_by'], 'System Administrator');

const [changed] = await ask((done) => {
  client.update('incident', `sys_id=${sysId}`, { state: '2' }, done);
});
assert.equal(changed?.['state'], '2');

await ask((done) => {
  client.deleteRecord('incident', several[0], done);
});
await ask((done) => {
  client.deleteMultiple('incident', 'short_descriptionSTARTSWITHservicenow: doomed', done);
});
const left = await ask((done) => {
  client.getRecords('incident', 'short_descriptionSTARTSWITHservicenow', done);
});
assert.deepEqual(
  left.map((record) => record['sys_id']),
  [sysId],
);

await assert.rejects(
  ask((done) => {
    connect('wrong').getKeys('incident', '', done);
  }),
  /User Not Authenticated/,
);
await assert.rejects(
  ask((done) => {
    client.getKeys('no_such_table', '', done);
  }),
  /Invalid table/,
);
