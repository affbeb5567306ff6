import { Linter } from 'eslint';
import { MODULE_CONFIG, SCRIPT_CONFIG } from './rules.ts';

/** One place in server code that the platform's engine would refuse or run differently. */
export interface LintProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

const linter = new Linter({ configType: 'flat' });

function run(path: string, source: string, config: Linter.Config): LintProblem[] {
  const messages = linter.verify(source, [config], { filename: 'server-code.js' });
  return messages.map((found) => ({
    path,
    line: found.line,
    column: found.column,
    rule: found.ruleId ?? 'syntax',
    message: found.message,
  }));
}

/**
 * Checks the text of one compiled module (`sys_module.content`) against the engine subset of the platform.
 * @returns one entry per problem, in source order; empty when the platform would run it.
 */
export function lintServerScript(path: string, source: string): LintProblem[] {
  return run(path, source, MODULE_CONFIG);
}

/** The same for the text of a script field (rule, operation, ACL …), where Glide names are global. */
export function lintScriptField(path: string, source: string): LintProblem[] {
  return run(path, source, SCRIPT_CONFIG);
}

/** `path:line:column message (rule)`, as a person wants to read it. */
export function describeProblem(problem: LintProblem): string {
  const { path, line, column, message, rule } = problem;
  return `${path}:${line}:${column} ${message} (${rule})`;
}
