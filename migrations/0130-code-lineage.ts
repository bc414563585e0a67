import { sql } from 'kysely';
import { freezeCoderWork } from './freeze-coder-work-v1.ts';
import { journalTable } from './journal-triggers-v1.ts';
import { keepSeatsOfWork } from './keep-seats-of-work-v1.ts';
import type { Migration } from './migration.ts';

/** Where codes come from: what was merged into them, and what was split off. Names stay though their codes are gone. */
export const codeLineage: Migration = {
  version: 130,
  name: 'code lineage',
  async up(db) {
    await sql`
      CREATE TABLE code_lineage (
        id TEXT PRIMARY KEY NOT NULL,
        code_id TEXT NOT NULL REFERENCES codes (id),
        kind TEXT NOT NULL CHECK (kind IN ('merged from', 'merged into', 'split from', 'split into')),
        other_id TEXT NOT NULL,
        other_name TEXT NOT NULL,
        codings INTEGER,
        at TEXT NOT NULL,
        by_id TEXT NOT NULL REFERENCES coders (id),
        coder_id TEXT REFERENCES coders (id),
        round_id TEXT REFERENCES rounds (id),
        CHECK ((coder_id IS NULL) = (round_id IS NULL))
      ) STRICT`.execute(db);
    for (const column of ['code_id', 'by_id', 'coder_id', 'round_id']) {
      await sql`CREATE INDEX ${sql.ref(`code_lineage_by_${column}`)} ON code_lineage (${sql.ref(column)})`.execute(
        db,
      );
    }
    await journalTable(db, 'code_lineage');
    await freezeCoderWork(db, 'code_lineage');
    await keepSeatsOfWork(db, 'code_lineage');
  },
};
