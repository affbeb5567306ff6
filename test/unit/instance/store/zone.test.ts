import assert from 'node:assert/strict';
import { formatDateTime } from '../../../instance/store/time.ts';
import { systemZone, zoneOfUser } from '../../../instance/store/user-zone.ts';
import {
  daylightSaving,
  fromLocal,
  isZone,
  toLocal,
  zoneOffset,
} from '../../../instance/store/zone.ts';

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`);

describe('instance/store/zone', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['America/Los_Angeles', '2011-08-31 08:00:00', '2011-08-31 01:00:00'],
    ['US/Pacific', '2011-12-31 08:00:00', '2011-12-31 00:00:00'],
    ['Europe/Berlin', '2026-03-29 00:59:59', '2026-03-29 01:59:59'],
    ['Europe/Berlin', '2026-03-29 01:00:00', '2026-03-29 03:00:00'],
    ['Asia/Kathmandu', '2026-01-01 18:15:00', '2026-01-02 00:00:00'],
    ['Australia/Lord_Howe', '2026-04-04 15:00:00', '2026-04-05 01:30:00'],
    ['GMT', '2026-07-01 12:00:00', '2026-07-01 12:00:00'],
  ];
  for (const [zone, utc, local] of pairs) {
    it(`shows ${utc} as ${local} in ${zone}`, () => {
      assert.equal(formatDateTime(toLocal(zone, at(utc))), local);
    });
  }

  it('finds the way back, through both changes of the clocks', () => {
    for (let ms = at('2026-03-28 00:00:00'); ms < at('2026-11-10 00:00:00'); ms += 1_800_000) {
      const local = toLocal('Europe/Berlin', ms);
      const back = fromLocal('Europe/Berlin', local);
      assert.equal(toLocal('Europe/Berlin', back), local);
      assert.ok(back === ms || back - ms === 3_600_000);
    }
  });

  it('takes the later of two equal times, and moves a skipped one forward', () => {
    const utc = (local: string): string => formatDateTime(fromLocal('Europe/Berlin', at(local)));

    assert.equal(utc('2026-10-25 02:30:00'), '2026-10-25 01:30:00');
    assert.equal(utc('2026-03-29 02:30:00'), '2026-03-29 01:30:00');
  });

  it('knows daylight saving time on both halves of the earth', () => {
    assert.equal(daylightSaving('America/Los_Angeles', at('2014-08-31 08:00:00')), 3_600_000);
    assert.equal(daylightSaving('America/Los_Angeles', at('2014-12-31 08:00:00')), 0);
    assert.equal(daylightSaving('Australia/Sydney', at('2026-01-15 00:00:00')), 3_600_000);
    assert.equal(zoneOffset('America/Los_Angeles', at('2014-08-31 08:00:00')), -25_200_000);
  });

  it('takes the user, then the property, then the documented default', () => {
    const store = {
      get: (_table: string, id: string) => ({ time_zone: id === 'ada' ? 'Asia/Tokyo' : 'nowhere' }),
    };

    assert.equal(isZone('nowhere'), false);
    assert.equal(
      zoneOfUser(store, () => 'Europe/Paris', 'ada'),
      'Asia/Tokyo',
    );
    assert.equal(
      zoneOfUser(store, () => 'Europe/Paris', 'bob'),
      'Europe/Paris',
    );
    assert.equal(
      zoneOfUser(store, () => '', ''),
      'America/Los_Angeles',
    );
    assert.equal(
      systemZone(() => undefined),
      'America/Los_Angeles',
    );
  });
});
