import type { InstanceClock } from './contract.ts';
import type { InstalledFile } from './package/model.ts';
import { defineBaseSchema } from './schema/base-schema.ts';
import { ADMIN_USER_ID, seedBaseData } from './schema/seed/base-data.ts';
import { hashPassword } from './schema/seed/password.ts';
import { createInstanceClock } from './store/clock.ts';
import { KeptData } from './store/kept-data.ts';
import { createStore, type InstanceStore } from './store/store.ts';

const FILES = 'files of ';

/** The list of installed applications' files, kept with the rows. */
export class KeptFiles extends Map<string, ReadonlyMap<string, InstalledFile>> {
  readonly #data: KeptData;

  constructor(data: KeptData) {
    super();
    this.#data = data;
    for (const [name, value] of data.notes) {
      if (!name.startsWith(FILES) || value === null) continue;
      const files = value as (readonly [string, InstalledFile])[];
      super.set(name.slice(FILES.length), new Map(files));
    }
  }

  override set(scopeId: string, files: ReadonlyMap<string, InstalledFile>): this {
    this.#data.note(FILES + scopeId, [...files]);
    return super.set(scopeId, files);
  }

  override delete(scopeId: string): boolean {
    this.#data.note(FILES + scopeId, null);
    return super.delete(scopeId);
  }
}

const CLOCK = 'clock';

/** A store with base tables, base rows and what is kept of it, if it is kept. */
export interface OpenStore {
  readonly store: InstanceStore;
  readonly clock: InstanceClock;
  readonly kept: KeptData | undefined;
}

/** Makes a newborn store, and brings back what the directory keeps. The clock goes on from where it was. */
export async function openStore(
  directory: string | undefined,
  adminPassword: string,
  warn: (text: string) => void,
): Promise<OpenStore> {
  let kept: KeptData | undefined;
  const clock = createInstanceClock(undefined, (total) => kept?.note(CLOCK, total));
  const store = createStore(clock);
  if (directory !== undefined) kept = new KeptData(directory, store, warn);
  try {
    defineBaseSchema(store);
    seedBaseData(store, { adminPassword });
    if (kept) {
      await kept.restore();
      clock.advance(Number(kept.notes.get(CLOCK) ?? 0));
      setAdminPassword(store, adminPassword);
    }
  } catch (error) {
    kept?.release();
    throw error;
  }
  return { store, clock, kept };
}

/** The administrator logs in with the password of this start, whatever is kept. */
function setAdminPassword(store: InstanceStore, password: string): void {
  if (!store.get('sys_user', ADMIN_USER_ID)) return;
  store.update('sys_user', ADMIN_USER_ID, { user_password: hashPassword(password) });
}
