import { RescindError } from '../../lib/errors.ts';
import { diagnosticText, hasErrors } from '../../mapping/diagnostic.ts';
import type { MappingFile } from '../../mapping/load.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { jsonText } from '../render/json.ts';
import { tableLines, type Cell } from '../render/table.ts';
import { count } from '../render/words.ts';
import { unsetSecrets } from '../unset-secrets.ts';
import { readWorkspace, refuseEmpty, type Workspace } from '../workspace.ts';

/** Reads configuration and mappings and calls nobody. The diagnostics are the result, so they go to stdout. */
export async function validate(invocation: Invocation): Promise<ExitCode> {
  const { io, options, output, text } = invocation;
  const workspace = narrowed(await readWorkspace(io, options.config), options.mapping);
  const diagnostics = [...workspace.diagnostics, ...unsetSecrets(io, workspace)];
  const exitCode = hasErrors(diagnostics) ? exitCodes.configuration : exitCodes.done;
  if (options.json === true) {
    const mappings = workspace.mappings.map(summaryOf);
    output.result(jsonText({ command: 'validate', exitCode, diagnostics, mappings }));
    return exitCode;
  }
  for (const diagnostic of diagnostics) output.result(`${diagnosticText(diagnostic)}\n`);
  const rows = workspace.mappings
    .map(summaryOf)
    .map(({ name, file, adapter, application }): Cell[] => [
      { text: 'ok', paint: text.style.good },
      { text: name },
      { text: adapter },
      { text: application },
      { text: file },
    ]);
  for (const line of tableLines(rows, { indent: '  ', width: text.width })) output.result(line);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  output.result(
    errors > 0
      ? text.style.bad(`${count(errors, 'error')}, ${count(warnings, 'warning')}.`)
      : text.style.good(`${count(rows.length, 'mapping')} valid, ${count(warnings, 'warning')}.`),
  );
  return exitCode;
}

function narrowed(workspace: Workspace, names: readonly string[] | undefined): Workspace {
  refuseEmpty(workspace);
  if (names === undefined) return workspace;
  const mappings = workspace.mappings.filter(({ mapping }) => names.includes(mapping.name));
  const missing = names.find((name) => !mappings.some(({ mapping }) => mapping.name === name));
  if (missing !== undefined && !hasErrors(workspace.diagnostics)) {
    throw new RescindError('config_invalid', `There is no mapping ${missing}.`, {
      where: `--mapping ${missing}`,
      todo: `There are: ${workspace.mappings.map(({ mapping }) => mapping.name).join(', ')}.`,
    });
  }
  return { ...workspace, mappings };
}

function summaryOf({ mapping, file, adapter }: MappingFile) {
  return { name: mapping.name, file, adapter, application: mapping.app.key };
}
