import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlugin, root, runProgram } from './commands.ts';
import { startEstate } from './estate.ts';
import { createNarrator } from './narrator.ts';
import { tellStory, whereToLook, whereToReadOn } from './story.ts';

/** `npm run demo [-- --keep]`: the main job of Rescind on this machine, told as it happens. */
async function main(): Promise<void> {
  const keep = process.argv.includes('--keep');
  const tell = createNarrator((text) => process.stdout.write(text), Date.now());
  tell.chapter('A ServiceNow-compatible instance, the plugin, and three real applications');
  if (!existsSync(join(root, 'dist/connector/cli/main.js'))) {
    await runProgram([join(root, 'node_modules/typescript/bin/tsc'), '-p', 'connector']);
  }
  await buildPlugin();
  tell.fact('plugin built by the real now-sdk, keys frozen');
  const estate = await startEstate(tell.fact);
  const interrupt = interrupted();
  try {
    const told = tellStory(estate, tell).then(() => {
      if (keep) whereToLook(estate, tell);
      else whereToReadOn(tell);
    });
    await Promise.race([told, interrupt]);
    if (keep) await interrupt;
  } finally {
    await estate.stop();
  }
}

/** Ctrl-C at any moment: what was started is stopped and removed. A second signal (tsx passes one on) changes nothing. */
function interrupted(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        done();
      });
  });
}

try {
  await main();
  process.exit();
} catch (error) {
  process.stderr.write(
    `\nThe demo stopped: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.stderr.write(
    'Everything it had started is stopped and removed. Run it again; if it persists, report it.\n',
  );
  process.exit(1);
}
