import type { Reader, Writer } from '#electron/study/database.ts';
import { answersOf } from '#shared/protocol/answers-of.ts';
import type { AskedSource } from '#shared/protocol/asking-turns.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import type { QueryContext } from '../access/context.ts';
import { readSource } from '../sources/source-text.ts';

/** A source as prompts are looked for in it. */
export async function readAskedSource(
  db: Reader,
  sourceId: string,
  context: QueryContext,
): Promise<AskedSource> {
  const { text, turns, speakers } = await readSource(db, { sourceId }, context);
  const interviewers = speakers.filter(({ role }) => role === 'interviewer').map(({ number }) => number);
  return { text, turns, interviewers: new Set(interviewers) };
}

type Asked = Anchor & { readonly id: string; readonly isProbe: boolean };

/** What is said to each question: to a prompt’s up to the next prompt, to a probe’s up to whatever is asked next. */
function fit(source: AskedSource, asked: readonly Asked[]): ReadonlyMap<string, Anchor | null> {
  const prompts = asked.filter(({ isProbe }) => !isProbe);
  const toPrompts = answersOf(source, prompts);
  const toAll = answersOf(source, asked);
  return new Map([
    ...asked.map(({ id }, index) => [id, toAll[index] ?? null] as const),
    ...prompts.map(({ id }, index) => [id, toPrompts[index] ?? null] as const),
  ]);
}

/** Lets every answer of a source reach from its question to the next, as the questions stand now. */
export async function refitAnswers(trx: Writer, sourceId: string, context: QueryContext): Promise<void> {
  const rows = await trx
    .selectFrom('prompt_places')
    .innerJoin('prompts', 'prompts.id', 'prompt_places.prompt_id')
    .selectAll('prompt_places')
    .select('prompts.parent_id')
    .where('source_id', '=', sourceId)
    .orderBy('prompt_places.start')
    .orderBy('prompt_places.id')
    .execute();
  const asked = rows.flatMap(({ id, start, end, parent_id }) =>
    start === null || end === null ? [] : [{ id, start, end, isProbe: parent_id !== null }],
  );
  if (asked.length === 0) {
    return;
  }
  const answers = fit(await readAskedSource(trx, sourceId, context), asked);
  for (const row of rows) {
    const answer = answers.get(row.id) ?? null;
    if (row.answer_start !== (answer?.start ?? null) || row.answer_end !== (answer?.end ?? null)) {
      await trx
        .updateTable('prompt_places')
        .set({ answer_start: answer?.start ?? null, answer_end: answer?.end ?? null })
        .where('id', '=', row.id)
        .execute();
    }
  }
}
