import { sql } from 'kysely';
import { journalTable } from './journal-triggers-v1.ts';
import type { Migration } from './migration.ts';

/**
 * Stretches that are pinned as the quotations of codings, and lie inside them. A row repeats whose coding it is and of which round, so that it is
 * seen by the same people. Coders' work in finished rounds is frozen, but not its pins: which of the words a paper quotes is
 * decided long after they were coded, and no figure hangs on it. Of the pins of a code, the one chosen last is its exemplar.
 */
export const quotations: Migration = {
  version: 150,
  name: 'quotations',
  async up(db) {
    await sql`
      CREATE TABLE quotations (
        id TEXT PRIMARY KEY NOT NULL,
        coding_id TEXT NOT NULL REFERENCES codings (id),
        source_id TEXT NOT NULL REFERENCES sources (id),
        "start" INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        exemplar_at TEXT,
        coder_id TEXT REFERENCES coders (id),
        round_id TEXT NOT NULL REFERENCES rounds (id),
        pinned_by TEXT NOT NULL REFERENCES coders (id),
        created_at TEXT NOT NULL,
        CHECK (0 <= "start" AND "start" < "end"),
        UNIQUE (coding_id, "start", "end")
      ) STRICT`.execute(db);
    for (const column of ['source_id', 'coder_id', 'round_id', 'pinned_by']) {
      await sql`CREATE INDEX ${sql.ref(`quotations_by_${column}`)} ON quotations (${sql.ref(column)})`.execute(
        db,
      );
    }
    await journalTable(db, 'quotations');
    await sql`
      CREATE TRIGGER quotations_lie_in_their_codings BEFORE INSERT ON quotations
      WHEN NOT EXISTS (
        SELECT 1 FROM codings
        WHERE id = NEW.coding_id AND source_id = NEW.source_id AND round_id = NEW.round_id
          AND coder_id IS NEW.coder_id AND "start" <= NEW."start" AND NEW."end" <= "end"
      ) BEGIN
        SELECT RAISE(ABORT, 'a quotation lies inside its coding');
      END`.execute(db);
    // Where the text is changed, codings and their quotations move by themselves.
    await sql`
      CREATE TRIGGER quotations_shrink_with_codings BEFORE UPDATE OF "start", "end" ON codings
      WHEN (SELECT is_moving FROM acting) = 0 AND (NEW."start" > OLD."start" OR NEW."end" < OLD."end") BEGIN
        UPDATE OR IGNORE quotations SET "start" = max("start", NEW."start"), "end" = min("end", NEW."end")
        WHERE coding_id = OLD.id AND ("start" < NEW."start" OR "end" > NEW."end")
          AND "start" < NEW."end" AND "end" > NEW."start";
        DELETE FROM quotations WHERE coding_id = OLD.id AND ("start" < NEW."start" OR "end" > NEW."end");
      END`.execute(db);
    await sql`
      CREATE TRIGGER quotations_go_with_codings BEFORE DELETE ON codings BEGIN
        DELETE FROM quotations WHERE coding_id = OLD.id;
      END`.execute(db);
  },
};
