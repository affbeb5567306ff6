import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultRules } from '../../../plugin/src/server/policy/decide.ts';
import {
  acceptedUntil,
  isAccepted,
  isDueForReplacement,
  keyDays,
  longestPermitSeconds,
  type PermitKey,
} from '../../../plugin/src/server/policy/permit-keys.ts';
import { addDays, addSeconds } from '../../../plugin/src/server/policy/times.ts';

const madeAt = '2026-11-01 00:00:00';
const key: PermitKey = { generation: 1, madeAt, acceptedUntil: '', hasSecret: true };

describe('plugin/policy/permit-keys', () => {
  it('reads the setting, and falls back to 30 days', () => {
    const cases: readonly [string, number][] = [
      ['7', 7],
      [' 90 ', 90],
      ['3650', 3650],
      ['', 30],
      ['0', 30],
      ['-1', 30],
      ['1e3', 30],
      ['3651', 30],
      ['soon', 30],
    ];
    for (const [setting, days] of cases) assert.equal(keyDays(setting), days, setting);
  });

  it('replaces a key after its days', () => {
    assert.equal(isDueForReplacement(key, addSeconds(addDays(madeAt, 30), -1), 30), false);
    assert.equal(isDueForReplacement(key, addDays(madeAt, 30), 30), true);
  });

  it('accepts a replaced key for as long as any of its permits lives, and no longer', () => {
    const longest = Math.max(...Object.values(defaultRules.permitMinutes)) * 60;
    assert.equal(longestPermitSeconds(defaultRules), longest);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_000_000 }),
        fc.integer({ min: 0, max: longest }),
        (afterMade, permitSeconds) => {
          const replacedAt = addSeconds(madeAt, afterMade);
          const until = acceptedUntil(replacedAt, defaultRules, false);
          const old = { ...key, acceptedUntil: until };
          // the last permit is signed at the moment of the replacement
          assert.ok(isAccepted(old, addSeconds(replacedAt, permitSeconds)));
          assert.equal(isAccepted(old, addSeconds(replacedAt, longest + 1)), false);
        },
      ),
    );
  });

  it('accepts a key that somebody may know not a second longer, and none without its secret', () => {
    const until = acceptedUntil(madeAt, defaultRules, true);
    assert.equal(isAccepted({ ...key, acceptedUntil: until }, madeAt), false);
    assert.equal(isAccepted({ ...key, hasSecret: false }, madeAt), false);
    assert.equal(isAccepted(key, madeAt), true);
  });
});
