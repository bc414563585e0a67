import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ListedName } from '#shared/deidentify/listed-name.ts';
import { proposePseudonym } from '#shared/deidentify/propose-pseudonym.ts';
import { listNames } from '../access/listed-names.ts';

/** A pseudonym that no participant and no listed name has yet. */
export async function propose(
  db: Reader,
  input: { readonly kind: ListedName['kind'] },
): Promise<OutputOf<'pseudonyms.propose'>> {
  const names = await listNames(db);
  const people = await db.selectFrom('participants').select('name').execute();
  const taken = [
    ...people.map(({ name }) => name),
    ...names.flatMap(({ name, spellings, pseudonym }) => [name, ...spellings, pseudonym]),
  ];
  return { pseudonym: proposePseudonym(input.kind, taken) };
}
