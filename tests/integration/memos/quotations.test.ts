import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

type Quoted = OutputOf<'memos.quote'>;

let study: StudyAtHand;
let a: Client;
let sourceId: string;

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'ann.txt', shortInterview);
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const at = (words: string) => {
  const start = shortInterview.indexOf(words);
  return { sourceId, start, end: start + words.length };
};
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const memoWith = async (...quoted: readonly Quoted[]): Promise<string> =>
  (
    await valueOf(
      a.call('memos.write', {
        about: { kind: 'study', id: null },
        title: 'On notes',
        document: {
          type: 'doc',
          content: [
            paragraph('She says:'),
            ...quoted.map(({ quotation }) => ({ type: 'quotation', attrs: quotation })),
          ],
        },
      }),
    )
  ).id;
const quotedIn = async (memoId: string): Promise<readonly Quoted[]> =>
  (await valueOf(a.call('memos.read', { memoIds: [memoId] })))[0]?.quotations ?? [];
const replace = (was: string, text: string, start: number) =>
  valueOf(
    a.call('corrections.correct', { sourceId, edits: [{ start, end: start + was.length, was, text }] }),
  );

test('quotations say who speaks and where, and follow what is corrected', async () => {
  await valueOf(
    a.call('episodes.mark', { ...at('Afterwards we compare notes over coffee.'), title: 'Coffee' }),
  );
  await valueOf(a.call('codings.apply', { ...at('compare notes'), newCode: 'notes' }));
  const found = await valueOf(a.call('memos.findQuotations', { words: 'notes' }));
  expect(
    found.map(({ quotation, words, name, who, at: where }) => [quotation.of, words, name, who, where]),
  ).toEqual([
    ['coding', 'compare notes', 'notes', 'Ann', 'turn 2'],
    ['words', 'Afterwards we compare notes over coffee.', '', 'Ann', 'turn 2'],
  ]);
  const [episode] = await valueOf(a.call('memos.findQuotations', { words: 'coffee' }));
  const words = await valueOf(a.call('memos.quote', at('It takes two days')));
  const [coding] = found;
  if (episode === undefined || coding === undefined) throw new Error('nothing to quote');
  const memoId = await memoWith(episode, coding, words);
  await replace('compare', 'share', shortInterview.indexOf('compare'));
  expect((await quotedIn(memoId)).map((one) => [one.state, one.words, one.name])).toEqual([
    ['there', 'Afterwards we share notes over coffee.', 'Coffee'],
    ['there', 'share notes', 'notes'],
    ['there', 'It takes two days', ''],
  ]);
  const [, , last] = await quotedIn(memoId);
  expect(last?.place?.start).toBe(at('It takes').start - 2);
});

test('quotations are put at the end of a memo that may be written in elsewhere, as a step of its own', async () => {
  const { coding } = await valueOf(a.call('codings.apply', { ...at('compare notes'), newCode: 'notes' }));
  const first = await valueOf(
    a.call('memos.addQuotations', {
      title: 'On notes',
      about: { kind: 'source', id: sourceId },
      quotations: [{ of: 'words', id: null, ...at('It takes two days') }],
    }),
  );
  await valueOf(
    a.call('memos.write', {
      memoId: first.id,
      about: first.about,
      title: first.title,
      text: 'From another window.',
      isOwnStep: true,
    }),
  );
  const memo = await valueOf(
    a.call('memos.addQuotations', {
      memoId: first.id,
      title: 'Not for a memo that has one',
      quotations: [
        { of: 'coding', id: coding.id, sourceId, start: coding.start, end: coding.end },
        { of: 'words', id: null, ...at('on one long table') },
      ],
    }),
  );
  expect([memo.title, memo.about]).toEqual(['On notes', { kind: 'source', id: sourceId }]);
  const [written] = await valueOf(a.call('memos.read', { memoIds: [memo.id] }));
  expect(written?.document.content.map(({ type }) => type)).toEqual([
    'paragraph',
    'quotation',
    'quotation',
    'paragraph',
  ]);
  expect(written?.quotations.map(({ state, words }) => [state, words])).toEqual([
    ['there', 'compare notes'],
    ['there', 'on one long table'],
  ]);
  const { actions } = await valueOf(a.call('history.list', { words: 'quotation' }));
  expect(actions.map(({ label }) => label)).toEqual([
    'Put 2 quotations into the memo “On notes”',
    'Put 1 quotation into the memo “On notes”',
  ]);
  await valueOf(a.call('history.undo', {}));
  expect(await quotedIn(memo.id)).toEqual([]);

  await valueOf(a.call('coders.add', { name: 'Coder B' }));
  const b = await study.sit('Coder B');
  const outside = { of: 'words', id: null, sourceId, start: 1, end: 1_000_000 } as const;
  const refused = [
    await b.call('memos.addQuotations', { memoId: memo.id, quotations: [{ ...outside, end: 2 }] }),
    await a.call('memos.addQuotations', { memoId: memo.id, quotations: [outside] }),
  ];
  expect(refused.map((result) => (result.ok ? 'done' : result.error.code))).toEqual([
    'not_found',
    'anchor_outside',
  ]);
});

