import { countTimings } from './parse-cues.ts';
import { hasFrames } from './parse-frames.ts';
import { isRealText } from './parse-real-text.ts';

/** Captions have a timing for every two or three lines; a transcript that quotes one has few. */
const SOME = 2;
const SHARE = 0.2;

/** The kind of captions that a text is, or null where it is none. */
export function sniffCaptions(text: string): 'vtt' | 'srt' | 'sbv' | 'sub' | null {
  if (/^WEBVTT(?:\s|$)/u.test(text)) return 'vtt';
  if (hasFrames(text) || isRealText(text)) return 'sub';
  const { timings, lines, arrows } = countTimings(text);
  if (timings < SOME || timings < lines * SHARE) return null;
  return arrows > timings / 2 ? 'srt' : 'sbv';
}

/** Whether there is anything in a text that can be read as a caption. */
export function holdsCaptions(text: string): boolean {
  if (sniffCaptions(text) !== null || countTimings(text).timings > 0) return true;
  return /^\s*\[\d{1,2}:\d{2}:\d{2}\]\s*$/mu.test(text.slice(0, 10_000));
}
