import { sql } from 'kysely';
import { journalTable, keepForEver } from './journal-triggers-v1.ts';
import type { Migration } from './migration.ts';

/** The ground: bytes by content, actions and their journal, the study itself and its coders. */
export const history: Migration = {
  version: 10,
  name: 'history',
  async up(db) {
    await sql`
      CREATE TABLE contents (
        hash TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64),
        bytes BLOB NOT NULL
      ) STRICT`.execute(db);
    await keepForEver(db, 'contents');

    await sql`
      CREATE TABLE actions (
        number INTEGER PRIMARY KEY NOT NULL,
        id TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL,
        coder_id TEXT,
        coder_name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('start', 'do', 'undo', 'redo')),
        reverses INTEGER REFERENCES actions (number),
        origin INTEGER REFERENCES actions (number),
        takes_back INTEGER CHECK (takes_back IN (0, 1)),
        procedure TEXT NOT NULL,
        label TEXT NOT NULL,
        round_id TEXT,
        CHECK ((kind IN ('undo', 'redo')) = (reverses IS NOT NULL)),
        CHECK ((origin IS NULL) = (reverses IS NULL) AND (takes_back IS NULL) = (reverses IS NULL))
      ) STRICT`.execute(db);
    await keepForEver(db, 'actions');

    await sql`
      CREATE TABLE journal (
        number INTEGER PRIMARY KEY NOT NULL,
        action INTEGER NOT NULL REFERENCES actions (number) DEFERRABLE INITIALLY DEFERRED,
        tbl TEXT NOT NULL,
        row TEXT NOT NULL,
        before TEXT,
        after TEXT,
        CHECK (before IS NOT NULL OR after IS NOT NULL)
      ) STRICT`.execute(db);
    await sql`CREATE INDEX journal_by_action ON journal (action)`.execute(db);
    await sql`CREATE INDEX journal_by_row ON journal (tbl, row)`.execute(db);
    await keepForEver(db, 'journal');

    await sql`
      CREATE TABLE acting (
        one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
        action INTEGER,
        is_moving INTEGER NOT NULL CHECK (is_moving IN (0, 1))
      ) STRICT`.execute(db);
    await sql`INSERT INTO acting (one, action, is_moving) VALUES (1, NULL, 0)`.execute(db);

    await sql`
      CREATE TABLE study (
        id TEXT PRIMARY KEY NOT NULL,
        title TEXT NOT NULL,
        created_at TEXT NOT NULL
      ) STRICT`.execute(db);
    await sql`CREATE UNIQUE INDEX study_is_one ON study ((1))`.execute(db);
    await journalTable(db, 'study');

    await sql`
      CREATE TABLE coders (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL UNIQUE COLLATE NOCASE,
        initials TEXT NOT NULL,
        hue INTEGER NOT NULL,
        created_at TEXT NOT NULL
      ) STRICT`.execute(db);
    await journalTable(db, 'coders');
  },
};
