import type {
  CheckResult,
  ExplainResult,
  PlannedFinding,
  ReconcileResult,
} from '../../usecases/result.ts';
import type { CheckLine } from '../../ports/target.ts';
import type { Style } from './style.ts';
import { plainText, tableLines, wrapped, type Cell } from './table.ts';
import {
  actionCounts,
  actionSigns,
  count,
  coverageWords,
  outcomeWords,
  ticketWords,
} from './words.ts';

export interface TextOptions {
  readonly width: number | undefined;
  readonly style: Style;
}

/** More lines than this help nobody in a terminal; `--json` has all. */
const mostLines = 60;

/** One mapping of `plan` or `run`: head, lines, then a summary. */
export function reconcileText(result: ReconcileResult, options: TextOptions): string {
  const lines = [
    headLine(result, options.style),
    ...snapshotNotes(result, options),
    ...findingLines(result, options),
    ...guardLines(result, options),
    ...result.refused.map(
      ({ key, message }) => `  refused  ${plainText(key.slice(0, 12))}  ${plainText(message)}`,
    ),
    summaryLine(result, options.style),
  ];
  return lines.join('\n');
}

function headLine(result: ReconcileResult, style: Style): string {
  const { quality, counts } = result.snapshot;
  const run = result.run === undefined ? 'plan' : `run ${result.run.number}`;
  const seen = `${count(counts.accounts, 'account')}, ${count(counts.grants, 'grant')}`;
  const judged = quality === 'accepted' ? style.good(quality) : style.warn(quality);
  const name = style.bold(plainText(result.mapping));
  return `${name}  ${run}  snapshot ${judged}: ${seen}`;
}

function snapshotNotes(result: ReconcileResult, { width, style }: TextOptions): string[] {
  const { reasons, error, ignoredAccounts } = result.snapshot;
  const unsure = reasons.filter(
    (reason) => error === undefined || bare(reason) !== bare(error.message),
  );
  const notes: Cell[][] = unsure.map((reason) => [
    { text: 'unsure', paint: style.warn },
    { text: reason },
  ]);
  if (error !== undefined) {
    const { message, where, todo } = error;
    notes.push([{ text: 'error', paint: style.bad }, { text: `${message} (${where}) ${todo}` }]);
  }
  if (ignoredAccounts > 0) {
    const text = `${count(ignoredAccounts, 'account')} by the mapping`;
    notes.push([{ text: 'ignored', paint: style.faint }, { text }]);
  }
  return tableLines(notes, { indent: '  ', width });
}

/** A reason is the same sentence with a full stop at its end, whether the message has one or not. */
function bare(sentence: string): string {
  return sentence.replace(/[.!?]$/, '');
}

function findingLines(result: ReconcileResult, { width, style }: TextOptions): string[] {
  const shown = result.findings.slice(0, mostLines);
  const rows = shown.map((finding): Cell[] => {
    const paint = (text: string): string => style.severity(finding.severity, text);
    return [
      { text: `${actionSigns[finding.action]} ${finding.action}` },
      { text: finding.severity, paint },
      { text: finding.driftClass },
      { text: finding.account },
      { text: placeOf(finding) },
      { text: [finding.ticket, finding.number].filter((part) => part !== '')[0] ?? '' },
      { text: sentenceOf(finding) },
    ];
  });
  const more = result.findings.length - shown.length;
  const rest =
    more > 0 ? [style.faint(`  … and ${count(more, 'more line')}; --json shows all`)] : [];
  return [...tableLines(rows, { indent: '  ', width }), ...rest];
}

/** A closed line tells what proves it, and no more that the access is there. */
function sentenceOf({ action, summary, note }: PlannedFinding): string {
  if (action === 'close' && note !== '') return note;
  return [summary, note].filter((part) => part !== '').join('; ');
}

function placeOf({ entitlement, scope }: PlannedFinding): string {
  return scope === '' ? entitlement : `${entitlement} in ${scope}`;
}

function guardLines(result: ReconcileResult, { width, style }: TextOptions): string[] {
  const { stopped, lines, confirmCode } = result.guard;
  const exceeded = stopped ? lines.filter((line) => line.exceeded) : [];
  const rows: Cell[][] = exceeded.map((line) => [
    { text: 'guard', paint: style.bad },
    { text: `${line.text} (guard.${line.limit} of the mapping)` },
  ]);
  if (confirmCode !== '') rows.push(...confirmRows(result));
  return tableLines(rows, { indent: '  ', width });
}

