import { sql } from 'kysely';
import { journalTable } from './journal-triggers-v1.ts';
import type { Migration } from './migration.ts';

/** What a round is about: the sources it names, where it doesn't take all; the draw of its sample, and the episodes drawn. */
export const roundScope: Migration = {
  version: 170,
  name: 'round scope',
  async up(db) {
    await sql`
      CREATE TABLE round_sources (
        id TEXT PRIMARY KEY NOT NULL,
        round_id TEXT NOT NULL REFERENCES rounds (id),
        source_id TEXT NOT NULL REFERENCES sources (id),
        UNIQUE (round_id, source_id)
      ) STRICT`.execute(db);
    await sql`CREATE INDEX round_sources_by_source ON round_sources (source_id)`.execute(db);
    await journalTable(db, 'round_sources');

    await sql`
      CREATE TABLE round_samples (
        id TEXT PRIMARY KEY NOT NULL,
        round_id TEXT NOT NULL UNIQUE REFERENCES rounds (id),
        seed INTEGER NOT NULL CHECK (seed BETWEEN 0 AND 4294967295),
        size INTEGER NOT NULL CHECK (size > 0),
        drawn_from INTEGER NOT NULL CHECK (drawn_from >= size)
      ) STRICT`.execute(db);
    await journalTable(db, 'round_samples');

    await sql`
      CREATE TABLE round_episodes (
        id TEXT PRIMARY KEY NOT NULL,
        round_id TEXT NOT NULL REFERENCES rounds (id),
        episode_id TEXT NOT NULL REFERENCES episodes (id),
        UNIQUE (round_id, episode_id)
      ) STRICT`.execute(db);
    await sql`CREATE INDEX round_episodes_by_episode ON round_episodes (episode_id)`.execute(db);
    await journalTable(db, 'round_episodes');
  },
};
