import { Option, type Command } from 'commander';
import { logLevels } from '../lib/log.ts';

/** The options every command has, so that nobody has to remember which takes what. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--config <file>', 'configuration', 'rescind.yaml')
    .option('--mapping <name...>', 'only these mappings (default: all)')
    .option('--json', 'one JSON document on stdout')
    .option('--quiet', 'no notes and no warnings on stderr')
    .addOption(new Option('--log-level <level>', 'log on stderr').choices([...logLevels, 'silent']))
    .option('--no-color', 'no colour (NO_COLOR does the same)')
    .option('--detailed-exitcode', 'exit 2 when there is drift');
}

/** Help begins with what people copy. */
export function withExample(command: Command, ...examples: readonly string[]): Command {
  const lines = examples.map((example) => `  $ rescind ${example}`).join('\n');
  return command.addHelpText('before', `Example:\n${lines}\n`);
}
