import { nothingLeftOut, type LeftOut } from '../left-out.ts';
import { renderedWriter } from '../rendered-writer.ts';
import type { Rendered } from '../rendered.ts';
import { readXml } from '../xml/read-xml.ts';
import type { AttributeOf } from '../xml/scan-xml.ts';
import { isOn, type Style } from './read-styles.ts';
import { wordVocabulary } from './word-vocabulary.ts';

/** What is not part of the words: deleted or moved away, codes of fields, small print over Kana, the second copy of a text box. */
const skipped = new Set(['del', 'moveFrom', 'instrText', 'delText', 'rt', 'mc:Fallback']);

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

type Run = { bold: boolean | null; hidden: boolean };

/** The words of a document, and how many things that are not talk were passed over. */
export type ReadDocument = Rendered & { readonly left: LeftOut };

/** Reads the main text of a Word document. */
export function readDocument(bytes: Uint8Array, styles: ReadonlyMap<string, Style>): ReadDocument {
  const writer = renderedWriter();
  const paragraphs: (Style | undefined)[] = [];
  const runs: Run[] = [];
  const left = nothingLeftOut();
  let run: Run | undefined;
  let skipping = 0;
  let inProperties = false;
  let inText = false;

  const write = (words: string): void => {
    if (run?.hidden === true) return;
    writer.write(words, run?.bold ?? paragraphs.at(-1)?.bold ?? false);
  };

  const styleNamed = (attribute: AttributeOf): Style | undefined => styles.get(attribute('val') ?? '');

  const openInRun = (name: string, attribute: AttributeOf, current: Run): void => {
    const sign = signs.get(name);
    const kind = leftOut.get(name);
    if (sign !== undefined) write(sign);
    else if (name === 'b') current.bold = isOn(attribute('val'));
    else if (name === 'rStyle') current.bold ??= styleNamed(attribute)?.bold ?? null;
    else if (name === 'vanish') current.hidden = isOn(attribute('val'));
    else if (kind !== undefined) left[kind] += 1;
  };

  const open = (name: string, attribute: AttributeOf): void => {
    if (skipping > 0 || skipped.has(name)) skipping += 1;
    else if (inProperties) {
      if (name === 'pStyle') paragraphs[paragraphs.length - 1] = styleNamed(attribute);
    } else if (name === 't' || name === 'm:t') inText = true;
    else if (name === 'r') runs.push((run = { bold: null, hidden: false }));
    else if (name === 'pPr') inProperties = true;
    else if (name === 'p') {
      writer.openParagraph();
      paragraphs.push(undefined);
    } else if (name === 'tr') writer.openRow();
    else if (name === 'tc') writer.openCell();
    else if (run !== undefined) openInRun(name, attribute, run);
  };

  const closeOutside = (name: string): void => {
    if (name === 'r') {
      runs.pop();
      run = runs.at(-1);
    } else if (name === 'p') writer.closeParagraph(paragraphs.pop()?.heading === true ? 'heading' : 'text');
    else if (name === 'tc') writer.closeCell();
    else if (name === 'tr') writer.closeRow();
  };

  const close = (name: string): void => {
    if (skipping > 0) skipping -= 1;
    else if (inProperties) inProperties = name !== 'pPr';
    else if (name === 't' || name === 'm:t') inText = false;
    else closeOutside(name);
  };

  const text = (words: string): void => {
    if (inText && skipping === 0) write(words.replaceAll(/[\r\n]+/g, ' '));
  };

  readXml(bytes, wordVocabulary, { open, close, text });
  return { ...writer.finish(), left };
}
