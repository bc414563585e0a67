import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

const studyItself = { kind: 'study', id: null } as const;

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

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const documentOf = (...content: readonly unknown[]) => ({ type: 'doc', content });
const at = (words: string) => {
  const start = shortInterview.indexOf(words);
  return { sourceId, start, end: start + words.length };
};
const read = async (memoId: string): Promise<OutputOf<'memos.read'>[number]> => {
  const [memo] = await valueOf(a.call('memos.read', { memoIds: [memoId] }));
  if (memo === undefined) throw new Error('no memo');
  return memo;
};
const labels = async (): Promise<readonly string[]> =>
  (await valueOf(a.call('history.list', {}))).actions.map(({ label }) => label);
const write = (input: object) => valueOf(a.call('memos.write', { about: studyItself, ...input }));

test('a memo keeps its shape, and what does not belong in one is dropped or refused', async () => {
  const document = documentOf(
    { type: 'heading', attrs: { level: 2, style: 'x' }, content: [{ type: 'text', text: 'ヒーロー' }] },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph('مذكرة'), paragraph('two')] }],
    },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'bold', marks: [{ type: 'bold' }], onclick: 'x' },
        { type: 'hardBreak' },
        { type: 'text', text: 'plain' },
      ],
    },
  );
  const memo = await write({ title: 'Shape', document });
  expect((await read(memo.id)).document).toEqual(
    documentOf(
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'ヒーロー', marks: [] }] },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: ['مذكرة', 'two'].map((text) => ({
              type: 'paragraph',
              content: [{ type: 'text', text, marks: [] }],
            })),
          },
        ],
      },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'plain', marks: [] },
        ],
      },
    ),
  );
  expect(memo).toMatchObject({ opening: 'ヒーロー\nمذكرة\ntwo\nbold\nplain', words: 8 });
  for (const bad of [
    { type: 'image', attrs: { src: 'https://example.org/x.png' } },
    { type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'link' }] }] },
    { type: 'heading', attrs: { level: 9 } },
  ]) {
    expect(await refusalOf(a.call('memos.write', { about: studyItself, document: documentOf(bad) }))).toBe(
      'invalid_input',
    );
  }
});

test('what is written in one sitting is one step, which is taken back and done again as one', async () => {
  const memo = await write({ title: 'First', text: 'one' });
  await write({ memoId: memo.id, title: 'First', text: 'one two' });
  await write({ memoId: memo.id, title: 'First', text: 'one two three' });
  expect((await labels())[0]).toBe('Wrote the memo “First”');
  const other = await write({ title: 'Other', text: 'x' });
  await write({ memoId: memo.id, title: 'First', text: 'one two three four' });
  await write({ memoId: memo.id, title: 'First', text: 'one two three four five' });
  expect((await labels()).slice(0, 3)).toEqual([
    'Changed the memo “First”',
    'Wrote the memo “Other”',
    'Wrote the memo “First”',
  ]);
  await valueOf(a.call('history.undo', {}));
  expect((await read(memo.id)).memo.opening).toBe('one two three');
  await valueOf(a.call('history.undo', {}));
  await valueOf(a.call('history.undo', {}));
  expect(await valueOf(a.call('memos.list', {}))).toEqual([]);
  for (let step = 0; step < 3; step += 1) await valueOf(a.call('history.redo', {}));
  expect((await read(memo.id)).memo.opening).toBe('one two three four five');
  await study.restart();
  a = await study.sit('Coder A');
  for (let step = 0; step < 3; step += 1) await valueOf(a.call('history.undo', {}));
  expect(await valueOf(a.call('memos.read', { memoIds: [memo.id, other.id] }))).toEqual([]);
});

test('a pause of more than five minutes ends a sitting', async () => {
  const memo = await write({ title: 'Slow', text: 'one' });
  // The clock goes on by a second each time it is asked, also by what is refused.
  const nowhere = { about: { kind: 'code', id: memo.id } } as const;
  for (let second = 0; second < 310; second += 1) {
    expect(await refusalOf(a.call('memos.write', nowhere))).toBe('not_found');
  }
  const before = (await labels()).length;
  await write({ memoId: memo.id, title: 'Slow', text: 'one two' });
  expect((await labels()).length).toBe(before + 1);
});

