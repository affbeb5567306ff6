import { styleText } from 'node:util';
import type { Severity } from '../../domain/finding.ts';

type Format = Parameters<typeof styleText>[0];

export interface Style {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

/** Colour is an addition: every word it colours says the same without it. */
export function createStyle(enabled: boolean): Style {
  const as =
    (format: Format) =>
    (text: string): string =>
      enabled ? styleText(format, text, { validateStream: false }) : text;
  const bySeverity: Readonly<Record<Severity, (text: string) => string>> = {
    critical: as(['bold', 'red']),
    high: as('red'),
    medium: as('yellow'),
    low: as('cyan'),
    info: as('gray'),
  };
  return {
    bold: as('bold'),
    faint: as('gray'),
    good: as('green'),
    bad: as('red'),
    warn: as('yellow'),
    severity: (severity, text) => bySeverity[severity](text),
  };
}
