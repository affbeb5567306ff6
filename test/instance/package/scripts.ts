import ts from 'typescript';
import { candidatePaths } from '../engine/module-loader.ts';
import { describeProblem, lintScriptField, lintServerScript } from '../lint/server-lint.ts';
import { fieldOf, isTrue } from './model.ts';
import type { AppPackage, PackagedRecord } from './model.ts';

/** Script fields of application files, and the flag that has to be set for them to run at all. */
const SCRIPT_FIELDS: Readonly<Record<string, readonly { field: string; flag?: string }[]>> = {
  sys_script: [{ field: 'script', flag: 'advanced' }, { field: 'condition' }],
  sys_script_include: [{ field: 'script' }],
  sys_ws_operation: [{ field: 'operation_script' }],
  sysauto_script: [{ field: 'script' }, { field: 'condition', flag: 'conditional' }],
  sys_security_acl: [{ field: 'script', flag: 'advanced' }],
  sysevent_script_action: [{ field: 'script' }],
};

/** Everything about the package's code that the platform's engine would refuse or could not find. */
export function checkScripts(pkg: AppPackage): string[] {
  const records = pkg.records.update;
  const paths = new Set(
    records
      .filter((record) => record.table === 'sys_module')
      .map((record) => fieldOf(record, 'path')),
  );
  return records.flatMap((record) => [
    ...checkModule(record, paths),
    ...checkFields(record, paths),
  ]);
}

/** Most findings kept; a process that installs more versions than that starts afresh. */
const MOST_KEPT = 20_000;
const kept = new Map<string, readonly string[]>();

/**
 * What a linter says of a script, worked out once per process: it depends on name and text only, and the same package is
 * installed again and again.
 */
function linted(
  lint: typeof lintServerScript | typeof lintScriptField,
  name: string,
  source: string,
): readonly string[] {
  const key = `${lint.name}\u0000${name}\u0000${source}`;
  const known = kept.get(key);
  if (known) return known;
  const problems = lint(name, source).map(describeProblem);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, problems);
  return problems;
}

function checkModule(record: PackagedRecord, paths: ReadonlySet<string>): string[] {
  const path = fieldOf(record, 'path');
  if (record.table !== 'sys_module' || path.endsWith('.json')) return [];
  const content = fieldOf(record, 'content');
  return [...linted(lintServerScript, path, content), ...unresolved(path, content, paths)];
}

function checkFields(record: PackagedRecord, paths: ReadonlySet<string>): string[] {
  return (SCRIPT_FIELDS[record.table] ?? []).flatMap(({ field, flag }) => {
    const source = fieldOf(record, field);
    if (source.trim() === '' || (flag !== undefined && !isTrue(fieldOf(record, flag)))) return [];
    const name = `${record.table} "${fieldOf(record, 'name') || record.path}" ${field}`;
    return [...linted(lintScriptField, name, source), ...unresolved(name, source, paths)];
  });
}

/** Imports and `require` calls that lead nowhere. */
function unresolved(name: string, source: string, paths: ReadonlySet<string>): string[] {
  return ts
    .preProcessFile(source, true, true)
    .importedFiles.map((file) => file.fileName)
    .filter((target) => target !== '@servicenow/glide' && !target.startsWith('@servicenow/glide/'))
    .filter((target) => !candidatePaths(name, target).some((path) => paths.has(path)))
    .map((target) => `${name}: the import '${target}' is not in the package`);
}
