import type { Writer } from '#electron/study/database.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { turnOfEdit } from '#shared/text/moving/move-turns.ts';
import { applyEdits, prepareEdits, type EditProblem, type TextEdit } from '#shared/text/moving/text-edit.ts';
import { wordAt } from '#shared/text/words.ts';
import type { CommandContext } from '../access/context.ts';
import { readTurns } from '../sources/turns-content.ts';
import { planChange, refuseLoss } from './plan-change.ts';
import { writeChange } from './write-change.ts';

type Correction = ParsedInputOf<'corrections.correct'>['edits'][number];

function refuseEdits(problem: EditProblem, source: string): never {
  switch (problem) {
    case 'outside':
      return refuse('anchor_outside', { source });
    case 'splits character':
      return refuse('anchor_splits_character', { source });
    case 'overlapping':
      return refuse('invalid_input', { problem: 'two of the corrections are about the same words' });
  }
}

/** The corrections as small as they can be. */
function prepared(text: string, edits: readonly TextEdit[], source: string): readonly TextEdit[] {
  const result = prepareEdits(text, edits);
  return result.ok ? result.value : refuseEdits(result.error, source);
}

/** How many letters of a correction the history quotes. */
const longest = 80;

/** What was corrected, in whole words; only how much where that would be too long to read. */
function labelOf(text: string, edits: readonly TextEdit[], source: string): string {
  const first = edits[0]?.start ?? 0;
  const last = edits.at(-1)?.end ?? 0;
  const start = Math.min(first, wordAt(text, first).start);
  const was = text.slice(start, Math.max(last, wordAt(text, last).end));
  const within = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const now = applyEdits(was, within);
  if (was.length > longest || now.length > longest) {
    return `Corrected ${countOf(edits.length, 'place')} in ${source}`;
  }
  return now.trim() === ''
    ? `Took “${was.trim()}” out of ${source}`
    : `Corrected “${was}” to “${now}” in ${source}`;
}

/** Refuses where the text is not what the one who corrects it has before the eyes. */
function requireSeen(text: string, edits: readonly Correction[], source: string): void {
  if (edits.some(({ start, end, was }) => was !== undefined && text.slice(start, end) !== was)) {
    refuse('text_changed', { source });
  }
}

/** Corrects what was said in a source as one step; everything that stands in it moves with its words. */
export async function correctText(
  trx: Writer,
  input: ParsedInputOf<'corrections.correct'>,
  context: CommandContext,
): Promise<OutputOf<'corrections.correct'>> {
  const source = found(
    await trx.selectFrom('sources').selectAll().where('id', '=', input.sourceId).executeTakeFirst(),
    'source',
  );
  if (source.medium === 'recording') {
    refuse('nothing_written', { source: source.title });
  }
  const text = await context.texts.read(trx, source.text_hash);
  const turns = readTurns(await context.texts.read(trx, source.turns_hash));
  requireSeen(text, input.edits, source.title);
  const edits = prepared(text, input.edits, source.title);
  if (edits.some((edit) => turnOfEdit(turns, edit) === null)) {
    refuse('correction_outside_turns', { source: source.title });
  }
  if (edits.length > 0) {
    const plan = await planChange(trx, source, { text, turns }, edits);
    await refuseLoss(trx, plan, context);
    context.account.label = labelOf(text, edits, source.title);
    await writeChange(trx, plan);
  }
  return { sourceId: source.id, places: edits.length };
}
