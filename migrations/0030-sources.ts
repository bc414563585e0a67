import { sql } from 'kysely';
import { journalTable } from './journal-triggers-v1.ts';
import type { Migration } from './migration.ts';

/**
 * Sources and their speakers. Original, text and turns are contents, named here by hash. A source that is a recording alone has
 * no text: its length is its duration, and every stretch in it is half-open in milliseconds; its original lies beside the study.
 * `turn_index` and `turn_words` are derived from them for search and for joins, and rebuilt rather than journalled.
 */
export const sources: Migration = {
  version: 30,
  name: 'sources',
  async up(db) {
    await sql`
      CREATE TABLE sources (
        id TEXT PRIMARY KEY NOT NULL,
        title TEXT NOT NULL UNIQUE COLLATE NOCASE,
        format TEXT NOT NULL,
        encoding TEXT NOT NULL,
        original_name TEXT NOT NULL,
        medium TEXT NOT NULL DEFAULT 'text' CHECK (medium IN ('text', 'recording')),
        original_hash TEXT REFERENCES contents (hash),
        text_hash TEXT NOT NULL REFERENCES contents (hash),
        turns_hash TEXT NOT NULL REFERENCES contents (hash),
        length INTEGER NOT NULL CHECK (length > 0),
        words INTEGER NOT NULL,
        turns INTEGER NOT NULL,
        position INTEGER NOT NULL,
        imported_at TEXT NOT NULL,
        CHECK ((medium = 'recording') = (original_hash IS NULL))
      ) STRICT`.execute(db);
    await journalTable(db, 'sources');

    await sql`
      CREATE TABLE speakers (
        id TEXT PRIMARY KEY NOT NULL,
        source_id TEXT NOT NULL REFERENCES sources (id),
        number INTEGER NOT NULL,
        label TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('interviewer', 'participant', 'unknown')),
        participant_id TEXT REFERENCES participants (id),
        UNIQUE (source_id, number),
        CHECK (participant_id IS NULL OR role = 'participant')
      ) STRICT`.execute(db);
    await sql`CREATE INDEX speakers_by_participant ON speakers (participant_id)`.execute(db);
    await journalTable(db, 'speakers');

    await sql`
      CREATE TABLE turn_index (
        rowid INTEGER PRIMARY KEY,
        source_id TEXT NOT NULL,
        "start" INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        speaker INTEGER
      ) STRICT`.execute(db);
    await sql`CREATE INDEX turn_index_by_source ON turn_index (source_id, "start", "end", speaker)`.execute(
      db,
    );
    await sql`
      CREATE VIRTUAL TABLE turn_words USING fts5 (
        words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
      )`.execute(db);
  },
};
