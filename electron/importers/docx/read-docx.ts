import { err, ok, type Result } from '#shared/kernel/result.ts';
import { leftOutWarnings } from '../left-out.ts';
import type { ReadFormat } from '../read-format.ts';
import { readRendered } from '../read-rendered.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { meaningOf } from '../rendered-writer.ts';
import { inflateParts, type UnpackFailure } from '../zip/inflate-parts.ts';
import type { ZipEntry } from '../zip/zip-entries.ts';
import { mainPart } from './main-part.ts';
import { readDocument } from './read-document.ts';
import { isMargin, readMargin } from './read-margins.ts';
import { readNumbering } from './read-numbering.ts';
import { readStyles } from './read-styles.ts';

const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';

/** A Word document read for its words, with bold and heading letters as a sign of labels. `entries` are those of its archive. */
export function readDocx(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  options: ReaderOptions,
): Result<ReadFormat, UnpackFailure | 'too_long'> {
  const names = entries.map(({ name }) => name);
  const main = mainPart(names);
  if (main === null) return err('damaged');
  const margins = new Set(names.filter(isMargin));
  const parts = inflateParts(bytes, entries, new Set([main, STYLES, NUMBERING, ...margins]));
  if (!parts.ok) return parts;
  const document = parts.value.get(main);
  const styles = parts.value.get(STYLES);
  if (document === undefined) return err('damaged');
  try {
    const numbering = parts.value.get(NUMBERING);
    const { left, ...words } = readDocument(document, {
      styles: styles === undefined ? new Map() : readStyles(styles),
      lists: numbering === undefined ? new Map() : readNumbering(numbering),
    });
    const marginal = [...parts.value].flatMap(([name, part]) =>
      margins.has(name) ? [readMargin(part)] : [],
    );
    const warnings = leftOutWarnings({ ...left, margins: [...new Set(marginal)].join(' ') });
    return ok({ encoding: 'utf-8', ...readRendered(words, options, warnings) });
  } catch (cause) {
    return err(meaningOf(cause));
  }
}
