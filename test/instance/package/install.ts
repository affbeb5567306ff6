import type { InstallResult, Session } from '../contract.ts';
import type { Kernel } from '../engine/kernel.ts';
import { refreshAllUsers } from '../engine/platform/role-engine.ts';
import { newSysId } from '../store/ids.ts';
import { formatDateTime } from '../store/time.ts';
import { Loader } from './loader.ts';
import type { AppPackage, InstalledFiles } from './model.ts';
import { PackageError } from './package-error.ts';
import { readPackage } from './read-package.ts';
import { checkPackage } from './refusals.ts';
import { UndoableStore } from './undo.ts';

export interface InstallRequest {
  readonly loadDemo: boolean;
  readonly session: Session;
}

/**
 * Installs or upgrades an application: everything or nothing. A refused package leaves no trace; the refusals say why.
 * Records that the previous version brought and the new one lacks are removed, data stays.
 */
export function installPackage(
  kernel: Kernel,
  installed: InstalledFiles,
  zip: Uint8Array,
  request: InstallRequest,
): InstallResult {
  const started = formatDateTime(kernel.clock.now());
  let pkg: AppPackage;
  try {
    pkg = readPackage(zip);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return { scope: '', version: '', refusals: [error.message], warnings: [] };
  }
  const { scope, version } = pkg;
  const refusals = checkPackage(pkg, kernel.store.schema);
  if (refusals.length > 0) return { scope, version, refusals, warnings: [] };
  const undoable = new UndoableStore(kernel.store);
  try {
    const loader = new Loader(kernel, undoable, pkg, request.session);
    loader.load({ previous: installed.get(pkg.scopeId), loadDemo: request.loadDemo });
    kernel.metadata.refresh();
    refreshAllUsers(kernel);
    recordHistory(kernel, pkg, started);
    installed.set(pkg.scopeId, loader.files);
    return { scope, version, refusals: [], warnings: loader.warnings };
  } catch (error) {
    undoable.rollback();
    kernel.metadata.refresh();
    const text = error instanceof Error ? error.message : String(error);
    return { scope, version, refusals: [`The package could not be loaded: ${text}`], warnings: [] };
  }
}

/** What the SDK polls when it has no tracker. */
function recordHistory(kernel: Kernel, pkg: AppPackage, started: string): void {
  const now = formatDateTime(kernel.clock.now());
  kernel.store.insert('sys_upgrade_history', {
    sys_id: newSysId(),
    from_version: pkg.version,
    to_version: pkg.scope,
    upgrade_started: started,
    upgrade_finished: now,
    sys_created_on: now,
    sys_created_by: 'system',
    sys_updated_on: now,
    sys_updated_by: 'system',
    sys_mod_count: '0',
  });
}
