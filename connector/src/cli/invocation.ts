import { createLog, quietLog, type LogLevel } from '../lib/log.ts';
import type { Log } from '../ports/log.ts';
import type { ConfigText } from '../mapping/config-schema.ts';
import { createOutput, type Io, type Output } from './io.ts';
import { createStyle } from './render/style.ts';
import type { TextOptions } from './render/text.ts';

/** Options every command takes, as commander hands them over. */
export interface CommonOptions {
  readonly config: string;
  readonly mapping?: readonly string[];
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly logLevel?: LogLevel;
  readonly color: boolean;
  readonly detailedExitcode?: boolean;
}

/** One call of the program: where it reads from and how it answers. */
export interface Invocation {
  readonly io: Io;
  readonly options: CommonOptions;
  readonly output: Output;
  readonly text: TextOptions;
}

export function createInvocation(io: Io, options: CommonOptions): Invocation {
  const output = createOutput(io, {
    quiet: options.quiet === true,
    colour: options.color,
    json: options.json === true,
  });
  const text = { width: output.width, style: createStyle(output.colour) };
  return { io, options, output, text };
}

/** The log of an invocation: `--log-level` wins over `--quiet`, that over the configuration. */
export function logOf({ io, options }: Invocation, config: ConfigText['log'] | undefined): Log {
  const level = options.logLevel ?? (options.quiet === true ? 'error' : (config?.level ?? 'warn'));
  if (level === 'silent') return quietLog;
  const json = config?.format === 'json';
  return createLog({ level, json, stream: io.stderr, redactor: io.redactor });
}
