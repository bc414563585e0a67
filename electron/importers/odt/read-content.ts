import { nothingLeftOut, type LeftOut } from '../left-out.ts';
import { lookOf, renderedWriter } from '../rendered-writer.ts';
import type { Rendered } from '../rendered.ts';
import { readXml } from '../xml/read-xml.ts';
import type { AttributeOf } from '../xml/scan-xml.ts';
import { odfVocabulary } from './odf-vocabulary.ts';
import type { OdtStyle, OdtStyles } from './odt-styles.ts';

/** What is not part of the words: what was deleted, notes and comments, what describes pictures, small print over Kana. */
const skipped = new Set([
  'text:tracked-changes',
  'text:note',
  'text:ruby-text',
  'text:number',
  'text:script',
  'office:annotation',
  'office:forms',
  'svg:title',
  'svg:desc',
]);

const leftOut: ReadonlyMap<string, 'footnotes' | 'comments' | 'pictures'> = new Map([
  ['text:note', 'footnotes'],
  ['office:annotation', 'comments'],
  ['draw:image', 'pictures'],
]);

/** More blanks in a row than these stand in no talk; a bomb may ask for a thousand million. */
const MOST_BLANKS = 200;

/** Reads the text of an OpenDocument file; `styles` know those of the whole document and learn those in its content. */
export function readContent(bytes: Uint8Array, styles: OdtStyles): Rendered & { readonly left: LeftOut } {
  const writer = renderedWriter();
  const looks: OdtStyle[] = [];
  const left = nothingLeftOut();
  let skipping = 0;
  let inBody = false;
  /** Whether the next blank of the XML itself adds to one that is written, or stands at the beginning. */
  let blank = true;

  const write = (words: string): void => {
    const hidden = looks.findLast((look) => look.hidden !== null)?.hidden ?? false;
    if (hidden) return;
    const bold = looks.findLast((look) => look.bold !== null)?.bold ?? false;
    const italic = looks.findLast((look) => look.italic !== null)?.italic ?? false;
    writer.write(words, lookOf(bold, italic));
  };

  const text = (words: string): void => {
    if (!inBody || skipping > 0 || !writer.inParagraph()) return;
    const single = words.replaceAll(/[ \t\r\n]+/g, ' ');
    const kept = blank && single.startsWith(' ') ? single.slice(1) : single;
    if (kept === '') return;
    write(kept);
    blank = kept.endsWith(' ');
  };

  const sign = (words: string): void => {
    write(words);
    blank = false;
  };

  const openInBody = (name: string, attribute: AttributeOf): void => {
    switch (name) {
      case 'text:p':
      case 'text:h':
        writer.openParagraph();
        looks.push(styles.get('paragraph', attribute('text:style-name')));
        blank = true;
        break;
      case 'text:span':
        looks.push(styles.get('text', attribute('text:style-name')));
        break;
      case 'text:tab':
        sign('\t');
        break;
      case 'text:line-break':
        sign('\n');
        blank = true;
        break;
      case 'text:s':
        sign(' '.repeat(Math.min(MOST_BLANKS, Math.max(1, Number(attribute('text:c') ?? 1) || 1))));
        break;
      case 'table:table-row':
        writer.openRow();
        break;
      case 'table:table-cell':
        writer.openCell();
    }
  };

  const closeInBody = (name: string): void => {
    switch (name) {
      case 'text:p':
      case 'text:h':
        writer.closeParagraph(name === 'text:h' ? 'heading' : 'text');
        looks.pop();
        blank = false;
        break;
      case 'text:span':
        looks.pop();
        break;
      case 'table:table-cell':
        writer.closeCell();
        break;
      case 'table:table-row':
        writer.closeRow();
    }
  };

  readXml(bytes, odfVocabulary, {
    open(name, attribute) {
      if (name === 'office:text') inBody = true;
      const kind = inBody && skipping === 0 ? leftOut.get(name) : undefined;
      if (kind !== undefined) left[kind] += 1;
      if (skipping > 0 || skipped.has(name)) skipping += 1;
      else if (inBody) openInBody(name, attribute);
      else styles.open(name, attribute);
    },
    close(name) {
      if (skipping > 0) skipping -= 1;
      else if (name === 'office:text') inBody = false;
      else if (inBody) closeInBody(name);
      else styles.close(name);
    },
    text,
  });
  return { ...writer.finish(), left };
}
