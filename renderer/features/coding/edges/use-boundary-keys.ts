import { useCommand } from '../../../commands/use-command.ts';
import { useCodingStore } from '../coding-store.ts';
import { joinNext, joinPrevious, splitEpisodeHere, takeBeginning, takeEnd } from '../coding.commands.ts';
import { abilitiesOf, useOnEpisode, whyNot } from '../keys/use-coding-keys.ts';
import type { CodingData } from '../use-coding-data.ts';
import { edgeCommands, type EdgeCommand } from './boundary.commands.ts';
import type { BoundaryWork } from './use-boundary-work.ts';

function useEdgeMove({ command, move }: EdgeCommand, work: BoundaryWork): void {
  const isHeld = useCodingStore(({ held }) => held !== null);
  useCommand(
    command,
    () => {
      work.moveHeld(move);
    },
    isHeld,
  );
}

/** The commands by which ends are moved, and episodes split and joined. */
export function useBoundaryKeys(work: BoundaryWork, hasCurrent: boolean, data: CodingData): void {
  const { canMark, canCode } = abilitiesOf(data);
  const isOfCoding = useCodingStore(({ chosen }) => chosen?.kind === 'coding');
  const isText = !data.isHeard;
  const canTake = isText && (isOfCoding ? canCode : canMark && hasCurrent);
  const why = whyNot(data);
  const whyNotTaken = canMark || canCode ? 'Choose a coding, or go to an episode first' : why;
  const noEpisode = canMark ? 'Go to an episode first' : why;
  const take = (edge: 'start' | 'end') => (): void => {
    work.take(edge);
  };
  useOnEpisode(takeBeginning, take('start'), canTake, isOfCoding || canMark ? whyNotTaken : why);
  useOnEpisode(takeEnd, take('end'), canTake, isOfCoding || canMark ? whyNotTaken : why);
  useOnEpisode(splitEpisodeHere, () => void work.split(), canMark && hasCurrent, noEpisode);
  useOnEpisode(joinNext, () => void work.join(1), canMark && hasCurrent, noEpisode);
  useOnEpisode(joinPrevious, () => void work.join(-1), canMark && hasCurrent, noEpisode);
  useEdgeMove(edgeCommands.wordOut, work);
  useEdgeMove(edgeCommands.wordIn, work);
  useEdgeMove(edgeCommands.sentenceOut, work);
  useEdgeMove(edgeCommands.sentenceIn, work);
  useEdgeMove(edgeCommands.turnOut, work);
  useEdgeMove(edgeCommands.turnIn, work);
  useEdgeMove(edgeCommands.left, work);
  useEdgeMove(edgeCommands.right, work);
}
