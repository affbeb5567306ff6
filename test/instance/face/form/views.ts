import type { Store } from '../../contract.ts';

/** How layouts and scripts name the view in which everything is shown that has no other. */
const DEFAULT_VIEW = 'Default view';

/**
 * Values that stand for a view where a record names one: the sys_ids and the name of the view; nothing, `Default view` and
 * the view without a name for the default one.
 */
export function viewKeys(store: Store, view: string): ReadonlySet<string> {
  const rows = store.select('sys_ui_view', '');
  if (view !== '') {
    const own = rows.filter((row) => row['name'] === view || row['sys_id'] === view);
    return new Set([view, ...own.map((row) => row['sys_id'] ?? '')]);
  }
  const unnamed = rows.filter(
    (row) => (row['name'] ?? '') === '' || row['title'] === DEFAULT_VIEW || row['name'] === 'NULL',
  );
  return new Set(['', 'NULL', DEFAULT_VIEW, ...unnamed.map((row) => row['sys_id'] ?? '')]);
}

/** True when a script, policy or action that names views (comma-separated) is for this one. */
export function namesView(keys: ReadonlySet<string>, views: string): boolean {
  return views.split(',').some((view) => keys.has(view.trim()));
}
