import type { ReadFormat } from '../read-format.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { recogniseFormat } from '../recognise-format.ts';
import { plain } from '../rendered.ts';
import type { DecodedText } from './decode-text.ts';
import { withoutLineNumbers } from './without-line-numbers.ts';

/** A plain text stays exactly as it was decoded, but for the numbers of its lines. */
export function readText(
  { text, encoding, encodings, warnings }: DecodedText,
  options: ReaderOptions,
): ReadFormat {
  const { text: bare, warnings: ofNumbers } = withoutLineNumbers(text);
  const read = recogniseFormat(plain(bare), options, [...warnings, ...ofNumbers]);
  return { ...read, encoding, choices: { encodings } };
}
