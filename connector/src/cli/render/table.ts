export interface Cell {
  readonly text: string;
  readonly paint?: ((text: string) => string) | undefined;
}

/** Names come from applications: no escape sequence or direction mark in one may reach the terminal. */
export function plainText(text: string): string {
  return text.replace(/\p{Cc}\[[0-9;?]*[ -/]*[@-~]/gu, '').replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

/** A sentence in a narrower column than this is a ladder, not a sentence. */
const readableWidth = 44;

/**
 * Aligned columns; the last one takes what is left of the width and continues below itself. When too little is left
 * for a sentence, it stands below its row: in all rows of the table, so that they look alike.
 */
export function tableLines(
  rows: readonly (readonly Cell[])[],
  options: { readonly indent: string; readonly width: number | undefined },
): string[] {
  const widths = columnWidths(rows);
  // A column nobody has anything in would only push the others to the right.
  const empty = widths.slice(0, -1).findIndex((width) => width === 0);
  if (empty >= 0) {
    const rest = rows.map((row) => row.filter((_cell, index) => index !== empty));
    return tableLines(rest, options);
  }
  const taken =
    options.indent.length + widths.slice(0, -1).reduce((sum, each) => sum + each + 2, 0);
  const below = isSqueezed(rows, taken, options.width);
  return rows.flatMap((row) => {
    const head = row
      .slice(0, -1)
      .map((cell, index) => padded(cell, widths[index] ?? 0))
      .join('  ');
    return rowLines(options.indent + head, row.at(-1), { ...options, taken, below });
  });
}

function isSqueezed(
  rows: readonly (readonly Cell[])[],
  taken: number,
  width: number | undefined,
): boolean {
  if (width === undefined) return false;
  const left = width - taken;
  return (
    left < readableWidth &&
    rows.some((row) => displayWidth(plainText(row.at(-1)?.text ?? '')) > left)
  );
}

function columnWidths(rows: readonly (readonly Cell[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, displayWidth(plainText(cell.text)));
    }
  }
  return widths;
}

interface RowLayout {
  readonly indent: string;
  readonly width: number | undefined;
  /** Columns before the last cell. */
  readonly taken: number;
  /** The last cell stands below the others. */
  readonly below: boolean;
}

function rowLines(head: string, last: Cell | undefined, layout: RowLayout): string[] {
  const text = plainText(last?.text ?? '');
  const paint = last?.paint ?? ((part: string) => part);
  if (text === '') return [head.trimEnd()];
  const { indent, width, taken } = layout;
  if (width === undefined) return [`${head}  ${paint(text)}`];
  if (layout.below) {
    const start = `${indent}    `;
    return [
      head.trimEnd(),
      ...wrapped(text, width - start.length).map((part) => start + paint(part)),
    ];
  }
  return wrapped(text, width - taken).map(
    (part, index) => (index === 0 ? `${head}  ` : ' '.repeat(taken)) + paint(part),
  );
}

function padded(cell: Cell, width: number): string {
  const text = plainText(cell.text);
  const shown = cell.paint === undefined ? text : cell.paint(text);
  return shown + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Lines of at most `width` characters, broken at blanks; a longer word is cut. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    let rest = word;
    if (line !== '' && displayWidth(line) + 1 + displayWidth(rest) > width) {
      lines.push(line);
      line = '';
    }
    while (displayWidth(rest) > width) {
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  return line === '' ? lines : [...lines, line];
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Columns in a terminal: combining marks take none, East Asian wide characters two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue;
    width += wide.test(character) || /\p{Extended_Pictographic}/u.test(character) ? 2 : 1;
  }
  return width;
}
