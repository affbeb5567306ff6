import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCsv } from '../../../plugin/src/server/policy/setup/csv.ts';
import { changesOf, readImport } from '../../../plugin/src/server/policy/setup/import.ts';

const cellsOf = (text: string): (readonly string[])[] => {
  const csv = parseCsv(text);
  assert.ok(csv.ok, text);
  return csv.rows.map((row) => row.cells);
};

describe('plugin/setup/import', () => {
  it('reads what spreadsheets write', () => {
    assert.deepEqual(cellsOf('\uFEFFkey;name\r\na;"b;""c"\r\n'), [
      ['key', 'name'],
      ['a', 'b;"c'],
    ]);
    const quoted = parseCsv('key,name\r\na,"two\nlines"\r\n\r\nb,c');
    assert.ok(quoted.ok);
    assert.deepEqual(
      quoted.rows.map(({ line, cells }) => [line, ...cells]),
      [
        [1, 'key', 'name'],
        [2, 'a', 'two\nlines'],
        [5, 'b', 'c'],
      ],
    );
  });

  it('gives back every text that was written with quotes', () => {
    const cell = fc.string({ minLength: 1 }).map((text) => `x${text.replace(/\s+$/, '')}x`);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        (rows) => {
          const text = rows
            .map((row) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join(','))
            .join('\n');
          assert.deepEqual(cellsOf(text), rows);
        },
      ),
    );
  });

  it('says where a file cannot be read', () => {
    const csv = parseCsv('key,name\na,"open');
    assert.ok(!csv.ok);
    assert.deepEqual([csv.problem.line, csv.problem.column], [2, '2']);
    const after = parseCsv('key,name\n"a"b,c');
    assert.ok(!after.ok && after.problem.message.startsWith('Text follows'));
  });

  it('helps with the names of columns', () => {
    const read = readImport('applications', 'Key,Revocation owner,Teir,\nx,y,z,\n');

    assert.ok(!read.ok);
    assert.deepEqual(
      read.problems.map(({ column, message }) => `${column}: ${message}`),
      [
        'Teir: There is no such column. Did you mean tier?',
        '4: This column has no name in the first line.',
      ],
    );
    const missing = readImport('entitlements', 'type\nrole');
    assert.deepEqual(
      missing.problems.map(({ column }) => column),
      ['application', 'native_id'],
    );
  });

  it('finds every cell that is wrong, and lines that are there twice', () => {
    const read = readImport(
      'applications',
      'key,tier,freshness_hours,min_evidence\na,HIGH,24,e3\nb,huge,0,E9\nA,low,1,E1\n,low,1,E1\nc,low\n',
    );

    assert.ok(read.ok);
    assert.equal(read.rows[0]?.values['tier'], 'high');
    assert.equal(read.rows[0].values['min_evidence'], 'E3');
    assert.deepEqual(
      read.problems.map(({ line, column }) => [line, column]),
      [
        [3, 'tier'],
        [3, 'freshness_hours'],
        [3, 'min_evidence'],
        [5, 'key'],
        [6, ''],
        [4, 'key'],
      ],
    );
  });

  it('refuses more than one call can take', () => {
    const many = `key\n${Array.from({ length: 1001 }, (_, at) => `k${at}`).join('\n')}`;
    assert.match(readImport('applications', many).problems[0]?.message ?? '', /At most 1000 lines/);
    assert.match(readImport('applications', '').problems[0]?.message ?? '', /empty/);
  });

  it('changes what differs and leaves what is not said', () => {
    assert.deepEqual(changesOf({ a: '1', b: '2' }, { a: '1', b: '3', c: '4' }), [
      { column: 'b', from: '3', to: '2' },
    ]);
  });
});
