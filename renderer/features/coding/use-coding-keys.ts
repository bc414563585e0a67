import { useCommand } from '../../commands/use-command.ts';
import { askForMemo, askForTitle, useCodingStore } from './coding-store.ts';
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
  nextUncoded,
  nothingRelevant,
  pickCode,
  previousCoding,
  previousEpisode,
  removeMark,
  renameEpisode,
  selectSentence,
  selectTurn,
  selectWord,
  stepBack,
  writeMemo,
} from './coding.commands.ts';
import type { CodingData } from './use-coding-data.ts';
import type { CodingWork } from './use-coding-work.ts';
import type { Moves } from './use-moves.ts';

/** What the round leaves to do here. */
export type Abilities = { readonly canMark: boolean; readonly canCode: boolean };

/** What the open round allows: only that is offered. */
export function abilitiesOf({ canWork, session }: CodingData): Abilities {
  const work = session?.round?.work;
  return { canMark: canWork && work !== 'codes', canCode: canWork && work !== 'episodes' };
}

const notOpen = 'Nothing can be marked here at present';

/** The commands by which one moves and selects. */
export function useMovingKeys(moves: Moves, data: CodingData): void {
  const hasEpisodes = data.episodes.length > 0;
  const hasCodings = data.codings.length > 0;
  const canStepBack = useCodingStore(
    ({ chosen, place }) => chosen !== null || (place?.words ?? null) !== null,
  );
  const noEpisodes = 'There are no episodes yet';
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

function useDigit(index: number, work: CodingWork, isEnabled: boolean): void {
  const hasCode = useCodingStore(({ slots }) => slots.codes[index] !== undefined);
  const command = applyByDigit[index] ?? applyInVivo;
  useCommand(
    command,
    () => {
      work.applyDigit(index);
    },
    isEnabled && hasCode,
    'No code has this digit yet',
  );
}

/** The commands by which one marks and codes. */
export function useWorkingKeys(work: CodingWork, hasCurrent: boolean, data: CodingData): void {
  const { canMark, canCode } = abilitiesOf(data);
  const isThere = useCodingStore(({ place, chosen }) => place !== null || chosen !== null);
  const chosen = useCodingStore((state) => state.chosen);
  const somewhere = canMark || canCode ? 'Go into the text first' : notOpen;
  const canRemove = chosen?.kind === 'episode' ? canMark : chosen !== null && canCode;
  const hasEpisodes = data.episodes.length > 0;
  useCommand(markEpisode, () => void work.mark(), canMark && isThere, somewhere);
  useCommand(pickCode, work.pick, canCode && isThere, somewhere);
  useCommand(applyInVivo, work.applyInVivo, canCode && isThere, somewhere);
  useCommand(removeMark, () => void work.remove(), canRemove, 'Choose a coding or an episode first');
  useCommand(finishEpisode, () => void work.finish(), data.canWork && hasCurrent, 'Go to an episode first');
  useCommand(renameEpisode, askForTitle, canMark && hasCurrent, 'Go to an episode first');
  useCommand(beginEpisodeHere, () => void work.move('start'), canMark && hasEpisodes && isThere, somewhere);
  useCommand(endEpisodeHere, () => void work.move('end'), canMark && hasEpisodes && isThere, somewhere);
  useCommand(nothingRelevant, () => void work.setReading('nothing relevant'), data.canWork, notOpen);
  useCommand(writeMemo, askForMemo, hasCurrent, 'Go to an episode first');
  useDigit(0, work, canCode && isThere);
  useDigit(1, work, canCode && isThere);
  useDigit(2, work, canCode && isThere);
  useDigit(3, work, canCode && isThere);
  useDigit(4, work, canCode && isThere);
  useDigit(5, work, canCode && isThere);
  useDigit(6, work, canCode && isThere);
  useDigit(7, work, canCode && isThere);
  useDigit(8, work, canCode && isThere);
}
