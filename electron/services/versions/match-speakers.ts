import { nameKey } from '#shared/domain/name/name-key.ts';
import { moverBetween } from '#shared/text/moving/mover-between.ts';
import type { Turn } from '#shared/text/turn.ts';

type Known = { readonly number: number; readonly label: string };

type Talk = { readonly text: string; readonly turns: readonly Turn[] };

/** How much of what is said under both, by what is said under each of the known. */
function sharedWords(old: Talk, now: Talk): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const { move } = moverBetween(old.text, now.text);
  const shared = new Map<number, Map<number, number>>();
  let at = 0;
  for (const turn of old.turns) {
    const moved = turn.speaker === null ? null : move(turn);
    if (moved !== null && turn.speaker !== null) {
      while ((now.turns[at]?.end ?? Infinity) <= moved.start) at += 1;
      for (let next = at; (now.turns[next]?.start ?? Infinity) < moved.end; next += 1) {
        const { start, end, speaker } = now.turns[next] ?? turn;
        if (speaker !== null) {
          const byKnown = shared.get(speaker) ?? new Map<number, number>();
          const length = Math.min(end, moved.end) - Math.max(start, moved.start);
          byKnown.set(turn.speaker, (byKnown.get(turn.speaker) ?? 0) + length);
          shared.set(speaker, byKnown);
        }
      }
    }
  }
  return shared;
}

/**
 * Who of the known speakers each speaker of the newer version is: who says most of the same words, else who has the same
 * label, and nobody twice. Null for one who is new.
 */
export function matchSpeakers(
  known: readonly Known[],
  labels: readonly string[],
  old: Talk,
  now: Talk,
): readonly (number | null)[] {
  const shared = sharedWords(old, now);
  const taken = new Set<number>();
  const matched = labels.map((_, speaker): number | null => {
    const byWords = [...(shared.get(speaker) ?? [])].toSorted(([, one], [, other]) => other - one);
    const best = byWords.find(([number]) => !taken.has(number))?.[0] ?? null;
    if (best !== null) taken.add(best);
    return best;
  });
  return matched.map((number, speaker) => {
    if (number !== null) return number;
    const same = known.find(
      (one) => !taken.has(one.number) && nameKey(one.label) === nameKey(labels[speaker] ?? ''),
    );
    if (same !== undefined) taken.add(same.number);
    return same?.number ?? null;
  });
}
