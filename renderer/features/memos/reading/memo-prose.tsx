import { createElement, type ReactNode } from 'react';
import type { QuotedWords } from '#shared/contract/memos.ts';
import type { MemoBlock, MemoDocument, MemoInline, MemoItem } from '#shared/memo/memo-document.ts';
import { quotationKey } from '#shared/memo/quotations-of.ts';
import { useOpenPlace } from '../../evidence/index.ts';
import { quotedPlace, quotedState } from '../quoted-place.ts';
import styles from '../memo-prose.module.css';

type MemoProseProps = {
  readonly document: MemoDocument;
  readonly quotations: readonly QuotedWords[];
  /** How deep the headings of the memo stand in those of the screen: 3 below the title of a memo. */
  readonly level?: 3 | 4;
  readonly isSmall?: boolean;
};

/** Elements whose children stand in their order once and for all, so that none of them needs a key. */
function wordsOf(content: readonly MemoInline[]): readonly ReactNode[] {
  return content.map((part) => {
    if (part.type === 'hardBreak') {
      return createElement('br');
    }
    const isBold = part.marks.some(({ type }) => type === 'bold');
    const isItalic = part.marks.some(({ type }) => type === 'italic');
    const words = isItalic ? createElement('em', null, part.text) : part.text;
    return isBold ? createElement('strong', null, words) : words;
  });
}

function Quotation({ quoted }: { readonly quoted: QuotedWords | undefined }) {
  const open = useOpenPlace();
  if (quoted === undefined) {
    return null;
  }
  const { place } = quoted;
  const state = quotedState(quoted);
  return (
    <figure className={styles['quotation']} data-state={quoted.state} aria-label={quotedPlace(quoted)}>
      <blockquote className={styles['quotedWords']} dir="auto">
        {quoted.words.trim()}
      </blockquote>
      <figcaption className={styles['quotedPlace']}>
        <span className={styles['quotedWhere']}>{quotedPlace(quoted)}</span>
        {state === '' ? null : <span className={styles['quotedState']}>{state}</span>}
        {place === null ? null : (
          <button
            type="button"
            className={styles['openPlace']}
            aria-label={`Open ${quotedPlace(quoted)}`}
            onClick={() => {
              open(place);
            }}
          >
            Open
          </button>
        )}
      </figcaption>
    </figure>
  );
}

type Reading = {
  readonly quoted: ReadonlyMap<string, QuotedWords>;
  readonly heading: 'h3' | 'h4';
};

const inParts = (blocks: readonly MemoBlock[], reading: Reading): readonly ReactNode[] =>
  blocks.map((block) => blockOf(block, reading));

const itemsOf = (items: readonly MemoItem[], reading: Reading): readonly ReactNode[] =>
  items.map((item) => createElement('li', null, ...inParts(item.content, reading)));

function blockOf(block: MemoBlock, reading: Reading): ReactNode {
  const own = { dir: 'auto' };
  switch (block.type) {
    case 'paragraph':
      return createElement(
        'p',
        own,
        ...(block.content.length === 0 ? [createElement('br')] : wordsOf(block.content)),
      );
    case 'heading':
      return createElement(
        reading.heading,
        { ...own, 'data-level': block.attrs.level },
        ...wordsOf(block.content),
      );
    case 'bulletList':
      return createElement('ul', own, ...itemsOf(block.content, reading));
    case 'orderedList':
      return createElement('ol', { ...own, start: block.attrs.start }, ...itemsOf(block.content, reading));
    case 'blockquote':
      return createElement('blockquote', own, ...inParts(block.content, reading));
    case 'quotation':
      return <Quotation quoted={reading.quoted.get(quotationKey(block.attrs))} />;
  }
}

/** What is written in a memo, to be read. */
export function MemoProse({ document, quotations, level = 3, isSmall = false }: MemoProseProps) {
  const quoted = new Map(quotations.map((one) => [quotationKey(one.quotation), one]));
  const className = `${styles['prose'] ?? ''} ${isSmall ? (styles['small'] ?? '') : ''}`;
  const heading = level === 3 ? 'h3' : 'h4';
  return createElement('div', { className }, ...inParts(document.content, { quoted, heading }));
}
