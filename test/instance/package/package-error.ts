/** The upload is not a package that could be installed: damaged, incomplete or malformed. */
export class PackageError extends Error {
  readonly code = 'PACKAGE';
}
