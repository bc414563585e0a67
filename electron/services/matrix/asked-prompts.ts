import type { Reader } from '#electron/study/database.ts';
import type { MatrixSpec } from '#shared/contract/matrix.ts';
import { promptOfStretch, type PromptAnswer } from '#shared/protocol/prompt-of-stretch.ts';
import type { Anchor } from '#shared/text/anchor.ts';

/** Where prompts were asked, as far as a matrix with prompts on one side needs it. */
export type AskedPrompts = {
  /** The prompt whose answer a stretch belongs to; null for none. */
  readonly promptOf: (sourceId: string, stretch: Anchor) => string | null;
  /** How a prompt stands in a source. */
  readonly standing: (promptId: string, sourceId: string) => 'asked' | 'not asked' | 'not found';
};

const hasPrompts = ({ rows, columns }: Pick<MatrixSpec, 'rows' | 'columns'>): boolean =>
  rows === 'prompt' || columns === 'prompt';

/** Reads them; null for a matrix that has no prompts, so that nothing is asked for it. */
export async function readAskedPrompts(db: Reader, spec: MatrixSpec): Promise<AskedPrompts | null> {
  if (!hasPrompts(spec)) {
    return null;
  }
  const rows = await db
    .selectFrom('prompt_places')
    .innerJoin('prompts', 'prompts.id', 'prompt_places.prompt_id')
    .select(['prompt_id', 'source_id', 'state', 'answer_start', 'answer_end'])
    .where('prompts.parent_id', 'is', null)
    .orderBy('prompt_places.start')
    .execute();
  const states = new Map(rows.map((row) => [`${row.prompt_id} ${row.source_id}`, row.state]));
  const answers = Map.groupBy(
    rows.flatMap(({ prompt_id, source_id, answer_start, answer_end }) =>
      answer_start === null || answer_end === null
        ? []
        : [{ sourceId: source_id, promptId: prompt_id, start: answer_start, end: answer_end }],
    ),
    ({ sourceId }): string => sourceId,
  );
  const none: readonly PromptAnswer[] = [];
  return {
    promptOf: (sourceId, stretch) => promptOfStretch(answers.get(sourceId) ?? none, stretch),
    standing: (promptId, sourceId) => {
      const state = states.get(`${promptId} ${sourceId}`);
      if (state === undefined) {
        return 'not found';
      }
      return state === 'not asked' ? 'not asked' : 'asked';
    },
  };
}
