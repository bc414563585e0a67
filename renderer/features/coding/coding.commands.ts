import type { Command, CommandGroup } from '../../commands/command.ts';
import { boundaryCommands } from './edges/boundary.commands.ts';
import { findCommands } from './find/find.commands.ts';
import { pinCommands } from './pins/pin.commands.ts';

const coding = (
  id: string,
  label: string,
  keys: readonly string[],
  keywords: readonly string[],
  group: CommandGroup = 'Coding',
): Command => ({ id: `coding.${id}`, label, group, keys, keywords, scope: 'coding' });

export const markEpisode = coding('markEpisode', 'Mark an episode', ['E'], ['relevant', 'segment']);
export const pickCode = coding('pickCode', 'Code the selected words', ['C'], ['apply', 'picker', 'label']);
export const applyInVivo = coding(
  'applyInVivo',
  'Code in vivo, in the participant’s words',
  ['Mod+Shift+V'],
  ['apply', 'verbatim'],
);
export const replaceCode = coding(
  'replaceCode',
  'Put another code in place of the chosen one',
  ['R'],
  ['recode', 'change', 'swap'],
);
export const removeMark = coding(
  'remove',
  'Remove the chosen coding or episode',
  ['X', 'Delete', 'Backspace'],
  ['delete', 'uncode'],
);
export const finishEpisode = coding(
  'finishEpisode',
  'Say whether the episode is done',
  ['D'],
  ['finish', 'coded'],
);
export const renameEpisode = coding('renameEpisode', 'Rename the episode', ['F2'], ['title', 'name']);
export const beginEpisodeHere = coding(
  'beginEpisodeHere',
  'Let the episode begin where the selection begins',
  ['['],
  ['boundary', 'start', 'move'],
);
export const endEpisodeHere = coding(
  'endEpisodeHere',
  'Let the episode end where the selection ends',
  [']'],
  ['boundary', 'stop', 'move'],
);
export const takeBeginning = coding(
  'takeBeginning',
  'Take the beginning of the episode or coding in hand',
  ['B'],
  ['boundary', 'border', 'edge', 'start', 'move', 'extend', 'shrink'],
);
export const takeEnd = coding(
  'takeEnd',
  'Take the end of the episode or coding in hand',
  ['Shift+B'],
  ['boundary', 'border', 'edge', 'stop', 'move', 'extend', 'shrink'],
);
export const splitEpisodeHere = coding(
  'splitEpisode',
  'Split the episode in two at the caret',
  ['Y'],
  ['cut', 'divide', 'halves'],
);
export const joinNext = coding(
  'joinNext',
  'Join the episode with the next one',
  ['Shift+Y'],
  ['merge', 'unite', 'one'],
);
export const joinPrevious = coding(
  'joinPrevious',
  'Join the episode with the one before',
  ['Alt+Y'],
  ['merge', 'unite', 'one'],
);
export const nothingRelevant = coding(
  'nothingRelevant',
  'Note the source as read, with nothing relevant',
  [],
  ['looked at', 'absence'],
);

/** The code at each digit. */
export const applyByDigit: readonly Command[] = Array.from({ length: 9 }, (_, index) =>
  coding(`apply${index + 1}`, `Apply recent code ${index + 1}`, [String(index + 1)], ['last', 'again']),
);

export const nextEpisode = coding('nextEpisode', 'Next episode', ['J'], ['forward'], 'Reading');
export const previousEpisode = coding('previousEpisode', 'Previous episode', ['K'], ['back'], 'Reading');
export const nextUncoded = coding(
  'nextUncoded',
  'Next episode without codes',
  ['N'],
  ['open', 'todo'],
  'Reading',
);
export const nextTurn = coding('nextTurn', 'Next turn', ['Alt+ArrowDown'], ['forward', 'speaker'], 'Reading');
export const previousTurn = coding(
  'previousTurn',
  'Previous turn',
  ['Alt+ArrowUp'],
  ['back', 'speaker'],
  'Reading',
);
export const nextCoding = coding('nextCoding', 'Next coding', ['Shift+J'], ['forward'], 'Reading');
export const previousCoding = coding('previousCoding', 'Previous coding', ['Shift+K'], ['back'], 'Reading');
export const selectWord = coding('selectWord', 'Select a word, then one more', ['W'], ['mark'], 'Reading');
export const selectSentence = coding(
  'selectSentence',
  'Select a sentence, then one more',
  ['S'],
  ['mark'],
  'Reading',
);
export const selectTurn = coding('selectTurn', 'Select a turn, then one more', ['T'], ['mark'], 'Reading');
export const dropWord = coding('dropWord', 'Select a word less', ['Shift+W'], ['shrink'], 'Reading');
export const dropSentence = coding(
  'dropSentence',
  'Select a sentence less',
  ['Shift+S'],
  ['shrink'],
  'Reading',
);
export const dropTurn = coding('dropTurn', 'Select a turn less', ['Shift+T'], ['shrink'], 'Reading');
export const writeMemo = coding(
  'writeMemo',
  'Write a memo on the episode or the chosen coding',
  ['M'],
  ['note', 'comment'],
  'Coding',
);
export const historyHere = coding(
  'history',
  'History of the episode or the chosen coding',
  ['Shift+H'],
  ['steps', 'who', 'when', 'audit'],
  'Reading',
);
export const stepBack = coding(
  'stepBack',
  'Let go of what is chosen or selected',
  ['Escape'],
  ['cancel'],
  'Reading',
);

export const codingCommands: readonly Command[] = [
  // While an edge is in hand, its keys come first.
  ...boundaryCommands,
  markEpisode,
  pickCode,
  replaceCode,
  applyInVivo,
  ...applyByDigit,
  removeMark,
  finishEpisode,
  renameEpisode,
  beginEpisodeHere,
  endEpisodeHere,
  takeBeginning,
  takeEnd,
  splitEpisodeHere,
  joinNext,
  joinPrevious,
  nothingRelevant,
  writeMemo,
  nextEpisode,
  previousEpisode,
  nextUncoded,
  nextTurn,
  previousTurn,
  nextCoding,
  previousCoding,
  selectWord,
  selectSentence,
  selectTurn,
  dropWord,
  dropSentence,
  dropTurn,
  historyHere,
  stepBack,
  ...pinCommands,
  ...findCommands,
];
