import { sql } from 'kysely';
import { journalTable } from './journal-triggers-v1.ts';
import type { Migration } from './migration.ts';

/** Questions that combine codes, kept under names. One that names a coder's own codes is that coder's, in the round of the codes. */
export const codeQueries: Migration = {
  version: 160,
  name: 'code queries',
  async up(db) {
    await sql`
      CREATE TABLE code_queries (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        spec TEXT NOT NULL,
        position INTEGER NOT NULL,
        coder_id TEXT REFERENCES coders (id),
        round_id TEXT REFERENCES rounds (id),
        CHECK ((coder_id IS NULL) = (round_id IS NULL))
      ) STRICT`.execute(db);
    await sql`
      CREATE UNIQUE INDEX code_queries_by_name
      ON code_queries (name COLLATE NOCASE, ifnull(coder_id, ''), ifnull(round_id, ''))`.execute(db);
    await sql`CREATE INDEX code_queries_by_coder ON code_queries (coder_id)`.execute(db);
    await sql`CREATE INDEX code_queries_by_round ON code_queries (round_id)`.execute(db);
    await journalTable(db, 'code_queries');
  },
};
