import { keepText } from '#electron/study/contents.ts';
import type { Writer } from '#electron/study/database.ts';
import { whileTextMoves } from '#electron/study/journal/while-text-moves.ts';
import { countWords } from '#shared/text/count-words.ts';
import { writeTurns } from '../sources/turns-content.ts';
import { moveRows } from './move-rows.ts';
import type { ChangePlan } from './plan-change.ts';

/** Does what was planned: the source has its new text, and every stretch stands with its words. */
export async function writeChange(trx: Writer, plan: ChangePlan): Promise<void> {
  await trx
    .updateTable('sources')
    .set({
      text_hash: await keepText(trx, plan.text),
      turns_hash: await keepText(trx, writeTurns(plan.turns)),
      length: plan.text.length,
      words: countWords(plan.text),
    })
    .where('id', '=', plan.source.id)
    .execute();
  await whileTextMoves(trx, () => moveRows(trx, plan.moves));
}
