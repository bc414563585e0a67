/** One caption: when it is shown, in milliseconds, and its lines with their tags. */
export type Cue = {
  readonly at: number;
  readonly end: number;
  readonly lines: readonly string[];
  /** Who speaks by the caption’s name, as Webex writes it: `3 "Anna Beck" (2936422912)`. */
  readonly voice?: string;
};
