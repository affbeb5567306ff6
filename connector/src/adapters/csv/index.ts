import { defineAdapter, durationMs } from '../module.ts';
import { RescindError } from '../../lib/errors.ts';
import type { CheckLine } from '../../ports/target.ts';
import { inWords, openExport, rowsOf } from './client.ts';
import { csvTarget } from './config.ts';
import { readExport } from './read.ts';
import { layoutOf } from './schema.ts';

export const adapter = defineAdapter({
  id: 'csv',
  title: 'CSV export',
  can: ['list'],
  evidence: 'attested',
  configSchema: csvTarget,
  create(config, deps) {
    return {
      async *read(signal) {
        signal.throwIfAborted();
        const file = await openExport(config, deps);
        try {
          yield* readExport(file, config, signal);
        } finally {
          await file.handle.close();
        }
      },
      async check(signal) {
        const lines: CheckLine[] = [];
        try {
          const file = await openExport(config, deps);
          try {
            const detail = `${file.bytes} bytes, ${file.age} old; the limit is ${inWords(durationMs(config.maxAge))}.`;
            lines.push({ right: `read ${file.path}`, ok: true, detail });
            const rows = rowsOf(file, config, { endsWithNewline: false }, signal);
            for await (const header of rows) {
              layoutOf(header, config.columns, file.path);
              lines.push({
                right: 'columns',
                ok: true,
                detail: 'Every column named is in the header.',
              });
              break;
            }
          } finally {
            await file.handle.close();
          }
        } catch (error) {
          if (!(error instanceof RescindError)) throw error;
          lines.push({ right: error.where, ok: false, detail: `${error.message} ${error.todo}` });
        }
        return lines;
      },
      close: () => Promise.resolve(),
    };
  },
});
