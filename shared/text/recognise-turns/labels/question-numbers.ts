import { fold } from '../../fold.ts';
import type { Candidate } from '../conventions/convention.ts';
import { answeringWords, askingWords } from './label-words.ts';

const numbered = /^(?<word>\p{L}{1,12})\s?(?<number>\d{1,3})$/u;
const codes: ReadonlySet<string> = new Set(['q', 'a', 'r', 'f']);

/** Words for a question or an answer, not for a person: these count questions, where those tell people apart. */
const countable = new Set(
  'question answer frage antwort pregunta respuesta reponse domanda risposta pergunta resposta vraag antwoord svar 問 答 問題 质问 回答 вопрос ответ'.split(
    ' ',
  ),
);

const isCounted = (word: string): boolean =>
  codes.has(word) || (countable.has(word) && (askingWords.has(word) || answeringWords.has(word)));

function partsOf(label: string): { readonly word: string; readonly number: string } | null {
  const { word, number } = numbered.exec(label)?.groups ?? {};
  return word === undefined || number === undefined || !isCounted(fold(word)) ? null : { word, number };
}

/** Questions that are numbered and that nobody answers under a label are the prompts of a protocol. */
function withoutPrompts(candidates: readonly Candidate[], words: ReadonlySet<string>): readonly Candidate[] {
  const isPrompt = (label: string): boolean => {
    const word = numbered.exec(label)?.groups?.['word'];
    return word !== undefined && words.has(word) && askingWords.has(fold(word));
  };
  const rest = candidates.filter(({ label }) => !isPrompt(label));
  return rest.length < candidates.length / 2 ? rest : candidates;
}

/**
 * `Q1:`, `A1:`, `Q2:`, … number what is asked and not who asks: then the number is no part of the label. Where nothing but questions
 * is numbered and hardly anything else has a label, they are no labels at all.
 */
export function withoutNumbers(candidates: readonly Candidate[]): readonly Candidate[] {
  const counts = new Map<string, Set<string>>();
  const twice = new Set<string>();
  const bare = new Set(candidates.map(({ label }) => label));
  const parts = new Map([...bare].map((label) => [label, partsOf(label)]));
  for (const { label } of candidates) {
    const { word, number } = parts.get(label) ?? {};
    if (word === undefined || number === undefined) continue;
    const seen = counts.get(word) ?? new Set();
    if (seen.has(number)) twice.add(word);
    counts.set(word, seen.add(number));
  }
  const words = new Set(
    [...counts].filter(([word, seen]) => seen.size > 1 && !twice.has(word)).map(([word]) => word),
  );
  if (words.size === 0) return candidates;
  if (words.size === 1 && ![...codes, ...countable].some((word) => hasFolded(bare, word))) {
    return withoutPrompts(candidates, words);
  }
  return candidates.map((candidate) => {
    const word = numbered.exec(candidate.label)?.groups?.['word'];
    return word !== undefined && words.has(word) ? { ...candidate, label: word } : candidate;
  });
}

const hasFolded = (labels: ReadonlySet<string>, word: string): boolean =>
  [...labels].some((label) => fold(label) === word);
