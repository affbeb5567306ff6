import type { Engine, InstanceClock, Records } from '../contract.ts';
import { PassingTime } from '../engine/passing-time.ts';
import type { InstanceStore } from '../store/store.ts';
import { formatDateTime } from '../store/time.ts';
import { zoneOfUser } from '../store/user-zone.ts';
import { Codes } from './auth/codes.ts';
import { Sessions } from './auth/sessions.ts';
import { Tokens } from './auth/tokens.ts';
import { Users } from './auth/users.ts';
import { Faults } from './faults.ts';
import { Quotas } from './quotas.ts';
import { RateLimits } from './rate-limits.ts';
import { RequestLog } from './request-log.ts';

/** What the handlers of one instance share. */
export interface Site {
  readonly engine: Engine;
  readonly records: Records;
  readonly store: InstanceStore;
  readonly clock: InstanceClock;
  readonly users: Users;
  readonly sessions: Sessions;
  readonly tokens: Tokens;
  readonly codes: Codes;
  readonly faults: Faults;
  readonly rateLimits: RateLimits;
  readonly quotas: Quotas;
  readonly requests: RequestLog;
  readonly time: PassingTime;
  /** Value of a system property; empty when it does not exist. */
  property(name: string): string;
  /** Time zone of a user, the system's when there is none. */
  zoneOf(userId: string): string;
  /** Stored form of the instance's time. */
  nowText(): string;
}

/** @param secure true when it is reached over TLS, which makes cookies `Secure`. */
export function createSite(engine: Engine, store: InstanceStore, secure = false): Site {
  const clock = engine.clock;
  const property = (name: string): string =>
    store.select('sys_properties', `name=${name}`, { limit: 1 })[0]?.['value'] ?? '';
  return {
    engine,
    records: engine.records,
    store,
    clock,
    users: new Users(engine),
    sessions: new Sessions(secure),
    tokens: new Tokens(clock),
    codes: new Codes(clock),
    faults: new Faults(() => clock.now()),
    rateLimits: new RateLimits(store, clock),
    quotas: new Quotas(store),
    requests: new RequestLog(),
    time: new PassingTime(engine),
    property,
    zoneOf: (userId) => zoneOfUser(store, property, userId),
    nowText: () => formatDateTime(clock.now()),
  };
}
