import type { Selectable } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { smallestEdits } from '#shared/text/moving/edits-between.ts';
import { moverOf } from '#shared/text/moving/move-anchors.ts';
import { moveTurns } from '#shared/text/moving/move-turns.ts';
import type { TextEdit } from '#shared/text/moving/text-edit.ts';
import type { Turn } from '#shared/text/turn.ts';
import type { QueryContext } from '../access/context.ts';
import { anchoredRows, type AnchoredRow } from './anchored-rows.ts';
import { twinsAfter, type RowMove } from './move-rows.ts';
import { nameRows, rowInWords } from './name-rows.ts';
import { titleAlong } from './title-along.ts';

export type SourceRow = Selectable<Tables['sources']>;

/** What a change of a source's text does, before any of it is done. */
export type ChangePlan = {
  readonly source: SourceRow;
  readonly text: string;
  readonly turns: readonly Turn[];
  readonly moves: readonly RowMove[];
  /** Rows that hold a stretch of which nothing would be left. */
  readonly lost: readonly AnchoredRow[];
};

/**
 * Works out where everything goes when a source’s text is edited. It goes by the very places that are edited: from the two
 * texts alone nobody could tell which of the same words, said three times in a row, was taken out.
 */
export async function planChange(
  db: Reader,
  source: SourceRow,
  old: { readonly text: string; readonly turns: readonly Turn[] },
  edits: readonly TextEdit[],
): Promise<ChangePlan> {
  const { text, move } = moverOf(old.text, smallestEdits(old.text, edits));
  const moves: RowMove[] = [];
  const lost: AnchoredRow[] = [];
  for (const row of await anchoredRows(db, source.id)) {
    const to = row.stretches.map((stretch) => (stretch === null ? null : move(stretch)));
    if (to.some((stretch, index) => stretch === null && row.stretches[index] !== null)) {
      lost.push(row);
    } else {
      moves.push({ row, to, title: titleAlong(row, to[0], { before: old.text, after: text }) });
    }
  }
  return { source, text, turns: moveTurns(old.turns, edits), moves, lost };
}

/** What would be left without words, or put twice on the same ones, in the middle of a sentence; null where nothing is. */
export async function lossInWords(
  db: Reader,
  plan: Pick<ChangePlan, 'moves' | 'lost'>,
  context: QueryContext,
): Promise<{ readonly how: 'empties' | 'joins'; readonly thing: string } | null> {
  const twin = twinsAfter(plan.moves)[0]?.[1];
  const concerned = plan.lost[0] ?? twin;
  if (concerned === undefined) {
    return null;
  }
  const [named] = await nameRows(db, [concerned], context);
  return {
    how: plan.lost.length > 0 ? 'empties' : 'joins',
    thing: named === undefined ? 'something' : rowInWords(named),
  };
}

/** Refuses a change that would leave something of anyone's without words, or make two things one, and names it. */
export async function refuseLoss(db: Reader, plan: ChangePlan, context: QueryContext): Promise<void> {
  const emptied = plan.turns.find((turn) => plan.text.slice(turn.start, turn.end).trim() === '');
  if (emptied !== undefined) {
    refuse('correction_empties', { thing: 'what somebody says there' });
  }
  const loss = await lossInWords(db, plan, context);
  if (loss !== null) {
    refuse(loss.how === 'empties' ? 'correction_empties' : 'correction_joins', { thing: loss.thing });
  }
}
