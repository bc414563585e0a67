import type { ReadFormat } from '../read-format.ts';
import type { DecodedText } from '../text/decode-text.ts';
import { readCueText } from './cue-text.ts';
import { joinLines } from './join-lines.ts';
import { parseVtt, type Cue } from './parse-vtt.ts';
import { recogniseCues } from './recognise-cues.ts';
import { writeTalk, type Stretch } from './write-talk.ts';

type Part = { readonly at: number; readonly voice: string | undefined; readonly words: string };

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

const partsOf = ({ at, lines }: Cue): readonly Part[] =>
  readCueText(lines.join('\n')).map(({ voice, words }) => ({ at, voice, words }));

/** Captions read as talk: `Name: words` in paragraphs, one a turn, with the time at which its first caption is shown. */
export function readVtt({ text, encoding, encodings, warnings }: DecodedText): ReadFormat {
  const cues = parseVtt(text);
  const parts = cues.flatMap(partsOf);
  const talk = parts.some(({ voice }) => voice !== undefined) ? talkOf(parts) : recogniseCues(cues);
  const transcript = writeTalk(talk);
  return { transcript: { ...transcript, warnings }, encoding, choices: { encodings } };
}
