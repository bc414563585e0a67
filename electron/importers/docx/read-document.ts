import type { Emphasis } from '#shared/text/recognise-turns/line-view.ts';
import type { LeftOut } from '../left-out.ts';
import { emphasised, joinRendered, plain, type Rendered } from '../rendered.ts';
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
  ['drawing', 'pictures'],
  ['pict', 'pictures'],
]);

type Paragraph = { text: string; style: Style | undefined; readonly bold: { start: number; end: number }[] };
type Run = { bold: boolean | null; hidden: boolean };

/** The words of a document, and how many things that are not talk were passed over. */
export type ReadDocument = Rendered & { readonly left: LeftOut };

function finished({ text, style, bold }: Paragraph): Rendered {
  if (text.trim() === '') return plain('');
  const emphasis: readonly Emphasis[] = bold.map((stretch) => ({ ...stretch, kind: 'bold' }));
  return style?.heading === true ? emphasised(plain(text), 'heading') : { text, emphasis };
}

/** Reads the main text of a Word document: paragraphs parted by a blank line, each row of a table a line with tabs between its cells. */
export function readDocument(bytes: Uint8Array, styles: ReadonlyMap<string, Style>): ReadDocument {
  const body: Rendered[] = [];
  const places: Rendered[][] = [body];
  const rows: Rendered[][] = [];
  const paragraphs: Paragraph[] = [];
  const runs: Run[] = [];
  const left = { footnotes: 0, comments: 0, pictures: 0 };
  let paragraph: Paragraph | undefined;
  let run: Run | undefined;
  let skipping = 0;
  let inProperties = false;
  let inText = false;

  const write = (words: string): void => {
    if (paragraph === undefined || run?.hidden === true) return;
    const start = paragraph.text.length;
    paragraph.text += words;
    if (!(run?.bold ?? paragraph.style?.bold ?? false)) return;
    const last = paragraph.bold.at(-1);
    if (last?.end === start) last.end = paragraph.text.length;
    else paragraph.bold.push({ start, end: paragraph.text.length });
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
      if (name === 'pStyle' && paragraph !== undefined) paragraph.style = styleNamed(attribute);
    } else if (name === 't' || name === 'm:t') inText = true;
    else if (name === 'r') runs.push((run = { bold: null, hidden: false }));
    else if (name === 'pPr') inProperties = true;
    else if (name === 'p') paragraphs.push((paragraph = { text: '', style: undefined, bold: [] }));
    else if (name === 'tr') rows.push([]);
    else if (name === 'tc') places.push([]);
    else if (run !== undefined) openInRun(name, attribute, run);
  };

  const closeOutside = (name: string): void => {
    if (name === 'r') {
      runs.pop();
      run = runs.at(-1);
    } else if (name === 'p') {
      const done = paragraphs.pop();
      paragraph = paragraphs.at(-1);
      if (done !== undefined) places.at(-1)?.push(finished(done));
    } else if (name === 'tc') rows.at(-1)?.push(joinRendered(places.pop() ?? [], '\n'));
    else if (name === 'tr') places.at(-1)?.push(joinRendered(rows.pop() ?? [], '\t'));
  };

  const close = (name: string): void => {
    if (skipping > 0) skipping -= 1;
    else if (inProperties) inProperties = name !== 'pPr';
    else if (name === 't' || name === 'm:t') inText = false;
    else closeOutside(name);
  };

  const text = (words: string): void => {
    if (inText && skipping === 0) write(words);
  };

  readXml(bytes, wordVocabulary, { open, close, text });
  return { ...joinRendered(body, '\n\n'), left };
}
