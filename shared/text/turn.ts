import type { Anchor } from './anchor.ts';

/** What somebody says until somebody else does: the stretch of the words alone, without the label and the time. */
export type Turn = Anchor & {
  /** Index into the transcript's speakers; null where nobody is named, as in a heading. */
  readonly speaker: number | null;
  /** Milliseconds from the start of the recording, where the transcript says so. */
  readonly at: number | null;
};

export type SpeakerRole = 'interviewer' | 'participant' | 'unknown';

export type Speaker = {
  readonly label: string;
  readonly role: SpeakerRole;
  /** Index of the speaker who is likely the same person under the right label; null where there is no doubt. */
  readonly slipOf: number | null;
  /** Why the two are likely one, as a sentence; null without `slipOf`. */
  readonly slipReason: string | null;
};

/**
 * A text read as talk. Turns are in order, do not overlap and cut no grapheme; every visible character is in
 * a turn or belongs to a label, a time, the rule that parts two turns or the margin of a page.
 */
export type Transcript = {
  readonly text: string;
  readonly speakers: readonly Speaker[];
  readonly turns: readonly Turn[];
  /** Sentences for the person who imports, about what may have been misread. */
  readonly warnings: readonly string[];
};

/** What is said where one label is likely a slip of another. */
export const sameSpeakerSentence = (right: string, slip: string): string =>
  `“${right}” and “${slip}” may be the same speaker.`;

/** As much of a transcript as it takes to count turns. */
type Talk = { readonly speakers: readonly unknown[]; readonly turns: readonly Turn[] };

/**
 * How often each speaker takes the turn: stretches of one speaker that follow one another count once, as when
 * a transcript repeats the name at every paragraph. One number for each speaker, in their order.
 */
export function turnsBySpeaker({ speakers, turns }: Talk): readonly number[] {
  const counts = speakers.map(() => 0);
  let before: number | null = null;
  for (const { speaker } of turns) {
    if (speaker !== null && speaker !== before) counts[speaker] = (counts[speaker] ?? 0) + 1;
    before = speaker;
  }
  return counts;
}

/** How often the turn is taken, see `turnsBySpeaker`; the number of paragraphs in a text without speakers. */
export function countTurns(transcript: Talk): number {
  if (transcript.speakers.length === 0) return transcript.turns.length;
  return turnsBySpeaker(transcript).reduce((sum, count) => sum + count, 0);
}
