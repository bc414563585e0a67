import { plain, type PaperPart, type Words } from '#electron/exporters/paper/paper.ts';
import type { QuotedWords, WrittenMemo } from '#shared/contract/memos.ts';
import type { MemoBlock, MemoInline } from '#shared/memo/memo-document.ts';
import { quotationKey } from '#shared/memo/quotations-of.ts';

const wordsOf = (content: readonly MemoInline[]): Words =>
  content.map((part) =>
    part.type === 'hardBreak'
      ? { text: '\n' }
      : {
          text: part.text,
          isBold: part.marks.some(({ type }) => type === 'bold'),
          isItalic: part.marks.some(({ type }) => type === 'italic'),
        },
  );

/** Who said it and where it stands, as it is cited. */
function citation({ state, who, source, at, name }: QuotedWords): string {
  const place = [who, source, at].filter((part) => part !== '').join(', ');
  switch (state) {
    case 'there':
      return name === '' ? place : `${place} (${name})`;
    case 'unmarked':
      return place;
    case 'gone':
      return place === '' ? 'no longer in the study' : `${place}, no longer there`;
  }
}

const heading = (level: number): 1 | 2 | 3 | 4 | 5 | 6 =>
  level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : level === 4 ? 4 : 5;

function partOf(block: MemoBlock, quoted: ReadonlyMap<string, QuotedWords>): readonly PaperPart[] {
  switch (block.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', words: wordsOf(block.content) }];
    case 'heading':
      // The title of the memo stands above.
      return [{ kind: 'heading', level: heading(block.attrs.level + 1), words: wordsOf(block.content) }];
    case 'bulletList':
    case 'orderedList':
      return [
        {
          kind: 'list',
          isNumbered: block.type === 'orderedList',
          start: block.type === 'orderedList' ? block.attrs.start : 1,
          items: block.content.map((item) => ({ parts: partsOf(item.content, quoted) })),
        },
      ];
    case 'blockquote':
      return [{ kind: 'quote', parts: partsOf(block.content, quoted) }];
    case 'quotation': {
      const words = quoted.get(quotationKey(block.attrs));
      return words === undefined
        ? []
        : [{ kind: 'quotation', words: plain(words.words), source: citation(words) }];
    }
  }
}

const partsOf = (
  blocks: readonly MemoBlock[],
  quoted: ReadonlyMap<string, QuotedWords>,
): readonly PaperPart[] => blocks.flatMap((block) => partOf(block, quoted));

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A memo as part of a paper: its title, who wrote it about what and when, and what it says, with its quotations. */
export function memoParts({ memo, document, quotations }: WrittenMemo, coder: string): readonly PaperPart[] {
  const quoted = new Map(quotations.map((one) => [quotationKey(one.quotation), one]));
  const kind = memo.kind === 'code note' ? 'Code note' : `${capital(memo.kind)} memo`;
  const about = memo.about.kind === 'study' ? 'the study' : memo.aboutName;
  const firstLine = memo.opening.split('\n')[0] ?? '';
  const title = memo.title === '' ? firstLine.slice(0, 80) || 'Untitled' : memo.title;
  return [
    { kind: 'heading', level: 1, words: plain(title) },
    {
      kind: 'note',
      words: plain(`${kind} on ${about}, by ${coder}, ${day.format(new Date(memo.changedAt))}`),
    },
    ...partsOf(document.content, quoted),
  ];
}
