import type { Selectable } from 'kysely';
import { readKey } from '#electron/importers/key/read-key.ts';
import type { Reader } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { ListedName } from '#shared/deidentify/listed-name.ts';
import type { QueryContext } from './context.ts';

type Row = Selectable<Tables['pseudonyms']>;

const spellingsIn = (json: string): string[] => {
  const spellings: unknown = JSON.parse(json);
  return Array.isArray(spellings) ? spellings.filter((one) => typeof one === 'string') : [];
};

const rowToName = (row: Row): OutputOf<'pseudonyms.list'>[number] => ({
  id: row.id,
  name: row.name,
  spellings: spellingsIn(row.spellings),
  pseudonym: row.pseudonym,
  kind: row.kind,
});

/** The names that are listed in the study, in the order in which they were. */
export async function listNames(db: Reader): Promise<OutputOf<'pseudonyms.list'>> {
  const rows = await db.selectFrom('pseudonyms').selectAll().orderBy('position').execute();
  return rows.map(rowToName);
}

/** The names of a key file whose bytes were sent ahead. */
export function namesOfKey(bytesId: string, context: QueryContext): readonly ListedName[] {
  const { bytes, name } = context.bytes.fetch(bytesId);
  const key = readKey(bytes);
  return key.ok
    ? key.value.map((one, index) => ({ ...one, id: `key ${index}` }))
    : refuse('key_unreadable', { file: name, problem: key.error });
}

/** The names of the study and of a key file beside it. */
export async function namesToRefuse(
  db: Reader,
  keyId: string | null,
  context: QueryContext,
): Promise<readonly ListedName[]> {
  return [...(await listNames(db)), ...(keyId === null ? [] : namesOfKey(keyId, context))];
}
