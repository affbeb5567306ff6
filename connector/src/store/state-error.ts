import { RescindError } from '../lib/errors.ts';

const lockPattern = /could not set lock|conflicting lock|being used by another process/i;
const unwritablePattern =
  /no space left|read-only|permission denied|EACCES|EROFS|ENOSPC|EDQUOT|ENOENT|EPERM|disk full|cannot open file|could not write|failed to create|could not create/i;

const obstructedPattern = /EEXIST|ENOTDIR/;

/** True when the file is not a cache this version can read; it is rebuilt then. */
export function isUnreadable(error: unknown): boolean {
  const text = String(error);
  return ![lockPattern, obstructedPattern, unwritablePattern].some((known) => known.test(text));
}

/** What went wrong with the state directory, in words a person can act on. */
export function stateError(error: unknown, where: string): unknown {
  if (error instanceof RescindError) return error;
  const text = String(error);
  if (lockPattern.test(text)) return lockedError(where, error);
  if (obstructedPattern.test(text)) {
    return new RescindError(
      'state_unwritable',
      'The state directory cannot be used: a file stands in its place.',
      {
        where,
        todo: 'Move that file away, or name another folder with state: in the configuration.',
        cause: error,
      },
    );
  }
  if (unwritablePattern.test(text)) {
    const reason = /no space left|ENOSPC|EDQUOT|disk full/i.test(text)
      ? 'the disk is full'
      : 'it cannot be written';
    return new RescindError('state_unwritable', `The state directory cannot be used: ${reason}.`, {
      where,
      todo: 'Free space or give the connector write access to its state directory; it holds a cache only and may be deleted.',
      cause: error,
    });
  }
  return error;
}

export function lockedError(where: string, cause?: unknown): RescindError {
  return new RescindError('state_locked', 'Another rescind process works with this mapping.', {
    where,
    todo: 'Wait until it has finished, or give this one its own state directory.',
    cause,
  });
}
