import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import type { ReadFormat } from './read-format.ts';
import type { ReaderOptions } from './reader-options.ts';
import type { Rendered } from './rendered.ts';

/** Finds who speaks in the words of a document, in the way that was asked for if any was. */
export function recogniseFormat(
  { text, emphasis }: Rendered,
  { convention }: ReaderOptions,
  warnings: readonly string[],
): Pick<ReadFormat, 'transcript' | 'recognition'> {
  const { reading, ...transcript } = recogniseTurns(text, emphasis, { convention });
  return {
    transcript: { ...transcript, warnings: [...warnings, ...transcript.warnings] },
    recognition: { reading, emphasis },
  };
}
