import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { writeMarkdown } from '#electron/exporters/markdown/write-markdown.ts';
import { plain, type PaperPart } from '#electron/exporters/paper/paper.ts';

const paper = (...parts: readonly PaperPart[]): string => writeMarkdown({ title: 'Paper', parts });

test('each part is written as Markdown has it', () => {
  expect(
    paper(
      { kind: 'heading', level: 2, words: plain('Who asks\nwhom') },
      { kind: 'note', words: plain('By A') },
      {
        kind: 'paragraph',
        words: [
          { text: 'She ' },
          { text: 'really ', isBold: true },
          { text: 'waits', isBold: true, isItalic: true },
          { text: '\nthere.' },
        ],
      },
      { kind: 'paragraph', words: [] },
      {
        kind: 'list',
        isNumbered: true,
        start: 9,
        items: [
          { parts: [{ kind: 'paragraph', words: plain('nine') }] },
          {
            parts: [
              { kind: 'paragraph', words: plain('ten') },
              {
                kind: 'list',
                isNumbered: false,
                start: 1,
                items: [{ parts: [{ kind: 'paragraph', words: plain('in it') }] }],
              },
            ],
          },
        ],
      },
      { kind: 'quote', parts: [{ kind: 'paragraph', words: plain('a\nb') }] },
      { kind: 'quotation', words: plain('We wait.'), source: 'Sasha, Interview 3, 4:07' },
      {
        kind: 'table',
        header: [plain('Leader'), plain('Total')],
        rows: [[plain('A|B'), plain('7')]],
        figures: [1],
      },
    ),
  ).toBe(`## Who asks whom

*By A*

She **really** ***waits***\\
there.

9. nine
10. ten

    - in it

> a\\
> b

> We wait.
>
> Sasha, Interview 3, 4:07

| Leader | Total |
| --- | --: |
| A\\|B | 7 |
`);
});

test('whatever is written in a paragraph is read as its words and nothing else', () => {
  const text = fc.oneof(
    fc.stringMatching(/^[-+#*_>`[\]()!.&~|\\1-9a-c]{1,20}$/u),
    fc.constantFrom(
      '# no heading',
      '- no item',
      '1. no number',
      '10) nor this',
      '[x](y)',
      'a * b * c',
      '===',
      '<b>',
      '&amp;',
    ),
  );
  fc.assert(
    fc.property(text, (said) => {
      const { children } = fromMarkdown(paper({ kind: 'paragraph', words: plain(said) }));
      expect(children).toMatchObject([
        { type: 'paragraph', children: [{ type: 'text', value: said.trim() }] },
      ]);
    }),
  );
});
