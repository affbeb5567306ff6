import type { Session } from '../instance/contract.ts';
import { APP_ID, type World } from '../unit/instance/engine/world.ts';

/** `sys_scope` of the scripts that `run` runs; the small application when not said. */
export interface RunOptions {
  readonly session?: Session;
  readonly scope?: string;
}

/**
 * Runs a server script, in the small application's scope unless said otherwise, and gives what it wrote with
 * `log(value)` or `gs`: objects as JSON, everything else as its text.
 */
export function run(world: World, script: string, options: RunOptions = {}): string[] {
  const { session = world.admin, scope = APP_ID } = options;
  const rule = world.rule({
    name: 'run',
    collection: 'sys_user_preference',
    when: 'after',
    action_insert: '1',
    sys_scope: scope,
    script: `var log = function (v) { gs.info(v !== null && typeof v === 'object' && !v.getValue ? JSON.stringify(v) : String(v)); };
(function () {
${script}
})();`,
  });
  const before = world.engine.log.length;
  world.engine.records.systemInsert(session, 'sys_user_preference', { name: 'trigger' });
  world.engine.records.systemRemove(world.admin, 'sys_script', rule['sys_id'] ?? '');
  return world.engine.log.slice(before).map((line) => line.text);
}

/** `sys_id` of a row that a test added. */
export function idOf(row: Readonly<Record<string, string>>): string {
  return row['sys_id'] ?? '';
}
