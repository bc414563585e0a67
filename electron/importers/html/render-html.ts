import { Parser } from 'htmlparser2';
import { nothingLeftOut, type LeftOut } from '../left-out.ts';
import { lookOf, renderedWriter, type Look } from '../rendered-writer.ts';
import type { Rendered } from '../rendered.ts';
import { blockElements, boldOf, isHidden, isSpeaker, italicOf, skippedElements } from './page-elements.ts';
import { pageTables } from './page-tables.ts';

/** A word with the time at which it is said, in milliseconds. */
export type TimedWord = { readonly word: string; readonly at: number };

export type RenderedPage = Rendered & { readonly left: LeftOut; readonly timed: readonly TimedWord[] };

type Element = {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly skipped: boolean;
  readonly kept: boolean;
  readonly at: number | null;
};

/** Deeper than any page that is meant to be read; the parser looks through all that is open at each end. */
const DEEPEST = 1000;

export class TooDeep extends Error {}

const isHeading = (name: string): boolean => /^h[1-6]$/.test(name);

function timeOf(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,9}(?:\.\d+)?$/.test(value.trim()) ? Math.round(Number(value)) : null;
}

/** Reads the words of a page as a browser shows them; throws where elements stand too deep in one another. */
export function renderHtml(page: string): RenderedPage {
  const writer = renderedWriter();
  const left = nothingLeftOut();
  const tables = pageTables(writer);
  const timed: TimedWord[] = [];
  const open: Element[] = [];
  let heading = 0;
  /** A blank that is written when a letter comes behind it. */
  let blank = false;
  let isEmpty = true;

  const endParagraph = (): void => {
    if (writer.inParagraph()) writer.closeParagraph(heading > 0 ? 'heading' : 'text');
    blank = false;
    isEmpty = true;
  };

  const write = (words: string, look: Look): void => {
    if (words === '') return;
    if (!writer.inParagraph()) writer.openParagraph();
    writer.write(blank && !isEmpty ? ` ${words}` : words, look);
    blank = false;
    isEmpty = false;
  };

  const breakLine = (): void => {
    blank = false;
    if (writer.inParagraph()) writer.write('\n', null);
    isEmpty = true;
  };

  const openBlock = (name: string): void => {
    if (!blockElements.has(name)) return;
    endParagraph();
    if (isHeading(name)) heading += 1;
    tables.open(name);
  };

  const closeBlock = (name: string): void => {
    if (!blockElements.has(name)) return;
    endParagraph();
    if (isHeading(name)) heading -= 1;
    tables.close(name);
  };

  const opened = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const outer = open.at(-1);
    const skipped = outer?.skipped === true || skippedElements.has(name) || isHidden(attributes);
    if (open.length >= DEEPEST) throw new TooDeep();
    if (!skipped) {
      // Players of timed words put a speaker's name between the words.
      if (isSpeaker(attributes) && attributes['data-m'] !== undefined) endParagraph();
      openBlock(name);
      if (name === 'br') breakLine();
      else if (name === 'img') left.pictures += 1;
    }
    open.push({
      name,
      skipped,
      bold: boldOf(name, attributes) ?? outer?.bold ?? false,
      italic: italicOf(name, attributes) ?? outer?.italic ?? false,
      kept: name === 'pre' || outer?.kept === true,
      at: isSpeaker(attributes) ? null : timeOf(attributes['data-m']),
    });
  };

  const closed = (): void => {
    const element = open.pop();
    if (element !== undefined && !element.skipped) closeBlock(element.name);
  };

  const text = (words: string): void => {
    const { skipped = false, kept = false, bold = false, italic = false, at = null } = open.at(-1) ?? {};
    const look = lookOf(bold, italic);
    if (skipped) return;
    if (kept) {
      if (words.trim() !== '' || writer.inParagraph()) write(words, look);
      return;
    }
    const single = words.replaceAll(/[ \t\n\f\r]+/g, ' ');
    const trimmed = single.replace(/^ /, '').replace(/ $/, '');
    blank ||= single.startsWith(' ');
    write(trimmed, look);
    if (trimmed !== '') blank = single.endsWith(' ');
    if (at !== null && trimmed !== '') timed.push({ word: trimmed, at });
  };

  const parser = new Parser({ onopentag: opened, onclosetag: closed, ontext: text });
  parser.write(page);
  parser.end();
  endParagraph();
  return { ...writer.finish(), left, timed };
}
