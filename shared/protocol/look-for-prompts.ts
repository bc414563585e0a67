import type { Anchor } from '../text/anchor.ts';
import type { AskingTurn } from './asking-turns.ts';
import { LEAST_CONFIDENCE } from './certainty.ts';
import { candidatesIn, type Candidate, type ScoreQuestion } from './finding/candidates.ts';
import { choosePlaces } from './finding/choose-places.ts';
import { confidencesOf, withOtherSources, wordsAlone } from './finding/evidence.ts';
import { probeSearch } from './finding/find-probes.ts';
import type { FoundPlace } from './finding/found-place.ts';
import { leadBack } from './finding/lead-back.ts';
import { orderKept, type AskedAt } from './finding/order-kept.ts';
import { promptSearch, type LearnedWording } from './finding/prompt-search.ts';
import { likeWords } from './like-words.ts';
import { protocolWords } from './protocol-words.ts';
import { weighWords } from './weigh-words.ts';
import type { AskedPrompt } from './wordings.ts';

/** A source whose turns were read, with what is known of it already. */
export type ReadSource = {
  readonly turns: readonly AskingTurn[];
  /** Prompts and probes that are not looked for, since a person has said where they are, or that they were not asked. */
  readonly settled: ReadonlySet<string>;
  /** Where a prompt or a probe is asked for certain. */
  readonly taken: readonly (Anchor & { readonly id: string })[];
};

type Place = Candidate & { readonly confidence: number };

/** A confidence from which on a place helps to find others: by its words in other sources, by where it stands in its own. */
const LEAST_TO_LEARN_FROM = 0.4;
/** How often it is looked again with what was found before. */
const AGAIN = 2;

/** What is known before a round of looking. */
type Known = {
  readonly score: (source: number) => ScoreQuestion;
  readonly order: number;
  /** Where prompts are asked, by source; empty in the first round. */
  readonly places: readonly (readonly AskedAt[])[];
};

/** Where the prompts are asked that a person has settled in a source. */
const settledIn = (ids: readonly string[], { turns, taken }: ReadSource): readonly AskedAt[] =>
  taken.flatMap(({ id, start }) => {
    const prompt = ids.indexOf(id);
    const turn = turns.findLastIndex(({ sentences }) => (sentences[0]?.start ?? Infinity) <= start);
    return prompt === -1 ? [] : [{ prompt, turn, confidence: 1 }];
  });

/** How probable each question of a source asks each prompt, and the places that follow, from `least` on. */
function look(
  ids: readonly string[],
  { turns, settled, taken }: ReadSource,
  index: number,
  { score, order, places }: Known,
  least: number,
): readonly Place[] {
  const candidates = candidatesIn(turns, ids.length, score(index), taken);
  const asked = places[index];
  const confidences =
    asked === undefined
      ? confidencesOf(candidates, wordsAlone, { asked: [], order: 0 })
      : confidencesOf(candidates, withOtherSources, { asked, order });
  const chances = leadBack(
    candidates.map((candidate, at) => ({ ...candidate, confidence: confidences[at] ?? 0 })),
  );
  const wanted = chances.filter(({ prompt }) => !settled.has(ids[prompt] ?? ''));
  return choosePlaces(wanted, least);
}

/**
 * Looks for every prompt of a protocol in every source, and for its probes behind it. Each turn of who interviews is compared with
 * each prompt, and the evidence summed to a probability (see `confidencesOf`). Looks three times: what was found tells how
 * the interviewers put a prompt and how far they keep to the order of the protocol, and by that others are found that did not
 * use its words. The same input gives the same places. Yields after each source and round, so that who runs it can say how far it
 * is, or stop.
 */
export function* lookForPrompts(
  prompts: readonly AskedPrompt[],
  sources: readonly ReadSource[],
): Generator<undefined, readonly (readonly FoundPlace[])[]> {
  const ids = prompts.map(({ id }) => id);
  const asked = prompts.flatMap(({ text, probes }) => [text, ...probes.map((probe) => probe.text)]);
  const said = sources.flatMap(({ turns }) =>
    turns.map(({ sentences }) => sentences.flatMap(({ words }) => words)),
  );
  const weigh = weighWords([...asked.map(protocolWords), ...said]);
  const lexicon = likeWords();
  const confirmed = prompts.flatMap(({ examples }, prompt) =>
    examples.map((words): LearnedWording => ({ prompt, source: null, words, confidence: 1 })),
  );
  const settled = sources.map((source) => settledIn(ids, source));
  let known: Known = { score: promptSearch(prompts, confirmed, weigh, lexicon), order: 0, places: [] };
  for (let round = 0; round < AGAIN; round += 1) {
    const learned: LearnedWording[] = [...confirmed];
    const places: (readonly AskedAt[])[] = [];
    for (const [index, source] of sources.entries()) {
      const found = look(ids, source, index, known, LEAST_TO_LEARN_FROM);
      places.push([...found, ...(settled[index] ?? [])]);
      for (const { prompt, words, confidence } of found) {
        learned.push({ prompt, source: index, words: words.join(' '), confidence });
      }
      yield;
    }
    known = { score: promptSearch(prompts, learned, weigh, lexicon), order: orderKept(places), places };
  }
  const findProbes = probeSearch(prompts, weigh, lexicon);
  const found: (readonly FoundPlace[])[] = [];
  for (const [index, source] of sources.entries()) {
    const places = look(ids, source, index, known, LEAST_CONFIDENCE)
      .toSorted((one, other) => one.start - other.start)
      .map(({ prompt, start, end, confidence }) => ({ id: ids[prompt] ?? '', start, end, confidence }));
    found.push([...places, ...findProbes(places, source)]);
    yield;
  }
  return found;
}
