import type Sqlite from 'better-sqlite3';
import { copyReadable } from './copy-readable.ts';
import { dropLooseRows } from './drop-loose-rows.ts';
import { nameLostActions, restoreFromHistory } from './restore-from-history.ts';
import { settleHistory } from './settle-history.ts';

/** See the contract's Rescued. */
export type RescuedRows = {
  readonly read: number;
  readonly restored: number;
  readonly isHistoryWhole: boolean;
  readonly lost: { readonly table: string; readonly rows: number }[];
};

type Ports = { readonly now: string; readonly nextId: () => string };

type Trigger = { readonly name: string; readonly tbl_name: string; readonly sql: string };

function startIfLost(db: Sqlite.Database, title: string, ports: Ports): void {
  db.prepare(
    'INSERT INTO study (id, title, created_at) SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM study)',
  ).run(ports.nextId(), title, ports.now);
}

function nameRescue(db: Sqlite.Database, file: string, ports: Ports): number {
  const next = db
    .prepare<[], { number: number }>('SELECT ifnull(max(number), 0) + 1 AS number FROM actions')
    .get();
  const number = next?.number ?? 1;
  db.prepare(
    `INSERT INTO actions (number, id, at, coder_id, coder_name, kind, reverses, procedure, label, round_id)
     VALUES (?, ?, ?, NULL, 'Nobody', 'start', NULL, 'study.rescue', ?, NULL)`,
  ).run(number, ports.nextId(), ports.now, `Rescued what could be read of “${file}”`);
  return number;
}

/**
 * Fills an empty study of the newest schema with what can be read of a damaged one, what the history gives back, and nothing that
 * hangs in the air. Its foreign keys have to be off; they hold again when this returns.
 */
export function rescueInto(
  damaged: Sqlite.Database,
  study: Sqlite.Database,
  file: string,
  ports: Ports,
): RescuedRows {
  const triggers = study
    .prepare<[], Trigger>("SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .all();
  const journalled = triggers
    .filter(({ name, tbl_name: table }) => name === `journal_${table}_insert`)
    .map(({ tbl_name: table }) => table);
  return study.transaction((): RescuedRows => {
    for (const { name } of triggers) {
      study.exec(`DROP TRIGGER "${name}"`);
    }
    const [, ...history] = ['contents', 'actions', 'journal'].map((table) =>
      copyReadable(damaged, study, table),
    );
    const isHistoryWhole = history.every(({ isWhole }) => isWhole);
    const read = journalled.reduce((sum, table) => sum + copyReadable(damaged, study, table).rows, 0);
    nameLostActions(study, ports.now, ports.nextId);
    const restored = journalled.reduce((sum, table) => sum + restoreFromHistory(study, table), 0);
    startIfLost(study, file, ports);
    dropLooseRows(study);
    const action = nameRescue(study, file, ports);
    const lost = journalled.map((table) => ({ table, rows: settleHistory(study, table, action) }));
    for (const { sql } of triggers) {
      study.exec(sql);
    }
    return { read, restored, isHistoryWhole, lost: lost.filter(({ rows }) => rows > 0) };
  })();
}
