import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/**
 * The sources whose words are still to be put into `turn_words`: that takes longer than bringing many of them in, so it is done
 * afterwards, and remembered here in case it is interrupted. Derived, like the index itself, and so not journalled.
 */
export const wordsDue: Migration = {
  version: 110,
  name: 'words due',
  async up(db) {
    await sql`CREATE TABLE words_due (source_id TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID`.execute(db);
  },
};
