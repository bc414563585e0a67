import type { Writer } from '#electron/study/database.ts';
import { entriesOf, reverseAction, type Entry } from '#electron/study/journal/reverse.ts';
import { whileTextMoves } from '#electron/study/journal/while-text-moves.ts';
import type { QueryContext } from '../access/context.ts';
import { asOfNow, whereItStands } from './as-of-now.ts';
import { goesWithWords, reverseTextChange } from './reverse-text-change.ts';
import { textChangesOf } from './text-changes.ts';
import type { Texts } from './title-along.ts';

/**
 * Takes back what a step did, also where the text it was about has been changed since, and also where the step changed a
 * text: then all that stands in it, whoever's it is and whenever it was made, goes back with its words.
 */
export async function reverseStep(
  trx: Writer,
  number: number,
  label: string,
  context: QueryContext,
): Promise<void> {
  const changes = await textChangesOf(trx, number);
  const entries = await entriesOf(trx, number);
  if (changes.length === 0 && entries.every(({ tbl }) => tbl !== 'adrift')) {
    await reverseAction(trx, number, label, { asOfNow: asOfNow(trx, label, context) });
    return;
  }
  const sources = new Set(changes.map(({ sourceId }) => sourceId));
  const texts = new Map<string, Texts>();
  for (const { sourceId, oldHash, newHash } of changes) {
    const before = await context.texts.read(trx, oldHash);
    texts.set(sourceId, { before, after: await context.texts.read(trx, newHash) });
  }
  const isMove = (entry: Entry): boolean =>
    (entry.tbl === 'sources' && sources.has(entry.row)) ||
    (changes.length > 0 && goesWithWords(entry, texts));
  await whileTextMoves(trx, async () => {
    await reverseAction(
      trx,
      number,
      label,
      changes.length > 0
        ? { skip: isMove, asOfNow: whereItStands(trx) }
        : { asOfNow: asOfNow(trx, label, context) },
    );
    for (const change of changes) {
      await reverseTextChange(trx, { change, entries, label, texts }, context);
    }
  });
}
