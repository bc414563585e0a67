import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';

/** What has a name of its own in the whole study, and what it is called. */
const things = {
  coders: 'coder',
  participants: 'participant',
  attributes: 'attribute',
  rounds: 'round',
  episode_kinds: 'kind of episode',
  matrices: 'table',
  participant_tables: 'table of participants',
} as const;

type Row = { readonly id: string; readonly name: string };

/** The row that has this name, as people tell names apart; null when it is free. */
export function rowNamed<Found extends Row>(rows: readonly Found[], name: string): Found | null {
  const key = nameKey(name);
  return rows.find((row) => nameKey(row.name) === key) ?? null;
}

/** Refuses a name that another of these has. */
export async function freeName(
  db: Reader,
  table: keyof typeof things,
  name: string,
  except: string | null,
): Promise<void> {
  const rows: readonly Row[] = await db.selectFrom(table).select(['id', 'name']).execute();
  const taken = rowNamed(rows, name);
  if (taken !== null && taken.id !== except) {
    refuse('name_taken', { thing: things[table], name });
  }
}
