/** What a key makes, by which one can see that it was heard. */
export type KeyEffect = 'selection' | 'caret' | 'episode' | 'coding' | 'list' | 'letter';

/** A key as Playwright writes it, what a person does with it, and what comes of it. */
export type KeyGesture = { readonly does: string; readonly key: string; readonly effect: KeyEffect };

export type KeyRun = { readonly episodes: number; readonly codes: number; readonly codings: number };

const gesture = (does: string, key: string, effect: KeyEffect): KeyGesture => ({ does, key, effect });

const newCode = (number: number): string => `practice ${String.fromCodePoint(97 + number)}`;

const write = (words: string): readonly KeyGesture[] =>
  words.split('').map((letter) => gesture('a letter in the list of codes', letter, 'letter'));

const openList = gesture('open the list of codes', 'c', 'list');

/** The keys that give the selected words a code: a new one while there are to be more, else one from the list or by its digit. */
function applyNext(coding: number, { codes }: KeyRun): readonly KeyGesture[] {
  if (coding < codes && coding % 8 === 7) {
    return [gesture('a code in vivo', 'Control+Shift+V', 'coding')];
  }
  if (coding < codes) {
    return [openList, ...write(newCode(coding)), gesture('a new code', 'Control+Enter', 'coding')];
  }
  if (coding % 3 === 0) {
    return [openList, ...write(newCode(coding % 7)), gesture('a code from the list', 'Enter', 'coding')];
  }
  return [gesture('a code by its digit', String(1 + (coding % 9)), 'coding')];
}

/**
 * An interview coded from its beginning by keys alone: turn after turn is marked as an episode, and sentence after sentence in it
 * is given a code, until there is as much as asked for.
 */
export function codingKeys(run: KeyRun): readonly KeyGesture[] {
  const right = gesture('a step with an arrow', 'ArrowRight', 'caret');
  const all: KeyGesture[] = [];
  let coding = 0;
  for (let episode = 0; episode < run.episodes; episode += 1) {
    all.push(gesture('select a turn', 't', 'selection'), gesture('mark an episode', 'e', 'episode'));
    all.push(gesture('a step with an arrow', 'ArrowLeft', 'caret'));
    const until = Math.round(((episode + 1) * run.codings) / run.episodes);
    for (; coding < until; coding += 1) {
      all.push(gesture('select a sentence', 's', 'selection'), ...applyNext(coding, run), right, right);
    }
    all.push(gesture('the next turn', 'Alt+ArrowDown', 'caret'));
  }
  return all;
}
