/** A server of its own process that keeps its data in the given directory, to be killed. */
import { startInstance } from '../../instance/start.ts';

const instance = await startInstance({ data: process.argv[2] ?? '' });
const { url, adminUser, adminPassword } = instance;
process.stdout.write(`${JSON.stringify({ url, adminUser, adminPassword })}\n`);
