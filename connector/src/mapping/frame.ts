import { hidden } from '../lib/redact.ts';

/** Offsets into the text; `end` is behind the last character. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const widest = 160;

/** The line before, the line with a marker below it, and the line after, with every masked range hidden. */
export function frameOf(text: string, at: Range, masks: readonly Range[]): string[] {
  const lines = linesOf(text);
  const index = Math.max(
    0,
    lines.findLastIndex((line) => line.start <= at.start),
  );
  const width = String(index + 2).length;
  const frame: string[] = [];
  for (const number of [index - 1, index, index + 1]) {
    const line = lines[number];
    if (line === undefined) continue;
    const gutter = String(number + 1).padStart(width);
    const shown = maskedLine(text, line, masks).text.slice(0, widest);
    frame.push(`${number === index ? '>' : ' '} ${gutter} | ${shown}`.trimEnd());
    if (number === index) frame.push(`  ${' '.repeat(width)} | ${marker(text, line, at, masks)}`);
  }
  return frame;
}

/**
 * Ranges to hide when the syntax is broken and nothing is known for sure: every value below `auth` by indentation, and
 * every value behind a name of a secret.
 */
export function guessedMasks(text: string): Range[] {
  const masks: Range[] = [];
  let authIndent = -1;
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, line.end);
    const indent = content.search(/\S/);
    if (indent >= 0 && indent <= authIndent) authIndent = -1;
    const inside = authIndent >= 0;
    const secret =
      /(?:\bauth|password|passwd|passphrase|secret|token|key|credentials?|pwd)["']?\s*:\s*/i.exec(
        content,
      );
    if (/^\s*(?:- )?auth\s*:/.test(content)) authIndent = indent;
    const value = inside ? /^\s*(?:- )?(?:[\w-]+\s*:\s*)?/.exec(content) : secret;
    if (value === null) continue;
    const start = line.start + value.index + value[0].length;
    if (start < line.end) masks.push({ start, end: line.end });
  }
  return masks;
}

function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  let start = 0;
  for (const content of text.split('\n')) {
    lines.push({ start, end: start + content.replace(/\r$/, '').length });
    start += content.length + 1;
  }
  return lines;
}

/** A line with its masked parts replaced, and where an offset of the original now stands. */
function maskedLine(
  text: string,
  line: Range,
  masks: readonly Range[],
): { text: string; columnOf: (offset: number) => number } {
  const inside = masks
    .filter((mask) => mask.start < line.end && mask.end > line.start)
    .map((mask) => ({ start: Math.max(mask.start, line.start), end: Math.min(mask.end, line.end) }))
    .sort((a, b) => a.start - b.start);
  let shown = '';
  let from = line.start;
  const shifts: { end: number; by: number }[] = [];
  for (const mask of inside) {
    if (mask.end <= from) continue;
    shown += text.slice(from, mask.start) + hidden;
    from = mask.end;
    shifts.push({ end: mask.end, by: hidden.length - (mask.end - mask.start) });
  }
  shown += text.slice(from, line.end);
  const columnOf = (offset: number): number => {
    let column = offset - line.start;
    for (const shift of shifts) if (shift.end <= offset) column += shift.by;
    return column;
  };
  return { text: shown, columnOf };
}

function marker(text: string, line: Range, at: Range, masks: readonly Range[]): string {
  const { columnOf, text: shown } = maskedLine(text, line, masks);
  const from = Math.min(Math.max(0, columnOf(at.start)), widest);
  const to = Math.min(
    columnOf(Math.min(at.end, line.end)),
    Math.max(from + 1, shown.length),
    widest,
  );
  const gap = shown.slice(0, from).replace(/[^\t]/g, ' ');
  return gap.padEnd(from) + '^'.repeat(Math.max(1, to - from));
}
