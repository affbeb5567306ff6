import { adapterIds, registry } from '../../adapters/registry.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { jsonText } from '../render/json.ts';
import { tableLines, type Cell } from '../render/table.ts';

/** What can be connected, and what each adapter can do. */
export async function adapters({ options, output, text }: Invocation): Promise<ExitCode> {
  const modules = await Promise.all(adapterIds.map((id) => registry[id].load()));
  if (options.json === true) {
    const list = modules.map(({ id, title, evidence, capabilities }) => ({
      ...{ id, title, evidence },
      capabilities: { ...capabilities },
    }));
    output.result(jsonText({ command: 'adapters', exitCode: exitCodes.done, adapters: list }));
    return exitCodes.done;
  }
  const rows = modules.map((module): Cell[] => {
    const able = Object.entries(module.capabilities).filter(([, can]) => can === true);
    return [
      { text: module.id, paint: text.style.bold },
      { text: able.map(([name]) => name).join(', ') },
      { text: module.evidence },
      { text: module.title },
    ];
  });
  const head: Cell[] = ['adapter', 'can', 'absence is', 'what it reads'].map((title) => ({
    text: title,
    paint: text.style.faint,
  }));
  for (const line of tableLines([head, ...rows], { indent: '', width: text.width })) {
    output.result(line);
  }
  return exitCodes.done;
}
