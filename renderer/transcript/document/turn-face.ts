import type { ReadContent } from '../read-content.ts';
import { isFromRight, isMirrored } from './reading-direction.ts';
import { drawTime } from './turn-time.ts';
import styles from '../transcript.module.css';

/** The elements of a turn: who speaks, the brackets of episodes, the words, the stripes of codes. */
export type TurnFace = {
  readonly dom: HTMLElement;
  readonly who: HTMLElement;
  readonly say: HTMLElement;
  readonly brackets: HTMLElement;
  readonly margin: HTMLElement;
};

/** Characters in a line and the height of a line, roughly: until a turn is first on the screen, its height is guessed. */
const lineLength = 70;
const lineHeight = 27;
const spaceBelow = 14;

/** About as high as a turn of so many characters, in pixels. */
export const guessedHeight = (characters: number): number =>
  Math.max(1, Math.ceil(characters / lineLength)) * lineHeight + spaceBelow;

function element(tag: string, name: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = styles[name] ?? '';
  made.textContent = text;
  return made;
}

/** What stands beside the words is no part of the text: the caret doesn't go there, and it isn't copied. */
function aside(name: string): HTMLElement {
  const made = element('div', name);
  made.contentEditable = 'false';
  return made;
}

function whoSpeaks(content: ReadContent, index: number): HTMLElement {
  const turn = content.turns[index];
  const before = content.turns[index - 1];
  const speaker = turn?.speaker ?? null;
  const label = speaker === null ? '' : (content.speakers[speaker]?.label ?? '');
  const who = aside('who');
  if (label !== '' && before?.speaker !== speaker) {
    const name = element('span', 'name', label);
    name.dir = 'auto';
    who.append(name);
  }
  drawTime({ who }, turn?.at ?? null, false);
  return who;
}

/** Makes the elements of one turn; the document puts the words in. */
export function createTurnFace(content: ReadContent, index: number): TurnFace {
  const turn = content.turns[index];
  const role = content.speakers[turn?.speaker ?? -1]?.role;
  const dom = element('div', 'turn');
  const say = element('div', role === 'interviewer' ? 'question' : 'say');
  say.dir = 'auto';
  const who = whoSpeaks(content, index);
  if (isFromRight(content, turn?.start ?? 0, turn?.end ?? 0)) dom.dataset['from'] = 'right';
  if (isMirrored(content)) dom.dataset['names'] = 'right';
  const brackets = aside('brackets');
  const margin = aside('margin');
  // The words come last, so that the end of the last turn is the end of all that the caret can go to.
  dom.append(who, brackets, margin, say);
  dom.style.setProperty('--guess', `${guessedHeight((turn?.end ?? 0) - (turn?.start ?? 0))}px`);
  return { dom, who, say, brackets, margin };
}
