import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { csvLine, neutral } from '../../../plugin/src/server/policy/audit/csv.ts';
import {
  csvFile,
  fileName,
  headerLines,
  jsonExport,
  type Manifest,
} from '../../../plugin/src/server/policy/audit/export.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const manifest: Manifest = {
  report: 'access',
  query: 'on=2026-03-01 23:59:59',
  moment: '2026-04-01 08:00:00',
  by: 'audra',
  nextAfter: '',
};

/** A plain reader of RFC 4180. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  const field = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  for (let match = field.exec(text); match; match = field.exec(text)) {
    lines.at(-1)?.push((match[1] ?? '').replaceAll('""', '"'));
    if (match[2] !== ',') lines.push([]);
    assert.ok(field.lastIndex > 0);
  }
  lines.pop();
  return lines;
}

describe('plugin/audit/export', () => {
  it('gives a reader of RFC 4180 the values back, each neutralised', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (values) => {
        assert.deepEqual(readCsv(csvLine(values)), [values.map(neutral)]);
      }),
    );
  });

  it('lets no cell and no line within a cell begin like a formula', () => {
    const dangerous = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠');
    fc.assert(
      fc.property(
        dangerous,
        fc.string(),
        fc.constantFrom('', ' ', '\n', 'a\r\n'),
        (sign, rest, lead) => {
          for (const line of neutral(`${lead}${sign}${rest}`).split('\n')) {
            assert.doesNotMatch(line, /^ *[=+\-@\t\r＝＋－＠]/);
          }
        },
      ),
    );
    assert.equal(neutral('=cmd|" /C calc"!A0'), '\'=cmd|" /C calc"!A0');
    assert.equal(csvLine(['"=1+1', 'a","=2']), '"""=1+1","a"",""=2"\r\n');
    assert.equal(neutral('ada@example.com'), 'ada@example.com');
  });

  it('puts the question, moment, count and digest before the rows, in as many fields', () => {
    const table = {
      columns: ['grant', 'identity', 'what'],
      rows: [{ grant: 'RGR1', identity: 'Zoë', what: '=1' }, { grant: 'RGR2' }],
    };
    const lines = csvFile(table, manifest, sha256).split('\r\n').slice(0, -1);
    const data = lines.slice(headerLines + 1).map((line) => `${line}\r\n`);
    const read = readCsv(lines.map((line) => `${line}\r\n`).join(''));

    assert.ok(read.every((fields) => fields.length === 3));
    assert.deepEqual(read[headerLines], table.columns);
    assert.deepEqual(read.slice(headerLines + 1), [
      ['RGR1', 'Zoë', "'=1"],
      ['RGR2', '', ''],
    ]);
    const head = new Map(
      read.slice(0, headerLines).map(([name = '', text = '']) => [name, text] as const),
    );
    assert.equal(head.get('SHA-256 of the rows'), sha256(data.join('')));
    assert.equal(head.get('Rows'), '2');
    assert.equal(head.get('Query'), manifest.query);
    assert.equal(head.get('Complete'), 'yes');
    assert.match(head.get('Controls') ?? '', /PR\.AA-05/);
  });

  it('gives the same in JSON with a digest that a change breaks', () => {
    const table = { columns: ['a', 'b'], rows: [{ a: '1', b: '=2' }] };
    const json = jsonExport(table, { ...manifest, nextAfter: 'x' }, sha256) as Record<
      string,
      unknown
    >;
    assert.equal(json['sha256'], sha256('[["1","=2"]]'));
    assert.deepEqual(json['rows'], [{ a: '1', b: '=2' }]);
    assert.equal(json['complete'], false);
    assert.equal(json['next_after'], 'x');
    assert.equal(fileName('access', manifest.moment), 'rescind-access-20260401080000.csv');
  });
});
