import type { Emphasis } from '#shared/text/recognise-turns/line-view.ts';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { readCueText } from './cue-text.ts';
import type { Cue } from './cue.ts';
import { joinLines } from './join-lines.ts';
import { namedCues } from './named-cues.ts';
import type { Stretch } from './write-talk.ts';

/** A silence after which captions without names begin a new paragraph, in milliseconds. */
const PAUSE = 2000;
/** So many code units, and the next end of a sentence ends the paragraph. */
const LONG = 500;

type Shown = { readonly at: number; readonly end: number; readonly words: string; readonly italic: boolean };

/** Without names: a paragraph ends at a silence, or with a sentence when it has grown long. */
function paragraphsOf(shown: readonly Shown[]): readonly Stretch[] {
  const paragraphs: { readonly at: number; readonly lines: string[]; length: number }[] = [];
  let before: Shown | null = null;
  for (const cue of shown) {
    const last = paragraphs.at(-1);
    const isFull = (last?.length ?? 0) > LONG && /[.?!…。？！]["'”’]?$/u.test(before?.words ?? '');
    if (last === undefined || isFull || cue.at - (before?.end ?? 0) >= PAUSE) {
      paragraphs.push({ at: cue.at, lines: [cue.words], length: cue.words.length });
    } else {
      last.lines.push(cue.words);
      last.length += cue.words.length;
    }
    before = cue;
  }
  return paragraphs.map(({ at, lines }) => ({ label: null, at, words: joinLines(lines) }));
}

/** Whether all that is said in a caption is in italics. */
const isItalic = (written: string): boolean =>
  /<i>/iu.test(written) &&
  !/[\p{L}\p{N}]/u.test(written.replaceAll(/<i>[\s\S]*?(?:<\/i>|$)|<[^<>]*>/giu, ''));

/** The captions in italics as stretches of the text in which each is a line. */
function italicsOf(shown: readonly Shown[]): readonly Emphasis[] {
  let start = 0;
  return shown.flatMap(({ words, italic }) => {
    const from = start;
    start += words.length + 1;
    return italic ? [{ start: from, end: from + words.length, kind: 'italic' }] : [];
  });
}

/** What one speaker says in captions that follow one another is one turn, though each of them names the speaker. */
function joined(talk: readonly Stretch[]): readonly Stretch[] {
  const turns: { readonly label: string | null; readonly at: number | null; readonly lines: string[] }[] = [];
  for (const { label, at, words } of talk) {
    const last = turns.at(-1);
    if (last !== undefined && label !== null && last.label === label) last.lines.push(words);
    else turns.push({ label, at, lines: [words] });
  }
  return turns.map(({ label, at, lines }) => ({ label, at, words: joinLines(lines) }));
}

/** Captions without voice tags: names may stand in the words, as `Name:` or `>> Name:` at the beginning of a line, or italics tell who asks. */
export function recogniseCues(cues: readonly Cue[], convention?: string): readonly Stretch[] {
  const shown = cues
    .map(({ at, end, lines }) => ({
      at,
      end,
      italic: isItalic(lines.join('\n')),
      words: readCueText(lines.join('\n'))
        .map(({ words }) => words)
        .join('\n'),
    }))
    .filter(({ words }) => words !== '');
  const text = shown.map(({ words }) => `${words}\n`).join('');
  const { speakers, turns, reading } = recogniseTurns(text, italicsOf(shown), { convention });
  const named = convention === undefined ? namedCues(shown) : [];
  if (new Set(named.map(({ label }) => label)).size > speakers.length) return joined(named);
  if (speakers.length === 0 && reading !== 'chevron') return paragraphsOf(shown);
  let cue = 0;
  let cueEnd = shown[0]?.words.length ?? 0;
  const talk = turns.map(({ start, end, speaker }) => {
    while (cueEnd < start && cue + 1 < shown.length) {
      cue += 1;
      cueEnd += 1 + (shown[cue]?.words.length ?? 0);
    }
    const label = speaker === null ? null : (speakers[speaker]?.label ?? null);
    return { label, at: shown[cue]?.at ?? 0, words: joinLines([text.slice(start, end)]) };
  });
  return joined(talk);
}
