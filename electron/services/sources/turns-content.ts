import type { Turn } from '#shared/text/turn.ts';

/** Turns as they are kept among the contents: one line a turn, "start end speaker at", with "-" where there is none. */

const field = (value: number | null): string => (value === null ? '-' : String(value));

export const writeTurns = (turns: readonly Turn[]): string =>
  turns.map((turn) => `${turn.start} ${turn.end} ${field(turn.speaker)} ${field(turn.at)}`).join('\n');

const parse = (text: string | undefined): number | null =>
  text === undefined || text === '-' ? null : Number(text);

/** The turns in bytes that were kept or are to be. */
export const turnsInBytes = (bytes: Uint8Array): Turn[] =>
  readTurns(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));

/** Reads them back. Throws on anything `writeTurns` could not have written: contents never change, so that would be damage. */
export function readTurns(content: string): Turn[] {
  if (content === '') {
    return [];
  }
  return content.split('\n').map((line) => {
    const [start, end, speaker, at] = line.split(' ').map(parse);
    if (typeof start !== 'number' || typeof end !== 'number' || Number.isNaN(start + end)) {
      throw new TypeError('turns are not readable');
    }
    return { start, end, speaker: speaker ?? null, at: at ?? null };
  });
}
