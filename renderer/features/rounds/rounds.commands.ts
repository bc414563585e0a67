import type { Command } from '../../commands/command.ts';

export const openSeatMenu: Command = {
  id: 'seat.menu',
  label: 'Say who is coding, and how far the round is',
  group: 'Study',
  keys: ['g w'],
  keywords: ['coder', 'round', 'hand over', 'seat', 'finish', 'blind'],
  scope: 'everywhere',
};

export const addCoder: Command = {
  id: 'coders.add',
  label: 'Add a coder',
  group: 'Study',
  keys: [],
  keywords: ['second', 'colleague'],
  scope: 'everywhere',
};

export const openRound: Command = {
  id: 'rounds.open',
  label: 'Open a new round',
  group: 'Study',
  keys: [],
  keywords: ['coding', 'blind'],
  scope: 'everywhere',
};

export const finishRound: Command = {
  id: 'rounds.finish',
  label: 'Say that you have finished the round',
  group: 'Study',
  keys: [],
  keywords: ['done', 'ready'],
  scope: 'everywhere',
};

export const compareRound: Command = {
  id: 'rounds.compare',
  label: 'Compare the round',
  group: 'Study',
  keys: [],
  keywords: ['reveal', 'reconcile', 'agreement'],
  scope: 'everywhere',
};

export const roundCommands: readonly Command[] = [
  openSeatMenu,
  addCoder,
  openRound,
  finishRound,
  compareRound,
];
