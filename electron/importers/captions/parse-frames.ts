import type { Cue } from './cue.ts';

/** Pictures a second where the file does not say: the rate of European video. */
export const USUAL_RATE = 25;

const frames = /^\s*\{(?<from>\d{1,9})\}\{(?<to>\d{0,9})\}(?<words>.*)$/u;
/** `{y:i}`, `{c:$0000ff}` and their kin: how the words look. */
const looks = /\{[a-z]:[^{}]{0,100}\}/giu;
const rate = /^\d{2,3}(?:[.,]\d{1,4})?$/u;

export type FrameCues = { readonly cues: readonly Cue[]; readonly saysRate: boolean };

/** Whether the first line that says something is a caption of MicroDVD, `{100}{150}words`. */
export function hasFrames(text: string): boolean {
  return /^\s*(?:\[[^\]\n]{0,40}\]\s*)?\{\d{1,9}\}\{\d{0,9}\}/u.test(text.slice(0, 200));
}

/** The cues of a MicroDVD file, which counts pictures; the first caption may say how many there are in a second. */
export function parseFrames(text: string): FrameCues {
  const cues: Cue[] = [];
  let perSecond: number | null = null;
  for (const line of text.split('\n')) {
    const { from = '', to = '', words = '' } = frames.exec(line)?.groups ?? {};
    if (from === '') continue;
    const said = words.replaceAll(looks, '').trim();
    if (cues.length === 0 && perSecond === null && rate.test(said)) {
      perSecond = Number(said.replace(',', '.'));
      continue;
    }
    const length = 1000 / (perSecond ?? USUAL_RATE);
    const end = Number(to === '' ? from : to);
    cues.push({
      at: Math.round(Number(from) * length),
      end: Math.round(end * length),
      lines: said.split('|'),
    });
  }
  return { cues, saysRate: perSecond !== null };
}
