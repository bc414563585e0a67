import { sql } from 'kysely';
import { journalTable } from './journal-triggers-v1.ts';
import type { Migration } from './migration.ts';

/**
 * Where the prompts of the protocol, and their probes, are asked in the sources. `start` and `end` hold the question, `answer_start` and
 * `answer_end` what is said to it; `confidence` counts hundredths, and is empty where a person chose the place.
 */
export const protocolPlaces: Migration = {
  version: 90,
  name: 'protocol places',
  async up(db) {
    await sql`
      CREATE TABLE prompt_places (
        id TEXT PRIMARY KEY NOT NULL,
        prompt_id TEXT NOT NULL REFERENCES prompts (id),
        source_id TEXT NOT NULL REFERENCES sources (id),
        state TEXT NOT NULL CHECK (state IN ('found', 'confirmed', 'set by hand', 'not asked')),
        "start" INTEGER,
        "end" INTEGER,
        answer_start INTEGER,
        answer_end INTEGER,
        confidence INTEGER CHECK (confidence BETWEEN 0 AND 100),
        UNIQUE (prompt_id, source_id),
        CHECK ((state = 'not asked') = ("start" IS NULL) AND ("start" IS NULL) = ("end" IS NULL)),
        CHECK ("start" IS NULL OR (0 <= "start" AND "start" < "end")),
        CHECK ((answer_start IS NULL) = (answer_end IS NULL)),
        CHECK (answer_start IS NULL OR ("start" IS NOT NULL AND 0 <= answer_start AND answer_start < answer_end)),
        CHECK ((state = 'found') <= (confidence IS NOT NULL))
      ) STRICT`.execute(db);
    await sql`CREATE INDEX prompt_places_by_source ON prompt_places (source_id)`.execute(db);
    await journalTable(db, 'prompt_places');
  },
};
