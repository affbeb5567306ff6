import type { Row, Store } from '../../contract.ts';
import { fromLocal, isZone, toLocal } from '../../store/zone.ts';
import { GlideDateTime } from '../glide-date-time.ts';
import { GlideDuration } from '../glide-duration.ts';
import type { GlideHost } from '../host.ts';
import { MS, type TimeSource } from '../moment.ts';
import { asText } from '../values.ts';
import { occurrences, readEntry, type Span } from './recurrence.ts';
import { clipped, without } from './spans.ts';

const DAY_MS = 86_400_000;
const WINDOW_MS = 30 * DAY_MS;
/** A schedule without an hour in ten years has none. */
const MAX_WINDOWS = 122;

/** Working time of a `cmn_schedule` (doc:api-reference/server-api-reference/c_GlideScheduleScopedAPI). */
export class GlideSchedule {
  readonly #host: GlideHost;
  readonly #source: TimeSource;
  #id = '';
  #zone = '';
  #excludedEntry = '';

  constructor(host: GlideHost, source: TimeSource, sysId?: unknown, zone?: unknown) {
    this.#host = host;
    this.#source = source;
    if (sysId instanceof GlideSchedule) {
      this.#id = sysId.#id;
      this.#zone = sysId.#zone;
    } else if (asText(sysId) !== '') {
      this.load(sysId, zone);
    }
  }

  load(sysId: unknown, zone?: unknown, excludedEntry?: unknown): void {
    this.#id = asText(sysId);
    this.#excludedEntry = asText(excludedEntry);
    this.setTimeZone(zone);
  }

  setTimeZone(zone: unknown): void {
    this.#zone = typeof zone === 'string' && isZone(zone) ? zone : '';
  }

  /** What was asked for, else the schedule's own, else the session's. */
  getTimeZone(): string {
    const own = this.#row()?.['time_zone'] ?? '';
    return this.#zone || (isZone(own) ? own : this.#host.zone);
  }

  getID(): string {
    return this.#id;
  }

  getName(): string {
    return this.#row()?.['name'] ?? '';
  }

  /** True with at least one entry (documented). */
  isValid(): boolean {
    return this.#entries().length > 0;
  }

  isInSchedule(time: GlideDateTime, zone?: unknown): boolean {
    const window = { from: time[MS], to: time[MS] + 1 };
    return this.#open(window, zone).length > 0;
  }

  /** Scheduled time between two moments. */
  duration(start: GlideDateTime, end: GlideDateTime, zone?: unknown): GlideDuration {
    let total = 0;
    for (let from = start[MS]; from < end[MS]; from += WINDOW_MS) {
      const window = { from, to: Math.min(from + WINDOW_MS, end[MS]) };
      for (const span of this.#open(window, zone)) total += span.to - span.from;
    }
    return new GlideDuration(total);
  }

  /** The moment at which that much scheduled time has passed. */
  add(start: GlideDateTime, offset: GlideDuration, zone?: unknown): GlideDateTime {
    let left = offset[MS];
    for (const span of this.#ahead(start[MS], zone)) {
      const length = span.to - span.from;
      if (left <= length) return new GlideDateTime(this.#source, span.from + left);
      left -= length;
    }
    return new GlideDateTime(this.#source, start[MS] + left);
  }

  /** Milliseconds until scheduled time begins; -1 when it never does (documented). */
  whenNext(time?: GlideDateTime, zone?: unknown): number {
    const from = time ? time[MS] : this.#source.now();
    for (const span of this.#ahead(from, zone)) return span.from - from;
    return -1;
  }

  /** Scheduled stretches from a moment on. */
  *#ahead(from: number, zone: unknown): Generator<Span> {
    for (let window = 0; window < MAX_WINDOWS; window += 1) {
      const start = from + window * WINDOW_MS;
      yield* this.#open({ from: start, to: start + WINDOW_MS }, zone);
    }
  }

  /** Scheduled time in the window. A schedule without entries is always open. */
  #open(window: Span, zone: unknown): Span[] {
    const rows = this.#entries();
    if (rows.length === 0) return [window];
    const name = typeof zone === 'string' && isZone(zone) ? zone : this.getTimeZone();
    const localOf = (utc: number): number => toLocal(name, utc);
    const local = { from: localOf(window.from) - DAY_MS, to: localOf(window.to) + DAY_MS };
    const [open, shut]: [Span[], Span[]] = [[], []];
    for (const row of rows) {
      const entry = readEntry(row, localOf);
      if (entry) (entry.excluded ? shut : open).push(...occurrences(entry, local));
    }
    const moments = without(open, shut).map((span) => ({
      from: fromLocal(name, span.from),
      to: fromLocal(name, span.to),
    }));
    return clipped(moments, window);
  }

  #row(): Row | undefined {
    return this.#host.store.get('cmn_schedule', this.#id);
  }

  #entries(): Row[] {
    if (this.#id === '') return [];
    return entriesOf(this.#host.store, this.#id, new Set()).filter(
      (row) => row['sys_id'] !== this.#excludedEntry,
    );
  }
}

/** Own entries, those of the parent, and those of child schedules (doc:platform-administration/time-configuration/c_ParentAndChildSchedules). */
function entriesOf(store: Store, schedule: string, seen: Set<string>): Row[] {
  if (schedule === '' || seen.has(schedule)) return [];
  seen.add(schedule);
  const children = store.select('cmn_other_schedule', `schedule=${schedule}`).flatMap((link) => {
    const rows = entriesOf(store, link['child_schedule'] ?? '', seen);
    return link['type'] === 'exclude' ? rows.map((row) => ({ ...row, type: 'exclude' })) : rows;
  });
  return [
    ...store.select('cmn_schedule_span', `schedule=${schedule}`),
    ...entriesOf(store, store.get('cmn_schedule', schedule)?.['parent'] ?? '', seen),
    ...children,
  ];
}

export function scheduleConstructor(host: GlideHost, source: TimeSource): unknown {
  return new Proxy(GlideSchedule, {
    construct: (_target, [sysId, zone]: [unknown, unknown]) =>
      new GlideSchedule(host, source, sysId, zone),
  });
}
