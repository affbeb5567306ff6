import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { LocalInstance } from '../instance/start.ts';

/** The instance's certificate as a file, for clients of every language to trust. */
export class TrustFile {
  readonly file: string;
  readonly #directory: string;

  private constructor(directory: string) {
    this.#directory = directory;
    this.file = join(directory, 'certificate.pem');
  }

  static async write(instance: LocalInstance): Promise<TrustFile> {
    const trust = new TrustFile(await mkdtemp(join(tmpdir(), 'rescind-clients-')));
    await writeFile(trust.file, instance.certificate ?? '');
    return trust;
  }

  async remove(): Promise<void> {
    await rm(this.#directory, { recursive: true, force: true });
  }
}

/** Address and login, as every program here reads them from its environment. */
export function instanceEnvironment(
  instance: LocalInstance,
  certificate: string,
): Record<string, string> {
  const admin = instance.store.select('sys_user', `user_name=${instance.adminUser}`)[0];
  const userId = admin?.['sys_id'] ?? '';
  const oauth = instance.createOauthClient({ name: 'A client', userId });
  return {
    INSTANCE_URL: instance.url,
    INSTANCE_HOST: new URL(instance.url).host,
    INSTANCE_USER: instance.adminUser,
    INSTANCE_PASSWORD: instance.adminPassword,
    INSTANCE_CLIENT_ID: oauth.clientId,
    INSTANCE_CLIENT_SECRET: oauth.clientSecret,
    NODE_EXTRA_CA_CERTS: certificate,
    REQUESTS_CA_BUNDLE: certificate,
    SSL_CERT_FILE: certificate,
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
  };
}
