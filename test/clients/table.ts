/** What came of one client. */
export interface Outcome {
  readonly client: string;
  readonly version: string;
  readonly exercised: string;
  readonly result: 'pass' | 'fail' | 'skip';
  /** Why it failed or was skipped. */
  readonly reason: string;
}

const HEADINGS = ['client', 'version', 'result', 'exercised'] as const;

/** A plain table, and below it why clients failed or were skipped. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((outcome) => [
    outcome.client,
    outcome.version,
    outcome.result,
    outcome.exercised,
  ]);
  const widths = HEADINGS.map((heading, at) =>
    Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  const reasons = outcomes
    .filter(({ result }) => result !== 'pass')
    .map(({ client, result, reason }) => `\n${client}: ${result}\n${indented(reason)}`);
  return [line(HEADINGS), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)]
    .concat(reasons)
    .join('\n');
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((part) => `  ${part}`)
    .join('\n');
}
