import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  endedUnread,
  isWatched,
  readAgain,
  silenceExplanation,
  silenceLine,
  silenceSummary,
  silenceText,
  standing,
  watchedSince,
} from '../../../plugin/src/server/policy/silence.ts';
import { addSeconds } from '../../../plugin/src/server/policy/times.ts';

const noon = '2026-11-24 12:00:00';
const hours = (count: number): string => addSeconds(noon, count * 3600);
const application = {
  name: 'Billing',
  state: 'managed',
  minEvidence: 'E3',
  freshnessHours: '24',
  lastAcceptedAt: '',
  watchedSince: noon,
};

describe('plugin/policy/silence', () => {
  it('watches what is in service and asks for more than somebody’s word', () => {
    assert.equal(isWatched('registered', 'E3'), true);
    assert.equal(isWatched('managed', 'E2'), true);
    assert.equal(isWatched('managed', ''), true); // nothing entered counts as E3
    assert.equal(isWatched('managed', 'E1'), false);
    for (const state of ['discovered', 'unrevocable', 'retired', '']) {
      assert.equal(isWatched(state, 'E3'), false, state);
    }
  });

  it('is silent once the whole target passed, since the last read or since it came into service', () => {
    assert.equal(standing(application, hours(24)), 'not_due');
    assert.equal(standing(application, addSeconds(hours(24), 1)), 'silent');
    const read = { ...application, lastAcceptedAt: hours(20) };
    assert.equal(standing(read, hours(44)), 'fresh');
    assert.equal(standing(read, hours(45)), 'silent');
    assert.equal(standing({ ...read, state: 'retired' }, hours(99)), 'unwatched');
    assert.equal(standing({ ...read, watchedSince: hours(90) }, hours(99)), 'not_due');
  });

  it('takes the default target for nothing and nonsense, and is silent without any moment', () => {
    for (const freshnessHours of ['', '0', '-5', 'soon']) {
      assert.equal(standing({ ...application, freshnessHours }, hours(24)), 'not_due');
      assert.equal(standing({ ...application, freshnessHours }, hours(25)), 'silent');
    }
    assert.equal(standing({ ...application, watchedSince: '' }, noon), 'silent');
  });

  it('never calls silent what was read, or came into service, within its target', () => {
    const span = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(span, span, fc.integer({ min: 1, max: 200 }), (read, watched, target) => {
        const found = standing(
          {
            ...application,
            freshnessHours: String(target),
            lastAcceptedAt: hours(-read),
            watchedSince: hours(-watched),
          },
          noon,
        );
        assert.equal(found === 'silent', read > target && watched > target);
      }),
    );
  });

  it('starts the time anew only when an application comes into service', () => {
    const watched = { isWatched: true, since: '2026-01-01 00:00:00' };
    const resting = { isWatched: false, since: '2026-01-01 00:00:00' };
    assert.equal(watchedSince(watched, true, noon), watched.since);
    assert.equal(watchedSince(watched, false, noon), watched.since);
    assert.equal(watchedSince(resting, false, noon), resting.since);
    assert.equal(watchedSince(resting, true, noon), noon);
    assert.equal(watchedSince({ isWatched: false, since: '' }, true, noon), noon);
  });

  it('says what is wrong, what the last run reported and what to do', () => {
    assert.equal(silenceSummary(application), 'Billing: no accepted run within 24 hours');
    assert.match(silenceExplanation(application, undefined), /never read.*No connector has ever/);
    const run = {
      number: 'RRN1',
      connector: 'c-1',
      state: 'failed',
      quality: 'failed',
      started: noon,
      reasons: 'Password expired.',
    };
    const text = silenceExplanation({ ...application, lastAcceptedAt: noon }, run);
    assert.match(text, /last read completely on 2026-11-24 12:00:00 UTC/);
    assert.match(text, /RRN1 of connector c-1.*failed.*Password expired\./);
    assert.match(text, /schedule/);
    assert.ok(silenceExplanation(application, { ...run, reasons: 'x'.repeat(4000) }).length < 4000);
    assert.ok(silenceLine(application).length < 255);
    assert.match(readAgain({ number: 'RRN2', finished: noon }), /run RRN2 was accepted/);
    assert.match(endedUnread(noon), /without a new run/);
  });

  it('has one fingerprint per application', () => {
    assert.equal(silenceText('a'), silenceText('a'));
    assert.notEqual(silenceText('a'), silenceText('b'));
  });
});
