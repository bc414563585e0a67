import { mainPart } from '../docx/main-part.ts';
import { wordVocabulary } from '../docx/word-vocabulary.ts';
import { readXml } from '../xml/read-xml.ts';
import { inflateParts } from '../zip/inflate-parts.ts';
import { zipEntries } from '../zip/zip-entries.ts';

/** A paragraph with its depth in a list; null for one that is in none. */
type Paragraph = { words: string; depth: number | null };

function readParagraphs(bytes: Uint8Array): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let inText = false;
  let isDeleted = false;
  readXml(bytes, wordVocabulary, {
    open: (name, attribute) => {
      const paragraph = paragraphs.at(-1);
      if (name === 'p') paragraphs.push({ words: '', depth: null });
      else if (name === 't') inText = true;
      else if (name === 'del') isDeleted = true;
      else if (paragraph !== undefined && name === 'ilvl') paragraph.depth = Number(attribute('val') ?? 0);
      else if (paragraph !== undefined && (name === 'tab' || name === 'br') && paragraph.words !== '')
        paragraph.words += ' ';
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'del') isDeleted = false;
    },
    text: (words) => {
      const paragraph = paragraphs.at(-1);
      if (inText && !isDeleted && paragraph !== undefined) paragraph.words += words;
    },
  });
  return paragraphs;
}

/**
 * The paragraphs of a Word document, one a line. Word counts its lists by itself, so the items of one get their number or a dash
 * by their depth; null where the bytes are no Word document.
 */
export function readDocxOutline(bytes: Uint8Array): string | null {
  const entries = zipEntries(bytes);
  const main = entries === null ? null : mainPart(entries.map(({ name }) => name));
  if (entries === null || main === null) return null;
  const parts = inflateParts(bytes, entries, new Set([main]));
  const document = parts.ok ? parts.value.get(main) : undefined;
  if (document === undefined) return null;
  try {
    let count = 0;
    return readParagraphs(document)
      .map(({ words, depth }) => {
        if (depth === null || words.trim() === '') return words;
        if (depth > 0) return `${'  '.repeat(depth)}- ${words}`;
        count += 1;
        return `${count}. ${words}`;
      })
      .join('\n');
  } catch {
    return null;
  }
}
