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
  try {
    await tellStory(estate, tell);
    if (keep) {
      whereToLook(estate, tell);
      await interrupted();
    } else {
      whereToReadOn(tell);
    }
  } finally {
    await estate.stop();
  }
}

function interrupted(): Promise<void> {
  return new Promise((done) => {
    const timer = setInterval(() => undefined, 60_000);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        clearInterval(timer);
        done();
      });
    }
  });
}

await main();
