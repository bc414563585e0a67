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
        about TEXT NOT NULL CHECK (
          about IN ('study', 'source', 'participant', 'episode', 'coding', 'code', 'theme', 'round')
        ),
        source_id TEXT REFERENCES sources (id),
        participant_id TEXT REFERENCES participants (id),
        episode_id TEXT REFERENCES episodes (id),
        coding_id TEXT REFERENCES codings (id),
        code_id TEXT REFERENCES codes (id),
        about_round_id TEXT REFERENCES rounds (id),
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
        CHECK ((about = 'coding') = (coding_id IS NOT NULL)),
        CHECK ((about IN ('code', 'theme')) = (code_id IS NOT NULL)),
        CHECK ((about = 'round') = (about_round_id IS NOT NULL))
      ) STRICT`.execute(db);
    const subjects = ['source_id', 'participant_id', 'episode_id', 'coding_id', 'code_id', 'about_round_id'];
    for (const column of [...subjects, 'coder_id', 'round_id']) {
      await sql`CREATE INDEX ${sql.ref(`memos_by_${column}`)} ON memos (${sql.ref(column)})`.execute(db);
    }
    await journalTable(db, 'memos');
    await keepSeatsOfWork(db, 'memos');
    // Codings come and go in many ways; what was thought of one is about its source from then on.
    await sql`
      CREATE TRIGGER memos_outlive_codings BEFORE DELETE ON codings BEGIN
        UPDATE memos SET about = 'source', source_id = OLD.source_id, coding_id = NULL WHERE coding_id = OLD.id;
      END`.execute(db);

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
