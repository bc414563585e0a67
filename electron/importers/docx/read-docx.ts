import { err, ok, type Result } from '#shared/kernel/result.ts';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import type { ReadFormat } from '../read-format.ts';
import { readDocument } from './read-document.ts';
import { readStyles } from './read-styles.ts';
import { unpackDocx, type DocxParts, type UnpackFailure } from './unpack-docx.ts';

function warningsFor(notes: number): readonly string[] {
  if (notes === 0) return [];
  return [notes === 1 ? 'A footnote was left out.' : `${notes} footnotes were left out.`];
}

function readParts({ document, styles }: DocxParts): ReadFormat {
  const { text, emphasis, notes } = readDocument(document, styles === null ? new Map() : readStyles(styles));
  const transcript = recogniseTurns(text, emphasis);
  return {
    transcript: { ...transcript, warnings: [...warningsFor(notes), ...transcript.warnings] },
    encoding: 'utf-8',
  };
}

/** A Word document read for its words, with bold and heading letters as a sign of labels. `names` are those of its archive. */
export function readDocx(bytes: Uint8Array, names: readonly string[]): Result<ReadFormat, UnpackFailure> {
  const parts = unpackDocx(bytes, names);
  if (!parts.ok) return parts;
  try {
    return ok(readParts(parts.value));
  } catch {
    return err('damaged');
  }
}
