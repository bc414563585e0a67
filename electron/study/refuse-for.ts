import { refuse, Refusal } from '#shared/contract/refusal.ts';
import { isBusy, isDamage, isDiskFailure, isFull, sqliteCode } from './sqlite-error.ts';

const isFileError = (cause: unknown, codes: readonly string[]): boolean =>
  cause instanceof Error && 'code' in cause && codes.includes(String(cause.code));

/** What a disk or SQLite did to us at a file, as a refusal of it; our own mistakes stay what they are. */
export function refuseFor(cause: unknown, file: string): never {
  if (cause instanceof Refusal) {
    throw cause;
  }
  if (isBusy(cause)) {
    return refuse('study_open_elsewhere', { file, by: null });
  }
  if (isDamage(cause)) {
    return refuse('study_damaged', { file });
  }
  if (isFull(cause) || isFileError(cause, ['ENOSPC', 'EDQUOT'])) {
    return refuse('disk_full', { file });
  }
  if (isDiskFailure(cause) || isFileError(cause, ['EIO', 'ENXIO', 'ENODEV', 'ESTALE', 'ETIMEDOUT'])) {
    return refuse('disk_failed', { file });
  }
  if (isFileError(cause, ['EBUSY', 'ETXTBSY'])) {
    return refuse('file_held', { file });
  }
  if (
    ['SQLITE_READONLY', 'SQLITE_CANTOPEN'].some((code) => sqliteCode(cause)?.startsWith(code)) ||
    isFileError(cause, ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'])
  ) {
    return refuse('no_permission', { file });
  }
  throw cause;
}
