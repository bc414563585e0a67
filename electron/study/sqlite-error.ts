/** The code of an error that SQLite raised, such as SQLITE_BUSY or SQLITE_CONSTRAINT_FOREIGNKEY; null for any other error. */
export function sqliteCode(cause: unknown): string | null {
  if (!(cause instanceof Error) || !('code' in cause)) {
    return null;
  }
  return typeof cause.code === 'string' && cause.code.startsWith('SQLITE_') ? cause.code : null;
}

export const isConstraint = (cause: unknown): boolean =>
  sqliteCode(cause)?.startsWith('SQLITE_CONSTRAINT') ?? false;

export const isDamage = (cause: unknown): boolean =>
  ['SQLITE_CORRUPT', 'SQLITE_NOTADB'].some((code) => sqliteCode(cause)?.startsWith(code));

export const isFull = (cause: unknown): boolean => sqliteCode(cause)?.startsWith('SQLITE_FULL') ?? false;

/** The disk would not read or write, as a drive that was pulled out or a share that is gone. */
export const isDiskFailure = (cause: unknown): boolean =>
  sqliteCode(cause)?.startsWith('SQLITE_IOERR') ?? false;

export const isBusy = (cause: unknown): boolean => sqliteCode(cause)?.startsWith('SQLITE_BUSY') ?? false;
