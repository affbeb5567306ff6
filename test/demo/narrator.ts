import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Tells the story on stdout. Colour obeys NO_COLOR, FORCE_COLOR and pipes; no meaning is carried by colour alone. */
export interface Narrator {
  /** A chapter heading with the time since the start. */
  chapter(title: string): void;
  /** One thing that happened. */
  readonly fact: (this: void, text: string) => void;
  /** Something that was tried and refused, which is good news. */
  refused(text: string): void;
  /** Something that went wrong in the invented company. */
  trouble(text: string): void;
  /** Output of a command, exactly as the command printed it, indented. */
  output(command: string, text: string): void;
  plain(text: string): void;
}

export function createNarrator(write: (text: string) => void, startedAt: number): Narrator {
  const paint = (style: Style, text: string): string =>
    styleText(style, text, { stream: process.stdout });
  const line = (text = ''): void => {
    write(`${text}\n`);
  };
  let chapters = 0;
  return {
    chapter(title) {
      chapters += 1;
      const seconds = Math.round((Date.now() - startedAt) / 1000);
      line();
      line(`${paint('bold', `${chapters}. ${title}`)} ${paint('dim', `(${seconds} s)`)}`);
    },
    fact: (text) => {
      line(`   ${paint('green', '✔')} ${text}`);
    },
    refused: (text) => {
      line(`   ${paint('cyan', '⛔')} ${text}`);
    },
    trouble: (text) => {
      line(`   ${paint('yellow', '!')} ${text}`);
    },
    output(command, text) {
      line();
      line(`   ${paint('dim', `$ ${command}`)}`);
      for (const row of text.trimEnd().split('\n')) line(`   ${row}`.trimEnd());
      line();
    },
    plain: (text) => {
      line(text === '' ? '' : `   ${text}`);
    },
  };
}
