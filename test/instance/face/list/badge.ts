import type { ColumnDef } from '../../contract.ts';

export type Tone = 'plain' | 'good' | 'warn' | 'bad';

const STATE_LIKE =
  /(^|_)(state|status|stage|approval|priority|severity|urgency|impact|risk|level|result|outcome)$/;

const TONES: readonly (readonly [Tone, RegExp])[] = [
  ['plain', /\b(not|no longer|un\w+)\b/i],
  ['bad', /\b(critical|failed|failure|error|rejected|overdue|breached|refused|expired)\b/i],
  ['warn', /\b(high|warning|requested|pending|awaiting|on hold|blocked|partial\w*|at risk)\b/i],
  [
    'good',
    /\b(approved|complete|completed?|successful|succeeded|resolved|passed|verified|active)\b/i,
  ],
];

/** Tone of a state-like choice, told by its label; `undefined` for what is no badge. */
export function badgeTone(column: ColumnDef, label: string): Tone | undefined {
  if (column.choices.length === 0 || !STATE_LIKE.test(column.name)) return undefined;
  return TONES.find(([, words]) => words.test(label))?.[0] ?? 'plain';
}
