import type { Anchor } from '../../text/anchor.ts';
import type { AskingTurn } from '../asking-turns.ts';
import type { LikeWords } from '../like-words.ts';
import { scoreWordings } from '../score-wordings.ts';
import type { WordWeight } from '../weigh-words.ts';
import { wordingsOf, type AskedPrompt } from '../wordings.ts';
import { candidatesIn, type ScoreQuestion } from './candidates.ts';
import { choosePlaces } from './choose-places.ts';
import { confidencesOf, wordsAlone } from './evidence.ts';
import type { FoundPlace } from './found-place.ts';

/** A probe is short and much like others; it is told only where it is rather asked than not. */
const LEAST_OF_PROBE = 0.5;

function probeScorer(prompt: AskedPrompt, weigh: WordWeight, lexicon: LikeWords): ScoreQuestion {
  const scorer = scoreWordings(
    prompt.probes.map(({ id }) => id),
    prompt.probes.flatMap((probe) => wordingsOf(probe)),
    weigh,
    lexicon,
  );
  const nothing = (): number => 0;
  return {
    begin: scorer.begin,
    add: scorer.add,
    scores: () => {
      const best = scorer.best();
      return { own: (probe) => best[probe] ?? 0, probe: nothing, learned: nothing };
    },
  };
}

/** The turns by what is said in them from `from` to `to`. */
const between = (turns: readonly AskingTurn[], from: number, to: number): readonly AskingTurn[] =>
  turns.map((turn) => ({
    ...turn,
    sentences: turn.sentences.filter(({ start, end }) => start >= from && end <= to),
  }));

/**
 * Prepares to look for the probes of prompts where the prompts are asked: behind the question, up to where the next prompt is asked.
 * `settled` probes are not looked for; nothing is found in words that are `taken`.
 */
export function probeSearch(
  prompts: readonly AskedPrompt[],
  weigh: WordWeight,
  lexicon: LikeWords,
): (
  places: readonly FoundPlace[],
  source: {
    readonly turns: readonly AskingTurn[];
    readonly settled: ReadonlySet<string>;
    readonly taken: readonly Anchor[];
  },
) => readonly FoundPlace[] {
  const byId = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  const scorers = new Map(prompts.map((prompt) => [prompt.id, probeScorer(prompt, weigh, lexicon)]));
  return (places, { turns, settled, taken }) => {
    const all = [...places, ...taken];
    const starts = all.map(({ start }) => start).toSorted((one, other) => one - other);
    return places.flatMap((place) => {
      const probes = byId.get(place.id)?.probes ?? [];
      const scorer = scorers.get(place.id);
      if (scorer === undefined || probes.every(({ id }) => settled.has(id))) return [];
      const next = starts.find((start) => start > place.start) ?? Number.POSITIVE_INFINITY;
      const candidates = candidatesIn(between(turns, place.end, next), probes.length, scorer, all);
      const confidences = confidencesOf(candidates, wordsAlone, { asked: [], order: 0 });
      const chances = candidates.map((candidate, at) => ({ ...candidate, confidence: confidences[at] ?? 0 }));
      const wanted = chances.filter(({ prompt }) => !settled.has(probes[prompt]?.id ?? ''));
      return choosePlaces(wanted, LEAST_OF_PROBE).map(({ prompt, start, end, confidence }) => ({
        id: probes[prompt]?.id ?? '',
        start,
        end,
        confidence,
      }));
    });
  };
}
