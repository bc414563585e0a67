import { sql } from 'kysely';
import { connect, disconnect, type Reader } from './database.ts';
import { migrate } from './migrate.ts';

type Part = { readonly type: string; readonly name: string };

const partsOf = async (db: Reader): Promise<readonly Part[]> => {
  const { rows } = await sql<Part>`
    SELECT type, name FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*' ORDER BY name`.execute(db);
  return rows;
};

/** The tables, indexes and triggers of which every study of today consists and that this one lacks, compared with an empty one in memory. */
export async function missingParts(db: Reader): Promise<readonly Part[]> {
  const whole = connect(':memory:');
  try {
    await migrate(whole, ':memory:', '');
    const there = new Set((await partsOf(db)).map(({ type, name }) => `${type} ${name}`));
    return (await partsOf(whole.db)).filter(({ type, name }) => !there.has(`${type} ${name}`));
  } finally {
    await disconnect(whole);
  }
}
