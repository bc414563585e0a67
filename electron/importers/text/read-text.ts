import type { ReadFormat } from '../read-format.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { recogniseFormat } from '../recognise-format.ts';
import { plain } from '../rendered.ts';
import type { DecodedText } from './decode-text.ts';

/** A plain text stays exactly as it was decoded. */
export function readText(
  { text, encoding, encodings, warnings }: DecodedText,
  options: ReaderOptions,
): ReadFormat {
  return { ...recogniseFormat(plain(text), options, warnings), encoding, choices: { encodings } };
}
