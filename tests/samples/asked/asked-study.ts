/** A study of which it is known where its prompts are asked. */
export type AskedStudy = {
  /** Each prompt’s words and then its probes’; the first is prompt 1. */
  readonly protocol: readonly (readonly string[])[];
  /**
   * By file and prompt the turns in which a person hears it asked, counted from 0; what is said to it begins behind any of them.
   * A prompt that is missing was not asked there.
   */
  readonly files: Readonly<Record<string, Readonly<Record<number, readonly number[]>>>>;
};
