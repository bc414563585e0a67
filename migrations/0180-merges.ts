import { sql } from 'kysely';
import { journalTable } from './journal-triggers-v1.ts';
import type { Migration } from './migration.ts';

/** Which copies were taken in, and up to which of their steps, so that the next time begins where the last one ended. */
export const merges: Migration = {
  version: 180,
  name: 'merges',
  async up(db) {
    await sql`
      CREATE TABLE merges (
        id TEXT PRIMARY KEY NOT NULL,
        up_to TEXT NOT NULL UNIQUE
      ) STRICT`.execute(db);
    await journalTable(db, 'merges');
  },
};
