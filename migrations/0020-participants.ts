import { sql } from 'kysely';
import { journalTable } from './journal-triggers-v1.ts';
import type { Migration } from './migration.ts';

/** Participants, what is recorded of them, and the interview protocol. The evidence of a value refers to sources, which come next. */
export const participants: Migration = {
  version: 20,
  name: 'participants',
  async up(db) {
    await sql`
      CREATE TABLE participants (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL UNIQUE COLLATE NOCASE,
        position INTEGER NOT NULL
      ) STRICT`.execute(db);
    await journalTable(db, 'participants');

    await sql`
      CREATE TABLE attributes (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL UNIQUE COLLATE NOCASE,
        type TEXT NOT NULL CHECK (type IN ('text', 'number', 'range', 'yes/no', 'category', 'date')),
        categories TEXT NOT NULL,
        description TEXT NOT NULL,
        position INTEGER NOT NULL,
        classes_of TEXT REFERENCES attributes (id),
        cuts TEXT,
        CHECK ((classes_of IS NULL) = (cuts IS NULL)),
        CHECK (classes_of IS NULL OR type = 'category')
      ) STRICT`.execute(db);
    await sql`CREATE INDEX attributes_by_classes_of ON attributes (classes_of)`.execute(db);
    await journalTable(db, 'attributes');

    await sql`
      CREATE TABLE attribute_values (
        id TEXT PRIMARY KEY NOT NULL,
        participant_id TEXT NOT NULL REFERENCES participants (id),
        attribute_id TEXT NOT NULL REFERENCES attributes (id),
        value TEXT,
        missing TEXT,
        source_id TEXT REFERENCES sources (id),
        "start" INTEGER,
        "end" INTEGER,
        UNIQUE (participant_id, attribute_id),
        CHECK ((value IS NULL) <> (missing IS NULL)),
        CHECK ((source_id IS NULL) = ("start" IS NULL) AND (source_id IS NULL) = ("end" IS NULL)),
        CHECK (source_id IS NULL OR (0 <= "start" AND "start" < "end"))
      ) STRICT`.execute(db);
    await sql`CREATE INDEX attribute_values_by_attribute ON attribute_values (attribute_id)`.execute(db);
    await sql`CREATE INDEX attribute_values_by_source ON attribute_values (source_id)`.execute(db);
    await journalTable(db, 'attribute_values');

    await sql`
      CREATE TABLE prompts (
        id TEXT PRIMARY KEY NOT NULL,
        parent_id TEXT REFERENCES prompts (id),
        number TEXT NOT NULL,
        text TEXT NOT NULL,
        position INTEGER NOT NULL
      ) STRICT`.execute(db);
    await sql`CREATE INDEX prompts_by_parent ON prompts (parent_id)`.execute(db);
    await journalTable(db, 'prompts');
  },
};
