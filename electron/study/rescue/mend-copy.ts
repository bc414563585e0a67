import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import type Sqlite from 'better-sqlite3';

/** The first page begins with the file's own header, which stays what it is. */
const headerLength = 100;

/** Gives a copy that was cut short its full length again, with nothing on the pages that are lost: SQLite refuses a short file whole. */
export function mendLength(copy: string): void {
  const descriptor = openSync(copy, 'r+');
  try {
    const header = Buffer.alloc(headerLength);
    readSync(descriptor, header, 0, headerLength, 0);
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    const whole = pageSize * header.readUInt32BE(28);
    if (fstatSync(descriptor).size < whole) {
      ftruncateSync(descriptor, whole);
    }
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Puts the description of the tables back into a file where it can't be read. The steps of the schema always run in the same
 * order on an empty file, so that it stands on the same pages in every study of a version; afterwards it never changes.
 */
export function mendSchema(copy: string, fresh: Sqlite.Database): void {
  const bytes = fresh.serialize();
  const pageSize = Number(fresh.pragma('page_size', { simple: true }));
  const pages = fresh
    .prepare<[], number>("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'")
    .pluck()
    .all();
  const descriptor = openSync(copy, 'r+');
  try {
    const version = Buffer.alloc(4);
    readSync(descriptor, version, 0, 4, 60);
    if (version.readUInt32BE() !== fresh.pragma('user_version', { simple: true })) {
      return;
    }
    for (const page of pages) {
      const begin = (page - 1) * pageSize + (page === 1 ? headerLength : 0);
      writeSync(descriptor, bytes, begin, page * pageSize - begin, begin);
    }
  } finally {
    closeSync(descriptor);
  }
}