test('a memo that was changed elsewhere is not overwritten unasked, and one version goes on from another', async () => {
  const memo = await write({ title: 'Twice', text: 'one' });
  const next = await write({ memoId: memo.id, version: memo.version, title: 'Twice', text: 'from here' });
  expect(next.version).not.toBe(memo.version);
  expect(
    await refusalOf(
      a.call('memos.write', {
        memoId: memo.id,
        version: memo.version,
        about: studyItself,
        text: 'from there',
      }),
    ),
  ).toBe('memo_changed');
  expect((await read(memo.id)).memo.opening).toBe('from here');
  await write({ memoId: memo.id, version: next.version, text: 'from there after all' });
  expect((await read(memo.id)).memo.opening).toBe('from there after all');
});

test('earlier versions are listed by sitting, read, and stay as they were', async () => {
  const memo = await write({ title: 'Old', text: 'first' });
  await write({ memoId: memo.id, title: 'Old', text: 'first, finished' });
  await valueOf(a.call('codings.apply', { ...at('compare notes'), newCode: 'notes' }));
  await write({ memoId: memo.id, title: 'New', text: 'second' });
  const versions = await valueOf(a.call('memos.versions', { memoId: memo.id }));
  expect(versions.map(({ title, words, coder }) => [title, words, coder])).toEqual([
    ['New', 1, 'Coder A'],
    ['Old', 2, 'Coder A'],
  ]);
  const action = versions[1]?.action ?? 0;
  expect((await valueOf(a.call('memos.readVersion', { memoId: memo.id, action }))).memo).toMatchObject({
    title: 'Old',
    opening: 'first, finished',
  });
  expect(await refusalOf(a.call('memos.readVersion', { memoId: memo.id, action: 99_999 }))).toBe('not_found');
});

test('a memo can be about anything, and outlives the coding that it was about', async () => {
  const { coding, code } = await valueOf(
    a.call('codings.apply', { ...at('compare notes'), newCode: 'notes' }),
  );
  const theme = await valueOf(a.call('codes.create', { name: 'Talk', kind: 'theme' }));
  const [round] = await valueOf(a.call('rounds.list', {}));
  const on = async (kind: 'coding' | 'code' | 'theme' | 'round' | 'source', id: string) =>
    valueOf(a.call('memos.write', { about: { kind, id }, title: kind, text: 'x' }));
  const memo = await on('coding', coding.id);
  expect(memo).toMatchObject({
    about: { kind: 'coding', id: coding.id },
    aboutName: '“notes” in ann',
    place: at('compare notes'),
  });
  expect((await on('theme', theme.id)).about.kind).toBe('theme');
  expect((await on('theme', code.id)).about.kind).toBe('code');
  expect((await on('round', round?.id ?? '')).aboutName).toBe(round?.name);
  expect((await on('source', sourceId)).aboutName).toBe('ann');
  await valueOf(a.call('codings.remove', { codingId: coding.id }));
  expect((await read(memo.id)).memo.about).toEqual({ kind: 'source', id: sourceId });
  await valueOf(a.call('history.undo', {}));
  expect((await read(memo.id)).memo.about).toEqual({ kind: 'coding', id: coding.id });
});

test('memos are found by their words, titles and what they are about, whatever case and accents', async () => {
  await write({ title: 'Über Notizen', text: 'Der KAFFEE' });
  await write({ title: '', text: '会議の後で話す' });
  await valueOf(a.call('memos.write', { about: { kind: 'source', id: sourceId }, text: 'y' }));
  const found = async (words: string) =>
    (await valueOf(a.call('memos.list', { words }))).map(({ title, opening }) => title || opening);
  expect(await found('uber kaffee')).toEqual(['Über Notizen']);
  expect(await found('会議')).toEqual(['会議の後で話す']);
  expect(await found('ANN')).toEqual(['y']);
  expect(await found('kaffee ann')).toEqual([]);
});

test('a memo of 100,000 words is written and read in good time', async () => {
  const text = Array.from({ length: 2000 }, (_, line) => `${line} ${'word '.repeat(49)}`).join('\n');
  const document = documentOf(...text.split('\n').map(paragraph));
  const began = performance.now();
  const memo = await write({ title: 'Long', document });
  expect(memo.words).toBe(100_000);
  expect((await read(memo.id)).document.content).toHaveLength(2000);
  expect(performance.now() - began).toBeLessThan(3000);
});
