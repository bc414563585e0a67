import type { Command } from '../../../commands/command.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { askForMemo, askForTitle, useCodingStore } from '../coding-store.ts';
import {
  applyByDigit,
  applyInVivo,
  beginEpisodeHere,
  dropSentence,
  dropTurn,
  dropWord,
  endEpisodeHere,
  finishEpisode,
  markEpisode,
  nextCoding,
  nextEpisode,
  nextTurn,
  nextUncoded,
  nothingRelevant,
  pickCode,
  previousCoding,
  previousEpisode,
  previousTurn,
  removeMark,
  renameEpisode,
  replaceCode,
  selectSentence,
  selectTurn,
  selectWord,
  stepBack,
  writeMemo,
} from '../coding.commands.ts';
import { showSide } from '../side/show-side.ts';
import type { CodingData } from '../use-coding-data.ts';
import type { CodingWork } from '../use-coding-work.ts';
import type { Moves } from '../use-moves.ts';
import { onceMarked } from './use-keys-ahead.ts';

/** What the round leaves to do here. */
export type Abilities = { readonly canMark: boolean; readonly canCode: boolean };

/** What the open round allows: only that is offered. */
export function abilitiesOf({ canWork, session }: CodingData): Abilities {
  const work = session?.round?.work;
  return { canMark: canWork && work !== 'codes', canCode: canWork && work !== 'episodes' };
}

/** Why one of the two can't be done. */
export function whyNot({ canWork, session }: CodingData): string {
  if (!canWork) return 'Nothing can be marked here at present';
  if (session?.round?.work === 'codes') return 'This round is about codes; its episodes stay as they are';
  return session?.round?.work === 'episodes'
    ? 'This round is about episodes, without codes'
    : 'Go into the text first';
}

const noEpisodes = 'There are no episodes yet';

/** The commands by which one moves and selects. */
export function useMovingKeys(moves: Moves, data: CodingData): void {
  const hasEpisodes = data.episodes.length > 0;
  const hasCodings = data.codings.length > 0;
  const canStepBack = useCodingStore(
    ({ chosen, place }) => chosen !== null || (place?.words ?? null) !== null,
  );
  useCommand(
    nextEpisode,
    () => {
      moves.goToEpisode(1);
    },
    hasEpisodes,
    noEpisodes,
  );
  useCommand(
    previousEpisode,
    () => {
      moves.goToEpisode(-1);
    },
    hasEpisodes,
    noEpisodes,
  );
  useCommand(nextUncoded, moves.goToUncoded, hasEpisodes, noEpisodes);
  useCommand(
    nextCoding,
    () => {
      moves.goToCoding(1);
    },
    hasCodings,
    'Nothing is coded here yet',
  );
  useCommand(
    previousCoding,
    () => {
      moves.goToCoding(-1);
    },
    hasCodings,
    'Nothing is coded here yet',
  );
  useCommand(nextTurn, () => {
    moves.goToTurn(1);
  });
  useCommand(previousTurn, () => {
    moves.goToTurn(-1);
  });
  useCommand(selectWord, () => {
    moves.resize('word', 'widen');
  });
  useCommand(selectSentence, () => {
    moves.resize('sentence', 'widen');
  });
  useCommand(selectTurn, () => {
    moves.resize('turn', 'widen');
  });
  useCommand(dropWord, () => {
    moves.resize('word', 'narrow');
  });
  useCommand(dropSentence, () => {
    moves.resize('sentence', 'narrow');
  });
  useCommand(dropTurn, () => {
    moves.resize('turn', 'narrow');
  });
  useCommand(stepBack, moves.stepBack, canStepBack);
}

function useDigit(index: number, work: CodingWork, canCode: boolean, why: string): void {
  const hasCode = useCodingStore(({ slots }) => slots.codes[index] !== undefined);
  const command = applyByDigit[index] ?? applyInVivo;
  useCommand(
    command,
    () => {
      work.applyDigit(index);
    },
    canCode && hasCode,
    canCode ? 'No code has this digit yet' : why,
  );
}

/** Offers a command on an episode, which may still be on its way. */
export function useOnEpisode(command: Command, run: () => void, enabled: boolean, why: string): void {
  const isMarking = useCodingStore(({ marking }) => marking !== null);
  useCommand(command, onceMarked(command.id, run), enabled || isMarking, why);
}

/** The commands by which one marks and codes. */
export function useWorkingKeys(work: CodingWork, hasCurrent: boolean, data: CodingData): void {
  const { canMark, canCode } = abilitiesOf(data);
  const isThere = useCodingStore(({ place, chosen }) => place !== null || chosen !== null);
  const chosen = useCodingStore((state) => state.chosen);
  const why = whyNot(data);
  const noEpisode = data.canWork ? 'Go to an episode first' : why;
  const canRemove = chosen?.kind === 'episode' ? canMark : chosen !== null && canCode;
  const canMove = canMark && data.episodes.length > 0 && isThere;
  useCommand(markEpisode, () => void work.mark(), canMark && isThere, why);
  useCommand(pickCode, work.pick, canCode && isThere, why);
  useCommand(applyInVivo, work.applyInVivo, canCode && isThere, why);
  useCommand(
    replaceCode,
    work.pickReplacement,
    canCode && chosen?.kind === 'coding',
    canCode ? 'Choose a coding first' : why,
  );
  useOnEpisode(
    removeMark,
    () => void work.remove(),
    canRemove,
    data.canWork ? 'Choose a coding or an episode first' : why,
  );
  useOnEpisode(finishEpisode, () => void work.finish(), data.canWork && hasCurrent, noEpisode);
  useOnEpisode(
    renameEpisode,
    () => {
      showSide(askForTitle);
    },
    canMark && hasCurrent,
    canMark ? noEpisode : why,
  );
  useOnEpisode(beginEpisodeHere, () => void work.move('start'), canMove, canMark ? noEpisodes : why);
  useOnEpisode(endEpisodeHere, () => void work.move('end'), canMove, canMark ? noEpisodes : why);
  useCommand(nothingRelevant, () => void work.setReading('nothing relevant'), data.canWork, why);
  useOnEpisode(
    writeMemo,
    () => {
      showSide(askForMemo);
    },
    hasCurrent || chosen?.kind === 'coding',
    'Go to an episode or choose a coding first',
  );
  useDigit(0, work, canCode && isThere, why);
  useDigit(1, work, canCode && isThere, why);
  useDigit(2, work, canCode && isThere, why);
  useDigit(3, work, canCode && isThere, why);
  useDigit(4, work, canCode && isThere, why);
  useDigit(5, work, canCode && isThere, why);
  useDigit(6, work, canCode && isThere, why);
  useDigit(7, work, canCode && isThere, why);
  useDigit(8, work, canCode && isThere, why);
}
