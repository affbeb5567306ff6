import assert from 'node:assert/strict';
import { formatBy, parseBy } from '../../../instance/glide/date-format.ts';

const AT = Date.UTC(2026, 2, 4, 15, 6, 7);

describe('instance/glide/date-format', () => {
  const formats: readonly (readonly [string, string])[] = [
    ['yyyy-MM-dd HH:mm:ss', '2026-03-04 15:06:07'],
    ['d/M/yy', '4/3/26'],
    ["EEEE, MMMM d, yyyy 'at' hh a", 'Wednesday, March 4, 2026 at 03 PM'],
    ['EEE MMM', 'Wed Mar'],
    ['s:m:H ss:mm:hh', '7:6:15 07:06:03'],
  ];
  for (const [pattern, text] of formats) {
    it(`writes ${pattern}`, () => {
      assert.equal(formatBy(AT, pattern), text);
    });
  }

  const texts: readonly (readonly [string, string, string | undefined])[] = [
    ['20-5-2011 12:00:00', 'dd-MM-yyyy HH:mm:ss', '2011-05-20T12:00:00.000Z'],
    ['04.03.26 15.06', 'dd.MM.yy HH.mm', '2026-03-04T15:06:00.000Z'],
    ['04.03.2026 12:30:00 am', 'dd.MM.yyyy hh:mm:ss a', '2026-03-04T00:30:00.000Z'],
    ['2026-02-30', 'yyyy-MM-dd', undefined],
    ['2026-02-03 24:00:00', 'yyyy-MM-dd HH:mm:ss', undefined],
    ['2026-02-03x', 'yyyy-MM-dd', undefined],
  ];
  for (const [text, pattern, iso] of texts) {
    it(`reads ${text} by ${pattern}`, () => {
      const ms = parseBy(text, pattern);
      assert.equal(ms === undefined ? undefined : new Date(ms).toISOString(), iso);
    });
  }
});
