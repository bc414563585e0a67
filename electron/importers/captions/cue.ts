/** One caption: when it is shown, in milliseconds, and its lines with their tags. */
export type Cue = { readonly at: number; readonly end: number; readonly lines: readonly string[] };
