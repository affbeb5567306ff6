import assert from 'node:assert/strict';
import { Agent, request } from 'node:https';
import { createRequire } from 'node:module';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';

type Fields = Readonly<Record<string, string>>;
type Callback = (answer: unknown) => void;

/** The client as its source and README describe it; the package has no types. */
interface Client {
  Authenticate(): void;
  setNetworkOptions(options: object): void;
  getSampleData(table: string, callback: Callback): void;
  getTableData(
    fields: readonly string[],
    filters: readonly string[],
    table: string,
    callback: Callback,
  ): void;
  createNewTask(data: Fields, table: string, callback: Callback): void;
  getSysId(table: string, number: string, callback: Callback): void;
  UpdateTask(table: string, number: string, data: Fields, callback: Callback): void;
  DeleteTask(table: string, number: string, callback: Callback): void;
  getAttachmentMetaData(sysId: string, callback: Callback): void;
  getAllAttachmentsMetaData(recordId: string, callback: Callback): void;
  getAttachment(sysId: string, callback: Callback): void;
  getChangeTasks(table: string, change: string, callback: Callback): void;
}
type ClientClass = new (instance: string, user: string, password: string) => Client;

const ServiceNow = createRequire(import.meta.url)('servicenow-rest-api') as ClientClass;

/** What the client gives its callback: a record, records, or the error of its HTTP library. */
function ask<T>(question: (callback: Callback) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    question((answer) => {
      if (answer instanceof Error) reject(answer);
      else resolve(answer as T);
    });
  });
}

/** Attaches a text as the admin, over the same TLS. */
async function attach(instance: LocalInstance, name: string, recordId: string): Promise<void> {
  const query = new URLSearchParams({
    table_name: 'incident',
    table_sys_id: recordId,
    file_name: name,
  });
  const login = `${instance.adminUser}:${instance.adminPassword}`;
  await new Promise<void>((resolve, reject) => {
    const call = request(
      `${instance.url}/api/now/attachment/file?${query.toString()}`,
      {
        method: 'POST',
        ca: instance.certificate,
        auth: login,
        headers: { 'Content-Type': 'text/plain' },
      },
      (answer) => {
        answer.resume();
        if (answer.statusCode === 201) resolve();
        else reject(new Error(`Attaching failed with ${String(answer.statusCode)}`));
      },
    );
    call.once('error', reject);
    call.end(`text of ${name}`);
  });
}