test('a quotation whose coding is gone keeps its words, and one whose words are gone says so', async () => {
  const { coding } = await valueOf(a.call('codings.apply', { ...at('compare notes'), newCode: 'notes' }));
  const [quoted] = await valueOf(a.call('memos.findQuotations', { words: 'notes' }));
  const words = await valueOf(a.call('memos.quote', at('on one long table')));
  if (quoted === undefined) throw new Error('nothing to quote');
  const memoId = await memoWith(quoted, words);
  await valueOf(a.call('codings.remove', { codingId: coding.id }));
  await replace(' on one long table', '', shortInterview.indexOf(' on one long table'));
  expect((await quotedIn(memoId)).map((one) => [one.state, one.words, one.place === null])).toEqual([
    ['unmarked', 'compare notes', false],
    ['gone', 'on one long table', true],
  ]);
  await valueOf(a.call('history.undo', {}));
  await valueOf(a.call('history.undo', {}));
  expect((await quotedIn(memoId)).map(({ state }) => state)).toEqual(['there', 'there']);
});

test('names are replaced in the words of a memo, marks and quotations stay, and a copy quotes its own text', async () => {
  const quoted = await valueOf(a.call('memos.quote', at('It takes two days')));
  await valueOf(
    a.call('memos.write', {
      about: { kind: 'study', id: null },
      document: {
        type: 'doc',
        content: [
          { type: 'quotation', attrs: quoted.quotation },
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'With "Ze', marks: [{ type: 'bold' }] },
              { type: 'text', text: 'lda" again' },
            ],
          },
        ],
      },
    }),
  );
  await valueOf(a.call('pseudonyms.save', { name: 'Zelda', pseudonym: 'Maud' }));
  const exported = await a.call('memos.export', { format: 'md', refuseNames: { keyId: null } });
  expect(exported.ok ? '' : exported.error.code).toBe('listed_name');
  const copy = await valueOf(a.call('pseudonyms.copy', {}));
  expect(new TextDecoder().decode(await a.getBytes(copy.bytesId))).not.toContain('lda');
  const hits = await valueOf(a.call('pseudonyms.hits', {}));
  expect(hits.map(({ in: where, found }) => [where, found])).toEqual([['memo', 'Zelda']]);
  await valueOf(
    a.call('pseudonyms.apply', {
      replacements: hits.map(({ in: where, id, start, end, found, replacement }) => ({
        in: where,
        id,
        start,
        end,
        was: found,
        text: replacement,
      })),
    }),
  );
  const [memo] = await valueOf(a.call('memos.list', {}));
  const [written] = await valueOf(a.call('memos.read', { memoIds: [memo?.id ?? ''] }));
  expect(written?.document.content[1]).toEqual({
    type: 'paragraph',
    content: [
      { type: 'text', text: 'With "Maud', marks: [{ type: 'bold' }] },
      { type: 'text', text: '" again', marks: [] },
    ],
  });
  expect(written?.quotations[0]?.words).toBe('It takes two days');
});

test('memos are exported in the order asked for, with their quotations and where these stand', async () => {
  const quoted = await valueOf(a.call('memos.quote', at('It takes two days')));
  const first = await memoWith(quoted);
  const second = (
    await valueOf(
      a.call('memos.write', { about: { kind: 'source', id: sourceId }, text: '* ليست قائمة\n1. 二日' }),
    )
  ).id;
  const markdown = await valueOf(a.call('memos.export', { memoIds: [second, first], format: 'md' }));
  expect(markdown).toMatchObject({ name: 'memos.md' });
  expect(new TextDecoder().decode(await a.getBytes(markdown.bytesId))).toBe(`# \\* ليست قائمة

*Analytic memo on ann, by Coder A, 14 March 2026*

\\* ليست قائمة

1\\. 二日

# On notes

*Analytic memo on the study, by Coder A, 14 March 2026*

She says:

> It takes two days
>
> Ann, ann, turn 4
`);
  const word = await valueOf(a.call('memos.export', { format: 'docx' }));
  const bytes = await a.getBytes(word.bytesId);
  expect([word.name, new TextDecoder().decode(bytes.slice(0, 2))]).toEqual(['memos.docx', 'PK']);
});
