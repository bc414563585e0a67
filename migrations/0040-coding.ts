import { sql } from 'kysely';
import { freezeCoderWork } from './freeze-coder-work-v1.ts';
import { journalTable } from './journal-triggers-v1.ts';
import { keepSeatsOfWork } from './keep-seats-of-work-v1.ts';
import type { Migration } from './migration.ts';

/** Rounds, and the work done in them: how far each source was read, episodes, codes, codings. */
export const coding: Migration = {
  version: 40,
  name: 'coding',
  async up(db) {
    await sql`
      CREATE TABLE rounds (
        id TEXT PRIMARY KEY NOT NULL,
        number INTEGER NOT NULL UNIQUE,
        name TEXT NOT NULL UNIQUE COLLATE NOCASE,
        state TEXT NOT NULL CHECK (state IN ('open', 'comparing', 'closed')),
        work TEXT NOT NULL CHECK (work IN ('episodes', 'codes', 'both')),
        codebook TEXT NOT NULL CHECK (codebook IN ('own', 'study')),
        opened_at TEXT NOT NULL,
        compared_at TEXT,
        closed_at TEXT
      ) STRICT`.execute(db);
    await journalTable(db, 'rounds');

    await sql`
      CREATE TABLE round_coders (
        id TEXT PRIMARY KEY NOT NULL,
        round_id TEXT NOT NULL REFERENCES rounds (id),
        coder_id TEXT NOT NULL REFERENCES coders (id),
        position INTEGER NOT NULL,
        finished_at TEXT,
        UNIQUE (round_id, coder_id)
      ) STRICT`.execute(db);
    await sql`CREATE INDEX round_coders_by_coder ON round_coders (coder_id)`.execute(db);
    await journalTable(db, 'round_coders');

    await sql`
      CREATE TABLE readings (
        id TEXT PRIMARY KEY NOT NULL,
        round_id TEXT NOT NULL REFERENCES rounds (id),
        coder_id TEXT NOT NULL REFERENCES coders (id),
        source_id TEXT NOT NULL REFERENCES sources (id),
        state TEXT NOT NULL CHECK (state IN ('reading', 'read', 'nothing relevant')),
        UNIQUE (round_id, coder_id, source_id)
      ) STRICT`.execute(db);
    await sql`CREATE INDEX readings_by_source ON readings (source_id)`.execute(db);
    await sql`CREATE INDEX readings_by_coder ON readings (coder_id)`.execute(db);
    await journalTable(db, 'readings');

    await sql`
      CREATE TABLE codes (
        id TEXT PRIMARY KEY NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('code', 'theme')),
        parent_id TEXT REFERENCES codes (id),
        name TEXT NOT NULL,
        definition TEXT NOT NULL,
        when_to_use TEXT NOT NULL,
        when_not TEXT NOT NULL,
        hue INTEGER NOT NULL,
        pattern INTEGER NOT NULL,
        position INTEGER NOT NULL,
        coder_id TEXT REFERENCES coders (id),
        round_id TEXT REFERENCES rounds (id),
        created_at TEXT NOT NULL,
        retired_at TEXT,
        merged_into_id TEXT REFERENCES codes (id),
        CHECK ((coder_id IS NULL) = (round_id IS NULL)),
        CHECK (parent_id IS NOT id),
        CHECK (merged_into_id IS NULL OR (merged_into_id IS parent_id AND retired_at IS NOT NULL))
      ) STRICT`.execute(db);
    await sql`
      CREATE UNIQUE INDEX codes_by_name
      ON codes (name COLLATE NOCASE, kind, ifnull(coder_id, ''), ifnull(round_id, ''))`.execute(db);
    await sql`CREATE INDEX codes_by_parent ON codes (parent_id)`.execute(db);
    await sql`CREATE INDEX codes_by_merged_into ON codes (merged_into_id)`.execute(db);
    await sql`CREATE INDEX codes_by_coder ON codes (coder_id)`.execute(db);
    await sql`CREATE INDEX codes_by_round ON codes (round_id)`.execute(db);
    await journalTable(db, 'codes');

    await sql`
      CREATE TABLE episodes (
        id TEXT PRIMARY KEY NOT NULL,
        source_id TEXT NOT NULL REFERENCES sources (id),
        "start" INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        title TEXT NOT NULL,
        criterion TEXT NOT NULL,
        kind_id TEXT REFERENCES episode_kinds (id),
        layer TEXT NOT NULL CHECK (layer IN ('coder', 'consensus')),
        round_id TEXT NOT NULL REFERENCES rounds (id),
        coder_id TEXT REFERENCES coders (id),
        decision_id TEXT REFERENCES unit_decisions (id),
        created_at TEXT NOT NULL,
        CHECK (0 <= "start" AND "start" < "end"),
        CHECK ((layer = 'coder') = (coder_id IS NOT NULL)),
        CHECK ((layer = 'consensus') = (decision_id IS NOT NULL))
      ) STRICT`.execute(db);
    await sql`CREATE INDEX episodes_by_source ON episodes (source_id, "start")`.execute(db);
    await sql`CREATE INDEX episodes_by_round ON episodes (round_id, coder_id)`.execute(db);
    await sql`CREATE INDEX episodes_by_coder ON episodes (coder_id)`.execute(db);
    await sql`CREATE INDEX episodes_by_decision ON episodes (decision_id)`.execute(db);
    await sql`CREATE INDEX episodes_by_kind ON episodes (kind_id)`.execute(db);
    await journalTable(db, 'episodes');

    await sql`
      CREATE TABLE episode_states (
        id TEXT PRIMARY KEY NOT NULL,
        episode_id TEXT NOT NULL REFERENCES episodes (id),
        round_id TEXT NOT NULL REFERENCES rounds (id),
        coder_id TEXT NOT NULL REFERENCES coders (id),
        UNIQUE (episode_id, round_id, coder_id)
      ) STRICT`.execute(db);
    await sql`CREATE INDEX episode_states_by_round ON episode_states (round_id, coder_id)`.execute(db);
    await sql`CREATE INDEX episode_states_by_coder ON episode_states (coder_id)`.execute(db);
    await journalTable(db, 'episode_states');

    await sql`
      CREATE TABLE codings (
        id TEXT PRIMARY KEY NOT NULL,
        source_id TEXT NOT NULL REFERENCES sources (id),
        "start" INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        code_id TEXT NOT NULL REFERENCES codes (id),
        episode_id TEXT REFERENCES episodes (id),
        layer TEXT NOT NULL CHECK (layer IN ('coder', 'consensus')),
        round_id TEXT NOT NULL REFERENCES rounds (id),
        coder_id TEXT REFERENCES coders (id),
        decision_id TEXT REFERENCES unit_decisions (id),
        created_at TEXT NOT NULL,
        CHECK (0 <= "start" AND "start" < "end"),
        CHECK ((layer = 'coder') = (coder_id IS NOT NULL)),
        CHECK ((layer = 'consensus') = (decision_id IS NOT NULL))
      ) STRICT`.execute(db);
    await sql`
      CREATE UNIQUE INDEX codings_once
      ON codings (source_id, code_id, "start", "end", round_id, ifnull(coder_id, ''), ifnull(decision_id, ''))`.execute(
      db,
    );
    await sql`CREATE INDEX codings_by_code ON codings (code_id)`.execute(db);
    await sql`CREATE INDEX codings_by_episode ON codings (episode_id)`.execute(db);
    await sql`CREATE INDEX codings_by_round ON codings (round_id, coder_id)`.execute(db);
    await sql`CREATE INDEX codings_by_coder ON codings (coder_id)`.execute(db);
    await sql`CREATE INDEX codings_by_decision ON codings (decision_id)`.execute(db);
    await journalTable(db, 'codings');

    for (const table of ['round_coders', 'readings', 'codes', 'episodes', 'episode_states', 'codings']) {
      await freezeCoderWork(db, table);
    }
    for (const table of ['readings', 'codes', 'episodes', 'episode_states', 'codings']) {
      await keepSeatsOfWork(db, table);
    }
  },
};