describe('the npm client servicenow-rest-api, unchanged, over TLS', () => {
  let instance: LocalInstance;
  let client: Client;
  let lines: string[];
  let quiet: () => void;

  before(async () => {
    instance = await startInstance({ tls: true });
    instance.createUser({ userName: 'ada', name: 'Ada Lovelace', password: 'pw', roles: ['itil'] });
    client = new ServiceNow(new URL(instance.url).host, 'ada', 'pw');
    client.setNetworkOptions({ httpsAgent: new Agent({ ca: instance.certificate }) });
  });
  after(() => instance.stop());

  // The client prints what it does.
  beforeEach(() => {
    lines = [];
    const log = console.log;
    console.log = (line?: unknown) => lines.push(String(line));
    quiet = () => {
      console.log = log;
    };
  });
  afterEach(() => {
    quiet();
  });

  const create = (short: string): Promise<Fields> =>
    ask((done) => {
      client.createNewTask(
        { short_description: short, urgency: '1 - High', caller_id: 'Ada Lovelace' },
        'incident',
        done,
      );
    });

  it('logs in', async () => {
    client.Authenticate();
    for (let turn = 0; turn < 200 && lines.length === 0; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    assert.deepEqual(lines, ['Authenticated']);
    assert.equal(instance.requests.entries.at(-1)?.user, 'ada');
  });

  it('creates with display values and reads them back', async () => {
    const made = await create('Printer on fire');
    assert.match(made['number'] ?? '', /^INC\d{7}$/);
    assert.equal(made['urgency'], '1 - High');
    const read = await ask<Fields[]>((done) => {
      client.getTableData(
        ['number', 'urgency', 'short_description'],
        ['short_description=Printer on fire', 'active=true'],
        'incident',
        done,
      );
    });
    assert.deepEqual(read, [
      { number: made['number'], urgency: '1 - High', short_description: 'Printer on fire' },
    ]);
    const all = await ask<Fields[]>((done) => {
      client.getTableData([], [], 'incident', done);
    });
    assert.equal(all.length, 1);
  });

  it('reads a sample record with all its fields', async () => {
    const sample = await ask<Fields[]>((done) => {
      client.getSampleData('incident', done);
    });
    assert.equal(sample.length, 1);
    assert.ok('sys_created_on' in (sample[0] ?? {}));
  });

  it('updates and deletes by number', async () => {
    const made = await create('Mouse missing');
    const number = made['number'] ?? '';
    const id = await ask<string>((done) => {
      client.getSysId('incident', number, done);
    });
    assert.equal(id, made['sys_id']);
    const changed = await ask<Fields>((done) => {
      client.UpdateTask('incident', number, { state: 'In Progress' }, done);
    });
    assert.equal(changed['state'], 'In Progress');
    assert.equal(instance.store.get('incident', id)?.['state'], '2');
    // ITIL users may not delete incidents on the platform; the administrator may.
    await assert.rejects(
      ask((done) => {
        client.DeleteTask('incident', number, done);
      }),
      { message: 'Request failed with status code 403' },
    );
    const admin = new ServiceNow(
      new URL(instance.url).host,
      instance.adminUser,
      instance.adminPassword,
    );
    const gone = await ask<{ status: number }>((done) => {
      admin.DeleteTask('incident', number, done);
    });
    assert.equal(gone.status, 204);
    assert.equal(instance.store.get('incident', id), undefined);
  });

  it('hands on what the instance answers to a wrong password and an unknown table', async () => {
    const stranger = new ServiceNow(new URL(instance.url).host, 'ada', 'wrong');
    await assert.rejects(
      ask((done) => {
        stranger.getSampleData('incident', done);
      }),
      { message: 'Request failed with status code 401' },
    );
    await assert.rejects(
      ask((done) => {
        client.getSampleData('no_such_table', done);
      }),
      { message: 'Request failed with status code 400' },
    );
  });

  it('lists the attachments of a record, and reads one and its bytes', async () => {
    const [record, other] = [await create('With a file'), await create('With another')];
    for (const [name, owner] of [
      ['a.txt', record],
      ['b.txt', other],
    ] as const) {
      await attach(instance, name, owner['sys_id'] ?? '');
    }

    const all = await ask<Fields[]>((done) => {
      client.getAllAttachmentsMetaData(record['sys_id'] ?? '', done);
    });
    const id = all[0]?.['sys_id'] ?? '';
    const one = await ask<Fields>((done) => {
      client.getAttachmentMetaData(id, done);
    });
    const file = await ask<{ data: string }>((done) => {
      client.getAttachment(id, done);
    });

    assert.deepEqual(
      all.map((file) => file['file_name']),
      ['a.txt'],
    );
    assert.equal(one['table_sys_id'], record['sys_id']);
    assert.equal(file.data, 'text of a.txt');
  });

  it('lists the tasks of a change by the number of the change', async () => {
    const make = (table: string, data: Fields): Promise<Fields> =>
      ask((done) => {
        client.createNewTask(data, table, done);
      });
    const change = await make('change_request', { short_description: 'New router' });
    const other = await make('change_request', { short_description: 'New switch' });
    const number = change['number'] ?? '';
    const task = await make('change_task', { change_request: number, change_task_type: 'Review' });
    await make('change_task', { change_request: other['number'] ?? '' });

    const found = await ask<Fields[]>((done) => {
      client.getChangeTasks('change_task', number, done);
    });

    assert.match(number, /^CHG\d{7}$/);
    assert.deepEqual(found, [{ number: task['number'], sys_id: task['sys_id'] }]);
    assert.match(task['number'] ?? '', /^CTASK\d{7}$/);
    const [shown] = await ask<Fields[]>((done) => {
      client.getTableData(
        ['state', 'type', 'category', 'requested_by', 'phase'],
        [`number=${number}`],
        'change_request',
        done,
      );
    });
    assert.deepEqual(
      { ...shown, requested_by: undefined },
      {
        state: 'New',
        type: 'Normal',
        category: 'Other',
        phase: 'Requested',
        requested_by: undefined,
      },
    );
  });

  it('hands on the refusal of an attachment that does not exist', async () => {
    const nothing = '0'.repeat(32);
    await assert.rejects(
      ask((done) => {
        client.getAttachmentMetaData(nothing, done);
      }),
      { message: /status code 40[04]$/ },
    );
  });
});
