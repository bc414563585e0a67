import type { Emphasis } from '#shared/text/recognise-turns/line-view.ts';
import { emphasised, joinRendered, plain, type Rendered } from '../rendered.ts';
import { isOn, type Style } from './read-styles.ts';
import { readXml, type XmlElement } from './read-xml.ts';

/** What is not part of the words: deleted or moved away, codes of fields, small print over Kana, the second copy of a text box. */
const skipped = new Set(['del', 'moveFrom', 'instrText', 'delText', 'rt', 'mc:Fallback']);

/** Signs that Word keeps as elements. */
const signs: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
]);

type Paragraph = { text: string; style: Style | undefined; readonly bold: { start: number; end: number }[] };
type Run = { bold: boolean | null; hidden: boolean };

/** The words of a document, and how many notes to them were passed over. */
export type ReadDocument = Rendered & { readonly notes: number };

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
  let notes = 0;
  let skipping = 0;
  let inProperties = false;
  let inText = false;

  const write = (words: string): void => {
    const paragraph = paragraphs.at(-1);
    const run = runs.at(-1);
    if (paragraph === undefined || run?.hidden === true) return;
    const start = paragraph.text.length;
    paragraph.text += words;
    if (!(run?.bold ?? paragraph.style?.bold ?? false)) return;
    const last = paragraph.bold.at(-1);
    if (last?.end === start) last.end = paragraph.text.length;
    else paragraph.bold.push({ start, end: paragraph.text.length });
  };

  const style = ({ get }: XmlElement): Style | undefined => styles.get(get('val') ?? '');

  const openInRun = (element: XmlElement, run: Run): void => {
    if (element.name === 'b') run.bold = isOn(element.get('val'));
    else if (element.name === 'rStyle') run.bold ??= style(element)?.bold ?? null;
    else if (element.name === 'vanish') run.hidden = isOn(element.get('val'));
    else write(signs.get(element.name) ?? '');
  };

  const open = (element: XmlElement): void => {
    const run = runs.at(-1);
    const paragraph = paragraphs.at(-1);
    if (skipping > 0 || skipped.has(element.name)) skipping += 1;
    else if (element.name === 'pPr') inProperties = true;
    else if (inProperties) {
      if (element.name === 'pStyle' && paragraph !== undefined) paragraph.style = style(element);
    } else if (element.name === 'p') paragraphs.push({ text: '', style: undefined, bold: [] });
    else if (element.name === 'r') runs.push({ bold: null, hidden: false });
    else if (element.name === 't' || element.name === 'm:t') inText = true;
    else if (element.name === 'tr') rows.push([]);
    else if (element.name === 'tc') places.push([]);
    else if (/^(?:foot|end)noteReference$/.test(element.name)) notes += 1;
    else if (run !== undefined) openInRun(element, run);
  };

  const close = (name: string): void => {
    const paragraph = name === 'p' && skipping === 0 ? paragraphs.pop() : undefined;
    if (skipping > 0) skipping -= 1;
    else if (name === 'pPr') inProperties = false;
    else if (name === 't' || name === 'm:t') inText = false;
    else if (name === 'r') runs.pop();
    else if (paragraph !== undefined) places.at(-1)?.push(finished(paragraph));
    else if (name === 'tc') rows.at(-1)?.push(joinRendered(places.pop() ?? [], '\n'));
    else if (name === 'tr') places.at(-1)?.push(joinRendered(rows.pop() ?? [], '\t'));
  };

  const text = (words: string): void => {
    if (inText && skipping === 0) write(words);
  };

  readXml(bytes, { open, close, text });
  return { ...joinRendered(body, '\n\n'), notes };
}
