import { err, ok, type Result } from '#shared/kernel/result.ts';
import { countWords } from '#shared/text/count-words.ts';
import { leadingTime } from '#shared/text/recognise-turns/time-mark.ts';
import type { Cue } from '../captions/cue.ts';
import { recogniseCues } from '../captions/recognise-cues.ts';
import { writeTalk, type Stretch } from '../captions/write-talk.ts';
import type { ReadFormat } from '../read-format.ts';
import type { ReaderOptions } from '../reader-options.ts';
import type { DecodedText } from '../text/decode-text.ts';
import { rowsOfJson, type SpokenRow } from './rows-of-json.ts';

/** More words than are said in a day. */
const MOST_ROWS = 100_000;

/** Nobody needs so many seconds for a word: such times are in milliseconds. */
const SLOWEST = 60;

/** Seconds, or milliseconds where the program counts in those; a clock is both. */
const clockOf = (time: SpokenRow['time']): number | null =>
  typeof time === 'string' && time.includes(':') ? (leadingTime(time)?.at ?? null) : null;

const numberOf = (time: SpokenRow['time']): number => Number.parseFloat(String(time));

type When = { readonly at: number | null; readonly end: number | null };

/** The rows’ times in milliseconds. */
function timesOf(rows: readonly SpokenRow[]): readonly When[] {
  const words = rows.reduce((sum, row) => sum + countWords(row.words), 0);
  const numbers = rows.map(({ time }) => numberOf(time)).filter((number) => Number.isFinite(number));
  const last = numbers.reduce((most, number) => Math.max(most, number), 0);
  const unit = last > words * SLOWEST && numbers.every((number) => Number.isInteger(number)) ? 1 : 1000;
  const inMilliseconds = (time: SpokenRow['time']): number | null => {
    const number = numberOf(time);
    return clockOf(time) ?? (Number.isFinite(number) && number >= 0 ? Math.round(number * unit) : null);
  };
  return rows.map(({ time, end }) => ({ at: inMilliseconds(time), end: inMilliseconds(end) }));
}

/** Rows of one speaker that follow one another are one turn; a stop of its own goes with the word before. */
function talkOf(rows: readonly SpokenRow[], times: readonly When[]): readonly Stretch[] {
  const talk: { readonly label: string | null; readonly at: number | null; words: string }[] = [];
  let voice: string | null = null;
  for (const [index, { label, words }] of rows.entries()) {
    voice = label ?? voice;
    const last = talk.at(-1);
    if (last !== undefined && last.label === voice)
      last.words += /^[.,;:?!…。、？！]+$/u.test(words) ? words : ` ${words}`;
    else talk.push({ label: voice, at: times[index]?.at ?? null, words });
  }
  return talk;
}

/** Times by which captions without names are put into paragraphs. */
const cuesOf = (rows: readonly SpokenRow[], times: readonly When[]): readonly Cue[] =>
  rows.map(({ words }, index) => {
    const at = times[index]?.at ?? 0;
    return { at, end: times[index]?.end ?? times[index + 1]?.at ?? at, lines: [words] };
  });

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}

/** Reads what a program that writes down speech kept as JSON: Whisper, WhisperX, AssemblyAI, Deepgram, Rev, Amazon and their kin. */
export function readJson(
  { text, encoding, encodings, warnings }: DecodedText,
  { convention }: ReaderOptions,
): Result<ReadFormat, 'no_talk' | 'too_long'> {
  const rows = rowsOfJson(parse(text));
  if (rows.length === 0) return err('no_talk');
  if (rows.length > MOST_ROWS) return err('too_long');
  const times = timesOf(rows);
  const talk = rows.some(({ label }) => label !== null)
    ? talkOf(rows, times)
    : recogniseCues(cuesOf(rows, times), convention);
  return ok({ transcript: { ...writeTalk(talk), warnings }, encoding, choices: { encodings } });
}
