import { snapToGraphemes } from '#shared/text/graphemes.ts';
import { describeSpeakers } from '#shared/text/recognise-turns/describe-speakers.ts';
import { labelKey } from '#shared/text/recognise-turns/labels/label-groups.ts';
import type { Transcript, Turn } from '#shared/text/turn.ts';

/** What one speaker says before another does; the label is null where nobody is named. */
export type Stretch = { readonly label: string | null; readonly at: number | null; readonly words: string };

/** Writes talk down as `Name: words`, a paragraph a turn, and knows where each turn's words are. */
export function writeTalk(talk: readonly Stretch[]): Transcript {
  const places = new Map<string, number>();
  const labels: string[] = [];
  const turns: Turn[] = [];
  let text = '';
  for (const { label, at, words } of talk) {
    if (text !== '') text += '\n\n';
    let speaker: number | null = null;
    if (label !== null) {
      speaker = places.get(labelKey(label)) ?? labels.length;
      if (speaker === labels.length) labels.push(label);
      places.set(labelKey(label), speaker);
      text += `${label}: `;
    }
    turns.push({ start: text.length, end: text.length + words.length, speaker, at });
    text += words;
  }
  const safe = turns.map((turn) => ({ ...turn, ...snapToGraphemes(text, turn) }));
  return { text, speakers: describeSpeakers(text, labels, safe), turns: safe, warnings: [] };
}
