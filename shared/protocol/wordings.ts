/** A prompt as it is looked for. */
export type AskedPrompt = {
  readonly id: string;
  readonly text: string;
  readonly probes: readonly { readonly id: string; readonly text: string }[];
  /** How it was asked elsewhere, in words that a person has confirmed. */
  readonly examples: readonly string[];
};

/** One way to ask something, and how much it is worth to be asked so, from 0 to 1. */
export type Wording = {
  /** The prompt or the probe that is asked by it. */
  readonly id: string;
  readonly text: string;
  readonly weight: number;
};

/** A part of a prompt says less than the whole of it, and how others asked it less than what is written. */
const PART = 0.95;
const EXAMPLE = 0.95;

/** Examples of one prompt that are compared with; more say the same again. */
const MOST_EXAMPLES = 12;

const partsOf = (text: string): readonly string[] =>
  (text.match(/[^.?!。？！؟:;,、，\n]+[.?!。？！؟]*/gu) ?? []).filter((part) => part.trim() !== text.trim());

/** The ways to ask a prompt or a probe: as it is written, by a part of it, and as it was asked elsewhere. */
export function wordingsOf(
  asked: { readonly id: string; readonly text: string },
  examples: readonly string[] = [],
): readonly Wording[] {
  return [
    { id: asked.id, text: asked.text, weight: 1 },
    ...partsOf(asked.text).map((text) => ({ id: asked.id, text, weight: PART })),
    ...examples.slice(0, MOST_EXAMPLES).map((text) => ({ id: asked.id, text, weight: EXAMPLE })),
  ];
}
