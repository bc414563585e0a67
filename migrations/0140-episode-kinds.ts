import { sql } from 'kysely';
import { journalTable } from './journal-triggers-v1.ts';
import type { Migration } from './migration.ts';

/** What counts as an episode in this study: for every kind, what makes it relevant, and where it begins and ends. */
export const episodeKinds: Migration = {
  version: 140,
  name: 'episode kinds',
  async up(db) {
    await sql`
      CREATE TABLE episode_kinds (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL UNIQUE COLLATE NOCASE,
        relevance TEXT NOT NULL,
        begins TEXT NOT NULL,
        ends TEXT NOT NULL,
        position INTEGER NOT NULL
      ) STRICT`.execute(db);
    await journalTable(db, 'episode_kinds');
  },
};
