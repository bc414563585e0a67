import { sql } from 'kysely';
import { keepText } from '#electron/study/contents.ts';
import type { Writer } from '#electron/study/database.ts';
import { isConstraint } from '#electron/study/sqlite-error.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { replaceInMemo } from '#shared/memo/replace-in-memo.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { applyEdits, prepareEdits, type TextEdit } from '#shared/text/moving/text-edit.ts';
import type { CommandContext, QueryContext } from '../access/context.ts';
import { planChange, refuseLoss } from '../corrections/plan-change.ts';
import { writeChange } from '../corrections/write-change.ts';
import { contentOf, readWritten } from '../memos/memo-content.ts';
import { columnOf, namedPlaces, type NamedPlace } from './named-places.ts';

type Replacement = ParsedInputOf<'pseudonyms.apply'>['replacements'][number];

function editsFor(place: NamedPlace, replacements: readonly Replacement[]): readonly TextEdit[] {
  if (replacements.some(({ start, end, was }) => place.text.slice(start, end) !== was)) {
    refuse('text_changed', { source: place.about });
  }
  const edits = prepareEdits(place.text, replacements);
  return edits.ok
    ? edits.value
    : refuse('invalid_input', { problem: 'two of the replacements are about the same words' });
}

async function replaceWords(
  trx: Writer,
  place: NamedPlace,
  edits: readonly TextEdit[],
  context: QueryContext,
): Promise<void> {
  const source = await trx
    .selectFrom('sources')
    .selectAll()
    .where('id', '=', place.id)
    .executeTakeFirstOrThrow();
  const plan = await planChange(trx, source, { text: place.text, turns: place.turns ?? [] }, edits);
  await refuseLoss(trx, plan, context);
  await writeChange(trx, plan);
}

async function replaceInWritten(
  trx: Writer,
  place: NamedPlace,
  edits: readonly TextEdit[],
  { texts }: QueryContext,
): Promise<void> {
  const memo = await trx
    .selectFrom('memos')
    .select('text_hash')
    .where('id', '=', place.id)
    .executeTakeFirstOrThrow();
  const { document } = await readWritten(trx, memo.text_hash, texts);
  const textHash = await keepText(trx, contentOf(replaceInMemo(document, edits)));
  await trx.updateTable('memos').set({ text_hash: textHash }).where('id', '=', place.id).execute();
}

async function replaceColumn(trx: Writer, place: NamedPlace, edits: readonly TextEdit[]): Promise<void> {
  const [table, column] = columnOf[place.in];
  const text = applyEdits(place.text, edits);
  try {
    await sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = ${text} WHERE id = ${place.id}`.execute(
      trx,
    );
  } catch (cause) {
    if (isConstraint(cause)) {
      refuse('name_taken', { thing: place.in, name: text });
    }
    throw cause;
  }
}

/** Puts pseudonyms in the place of names, everywhere at once. */
export async function applyPseudonyms(
  trx: Writer,
  input: ParsedInputOf<'pseudonyms.apply'>,
  context: QueryContext & Pick<CommandContext, 'account'>,
): Promise<OutputOf<'pseudonyms.apply'>> {
  const places = new Map(
    (await namedPlaces(trx, context)).map((place) => [`${place.in} ${place.id}`, place]),
  );
  const byPlace = Map.groupBy(input.replacements, (one) => `${one.in} ${one.id}`);
  context.account.label = `Put pseudonyms in ${countOf(input.replacements.length, 'place')}`;
  // Texts last: an episode that is called by its words has its pseudonyms by then, and is called no other way in between.
  const inOrder = [...byPlace].toSorted(
    ([, [one]], [, [other]]) => Number(one?.in === 'text') - Number(other?.in === 'text'),
  );
  for (const [key, replacements] of inOrder) {
    const place = places.get(key);
    if (place === undefined || place.isFixed) {
      return refuse('not_found', { thing: 'place' });
    }
    const edits = editsFor(place, replacements);
    if (place.in === 'text') {
      await replaceWords(trx, place, edits, context);
    } else if (place.in === 'memo') {
      await replaceInWritten(trx, place, edits, context);
    } else {
      await replaceColumn(trx, place, edits);
    }
  }
  return { places: input.replacements.length };
}
