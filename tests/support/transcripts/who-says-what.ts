import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import type { Transcript } from '#shared/text/turn.ts';

/** What was understood of a text, one line a turn: who, when in seconds, and the words with `/` for a line end. */
export function whoSaysWhat(
  text: string,
  { speakers, turns }: Pick<Transcript, 'speakers' | 'turns'> = recogniseTurns(text),
): readonly string[] {
  return turns.map(({ start, end, speaker, at }) => {
    const label = speaker === null ? '-' : (speakers[speaker]?.label ?? '?');
    const time = at === null ? '' : ` @${at / 1000}`;
    return `${label}${time}: ${text.slice(start, end).replaceAll(/\n+/g, '/')}`;
  });
}
