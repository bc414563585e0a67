import { nothingLeftOut, type LeftOut } from '../left-out.ts';
import { lookOf, renderedWriter } from '../rendered-writer.ts';
import type { Rendered } from '../rendered.ts';
import { readXml } from '../xml/read-xml.ts';
import type { AttributeOf } from '../xml/scan-xml.ts';
import { countLists } from './count-lists.ts';
import type { WordList } from './read-numbering.ts';
import { isOn, type Style } from './read-styles.ts';
import { wordVocabulary } from './word-vocabulary.ts';

/** What is not part of the words: deleted or moved away, how things looked before, codes of fields, small print over Kana, the second copy of a text box. */
const skipped = new Set([
  'del',
  'moveFrom',
  'pPrChange',
  'rPrChange',
  'instrText',
  'delText',
  'rt',
  'mc:Fallback',
]);

/** Signs that Word keeps as elements. */
const signs: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
]);

const leftOut: ReadonlyMap<string, 'footnotes' | 'comments' | 'pictures'> = new Map([
  ['footnoteReference', 'footnotes'],
  ['endnoteReference', 'footnotes'],
  ['commentReference', 'comments'],
  ['a:blip', 'pictures'],
  ['v:imagedata', 'pictures'],
]);

type Run = { bold: boolean | null; italic: boolean | null; hidden: boolean };

/** A paragraph while it is read; `number` is what its list shows ahead of it, until that is written. */
type Paragraph = {
  style: Style | undefined;
  list: string | null;
  depth: number | null;
  number: string;
  /** Whether its end was deleted, so that the next paragraph goes on with it. */
  goesOn: boolean;
};

const newParagraph = (): Paragraph => ({
  style: undefined,
  list: null,
  depth: null,
  number: '',
  goesOn: false,
});

/** The parts of a document that say how its words are set. */
export type Setting = {
  readonly styles: ReadonlyMap<string, Style>;
  readonly lists: ReadonlyMap<string, WordList>;
};

/** The words of a document, and how many things that are not talk were passed over. */
export type ReadDocument = Rendered & { readonly left: LeftOut };

/** Reads the main text of a Word document. */
export function readDocument(bytes: Uint8Array, { styles, lists }: Setting): ReadDocument {
  const writer = renderedWriter();
  const paragraphs: Paragraph[] = [];
  const numberOf = countLists(lists);
  const runs: Run[] = [];
  const left = nothingLeftOut();
  let run: Run | undefined;
  let skipping = 0;
  let inProperties = false;
  let inText = false;
  let isOpen = false;

  const write = (words: string): void => {
    if (run?.hidden === true) return;
    const paragraph = paragraphs.at(-1);
    const style = paragraph?.style;
    const look = lookOf(run?.bold ?? style?.bold ?? false, run?.italic ?? style?.italic ?? false);
    if (paragraph !== undefined && paragraph.number !== '') {
      writer.write(`${paragraph.number} `, look);
      paragraph.number = '';
    }
    writer.write(words, look);
  };

  const styleNamed = (attribute: AttributeOf): Style | undefined => styles.get(attribute('val') ?? '');

  const openInRun = (name: string, attribute: AttributeOf, current: Run): void => {
    const sign = signs.get(name);
    const kind = leftOut.get(name);
    if (sign !== undefined) write(sign);
    else if (name === 'b') current.bold = isOn(attribute('val'));
    else if (name === 'i') current.italic = isOn(attribute('val'));
    else if (name === 'rStyle') {
      const style = styleNamed(attribute);
      current.bold ??= style?.bold ?? null;
      current.italic ??= style?.italic ?? null;
    } else if (name === 'vanish') current.hidden = isOn(attribute('val'));
    else if (kind !== undefined) left[kind] += 1;
  };

  const openInProperties = (name: string, attribute: AttributeOf): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined) return;
    if (name === 'pStyle') paragraph.style = styleNamed(attribute);
    else if (name === 'numId') paragraph.list = attribute('val') ?? null;
    else if (name === 'ilvl') paragraph.depth = Number(attribute('val') ?? 0);
    else if (name === 'del') paragraph.goesOn = true;
  };

  /** A paragraph that was left open for the next to go on with ends with what it stands in all the same. */
  const closeLeftOpen = (): void => {
    if (isOpen) writer.closeParagraph('text');
    isOpen = false;
  };

  const openOutside = (name: string, attribute: AttributeOf): void => {
    if (name === 't' || name === 'm:t') inText = true;
    else if (name === 'r') runs.push((run = { bold: null, italic: null, hidden: false }));
    else if (name === 'pPr') inProperties = true;
    else if (name === 'p') {
      if (!isOpen) writer.openParagraph();
      isOpen = false;
      paragraphs.push(newParagraph());
    } else if (name === 'tr') {
      closeLeftOpen();
      writer.openRow();
    } else if (name === 'tc') writer.openCell();
    else if (run !== undefined) openInRun(name, attribute, run);
  };

  const open = (name: string, attribute: AttributeOf): void => {
    if (inProperties && skipping === 0) openInProperties(name, attribute);
    if (skipping > 0 || skipped.has(name)) skipping += 1;
    else if (!inProperties) openOutside(name, attribute);
  };

  const closeParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (paragraph?.goesOn === true) isOpen = true;
    else writer.closeParagraph(paragraph?.style?.heading === true ? 'heading' : 'text');
  };

  const closeProperties = (): void => {
    inProperties = false;
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined) return;
    const { style, list, depth } = paragraph;
    const inherited = style?.list ?? null;
    paragraph.number = numberOf(list ?? inherited, depth ?? style?.depth ?? 0);
  };

  const closeOutside = (name: string): void => {
    if (name === 'r') {
      runs.pop();
      run = runs.at(-1);
    } else if (name === 'p') closeParagraph();
    else if (name === 'tc') {
      closeLeftOpen();
      writer.closeCell();
    } else if (name === 'tr') writer.closeRow();
  };

  const close = (name: string): void => {
    if (skipping > 0) skipping -= 1;
    else if (inProperties) {
      if (name === 'pPr') closeProperties();
    } else if (name === 't' || name === 'm:t') inText = false;
    else closeOutside(name);
  };

  const text = (words: string): void => {
    if (inText && skipping === 0) write(words.replaceAll(/[\r\n]+/g, ' '));
  };

  readXml(bytes, wordVocabulary, { open, close, text });
  closeLeftOpen();
  return { ...writer.finish(), left };
}
