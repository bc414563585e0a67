import { sql } from 'kysely';
import { journalTable } from './journal-triggers-v1.ts';
import type { Migration } from './migration.ts';

/** The decisions that the consensus is made of: first about codes, then about episodes and their codings. */
export const consensus: Migration = {
  version: 50,
  name: 'consensus',
  async up(db) {
    await sql`
      CREATE TABLE code_decisions (
        id TEXT PRIMARY KEY NOT NULL,
        code_id TEXT NOT NULL UNIQUE REFERENCES codes (id),
        into_code_id TEXT REFERENCES codes (id),
        reason TEXT NOT NULL,
        decided_by TEXT NOT NULL REFERENCES coders (id),
        decided_at TEXT NOT NULL,
        CHECK (into_code_id IS NOT code_id)
      ) STRICT`.execute(db);
    await sql`CREATE INDEX code_decisions_by_into ON code_decisions (into_code_id)`.execute(db);
    await sql`CREATE INDEX code_decisions_by_coder ON code_decisions (decided_by)`.execute(db);
    await journalTable(db, 'code_decisions');

    await sql`
      CREATE TABLE unit_decisions (
        id TEXT PRIMARY KEY NOT NULL,
        round_id TEXT NOT NULL REFERENCES rounds (id),
        unit_id TEXT NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('agreed', 'coder', 'both', 'neither', 'codes', 'parked')),
        coder_id TEXT REFERENCES coders (id),
        reason TEXT NOT NULL,
        conceded_by TEXT REFERENCES coders (id),
        decided_by TEXT NOT NULL REFERENCES coders (id),
        decided_at TEXT NOT NULL,
        UNIQUE (round_id, unit_id),
        CHECK ((outcome = 'coder') = (coder_id IS NOT NULL))
      ) STRICT`.execute(db);
    await sql`CREATE INDEX unit_decisions_by_coder ON unit_decisions (coder_id)`.execute(db);
    await sql`CREATE INDEX unit_decisions_by_conceded ON unit_decisions (conceded_by)`.execute(db);
    await sql`CREATE INDEX unit_decisions_by_decider ON unit_decisions (decided_by)`.execute(db);
    await journalTable(db, 'unit_decisions');

    await sql`
      CREATE TRIGGER rounds_with_decisions_stay_compared BEFORE UPDATE OF state ON rounds
      WHEN NEW.state = 'open' AND (
        EXISTS (SELECT 1 FROM unit_decisions WHERE round_id = NEW.id)
        OR EXISTS (
          SELECT 1 FROM code_decisions JOIN codes ON codes.id = code_decisions.code_id WHERE codes.round_id = NEW.id
        )
      ) BEGIN
        SELECT RAISE(ABORT, 'decisions have been made about its round');
      END`.execute(db);
  },
};
