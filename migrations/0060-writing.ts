import { sql } from 'kysely';
import { journalTable } from './journal-triggers-v1.ts';
import { keepSeatsOfWork } from './keep-seats-of-work-v1.ts';
import type { Migration } from './migration.ts';

/** What is written about the study: memos, and the named tables for the paper. */
export const writing: Migration = {
  version: 60,
  name: 'writing',
  async up(db) {
    await sql`
      CREATE TABLE memos (
        id TEXT PRIMARY KEY NOT NULL,
        about TEXT NOT NULL CHECK (about IN ('study', 'source', 'participant', 'episode', 'code')),
        source_id TEXT REFERENCES sources (id),
        participant_id TEXT REFERENCES participants (id),
        episode_id TEXT REFERENCES episodes (id),
        code_id TEXT REFERENCES codes (id),
        kind TEXT NOT NULL CHECK (kind IN ('analytic', 'methodological', 'reflexive', 'code note')),
        title TEXT NOT NULL,
        text_hash TEXT NOT NULL REFERENCES contents (hash),
        coder_id TEXT NOT NULL REFERENCES coders (id),
        round_id TEXT REFERENCES rounds (id),
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        CHECK ((about = 'source') = (source_id IS NOT NULL)),
        CHECK ((about = 'participant') = (participant_id IS NOT NULL)),
        CHECK ((about = 'episode') = (episode_id IS NOT NULL)),
        CHECK ((about = 'code') = (code_id IS NOT NULL))
      ) STRICT`.execute(db);
    for (const column of ['source_id', 'participant_id', 'episode_id', 'code_id', 'coder_id', 'round_id']) {
      await sql`CREATE INDEX ${sql.ref(`memos_by_${column}`)} ON memos (${sql.ref(column)})`.execute(db);
    }
    await journalTable(db, 'memos');
    await keepSeatsOfWork(db, 'memos');

    await sql`
      CREATE TABLE matrices (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL UNIQUE COLLATE NOCASE,
        caption TEXT NOT NULL,
        spec TEXT NOT NULL,
        position INTEGER NOT NULL
      ) STRICT`.execute(db);
    await journalTable(db, 'matrices');
  },
};
