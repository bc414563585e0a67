import type { LikeWords } from '../like-words.ts';
import { scoreWordings } from '../score-wordings.ts';
import type { WordWeight } from '../weigh-words.ts';
import { wordingsOf, type AskedPrompt } from '../wordings.ts';
import type { ScoreQuestion } from './candidates.ts';

/** Words in which a prompt was asked somewhere. */
export type LearnedWording = {
  /** The prompt, by its place in the protocol. */
  readonly prompt: number;
  /** The source, by its place among the sources; null where a person has confirmed the words. */
  readonly source: number | null;
  readonly words: string;
  /** How certain it is that they ask it, from 0 to 1. */
  readonly confidence: number;
};

/** Wordings that are learned for one prompt, at most; more say the same again. */
const MOST_LEARNED = 12;

/** The most certain wordings of each prompt. */
function mostCertain(learned: readonly LearnedWording[]): readonly LearnedWording[] {
  const best = learned.toSorted((one, other) => other.confidence - one.confidence);
  return [...Map.groupBy(best, ({ prompt }) => prompt).values()].flatMap((of) => of.slice(0, MOST_LEARNED));
}

/** Prepares to look for prompts by what is written and what was learned; gives the scorer for a source, by its place. */
export function promptSearch(
  prompts: readonly AskedPrompt[],
  learned: readonly LearnedWording[],
  weigh: WordWeight,
  lexicon: LikeWords,
): (source: number) => ScoreQuestion {
  const known = mostCertain(learned);
  const ofPrompt = prompts.map((_, prompt) => [...known.keys()].filter((at) => known[at]?.prompt === prompt));
  const ids = [
    ...prompts.map((_, prompt) => `own ${prompt}`),
    ...prompts.map((_, prompt) => `probe ${prompt}`),
    ...known.map((_, at) => `learned ${at}`),
  ];
  const scorer = scoreWordings(
    ids,
    [
      ...prompts.flatMap(({ text }, prompt) => wordingsOf({ id: `own ${prompt}`, text })),
      ...prompts.flatMap(({ probes }, prompt) =>
        probes.map(({ text }) => ({ id: `probe ${prompt}`, text, weight: 1 })),
      ),
      ...known.map(({ words, confidence }, at) => ({ id: `learned ${at}`, text: words, weight: confidence })),
    ],
    weigh,
    lexicon,
  );
  const probesFrom = prompts.length;
  const learnedFrom = 2 * prompts.length;
  return (source) => ({
    begin: scorer.begin,
    add: scorer.add,
    scores: () => {
      const best = scorer.best();
      return {
        own: (prompt) => best[prompt] ?? 0,
        probe: (prompt) => best[probesFrom + prompt] ?? 0,
        learned: (prompt) => {
          let most = 0;
          for (const at of ofPrompt[prompt] ?? []) {
            if (known[at]?.source !== source) most = Math.max(most, best[learnedFrom + at] ?? 0);
          }
          return most;
        },
      };
    },
  });
}
