import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatIsoDuration, parseIsoDuration } from '../../../connector/src/lib/iso-duration.ts';

describe('lib/iso-duration', () => {
  it('reads weeks, days, hours, minutes and seconds', () => {
    assert.equal(parseIsoDuration('PT15M'), 900_000);
    assert.equal(parseIsoDuration('P2D'), 172_800_000);
    assert.equal(parseIsoDuration('P1DT2H3M4S'), 93_784_000);
    assert.equal(parseIsoDuration('P1W'), 604_800_000);
  });

  it('refuses what has no fixed length and what is no duration', () => {
    for (const text of ['P1M', 'P1Y', 'P', 'PT', 'P1DT', '15m', 'PT1.5H', 'P1W2D', '']) {
      assert.equal(parseIsoDuration(text), undefined, text);
    }
  });

  it('reads back what it writes, for any number of seconds', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), (seconds) => {
        assert.equal(parseIsoDuration(formatIsoDuration(seconds * 1000)), seconds * 1000);
      }),
    );
  });
});
