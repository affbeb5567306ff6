import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

import type { StoreChange } from './changes.ts';
import { Journal, readJournal } from './journal.ts';
import { releaseLock, takeLock } from './lock.ts';
import { applyChange } from './restore.ts';
import type { InstanceStore } from './store.ts';
import { Touched } from './touched.ts';

const FORMAT = 'local instance data 1';

/** A change of the store, or a value that others want kept, under its name. */
type Line = StoreChange | readonly ['note', name: string, value: unknown];

/**
 * Keeps a store in a directory: a snapshot of what differs from a newborn instance, and a journal of every change
 * since. A clean stop, and a start after an unclean one, write a new snapshot; it takes the place of the old one in one
 * step, before the journal is emptied, and a journal that is applied twice does no harm.
 */
export class KeptData {
  /** What was noted, last value first. */
  readonly notes = new Map<string, unknown>();
  readonly #directory: string;
  readonly #store: InstanceStore;
  readonly #warn: (text: string) => void;
  readonly #touched = new Touched();
  #journal: Journal | undefined;

  /** Takes the directory, before the store has got anything. Throws when another server has it. */
  constructor(directory: string, store: InstanceStore, warn: (text: string) => void) {
    this.#directory = directory;
    this.#store = store;
    this.#warn = warn;
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    takeLock(this.#path('lock'));
    store.record((change) => {
      this.#touched.addBorn(change);
    });
  }

  /** Brings back what is kept, once base tables and rows are there, and keeps every change from now on. */
  async restore(): Promise<void> {
    this.#store.record((change) => {
      this.#touched.add(change);
    });
    const missing = new Map<string, number>();
    for (const name of ['snapshot.jsonl', 'journal.jsonl']) {
      const apply = (line: unknown): void => {
        this.#apply(line as Line, missing);
      };
      await readJournal(this.#path(name), apply, this.#warn);
    }
    for (const [table, rows] of missing) {
      this.#warn(`There is no table ${table} any more; ${String(rows)} rows of it are dropped`);
    }
    this.#writeSnapshot();
    this.#journal = new Journal(this.#path('journal.jsonl'), 'a');
    this.#store.record((change) => {
      this.#touched.add(change);
      this.#journal?.append(change);
    });
  }

  note(name: string, value: unknown): void {
    this.notes.set(name, value);
    this.#journal?.append(['note', name, value]);
  }

  /** Writes the snapshot and lets the directory go. */
  close(): void {
    try {
      this.#journal?.close();
      if (this.#journal) this.#writeSnapshot();
    } finally {
      this.release();
    }
  }

  /** Lets the directory go as it is: the start failed. */
  release(): void {
    this.#store.record(() => undefined);
    releaseLock(this.#path('lock'));
  }

  #apply(line: Line | string, missing: Map<string, number>): void {
    if (typeof line === 'string') {
      if (line === FORMAT) return;
      throw new Error(`${this.#directory} holds data of another version: ${line}`);
    }
    if (line[0] === 'note') this.notes.set(line[1], line[2]);
    else if (!applyChange(this.#store, line) && line[0] === 'put') {
      missing.set(line[1], (missing.get(line[1]) ?? 0) + 1);
    }
  }

  #writeSnapshot(): void {
    const path = this.#path('snapshot.jsonl');
    const snapshot = new Journal(`${path}.new`, 'w');
    snapshot.append(FORMAT);
    for (const [name, value] of this.notes) snapshot.append(['note', name, value]);
    for (const change of this.#touched.changes(this.#store)) snapshot.append(change);
    snapshot.close();
    renameSync(`${path}.new`, path);
    syncDirectory(this.#directory);
    const journal = this.#path('journal.jsonl');
    closeSync(openSync(journal, 'a', 0o600));
    truncateSync(journal);
  }

  #path(name: string): string {
    return join(this.#directory, name);
  }
}

/** The new name must be on the disk before the journal is emptied; not every system lets a directory be opened. */
function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
