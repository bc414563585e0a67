import type { LikeWords } from './like-words.ts';
import { protocolWords } from './protocol-words.ts';
import type { WordWeight } from './weigh-words.ts';
import type { Wording } from './wordings.ts';

/** Shared weight at which half of the trust is earned: two or three telling words. */
const HALF = 8;
/** Shared weight below which nothing is shared to speak of. */
const LEAST_SHARED = 1;
/** Weight that every question is taken to have beside its words, so that one of two words can’t be explained wholly by chance. */
const UNSAID = 20;
/** Words that most questions hold tell nothing and cost the most. */
const LEAST_WEIGHT = 1;

/** Where a word of a question tells something: a term of a wording, how alike, and whether it is the word’s best in that wording. */
type Posting = {
  readonly slot: number;
  readonly wording: number;
  readonly likeness: number;
  readonly isBest: boolean;
};

/** Compares the words of a question with all wordings as they come, and says how well they ask each thing so far. */
export type Scorer = {
  /** Begins another question. */
  readonly begin: () => void;
  readonly add: (words: readonly string[]) => void;
  /** The best score of the wordings of each thing, by the place of its id, from 0 to 1; good until the next question. */
  readonly best: () => Float64Array;
};

/**
 * Prepares to compare questions with wordings. The score is the geometric mean of two shares, each by the weight of the words:
 * how much of the wording the question says, and how much of the question the wording explains (as in the cosine of tf-idf), and
 * it is trusted the more, the more telling the words are that both share. Words need not be the same, see `wordLikeness`.
 * `ids` are the things that can be asked; `lexicon` grows by the words of the wordings.
 */
export function scoreWordings(
  ids: readonly string[],
  wordings: readonly Wording[],
  weigh: WordWeight,
  lexicon: LikeWords,
): Scorer {
  const terms = wordings.map(({ text }) => [...new Set(protocolWords(text))]);
  const slots = terms.flatMap((words, wording) => words.map((word) => ({ wording, word })));
  const slotsOf = Map.groupBy(slots.keys(), (slot) => lexicon.add(slots[slot]?.word ?? ''));
  const weightOfSlot = Float64Array.from(slots, ({ word }) => weigh(word));
  const sizeOf = Float64Array.from(terms, (words) => words.reduce((sum, word) => sum + weigh(word), 0));
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const idOf = Int32Array.from(wordings, ({ id }) => placeOf.get(id) ?? -1);

  const postings = new Map<string, readonly Posting[]>();
  const readPostings = (word: string): readonly Posting[] => {
    const found = weigh(word) < LEAST_WEIGHT ? [] : lexicon.like(word);
    const best = new Map<number, number>();
    const all = found.flatMap(({ term, likeness }) =>
      (slotsOf.get(term) ?? []).map((slot) => {
        const wording = slots[slot]?.wording ?? 0;
        best.set(wording, Math.max(best.get(wording) ?? 0, likeness));
        return { slot, wording, likeness };
      }),
    );
    const counted = new Set<number>();
    return all.map((posting) => {
      const isBest = best.get(posting.wording) === posting.likeness && !counted.has(posting.wording);
      if (isBest) counted.add(posting.wording);
      return { ...posting, isBest };
    });
  };
  const postingsOf = (word: string): readonly Posting[] => {
    const known = postings.get(word) ?? readPostings(word);
    postings.set(word, known);
    return known;
  };

  const said = new Float64Array(slots.length);
  const shared = new Float64Array(wordings.length);
  const explained = new Float64Array(wordings.length);
  const touchedSlots: number[] = [];
  const touched: number[] = [];
  const scores = new Float64Array(ids.length);
  const words = new Set<string>();
  let size = 0;
  const take = (word: string): void => {
    const weight = weigh(word);
    size += weight;
    for (const { slot, wording, likeness, isBest } of postingsOf(word)) {
      const before = said[slot] ?? 0;
      if (before === 0) touchedSlots.push(slot);
      if (explained[wording] === 0 && shared[wording] === 0) touched.push(wording);
      if (likeness > before) {
        said[slot] = likeness;
        shared[wording] = (shared[wording] ?? 0) + (likeness - before) * (weightOfSlot[slot] ?? 0);
      }
      if (isBest) explained[wording] = (explained[wording] ?? 0) + likeness * weight;
    }
  };
  return {
    begin: () => {
      for (const slot of touchedSlots) said[slot] = 0;
      for (const wording of touched) {
        shared[wording] = 0;
        explained[wording] = 0;
      }
      touchedSlots.length = 0;
      touched.length = 0;
      words.clear();
      size = 0;
    },
    add: (more) => {
      for (const word of more) {
        if (!words.has(word)) {
          words.add(word);
          take(word);
        }
      }
    },
    best: () => {
      scores.fill(0);
      for (const wording of touched) {
        const common = shared[wording] ?? 0;
        if (common < LEAST_SHARED) continue;
        const recall = common / (sizeOf[wording] ?? 1);
        const precision = (explained[wording] ?? 0) / (size + UNSAID);
        const worth = wordings[wording]?.weight ?? 0;
        const score = worth * Math.sqrt(recall * precision) * (common / (common + HALF));
        const id = idOf[wording] ?? -1;
        if (score > (scores[id] ?? 0)) scores[id] = score;
      }
      return scores;
    },
  };
}
