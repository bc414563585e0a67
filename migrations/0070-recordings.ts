import { sql } from 'kysely';
import { journalTable } from './journal-triggers-v1.ts';
import type { Migration } from './migration.ts';

/** The recording of a source: of a transcript that was made from it, or the source itself. Its bytes lie beside the study, by hash. */
export const recordings: Migration = {
  version: 70,
  name: 'recordings',
  async up(db) {
    await sql`
      CREATE TABLE recordings (
        id TEXT PRIMARY KEY NOT NULL,
        source_id TEXT NOT NULL UNIQUE REFERENCES sources (id),
        original_name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('audio', 'video')),
        hash TEXT NOT NULL,
        extension TEXT NOT NULL,
        bytes INTEGER NOT NULL CHECK (bytes > 0),
        duration_ms INTEGER NOT NULL CHECK (duration_ms > 0)
      ) STRICT`.execute(db);
    await journalTable(db, 'recordings');
  },
};
