import type { Anchor } from '../text/anchor.ts';
import type { AskingTurn } from './asking-turns.ts';
import { candidatesIn } from './finding/candidates.ts';
import { confidencesOf, withOtherSources } from './finding/evidence.ts';
import { promptSearch } from './finding/prompt-search.ts';
import { likeWords } from './like-words.ts';
import { protocolWords } from './protocol-words.ts';
import { weighWords } from './weigh-words.ts';
import type { AskedPrompt } from './wordings.ts';

/**
 * The questions of one source that come closest to asking a prompt, the closest first, at most `most` of them and one a turn: for a
 * person to choose from where what was found is wrong. `prompts` is the whole protocol, since a question that asks another prompt
 * better asks this one less.
 */
export function closestQuestions(
  prompts: readonly AskedPrompt[],
  promptId: string,
  turns: readonly AskingTurn[],
  most: number,
): readonly Anchor[] {
  const asked = prompts.flatMap(({ text, probes }) => [text, ...probes.map((probe) => probe.text)]);
  const said = turns.map(({ sentences }) => sentences.flatMap(({ words }) => words));
  const weigh = weighWords([...asked.map(protocolWords), ...said]);
  const learned = prompts.flatMap(({ examples }, prompt) =>
    examples.map((words) => ({ prompt, source: null, words, confidence: 1 })),
  );
  const search = promptSearch(prompts, learned, weigh, likeWords());
  const candidates = candidatesIn(turns, prompts.length, search(0), []);
  const confidences = confidencesOf(candidates, withOtherSources, { asked: [], order: 0 });
  const wanted = prompts.findIndex(({ id }) => id === promptId);
  return candidates
    .map(({ prompt, start, end }, at) => ({ prompt, start, end, confidence: confidences[at] ?? 0 }))
    .filter(({ prompt, confidence }) => prompt === wanted && confidence > 0)
    .toSorted((one, other) => other.confidence - one.confidence || one.start - other.start)
    .slice(0, most)
    .map(({ start, end }) => ({ start, end }));
}
