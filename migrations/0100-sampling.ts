import { sql } from 'kysely';
import { journalTable } from './journal-triggers-v1.ts';
import type { Migration } from './migration.ts';

/** Who of those interviewed is in the sample, and the tables of participants for the paper. */
export const sampling: Migration = {
  version: 100,
  name: 'sampling',
  async up(db) {
    await sql`
      CREATE TABLE sampling (
        id TEXT PRIMARY KEY NOT NULL,
        one INTEGER NOT NULL UNIQUE CHECK (one = 1),
        conditions TEXT NOT NULL
      ) STRICT`.execute(db);
    await journalTable(db, 'sampling');

    await sql`
      CREATE TABLE sample_exceptions (
        id TEXT PRIMARY KEY NOT NULL,
        participant_id TEXT NOT NULL UNIQUE REFERENCES participants (id),
        is_in INTEGER NOT NULL CHECK (is_in IN (0, 1)),
        reason TEXT NOT NULL CHECK (reason <> '')
      ) STRICT`.execute(db);
    await journalTable(db, 'sample_exceptions');

    await sql`
      CREATE TABLE participant_tables (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL UNIQUE COLLATE NOCASE,
        caption TEXT NOT NULL,
        spec TEXT NOT NULL,
        position INTEGER NOT NULL
      ) STRICT`.execute(db);
    await journalTable(db, 'participant_tables');
  },
};
