import { parseDateTime } from '../store/time.ts';
import { toLocal } from '../store/zone.ts';
import { addUnits, isStorable, startOf, stored, unitNamed } from './dates.ts';
import type { Operator } from './parse.ts';
import type { OperatorInput, Test } from './types.ts';

type Builder = (input: OperatorInput) => Test | undefined;
type Accepts = (sign: number) => boolean;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const COMPARISONS = new Map<string, Accepts>(
  Object.entries({
    EE: (sign) => sign === 0,
    GT: (sign) => sign > 0,
    GE: (sign) => sign >= 0,
    LT: (sign) => sign < 0,
    LE: (sign) => sign <= 0,
  } satisfies Record<string, Accepts>),
);

const NAMED_PARTS = new Map([
  ['dayofweek', WEEKDAYS],
  ['month', MONTH_NAMES],
]);

/** Operators that look at dates as points or spans of time. */
export const dateOperators: Partial<Record<Operator, Builder>> = {
  ON: on,
  NOTON: (input) => {
    const test = on(input);
    return test && ((row) => !test(row));
  },
  DATEPART: datePart,
  RELATIVEGT: (input) => relative(input, (sign) => sign > 0),
  RELATIVELT: (input) => relative(input, (sign) => sign < 0),
  RELATIVEGE: (input) => relative(input, (sign) => sign >= 0),
  RELATIVELE: (input) => relative(input, (sign) => sign <= 0),
  RELATIVEEE: relativeSame,
  SAMEAS: (input) => sameAs(input, true),
  NSAMEAS: (input) => sameAs(input, false),
  MORETHAN: (input) => apart(input, (distance, wanted) => distance > wanted),
  LESSTHAN: (input) => apart(input, (distance, wanted) => distance >= 0 && distance < wanted),
};

function raw(row: Readonly<Record<string, string>>, input: OperatorInput): string {
  return row[input.column.name] ?? '';
}

/** Moments belong to the day that the user sees; a plain date is the same everywhere. */
function zoneFor(input: OperatorInput): string {
  return input.column.type === 'glide_date' ? 'UTC' : input.options.script.zone();
}

/** `ONToday@<first>@<last>`: the label is for people, the two times count. */
function on(input: OperatorInput): Test | undefined {
  const [, first, last] = input.parts;
  if (first === undefined || last === undefined) return undefined;
  return (row) => {
    const value = raw(row, input);
    return value !== '' && value >= first && value <= last;
  };
}

/** Value `@hour@ago@1` (or `hour@ago@1`): the point of time that RELATIVE operators compare with. */
function relativePoint(input: OperatorInput): number | undefined {
  const [unitName, direction, amount] = input.parts.filter((part) => part !== '');
  const unit = unitNamed(unitName ?? '');
  const count = Number(amount);
  if (!unit || !Number.isFinite(count)) return undefined;
  const { now, zone } = input.options.script;
  const point = addUnits(now, unit, direction === 'ahead' ? count : -count, zone());
  return isStorable(point) ? point : undefined;
}

function relative(input: OperatorInput, accepts: Accepts): Test | undefined {
  const point = relativePoint(input);
  if (point === undefined) return undefined;
  const text = stored(point);
  return (row) => {
    const value = raw(row, input);
    return value !== '' && accepts(value < text ? -1 : Number(value > text));
  };
}

function relativeSame(input: OperatorInput): Test | undefined {
  const point = relativePoint(input);
  if (point === undefined) return undefined;
  const zone = zoneFor(input);
  const day = startOf(point, 'day', zone);
  return (row) => {
    const ms = parseDateTime(raw(row, input));
    return ms !== undefined && startOf(ms, 'day', zone) === day;
  };
}

/** `DATEPARTMonday@javascript:gs.datePart('dayofweek','monday','EE')`. */
function datePart(input: OperatorInput): Test | undefined {
  const call = /gs\.datePart\('(\w+)','(\w+)','(\w+)'\)/.exec(input.value);
  const accepts = COMPARISONS.get(call?.[3] ?? '');
  const part = call?.[1] ?? '';
  const wanted = partNumber(part, call?.[2] ?? '');
  if (!accepts || wanted === undefined) return undefined;
  const zone = zoneFor(input);
  return (row) => {
    const ms = parseDateTime(raw(row, input));
    return ms !== undefined && accepts(partOf(part, toLocal(zone, ms)) - wanted);
  };
}

function partNumber(part: string, name: string): number | undefined {
  const list = NAMED_PARTS.get(part);
  const at = list?.indexOf(name.toLowerCase()) ?? -1;
  if (list) return at === -1 ? undefined : at;
  return ['hour', 'year', 'quarter'].includes(part) && /^\d+$/.test(name)
    ? Number(name)
    : undefined;
}

function partOf(part: string, ms: number): number {
  const date = new Date(ms);
  switch (part) {
    case 'dayofweek':
      return date.getUTCDay();
    case 'month':
      return date.getUTCMonth();
    case 'quarter':
      return Math.floor(date.getUTCMonth() / 3) + 1;
    case 'hour':
      return date.getUTCHours();
    default:
      return date.getUTCFullYear();
  }
}

/** `SAMEASother` compares values; `SAMEASother@day` compares the spans of time that hold both dates. */
function sameAs(input: OperatorInput, wanted: boolean): Test | undefined {
  const [other, unitName] = input.parts;
  if (other === undefined || !input.host.schema.columns(input.table).has(other)) return undefined;
  if (unitName === undefined) return (row) => (raw(row, input) === (row[other] ?? '')) === wanted;
  const unit = unitNamed(unitName);
  if (!unit) return undefined;
  const zone = zoneFor(input);
  return (row) => {
    const left = parseDateTime(raw(row, input));
    const right = parseDateTime(row[other] ?? '');
    if (left === undefined || right === undefined) return !wanted;
    return (startOf(left, unit, zone) === startOf(right, unit, zone)) === wanted;
  };
}

/** `MORETHANother@day@before@1`: this field lies more than a day before the other one. */
function apart(
  input: OperatorInput,
  accepts: (distance: number, wanted: number) => boolean,
): Test | undefined {
  const [other, unitName, direction, amount] = input.parts;
  const unit = unitNamed(unitName ?? '');
  const count = Number(amount);
  if (other === undefined || !unit || !Number.isFinite(count)) return undefined;
  if (!input.host.schema.columns(input.table).has(other)) return undefined;
  return (row) => {
    const left = parseDateTime(raw(row, input));
    const right = parseDateTime(row[other] ?? '');
    if (left === undefined || right === undefined) return false;
    const [early, late] = direction === 'after' ? [right, left] : [left, right];
    return accepts(late - early, addUnits(early, unit, count) - early);
  };
}
