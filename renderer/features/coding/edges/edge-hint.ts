import { chosenKeys } from '../../../ui/kbd/chosen-keys.ts';
import { keyNames, thisPlatform } from '../../../ui/kbd/key-names.ts';
import { edgeCommands, type EdgeCommand } from './boundary.commands.ts';

const { wordOut, sentenceOut, turnOut, wordIn } = edgeCommands;

function keyOf({ command }: EdgeCommand, as: 'shown' | 'spoken'): string {
  const keys = (chosenKeys.get().get(command.id) ?? command.keys)[0];
  return keys === undefined ? '' : keyNames(keys, thisPlatform())[as];
}

/** What the keys do with an end in hand, to be read beside it. */
export const hintOnEdge = (): string =>
  `${[wordOut, sentenceOut, turnOut].map((one) => keyOf(one, 'shown')).join(' ')} out · ${keyOf(wordIn, 'shown')} … in · ← →`;

/** The same for a screen reader. */
export const edgeInWords = (): string =>
  `${keyOf(wordOut, 'spoken')} moves it out by a word, ${keyOf(sentenceOut, 'spoken')} by a sentence, ${keyOf(turnOut, 'spoken')} by a turn, with Shift in; arrows move it by a character. Escape lets go.`;
