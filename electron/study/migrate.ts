import { copyFileSync } from 'node:fs';
import { sql } from 'kysely';
import { migrations } from '#migrations/list.ts';
import type { Migration } from '#migrations/migration.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { applicationId } from './application-id.ts';
import type { Connection } from './database.ts';

export const newestVersion: number = migrations.at(-1)?.version ?? 0;

function schemaVersion(connection: Connection): number {
  const version: unknown = connection.raw.pragma('user_version', { simple: true });
  return typeof version === 'number' ? version : 0;
}

function setAside(connection: Connection, file: string, version: number, now: string): void {
  connection.raw.pragma('wal_checkpoint(TRUNCATE)');
  const stamp = now.slice(0, 19).replaceAll(':', '-');
  copyFileSync(file, file.replace(/(\.throughline)?$/u, ` before version ${version} ${stamp}.throughline`));
}

/**
 * Brings the file up to the newest schema: each step and its number in one transaction.
 * An older study is copied aside first. `steps` is a parameter for the tests of single steps.
 */
export async function migrate(
  connection: Connection,
  file: string,
  now: string,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  const version = schemaVersion(connection);
  const newest = steps.at(-1)?.version ?? 0;
  if (version > newest) {
    refuse('study_too_new', { file, version, known: newest });
  }
  const pending = steps.filter((step) => step.version > version);
  if (pending.length === 0) {
    return;
  }
  if (!connection.soundness.isSound()) {
    refuse('study_damaged', { file });
  }
  if (version > 0) {
    setAside(connection, file, newest, now);
  }
  for (const step of pending) {
    await connection.db.transaction().execute(async (trx) => {
      await step.up(trx);
      await sql.raw(`PRAGMA user_version = ${step.version}`).execute(trx);
      await sql.raw(`PRAGMA application_id = ${applicationId}`).execute(trx);
    });
  }
}
