/** A server of its own process for scripts that mean it harm: tells where it is, and stops when its input ends. */
import { startInstance } from '../../../instance/start.ts';

const [seconds = '30', megabytes = '512'] = process.argv.slice(2);
const instance = await startInstance();
for (const [name, value] of [
  ['local_instance.script_seconds', seconds],
  ['local_instance.script_memory_mb', megabytes],
] as const) {
  const [row] = instance.store.select('sys_properties', `name=${name}`);
  instance.store.update('sys_properties', row?.['sys_id'] ?? '', { value });
}
const { url, adminUser, adminPassword } = instance;
process.stdout.write(`${JSON.stringify({ url, adminUser, adminPassword })}\n`);
process.stdin.resume();
process.stdin.once('end', () => {
  void instance.stop();
});
