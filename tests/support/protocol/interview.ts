import { askingTurns, type AskedSource } from '#shared/protocol/asking-turns.ts';
import type { FoundPlace } from '#shared/protocol/finding/found-place.ts';
import { lookForPrompts, type ReadSource } from '#shared/protocol/look-for-prompts.ts';
import type { AskedPrompt } from '#shared/protocol/wordings.ts';

/** An interview of turns that speakers take by their number; the interviewers are named. */
export function interview(
  said: readonly (readonly [speaker: number | null, words: string])[],
  interviewers: readonly number[] = [0],
): AskedSource {
  let text = '';
  const turns = said.map(([speaker, words]) => {
    text += text === '' ? '' : '\n\n';
    const start = text.length;
    text += words;
    return { start, end: text.length, speaker, at: null };
  });
  return { text, turns, interviewers: new Set(interviewers) };
}

/** Prompts by their words; each one’s number, from 1, is its id, and its probes’ are "1.1" and so on. */
export const protocolOf = (...prompts: readonly (readonly string[])[]): readonly AskedPrompt[] =>
  prompts.map(([text = '', ...probes], index) => ({
    id: String(index + 1),
    text,
    probes: probes.map((probe, at) => ({ id: `${index + 1}.${at + 1}`, text: probe })),
    examples: [],
  }));

export const reading = (source: AskedSource): ReadSource => ({
  turns: askingTurns(source),
  settled: new Set(),
  taken: [],
});

/** Looks to the end. */
export function lookThrough(
  prompts: readonly AskedPrompt[],
  sources: readonly ReadSource[],
): readonly (readonly FoundPlace[])[] {
  const looking = lookForPrompts(prompts, sources);
  let step = looking.next();
  while (step.done !== true) step = looking.next();
  return step.value;
}
