import type { Emphasis } from '#shared/text/recognise-turns/line-view.ts';
import type { Rendered } from '../rendered.ts';
import { jointOf, vocabularyOf, type Vocabulary } from './hyphens.ts';
import { breakBetween, type Break } from './line-breaks.ts';
import { measure, type Measure } from './measure-block.ts';
import type { Block, Row } from './row.ts';

/** A heading is so much larger than the text. */
const LARGER = 1.2;

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** The size of most letters. */
function usualSize(blocks: readonly Block[]): number {
  const letters = new Map<number, number>();
  for (const { rows } of blocks) {
    for (const { size, text } of rows) {
      const rounded = Math.round(size * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  }
  return [...letters].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** Writes rows down one after another and keeps what is bold. */
class Writer {
  text = '';
  readonly emphasis: Emphasis[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #headingSize: number;

  constructor(vocabulary: Vocabulary, headingSize: number) {
    this.#vocabulary = vocabulary;
    this.#headingSize = headingSize;
  }

  write(row: Row, gap: Break | null): void {
    if (gap === 'paragraph') this.text += '\n\n';
    else if (gap === 'line') this.text += '\n';
    else if (gap === 'none') this.#goOn(row.text);
    const from = this.text.length;
    this.text += row.text;
    if (row.size >= this.#headingSize)
      this.emphasis.push({ start: from, end: this.text.length, kind: 'heading' });
    else this.#embolden(row, from);
  }

  #embolden(row: Row, from: number): void {
    for (const { start, end } of row.bold) {
      const last = this.emphasis.at(-1);
      const between = last === undefined ? '-' : this.text.slice(last.end, from + start);
      if (last?.kind === 'bold' && /^[^\S\n]*$/u.test(between)) {
        this.emphasis[this.emphasis.length - 1] = { ...last, end: from + end };
      } else this.emphasis.push({ start: from + start, end: from + end, kind: 'bold' });
    }
  }

  #goOn(next: string): void {
    const joint = jointOf(this.text.slice(-60), next, this.#vocabulary);
    const tight = ideograph.test(this.text.slice(-1)) && ideograph.test(next.slice(0, 1));
    if (joint === 'one') {
      this.text = this.text.slice(0, -1);
      const last = this.emphasis.at(-1);
      if (last !== undefined && last.end > this.text.length) {
        this.emphasis[this.emphasis.length - 1] = { ...last, end: this.text.length };
      }
    } else if (joint === 'two' && !tight) this.text += ' ';
  }
}

/** Puts the lines of a document together as paragraphs, with a blank line between those that the page sets apart. */
export function joinRows(blocks: readonly Block[]): Rendered {
  const lines = blocks.flatMap(({ rows }) => rows.map(({ text }) => text));
  const writer = new Writer(vocabularyOf(lines), usualSize(blocks) * LARGER);
  const measures = blocks.map((block): Measure => measure(block, blocks));
  const written: { readonly row: Row; readonly isFirst: boolean; readonly block: number }[] = [];
  for (const [index, { rows }] of blocks.entries()) {
    for (const row of rows) {
      const before = written.at(-1);
      const measured = measures[before?.block ?? index];
      const gap =
        before === undefined || measured === undefined
          ? null
          : breakBetween(before, { row, sameBlock: before.block === index }, measured);
      writer.write(row, gap);
      written.push({ row, isFirst: gap !== 'none', block: index });
    }
  }
  return { text: writer.text, emphasis: writer.emphasis };
}
