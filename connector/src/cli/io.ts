import type { Writable } from 'node:stream';
import { createRedactor, type Redactor } from '../lib/redact.ts';
import { systemClock } from '../lib/clock.ts';
import type { Clock } from '../ports/clock.ts';

/** What the command line touches of its process. Tests hand in their own. */
export interface Io {
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly clock: Clock;
  readonly redactor: Redactor;
  /** Calls back on each interrupt (Ctrl-C, SIGTERM) until the returned function is called. */
  onInterrupt(listener: () => void): () => void;
  /** Leaves at once. */
  exit(code: number): void;
}

export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export function processIo(): Io {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    clock: systemClock,
    redactor: createRedactor(),
    onInterrupt(listener) {
      process.on('SIGINT', listener);
      process.on('SIGTERM', listener);
      return () => {
        process.off('SIGINT', listener);
        process.off('SIGTERM', listener);
      };
    },
    exit: (code) => process.exit(code),
  };
}

/** The only ways out: both pass the redactor, whatever the text was made of. */
export interface Output {
  /** The result. */
  result(text: string): void;
  /** Everything else. */
  note(text: string): void;
  /** Characters in a line of the result; `undefined` when nobody looks at it in a terminal. */
  readonly width: number | undefined;
  readonly colour: boolean;
  /** A person watches stderr. */
  readonly watched: boolean;
}

export interface OutputOptions {
  readonly quiet: boolean;
  readonly colour: boolean;
  readonly json: boolean;
}

export function createOutput(io: Io, options: OutputOptions): Output {
  const line = (text: string): string => io.redactor.text(text.endsWith('\n') ? text : `${text}\n`);
  return {
    result(text) {
      io.stdout.write(line(text));
    },
    note(text) {
      if (!options.quiet) io.stderr.write(line(text));
    },
    width: widthOf(io),
    colour: options.colour && wantsColour(io),
    watched:
      io.stderr.isTTY === true && io.env['CI'] === undefined && !options.json && !options.quiet,
  };
}

/** `COLUMNS` wins, then the terminal; at least 60, so that a table stays one. */
function widthOf(io: Io): number | undefined {
  const asked = Number(io.env['COLUMNS'] ?? '');
  const columns = Number.isInteger(asked) && asked > 0 ? asked : io.stdout.columns;
  return columns === undefined ? undefined : Math.max(60, columns);
}

function wantsColour(io: Io): boolean {
  if ((io.env['NO_COLOR'] ?? '') !== '') return false;
  const forced = io.env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return io.stdout.isTTY === true && io.env['TERM'] !== 'dumb';
}