/** What `--confirm` would do, and the command on a line of its own: it takes the code of one plan or of one read. */
function confirmRows({ mapping, guard }: ReconcileResult): Cell[][] {
  const effect = guard.stopped
    ? 'If every line above is right, this writes exactly these findings and opens their tickets; any other plan is stopped again:'
    : 'If the application really changed that much, this accepts exactly this read, and what it does not show counts as gone:';
  const command = `rescind run --mapping ${mapping} --confirm ${guard.confirmCode}`;
  return [
    [{ text: 'to do' }, { text: effect }],
    [{ text: '' }, { text: command }],
  ];
}

function summaryLine(result: ReconcileResult, style: Style): string {
  const name = result.mode === 'plan' ? 'Plan' : 'Run';
  const tickets = ticketWords(result.tickets);
  const confirmed = result.grantReports.observed + result.grantReports.absent;
  const parts = [
    `${name}: ${outcomeWords[result.outcome]}; ${actionCounts(result)}.`,
    ...(tickets === '' ? [] : [`${tickets}.`]),
    ...(confirmed === 0 ? [] : [`${count(confirmed, 'grant')} confirmed or cleared.`]),
    `${coverageWords(result)}.`,
    ...(result.mode === 'plan' ? ['Nothing was written.'] : []),
  ];
  const text = parts.join(' ');
  return result.outcome === 'clean' ? style.good(text) : style.bold(text);
}

/** `check`: one line per right, platform first. */
export function checkText(result: CheckResult, { width, style }: TextOptions): string {
  const line =
    (side: string) =>
    (check: CheckLine): Cell[] => [
      { text: check.ok ? 'ok' : 'missing', paint: check.ok ? style.good : style.bad },
      { text: side },
      { text: check.right },
      { text: check.detail },
    ];
  const rows = [
    ...result.platform.map(line('platform')),
    ...result.target.map(line(result.application.key)),
  ];
  const bad = rows.filter(([first]) => first?.text === 'missing').length;
  const summary = result.ok
    ? style.good(`${plainText(result.mapping)}: everything it needs is there.`)
    : style.bad(
        `${plainText(result.mapping)}: ${count(bad, 'right or fact', 'rights or facts')} missing.`,
      );
  return [
    style.bold(plainText(result.mapping)),
    ...tableLines(rows, { indent: '  ', width }),
    summary,
  ].join('\n');
}

/** `explain`: why somebody still has access, and what to take away. */
export function explainText(result: ExplainResult, { width, style }: TextOptions): string {
  const severity = style.severity(result.severity, result.severity);
  const title = `${plainText(result.number)}  ${result.driftClass}  ${severity}  ${result.state}`;
  const rows: [string, string][] = [
    ['what', result.summary],
    ['means', result.definition],
    ['account', result.account],
    [
      'entitlement',
      result.scope === '' ? result.entitlement : `${result.entitlement} in ${result.scope}`,
    ],
    ...result.paths.map((path): [string, string] => ['path', path.join(' → ')]),
    ...result.remove.map((step): [string, string] => ['take away', step]),
    ['do', result.remediation],
    ['closes when', result.closesWhen],
    ...result.evidence.map((line): [string, string] => ['known', line]),
    ['ticket', result.ticket],
    ['controls', result.controls.join(', ')],
    ['seen', `${result.firstSeen} to ${result.lastSeen}`],
    ['read', result.asOf === '' ? 'the application was not read on this machine yet' : result.asOf],
  ];
  const cells = rows
    .filter(([, text]) => text !== '')
    .map(([name, text]): Cell[] => [{ text: name, paint: style.faint }, { text }]);
  return [style.bold(title), ...tableLines(cells, { indent: '  ', width })].join('\n');
}

/** An error as a person needs it: what, where, what to do. */
export function errorText(
  error: { readonly message: string; readonly where: string; readonly todo: string },
  { width, style }: TextOptions,
): string {
  const lines = wrapped(plainText(error.message), width ?? 1000).map((line, index) =>
    index === 0 ? `${style.bad('error')}  ${line}` : `       ${line}`,
  );
  const rows = [
    ['where', error.where],
    ['to do', error.todo],
  ].filter(([, text]) => text !== '');
  const more = tableLines(
    rows.map((row): Cell[] => row.map((text) => ({ text }))),
    { indent: '  ', width },
  );
  return [...lines, ...more].join('\n');
}
