import type { Writable } from 'node:stream';
import { createLogger, format, transports } from 'winston';
import type { Log } from '../ports/log.ts';
import type { Redactor } from './redact.ts';

export const logLevels = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number] | 'silent';

export interface LogOptions {
  readonly level: LogLevel;
  /** One JSON object per line instead of a line for people. */
  readonly json: boolean;
  /** stderr in production; results go to stdout. */
  readonly stream: Writable;
  readonly redactor: Redactor;
}

/** A log on stderr. Messages and details pass through the redactor; nothing reaches the stream around it. */
export function createLog(options: LogOptions): Log {
  const { redactor } = options;
  const line = format.printf((info) => {
    const { timestamp, level, message, details } = info;
    const head = `${String(timestamp)} ${level.padEnd(5)} ${String(message)}`;
    return redactor.text(details === undefined ? head : head + asPairs(details));
  });
  const json = format.printf(({ timestamp, level, message, details }) =>
    redactor.text(JSON.stringify({ timestamp, level, message, ...(details ?? {}) })),
  );
  const logger = createLogger({
    level: options.level === 'silent' ? 'error' : options.level,
    silent: options.level === 'silent',
    format: format.combine(format.timestamp(), options.json ? json : line),
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- winston types its transports by interface
    transports: new transports.Stream({ stream: options.stream }),
  });
  const at =
    (level: (typeof logLevels)[number]) =>
    (message: string, details?: Readonly<Record<string, unknown>>): void => {
      const known = details === undefined ? {} : { details: redactor.data(details) };
      logger.log({ level, message, ...known });
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** For code that has nobody to tell. */
export const quietLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

function asPairs(details: unknown): string {
  if (typeof details !== 'object' || details === null) return '';
  return Object.entries(details)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}=${typeof value === 'string' ? quoted(value) : JSON.stringify(value)}`,
    )
    .join('');
}

function quoted(value: string): string {
  return /^[\w./:@-]+$/.test(value) ? value : JSON.stringify(value);
}
