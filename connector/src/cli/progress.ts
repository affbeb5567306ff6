import type { Io, Output } from './io.ts';

export interface Progress {
  /** Replaces the line on stderr; nothing unless a person watches. */
  show(text: string): void;
  clear(): void;
}

const eraseLine = '\r\u001b[2K';

export function createProgress(io: Io, output: Output): Progress {
  let shown = false;
  const write = (text: string): void => {
    io.stderr.write(text);
  };
  return {
    show(text) {
      if (!output.watched) return;
      write(eraseLine + io.redactor.text(text));
      shown = true;
    },
    clear() {
      if (shown) write(eraseLine);
      shown = false;
    },
  };
}
