import type { Command } from './command.ts';

const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en');

/** How well words fit a label, lower is better: at its start, at the start of a word, anywhere; null when they don't. */
function fit(label: string, words: readonly string[]): number | null {
  const text = fold(label);
  let worst = 0;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at === -1) {
      return null;
    }
    worst = Math.max(worst, at === 0 ? 0 : text.charAt(at - 1) === ' ' ? 1 : 2);
  }
  return worst;
}

/** The commands that fit a query, best first; all of them for an empty one. */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return commands
    .map((command) => ({
      command,
      rank: fit([command.label, ...(command.keywords ?? [])].join(' '), words),
    }))
    .filter((candidate) => candidate.rank !== null)
    .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .map(({ command }) => command);
}
