import type { Cue } from './cue.ts';
import { withoutRepeats } from './without-repeats.ts';

const clock = (name: string): string =>
  String.raw`(?:(?<h${name}>\d{1,4}):)?(?<m${name}>\d{1,2}):(?<s${name}>\d{1,2})(?:[.,](?<f${name}>\d{1,3}))?`;

/** `00:01.5 --> 00:02.5 align:start`, as WebVTT and SubRip write it. */
const arrow = new RegExp(String.raw`^\s*${clock('1')}\s*-{1,2}>\s*${clock('2')}(?=\s|$)`, 'u');
/** `0:00:01.500,0:00:02.500`, as YouTube and SubViewer write it. */
const pair = new RegExp(
  String.raw`^\s*(?=\d+:\d+:)${clock('1')}\s*[,;]\s*(?=\d+:\d+:)${clock('2')}\s*$`,
  'u',
);
/** `[00:00:01]` on a line of its own before the words, and the end after them, as the first SubViewer wrote it. */
const bracket = new RegExp(String.raw`^\s*\[(?=\d+:\d+:)${clock('1')}\]\s*$`, 'u');

type Groups = Readonly<Record<string, string | undefined>>;
/** From when to when, and what else stands on the line that is no setting. */
type Timing = { readonly at: number; readonly end: number; readonly beside: string };

/** Where a caption stands on the screen: `align:left`, `X1:100`. */
const settings = /^(?:[\w-]+:\S+(?:\s+|$))*$/u;

function millisecondsOf(groups: Groups, name: '1' | '2'): number {
  const part = (letter: string): number => Number(groups[`${letter}${name}`] ?? 0);
  const fraction = Number((groups[`f${name}`] ?? '0').padEnd(3, '0'));
  return (part('h') * 3600 + part('m') * 60 + part('s')) * 1000 + fraction;
}

/** When a line is a timing and nothing else: from when to when. */
function timingOf(line: string): Timing | null {
  if (line.length > 300) return null;
  const found = arrow.exec(line) ?? pair.exec(line);
  const groups: Groups | undefined = found?.groups;
  if (found === null || groups === undefined) return null;
  const behind = line.slice(found[0].length).trim();
  const beside = settings.test(behind) ? '' : behind;
  return { at: millisecondsOf(groups, '1'), end: millisecondsOf(groups, '2'), beside };
}

export type TimingCount = { readonly timings: number; readonly arrows: number; readonly lines: number };

/** How many of the first lines that say something are timings, and how many of these have an arrow. */
export function countTimings(text: string): TimingCount {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const timings = lines.filter((line) => timingOf(line) !== null);
  return {
    timings: timings.length,
    arrows: timings.filter((line) => line.includes('>')).length,
    lines: lines.length,
  };
}

/** The number of the next caption, which stands ahead of its timing, is not what this one says. */
function withoutNumber(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return /^\s*\d{1,7}\s*$/u.test(lines[last] ?? '') ? lines.slice(0, last) : lines;
}

/** The name of a caption that says who speaks: `3 "Anna Beck" (2936422912)`. */
const speaking = /^\s*\d{1,7}\s+"(?<voice>[^"\n]{1,120})"\s+\(\d+\)\s*$/u;

const isBreak = /\[br\]/giu;

const shownLines = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(isBreak)).filter((line) => line.trim() !== '');

/**
 * The cues of a caption file, in order. In WebVTT a blank line ends a cue, and headers, notes, styles, regions and names say
 * nothing; elsewhere a cue goes on until the next timing, whose number is left out, and words may stand beside its own.
 */
export function parseCues(text: string): readonly Cue[] {
  const isVtt = /^WEBVTT(?:\s|$)/u.test(text);
  const cues: {
    readonly at: number;
    readonly end: number;
    lines: readonly string[];
    readonly voice: string | undefined;
  }[] = [];
  let lines: string[] | null = null;
  let name = '';
  for (const line of text.split('\n')) {
    const timing = timingOf(line);
    const last = cues.at(-1);
    if (timing !== null) {
      if (!isVtt && last !== undefined) last.lines = withoutNumber(last.lines);
      const { at, end, beside } = timing;
      lines = isVtt || beside === '' ? [] : [beside];
      cues.push({ at, end, lines, voice: isVtt ? speaking.exec(name)?.groups?.['voice'] : undefined });
    } else if (isVtt && line.trim() === '') lines = null;
    else lines?.push(line);
    name = line;
  }
  return withoutRepeats(
    cues.map(({ lines: all, voice, ...when }) => ({
      ...when,
      lines: shownLines(all),
      ...(voice === undefined ? {} : { voice }),
    })),
  );
}

/** The cues of a SubViewer 1 file: a time, the words, the time at which they go. */
export function parseBracketCues(text: string): readonly Cue[] {
  const cues: { readonly at: number; end: number; readonly lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const groups: Groups | undefined = bracket.exec(line.slice(0, 40))?.groups;
    const last = cues.at(-1);
    if (groups !== undefined) {
      const at = millisecondsOf(groups, '1');
      if (last !== undefined) last.end = at;
      cues.push({ at, end: at, lines: [] });
    } else if (line.trim() !== '') last?.lines.push(...line.split('|'));
  }
  return cues.filter(({ lines }) => lines.length > 0);
}
