import { statSync } from 'node:fs';

/** Which file a path leads to, as its file system tells files apart; null where there is none. Opens nothing. */
export function fileAt(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev} ${found.ino}`;
}
