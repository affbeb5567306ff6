import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  changedColumns,
  creationOf,
  eventColumns,
  followedGrantColumns,
  type GrantEvent,
  type LedgerRow,
  missingEvent,
  newestEvent,
  type NewEvent,
  openingOf,
  rowValues,
} from '../../../plugin/src/server/policy/audit/grant-events.ts';
import { grantMoves } from '../../../plugin/src/server/policy/grant-state.ts';

/** The ledger row and its events, with the after rule of each write running whenever it likes. */
class Ledger {
  row: LedgerRow;
  readonly events: GrantEvent[] = [];

  constructor(state: string, isFromBefore: boolean) {
    this.row = { version: isFromBefore ? 7 : 0, updatedAt: moment(0), values: { state } };
    if (!isFromBefore) this.append(creationOf(this.row));
  }

  write(values: Readonly<Record<string, string>>): void {
    const version = this.row.version + 1;
    this.row = {
      version,
      updatedAt: moment(version),
      values: { ...this.row.values, ...values },
    };
  }

  /** First half of the rule: what it reads. */
  read(previous: LedgerRow): readonly NewEvent[] {
    const known = newestEvent(this.events);
    if (known) return [missingEvent(known, this.row)].filter((event) => event !== undefined);
    const opening = openingOf(previous);
    const change = missingEvent(opening, this.row);
    return change ? [opening, change] : [opening];
  }

  append(event: NewEvent): void {
    this.events.push({
      version: event.version,
      sequence: this.events.length + 1,
      at: event.at,
      recordedAt: event.at,
      what: event.what,
      values: event.values,
    });
  }

  /** The hourly job. */
  complete(): void {
    const event = missingEvent(newestEvent(this.events), this.row);
    if (event) this.append(event);
  }
}

function moment(second: number): string {
  return `2026-01-01 00:00:${String(second % 60).padStart(2, '0')}`;
}

const step = fc.record({
  move: fc.nat(),
  ends: fc.option(fc.integer({ min: 10, max: 28 })),
  owner: fc.option(fc.constantFrom('olga', 'lena', '')),
});
const history = fc.array(step, { minLength: 1, maxLength: 15 });

/** What a write changes: a legal move, an end, an owner. */
function valuesOf(
  state: string,
  { move, ends, owner }: typeof step extends fc.Arbitrary<infer T> ? T : never,
) {
  const next = grantMoves[state] ?? [];
  const to = next[move % Math.max(next.length, 1)];
  return {
    ...(to === undefined ? {} : { state: to }),
    ...(ends === null ? {} : { ends: `2026-02-${ends} 00:00:00` }),
    ...(owner === null ? {} : { revocation_owner: owner }),
  };
}

const told = (ledger: Ledger) => newestEvent(ledger.events)?.values ?? {};

describe('plugin/policy/audit/grant-events', () => {
  it('gives the ledger row back, whatever order the rules of the writes run in', () => {
    fc.assert(
      fc.property(history, fc.boolean(), fc.infiniteStream(fc.nat()), (steps, isOld, chance) => {
        const ledger = new Ledger('active', isOld);
        const waiting: LedgerRow[] = [];
        const toAppend: NewEvent[][] = [];
        const pick = <T>(from: T[]): T[] => from.splice(chance.next().value % from.length, 1);
        const advance = (): void => {
          const isRead =
            waiting.length > 0 && (toAppend.length === 0 || chance.next().value % 2 === 0);
          if (isRead)
            for (const previous of pick(waiting)) toAppend.push([...ledger.read(previous)]);
          else if (toAppend.length > 0)
            for (const events of pick(toAppend))
              events.forEach((event) => {
                ledger.append(event);
              });
        };
        for (const one of steps) {
          const before = ledger.row;
          ledger.write(valuesOf(before.values['state'] ?? '', one));
          waiting.push(before);
          for (let n = chance.next().value % 3; n > 0; n -= 1) advance();
        }
        while (waiting.length + toAppend.length > 0) advance();
        assert.deepEqual(changedColumns(told(ledger), ledger.row.values), []);
      }),
    );
  });

  it('needs no order of arrival: any shuffle of the events tells the same', () => {
    fc.assert(
      fc.property(history, fc.boolean(), fc.infiniteStream(fc.nat()), (steps, isOld, chance) => {
        const ledger = new Ledger('pending_approval', isOld);
        for (const one of steps) {
          const before = ledger.row;
          ledger.write(valuesOf(before.values['state'] ?? '', one));
          for (const event of ledger.read(before)) ledger.append(event);
        }
        const shuffled = [...ledger.events].sort(() => (chance.next().value % 2 === 0 ? 1 : -1));
        const arrived = shuffled.map((event, index) => ({ ...event, sequence: index + 1 }));
        assert.deepEqual(newestEvent(arrived)?.values, newestEvent(ledger.events)?.values);
      }),
    );
  });

  it('is repaired by the job when two writes got the same version or an event was lost', () => {
    fc.assert(
      fc.property(history, fc.nat(), (steps, lost) => {
        const ledger = new Ledger('active', false);
        for (const [index, one] of steps.entries()) {
          const before = ledger.row;
          ledger.write(valuesOf(before.values['state'] ?? '', one));
          if (index % 3 === 2) ledger.row = { ...ledger.row, version: before.version };
          if (index !== lost % steps.length)
            for (const event of ledger.read(before)) ledger.append(event);
        }
        ledger.complete();
        assert.deepEqual(changedColumns(told(ledger), ledger.row.values), []);
        const count = ledger.events.length;
        ledger.complete();
        assert.equal(ledger.events.length, count);
      }),
    );
  });

  it('knows a row from before the upgrade since its last change', () => {
    const row = { version: 3, updatedAt: '2025-01-01 10:00:00', values: { state: 'active' } };
    const event = missingEvent(undefined, row);
    assert.equal(event?.what, 'opening');
    assert.equal(event.at, '2025-01-01 10:00:00');
  });

  it('names the weightiest change, and where the state came from', () => {
    const known = { values: { state: 'active', ends: '2026-02-01 00:00:00' } };
    const row = (values: Record<string, string>) => ({
      version: 2,
      updatedAt: moment(1),
      values: { ...known.values, ...values },
    });
    const event = missingEvent(known, row({ state: 'revocation_due', revoked_at: moment(1) }));
    assert.equal(event?.what, 'state');
    assert.equal(event.fromState, 'active');
    assert.deepEqual(event.changed, ['state', 'revoked_at']);
    assert.equal(missingEvent(known, row({ ends: '2026-01-15 00:00:00' }))?.what, 'end');
    assert.equal(missingEvent(known, row({ revocation_owner: 'o' }))?.what, 'owner');
    assert.equal(missingEvent(known, row({})), undefined);
  });

  it('keeps every followed value in a column of its own', () => {
    const values = Object.fromEntries(followedGrantColumns.map((name) => [name, `<${name}>`]));
    const columns = eventColumns(values);
    assert.deepEqual(
      rowValues((name) => columns[name] ?? ''),
      values,
    );
  });
});
