import { useMemo } from 'react';
import type { ReadEdges } from '../../../transcript/edges/edge-handles.ts';
import { useShown } from '../drawing/use-shown.ts';
import { abilitiesOf } from '../keys/use-coding-keys.ts';
import type { CodingData } from '../use-coding-data.ts';
import { hintOnEdge } from './edge-hint.ts';

/** The ends that can be moved: those of the chosen coding or episode, where the round lets them be. */
export function useShownEdges(data: CodingData): ReadEdges | null {
  const chosen = useShown((state) => state.chosen);
  const held = useShown((state) => state.held);
  const { canMark, canCode } = abilitiesOf(data);
  const { episodes, codings, codesById } = data;
  return useMemo(() => {
    if (chosen === null || !(chosen.kind === 'coding' ? canCode : canMark)) {
      return null;
    }
    const coding = chosen.kind === 'coding' ? codings.find(({ id }) => id === chosen.id) : undefined;
    const episode = chosen.kind === 'episode' ? episodes.find(({ id }) => id === chosen.id) : undefined;
    const of = coding ?? episode;
    if (of === undefined) {
      return null;
    }
    const name =
      coding === undefined
        ? `episode ${episode?.number ?? ''}`
        : `“${codesById.get(coding.codeId)?.name ?? 'the code'}”`;
    const { start, end } = held?.extent ?? of;
    return { start, end, name, held: held?.edge ?? null, hint: hintOnEdge() };
  }, [chosen, held, canMark, canCode, episodes, codings, codesById]);
}
