import type { Command } from '../../commands/command.ts';

const episodes = (
  id: string,
  label: string,
  keys: readonly string[],
  keywords: readonly string[] = [],
): Command => ({
  id: `reconcile.${id}`,
  label,
  group: 'Reconciling',
  keys,
  keywords,
  scope: 'reconciling episodes',
});

const codes = (
  id: string,
  label: string,
  keys: readonly string[],
  keywords: readonly string[] = [],
): Command => ({
  id: `reconcile.codes.${id}`,
  label,
  group: 'Reconciling',
  keys,
  keywords,
  scope: 'reconciling codes',
});

export const nextView: Command = {
  id: 'reconcile.view',
  label: 'Show codes, episodes or agreement',
  group: 'Reconciling',
  keys: ['V'],
  scope: 'reconciling',
};

export const acceptProposal = episodes(
  'accept',
  'Settle the episode as proposed',
  ['Enter'],
  ['agreed', 'one idea'],
);
export const takeBoth = episodes('both', 'Take both readings', ['W']);
export const takeNeither = episodes('neither', 'Take neither reading', ['N']);
export const takeOther = episodes('other', 'Take another code', ['C']);
export const park = episodes('park', 'Park the episode', ['P'], ['later']);
export const giveReason = episodes('reason', 'Give the reason for the episode', ['R']);
export const reopenEpisode = episodes('reopen', 'Reopen the episode', ['U']);
export const nextEpisode = episodes('next', 'Next episode', ['ArrowDown', 'J']);
export const previousEpisode = episodes('previous', 'Previous episode', ['ArrowUp', 'K']);
export const openTranscript = episodes('open', 'Open the episode in its transcript', ['O']);
export const hearEpisode = episodes(
  'hear',
  'Hear the episode, or stop',
  ['H'],
  ['play', 'listen', 'recording'],
);
export const readOn = episodes('read-on', 'Read on in the episode', ['PageDown']);
export const readBack = episodes('read-back', 'Read back in the episode', ['PageUp']);
export const closeRound = episodes('close', 'Close the round', ['X'], ['finish', 'consensus']);
export const gatherIntoThemes = episodes('themes', 'Gather codes into themes', ['T'], ['next']);
export const carryAlike = episodes('carry', 'Carry over what all read alike', ['L'], ['agreed']);
export const settleCodesFirst = episodes('codes-first', 'Settle the codes of this episode first', ['S']);

/** Two coders who are told apart as A and B have their letters; otherwise they have their numbers. */
export const takeByLetter: readonly Command[] = ['A', 'B'].map((letter) =>
  episodes(`take.${letter}`, `Take the reading of coder ${letter}`, [letter]),
);

export const takeByNumber: readonly Command[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((number) =>
  episodes(`take.${number}`, `Take the reading of coder ${number} of the round`, [number]),
);

export const settleCodes = codes('settle', 'Settle the codes as proposed', ['Enter'], ['one idea', 'keep']);
export const takeExisting = codes('existing', 'Take as an existing consensus code', ['T']);
export const dropCodes = codes('drop', 'Drop the codes', ['D']);
export const reopenCodes = codes('reopen', 'Reopen the codes', ['U']);
export const nameIdea = codes('name', 'Name the idea', ['N']);
export const giveCodesReason = codes('reason', 'Give the reason for the codes', ['R']);
export const holdCodes = codes('hold', 'Hold the codes, to settle them with others', ['X'], ['choose']);
export const nextCodes = codes('next', 'Next codes', ['ArrowDown', 'J']);
export const previousCodes = codes('previous', 'Previous codes', ['ArrowUp', 'K']);
export const narrowCodes = codes('narrow', 'Take one of the proposed codes alone', [
  'ArrowRight',
  'ArrowLeft',
]);
export const letGo = codes('let-go', 'Let go of the held codes', ['Escape']);

export const reconcileCommands: readonly Command[] = [
  nextView,
  closeRound,
  gatherIntoThemes,
  acceptProposal,
  ...takeByLetter,
  ...takeByNumber,
  takeBoth,
  takeNeither,
  takeOther,
  park,
  giveReason,
  reopenEpisode,
  nextEpisode,
  previousEpisode,
  hearEpisode,
  openTranscript,
  readOn,
  readBack,
  carryAlike,
  settleCodesFirst,
  settleCodes,
  takeExisting,
  dropCodes,
  reopenCodes,
  nameIdea,
  giveCodesReason,
  holdCodes,
  nextCodes,
  previousCodes,
  narrowCodes,
  letGo,
];
