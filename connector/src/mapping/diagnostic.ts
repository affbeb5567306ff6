/** One problem of a file, placed for editors and people. Never shows a secret: the frame is masked. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Path inside the file, `correlation[0].transform`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
  /** The line before, the line itself, a marker, the line after. */
  readonly frame: readonly string[];
}

/** `file:line:column severity path: message` and the frame below. */
export function diagnosticText(diagnostic: Diagnostic): string {
  const { file, line, column, severity, path, message, frame } = diagnostic;
  const about = path === '' ? '' : ` ${path}:`;
  return [`${file}:${line}:${column} ${severity}${about} ${message}`, ...frame].join('\n');
}

/** In the order of the file; errors and warnings mixed, as a reader meets them. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
