import { err, ok, type Result } from '#shared/kernel/result.ts';
import { leftOutWarnings } from '../left-out.ts';
import type { ReadFormat } from '../read-format.ts';
import { readRendered } from '../read-rendered.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { meaningOf } from '../rendered-writer.ts';
import { readXml } from '../xml/read-xml.ts';
import { inflateParts, type UnpackFailure } from '../zip/inflate-parts.ts';
import type { ZipEntry } from '../zip/zip-entries.ts';
import { odfVocabulary } from './odf-vocabulary.ts';
import { odtStyles, type OdtStyles } from './odt-styles.ts';
import { readContent } from './read-content.ts';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';

type Parts = { readonly content: Uint8Array; readonly styles: Uint8Array | null };

/** The bytes themselves are the content where a document was saved as one flat file. */
function unpack(bytes: Uint8Array, entries: readonly ZipEntry[]): Result<Parts, UnpackFailure> {
  if (entries.length === 0) return ok({ content: bytes, styles: null });
  const parts = inflateParts(bytes, entries, new Set([CONTENT, STYLES, MANIFEST]));
  if (!parts.ok) return parts;
  const manifest = parts.value.get(MANIFEST);
  if (manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data'))
    return err('locked');
  const content = parts.value.get(CONTENT);
  return content === undefined ? err('damaged') : ok({ content, styles: parts.value.get(STYLES) ?? null });
}

function learnStyles(bytes: Uint8Array, styles: OdtStyles): void {
  readXml(bytes, odfVocabulary, { open: styles.open, close: styles.close, text() {} });
}

/** An OpenDocument text read for its words, with bold letters and headings as a sign of labels. */
export function readOdt(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  options: ReaderOptions,
): Result<ReadFormat, UnpackFailure | 'too_long'> {
  const parts = unpack(bytes, entries);
  if (!parts.ok) return parts;
  const styles = odtStyles();
  try {
    if (parts.value.styles !== null) learnStyles(parts.value.styles, styles);
    const { left, ...words } = readContent(parts.value.content, styles);
    return ok({ encoding: 'utf-8', ...readRendered(words, options, leftOutWarnings(left)) });
  } catch (cause) {
    return err(meaningOf(cause));
  }
}
