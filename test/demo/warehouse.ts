import { readFile, writeFile } from 'node:fs/promises';

/** A legacy application without an API: its nightly job writes a semicolon file in the encoding of its time. */
export class Warehouse {
  readonly file: string;
  readonly #rows = new Map<
    string,
    readonly [account: string, employeeNumber: string, role: string]
  >();

  constructor(file: string) {
    this.file = file;
  }

  setRole(account: string, employeeNumber: string, role: string): void {
    this.#rows.set(account, [account, employeeNumber, role]);
  }

  remove(account: string): void {
    this.#rows.delete(account);
  }

  /** The nightly export. */
  async export(): Promise<void> {
    const rows = [...this.#rows.values()].map((cells) => [...cells, 'J'].join(';'));
    const text = ['BENUTZER;PERS_NR;ROLLE;AKTIV', ...rows, ''].join('\r\n');
    await writeFile(this.file, Buffer.from(text, 'latin1'));
  }

  /** The job dies half-way: the file ends in the middle of a row. */
  async exportCut(): Promise<void> {
    await this.export();
    const whole = await readFile(this.file);
    await writeFile(this.file, whole.subarray(0, Math.floor(whole.length * 0.6)));
  }
}
