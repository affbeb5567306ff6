/** Where a secret is, never what it is. Mappings and `rescind.yaml` hold nothing else. */
export type SecretRef = { readonly fromEnv: string } | { readonly fromFile: string };

/**
 * Turns a reference into its value and teaches the redaction to hide that value. A relative `fromFile` is relative to
 * the file that holds the reference; one line end at the end of the file is not part of the secret.
 * `path` is where the reference stands in its file, for example `target.auth.password`.
 * Throws `RescindError` with code `secret_missing` that names the reference and the path.
 */
export interface SecretResolver {
  resolve(ref: SecretRef, path: string): string;
}
