import assert from 'node:assert/strict';
import { createRig, readAll, seen, type Rig } from '../../contract/rig.ts';
import { startCsvExport, type CsvExport } from '../../downstreams/csv.ts';

const header = 'LOGIN;NR;ROLE;ACTIVE';

describe('adapters/csv', () => {
  let app: CsvExport;
  let rig: Rig;

  beforeEach(async () => {
    app = await startCsvExport();
    const target = {
      file: app.file,
      maxAge: 'P8D',
      delimiter: ';',
      columns: { account: 'LOGIN', employeeNumber: 'NR', entitlement: 'ROLE', enabled: 'ACTIVE' },
    };
    rig = createRig({ id: 'csv' }, { target, env: {} });
  });
  afterEach(async () => {
    rig.close();
    await app.stop();
  });

  async function read(lines: readonly string[], overrides = {}) {
    await app.writeRaw(lines.map((line) => `${line}\r\n`).join(''));
    return readAll(await rig.adapter(overrides));
  }

  it('decodes windows-1252 and keeps formulas and line ends in cells as text', async () => {
    await app.writeRaw(Buffer.from(`${header}\r\nmüller;7;"=cmd|x\ny";J\r\n`, 'latin1'));

    const records = await readAll(await rig.adapter({ encoding: 'windows-1252' }));

    assert.deepEqual(seen(records).grants, ['müller holds =cmd|x\ny']);
  });

  it('skips a byte order mark', async () => {
    const { accounts } = seen(await read([`\uFEFF${header}`, 'ada;1;R;J']));

    assert.deepEqual(accounts, ['ada on']);
  });

  it('refuses an old file and names age and limit', async () => {
    await app.writeRaw(`${header}\r\n`);
    await app.age(9 * 86_400_000);

    await assert.rejects(readAll(await rig.adapter()), {
      code: 'export_stale',
      message: 'The export is 9 days old; the mapping allows 8 days (P8D).',
      where: app.file,
    });
  });

  it('refuses a file from the future', async () => {
    await app.writeRaw(`${header}\r\n`);
    await app.age(-3_600_000);

    await assert.rejects(readAll(await rig.adapter()), { code: 'export_stale' });
  });

  for (const [what, lines, code, line] of [
    ['a missing column', ['A;B', '1;2'], 'target_protocol', 1],
    ['a row with too many cells', [header, 'a;1;R;J;x', 'b;2;R;J'], 'target_protocol', 2],
    ['an unknown state', [header, 'a;1;R;perhaps'], 'target_protocol', 2],
    ['rows that contradict', [header, 'a;1;R;J', 'a;1;S;N'], 'target_protocol', 3],
    ['a row without account', [header, ';1;R;J'], 'target_protocol', 2],
    ['an open quote', [header, 'a;1;"R;J'], 'target_incomplete', 3],
  ] as const) {
    it(`points at the line of ${what}`, async () => {
      await assert.rejects(read(lines), { code, where: `${app.file}:${line}` });
    });
  }

  it('compares the rows with the closing line', async () => {
    const trailer = { firstCell: 'END', countCell: 2 };

    const whole = await read([header, 'a;1;R;J', 'END;1'], { trailer });

    assert.deepEqual(seen(whole).grants, ['a holds R']);
    await assert.rejects(read([header, 'a;1;R;J', 'END;2'], { trailer }), {
      code: 'target_incomplete',
    });
    await assert.rejects(read([header, 'a;1;R;J'], { trailer }), { code: 'target_incomplete' });
  });
});
