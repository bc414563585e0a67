import type { ReadFormat } from './read-format.ts';
import type { ReaderOptions } from './reader-options.ts';
import { recogniseFormat } from './recognise-format.ts';
import type { Rendered } from './rendered.ts';

/** Control characters that have no place in a text. */
const controls = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** As many letters as before, so that the emphasis stays in its place. */
const cleaned = (text: string): string =>
  text.replaceAll('\r', '\n').replaceAll(controls, '\ufffd').toWellFormed();

/** Hands the words of a document with its bold and headings on to those who know how talk is written. */
export function readRendered(
  { text, emphasis }: Rendered,
  options: ReaderOptions,
  warnings: readonly string[],
): Pick<ReadFormat, 'transcript' | 'recognition'> {
  const clean = cleaned(text);
  const unread = clean.includes('\ufffd') ? ['Some letters could not be read and show as “\ufffd”.'] : [];
  return recogniseFormat({ text: clean, emphasis }, options, [...warnings, ...unread]);
}
