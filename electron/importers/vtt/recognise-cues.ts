import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { readCueText } from './cue-text.ts';
import { joinLines } from './join-lines.ts';
import type { Cue } from './parse-vtt.ts';
import type { Stretch } from './write-talk.ts';

/** A silence after which captions without names begin a new paragraph, in milliseconds. */
const PAUSE = 2000;
/** So many code units, and the next end of a sentence ends the paragraph. */
const LONG = 500;

type Shown = { readonly at: number; readonly end: number; readonly words: string };

/** Without names: a paragraph ends at a silence, or with a sentence when it has grown long. */
function paragraphsOf(shown: readonly Shown[]): readonly Stretch[] {
  const paragraphs: { label: null; at: number; words: string }[] = [];
  let end = 0;
  for (const cue of shown) {
    const last = paragraphs.at(-1);
    const isFull = last !== undefined && last.words.length > LONG && /[.?!…。？！]["'”’]?$/u.test(last.words);
    if (last === undefined || isFull || cue.at - end >= PAUSE)
      paragraphs.push({ label: null, at: cue.at, words: joinLines([cue.words]) });
    else last.words = joinLines([last.words, cue.words]);
    end = cue.end;
  }
  return paragraphs;
}

/** Captions without voice tags: names may stand in the words, as `Name:` or `>> Name:` at the beginning of a line. */
export function recogniseCues(cues: readonly Cue[]): readonly Stretch[] {
  const shown = cues
    .map(({ at, end, lines }) => ({
      at,
      end,
      words: readCueText(lines.join('\n'))
        .map(({ words }) => words)
        .join('\n'),
    }))
    .filter(({ words }) => words !== '');
  const starts: { readonly offset: number; readonly at: number }[] = [];
  let text = '';
  for (const { at, words } of shown) {
    starts.push({ offset: text.length, at });
    text += `${words}\n`;
  }
  const { speakers, turns } = recogniseTurns(text);
  if (speakers.length === 0) return paragraphsOf(shown);
  return turns.map(({ start, end, speaker }) => ({
    label: speaker === null ? null : (speakers[speaker]?.label ?? null),
    at: starts.findLast(({ offset }) => offset <= start)?.at ?? 0,
    words: joinLines([text.slice(start, end)]),
  }));
}
