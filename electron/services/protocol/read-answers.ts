import type { Reader } from '#electron/study/database.ts';
import type { Answer, PromptPlace } from '#shared/contract/answers.ts';
import type { SourceText } from '#shared/contract/sources.ts';
import type { QueryContext } from '../access/context.ts';
import { readSource } from '../sources/source-text.ts';
import { listPlaces } from './read-places.ts';
import { readPrompt } from './read-prompts.ts';

/** The turns of an answer, cut to it. */
function turnsOfAnswer({ text, turns, speakers }: SourceText, place: PromptPlace | null): Answer['turns'] {
  const answer = place?.answer ?? null;
  if (answer === null) {
    return [];
  }
  return turns
    .filter((turn) => turn.start < answer.end && turn.end > answer.start)
    .map((turn) => {
      const start = Math.max(turn.start, answer.start);
      const end = Math.min(turn.end, answer.end);
      const speaker = speakers.find(({ number }) => number === turn.speaker);
      return {
        start,
        end,
        speaker: speaker?.label ?? null,
        role: speaker?.role ?? 'unknown',
        text: text.slice(start, end),
      };
    });
}

/** What everyone says to one prompt, a transcript each, in the order of the sources; also where it was not found or not asked. */
export async function readAnswers(
  db: Reader,
  input: { readonly promptId: string },
  context: QueryContext,
): Promise<Answer[]> {
  const { probes } = await readPrompt(db, input.promptId);
  const places: PromptPlace[] = [];
  for (const promptId of [input.promptId, ...probes.map(({ id }) => id)]) {
    places.push(...(await listPlaces(db, { promptId }, context)));
  }
  const people = await db.selectFrom('participants').select(['id', 'name']).orderBy('position').execute();
  const sources = await db
    .selectFrom('sources')
    .select(['id', 'title'])
    .where('medium', '=', 'text')
    .orderBy('position')
    .orderBy('id')
    .execute();
  const answers: Answer[] = [];
  for (const { id, title } of sources) {
    const here = places.filter(({ sourceId }) => sourceId === id);
    const place = here.find(({ promptId }) => promptId === input.promptId) ?? null;
    const source = await readSource(db, { sourceId: id }, context);
    const voices = new Set(source.speakers.map(({ participantId }) => participantId));
    answers.push({
      sourceId: id,
      source: title,
      participants: people.filter((person) => voices.has(person.id)),
      place,
      turns: turnsOfAnswer(source, place),
      probes: here.flatMap(({ promptId, question }) =>
        question !== null && probes.some((probe) => probe.id === promptId) ? [{ promptId, ...question }] : [],
      ),
    });
  }
  return answers;
}
