import type { Choice } from './dom.ts';

const SCRIPT = 'javascript:';
/** Chooses a day of its own instead of a named span. */
export const A_DAY = 'a day';

interface Span {
  readonly label: string;
  readonly start: string;
  readonly end: string;
}

/** Named spans (doc:platform-user-interface/c_ValuesForDateTimeFields). */
const SPANS: readonly Span[] = [
  ...['Today', 'Yesterday', 'Tomorrow'].map((day) => named(day, day)),
  ...['Week', 'Month', 'Quarter', 'Year'].flatMap((unit) =>
    ['This', 'Last', 'Next'].map((which) => named(`${which} ${unit.toLowerCase()}`, which + unit)),
  ),
  ...[7, 30, 90].map((days) => ({
    label: `Last ${String(days)} days`,
    start: `gs.daysAgoStart(${String(days)})`,
    end: 'gs.endOfToday()',
  })),
];

function named(label: string, name: string): Span {
  return { label, start: `gs.beginningOf${name}()`, end: `gs.endOf${name}()` };
}

function day(date: string): Span {
  return {
    label: date,
    start: `gs.dateGenerate('${date}','start')`,
    end: `gs.dateGenerate('${date}','end')`,
  };
}

export const SPAN_CHOICES: readonly Choice[] = [
  { value: A_DAY, label: 'Choose a day…' },
  ...SPANS.map(({ label }) => ({ value: label, label })),
];

/** Right side of a date condition for a span, or for a day (`yyyy-MM-dd`). */
export function writeDate(operator: string, chosen: string): string {
  const span =
    SPANS.find(({ label }) => label === chosen) ??
    (/^\d{4}-\d{2}-\d{2}$/.test(chosen) ? day(chosen) : undefined);
  if (!span) return '';
  if (operator === 'ON' || operator === 'NOTON')
    return `${span.label}@${SCRIPT}${span.start}@${SCRIPT}${span.end}`;
  const isEnd = operator === '>' || operator === '<=' || operator === 'until';
  return `${SCRIPT}${isEnd ? span.end : span.start}`;
}

/** The span or day that a right side stands for; `undefined` when it is something else. */
export function readDate(value: string): string | undefined {
  const code = (value.includes('@') ? (value.split('@')[1] ?? '') : value).replace(SCRIPT, '');
  const span = SPANS.find(({ start, end }) =>
    value.includes('@') ? start === code && value.endsWith(end) : start === code || end === code,
  );
  if (span) return span.label;
  return /^gs\.dateGenerate\(['"](\d{4}-\d{2}-\d{2})['"],/.exec(code)?.[1] ?? plainDay(value);
}

function plainDay(value: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}
