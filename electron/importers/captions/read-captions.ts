import type { ReadFormat } from '../read-format.ts';
import type { ReaderOptions } from '../reader-options.ts';
import type { DecodedText } from '../text/decode-text.ts';
import { readCueText } from './cue-text.ts';
import type { Cue } from './cue.ts';
import { joinLines } from './join-lines.ts';
import { parseBracketCues, parseCues } from './parse-cues.ts';
import { hasFrames, parseFrames, USUAL_RATE } from './parse-frames.ts';
import { isRealText, parseRealText } from './parse-real-text.ts';
import { recogniseCues } from './recognise-cues.ts';
import { writeTalk, type Stretch } from './write-talk.ts';

type Part = { readonly at: number; readonly voice: string | undefined; readonly words: string };
type Parsed = { readonly cues: readonly Cue[]; readonly warnings: readonly string[] };

function parse(text: string): Parsed {
  if (hasFrames(text)) {
    const { cues, saysRate } = parseFrames(text);
    return saysRate
      ? { cues, warnings: [] }
      : { cues, warnings: [`The times were worked out for ${USUAL_RATE} pictures a second; check them.`] };
  }
  if (isRealText(text)) return { cues: parseRealText(text), warnings: [] };
  const cues = parseCues(text);
  return { cues: cues.length > 0 ? cues : parseBracketCues(text), warnings: [] };
}

/** Cues with voice tags: a cue without one goes on with the voice before, as many writers tag only a change. */
function talkOf(parts: readonly Part[]): readonly Stretch[] {
  const talk: { label: string | null; at: number; words: string[] }[] = [];
  let voice: string | null = null;
  for (const part of parts) {
    if (part.voice !== undefined) voice = part.voice === '' ? null : part.voice;
    const last = talk.at(-1);
    if (last !== undefined && last.label === voice) last.words.push(part.words);
    else talk.push({ label: voice, at: part.at, words: [part.words] });
  }
  return talk.map(({ label, at, words }) => ({ label, at, words: joinLines(words) }));
}

const partsOf = ({ at, lines, voice: named }: Cue): readonly Part[] =>
  readCueText(lines.join('\n')).map(({ voice, words }) => ({ at, voice: voice ?? named, words }));

/** Captions read as talk: `Name: words` in paragraphs, one a turn, with the time at which its first caption is shown. */
export function readCaptions(
  { text, encoding, encodings, warnings }: DecodedText,
  { convention }: ReaderOptions = {},
): ReadFormat {
  const { cues, warnings: ofParsing } = parse(text);
  const parts = cues.flatMap(partsOf);
  const talk = parts.some(({ voice }) => voice !== undefined)
    ? talkOf(parts)
    : recogniseCues(cues, convention);
  const transcript = writeTalk(talk);
  return {
    transcript: { ...transcript, warnings: [...warnings, ...ofParsing] },
    encoding,
    choices: { encodings },
  };
}
