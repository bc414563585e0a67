import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import type { ReadFormat } from '../read-format.ts';
import type { DecodedText } from './decode-text.ts';

/** A plain text stays exactly as it was decoded. */
export function readText({ text, encoding, encodings, warnings }: DecodedText): ReadFormat {
  const transcript = recogniseTurns(text);
  return {
    transcript: { ...transcript, warnings: [...warnings, ...transcript.warnings] },
    encoding,
    choices: { encodings },
  };
}
