import { sql } from 'kysely';
import { journalTable } from './journal-triggers-v1.ts';
import type { Migration } from './migration.ts';

/** Names that are not to be read, and what stands for each. They can be kept in a file outside the study instead. */
export const pseudonyms: Migration = {
  version: 120,
  name: 'pseudonyms',
  async up(db) {
    await sql`
      CREATE TABLE pseudonyms (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
        spellings TEXT NOT NULL,
        pseudonym TEXT NOT NULL CHECK (pseudonym <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('person', 'place', 'organisation', 'other')),
        position INTEGER NOT NULL
      ) STRICT`.execute(db);
    await journalTable(db, 'pseudonyms');
  },
};
