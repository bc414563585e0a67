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

/** A part of a prompt says less than the whole of it. */
const PART = 0.95;

const partsOf = (text: string): readonly string[] =>
  (text.match(/[^.?!。？！؟:;,、，\n]+[.?!。？！؟]*/gu) ?? []).filter((part) => part.trim() !== text.trim());

/** The ways to ask a prompt or a probe: as it is written, and by a part of it. */
export function wordingsOf({ id, text }: { readonly id: string; readonly text: string }): readonly Wording[] {
  return [{ id, text, weight: 1 }, ...partsOf(text).map((part) => ({ id, text: part, weight: PART }))];
}
