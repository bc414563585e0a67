import { joinLines } from './join-lines.ts';
import type { Stretch } from './write-talk.ts';

/** So many captions, of which so many name somebody, of whom there are few. */
const FEW = 8;
const NEARLY_ALL = 0.98;
const MOST_NAMES = 0.25;

const named = /^(?<label>[^\s>[(–—:：\n-][^:：\n]{0,60}?)\s?[:：]\s(?<words>\S[\s\S]*)$/u;

/**
 * Captions each of which names who speaks, as those of a meeting do: then anything ahead of the colon is a name, also a telephone
 * number or that of a device. None where captions go on without a name.
 */
export function namedCues(
  shown: readonly { readonly at: number; readonly words: string }[],
): readonly Stretch[] {
  if (shown.length < FEW) return [];
  const talk = shown.map(({ at, words }): Stretch => {
    const { label = null, words: said = words } = named.exec(words)?.groups ?? {};
    return { label, at, words: joinLines([said]) };
  });
  const labels = talk.flatMap(({ label }) => label ?? []);
  const isTalk =
    labels.length >= talk.length * NEARLY_ALL && new Set(labels).size <= talk.length * MOST_NAMES;
  return isTalk ? talk : [];
}
