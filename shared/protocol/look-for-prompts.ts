import type { Anchor } from '../text/anchor.ts';
import type { AskingTurn } from './asking-turns.ts';
import { findPlaces, type ScoredPlace } from './find-places.ts';
import { protocolWords } from './protocol-words.ts';
import { scoreWordings, type Scorer } from './score-wordings.ts';
import { weighWords, type WordWeight } from './weigh-words.ts';
import { wordingsOf, type AskedPrompt, type Wording } from './wordings.ts';

/** A source whose turns were read, with what is known of it already. */
export type ReadSource = {
  readonly turns: readonly AskingTurn[];
  /** Prompts and probes that are not looked for, since a person has said where they are, or that they were not asked. */
  readonly settled: ReadonlySet<string>;
  /** Where something is asked for certain. */
  readonly taken: readonly Anchor[];
};

/** A score from which on a place is trusted so far that its words are looked for in the other sources. */
const TRUSTED = 0.4;
/** Wordings that are learned for one prompt, at most; more say the same again. */
const LEARNED = 6;
/** A probe is short and much like others; it needs more to be told from them. */
const LEAST_OF_PROBE = 0.28;
/** How much it is worth to ask a prompt by one of its probes. */
const PROBE = 0.95;

type Search = { readonly ids: readonly string[]; readonly scorer: Scorer };

/** What prompts are looked for with; their probes ask them too. */
function promptSearch(
  prompts: readonly AskedPrompt[],
  learned: ReadonlyMap<string, readonly string[]>,
  weigh: WordWeight,
): Search {
  const ids = prompts.map(({ id }) => id);
  const wordings = prompts.flatMap((prompt): readonly Wording[] => [
    ...wordingsOf(prompt, [...prompt.examples, ...(learned.get(prompt.id) ?? [])]),
    ...prompt.probes.map(({ text }) => ({ id: prompt.id, text, weight: PROBE })),
  ]);
  return { ids, scorer: scoreWordings(ids, wordings, weigh) };
}

function probeSearch(prompts: readonly AskedPrompt[], weigh: WordWeight): Search {
  const probes = prompts.flatMap((prompt) => prompt.probes);
  const ids = probes.map(({ id }) => id);
  return {
    ids,
    scorer: scoreWordings(
      ids,
      probes.flatMap((probe) => wordingsOf(probe)),
      weigh,
    ),
  };
}

/** The probes of each prompt that was found, looked for behind its question, up to where the next prompt is asked. */
function findProbes(
  prompts: readonly AskedPrompt[],
  places: readonly ScoredPlace[],
  { ids, scorer }: Search,
  { turns, settled, taken }: ReadSource,
): readonly ScoredPlace[] {
  const all = [...places, ...taken];
  const starts = all.map(({ start }) => start).toSorted((one, other) => one - other);
  return places.flatMap((place) => {
    const probes = prompts.find(({ id }) => id === place.id)?.probes ?? [];
    const wanted = new Set(probes.map(({ id }) => id).filter((id) => !settled.has(id)));
    if (wanted.size === 0) return [];
    const next = starts.find((start) => start > place.start) ?? Number.POSITIVE_INFINITY;
    const behind = turns.map(({ sentences, ...turn }) => ({
      ...turn,
      sentences: sentences.filter(({ start, end }) => start >= place.end && end <= next),
    }));
    const found = findPlaces(ids, (id) => wanted.has(id), scorer, behind, all);
    return found.filter(({ score }) => score >= LEAST_OF_PROBE);
  });
}

/** The examples that say most, each wording once. */
function learnedFrom(places: readonly ScoredPlace[]): ReadonlyMap<string, readonly string[]> {
  const best = places.toSorted((one, other) => other.score - one.score);
  return new Map(
    [...Map.groupBy(best, ({ id }) => id)].map(([id, said]) => [
      id,
      [...new Set(said.map(({ words }) => words.join(' ')))].slice(0, LEARNED),
    ]),
  );
}

/**
 * Looks for every prompt of a protocol in every source, and for its probes behind it. Looks twice: what was found for certain
 * tells how the interviewers put a prompt, and by that it is found where they did not use the protocol’s words. The same
 * input gives the same places. Yields after each source and pass, so that who runs it can say how far it is, or stop.
 */
export function* lookForPrompts(
  prompts: readonly AskedPrompt[],
  sources: readonly ReadSource[],
): Generator<undefined, readonly (readonly ScoredPlace[])[]> {
  const asked = prompts.flatMap(({ text, probes }) => [text, ...probes.map((probe) => probe.text)]);
  const said = sources.flatMap(({ turns }) =>
    turns.map(({ sentences }) => sentences.flatMap(({ words }) => words)),
  );
  const weigh = weighWords([...asked.map(protocolWords), ...said]);
  const first = promptSearch(prompts, new Map(), weigh);
  const trusted: (readonly ScoredPlace[])[] = [];
  for (const { turns, settled, taken } of sources) {
    const places = findPlaces(first.ids, (id) => !settled.has(id), first.scorer, turns, taken);
    trusted.push(places.filter(({ score }) => score >= TRUSTED));
    yield;
  }
  const second = promptSearch(prompts, learnedFrom(trusted.flat()), weigh);
  const probes = probeSearch(prompts, weigh);
  const found: (readonly ScoredPlace[])[] = [];
  for (const [index, source] of sources.entries()) {
    const kept = trusted[index] ?? [];
    const done = new Set([...source.settled, ...kept.map(({ id }) => id)]);
    const taken = [...source.taken, ...kept];
    const others = findPlaces(second.ids, (id) => !done.has(id), second.scorer, source.turns, taken);
    const places = [...kept, ...others].toSorted((one, other) => one.start - other.start);
    found.push([...places, ...findProbes(prompts, places, probes, source)]);
    yield;
  }
  return found;
}
