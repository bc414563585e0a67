import { isHeadingName } from '../heading-name.ts';
import { nothingLeftOut, type LeftOut } from '../left-out.ts';
import { markedParagraphs } from '../marked-paragraphs.ts';
import { lookOf, TooManyLetters } from '../rendered-writer.ts';
import type { Rendered } from '../rendered.ts';
import { WESTERN } from './code-pages.ts';
import { fontTable } from './font-table.ts';
import { rtfLetters } from './rtf-letters.ts';
import { initialState, setLook, type RtfState } from './rtf-state.ts';
import { destinations, ends, escaped, letters } from './rtf-words.ts';
import { tokeniseRtf } from './tokenise-rtf.ts';

export type RenderedRtf = Rendered & {
  readonly left: LeftOut;
  /** The code page of the document. */
  readonly page: number;
  /** Whether the bytes end before the document does. */
  readonly brokenOff: boolean;
};

/** A document of 200,000 words has a third of so many control words. */
const MOST_CONTROLS = 2_000_000;

/** Deeper than any writer nests groups. */
const DEEPEST = 10_000;

const pagesOfSets: ReadonlyMap<string, number> = new Map([
  ['mac', 10000],
  ['pc', 437],
  ['pca', 850],
]);

const leftOut: ReadonlyMap<string, 'footnotes' | 'comments' | 'pictures'> = new Map([
  ['footnote', 'footnotes'],
  ['annotation', 'comments'],
  ['pict', 'pictures'],
  ['NeXTGraphic', 'pictures'],
]);

/** A letter by its number; halves of pairs come one by one, and some writers give the numbers of 16 bits below zero. */
function letterOf(number: number): string {
  const code = number < 0 ? number + 0x1_0000 : number;
  if (code === 0xf0b7) return '•';
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** Reads the words of Rich Text Format. `rawPage` is the code page of letters beyond ASCII that are not escaped, if it is another. */
export function renderRtf(bytes: Uint8Array, rawPage: number | null): RenderedRtf {
  const paragraphs = markedParagraphs();
  const pending = rtfLetters();
  const fonts = fontTable();
  const headings = new Set<number>();
  const left = nothingLeftOut();
  const outer: RtfState[] = [];
  let state: RtfState = { ...initialState };
  let page = WESTERN;
  let ended = false;
  /** Letters that stand in for the one before, and are passed over. */
  let standIns = 0;
  let controls = 0;
  let starred = false;
  let styleName = '';
  let styleNumber: number | null = null;

  const say = (words: string): void => {
    if (words === '' || ended) return;
    if (state.destination === 'styles') styleName += words;
    else if (state.destination === 'margin') left.margins += words;
    if (state.destination !== 'text' || state.hidden || state.deleted) return;
    const isBold = state.bold || (state.fromRight && state.farBold);
    paragraphs.write(words, lookOf(isBold, state.italic));
  };

  const flush = (): void => say(pending.take());

  const write = (words: string): void => {
    flush();
    say(words);
  };

  const nameStyle = (): void => {
    if (styleNumber !== null && isHeadingName(styleName.trim())) headings.add(styleNumber);
    styleName = '';
    styleNumber = null;
  };

  const byte = (code: number, isEscaped: boolean): void => {
    if (standIns > 0) {
      standIns -= 1;
      return;
    }
    if (state.destination === 'skipped' || state.destination === 'fonts' || ended) return;
    const font = state.fromRight ? (state.farFont ?? state.font) : state.font;
    const raw = isEscaped || code < 0x80 ? null : rawPage;
    if (pending.add(code, raw ?? fonts.pageOf(font, page))) flush();
  };

  const openGroup = (): void => {
    flush();
    standIns = 0;
    if (outer.length >= DEEPEST) throw new RangeError('Groups stand too deep in one another');
    outer.push(state);
    state = { ...state };
    starred = false;
  };

  const closeGroup = (): void => {
    flush();
    standIns = 0;
    if (state.destination === 'styles') nameStyle();
    state = outer.pop() ?? state;
    ended ||= outer.length === 0;
  };

  /** Words that say what the group is for; true when the word was one. */
  const enter = (word: string): boolean => {
    const kind = leftOut.get(word);
    if (kind !== undefined && !state.copy) left[kind] += 1;
    if (word === 'nonshppict' || word === 'shprslt') state.copy = true;
    const destination = destinations.get(word);
    if (destination === undefined && !starred) return false;
    const inside = state.destination === 'skipped' && destination !== 'text' ? 'skipped' : destination;
    state.destination = inside ?? 'skipped';
    return true;
  };

  const describe = (word: string, parameter: number): void => {
    if (word === 'f' && state.destination === 'fonts') fonts.begin(parameter);
    else if (word === 'fcharset') fonts.charset(parameter);
    else if (word === 'cpg') fonts.page(parameter);
    else if (word === 's' && state.destination === 'styles') styleNumber = parameter;
    else if (word === 'ansicpg' && parameter > 0) page = parameter;
    else if (state.destination === 'text') {
      if (word === 's') paragraphs.setHeading(headings.has(parameter));
      else if (word === 'outlinelevel') paragraphs.setHeading(parameter < 9);
    }
  };

  const structure = (word: string): void => {
    if (ends.has(word)) paragraphs.endParagraph();
    else if (word === 'cell' || word === 'nestcell') paragraphs.endCell();
    else if (word === 'row') paragraphs.endRow();
    else if (word === 'intbl') paragraphs.setInTable(true);
    else if (word === 'pard') {
      paragraphs.setInTable(false);
      paragraphs.setHeading(false);
    }
  };

  const control = (word: string, parameter: number | null): void => {
    controls += 1;
    if (controls > MOST_CONTROLS) throw new TooManyLetters();
    if (standIns > 0 && !escaped.has(word)) standIns -= 1;
    else if (escaped.has(word)) byte(word.charCodeAt(0), false);
    else if (word === 'u') {
      write(letterOf(parameter ?? 0));
      standIns = state.fallback;
    } else {
      flush();
      const isStar = word === '*';
      if (isStar || enter(word)) {
        starred = isStar;
        return;
      }
      starred = false;
      const letter = letters.get(word);
      if (letter !== undefined) say(letter);
      else if (state.destination === 'text' && !ended) structure(word);
      else if (ends.has(word)) say(' ');
      page = pagesOfSets.get(word) ?? page;
      setLook(state, word, parameter);
      if (parameter !== null) describe(word, parameter);
    }
  };

  tokeniseRtf(bytes, { openGroup, closeGroup, control, byte });
  flush();
  return { ...paragraphs.finish(), left, page, brokenOff: !ended };
}
