import { writeCsv } from '#electron/exporters/csv/write-csv.ts';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { Bytes } from '#shared/contract/values.ts';
import { nameFinder } from '#shared/deidentify/find-names.ts';
import type { ListedName } from '#shared/deidentify/listed-name.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { CommandContext, QueryContext } from '../access/context.ts';
import { listNames, namesOfKey } from '../access/listed-names.ts';
import { nextPosition } from '../access/next-position.ts';

/** What stands for a name must not be read as one itself. */
function refuseListed(names: readonly ListedName[]): void {
  const find = nameFinder(names);
  const wrong = names.find(({ pseudonym }) => find(pseudonym).length > 0);
  if (wrong !== undefined) {
    refuse('pseudonym_is_listed', { pseudonym: wrong.pseudonym });
  }
}

const rowOf = ({ name, spellings, pseudonym, kind }: Omit<ListedName, 'id'>) => ({
  name,
  spellings: JSON.stringify(spellings),
  pseudonym,
  kind,
});

/** Lists a name, or changes one. What the history says of it doesn't name it again. */
export async function saveName(
  trx: Writer,
  { nameId, ...given }: ParsedInputOf<'pseudonyms.save'>,
  context: CommandContext,
): Promise<OutputOf<'pseudonyms.save'>> {
  const names = await listNames(trx);
  const id = nameId ?? context.ids.next();
  const others = names.filter((one) => one.id !== id);
  if (others.some(({ name }) => nameKey(name) === nameKey(given.name))) {
    refuse('name_taken', { thing: 'listed name', name: given.name });
  }
  const named = { ...given, id };
  refuseListed([...others, named]);
  if (nameId === undefined) {
    context.account.label = `Listed a name, for which ${given.pseudonym} stands`;
    await trx
      .insertInto('pseudonyms')
      .values({ id, ...rowOf(given), position: await nextPosition(trx, 'pseudonyms') })
      .execute();
  } else {
    found(
      names.find((one) => one.id === nameId),
      'listed name',
    );
    context.account.label = `Changed the listed name for which ${given.pseudonym} stands`;
    await trx.updateTable('pseudonyms').set(rowOf(given)).where('id', '=', id).execute();
  }
  return named;
}

/** Takes a name off the list. */
export async function removeName(
  trx: Writer,
  input: { readonly nameId: string },
  context: CommandContext,
): Promise<{ nameId: string }> {
  const row = found(
    await trx.selectFrom('pseudonyms').select('pseudonym').where('id', '=', input.nameId).executeTakeFirst(),
    'listed name',
  );
  context.account.label = `Took the name for which ${row.pseudonym} stands off the list`;
  await trx.deleteFrom('pseudonyms').where('id', '=', input.nameId).execute();
  return { nameId: input.nameId };
}

/** Lists the names of a key file; one that is listed already stays as it is. */
export async function listKey(
  trx: Writer,
  input: { readonly bytesId: string },
  context: CommandContext,
): Promise<OutputOf<'pseudonyms.readKey'>> {
  const names = await listNames(trx);
  const known = new Set(names.map(({ name }) => nameKey(name)));
  const added: ListedName[] = [];
  const given = namesOfKey(input.bytesId, context);
  for (const name of given) {
    if (!known.has(nameKey(name.name))) {
      known.add(nameKey(name.name));
      added.push({ ...name, id: context.ids.next() });
    }
  }
  refuseListed([...names, ...added]);
  context.account.label = `Listed ${countOf(added.length, 'name')} of a key file`;
  let position = await nextPosition(trx, 'pseudonyms');
  for (const name of added) {
    await trx
      .insertInto('pseudonyms')
      .values({ id: name.id, ...rowOf(name), position })
      .execute();
    position += 1;
  }
  return { added: added.length, known: given.length - added.length };
}

/** The names as a file that can be kept outside the study. */
export async function writeKey(
  db: Reader,
  input: { readonly format: 'csv' | 'json' },
  context: QueryContext,
): Promise<Bytes> {
  const names = await listNames(db);
  const text =
    input.format === 'json'
      ? `${JSON.stringify(
          names.map(({ id: _, ...name }) => name),
          null,
          2,
        )}\n`
      : writeCsv([
          ['name', 'pseudonym', 'kind', 'spellings'],
          ...names.map(({ name, pseudonym, kind, spellings }) => [
            name,
            pseudonym,
            kind,
            spellings.join('; '),
          ]),
        ]);
  const mediaType = input.format === 'json' ? 'application/json' : 'text/csv; charset=utf-8';
  return context.bytes.offer(Buffer.from(text, 'utf8'), `key.${input.format}`, mediaType);
}

/** Takes all names off the list. */
export async function forgetNames(
  trx: Writer,
  _input: object,
  context: CommandContext,
): Promise<OutputOf<'pseudonyms.forget'>> {
  const names = await listNames(trx);
  context.account.label = `Took ${countOf(names.length, 'name')} off the list`;
  await trx.deleteFrom('pseudonyms').execute();
  return { names: names.length };
}
