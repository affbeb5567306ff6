import { createHash } from 'node:crypto';
import { chmod, readFile, rm, stat } from 'node:fs/promises';
import { startCsvExport } from '../../downstreams/csv.ts';
import { estate, type Downstream, type Fault, type Harness } from '../contract.ts';

const header = ['LOGIN', 'ROLE', 'ACTIVE'];
const noServer = 'a file is not a server: nothing answers, refuses or waits';

async function start(): Promise<Downstream> {
  const app = await startCsvExport();
  let held: { login: string; entitlement: string }[] = [...estate.grants];
  let twice = false;
  const rows = (): string[][] => {
    const all = estate.accounts.flatMap(({ login, enabled }) => {
      const roles = held.filter((grant) => grant.login === login).map((g) => g.entitlement);
      return (roles.length === 0 ? [''] : roles).map((role) => [login, role, enabled ? '1' : '0']);
    });
    return twice ? [...all, ...all] : all;
  };
  const write = (): Promise<void> => app.write(header, rows());
  await write();
  const raw = (content: string) => async (): Promise<Record<string, unknown>> => {
    await app.writeRaw(content);
    return {};
  };
  const faults: Fault[] = [
    {
      name: 'garbage',
      what: 'a spreadsheet instead of text',
      code: 'target_protocol',
      arrange: raw('PK\u0003\u0004 \u0014 \u0006\r\nxl/workbook.xml\r\n'),
    },
    {
      name: 'missing_field',
      what: 'a column was renamed',
      code: 'target_protocol',
      arrange: raw('LOGIN;ROLES;ACTIVE\r\nada;admins;1\r\n'),
    },
    {
      name: 'cut',
      what: 'the last row is short',
      code: 'target_incomplete',
      arrange: raw('LOGIN;ROLE;ACTIVE\r\nada;admins;1\r\nbob;rea'),
    },
    {
      name: 'cut',
      what: 'the end of the last cell is missing',
      code: 'target_incomplete',
      arrange: raw('LOGIN;ROLE;ACTIVE\r\nada;admins;1\r\nbob;readers;1'),
    },
    {
      name: 'cut',
      what: 'zero bytes where data was not written',
      code: 'target_incomplete',
      arrange: raw('LOGIN;ROLE;ACTIVE\r\nada;admins;1\r\n\0\0\0\0'),
    },
    {
      name: 'server_error',
      what: 'the export is not there',
      code: 'target_unreachable',
      async arrange() {
        await rm(app.file);
        return {};
      },
    },
  ];
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) {
    faults.push({
      name: 'forbidden',
      what: 'the file may not be read',
      code: 'target_forbidden',
      async arrange() {
        await chmod(app.file, 0o000);
        return {};
      },
    });
  }
  return {
    target: {
      file: app.file,
      maxAge: 'P1D',
      encoding: 'windows-1252',
      delimiter: ';',
      columns: { account: 'LOGIN', entitlement: 'ROLE', enabled: 'ACTIVE' },
    },
    env: {},
    entitlementType: 'role',
    faults,
    cannot: {
      unauthorized: noServer,
      rate_limited: noServer,
      timeout: noServer,
      ...(isRoot ? { forbidden: 'root may read every file' } : {}),
    },
    hang: undefined,
    async repair() {
      twice = false;
      await rm(app.file, { force: true });
      await write();
    },
    async duplicate() {
      twice = true;
      await write();
    },
    async give(login, entitlement) {
      held.push({ login, entitlement });
      await write();
    },
    async take(login, entitlement) {
      held = held.filter((grant) => grant.login !== login || grant.entitlement !== entitlement);
      await write();
    },
    question: () => Promise.reject(new Error('The csv adapter cannot probe.')),
    async state() {
      const { mtimeMs, size } = await stat(app.file);
      const digest = createHash('sha256')
        .update(await readFile(app.file))
        .digest('hex');
      return `${digest} ${mtimeMs} ${size}`;
    },
    stop: () => app.stop(),
  };
}

export const harness: Harness = { id: 'csv', start };
