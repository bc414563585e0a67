import { sql } from 'kysely';
import { letGoAdrift } from './freeze-coder-work-v1.ts';
import { journalTable } from './journal-triggers-v1.ts';
import type { Migration } from './migration.ts';

/** Earlier versions of sources that were replaced by a newer one, and what could not be carried over from them. */
export const textVersions: Migration = {
  version: 80,
  name: 'text versions',
  async up(db) {
    await sql`
      CREATE TABLE text_versions (
        id TEXT PRIMARY KEY NOT NULL,
        source_id TEXT NOT NULL REFERENCES sources (id),
        number INTEGER NOT NULL CHECK (number > 0),
        format TEXT NOT NULL,
        encoding TEXT NOT NULL,
        original_name TEXT NOT NULL,
        original_hash TEXT NOT NULL REFERENCES contents (hash),
        text_hash TEXT NOT NULL REFERENCES contents (hash),
        words INTEGER NOT NULL,
        imported_at TEXT NOT NULL,
        replaced_at TEXT NOT NULL,
        UNIQUE (source_id, number)
      ) STRICT`.execute(db);
    await journalTable(db, 'text_versions');

    // A row that was lost with its words keeps its id here, and all that it said; "start" and "end" hold in the text of that time.
    await sql`
      CREATE TABLE adrift (
        id TEXT PRIMARY KEY NOT NULL,
        tbl TEXT NOT NULL,
        source_id TEXT NOT NULL REFERENCES sources (id),
        text_hash TEXT NOT NULL REFERENCES contents (hash),
        "start" INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        row TEXT NOT NULL,
        code_id TEXT REFERENCES codes (id),
        round_id TEXT REFERENCES rounds (id),
        coder_id TEXT REFERENCES coders (id),
        decision_id TEXT REFERENCES unit_decisions (id),
        CHECK (0 <= "start" AND "start" < "end")
      ) STRICT`.execute(db);
    for (const column of ['source_id', 'code_id', 'round_id', 'coder_id', 'decision_id']) {
      await sql`CREATE INDEX ${sql.ref(`adrift_by_${column}`)} ON adrift (${sql.ref(column)})`.execute(db);
    }
    await journalTable(db, 'adrift');
    for (const table of ['episodes', 'episode_states', 'codings']) {
      await letGoAdrift(db, table);
    }
  },
};
