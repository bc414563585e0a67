import type { TranscriptFormat } from '#electron/importers/transcript-format.ts';

/** What a person who reads the file counts in it. */
export type Expected = {
  readonly format: TranscriptFormat;
  readonly encoding: string;
  readonly speakers: number;
  /** Stretches under a label. */
  readonly labels: number;
  /** Runs of one speaker; paragraphs where nobody is named. */
  readonly turns: number;
  /** Words as the collection's own list of sources gives them; ours may differ by 3 %. */
  readonly words: number;
  /** Where speakers, labels or turns differ from that list, what it says and who is right. */
  readonly why?: string;
};

export type Counts = readonly [speakers: number, labels: number, turns: number, words: number, why?: string];

/** What is expected of the files in a folder, by their paths. */
export const expectIn = (
  folder: string,
  format: TranscriptFormat,
  encoding: string,
  files: Readonly<Record<string, Counts>>,
): readonly (readonly [string, Expected])[] =>
  Object.entries(files).map(([file, [speakers, labels, turns, words, why]]) => [
    `${folder}/${file}`,
    { format, encoding, speakers, labels, turns, words, ...(why === undefined ? {} : { why }) },
  ]);
